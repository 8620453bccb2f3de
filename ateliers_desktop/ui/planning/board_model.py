# SPDX-License-Identifier: Apache-2.0
"""The item model of the board: every cell of a day with its texts made once, when it changes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.planning.board import Board, Cell, CellKind
from ateliers_desktop.ui.planning.sentences import (
    card_lines,
    card_title,
    cell_sentence,
    column_sentence,
    column_title,
    row_sentence,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock

Index = QModelIndex | QPersistentModelIndex

CellRole = Qt.ItemDataRole.UserRole
"""Of an index: its Cell. Of a header section: its Column or Row."""

_Texts = dict[int, object]


class BoardModel(QAbstractTableModel):
    """Rows are the day's slots and bands, columns are mentors, projects or rooms."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._board: Board | None = None
        self._cells: list[list[_Texts]] = []

    @property
    def board(self) -> Board | None:
        """The board that is shown, or None before the first."""
        return self._board

    def show(self, board: Board, residency: Residency) -> None:
        """Show a board; if only cells differ from the one before, only these are announced."""
        before, cells = self._board, self._texts(board, residency)
        if before is None or (before.columns, before.rows) != (board.columns, board.rows):
            self.beginResetModel()
            self._board, self._cells = board, cells
            self.endResetModel()
            return
        self._board, self._cells = board, cells
        for down, (old, new) in enumerate(zip(before.cells, board.cells, strict=True)):
            for across in range(len(new)):
                if old[across] != new[across]:
                    index = self.index(down, across)
                    self.dataChanged.emit(index, index)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, or None for no cell."""
        return index.data(CellRole) if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows the day has."""
        return 0 if parent.isValid() or self._board is None else len(self._board.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns the day has."""
        return 0 if parent.isValid() or self._board is None else len(self._board.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text of a cell, or the cell itself."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        return self._cells[index.row()][index.column()].get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what stands over a column or before a row."""
        if self._board is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._over_column(section, role) if section < self.columnCount() else None
        return self._before_row(section, role) if section < self.rowCount() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard step over breaks and events."""
        cell = self.cell(index)
        if cell is None or cell.kind is CellKind.BAND:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _over_column(self, section: int, role: int) -> Any:
        assert self._board is not None
        column = self._board.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(column, self._translate)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_sentence(column, self._translate)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(column_sentence(column, self._translate))
        return column if role == CellRole else None

    def _before_row(self, section: int, role: int) -> Any:
        assert self._board is not None
        row = self._board.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return clock(row.start)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(row_sentence(row))
        return row if role == CellRole else None

    def _texts(self, board: Board, residency: Residency) -> list[list[_Texts]]:
        return [
            [
                self._cell_texts(board, residency, down, across)
                for across in range(len(board.columns))
            ]
            for down in range(len(board.rows))
        ]

    def _cell_texts(self, board: Board, residency: Residency, down: int, across: int) -> _Texts:
        cell = board.cells[down][across]
        sentence = cell_sentence(board, cell, down, across, residency, self._translate)
        texts: _Texts = {CellRole: cell, Qt.ItemDataRole.AccessibleTextRole: sentence}
        if cell.card is not None:
            lines = card_lines(cell.card, residency, self._translate)
            texts[Qt.ItemDataRole.DisplayRole] = card_title(cell.card.session, board.axis)
            texts[Qt.ItemDataRole.ToolTipRole] = plain_tool_tip("\n".join(lines))
        elif cell.kind is not CellKind.COVERED:
            texts[Qt.ItemDataRole.ToolTipRole] = plain_tool_tip(sentence)
        if cell.kind is CellKind.BAND:
            texts[Qt.ItemDataRole.DisplayRole] = board.rows[down].title
        return texts
