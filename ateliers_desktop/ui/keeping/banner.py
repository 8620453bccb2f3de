# SPDX-License-Identifier: Apache-2.0
"""A line over the rooms that says what is special about where the open file lies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_SIGN = 18


class Banner(QFrame):
    """Hidden until there is something to say; buttons do what it offers."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.sign = QLabel()
        self.sign.setPixmap(icon("warning", theme, theme.palette.warning).pixmap(_SIGN, _SIGN))
        self.text = plain_label(wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(translate("Keeping", "Try again"))
        self.copy = QPushButton(translate("Keeping", "Work on a copy…"))
        self.close_ = QPushButton(translate("Keeping", "Understood"))
        self.close_.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(10)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        for button in self._buttons():
            row.addWidget(button)
        self.hide()

    def say(self, text: str, offers: Sequence[QPushButton]) -> None:
        """Say something and offer some of the buttons; no text hides the banner."""
        self.text.setText(text)
        self.setAccessibleName(text)
        for button in self._buttons():
            button.setVisible(button in offers)
        self.setVisible(bool(text))

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.again, self.copy, self.close_)

    @Slot()
    def _on_close(self) -> None:
        self.hide()
