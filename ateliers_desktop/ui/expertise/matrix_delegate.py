# SPDX-License-Identifier: Apache-2.0
"""Draws a level as dots: as many full ones as the level, faint ones where there is none."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.expertise.matrix_model import LevelRole
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.theme import Theme

_COUNT = 3
_RADIUS = 0.62
"""Of a full dot, in average letters."""


class MatrixDelegate(QStyledItemDelegate):
    """Draws one cell; row and column of the chosen one have a ground of their own."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.down, self.across = -1, -1
        self.focused = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell at an index."""
        colours = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        over = QStyle.StateFlag.State_MouseOver in option.state
        if over or index.row() == self.down or index.column() == self.across:
            painter.fillRect(option.rect, QColor(self._theme.hover))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self._draw_dots(painter, option, place, index.data(LevelRole))
        if (index.row(), index.column()) == (self.down, self.across):
            painter.setPen(QPen(QColor(colours.text if self.focused else colours.muted), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    def _draw_dots(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, level: int
    ) -> None:
        colours = self._theme.palette
        letter = option.fontMetrics.averageCharWidth()
        radius, step = letter * _RADIUS, letter * 2.0
        if option.direction is Qt.LayoutDirection.RightToLeft:
            step = -step
        middle = place.center()
        for at in range(_COUNT):
            centre = QPointF(middle.x() + step * (at - 1), middle.y())
            if at < level:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(centre, radius, radius)
            elif level:
                painter.setPen(QPen(QColor(colours.muted), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.faded))
                painter.drawEllipse(centre, 1.25, 1.25)
