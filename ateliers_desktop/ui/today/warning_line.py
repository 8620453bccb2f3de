# SPDX-License-Identifier: Apache-2.0
"""A quiet line that warns of something; hidden while there is nothing to warn of."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme


class WarningLine(QFrame):
    """A sign, and a text in plain words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        sign = QLabel()
        sign.setPixmap(icon("warning", theme, theme.palette.warning).pixmap(18, 18))
        self.text = plain_label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Warn of something, or of nothing."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
