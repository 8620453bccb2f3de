# SPDX-License-Identifier: Apache-2.0
"""Draws a line of the list of notes: a name, and below it a piece of text with words marked."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import units
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled

DetailRole = Qt.ItemDataRole.UserRole + 1
"""What stands below the name."""

MarksRole = Qt.ItemDataRole.UserRole + 2
"""Which stretches of it are marked: starts and ends."""

CountRole = Qt.ItemDataRole.UserRole + 3
"""What stands at the end of the name's line."""

_SIDE, _PAD, _MOST_LINES = 14, 9, 3


class LineDelegate(QStyledItemDelegate):
    """Rows parted by lines, as in the tables of records; the one chosen bears a bar."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the name and of the lines that the rest takes."""
        width = max(self._list.viewport().width(), 120)
        layout = self._laid(index, width - 2 * _SIDE, option.font)
        high = line_height(scaled(option.font, 1.0, bold=True)) + round(_height(layout))
        return QSize(80, high + 2 * _PAD + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line at an index."""
        colours = self._theme.palette
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option)
        strong, small = scaled(option.font, 1.0, bold=True), scaled(option.font, SMALL)
        inner = option.rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        name = QRect(inner.left(), inner.top(), inner.width(), line_height(strong))
        middle = Qt.AlignmentFlag.AlignVCenter
        lead = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        trail = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        count = str(index.data(CountRole) or "")
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(name, trail | middle, count)
        taken = QFontMetrics(small).horizontalAdvance(count) + (12 if count else 0)
        free = name.adjusted(0, 0, -taken, 0)
        free = QStyle.visualRect(option.direction, name, free)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        title = QFontMetrics(strong).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideMiddle, free.width()
        )
        painter.drawText(free, lead | middle, title)
        painter.setPen(QColor(colours.muted))
        layout = self._laid(index, inner.width(), option.font)
        layout.draw(painter, QPointF(inner.left(), name.bottom() + 1))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.hover))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            bar = QStyle.visualRect(option.direction, option.rect, bar)
            painter.fillRect(bar, QColor(colours.accent))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours.text), 1))
                painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _laid(self, index: Index, width: int, font: QFont) -> QTextLayout:
        """Return the text below the name in lines of a width, no more than a few."""
        text = str(index.data(DetailRole) or "")
        layout = QTextLayout(text, scaled(font, SMALL))
        option = QTextOption()
        mirrored = self._list.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Words go in the order of the text's own script; lines begin where the list's do.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(index))
        layout.beginLayout()
        top = 0.0
        for _ in range(_MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self, index: Index) -> list[QTextLayout.FormatRange]:
        text = str(index.data(DetailRole) or "")
        formats = []
        for start, end in index.data(MarksRole) or ():
            one = QTextLayout.FormatRange()
            one.start, one.length = units(text[:start]), units(text[start:end])
            look = QTextCharFormat()
            look.setBackground(QBrush(QColor(self._theme.found)))
            look.setForeground(QBrush(QColor(self._theme.palette.text)))
            look.setFontWeight(QFont.Weight.Bold)
            one.format = look
            formats.append(one)
        return formats


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(at).height() for at in range(layout.lineCount()))
