# SPDX-License-Identifier: Apache-2.0
"""What was said before, what is agreed, and the field to write while the session takes place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ateliers_desktop.operations.notebooks import (
    Chapter,
    SaidBefore,
    chapters_about,
    said_before,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party, Session
from ateliers_desktop.ui.notes.actions_part import ActionsPart
from ateliers_desktop.ui.notes.formatted import FormattedText
from ateliers_desktop.ui.notes.notes_part import NotesPart
from ateliers_desktop.ui.notes.people_at_hand import people_at_hand
from ateliers_desktop.ui.notes.targets import target_of
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.tab_order import reached_by_tab, set_tab_order
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words.dates import short_date, with_year


class SessionNotes(QWidget):
    """The notes of one session with the actions of its project, or how to choose one.

    Attributes
    ----------
    written
        How many notes the session has.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    """

    note_wanted = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._programme: Programme | None = None
        self._session: Session | None = None
        self.written = 0
        translate = around.translate
        self.title = plain_label(role="title", wrap=True)
        self.hint = plain_label(
            translate("Planning", "Choose a card on the board to read and write its notes here."),
            "muted",
            wrap=True,
        )
        self.before = QFrame()
        self.before.setProperty("role", "inset")
        self.before_head = plain_label(role="strong", wrap=True)
        self.before_text = FormattedText(around.theme)
        self.actions_head = plain_label(translate("Notes", "Actions"), "strong")
        self.actions_part = ActionsPart(around)
        self.notes_head = plain_label(translate("Planning", "In this session"), "strong")
        self.notes_part = NotesPart(around)
        self.actions_part.note_wanted.connect(self.note_wanted)
        self.notes_part.note_wanted.connect(self.note_wanted)
        self.actions_part.laid_out.connect(self._order_tabs)
        self.notes_part.laid_out.connect(self._order_tabs)
        self._lay()

    def _lay(self) -> None:
        inside = QVBoxLayout(self.before)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        inside.addWidget(self.before_head)
        inside.addWidget(self.before_text)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        for each in self._of_session():
            column.addWidget(each)

    def _of_session(self) -> tuple[QWidget, ...]:
        """Return what is seen while a session is shown, from top to bottom."""
        return (
            *(self.title, self.before, self.actions_head, self.actions_part),
            *(self.notes_head, self.notes_part),
        )

    def show_session(self, programme: Programme, session: Session | None) -> None:
        """Show what was said in a session and before it, or how one is chosen."""
        # A copy of the file has sessions of the same ids.
        if programme is not self._programme or _id(session) != _id(self._session):
            self.actions_part.begin_anew()
            self.notes_part.begin_anew()
        self._programme, self._session = programme, session
        self.show_notes(programme)

    def show_notes(self, programme: Programme) -> None:
        """Show what was written since."""
        session = self._session
        self.hint.setVisible(session is None)
        for each in self._of_session():
            each.setVisible(session is not None)
        if session is None:
            self.written = 0
            return
        self.title.setText(f"{session.project} × {session.mentor}")
        self._show_before(said_before(programme, session))
        self.notes_part.known = (session.project, session.mentor)
        self.actions_part.known = (session.project, session.mentor, "")
        writable, notebook = not programme.read_only, programme.notebook
        target, names = target_of(session), people_at_hand(programme, session.project)
        self.actions_part.writer.offer(target, names)
        self.actions_part.changing.names.offer(names)
        self.actions_part.tell_days_by(programme.residency.last_day)
        self.notes_part.writer.offer((target,))
        parts = chapters_about(programme, Party.PROJECT, session.project)
        agreed = [action for each in parts for action in each.notebook.actions]
        self.actions_part.show_actions(agreed, notebook, writable=writable)
        here = Chapter(
            residency=programme.chosen, notebook=notebook.of_session(session.id), here=True
        )
        self.written = len(here.notebook.notes)
        self.notes_part.show_chapters((here,), notebook, writable=writable)

    def settle(self) -> None:
        """Store what is being typed."""
        self.actions_part.settle()
        self.notes_part.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing unstored where it is not seen."""
        super().hideEvent(event)
        self.settle()

    @Slot()
    def _order_tabs(self) -> None:
        set_tab_order(reached_by_tab(self._column))

    def _show_before(self, said: SaidBefore | None) -> None:
        self.before.setVisible(said is not None)
        if said is None:
            return
        translate = self._around.translate
        head = (
            translate("Planning", "Previous session ({day})")
            if said.session
            else translate("Planning", "Noted before ({day})")
        )
        unless = self._session.day if self._session is not None else said.day
        day = with_year(short_date(said.day, self._around.language), said.day, unless)
        head = head.format(day=day)
        if said.note.confidential:
            head = f"{head} · {translate('Notes', 'Confidential')}"
        self.before_head.setText(head)
        self.before_text.show_text(said.note.text)


def _id(session: Session | None) -> object:
    return None if session is None else session.id
