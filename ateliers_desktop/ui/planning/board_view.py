# SPDX-License-Identifier: Apache-2.0
"""The board as a table: spans for long sessions and bands, sizes from the font, keys."""

from itertools import groupby

from PySide6.QtCore import QItemSelection, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QWidget

from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Residency, SessionId
from ateliers_desktop.ui.planning.board import Board, CellKind
from ateliers_desktop.ui.planning.board_delegate import GAP, BoardDelegate
from ateliers_desktop.ui.planning.board_headers import ColumnHeader, RowHeader
from ateliers_desktop.ui.planning.board_model import BoardModel
from ateliers_desktop.ui.planning.lanes import Axis
from ateliers_desktop.ui.planning.sentences import column_title
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate

_NARROWEST = 11
"""The least width of a column, in average letters."""


class BoardView(QTableView):
    """Shows a board; one card or one empty slot is selected at a time.

    Signals
    -------
    session_chosen(object)
        The id of the session whose card is selected, or None.
    """

    session_chosen = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAccessibleName(translate("Board", "The day's board"))
        self._translate = translate
        self._language = language
        self.board_model = BoardModel(translate, self)
        self._delegate = BoardDelegate(theme, translate, self)
        self._column_header = ColumnHeader(theme, self)
        self.setModel(self.board_model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._column_header)
        self.setVerticalHeader(RowHeader(theme, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Texts of bands stay in the middle of what is in sight.
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def chosen(self) -> SessionId | None:
        """The id of the session whose card is selected."""
        cell = self.board_model.cell(self.currentIndex())
        selected = self.selectionModel().isSelected(self.currentIndex())
        return cell.card.session.id if cell is not None and cell.card and selected else None

    def show_board(self, board: Board, residency: Residency, chosen: SessionId | None) -> None:
        """Show a board with a session's card selected, if it is on it."""
        self._delegate.show(residency, board.axis, area_colours(residency), self._language)
        titles = tuple(column_title(column, self._translate) for column in board.columns)
        self._column_header.tell_apart(titles, people=board.axis is Axis.MENTORS)
        self.board_model.show(board, residency)
        self._lay_spans(board)
        self._lay_sizes()
        self.choose(chosen)
        self.viewport().update()

    def choose(self, session: SessionId | None) -> None:
        """Select a session's card and bring it into sight; None or one elsewhere selects none."""
        board = self.board_model.board
        place = board.place_of(session) if board is not None and session is not None else None
        if place is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            index = self.board_model.index(*place)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew between columns and rows."""
        super().resizeEvent(event)
        self._lay_sizes()

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Return where a key leads; within a long session that is its card."""
        index = super().moveCursor(action, modifiers)
        cell = self.board_model.cell(index)
        while cell is not None and cell.kind is CellKind.COVERED:
            index = index.siblingAtRow(index.row() - 1)
            cell = self.board_model.cell(index)
        return index

    def minimumSizeHint(self) -> QSize:
        """Return the size under which a board is of no use: three columns, four rows."""
        return QSize(self._least_width() * 3, self._least_height() * 4)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.session_chosen.emit(self.chosen)

    def _lay_spans(self, board: Board) -> None:
        self.clearSpans()
        for down, row in enumerate(board.cells):
            at = 0
            for is_band, cells in groupby(row, lambda cell: cell.kind is CellKind.BAND):
                width = len(list(cells))
                if is_band and width > 1:
                    self.setSpan(down, at, 1, width)
                at += width
            for across, cell in enumerate(row):
                if cell.rows > 1:
                    self.setSpan(down, across, cell.rows, 1)

    def _lay_sizes(self) -> None:
        board = self.board_model.board
        if board is None or not board.columns:
            return
        room = self.maximumViewportSize()
        band = QFontMetrics(scaled(self.font(), SMALL)).lineSpacing() + 2 * GAP + 6
        bands = sum(row.band for row in board.rows)
        slots = len(board.rows) - bands
        high, wide = room.height() - bands * band, room.width()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        least_width, least_height = self._least_width(), self._least_height()
        if len(board.columns) * least_width > wide:
            high -= bar
        if slots * least_height > high:
            wide -= bar
        for across, width in enumerate(_shared(wide, len(board.columns), least_width, None)):
            self.setColumnWidth(across, width)
        heights = iter(_shared(high, slots, least_height, self._most_height()))
        for down, row in enumerate(board.rows):
            self.setRowHeight(down, band if row.band else next(heights))

    def _least_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _NARROWEST + 2 * GAP

    def _least_height(self) -> int:
        """Return the height of three lines, the first in bold."""
        small = QFontMetrics(scaled(self.font(), SMALL))
        return self.fontMetrics().lineSpacing() + 2 * small.lineSpacing() + 2 * GAP + 7

    def _most_height(self) -> int:
        """Return the height of a name on two lines with its area and place, and some air."""
        return self._least_height() + self.fontMetrics().lineSpacing() + 8


def _shared(room: int, parts: int, least: int, most: int | None) -> list[int]:
    """Return the sizes of parts that fill the room, none under the least or over the most."""
    if parts == 0:
        return []
    share, rest = divmod(max(room, 0), parts)
    sizes = [share + (1 if at < rest else 0) for at in range(parts)]
    return [max(least, size if most is None else min(size, most)) for size in sizes]
