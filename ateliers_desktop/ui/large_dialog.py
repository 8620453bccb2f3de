# SPDX-License-Identifier: Apache-2.0
"""A dialog that is read or filled in at length: nothing is confirmed, it is closed again."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.ui.enter_key import press_by_enter
from ateliers_desktop.ui.plain_text import plain_label


class LargeDialog(QDialog):
    """Enter presses no button but the one that has the focus; Escape closes.

    Parameters
    ----------
    close
        What its button says, in words.

    Attributes
    ----------
    headline, close_button
        For the dialog to lay out.
    """

    def __init__(self, parent: QWidget, close: str) -> None:
        super().__init__(parent)
        self.headline = plain_label(role="title", wrap=True)
        self.close_button = QPushButton(close)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)

    def entitle(self, title: str) -> None:
        """Say in the frame and over the rest what this is."""
        self.setWindowTitle(title)
        self.headline.setText(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus; nothing is done by Enter from elsewhere."""
        if not press_by_enter(event):
            super().keyPressEvent(event)
