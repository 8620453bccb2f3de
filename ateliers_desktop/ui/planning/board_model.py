# SPDX-License-Identifier: Apache-2.0
"""The item model of the board: every cell, its texts, and what it says to what is held."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ateliers_desktop.operations.hand import Drop, Hand
from ateliers_desktop.residency import Residency
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.ui.model_index import Index
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
from ateliers_desktop.words.dates import clock, day_and_month

CellRole = Qt.ItemDataRole.UserRole
"""Of an index: its Cell. Of a header section: its Column or Row."""

_Texts = dict[int, object]


class BoardModel(QAbstractTableModel):
    """Rows are the slots and bands of some days, columns are mentors, projects or rooms."""

    def __init__(self, translate: Translate, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self._board: Board | None = None
        self._residency: Residency | None = None
        self._texts: dict[tuple[int, int], _Texts] = {}
        self.hand: Hand | None = None
        self.aimed: tuple[int, int] | None = None

    @property
    def board(self) -> Board | None:
        """The board that is shown, or None before the first."""
        return self._board

    def show(self, board: Board, residency: Residency) -> None:
        """Show a board; if only cells differ from the one before, only these are announced."""
        before, self._residency = self._board, residency.told_in(self._language)
        if before is None or (before.columns, before.rows) != (board.columns, board.rows):
            self.beginResetModel()
            self._board, self._texts = board, {}
            self.endResetModel()
            return
        self._board, self._texts = board, {}
        for down, (old, new) in enumerate(zip(before.cells, board.cells, strict=True)):
            for across in range(len(new)):
                if old[across] != new[across]:
                    index = self.index(down, across)
                    self.dataChanged.emit(index, index)

    def hold(self, hand: Hand | None) -> None:
        """Judge every cell for what is held, or stop doing so."""
        self.hand, self.aimed = hand, None
        if self._board is not None and self._board.columns:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.AccessibleTextRole])

    def drop(self, index: Index) -> Drop | None:
        """Return what putting down in a cell comes to; None if nothing is held, or on a band."""
        board = self._board
        if self.hand is None or board is None or not index.isValid():
            return None
        row = board.rows[index.row()]
        if row.band:
            return None
        return self.hand.drop(board.axis, board.columns[index.column()].name, row.start)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, or None for no cell."""
        if self._board is None or not index.isValid():
            return None
        return self._board.cells[index.row()][index.column()]

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
        text = self._texts_of(index.row(), index.column()).get(role)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.hand is not None:
            return self._said_while_holding(index, str(text))
        return text

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
        column, week = self._board.columns[section], len(self._board.days) > 1
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(column, self._translate)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_sentence(column, self._translate, week=week)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(column_sentence(column, self._translate, week=week))
        return column if role == CellRole else None

    def _before_row(self, section: int, role: int) -> Any:
        assert self._board is not None
        row = self._board.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return clock(row.start)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(row_sentence(row, self._language))
        return row if role == CellRole else None

    def _said_while_holding(self, index: Index, text: str) -> str:
        drop = self.drop(index)
        if drop is None:
            return text
        translate = self._translate
        verdicts = {
            DropVerdict.LEGAL: translate("Drop", "Fits: no rule broken"),
            DropVerdict.BREAKING: translate("Drop", "Breaks a rule"),
            DropVerdict.IMPOSSIBLE: translate("Drop", "Not here"),
        }
        return f"{verdicts[drop.verdict]}. {text}"

    def _texts_of(self, down: int, across: int) -> _Texts:
        """Return the texts of a cell, made when they are first asked for."""
        texts = self._texts.get((down, across))
        if texts is None:
            texts = self._texts[down, across] = self._make_texts(down, across)
        return texts

    def _make_texts(self, down: int, across: int) -> _Texts:
        board, residency = self._board, self._residency
        assert board is not None
        assert residency is not None
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
            row = board.rows[down]
            title = day_and_month(row.start.date(), self._language) if row.heading else row.title
            texts[Qt.ItemDataRole.DisplayRole] = title
        return texts
