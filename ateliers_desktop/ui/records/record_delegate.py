# SPDX-License-Identifier: Apache-2.0
"""Draws the cells of a table of records: texts, bars with figures, and the selected row."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.records.record_model import TableCellRole
from ateliers_desktop.ui.records.table_rows import Share, TableCell
from ateliers_desktop.ui.theme import Theme, scaled
from ateliers_desktop.words.joining import isolated

PAD = 12
_BAR = 5
_WORRYING = 0.5
"""Of a graded share, the part under which it is shown as wrong and not as a warning."""
_TINT, _EDGE, _MARK = 26, 90, 3
_ISOLATE = "\u2068"
"""What a list in Arabic begins with: each of its parts has its own direction already."""


class RecordDelegate(QStyledItemDelegate):
    """Draws one cell at a time; the selected row is tinted and marked at its leading edge."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def width_of(self, cell: TableCell, option: QStyleOptionViewItem) -> int:
        """Return the width that a cell needs to stand whole."""
        metrics = QFontMetrics(scaled(option.font, 1.0, bold=cell.strong))
        width = metrics.horizontalAdvance(cell.text)
        if cell.share is not None:
            width = metrics.horizontalAdvance("0") * 8 + 10 + metrics.horizontalAdvance("00/00")
        return width + 2 * PAD + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell that stands whole."""
        width = self.width_of(index.data(TableCellRole), option)
        return QSize(width, option.fontMetrics.lineSpacing() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell at an index."""
        cell: TableCell = index.data(TableCellRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._draw_ground(painter, option, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(PAD, 0, -PAD, 0)
        if cell.share is not None and cell.share.whole > 0:
            self._draw_share(painter, option, inner, cell.share)
        else:
            self._draw_text(painter, option, inner, cell)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.palette
        rect, line = option.rect, QColor(colours.line)
        if option.state & QStyle.StateFlag.State_Selected:
            tint, line = QColor(colours.accent), QColor(colours.accent)
            tint.setAlpha(_TINT)
            line.setAlpha(_EDGE)
            painter.fillRect(rect, tint)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), line)
            if index.column() == 0:
                mark = QRect(rect.left(), rect.top(), _MARK, rect.height())
                mark = QStyle.visualRect(option.direction, rect, mark)
                painter.fillRect(mark, QColor(colours.accent))
        painter.setPen(QPen(line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, cell: TableCell
    ) -> None:
        painter.setFont(scaled(option.font, 1.0, bold=cell.strong))
        painter.setPen(QColor(self._theme.palette.text))
        text = painter.fontMetrics().elidedText(
            cell.text, Qt.TextElideMode.ElideRight, inner.width()
        )
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        if option.direction is Qt.LayoutDirection.RightToLeft and not text.startswith(_ISOLATE):
            # A text keeps the direction of its own script, and is cut where it ends.
            text = isolated(text, "ar")
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, flags, text)

    def _draw_share(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, share: Share
    ) -> None:
        colours = self._theme.palette
        metrics = option.fontMetrics
        bar = QRectF(0, 0, metrics.horizontalAdvance("0") * 8, _BAR)
        bar.moveLeft(inner.left())
        bar.moveTop(inner.center().y() - _BAR / 2 + 1)
        figures = QRect(round(bar.right()) + 10, inner.top(), 0, inner.height())
        figures.setRight(inner.right())
        part = min(1.0, share.part / share.whole)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * part)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            mirror = inner.left() + inner.right() + 1
            bar.moveLeft(mirror - bar.right())
            filled.moveRight(bar.right())
            figures.moveRight(mirror - figures.left() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setBrush(QColor(self._colour(share)))
        if filled.width() > 0:
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
        painter.setPen(QColor(colours.text))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            figures, side | Qt.AlignmentFlag.AlignVCenter, f"{share.part}/{share.whole}"
        )

    def _colour(self, share: Share) -> str:
        colours = self._theme.palette
        if not share.graded:
            return colours.wrong if share.part > share.whole else colours.good
        if share.part >= share.whole:
            return colours.good
        return colours.warning if share.part > share.whole * _WORRYING else colours.wrong
