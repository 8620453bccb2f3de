# SPDX-License-Identifier: Apache-2.0
"""The item model of a workbook's problems: where each is, and what it is."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ateliers_desktop.exchange import Problem, Severity, describe, sentence
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.importing.sentences import place_text, severity_text
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

PLACE, WHAT = range(2)


class ProblemModel(QAbstractTableModel):
    """A row a problem, in the order given; its texts are made when they are looked at."""

    def __init__(self, theme: Theme, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.problems: tuple[Problem, ...] = ()
        colours = theme.palette
        self._icons = {
            Severity.ERROR: icon("error", theme, colours.wrong),
            Severity.WARNING: icon("warning", theme, colours.warning),
        }

    def show(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems."""
        self.beginResetModel()
        self.problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many problems there are."""
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many facts are told of each."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return where a problem is or what it is; whole and in one line for screen readers."""
        if not index.isValid():
            return None
        problem, translate = self.problems[index.row()], self._translate
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == PLACE:
                return place_text(problem, translate)
            return sentence(problem, translate)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == PLACE:
            return self._icons[problem.severity]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(describe(problem, translate))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == PLACE:
            return f"{severity_text(problem.severity, translate)}: {describe(problem, translate)}"
        return None
