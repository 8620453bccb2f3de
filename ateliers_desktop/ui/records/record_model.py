# SPDX-License-Identifier: Apache-2.0
"""The item model of a table of records, and the order and choice of rows that a person sees."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from ateliers_desktop.residency import fold
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.records.table_rows import Column, TableCell, TableRow

TableCellRole = Qt.ItemDataRole.UserRole
KeyRole = Qt.ItemDataRole.UserRole + 1


class RecordModel(QAbstractTableModel):
    """Rows as they are given; when only cells differ from before, only these are announced."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[TableRow, ...] = ()

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """The rows in the order in which they were given."""
        return self._rows

    def show(self, rows: Sequence[TableRow]) -> None:
        """Show rows in the place of those before."""
        before, self_rows = self._rows, tuple(rows)
        if len(before) != len(self_rows):
            self.beginResetModel()
            self._rows = self_rows
            self.endResetModel()
            return
        self._rows = self_rows
        last = len(self._columns) - 1
        for at, (old, new) in enumerate(zip(before, self_rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many records there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, the cell itself, or what its record is known by."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text or ("–" if role == Qt.ItemDataRole.AccessibleTextRole else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(cell.text)
        return {TableCellRole: cell, KeyRole: row.key}.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what stands over a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(column.tip or column.title)
        return None


class RecordOrder(QSortFilterProxyModel):
    """The rows that a search leaves, in the order of a column."""

    def __init__(self, source: RecordModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._words: tuple[str, ...] = ()
        self.setSourceModel(source)
        self.setDynamicSortFilter(True)

    def search(self, text: str) -> None:
        """Leave the rows in which each word of a text is found, without case and accents."""
        words = tuple(fold(text).split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange()

    def row_of(self, key: str) -> int | None:
        """Return where a record stands now, or None where the search leaves it out."""
        for at in range(self.rowCount()):
            if self.key_at(at) == key:
                return at
        return None

    def key_at(self, row: int) -> str:
        """Return what the record of a row is known by."""
        key: str = self.index(row, 0).data(KeyRole)
        return key

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether the search leaves a row."""
        text = self._source.rows[row].search
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare by what the column is sorted by; records that are equal keep their order."""
        return self._order(left) < self._order(right)

    def _order(self, index: Index) -> tuple[float, str, int]:
        cell: TableCell = self._source.rows[index.row()].cells[index.column()]
        return (*cell.order, index.row())
