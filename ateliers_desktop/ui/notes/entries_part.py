# SPDX-License-Identifier: Apache-2.0
"""Notes or actions under each other; one of them is perhaps being changed in its place."""

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ateliers_desktop.residency import Action, Entry, Note, Notebook, NoteId
from ateliers_desktop.ui.notes.bring_back import BringBack
from ateliers_desktop.ui.notes.entry_frame import EntryFrame
from ateliers_desktop.ui.notes.entry_writer import EntryWriter
from ateliers_desktop.ui.plain_text import PlainLabel, plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.room import Surroundings

_E = TypeVar("_E", bound=Note | Action)
_Writer = TypeVar("_Writer", bound=EntryWriter[Any])
_Frame = TypeVar("_Frame", bound=EntryFrame)


class EntriesPart(QWidget, Generic[_E, _Writer, _Frame]):
    """Shows entries in frames that are kept, so that nothing flickers while somebody types.

    Attributes
    ----------
    known
        Names that go without saying here.
    writer, changing
        Where another entry is typed, and where one that is there is changed.
    frames
        What is read, by the id of its entry.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    laid_out()
        What stands here came, went or changed its place.
    """

    note_wanted = Signal(object)
    laid_out = Signal()

    def __init__(
        self, around: Surroundings, writer: _Writer, changing: _Writer, more: LinkButton
    ) -> None:
        super().__init__()
        self._around = around
        self.known: tuple[str, ...] = ()
        self.writer, self.changing, self.more = writer, changing, more
        self.back = BringBack(around.theme, around.translate)
        self.frames: dict[NoteId, _Frame] = {}
        self.headings: list[PlainLabel] = []
        self._words: tuple[str, ...] = ()
        self._found: NoteId | None = None
        self._writable = self._all = False
        self._laid: tuple[Any, ...] = ()
        self._list = QVBoxLayout()
        for each in (writer, changing, self.back):
            each.note_wanted.connect(self.note_wanted)
        writer.finished.connect(self.show_again)
        changing.finished.connect(self._on_changed)
        more.clicked.connect(self._on_more)
        changing.setParent(self)
        changing.hide()
        more.hide()

    @Slot()
    def show_again(self) -> None:
        """Show the entries as they are; the one that is being typed stands in its editor."""
        raise NotImplementedError

    def new_frame(self) -> _Frame:
        """Return a frame in which an entry will be read."""
        raise NotImplementedError

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

    def _take_in(
        self, notebook: Notebook, words: tuple[str, ...], found: NoteId | None, *, writable: bool
    ) -> None:
        """Take in what the file holds and what is sought.

        Parameters
        ----------
        notebook
            That of the residency that is open, whole.
        words
            Folded words that are sought, to be marked.
        found
            The entry to be framed, as what was looked for.
        """
        self._words, self._found, self._writable = words, found, writable
        self.writer.follow(notebook)
        self.changing.follow(notebook)

    def _without_typed(self, entries: Iterable[_E]) -> list[_E]:
        """Return entries without the one that stands in the writer."""
        typed = self.writer.entry
        return [each for each in entries if typed is None or each.id != typed.id]

    def _frame(self, id_: NoteId) -> _Frame:
        """Return the frame of an entry, a new one perhaps."""
        frame = self.frames.get(id_)
        if frame is None:
            frame = self.frames[id_] = self.new_frame()
            frame.edit_wanted.connect(self._on_edit)
            frame.removal_wanted.connect(self._on_removal)
        return frame

    def _set_out(self, rows: Sequence[_E | str]) -> None:
        """Lay entries and the headings between them under each other, unless they are."""
        keys = tuple(each if isinstance(each, str) else each.id for each in rows)
        for gone in self.frames.keys() - set(keys):
            _drop(self.frames.pop(gone))
        if keys != self._laid:
            self._lay_out(rows)
            self._laid = keys
            self.laid_out.emit()

    def _lay_out(self, rows: Sequence[_E | str]) -> None:
        while self._list.count():
            self._list.takeAt(0)
        for label in self.headings:
            _drop(label)
        self.headings = []
        changed = None if self.changing.isHidden() else self.changing.entry
        for each in rows:
            if isinstance(each, str):
                self.headings.append(plain_label(each, "strong", wrap=True))
                self._list.addWidget(self.headings[-1])
                continue
            frame = self.frames[each.id]
            self._list.addWidget(frame)
            being = changed is not None and changed.id == each.id
            if being:
                self._list.addWidget(self.changing)
            frame.setVisible(not being)

    @Slot(object)
    def _on_edit(self, entry: _E) -> None:
        self._on_changed()
        self.changing.show()
        self.changing.edit(entry)
        self._laid = ()
        self.show_again()
        self.changing.enter()

    @Slot()
    def _on_changed(self) -> None:
        if not self.changing.isHidden():
            self.changing.hide()
            self.changing.finish()
            self._laid = ()
            self.show_again()

    @Slot(object)
    def _on_removal(self, entry: Entry) -> None:
        self.back.take_out(entry)
        self.back.button.setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self.show_again()


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
