# SPDX-License-Identifier: Apache-2.0
"""Undo while a text is typed: word by word, and by pauses, as an editor does."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QPlainTextEdit

PAUSE = 1_500
"""Milliseconds without a key after which what is typed next is a step of its own."""


class TypingSteps(QObject):
    """Divides what is typed into steps of undo; Qt alone takes all of it for one.

    Attributes
    ----------
    pause
        Runs while a key was pressed a moment ago.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.divide)
        editor.textChanged.connect(self._on_changed)

    @Slot()
    def divide(self) -> None:
        """Let what is typed from here on be another step."""
        # Qt adds to the latest step only while the document is modified.
        self._editor.document().setModified(False)

    @Slot()
    def _on_changed(self) -> None:
        self.pause.start()
        cursor = self._editor.textCursor()
        before = self._editor.document().characterAt(cursor.position() - 1)
        if cursor.atBlockStart() or before.isspace():
            self.divide()
