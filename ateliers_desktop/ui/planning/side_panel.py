# SPDX-License-Identifier: Apache-2.0
"""The panel beside the board: what is not placed, which rules are broken, the selected session."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.operations.explanations import rule_name, violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.headings import heading
from ateliers_desktop.ui.planning.session_facts import SessionFacts
from ateliers_desktop.ui.planning.session_notes import SessionNotes
from ateliers_desktop.ui.planning.session_tabs import SessionTabs
from ateliers_desktop.ui.planning.tray import Tray
from ateliers_desktop.ui.room import Surroundings

_PAD = 14
_LISTS_SHARE = 0.42
"""Of the height, that the lists keep however long the page about the session is."""


class SidePanel(QFrame):
    """Reads everything from the programme; what is done about it is asked for by signals.

    Signals
    -------
    session_wanted(object)
        The id of a session to be shown on the board.
    note_wanted(object)
        A NoteEdit to be made.
    """

    session_wanted = Signal(object)
    note_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, translate, language = around.theme, around.translate, around.language
        self.setObjectName("sidePanel")
        self._translate, self._language = translate, language
        self.tray = Tray(theme, translate, language, around.clock)
        self.broken_head = QWidget()
        self.broken_count = plain_label(role="count")
        self.broken = NotesList(theme, translate("Planning", "Broken rules"), self)
        self.broken.itemClicked.connect(self._on_broken)
        self.broken.itemActivated.connect(self._on_broken)
        self.facts = SessionFacts(theme, translate, language, around.actions)
        self.notes = SessionNotes(around)
        self.notes.note_wanted.connect(self.note_wanted)
        self.tabs = SessionTabs(translate, self.facts, self.notes)
        self._lay()

    def _lay(self) -> None:
        translate = self._translate
        broken_heading = heading(translate("Planning", "Broken rules"), self.broken_count)
        broken_heading.setContentsMargins(0, 6, 0, 0)
        self.broken_head.setLayout(broken_heading)
        self.lists = _scrolled(
            translate("Planning", "What is not placed"), self.tray, self.broken_head, self.broken
        )
        # Its lists take the keys themselves, and scroll it.
        self.lists.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.session = _scrolled(translate("Planning", "The chosen session"), self.tabs)
        rule = QFrame()
        rule.setProperty("role", "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.lists)
        whole.addWidget(rule)
        whole.addWidget(self.session, 1)
        for part in (self.lists, self.session):
            _inner(part).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height out anew where one of the parts has become another."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height out."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give the lists what they need, but the session what it needs of the larger part."""
        lists, session = (
            _height_of(_inner(part), self.width()) for part in (self.lists, self.session)
        )
        rest = max(round(self.height() * _LISTS_SHARE), self.height() - session)
        self.lists.setFixedHeight(min(lists, rest))

    def show_programme(self, programme: Programme) -> None:
        """Show what is not placed and which rules are broken."""
        self.tray.show_programme(programme)
        self._show_broken(programme)

    def show_sessions(self, programme: Programme, chosen: tuple[SessionId, ...]) -> None:
        """Show the selected session, or how many there are, or that none is."""
        session = programme.schedule.by_id(chosen[0]) if len(chosen) == 1 else None
        if session is not None:
            self.facts.show_session(programme, session)
        elif chosen:
            sessions = tuple(programme.schedule.by_id(each) for each in chosen)
            self.facts.show_several(programme, sessions)
        else:
            self.facts.show_none()
        self.notes.show_session(programme, session)
        self.tabs.count(self.notes.written)

    def show_notes(self, programme: Programme) -> None:
        """Show what was written since, of the session that is shown."""
        self.notes.show_notes(programme)
        self.tabs.count(self.notes.written)

    def _show_broken(self, programme: Programme) -> None:
        translate = self._translate
        residency = programme.residency.told_in(self._language)
        violations = programme.violations()
        self.broken_count.setText(str(len(violations)))
        self.broken.show_notes(
            tuple(
                Note(
                    title=rule_name(each.rule, translate),
                    detail=violation_text(each, residency, translate),
                    key=each.sessions[0].id if each.sessions else None,
                )
                for each in violations
            )
        )
        self.broken_head.setVisible(bool(violations))
        self.broken.setVisible(bool(violations))
        count = self.broken.count()
        self.broken.setFixedHeight(self.broken.height_of(min(count, 3)) if count else 0)

    @Slot(QListWidgetItem)
    def _on_broken(self, item: QListWidgetItem) -> None:
        if item.data(KeyRole) is not None:
            self.session_wanted.emit(item.data(KeyRole))


def _scrolled(name: str, *parts: QWidget) -> QScrollArea:
    """Return parts one below the other, to be scrolled through where they do not fit."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    FocusRing(area)
    return area


def _inner(area: QScrollArea) -> QWidget:
    inner = area.widget()
    assert inner is not None
    return inner


def _height_of(inner: QWidget, width: int) -> int:
    """Return how high something is at a width, in pixels: labels wrap."""
    asks = inner.hasHeightForWidth()
    return inner.heightForWidth(width) if asks else inner.sizeHint().height()
