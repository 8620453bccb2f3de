# SPDX-License-Identifier: Apache-2.0
"""A note as it is read, with what can be done to it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ateliers_desktop.residency import Note
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.icons import drawing, icon
from ateliers_desktop.ui.notes.formatted import FormattedText
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class NoteCard(QFrame):
    """Shows a note; a double click or Enter asks to change it, Delete to take it out.

    Signals
    -------
    edit_wanted(object), removal_wanted(object)
        The Note is to be changed, or to go.
    """

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self._theme, self._translate = theme, translate
        self.note: Note | None = None
        self.writable = False
        self.caption = plain_label(role="small", wrap=True)
        self.secret = _confidential_sign(theme, translate)
        self.body = FormattedText(theme)
        self.edit = small_button("note", translate("Notes", "Change the note"), theme)
        self.remove = small_button("delete", translate("Notes", "Take the note out"), theme)
        self.edit.clicked.connect(self._ask_to_edit)
        self.remove.clicked.connect(self._ask_to_remove)
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
        self.note, self.writable = note, writable
        self.caption.setText(caption)
        self.secret.setVisible(note.confidential)
        self.body.show_text(note.text, words)
        # The Tab key goes to its buttons.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if writable else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{caption}: {note.text}")
        for each in (self.edit, self.remove):
            each.setVisible(writable)

    def point_out(self, found: bool) -> None:
        """Frame the note as the one that was looked for."""
        if self.property("found") != found:
            self.setProperty("found", found)
            self.style().polish(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the note."""
        del event
        self._ask_to_edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to change the note, or to take it out."""
        if event.key() in ENTER and self.hasFocus():
            self._ask_to_edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._ask_to_remove()
        else:
            super().keyPressEvent(event)

    def _ask_to_edit(self) -> None:
        if self.writable:
            self.edit_wanted.emit(self.note)

    def _ask_to_remove(self) -> None:
        if self.writable:
            self.removal_wanted.emit(self.note)


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


def small_button(picture: str, name: str, theme: Theme) -> QToolButton:
    """Return a button with a picture, that says by its tooltip what it does."""
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setIcon(icon(picture, theme, theme.palette.muted))
    button.setIconSize(QSize(16, 16))
    button.setAccessibleName(name)
    button.setToolTip(plain_tool_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
