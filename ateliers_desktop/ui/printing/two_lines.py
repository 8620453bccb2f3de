# SPDX-License-Identifier: Apache-2.0
"""Draws the lines of a list: a name, and below it, smaller, what belongs to it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled

DetailRole = Qt.ItemDataRole.UserRole + 1
"""What stands below the name."""

_PAD, _SIDE, _ROUND, _FRAME = 5, 10, 6, 1
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class TwoLines(QStyledItemDelegate):
    """Gives the detail as many lines as it takes at the width of the list.

    Parameters
    ----------
    parent
        The list, or the box whose list drops down: that has no width before it is seen.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that both take."""
        shown = self._list
        inner = shown.viewport() if isinstance(shown, QAbstractItemView) else shown
        width = inner.width() - 2 * _FRAME
        _, detail = self._places(index, QRect(0, 0, max(width, 80), 10_000), option.font)
        return QSize(80, detail.bottom() + 1 + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line at an index."""
        colours = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(
                QColor(colours.text)
                if option.state & QStyle.StateFlag.State_HasFocus
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(self._theme.hover))
            ground = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ground, _ROUND, _ROUND)
        name, detail = self._places(index, option.rect, option.font)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        strong, small = self._fonts(option.font)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        text = QFontMetrics(strong).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideMiddle, name.width()
        )
        painter.drawText(name, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(detail, side | _WRAP, str(index.data(DetailRole) or ""))
        painter.restore()

    def _fonts(self, font: QFont) -> tuple[QFont, QFont]:
        return scaled(font, 1.0, bold=True), scaled(font, SMALL)

    def _places(self, index: Index, whole: QRect, font: QFont) -> tuple[QRect, QRect]:
        """Return where the name and the detail stand."""
        strong, small = self._fonts(font)
        inner = whole.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        name = QRect(inner.left(), inner.top(), inner.width(), line_height(strong))
        room = QRect(inner.left(), name.bottom() + 1, inner.width(), 10_000)
        text = str(index.data(DetailRole) or "")
        high = QFontMetrics(small).boundingRect(room, int(_WRAP), text).height() if text else 0
        high = max(high, line_height(small)) if text else 0
        return name, QRect(room.left(), room.top(), room.width(), high)
