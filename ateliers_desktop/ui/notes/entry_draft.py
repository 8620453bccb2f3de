# SPDX-License-Identifier: Apache-2.0
"""What is being typed into a note or an action, stored while it is typed."""

from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ateliers_desktop.residency import Action, Entry, Note, Notebook, NoteEdit
from ateliers_desktop.ui.clock import Clock

_E = TypeVar("_E", bound=Note | Action)

SOON = 400
"""Milliseconds without a key after which what was typed is stored."""

LATEST = 800
"""Milliseconds after which it is stored although somebody types on."""


class EntryDraft(QObject, Generic[_E]):
    """Knows what is stored of an entry and what stands in its editor, and asks for the rest.

    An entry whose text is empty is none: it is stored when its first letter is there, and taken
    out when its last one goes.

    Signals
    -------
    note_wanted(object)
        A NoteEdit that brings the notebook to what stands in the editor.
    """

    note_wanted = Signal(object)

    def __init__(self, parent: QObject, clock: Clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stored: Entry | None = None
        self.entry: _E | None = None
        self.asking = False
        """Whether something is being stored right now; what stands against it may be told."""
        self._pause, self._patience = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._pause, SOON), (self._patience, LATEST)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Tell whether something is typed that is not stored."""
        return self._wanted() != self._stored

    @property
    def is_stored(self) -> bool:
        """Tell whether anything of it is stored."""
        return self._stored is not None

    def begin(self, entry: _E, *, stored: bool) -> None:
        """Go on with another entry; what was typed of the one before is stored first."""
        self.flush()
        self.entry = entry
        self._stored = entry if stored else None

    def change(self, entry: _E) -> None:
        """Take in what stands in the editor now; it is stored within a second."""
        self.entry = entry
        self._pause.start()
        if not self._patience.isActive():
            self._patience.start()

    def follow(self, notebook: Notebook) -> None:
        """Take in what became of the entry in the file: a new name, or that it is not there."""
        if self.entry is None:
            return
        own = self.entry.id
        there = next((each for each in notebook.entries if each.id == own), None)
        if there is not None and self._stored is not None:
            self.entry = replace(
                self.entry, project=there.project, mentor=there.mentor, session=there.session
            )
            if isinstance(there, Note) and isinstance(self.entry, Note):
                self.entry = replace(self.entry, changed_at=there.changed_at)
        self._stored = there

    @Slot()
    def flush(self) -> None:
        """Store what is not stored yet, at once."""
        self._pause.stop()
        self._patience.stop()
        wanted = self._wanted()
        if self.asking or wanted == self._stored:
            return
        if isinstance(wanted, Note):
            wanted = self.entry = replace(wanted, changed_at=self._clock.second)
        edit = NoteEdit(
            before=() if self._stored is None else (self._stored,),
            after=() if wanted is None else (wanted,),
        )
        # Where that fails, the notebook says so, and it is asked for again.
        self._stored, self.asking = wanted, True
        self.note_wanted.emit(edit)
        self.asking = False

    def _wanted(self) -> _E | None:
        return self.entry if self.entry is not None and self.entry.text.strip() else None
