# SPDX-License-Identifier: Apache-2.0
"""Draws a session to be ticked: the area's bar, when, who, with whom, what became of it."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.planning.card_painter import draw_ground, draw_outline
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.ui.today.tick_rows import TickRow

RowRole = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y, _GAP, _BETWEEN = 14, 7, 6, 10


class TickDelegate(QStyledItemDelegate):
    """Two lines a session, three where something is the matter; one line a heading."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the lines take."""
        row: TickRow = index.data(RowRole)
        bold, small = scaled(option.font, 1.0, bold=True), scaled(option.font, SMALL)
        if row.session is None:
            return QSize(80, line_height(small) + 2 * _PAD_Y)
        lines = line_height(small) * (2 if row.remark else 1)
        return QSize(80, line_height(bold) + lines + 2 * _PAD_Y + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row at an index."""
        row: TickRow = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if row.session is None:
            self._paint_heading(painter, option, row)
        else:
            self._paint_session(painter, option, row)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: TickRow
    ) -> None:
        font = scaled(option.font, SMALL, bold=True)
        place = option.rect.adjusted(2, _PAD_Y, -2, 0)
        self._text(painter, place, font, self._theme.palette.muted, row.text)

    def _paint_session(
        self, painter: QPainter, option: QStyleOptionViewItem, row: TickRow
    ) -> None:
        colours = self._theme.palette
        card = option.rect.adjusted(0, 0, 0, -_GAP)
        if row.area is not None:
            draw_ground(painter, QRectF(card), row.area, self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_outline(painter, QRectF(card), colours.text, 2)
        bold, small = scaled(option.font, 1.0, bold=True), scaled(option.font, SMALL)
        inner = card.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        first = QRect(inner.topLeft(), QSize(inner.width(), line_height(bold)))
        second = QRect(first.left(), first.bottom() + 1, inner.width(), line_height(small))
        rest = self._marks(painter, first, small, row)
        time = QFontMetrics(bold).horizontalAdvance(row.time) + _BETWEEN
        self._text(painter, rest, bold, colours.text, row.time)
        leading = option.direction is Qt.LayoutDirection.LeftToRight
        name = rest.adjusted(time, 0, 0, 0) if leading else rest.adjusted(0, 0, -time, 0)
        self._text(painter, name, bold, colours.text, row.text)
        self._text(painter, second, small, colours.text, row.detail)
        if row.remark:
            third = second.translated(0, second.height())
            ink = colours.wrong if row.urgent else colours.warning
            self._text(painter, third, small, ink, row.remark)

    def _marks(self, painter: QPainter, line: QRect, font: QFont, row: TickRow) -> QRect:
        """Write the marks at the end of a line, and return what they leave of it."""
        metrics, leading = QFontMetrics(font), not _mirrored(painter)
        for mark in row.marks:
            # The advance is rounded: without one more, some words would be cut although they fit.
            width = metrics.horizontalAdvance(mark) + 1
            left = line.right() - width + 1 if leading else line.left()
            place = QRect(left, line.top(), width, line.height())
            self._text(painter, place, font, self._theme.palette.text, mark)
            taken = width + _BETWEEN
            line = line.adjusted(0, 0, -taken, 0) if leading else line.adjusted(taken, 0, 0, 0)
        return line

    def _text(self, painter: QPainter, place: QRect, font: QFont, ink: str, text: str) -> None:
        side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, shown)


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
