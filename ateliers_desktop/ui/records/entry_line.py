# SPDX-License-Identifier: Apache-2.0
"""A line of text that knows what is stored: Escape takes back what was typed since."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def leading_side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return where texts begin in a form, whatever the script that they are in."""
    rtl = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def begin_at_leading_side(editor: QPlainTextEdit) -> None:
    """Let the lines of a text begin where texts begin in a form."""
    option = editor.document().defaultTextOption()
    option.setAlignment(leading_side(editor.layoutDirection()))
    editor.document().setDefaultTextOption(option)


class EntryLine(QLineEdit):
    """While nothing was typed, undo and redo are the window's and not the line's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(leading_side(self.layoutDirection()))
        self.stored = ""

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.text() != self.stored

    def store(self, text: str, *, fresh: bool) -> None:
        """Show what is stored now; a fresh one is another record's and begins at its start.

        What was typed stays where the stored text is the same as before.
        """
        changed, self.stored = text != self.stored, text
        if fresh:
            self.setText(text)
            self.setCursorPosition(0)
        elif changed and self.text() != text:
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)))

    def take_back(self) -> None:
        """Show what is stored in the place of what was typed."""
        self.setText(self.stored)
        self.textEdited.emit(self.stored)

    def changeEvent(self, event: QEvent) -> None:
        """Let the text begin where the form does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(leading_side(self.layoutDirection()))

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window while nothing was typed."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.pending
            and any(event.matches(each) for each in _STEPS)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed with Escape, and leave it to the window if nothing was."""
        if self.pending and event.matches(QKeySequence.StandardKey.Cancel):
            self.take_back()
        elif not self.pending and any(event.matches(each) for each in _STEPS):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SteppedLine(EntryLine):
    """A line whose value goes on or back with the arrow keys.

    Signals
    -------
    stepped(int)
        1 for up, -1 for down.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of arrow keys, which move nothing in a single line."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
