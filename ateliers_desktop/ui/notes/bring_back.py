# SPDX-License-Identifier: Apache-2.0
"""The line that says what was just taken out, and brings it back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ateliers_desktop.residency import Entry, Note, NoteEdit
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class BringBack(QFrame):
    """Hidden until something is taken out; undo is not asked, for it is a step of the board.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    """

    note_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.setProperty("role", "inset")
        self._translate = translate
        self._edit: NoteEdit | None = None
        self.said = plain_label(role="small", wrap=True)
        self.button = LinkButton(theme)
        self.button.say(translate("Notes", "Bring it back"))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.hide()

    @Slot(object)
    def take_out(self, entry: Entry) -> None:
        """Ask for a note or an action to go, and offer to bring it back."""
        self._edit = NoteEdit(before=(entry,))
        translate = self._translate
        self.said.setText(
            translate("Notes", "The note was taken out.")
            if isinstance(entry, Note)
            else translate("Notes", "The action was taken out.")
        )
        self.show()
        self.note_wanted.emit(self._edit)

    def forget(self) -> None:
        """Offer nothing any more."""
        self._edit = None
        self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        edit = self._edit
        self.forget()
        if edit is not None:
            self.note_wanted.emit(edit.inverse())
