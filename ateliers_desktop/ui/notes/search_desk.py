# SPDX-License-Identifier: Apache-2.0
"""The search over all notes and actions: its index is made when it is first needed."""

from PySide6.QtCore import QObject, Signal, Slot

from ateliers_desktop.operations.note_search import Found, NoteIndex
from ateliers_desktop.operations.notebooks import entries_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Entry
from ateliers_desktop.ui.job import Job, Report

_MANY = 4_000
"""So many entries are folded within a blink; more of them beside the window's thread."""


class SearchDesk(QObject):
    """Answers at once, or says later that it can.

    Signals
    -------
    ready()
        The index of many notes is made; ask again.
    failed()
        It could not be made; the next search tries it again.
    """

    ready = Signal()
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._index: NoteIndex | None = None
        self._entries: tuple[Entry, ...] = ()
        self._known: tuple[Entry, ...] | None = None
        self._job: Job | None = None

    def show_programme(self, programme: Programme) -> None:
        """Search what a programme holds from now on."""
        self._entries = entries_of(programme)

    def search(self, words: str) -> Found | None:
        """Return what is found, or None while the index is being made."""
        if self._job is not None:
            return None
        if self._index is None and len(self._entries) > _MANY:
            self._begin()
            return None
        if self._index is None:
            self._index = NoteIndex()
        if self._known is not self._entries:
            self._index.update(self._entries)
            self._known = self._entries
        return self._index.search(words)

    def finish(self) -> None:
        """Wait for the index that is being made."""
        if self._job is not None:
            self._job.wait()

    def _begin(self) -> None:
        entries = self._entries

        def work(report: Report) -> object:
            del report
            return NoteIndex(entries)

        self._job = Job(work, self)
        self._job.begin(self._on_made, self._on_failed)

    @Slot(object)
    def _on_made(self, index: NoteIndex) -> None:
        self._end()
        self._index = index
        self.ready.emit()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._end()
        self.failed.emit()
        # Nothing is lost, for the notes are read anew; but it is a bug, and told as others are.
        raise failure

    def _end(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None
