# SPDX-License-Identifier: Apache-2.0
"""The dark rail at the leading edge: the rooms of the window, one of them open."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

_NARROW_WINDOW = 168
"""Windows narrower than this, in average letters, get a rail of icons alone."""


class Rail(QFrame):
    """A button for each room; where the window is narrow the names give way to the icons."""

    def __init__(self, rooms: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._buttons = tuple(_room_button(action) for action in rooms)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        for button in self._buttons:
            self._column.addWidget(button)
        self._column.addStretch(1)

    def fit(self, window_width: int) -> None:
        """Show the names if the window is wide enough for them."""
        letter = self.fontMetrics().averageCharWidth()
        wide = window_width >= _NARROW_WINDOW * letter
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if wide
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)
        side = 10 if wide else 6
        self._column.setContentsMargins(side, 14, side, 14)
        icons = max(button.minimumSizeHint().width() for button in self._buttons)
        self.setFixedWidth(letter * 19 if wide else icons + 2 * side)


def _room_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(31, 22))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
