# SPDX-License-Identifier: Apache-2.0
"""How wide and high the cells of the board are: from the font, the zoom, and the room there is."""

from collections.abc import Collection
from itertools import groupby

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyle, QTableView

from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.planning.board import Board, CellKind
from ateliers_desktop.ui.planning.board_delegate import GAP, band_height, card_height
from ateliers_desktop.ui.theme import line_height, scaled

_NARROWEST = 11
"""The least width of a column, in average letters."""

ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75)
"""The sizes of letters that can be chosen, as parts of the usual one."""


class BoardSizes:
    """Lays out the rows and columns of a table that shows a board."""

    def __init__(self, table: QTableView) -> None:
        self._table = table

    def zoom(self, factor: float) -> None:
        """Set the size of the letters, from which all other sizes follow."""
        font = scaled(QApplication.font(), factor)
        for part in (
            self._table,
            self._table.horizontalHeader(),
            self._table.verticalHeader(),
        ):
            part.setFont(font)

    def least(self) -> QSize:
        """Return the size of three columns and four rows."""
        return QSize(self._least_width() * 3, card_height(self._font, 3) * 4)

    def lay(self, board: Board) -> None:
        """Share the room between the columns and rows; over several days each row is low."""
        if not board.columns:
            return
        table, week = self._table, len(board.days) > 1
        room = table.maximumViewportSize()
        bands = [self._band(row.heading) if row.band else 0 for row in board.rows]
        slots = sum(not row.band for row in board.rows)
        high, wide = room.height() - sum(bands), room.width()
        bar = table.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, table)
        least = card_height(self._font, 2 if week else 3)
        most = least if week else least + line_height(self._font) + 8
        if len(board.columns) * self._least_width() > wide:
            high -= bar
        if slots * least > high:
            wide -= bar
        widths = _shared(wide, len(board.columns), self._least_width(), None)
        for across, width in enumerate(widths):
            table.setColumnWidth(across, width)
        heights = iter(_shared(high, slots, least, most))
        for down, band in enumerate(bands):
            table.setRowHeight(down, band or next(heights))

    @property
    def _font(self) -> QFont:
        return self._table.font()

    def _band(self, heading: bool) -> int:
        return line_height(self._font) + 14 if heading else band_height(self._font)

    def _least_width(self) -> int:
        return self._table.fontMetrics().averageCharWidth() * _NARROWEST + 2 * GAP


def lay_spans(table: QTableView, board: Board, apart: Collection[SessionId] = ()) -> None:
    """Let bands go over all columns, and long sessions over all their rows.

    Those set `apart` get their first row alone.
    """
    table.clearSpans()
    for down, row in enumerate(board.cells):
        at = 0
        for is_band, cells in groupby(row, lambda cell: cell.kind is CellKind.BAND):
            width = len(list(cells))
            if is_band and width > 1:
                table.setSpan(down, at, 1, width)
            at += width
        for across, cell in enumerate(row):
            if cell.rows > 1 and cell.card is not None and cell.card.session.id not in apart:
                table.setSpan(down, across, cell.rows, 1)


def _shared(room: int, parts: int, least: int, most: int | None) -> list[int]:
    """Return the sizes of parts that fill the room, none under the least or over the most."""
    if parts == 0:
        return []
    share, rest = divmod(max(room, 0), parts)
    sizes = [share + (1 if at < rest else 0) for at in range(parts)]
    return [max(least, size if most is None else min(size, most)) for size in sizes]
