# SPDX-License-Identifier: Apache-2.0
"""What the fields for a note and for an action have in common: when what is typed is stored."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ateliers_desktop.residency import Action, Note, Notebook
from ateliers_desktop.ui.notes.entry_draft import EntryDraft
from ateliers_desktop.ui.room import Surroundings

_E = TypeVar("_E", bound=Note | Action)


class EntryWriter(QFrame, Generic[_E]):
    """Stores what is typed as it is typed; leaving it ends the entry.

    Attributes
    ----------
    under
        What belongs to an entry beside its text; seen while somebody is in it.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    finished()
        The person is done, or left; what was typed is stored.
    """

    note_wanted = Signal(object)
    finished = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._translate, self._clock = around.translate, around.clock
        self.draft: EntryDraft[_E] = EntryDraft(self, around.clock)
        self.draft.note_wanted.connect(self.note_wanted)
        self.under = QWidget()
        self.under.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    @property
    def entry(self) -> _E | None:
        """The note or action in the fields, empty perhaps."""
        return self.draft.entry

    def edit(self, entry: _E) -> None:
        """Go on with an entry that is there."""
        self.draft.begin(entry, stored=True)
        self.show_entry(entry)
        self.under.show()

    def follow(self, notebook: Notebook) -> None:
        """Take in what the file has of the entry by now."""
        self.draft.follow(notebook)

    def settle(self) -> None:
        """Store what is typed, at once."""
        self.draft.flush()

    @Slot()
    def finish(self) -> None:
        """Store what is typed and begin anew; what could not be stored stays."""
        self.draft.flush()
        if self.draft.asking or self.draft.pending or self.is_wrong():
            return
        self.begin_blank()
        self.finished.emit()

    def begin_blank(self) -> None:
        """Be ready for an entry that is not there yet."""
        blank = self.blank()
        self.draft.begin(blank, stored=False)
        self.show_entry(blank)
        focused = QApplication.focusWidget()
        self.under.setVisible(focused is not None and self.isAncestorOf(focused))

    def is_wrong(self) -> bool:
        """Tell whether something is to be mended before the entry can end."""
        return False

    def blank(self) -> _E:
        """Return an entry without a text."""
        raise NotImplementedError

    def show_entry(self, entry: _E) -> None:
        """Show an entry in the fields, the cursor at its end."""
        raise NotImplementedError

    def enter(self) -> None:
        """Go to the text."""
        raise NotImplementedError

    @Slot(QWidget, QWidget)
    def _on_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Show what belongs to the entry while somebody is in it; end it when they leave."""
        if entered is not None and self.isAncestorOf(entered):
            self.under.show()
        elif left is not None and self.isAncestorOf(left):
            if entered is None:
                # The window lost the keyboard, and may get it back.
                self.draft.flush()
            else:
                self.finish()
