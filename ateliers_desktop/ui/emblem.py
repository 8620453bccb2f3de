# SPDX-License-Identifier: Apache-2.0
"""The sign of the program, as it stands on its icon."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ateliers_desktop.resource_files import resource

_TILE = QRectF(6, 6, 116, 116)
"""The part of the drawing that is not air, in its own units: it lines up with what is near it."""


class Emblem(QWidget):
    """Draws the sign from its lines, so that it is sharp on every screen.

    Parameters
    ----------
    side
        How wide and high it is, in pixels of the window.
    """

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(resource("program", "ateliers-desktop.svg")), self)
        self._drawing.setViewBox(_TILE)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign over the whole widget."""
        self._drawing.render(QPainter(self), QRectF(self.rect()))
