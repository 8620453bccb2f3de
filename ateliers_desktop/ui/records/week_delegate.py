# SPDX-License-Identifier: Apache-2.0
"""Draws the slots of somebody's week; each kind has a ground of its own, hatched or marked."""

from PySide6.QtCore import QLineF, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.records.week import WeekCell, WeekKind
from ateliers_desktop.ui.records.week_model import WeekCellRole
from ateliers_desktop.ui.theme import Theme

ROUND = 3
_FREE_TINT, _BLOCKED_TINT = 42, 60


class WeekDelegate(QStyledItemDelegate):
    """Draws one slot at a time.

    Attributes
    ----------
    becoming
        While a stroke is painted: whether the selected slots become available, else None.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.becoming: bool | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the slot at an index."""
        cell: WeekCell = index.data(WeekCellRole)
        if cell.kind is WeekKind.NONE:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        kind, blocked = cell.kind, cell.blocked
        if chosen and self.becoming is not None:
            blocked = not self.becoming
            if kind in (WeekKind.FREE, WeekKind.BLOCKED):
                kind = WeekKind.BLOCKED if blocked else WeekKind.FREE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        self.draw_kind(painter, place, kind)
        if kind is WeekKind.SESSION and (blocked or cell.outside or cell.attended):
            self._draw_clash(painter, place)
        elif blocked and kind in (WeekKind.EVENT, WeekKind.OUTSIDE):
            self._fill(painter, place, self._hatching(QColor(self._theme.palette.muted)))
        if chosen:
            self._draw_outline(painter, place)
        painter.restore()

    def draw_kind(self, painter: QPainter, place: QRectF, kind: WeekKind) -> None:
        """Draw what a kind of slot looks like; the legend does so too."""
        colours = self._theme.palette
        good, ground = QColor(colours.good), QColor(self._theme.hover)
        if kind is WeekKind.FREE:
            good.setAlpha(_FREE_TINT)
            self._fill(painter, place, QBrush(good))
        elif kind is WeekKind.SESSION:
            self._fill(painter, place, QBrush(good))
        elif kind is WeekKind.BLOCKED:
            self._fill(painter, place, self._hatching(QColor(colours.accent)))
        else:
            self._fill(painter, place, QBrush(ground))
            if kind is WeekKind.EVENT:
                self._draw_event(painter, place)

    def _fill(self, painter: QPainter, place: QRectF, brush: QBrush) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(place, ROUND, ROUND)

    def _hatching(self, colour: QColor) -> QBrush:
        light, dark = QColor(colour), QColor(colour)
        light.setAlpha(_BLOCKED_TINT // 4)
        dark.setAlpha(_BLOCKED_TINT)
        stripes = QLinearGradient(0, 0, 5, 5)
        stripes.setSpread(QLinearGradient.Spread.RepeatSpread)
        for at, tone in ((0.0, light), (0.49, light), (0.51, dark), (1.0, dark)):
            stripes.setColorAt(at, tone)
        return QBrush(stripes)

    def _draw_event(self, painter: QPainter, place: QRectF) -> None:
        """Draw the line in the middle by which an event differs in any colour."""
        painter.setPen(QPen(QColor(self._theme.palette.muted), 2))
        middle = place.center()
        third = place.width() / 5
        painter.drawLine(QLineF(middle.x() - third, middle.y(), middle.x() + third, middle.y()))

    def _draw_clash(self, painter: QPainter, place: QRectF) -> None:
        """Draw a session where nobody is to be had: framed, with a cross line."""
        wrong = QColor(self._theme.palette.wrong)
        painter.setPen(QPen(wrong, 2))
        painter.setBrush(self._hatching(QColor(self._theme.palette.surface)))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def _draw_outline(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.25, 0.25, -0.25, -0.25), ROUND, ROUND)
