# SPDX-License-Identifier: Apache-2.0
"""Actions under each other, the open ones first, and the line to add another."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ateliers_desktop.operations.notebooks import in_order_of_need, is_late
from ateliers_desktop.residency import Action, Notebook, NoteId
from ateliers_desktop.ui.notes.action_row import ActionRow
from ateliers_desktop.ui.notes.action_writer import ActionWriter
from ateliers_desktop.ui.notes.bring_back import BringBack
from ateliers_desktop.ui.notes.captions import action_caption
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.room import Surroundings

_DONE_AT_FIRST = 3
"""How many of the actions that are done stand there before somebody asks for all."""


class ActionsPart(QWidget):
    """Any action can be ticked here; those of the residency that is open can be changed.

    Attributes
    ----------
    known
        Names that go without saying here.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    laid_out()
        What stands here came, went or changed its place.
    """

    note_wanted = Signal(object)
    laid_out = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.known: tuple[str, ...] = ()
        translate, language = around.translate, around.language
        hint = translate("Notes", "Add an action…")
        self.writer = ActionWriter(translate, language, hint)
        self.changing = ActionWriter(translate, language)
        self.back = BringBack(around.theme, translate)
        self.more = LinkButton(around.theme, quiet=True)
        self.rows: dict[NoteId, ActionRow] = {}
        self._actions: tuple[Action, ...] = ()
        self._notebook = Notebook()
        self._words: tuple[str, ...] = ()
        self._found: NoteId | None = None
        self._writable = self._all = False
        self._laid: tuple[NoteId, ...] = ()
        for each in (self.writer, self.changing, self.back):
            each.note_wanted.connect(self.note_wanted)
        self.writer.finished.connect(self.show_again)
        self.changing.finished.connect(self._on_changed)
        self.more.clicked.connect(self._on_more)
        self._lay()

    def _lay(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self.more)
        column.addWidget(self.back)
        column.addWidget(self.writer)
        self.changing.setParent(self)
        self.changing.hide()
        self.more.hide()

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
        self._notebook, self._writable = notebook, writable
        self._words, self._found = words, found
        self.writer.setVisible(writable and adding)
        self.writer.follow(notebook)
        self.changing.follow(notebook)
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show the actions as they are; the one that is being typed stands in its line."""
        own = self.writer.action
        seen = [each for each in self._actions if own is None or each.id != own.id]
        pending = [each for each in seen if each.is_open]
        done = seen[len(pending) :]
        kept = done if self._all or self._found_in(done) else done[:_DONE_AT_FIRST]
        self.more.setVisible(len(kept) < len(done))
        left = len(done) - len(kept)
        self.more.say(self._around.translate("Notes", "Show %n more that are done", n=left))
        self._show_rows([*pending, *kept])

    def enter(self) -> None:
        """Go to the first action."""
        if self._laid:
            self.rows[self._laid[0]].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self) -> None:
        """Store what is typed, and be ready for another project, mentor or session."""
        self.writer.finish()
        self._on_changed()
        self.back.forget()
        self._all = False

    def settle(self) -> None:
        """Store what is typed, at once."""
        self.writer.settle()
        self.changing.settle()

    def _found_in(self, actions: list[Action]) -> bool:
        return any(each.id == self._found for each in actions)

    def _show_rows(self, actions: list[Action]) -> None:
        keys = tuple(each.id for each in actions)
        for gone in self.rows.keys() - set(keys):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        here = {each.id for each in self._notebook.actions}
        today = date.today()
        for each in actions:
            row = self.rows.get(each.id) or self._new_row(each.id)
            row.show_action(
                each,
                self._caption(each, today),
                self._words,
                late=is_late(each, today),
                writable=self._writable,
                changeable=self._writable and each.id in here,
            )
            row.point_out(each.id == self._found)
        if keys != self._laid:
            self._lay_out(actions)
            self._laid = keys
            self.laid_out.emit()

    def _caption(self, action: Action, today: date) -> str:
        around = self._around
        return action_caption(action, self.known, today, around.translate, around.language)

    def _new_row(self, id_: NoteId) -> ActionRow:
        row = self.rows[id_] = ActionRow(self._around.theme, self._around.translate)
        row.note_wanted.connect(self.note_wanted)
        row.edit_wanted.connect(self._on_edit)
        row.removal_wanted.connect(self._on_removal)
        return row

    def _lay_out(self, actions: list[Action]) -> None:
        while self._list.count():
            self._list.takeAt(0)
        changed = self.changing.action
        for each in actions:
            self._list.addWidget(self.rows[each.id])
            being = not self.changing.isHidden() and changed is not None and changed.id == each.id
            if being:
                self._list.addWidget(self.changing)
            self.rows[each.id].setVisible(not being)

    @Slot(object)
    def _on_edit(self, action: Action) -> None:
        self._on_changed()
        self.changing.show()
        self.changing.edit(action)
        self._laid = ()
        self.show_again()
        self.changing.text.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        if not self.changing.isHidden():
            self.changing.hide()
            self.changing.finish()
            self._laid = ()
            self.show_again()

    @Slot(object)
    def _on_removal(self, action: Action) -> None:
        self.back.take_out(action)
        self.back.button.setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self.show_again()
