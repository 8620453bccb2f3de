# SPDX-License-Identifier: Apache-2.0
"""Where a note is typed: the text, what it is about, who writes it, whether it is confidential."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ateliers_desktop.residency import Note, clean, clean_note
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.notes.entry_writer import EntryWriter
from ateliers_desktop.ui.notes.growing_text import GrowingText
from ateliers_desktop.ui.notes.targets import Target
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.choice_fields import StillBox
from ateliers_desktop.ui.records.entry_line import leading_side
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.room import Surroundings

MOST_LETTERS = 10_000
"""No cell of a workbook takes more, and a note must come through every export."""


class NoteWriter(EntryWriter[Note]):
    """Ctrl+Enter, Escape and its button end the note, and so does leaving it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._settings, translate = around.settings, around.translate
        self._targets: tuple[Target, ...] = (Target(),)
        self.editor = GrowingText(translate("Notes", "Note"), translate("Notes", "What was said…"))
        self.about = StillBox()
        self.about.setAccessibleName(translate("Notes", "What the note is about"))
        self.author = QLineEdit()
        self.author.setAccessibleName(translate("Notes", "Who writes"))
        self.author.setPlaceholderText(translate("Notes", "Your name"))
        self.author.setAlignment(leading_side(self.layoutDirection()))
        self.confidential = QCheckBox(translate("Notes", "Confidential"))
        self.confidential.setIcon(icon("lock", around.theme))
        self.confidential.setToolTip(
            translate("Notes", "Never on paper nor in an export, unless chosen each time")
        )
        self.done = QPushButton(translate("Notes", "Done"))
        self.too_long = plain_label(role="fault", wrap=True)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        row = FlowLayout(self.under)
        letter = self.fontMetrics().averageCharWidth()
        self.author.setFixedWidth(letter * 20)
        self.about.setFixedWidth(letter * 30)
        self.confidential.setFixedHeight(self.done.sizeHint().height())
        for each in (self.about, self.author, self.confidential, self.done):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.editor)
        column.addWidget(self.too_long)
        column.addWidget(self.under)
        self.too_long.hide()
        self.about.hide()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_typed)
        self.editor.finished.connect(self.finish)
        self.about.activated.connect(self._on_about)
        self.author.textEdited.connect(self._on_author)
        self.confidential.clicked.connect(self._on_confidential)
        self.done.clicked.connect(self.finish)

    def offer(self, targets: Sequence[Target]) -> None:
        """Let notes be about one of these from now on, the first unless another is chosen."""
        if tuple(targets) == self._targets:
            return
        chosen = self._target()
        self._targets = tuple(targets)
        self.about.clear()
        self.about.addItems([each.label for each in targets])
        kept = next((at for at, each in enumerate(targets) if _same(each, chosen)), 0)
        self.about.setCurrentIndex(kept)
        self.about.setVisible(len(targets) > 1)
        if not self.draft.is_stored and not self.editor.toPlainText():
            self.begin_blank()

    def enter(self) -> None:
        """Go to the text."""
        self.editor.setFocus()

    def blank(self) -> Note:
        """Return a note without a text."""
        return self._target().note(self._settings.author, self._clock.second)

    def show_entry(self, entry: Note) -> None:
        """Show a note in the fields, the cursor at its end."""
        if entry.text != self.editor.toPlainText():
            blocked = self.editor.blockSignals(True)
            self.editor.setPlainText(entry.text)
            self.editor.blockSignals(blocked)
        self.editor.fit()
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.author.setText(entry.author)
        self.confidential.setChecked(entry.confidential)
        self.too_long.hide()

    def _target(self) -> Target:
        return self._targets[max(self.about.currentIndex(), 0)]

    @Slot()
    def _on_typed(self) -> None:
        note = self.entry or self.blank()
        text = clean_note(self.editor.toPlainText())
        self.too_long.setVisible(len(text) > MOST_LETTERS)
        if len(text) > MOST_LETTERS:
            said = self._translate(
                "Notes", "A note takes {most} letters: begin another one for the rest."
            )
            self.too_long.setText(said.format(most=MOST_LETTERS))
        if not self.draft.is_stored and not note.text:
            note = replace(note, written_at=self._clock.second)
        self.draft.change(replace(note, text=text[:MOST_LETTERS]))

    @Slot(int)
    def _on_about(self, at: int) -> None:
        chosen = self._targets[at]
        if self.entry is not None:
            self.draft.change(
                replace(
                    self.entry,
                    project=chosen.project,
                    mentor=chosen.mentor,
                    session=chosen.session,
                )
            )

    @Slot(str)
    def _on_author(self, text: str) -> None:
        self._settings.author = clean(text)
        if self.entry is not None:
            self.draft.change(replace(self.entry, author=clean(text)))

    @Slot(bool)
    def _on_confidential(self, confidential: bool) -> None:
        if self.entry is not None:
            self.draft.change(replace(self.entry, confidential=confidential))
            self.draft.flush()


def _same(one: Target, other: Target) -> bool:
    return (one.project, one.mentor, one.session) == (other.project, other.mentor, other.session)
