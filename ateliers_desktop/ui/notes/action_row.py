# SPDX-License-Identifier: Apache-2.0
"""An action as it is read: a box to tick, what is to be done, by whom and until when."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from ateliers_desktop.operations.note_search import marks_in
from ateliers_desktop.residency import Action, NoteEdit
from ateliers_desktop.ui.notes.entry_frame import EntryFrame
from ateliers_desktop.ui.notes.formatted import MarkedText
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.room import Surroundings


class ActionRow(EntryFrame):
    """Shows an action; the box or Space says that it is done.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    """

    note_wanted = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        translate = around.translate
        super().__init__(
            around.theme,
            edit=translate("Notes", "Change the action"),
            remove=translate("Notes", "Take the action out"),
        )
        self.setProperty("role", "action")
        self._clock = around.clock
        self._action: Action | None = None
        self.box = QCheckBox()
        self.box.clicked.connect(self._on_ticked)
        self.text = MarkedText(around.theme)
        self.caption = plain_label(role="small", wrap=True)
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
        self._action = action
        self.hold(action, changeable=changeable)
        self.text.show_marked(action.text, marks_in(action.text, words), faded=not action.is_open)
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        restyle(self.caption, "role", "fault" if late else "small")
        self.box.setChecked(not action.is_open)
        self.box.setEnabled(writable)
        self.box.setAccessibleName(action.text)
        self.box.setAccessibleDescription(caption)

    def has_keys(self) -> bool:
        """Tell whether the box has the focus: the row itself never does."""
        return self.box.hasFocus()

    @Slot(bool)
    def _on_ticked(self, done: bool) -> None:
        if self._action is not None:
            becoming = replace(self._action, done_at=self._clock.second if done else None)
            self.note_wanted.emit(NoteEdit(before=(self._action,), after=(becoming,)))
