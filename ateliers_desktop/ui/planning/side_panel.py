# SPDX-License-Identifier: Apache-2.0
"""The panel beside the board: what is not placed, which rules are broken, the selected session."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.operations.explanations import rule_name, violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.headings import heading
from ateliers_desktop.ui.planning.session_facts import SessionFacts
from ateliers_desktop.ui.planning.tray import Tray
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_PAD = 14


class SidePanel(QFrame):
    """Reads everything from the programme; what is done about it is asked for by signals.

    Signals
    -------
    session_wanted(object)
        The id of a session to be shown on the board.
    """

    session_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        language: str,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._translate, self._language = translate, language
        self.tray = Tray(theme, translate, language)
        self.broken_head = QWidget()
        self.broken_count = plain_label(role="count")
        self.broken = NotesList(theme, translate("Planning", "Broken rules"), self)
        self.broken.itemClicked.connect(self._on_broken)
        self.broken.itemActivated.connect(self._on_broken)
        self.facts = SessionFacts(theme, translate, language, actions)
        self._lay()

    def _lay(self) -> None:
        translate = self._translate
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(10)
        column.addWidget(self.tray)
        broken_heading = heading(translate("Planning", "Broken rules"), self.broken_count)
        broken_heading.setContentsMargins(0, 6, 0, 0)
        self.broken_head.setLayout(broken_heading)
        column.addWidget(self.broken_head)
        column.addWidget(self.broken)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addSpacing(4)
        column.addWidget(rule)
        column.addSpacing(4)
        column.addWidget(plain_label(translate("Planning", "Session"), "strong"))
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(translate("Planning", "What is not placed, and the session"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_programme(self, programme: Programme) -> None:
        """Show what is not placed and which rules are broken."""
        self.tray.show_programme(programme)
        self._show_broken(programme)

    def show_sessions(self, programme: Programme, chosen: tuple[SessionId, ...]) -> None:
        """Show the selected session, or how many there are, or that none is."""
        if not chosen:
            self.facts.show_none()
        elif len(chosen) > 1:
            sessions = tuple(programme.schedule.by_id(each) for each in chosen)
            self.facts.show_several(programme, sessions)
        else:
            self.facts.show_session(programme, programme.schedule.by_id(chosen[0]))

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
