# SPDX-License-Identifier: Apache-2.0
"""The item model of a sheet's preview: its cells as texts, marked where there are problems."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from ateliers_desktop.exchange import Problem, Severity, SheetColumn, sentence
from ateliers_desktop.exchange.heading_choices import column_letters
from ateliers_desktop.operations.importing import SheetFindings
from ateliers_desktop.ui.importing.sentences import meaning_text, severity_text
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.words import Translate

MarkRole = Qt.ItemDataRole.UserRole
"""Of an index: the Severity of the worst of its problems, or None."""

ColumnRole = Qt.ItemDataRole.UserRole + 1
"""Of a header section: its SheetColumn."""

LettersRole = Qt.ItemDataRole.UserRole + 2
"""Of a header section: the letters that a spreadsheet shows over it."""

_AT_ONCE = 12
"""More problems than these in one cell are not told in its tooltip."""


class PreviewModel(QAbstractTableModel):
    """Rows and columns as the spreadsheet numbers them, the row of headings among them."""

    def __init__(self, language: str, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._translate = language, translate
        self.findings: SheetFindings | None = None
        self._problems: dict[tuple[int, int], list[Problem]] = {}

    def show(self, findings: SheetFindings | None) -> None:
        """Show a sheet; of the same one with the same cells only marks and headers change."""
        before = self.findings
        same = bool(
            before
            and findings
            and before.sheet.name == findings.sheet.name
            and before.sheet.rows == findings.sheet.rows
            and len(before.sheet.columns) == len(findings.sheet.columns)
        )
        if not same:
            self.beginResetModel()
        self.findings = findings
        self._problems = {}
        for each in findings.cells if findings else ():
            self._problems.setdefault((each.row, each.column), []).append(each.problem)
        if not same:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def problems_at(self, index: Index) -> tuple[Problem, ...]:
        """Return the problems of a cell, errors first."""
        found = self._problems.get((index.row(), index.column()), [])
        return tuple(sorted(found, key=lambda each: each.severity is not Severity.ERROR))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown, headings included."""
        return len(self.findings.sheet.rows) if self.findings and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns are shown."""
        return len(self.findings.sheet.columns) if self.findings and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text and what is wrong with it."""
        if not index.isValid() or self.findings is None:
            return None
        text = self.findings.sheet.rows[index.row()].texts[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            font = QFont()
            font.setBold(True)
            return font
        problems = self.problems_at(index)
        if role == MarkRole:
            return problems[0].severity if problems else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            lines = [text, *(self._told(each) for each in problems[:_AT_ONCE])]
            told = "\n".join(filter(None, lines))
            return plain_tool_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a row's number, or a column's letters and what it is taken for."""
        if self.findings is None:
            return None
        sheet = self.findings.sheet
        if orientation is Qt.Orientation.Vertical:
            row = sheet.rows[section] if section < len(sheet.rows) else None
            return row.number if row and role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(sheet.columns):
            return None
        column = sheet.columns[section]
        letters = column_letters(column.heading.at)
        meaning = meaning_text(column, sheet.table is not None, self._language, self._translate)
        return {
            Qt.ItemDataRole.DisplayRole: meaning,
            Qt.ItemDataRole.ToolTipRole: plain_tool_tip(_joined(letters, meaning)),
            Qt.ItemDataRole.AccessibleTextRole: _joined(letters, meaning),
            LettersRole: letters,
            ColumnRole: column,
        }.get(role)

    def _told(self, problem: Problem) -> str:
        severity = severity_text(problem.severity, self._translate)
        told = self._translate("Import", "{severity}: {text}")
        return told.format(severity=severity, text=sentence(problem, self._translate))


def needs_a_word(column: SheetColumn) -> bool:
    """Tell whether a person has to say, or has said, what stands in a column."""
    heading = column.heading
    if heading.chosen or heading.twin is not None:
        return True
    return heading.column is None and not column.blank


def _joined(letters: str, meaning: str) -> str:
    return f"{letters} · {meaning}" if meaning else letters
