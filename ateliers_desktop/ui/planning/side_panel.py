# SPDX-License-Identifier: Apache-2.0
"""The panel beside the board: what is not placed, which rules are broken, the selected session."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.explanations import rule_name, session_text
from ateliers_desktop.operations.programme import Programme, UnmetNeed
from ateliers_desktop.operations.reason_words import case_text
from ateliers_desktop.operations.remedy_words import remedy_text
from ateliers_desktop.residency import Residency, SessionId
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.session_facts import SessionFacts
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_PAD = 14


class SidePanel(QFrame):
    """Reads everything from the programme; asks for edits by signals.

    Signals
    -------
    session_wanted(object)
        The id of a session to be shown on the board.
    lock_wanted()
        The selected session's lock is to be closed or opened.
    """

    session_wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._translate, self._language = translate, language
        self.unplaced_count = plain_label(role="count")
        self.unplaced = NotesList(theme, translate("Planning", "To be placed"), self)
        self.all_placed = plain_label(role="muted", wrap=True)
        self.broken_head = QWidget()
        self.broken_count = plain_label(role="count")
        self.broken = NotesList(theme, translate("Planning", "Broken rules"), self)
        self.broken.itemClicked.connect(self._on_broken)
        self.broken.itemActivated.connect(self._on_broken)
        self.facts = SessionFacts(theme, translate, language)
        self.facts.lock_wanted.connect(self.lock_wanted)
        self._lay()

    def _lay(self) -> None:
        translate = self._translate
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(10)
        column.addLayout(_heading(translate("Planning", "To be placed"), self.unplaced_count))
        column.addWidget(self.all_placed)
        column.addWidget(self.unplaced)
        broken_heading = _heading(translate("Planning", "Broken rules"), self.broken_count)
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
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_programme(self, programme: Programme) -> None:
        """Show what is not placed and which rules are broken."""
        self._show_unplaced(programme)
        self._show_broken(programme)

    def show_session(self, programme: Programme, chosen: SessionId | None) -> None:
        """Show the selected session, or that none is."""
        if chosen is None:
            self.facts.show_none()
            return
        broken = tuple(
            each
            for each in programme.violations()
            if any(session.id == chosen for session in each.sessions)
        )
        session = programme.schedule.by_id(chosen)
        self.facts.show_session(
            session, programme.residency, programme.schedule, broken, programme.read_only
        )

    def _show_unplaced(self, programme: Programme) -> None:
        translate, residency = self._translate, programme.residency
        unmet = programme.unmet()
        self.unplaced_count.setText(str(sum(each.sessions for each in unmet)))
        self.unplaced.show_notes(tuple(self._unplaced_note(each, residency) for each in unmet))
        self.unplaced.setVisible(bool(unmet))
        self.all_placed.setVisible(not unmet)
        self.all_placed.setText(translate("Planning", "Every request has its session."))
        self._fit(self.unplaced, most=6)

    def _unplaced_note(self, unmet: UnmetNeed, residency: Residency) -> Note:
        """Say what is not placed, why, and what would place it, the best of each."""
        translate = self._translate
        counted = translate("Planning", "%n sessions, priority {priority}", n=unmet.sessions)
        lines = [counted.format(priority=unmet.priority)]
        lines += [
            case_text(case, residency, translate)
            for reason in unmet.reasons[:1]
            for case in reason.cases
        ]
        return Note(
            title=f"{unmet.project} · {residency.area(unmet.area).name(self._language)}",
            detail="\n".join(lines),
            hint="\n".join(remedy_text(each, residency, translate) for each in unmet.remedies[:1]),
        )

    def _show_broken(self, programme: Programme) -> None:
        translate, residency = self._translate, programme.residency
        violations = programme.violations()
        self.broken_count.setText(str(len(violations)))
        self.broken.show_notes(
            tuple(
                Note(
                    title=rule_name(each.rule, translate),
                    detail="\n".join(session_text(one, residency) for one in each.sessions),
                    key=each.sessions[0].id if each.sessions else None,
                )
                for each in violations
            )
        )
        self.broken_head.setVisible(bool(violations))
        self.broken.setVisible(bool(violations))
        self._fit(self.broken, most=3)

    def _fit(self, notes: NotesList, most: int) -> None:
        """Make a list as high as its notes, up to as many as `most`; then it scrolls."""
        count = notes.count()
        notes.setFixedHeight(notes.height_of(min(count, most)) if count else 0)

    @Slot(QListWidgetItem)
    def _on_broken(self, item: QListWidgetItem) -> None:
        if item.data(KeyRole) is not None:
            self.session_wanted.emit(item.data(KeyRole))


def _heading(text: str, count: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(plain_label(text, "strong"))
    row.addStretch()
    row.addWidget(count)
    return row
