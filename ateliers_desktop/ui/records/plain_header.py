# SPDX-License-Identifier: Apache-2.0
"""A quiet header: small muted titles; where it sorts, keys choose a column as the mouse does."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.theme import SMALL, Theme, scaled

_PAD = 12
_ARROW = 4


class PlainHeader(QHeaderView):
    """Draws titles at the leading edge, or centred; the arrow says what the table is sorted by.

    Parameters
    ----------
    sorts
        Whether a click, or Enter on a column chosen with the arrow keys, sorts by it.
    """

    def __init__(
        self,
        orientation: Qt.Orientation,
        theme: Theme,
        parent: QWidget,
        *,
        sorts: bool = False,
        pad: int = _PAD,
        centred: bool = False,
    ) -> None:
        super().__init__(orientation, parent)
        self._theme, self._pad, self._centred = theme, pad, centred
        self.at = 0
        self.setHighlightSections(False)
        self.setMinimumSectionSize(12)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(sorts)
        self.setSortIndicatorShown(sorts)
        if sorts:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the room of the widest title with its space around."""
        metrics = QFontMetrics(self._font())
        if self.orientation() is Qt.Orientation.Horizontal:
            height = metrics.lineSpacing() + (16 if self.sectionsClickable() else 6)
            return QSize(super().sizeHint().width(), height)
        model = self.model()
        titles = (
            str(model.headerData(at, self.orientation()) or "") for at in range(self.count())
        )
        widest = max((metrics.horizontalAdvance(each) for each in titles), default=0)
        return QSize(widest + 2 * self._pad + 2, super().sizeHint().height())

    def title_width(self, section: int) -> int:
        """Return the width that the title of a column takes."""
        title = str(self.model().headerData(section, self.orientation()) or "")
        arrow = 4 * _ARROW if self.sectionsClickable() else 0
        return QFontMetrics(self._font()).horizontalAdvance(title) + 2 * self._pad + arrow

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        colours = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.surface))
        inner = rect.adjusted(self._pad, 0, -self._pad, 0)
        text = str(self.model().headerData(section, self.orientation()) or "")
        painter.setFont(self._font())
        painter.setPen(QColor(colours.muted))
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, self._alignment(), elided)
        if self.sectionsClickable():
            if section == self.sortIndicatorSection():
                self._draw_arrow(painter, inner, metrics.horizontalAdvance(elided))
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if self.hasFocus() and section == self.at:
                painter.setPen(QPen(QColor(colours.text), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(3, 4, -4, -5), 4, 4)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a column with the arrow keys, sort by it with Enter or Space."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if step:
            self.at = min(max(self.at + step, 0), self.count() - 1)
            self.viewport().update()
        elif event.key() in (*ENTER, Qt.Key.Key_Space):
            self._sort()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which column the keys are on."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _sort(self) -> None:
        order = Qt.SortOrder.AscendingOrder
        if self.sortIndicatorSection() == self.at and self.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        self.setSortIndicator(self.at, order)

    def _font(self) -> QFont:
        return scaled(self.font(), SMALL, bold=self.sectionsClickable())

    def _alignment(self) -> Qt.AlignmentFlag:
        if self._centred:
            return Qt.AlignmentFlag.AlignCenter
        wanted = (
            Qt.AlignmentFlag.AlignLeft
            if self.orientation() is Qt.Orientation.Horizontal
            else Qt.AlignmentFlag.AlignRight
        )
        side = QStyle.visualAlignment(self.layoutDirection(), wanted)
        return side | Qt.AlignmentFlag.AlignVCenter

    def _draw_arrow(self, painter: QPainter, inner: QRect, width: int) -> None:
        """Draw a small angle behind the title, up for ascending."""
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inner.right() - width - 2 * _ARROW if rtl else inner.left() + width + 2 * _ARROW
        y = inner.center().y()
        lift = _ARROW / 2 if up else -_ARROW / 2
        points = [
            QPointF(x - _ARROW, y + lift),
            QPointF(x, y - lift),
            QPointF(x + _ARROW, y + lift),
        ]
        painter.setPen(QPen(QColor(self._theme.palette.text), 1.4))
        painter.drawPolyline(QPolygonF(points))
