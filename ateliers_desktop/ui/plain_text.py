# SPDX-License-Identifier: Apache-2.0
"""Texts that hold names people typed, shown as they stand and never read as markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """Return a label that shows its text as it stands, in one of the style sheet's roles."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def plain_tool_tip(text: str) -> str:
    """Return markup that shows the text as it stands: Qt guesses at what a tooltip is."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def menu_text(name: str) -> str:
    """Return a name for a menu, where a single & would underline a letter."""
    return name.replace("&", "&&")
