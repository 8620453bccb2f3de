# SPDX-License-Identifier: Apache-2.0
"""Typing in any script: Qt's own test keyboard knows ASCII alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

NONE = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Press and release a key for each letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, NONE, letter if kind is QEvent.Type.KeyPress else "")
            QApplication.sendEvent(widget, event)


def overwrite(
    line: QLineEdit | QPlainTextEdit, text: str, end: Qt.Key | None = Qt.Key.Key_Return
) -> None:
    """Write a text in the place of what stands in a field, and end with a key if one is given."""
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    if end is not None:
        QTest.keyClick(line, end)
