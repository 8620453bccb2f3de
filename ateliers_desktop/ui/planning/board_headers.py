# SPDX-License-Identifier: Apache-2.0
"""The frozen headers of the board: who with their load above, when at the side."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ateliers_desktop.ui.planning.board import Row
from ateliers_desktop.ui.planning.board_delegate import GAP
from ateliers_desktop.ui.planning.board_model import CellRole
from ateliers_desktop.ui.planning.labels import Shortener
from ateliers_desktop.ui.planning.lanes import Column
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words.dates import clock
from ateliers_desktop.words.joining import isolated

_PAD = 7
_BAR_HEIGHT = 4
_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter


class ColumnHeader(QHeaderView):
    """Name, areas and load of each column; the load is a bar and, beside it, in figures."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._names = Shortener(())
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    def tell_apart(self, titles: tuple[str, ...], *, people: bool) -> None:
        """Set the names that the labels tell apart."""
        self._names = Shortener(titles, initials=people)

    def sizeHint(self) -> QSize:
        """Return the height of three lines with their space around."""
        small = line_height(scaled(self.font(), SMALL))
        height = line_height(self.font()) + 2 * small + 14
        return QSize(super().sizeHint().width(), height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw what stands over one column."""
        orientation = Qt.Orientation.Horizontal
        column: Column = self.model().headerData(section, orientation, CellRole)
        title: str = self.model().headerData(section, orientation)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(self._theme.palette.surface))
        inner = rect.adjusted(GAP + _PAD, 6, -GAP - 2, -6)
        direction = self.layoutDirection()
        inner = QStyle.visualRect(direction, rect, inner)
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        top = self._draw_names(painter, inner, side, title, column)
        load = QRect(inner.left(), top, inner.width(), inner.bottom() - top)
        self._draw_load(painter, load, column)
        painter.restore()

    def _draw_names(
        self,
        painter: QPainter,
        inner: QRect,
        side: Qt.AlignmentFlag,
        title: str,
        column: Column,
    ) -> int:
        """Draw the two lines of names and return where the next thing goes."""
        bold, small = scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)
        strong, light = QFontMetrics(bold), QFontMetrics(small)
        name = self._names.label(title, inner.width(), "bold", strong.horizontalAdvance)
        line = QRect(inner.left(), inner.top(), inner.width(), line_height(bold))
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.palette.text))
        painter.drawText(line, side | _ONE_LINE, self._told(name))
        line = QRect(line.left(), line.bottom() + 1, line.width(), line_height(small))
        painter.setFont(small)
        painter.setPen(QColor(self._theme.palette.muted))
        detail = light.elidedText(column.detail, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, side | _ONE_LINE, self._told(detail))
        return line.bottom() + 3

    def _told(self, text: str) -> str:
        return isolated(text, "ar") if self.isRightToLeft() else text

    def _draw_load(self, painter: QPainter, place: QRect, column: Column) -> None:
        figures = f"{column.load}/{column.limit}" if column.limit else str(column.load)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance("00/00")
        bar = QRectF(place.adjusted(0, 0, -width - 6, 0))
        bar = QRectF(bar.left(), bar.center().y() - _BAR_HEIGHT / 2, bar.width(), _BAR_HEIGHT)
        numbers = QRectF(bar.right() + 6, place.top(), width, place.height())
        direction = self.layoutDirection()
        bar = QRectF(QStyle.visualRect(direction, place, bar.toRect()))
        numbers = QRectF(QStyle.visualRect(direction, place, numbers.toRect()))
        painter.drawText(numbers, Qt.AlignmentFlag.AlignCenter, figures)
        if not column.limit:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.line))
        painter.drawRoundedRect(bar, 2, 2)
        full = min(1.0, column.load / column.limit)
        over = column.load > column.limit
        colours = self._theme.palette
        painter.setBrush(QColor(colours.wrong if over else colours.good))
        filled = QRectF(bar.left(), bar.top(), bar.width() * full, bar.height())
        if direction is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.drawRoundedRect(filled, 2, 2)


class RowHeader(QHeaderView):
    """The times of the day: starts of sessions in bold with their ends, starts of bands small."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(12)

    def sizeHint(self) -> QSize:
        """Return the width of a time in bold with its space around."""
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        return QSize(bold.horizontalAdvance("00:00") + 22, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the times of one row."""
        row: Row = self.model().headerData(section, Qt.Orientation.Vertical, CellRole)
        painter.save()
        painter.fillRect(rect, QColor(self._theme.palette.surface))
        if row.heading:
            painter.restore()
            return
        inner = QStyle.visualRect(
            self.layoutDirection(), rect, rect.adjusted(4, GAP + 3, -8, -GAP)
        )
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        bold, small = scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)
        if row.band:
            painter.setFont(small)
            painter.setPen(QColor(self._theme.palette.muted))
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, clock(row.start))
        else:
            painter.setFont(bold)
            painter.setPen(QColor(self._theme.palette.text))
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignTop, clock(row.start))
            below = inner.adjusted(0, QFontMetrics(bold).lineSpacing(), 0, 0)
            painter.setFont(small)
            painter.setPen(QColor(self._theme.palette.muted))
            painter.drawText(below, side | Qt.AlignmentFlag.AlignTop, clock(row.end))
        painter.restore()
