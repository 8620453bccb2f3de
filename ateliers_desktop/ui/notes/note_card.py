# SPDX-License-Identifier: Apache-2.0
"""A note as it is read, with what can be done to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ateliers_desktop.residency import Note
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.notes.entry_frame import EntryFrame
from ateliers_desktop.ui.notes.formatted import FormattedText
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class NoteCard(EntryFrame):
    """Shows a note."""

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__(
            theme,
            edit=translate("Notes", "Change the note"),
            remove=translate("Notes", "Take the note out"),
        )
        self.setProperty("role", "note")
        self.caption = plain_label(role="small", wrap=True)
        self.secret = _confidential_sign(theme, translate)
        self.body = FormattedText(theme)
        self._lay()

    def _lay(self) -> None:
        signs = QHBoxLayout()
        signs.setSpacing(4)
        for each in (self.secret, self.edit, self.remove):
            signs.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        ends = QVBoxLayout()
        ends.addLayout(signs)
        ends.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.caption, 1)
        head.addLayout(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.body)

    def show_note(
        self, note: Note, caption: str, words: tuple[str, ...] = (), *, writable: bool
    ) -> None:
        """Show a note; folded words that are sought are marked in it."""
        self.hold(note, changeable=writable)
        self.caption.setText(caption)
        self.secret.setVisible(note.confidential)
        self.body.show_text(note.text, words)
        # The Tab key goes to its buttons.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if writable else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{caption}: {note.text}")


def _confidential_sign(theme: Theme, translate: Translate) -> QWidget:
    """Return a lock with the word beside it: no colour alone says what must not be printed."""
    sign = QFrame()
    sign.setProperty("role", "secret")
    picture = QLabel()
    picture.setPixmap(drawing("lock", theme.palette.text, 16))
    row = QHBoxLayout(sign)
    row.setContentsMargins(6, 1, 8, 1)
    row.setSpacing(4)
    row.addWidget(picture)
    row.addWidget(plain_label(translate("Notes", "Confidential")))
    return sign
