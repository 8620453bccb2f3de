# SPDX-License-Identifier: Apache-2.0
"""Rows of lists and trees drawn flat: the chosen one has a ground and a bar of the theme."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.theme import Theme

_PAD, _BAR = 8, 3
_NATIVE = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)


class FlatRowDelegate(QStyledItemDelegate):
    """Draws the ground itself and leaves text and icon to the style."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual size with some air above and below."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.lineSpacing() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell of a row."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.hover))
            if index.column() == 0:
                bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
                bar = QStyle.visualRect(option.direction, option.rect, bar)
                painter.fillRect(bar, QColor(self._theme.palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self._theme.empty))
        plain = QStyleOptionViewItem(option)
        plain.state = state & ~_NATIVE
        plain.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.palette.text))
        plain.rect = option.rect.adjusted(_PAD // 2 + 1, 0, -_PAD // 2 - 1, 0)
        plain.textElideMode = Qt.TextElideMode.ElideRight
        super().paint(painter, plain, index)
