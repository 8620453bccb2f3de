# SPDX-License-Identifier: Apache-2.0
"""An action as it is read: a box to tick, what is to be done, by whom and until when."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from ateliers_desktop.operations.note_search import marks_in
from ateliers_desktop.residency import Action, NoteEdit
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.notes.entry_draft import now
from ateliers_desktop.ui.notes.formatted import MarkedText
from ateliers_desktop.ui.notes.note_card import small_button
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class ActionRow(QFrame):
    """The box or Space says that it is done; Enter asks to change it, Delete to take it out.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    edit_wanted(object), removal_wanted(object)
        The Action is to be changed, or to go.
    """

    note_wanted = Signal(object)
    edit_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.setProperty("role", "action")
        self._translate = translate
        self.action: Action | None = None
        self.changeable = False
        self.box = QCheckBox()
        self.box.clicked.connect(self._on_ticked)
        self.text = MarkedText(theme)
        self.caption = plain_label(role="small", wrap=True)
        self.edit = small_button("note", translate("Notes", "Change the action"), theme)
        self.remove = small_button("delete", translate("Notes", "Take the action out"), theme)
        self.edit.clicked.connect(self._ask_to_edit)
        self.remove.clicked.connect(self._ask_to_remove)
        self._lay()

    def _lay(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.text)
        said.addWidget(self.caption)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 3, 2, 3)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        for each in (self.edit, self.remove):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def show_action(
        self,
        action: Action,
        caption: str,
        words: tuple[str, ...] = (),
        *,
        late: bool,
        writable: bool,
        changeable: bool,
    ) -> None:
        """Show an action; one of another residency can be ticked, and is not changed."""
        self.action, self.changeable = action, changeable
        self.text.show_marked(action.text, marks_in(action.text, words), faded=not action.is_open)
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self._dress(self.caption, "fault" if late else "small")
        self.box.setChecked(not action.is_open)
        self.box.setEnabled(writable)
        self.box.setAccessibleName(action.text)
        self.box.setAccessibleDescription(caption)
        for each in (self.edit, self.remove):
            each.setVisible(changeable)

    def point_out(self, found: bool) -> None:
        """Frame the action as the one that was looked for."""
        if self.property("found") != found:
            self.setProperty("found", found)
            self.style().polish(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the action."""
        del event
        self._ask_to_edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to change the action, or to take it out."""
        if event.key() in ENTER and self.box.hasFocus():
            self._ask_to_edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._ask_to_remove()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _dress(label: QFrame, role: str) -> None:
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().polish(label)

    @Slot(bool)
    def _on_ticked(self, done: bool) -> None:
        if self.action is not None:
            becoming = replace(self.action, done_at=now() if done else None)
            self.note_wanted.emit(NoteEdit(before=(self.action,), after=(becoming,)))

    def _ask_to_edit(self) -> None:
        if self.changeable:
            self.edit_wanted.emit(self.action)

    def _ask_to_remove(self) -> None:
        if self.changeable:
            self.removal_wanted.emit(self.action)
