# SPDX-License-Identifier: Apache-2.0
"""Notes under each other, the newest first, with the field to write another over them."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ateliers_desktop.operations.notebooks import Chapter
from ateliers_desktop.residency import Note, Notebook, NoteId
from ateliers_desktop.ui.notes.bring_back import BringBack
from ateliers_desktop.ui.notes.captions import note_caption
from ateliers_desktop.ui.notes.note_card import NoteCard
from ateliers_desktop.ui.notes.note_writer import NoteWriter
from ateliers_desktop.ui.plain_text import PlainLabel, plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words.dates import date_range

_AT_FIRST = 40
"""How many notes are shown before somebody asks for all."""


class NotesPart(QWidget):
    """Notes of one residency can be changed here, those of others are read.

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
        theme, translate = around.theme, around.translate
        self.writer = NoteWriter(theme, translate, around.settings)
        self.writer.setProperty("role", "writer")
        self.changing = NoteWriter(theme, translate, around.settings)
        self.back = BringBack(theme, translate)
        self.more = LinkButton(theme)
        self.cards: dict[NoteId, NoteCard] = {}
        self.headings: list[PlainLabel] = []
        self._chapters: tuple[Chapter, ...] = ()
        self._words: tuple[str, ...] = ()
        self._found: NoteId | None = None
        self._writable = self._all = False
        self._laid: tuple[object, ...] = ()
        for each in (self.writer, self.changing, self.back):
            each.note_wanted.connect(self.note_wanted)
        self.writer.finished.connect(self.show_again)
        self.changing.finished.connect(self._on_changed)
        self.more.clicked.connect(self._on_more)
        self._lay()

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.writer)
        self._column.addWidget(self.back)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._column.addLayout(self._list)
        self._column.addWidget(self.more)
        self.changing.setParent(self)
        self.changing.hide()
        self.more.hide()

    def show_chapters(
        self,
        chapters: Sequence[Chapter],
        notebook: Notebook,
        *,
        writable: bool,
        words: tuple[str, ...] = (),
        found: NoteId | None = None,
    ) -> None:
        """Show the notes of chapters.

        Parameters
        ----------
        notebook
            That of the residency that is open, whole.
        words
            Folded words that are sought, to be marked.
        found
            The note to be framed, as what was looked for.
        """
        self._chapters, self._writable = tuple(chapters), writable
        self._words, self._found = words, found
        self.writer.setVisible(writable)
        self.writer.follow(notebook)
        self.changing.follow(notebook)
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show the notes as they are; the one that is being written stands in its editor."""
        rows = self._rows()
        keys = tuple(each.id if isinstance(each, Note) else each for each, _ in rows)
        self._show_cards(rows)
        if keys != self._laid:
            self._lay_out(rows)
            self._laid = keys
            self.laid_out.emit()

    def open_all(self) -> None:
        """Show older notes too."""
        self._all = True

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

    def _rows(self) -> list[tuple[Note | str, bool]]:
        """Return notes and the headings between them, each with whether it can be changed."""
        own = self.writer.note
        rows: list[tuple[Note | str, bool]] = []
        shown = total = 0
        for chapter in self._chapters:
            notes = [
                each
                for each in reversed(chapter.notebook.notes)
                if own is None or each.id != own.id
            ]
            total += len(notes)
            if not self._all and self._found not in {each.id for each in notes}:
                notes = notes[: max(_AT_FIRST - shown, 0)]
            shown += len(notes)
            if notes and not chapter.here:
                rows.append((_heading(chapter, self._around.language), False))
            rows += [(each, chapter.here and self._writable) for each in notes]
        self.more.setVisible(shown < total)
        said = self._around.translate("Notes", "Show %n earlier notes", n=total - shown)
        self.more.say(said)
        return rows

    def _show_cards(self, rows: list[tuple[Note | str, bool]]) -> None:
        notes = {each.id: (each, writable) for each, writable in rows if isinstance(each, Note)}
        for gone in self.cards.keys() - notes.keys():
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for id_, (note, writable) in notes.items():
            card = self.cards.get(id_) or self._new_card(id_)
            caption = note_caption(note, self.known, self._around.translate, self._around.language)
            card.show_note(note, caption, self._words, writable=writable)
            card.point_out(id_ == self._found)

    def _new_card(self, id_: NoteId) -> NoteCard:
        card = self.cards[id_] = NoteCard(self._around.theme, self._around.translate)
        card.edit_wanted.connect(self._on_edit)
        card.removal_wanted.connect(self._on_removal)
        return card

    def _lay_out(self, rows: list[tuple[Note | str, bool]]) -> None:
        while self._list.count():
            self._list.takeAt(0)
        for label in self.headings:
            label.hide()
            label.deleteLater()
        self.headings = []
        changed = self.changing.note
        for each, _ in rows:
            if isinstance(each, str):
                label = plain_label(each, "strong", wrap=True)
                self.headings.append(label)
                self._list.addWidget(label)
                continue
            self._list.addWidget(self.cards[each.id])
            being = not self.changing.isHidden() and changed is not None and changed.id == each.id
            if being:
                self._list.addWidget(self.changing)
            self.cards[each.id].setVisible(not being)

    @Slot(object)
    def _on_edit(self, note: Note) -> None:
        self._on_changed()
        self.changing.show()
        self.changing.edit(note)
        self._laid = ()
        self.show_again()
        self.changing.editor.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        if not self.changing.isHidden():
            self.changing.hide()
            self.changing.finish()
            self._laid = ()
            self.show_again()

    @Slot(object)
    def _on_removal(self, note: Note) -> None:
        self.back.take_out(note)
        self.back.button.setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self.show_again()


def _heading(chapter: Chapter, language: str) -> str:
    residency = chapter.residency
    last = residency.first_day + timedelta(days=residency.days - 1)
    return f"{residency.name} · {date_range(residency.first_day, last, language)}"
