# SPDX-License-Identifier: Apache-2.0
"""The item model of the matrix: every cell readable aloud, only what changed announced."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ateliers_desktop.ui.expertise.coverage_words import cell_text, coverage_sentence
from ateliers_desktop.ui.expertise.matrix import AreaColumn, Matrix
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.words import Translate

LevelRole = Qt.ItemDataRole.UserRole
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class MatrixModel(QAbstractTableModel):
    """Rows are mentors, columns are areas."""

    def __init__(self, translate: Translate, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self._matrix = Matrix()

    @property
    def matrix(self) -> Matrix:
        """The matrix that is shown."""
        return self._matrix

    def show(self, matrix: Matrix) -> bool:
        """Show a matrix in the place of the one before; tell whether others stand in it."""
        before = self._matrix
        if (before.mentors, before.codes) != (matrix.mentors, matrix.codes):
            self.beginResetModel()
            self._matrix = matrix
            self.endResetModel()
            return True
        self._matrix = matrix
        last = len(matrix.mentors) - 1
        for across, (old, new) in enumerate(zip(before.areas, matrix.areas, strict=True)):
            if old != new:
                self.headerDataChanged.emit(_ACROSS, across, across)
                if last >= 0:
                    self.dataChanged.emit(self.index(0, across), self.index(last, across))
        for down, (levels, others) in enumerate(zip(before.levels, matrix.levels, strict=True)):
            for across, (level, other) in enumerate(zip(levels, others, strict=True)):
                if level != other:
                    index = self.index(down, across)
                    self.dataChanged.emit(index, index)
        return False

    def level(self, index: Index) -> int:
        """Return the level at an index."""
        return self._matrix.levels[index.row()][index.column()] if index.isValid() else 0

    def place(self, index: Index) -> tuple[str, str]:
        """Return the name of the mentor and the code of the area at an index."""
        return self._matrix.mentors[index.row()], self._matrix.codes[index.column()]

    def index_of(self, mentor: str, area: str) -> QModelIndex:
        """Return the index of a mentor's level in an area; no index where it is not shown."""
        mentors, codes = self._matrix.mentors, self._matrix.codes
        if mentor not in mentors or area not in codes:
            return QModelIndex()
        return self.index(mentors.index(mentor), codes.index(area))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many mentors there are."""
        return 0 if parent.isValid() else len(self._matrix.mentors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many areas there are."""
        return 0 if parent.isValid() else len(self._matrix.areas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a level as a figure or in words."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        if role == LevelRole:
            return self.level(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.level(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._sentence(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the mentor before a row, or the area over a column with its coverage."""
        if orientation is _DOWN:
            shown = section < len(self._matrix.mentors)
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._matrix.mentors[section] if shown and role in roles else None
        if section >= len(self._matrix.areas):
            return None
        return self._of_area(self._matrix.areas[section], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let keys reach every cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _of_area(self, area: AreaColumn, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return area.name
        sentence = coverage_sentence(area.coverage, self._translate, self._language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{area.name}. {sentence}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(f"{area.name}\n{sentence}")
        return None

    def _sentence(self, index: Index) -> str:
        area = self._matrix.areas[index.column()]
        return cell_text(
            self._matrix.mentors[index.row()],
            area.name,
            self.level(index),
            area.coverage.asked,
            self._translate,
            self._language,
        )
