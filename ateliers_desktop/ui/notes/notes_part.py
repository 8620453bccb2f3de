# SPDX-License-Identifier: Apache-2.0
"""Notes under each other, the newest first, with the field to write another over them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from ateliers_desktop.operations.notebooks import Chapter
from ateliers_desktop.residency import Note, Notebook, NoteId
from ateliers_desktop.ui.notes.captions import note_caption
from ateliers_desktop.ui.notes.entries_part import EntriesPart
from ateliers_desktop.ui.notes.note_card import NoteCard
from ateliers_desktop.ui.notes.note_writer import NoteWriter
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.residencies.residency_menu import dated_name
from ateliers_desktop.ui.room import Surroundings

_AT_FIRST = 40
"""How many notes are shown before somebody asks for all."""


class NotesPart(EntriesPart[Note, NoteWriter, NoteCard]):
    """Notes of one residency can be changed here, those of others are read."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, NoteWriter(around), NoteWriter(around), LinkButton(around.theme))
        self.writer.setProperty("role", "writer")
        self._chapters: tuple[Chapter, ...] = ()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.writer)
        column.addWidget(self.back)
        column.addLayout(self._list)
        column.addWidget(self.more)

    def show_chapters(
        self,
        chapters: Sequence[Chapter],
        notebook: Notebook,
        *,
        writable: bool,
        words: tuple[str, ...] = (),
        found: NoteId | None = None,
    ) -> None:
        """Show the notes of chapters; the notebook is that of the open residency, whole."""
        self._chapters = tuple(chapters)
        self.writer.setVisible(writable)
        self._take_in(notebook, words, found, writable=writable)
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show the notes as they are; the one that is being written stands in its editor."""
        rows = self._rows()
        around = self._around
        for each, writable in rows:
            if isinstance(each, Note):
                card = self._frame(each.id)
                caption = note_caption(each, self.known, around.translate, around.language)
                card.show_note(each, caption, self._words, writable=writable)
                card.point_out(each.id == self._found)
        self._set_out([each for each, _ in rows])

    def new_frame(self) -> NoteCard:
        """Return a card in which a note will be read."""
        return NoteCard(self._around.theme, self._around.translate)

    def _rows(self) -> list[tuple[Note | str, bool]]:
        """Return notes and the headings between them, each with whether it can be changed."""
        rows: list[tuple[Note | str, bool]] = []
        shown = total = 0
        for chapter in self._chapters:
            notes = self._without_typed(reversed(chapter.notebook.notes))
            total += len(notes)
            if not self._all and self._found not in {each.id for each in notes}:
                notes = notes[: max(_AT_FIRST - shown, 0)]
            shown += len(notes)
            if notes and not chapter.here:
                rows.append((dated_name(chapter.residency, self._around.language), False))
            rows += [(each, chapter.here and self._writable) for each in notes]
        self.more.setVisible(shown < total)
        said = self._around.translate("Notes", "Show %n earlier notes", n=total - shown)
        self.more.say(said)
        return rows
