# SPDX-License-Identifier: Apache-2.0
"""What stands where there is nothing yet: what to do next, with buttons that do it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ateliers_desktop.ui.plain_text import plain_label


class EmptyState(QFrame):
    """A headline, a sentence, and the buttons given."""

    def __init__(self, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.headline = plain_label(role="title", wrap=True)
        self.text = plain_label(role="muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(row)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say(self, headline: str, text: str) -> None:
        """Say what is so, and what to do."""
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
