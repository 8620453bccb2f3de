# SPDX-License-Identifier: Apache-2.0
"""A workbook as it was read: its sheets, the chosen one's cells, and all problems below."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ateliers_desktop.exchange import (
    ColumnChoice,
    Problem,
    ProblemCode,
    Severity,
    SheetChoice,
    sentence,
)
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId
from ateliers_desktop.operations.importing import ImportPreview, SheetFindings
from ateliers_desktop.ui.importing.columns_panel import ColumnsPanel
from ateliers_desktop.ui.importing.meaning_row import Meaning, MeaningRow
from ateliers_desktop.ui.importing.preview_view import PreviewView
from ateliers_desktop.ui.importing.problem_panel import ProblemPanel
from ateliers_desktop.ui.importing.sentences import SheetState, state_of, table_name
from ateliers_desktop.ui.importing.sheet_list import SheetList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_LIST_LETTERS = 26


class WorkbookPage(QWidget):
    """Shows what was found; what a person says of sheets and headings goes out as a signal.

    Signals
    -------
    chosen(object)
        A SheetChoice or a ColumnChoice.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, language: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._translate = language, translate
        self._preview: ImportPreview | None = None
        self.sheets = SheetList(theme, translate, self)
        self.sheets.sheet_chosen.connect(self._on_sheet)
        holds = translate("Import", "This sheet holds")
        self.meaning = MeaningRow(holds, holds, translate, self)
        self.meaning.chosen.connect(self._on_table)
        self.columns = ColumnsPanel(language, translate, self.meaning.accept, self)
        self.columns.chosen.connect(self.chosen)
        self.view = PreviewView(theme, language, translate, self)
        self.view.cell_chosen.connect(self._on_cell)
        self.blank = plain_label(role="muted", wrap=True)
        self.blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = plain_label(wrap=True)
        self.note.hide()
        self.problems = ProblemPanel(theme, translate, self)
        self.problems.problem_chosen.connect(self.lead_to)
        self._lay()

    def _lay(self) -> None:
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self.blank)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.meaning, self.columns):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(self.note)
        self._upper = QSplitter(Qt.Orientation.Horizontal)
        self._upper.addWidget(self.sheets)
        self._upper.addWidget(right)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(self._upper)
        whole.addWidget(self.problems)
        for splitter, shares in ((self._upper, (0, 1)), (whole, (2, 1))):
            splitter.setHandleWidth(12)
            splitter.setChildrenCollapsible(False)
            for at, share in enumerate(shares):
                splitter.setStretchFactor(at, share)
        letter = self.fontMetrics().averageCharWidth()
        self.sheets.setMinimumWidth(_LIST_LETTERS * letter)
        self.meaning.setMaximumWidth(56 * letter)
        line = self.fontMetrics().lineSpacing()
        self.view.setMinimumHeight(line * 9)
        self.problems.setMinimumHeight(line * 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what was read; the sheet and the cell that are looked at stay."""
        self._preview = preview
        self._upper.setVisible(bool(preview.sheets))
        self.sheets.show_sheets(preview.sheets)
        self._show_sheet(self.sheets.chosen)
        self.problems.setVisible(bool(preview.problems))
        self.problems.show_problems(preview.problems, preview.errors)

    @Slot(object)
    def lead_to(self, problem: Problem) -> None:
        """Show the sheet of a problem and choose its cell, or come as near to it as can be."""
        if self._preview is None:
            return
        names = [each.sheet.name for each in self._preview.sheets]
        if problem.table not in names:
            if problem.code is ProblemCode.MISSING_TABLE:
                self._lead_to_unknown_sheet()
            return
        at = names.index(problem.table)
        self.sheets.choose(at)
        sheet = self._preview.sheets[at].sheet
        row, column = sheet.row_of(problem), sheet.column_of(problem)
        if row is not None:
            self.view.choose(row, column or 0)
        if column is not None:
            self.columns.bring_into_sight(sheet.columns[column])
        text = sentence(problem, self._translate)
        if row is None and problem.row is not None:
            beyond = self._translate("Import", "Row {row} is beyond what is shown here.")
            text = f"{beyond.format(row=problem.row)} {text}"
        self._show_note(text, problem.severity)

    def _lead_to_unknown_sheet(self) -> None:
        """Show a sheet of a name that nobody knows: a missing table may well be there."""
        assert self._preview is not None
        for at, each in enumerate(self._preview.sheets):
            if state_of(each) is SheetState.UNKNOWN:
                self.sheets.choose(at)
                self.meaning.box.setFocus()
                return

    @Slot(int)
    def _on_sheet(self, row: int) -> None:
        self._show_sheet(row)

    def _show_sheet(self, row: int) -> None:
        if self._preview is None or not 0 <= row < len(self._preview.sheets):
            return
        findings = self._preview.sheets[row]
        self._show_meaning(findings)
        self.columns.show_sheet(findings.sheet)
        self.view.show_sheet(findings)
        self._body.setCurrentIndex(0 if findings.sheet.rows else 1)
        self.blank.setText(self._why_blank(findings))
        self._on_cell(self.view.currentIndex())

    def _show_meaning(self, findings: SheetFindings) -> None:
        assert self._preview is not None
        sheet, meaning = findings.sheet, self.meaning
        meaning.setVisible(bool(sheet.rows) or sheet.table is not None)
        taken = {each.sheet.table for each in self._preview.sheets if each is not findings}
        meanings = [Meaning(text=self._translate("Import", "Nothing: leave it out"), value=None)]
        for table in TABLE_FORMS:
            free = table not in taken or table is sheet.table
            name = table_name(table, self._language)
            meanings.append(Meaning(text=name, value=table, free=free))
        meaning.offer(meanings)
        if sheet.chosen or sheet.table is not None:
            meaning.show_chosen(sheet.table)
        elif sheet.suggestion is not None and sheet.suggestion not in taken:
            meaning.show_suggested(sheet.suggestion)
        else:
            meaning.show_open()

    def _why_blank(self, findings: SheetFindings) -> str:
        """Return why nothing of a sheet is shown: it was refused, or there is nothing."""
        assert self._preview is not None
        name = findings.sheet.name
        told = [each for each in self._preview.problems if each.table == name]
        if told:
            return sentence(told[0], self._translate)
        return self._translate("Import", "This sheet is empty.")

    @Slot(QModelIndex)
    def _on_cell(self, index: QModelIndex) -> None:
        problems = self.view.preview_model.problems_at(index) if index.isValid() else ()
        if problems:
            text = " ".join(sentence(each, self._translate) for each in problems[:3])
            self._show_note(text, problems[0].severity)
        else:
            self.note.hide()

    def _show_note(self, text: str, severity: Severity) -> None:
        self.note.setText(text)
        restyle(self.note, "role", "wrong" if severity is Severity.ERROR else "muted")
        self.note.show()

    @Slot(object, object)
    def _on_table(self, _row: MeaningRow, table: TableId | None) -> None:
        if self._preview is not None and self.sheets.chosen >= 0:
            sheet = self._preview.sheets[self.sheets.chosen].sheet
            self.chosen.emit(SheetChoice(sheet=sheet.name, table=table))


Choice = SheetChoice | ColumnChoice
"""What :attr:`WorkbookPage.chosen` hands out."""
