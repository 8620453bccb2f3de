# SPDX-License-Identifier: Apache-2.0
"""Texts that hold names people typed, shown as they stand and never read as markup."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ateliers_desktop.words.joining import lines_from_right


class PlainLabel(QLabel):
    """Shows its text as it stands; where lines begin at the right, so do Latin ones."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._plain = text
        self.show_as(text)

    def show_as(self, text: str) -> None:
        """Show a shorter form of the text, which stays what it is."""
        super().setText(lines_from_right(text) if self.isRightToLeft() else text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._plain


def plain_label(text: str = "", role: str = "", wrap: bool = False) -> PlainLabel:
    """Return a label that shows its text as it stands, in one of the style sheet's roles."""
    label = PlainLabel(text)
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


def bare_text(name: str) -> str:
    """Return the text of a menu or an action without the sign for its underlined letter."""
    return re.sub(r"&(.)", r"\1", name)


def units(text: str) -> int:
    """Return the length of a text as Qt counts it: signs beyond the first plane count twice."""
    return len(text.encode("utf-16-le")) // 2
