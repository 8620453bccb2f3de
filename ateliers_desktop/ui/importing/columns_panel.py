# SPDX-License-Identifier: Apache-2.0
"""The headings of a sheet that do not say what they are, each with a box to say it for them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.exchange import ColumnChoice, SheetColumn, SheetPreview
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.headings import TABLE_FORMS
from ateliers_desktop.ui.importing.meaning_row import Meaning, MeaningRow
from ateliers_desktop.ui.importing.preview_model import needs_a_word
from ateliers_desktop.ui.importing.sentences import column_name
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate

_BESIDE = 2
_LINES_IN_SIGHT = 2
_GAP = 4


class ColumnsPanel(QFrame):
    """Shows itself only where there is something to say.

    Parameters
    ----------
    after
        What comes before its boxes in the tab order.

    Signals
    -------
    chosen(object)
        A ColumnChoice that a person made.
    """

    chosen = Signal(object)

    def __init__(
        self, language: str, translate: Translate, after: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._after = after
        self.setProperty("role", "inset")
        self._language, self._translate = language, translate
        self._sheet = ""
        self._key: tuple[object, ...] = ()
        self._columns: tuple[SheetColumn, ...] = ()
        self.rows: tuple[MeaningRow, ...] = ()
        self.title = plain_label(role="strong")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._scroll)
        self.hide()

    def show_sheet(self, sheet: SheetPreview) -> None:
        """Show the headings of a sheet that need a word, and what was said of them."""
        columns = tuple(each for each in sheet.columns if sheet.table and needs_a_word(each))
        key = (sheet.name, sheet.table, *((e.heading.text, e.heading.nth) for e in columns))
        self._sheet, self._columns = sheet.name, columns
        if key != self._key:
            self._key = key
            self._lay()
        for row, each in zip(self.rows, columns, strict=True):
            self._fill(row, each, sheet)
        still_open = sum(not each.heading.chosen for each in columns)
        self.title.setText(
            self._translate("Import", "%n columns are not recognised", n=still_open)
            if still_open
            else self._translate("Import", "Columns that you named")
        )
        self._size()
        self.setVisible(bool(columns))

    def bring_into_sight(self, column: SheetColumn) -> None:
        """Scroll to the box of a heading, if it has one."""
        for row, each in zip(self.rows, self._columns, strict=True):
            if each.heading.at == column.heading.at:
                self._scroll.ensureWidgetVisible(row, 0, 0)

    def _lay(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(_GAP)
        rows = []
        for at, each in enumerate(self._columns):
            spoken = self._translate("Import", "Column “{heading}” is")
            label = each.heading.label
            row = MeaningRow(label, spoken.format(heading=label), self._translate, inner)
            row.chosen.connect(self._on_chosen)
            grid.addWidget(row, at // _BESIDE, at % _BESIDE)
            rows.append(row)
        for column in range(_BESIDE):
            grid.setColumnStretch(column, 1)
        self.rows = tuple(rows)
        self._scroll.setWidget(inner)
        last = self._after
        for row in rows:
            for widget in (row.box, row.accept):
                QWidget.setTabOrder(last, widget)
                last = widget

    def _size(self) -> None:
        """Show two lines of boxes whole, however high they are in the language."""
        lines = min(-(-len(self.rows) // _BESIDE), _LINES_IN_SIGHT)
        height = max((row.sizeHint().height() for row in self.rows), default=0)
        self._scroll.setFixedHeight(lines * (height + _GAP))

    def _fill(self, row: MeaningRow, column: SheetColumn, sheet: SheetPreview) -> None:
        if sheet.table is None:
            return
        heading = column.heading
        taken = {each.heading.column for each in sheet.columns if each.heading.taken}
        meanings = [Meaning(text=self._translate("Import", "Leave out"), value=None)]
        for each in TABLE_FORMS[sheet.table].columns:
            free = each not in taken or (heading.taken and each is heading.column)
            name = column_name(each, self._language)
            meanings.append(Meaning(text=name, value=each, free=free))
        row.offer(meanings)
        if heading.chosen:
            row.show_chosen(heading.column)
        elif column.suggestion is not None:
            row.show_suggested(column.suggestion)
        else:
            row.show_open()

    @Slot(object, object)
    def _on_chosen(self, row: MeaningRow, column: Column | None) -> None:
        heading = self._columns[self.rows.index(row)].heading
        choice = ColumnChoice(
            sheet=self._sheet, heading=heading.text, nth=heading.nth, column=column
        )
        self.chosen.emit(choice)
