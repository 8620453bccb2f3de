# SPDX-License-Identifier: Apache-2.0
"""Actions under each other, the open ones first, and the line to add another."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from ateliers_desktop.operations.notebooks import in_order_of_need, is_late
from ateliers_desktop.residency import Action, Notebook, NoteId
from ateliers_desktop.ui.notes.action_row import ActionRow
from ateliers_desktop.ui.notes.action_writer import ActionWriter
from ateliers_desktop.ui.notes.captions import action_caption
from ateliers_desktop.ui.notes.entries_part import EntriesPart
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.room import Surroundings

_DONE_AT_FIRST = 3
"""How many of the actions that are done stand there before somebody asks for all."""


class ActionsPart(EntriesPart[Action, ActionWriter, ActionRow]):
    """Any action can be ticked here; those of the residency that is open can be changed."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around,
            ActionWriter(around, around.translate("Notes", "Add an action…")),
            ActionWriter(around),
            LinkButton(around.theme, quiet=True),
        )
        self._actions: tuple[Action, ...] = ()
        self._here: frozenset[NoteId] = frozenset()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._list)
        for each in (self.more, self.back, self.writer):
            column.addWidget(each)

    def show_actions(
        self,
        actions: Iterable[Action],
        notebook: Notebook,
        *,
        writable: bool,
        adding: bool = True,
        words: tuple[str, ...] = (),
        found: NoteId | None = None,
    ) -> None:
        """Show actions of any residency; parameters as those of the notes.

        Parameters
        ----------
        adding
            Whether another one can be added here.
        """
        self._actions = in_order_of_need(actions)
        self._here = frozenset(each.id for each in notebook.actions)
        self.writer.setVisible(writable and adding)
        self._take_in(notebook, words, found, writable=writable)
        self.show_again()

    def tell_days_by(self, day: date) -> None:
        """Tell by this day how one is written until which something is to be done."""
        for writer in (self.writer, self.changing):
            writer.until.tell_by(day)

    @Slot()
    def show_again(self) -> None:
        """Show the actions as they are; the one that is being typed stands in its line."""
        seen = self._without_typed(self._actions)
        pending = [each for each in seen if each.is_open]
        done = seen[len(pending) :]
        kept = done if self._all or self._found_in(done) else done[:_DONE_AT_FIRST]
        self.more.setVisible(len(kept) < len(done))
        left = len(done) - len(kept)
        self.more.say(self._around.translate("Notes", "Show %n more that are done", n=left))
        self._show_rows([*pending, *kept])

    def new_frame(self) -> ActionRow:
        """Return a row in which an action will be read."""
        row = ActionRow(self._around)
        row.note_wanted.connect(self.note_wanted)
        return row

    def enter(self) -> None:
        """Go to the first action."""
        if self._laid:
            self.frames[self._laid[0]].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found_in(self, actions: list[Action]) -> bool:
        return any(each.id == self._found for each in actions)

    def _show_rows(self, actions: list[Action]) -> None:
        today = self._around.clock.now.date()
        for each in actions:
            row = self._frame(each.id)
            row.show_action(
                each,
                self._caption(each, today),
                self._words,
                late=is_late(each, today),
                writable=self._writable,
                changeable=self._writable and each.id in self._here,
            )
            row.point_out(each.id == self._found)
        self._set_out(actions)

    def _caption(self, action: Action, today: date) -> str:
        around = self._around
        return action_caption(action, self.known, today, around.translate, around.language)
