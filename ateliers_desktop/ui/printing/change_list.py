# SPDX-License-Identifier: Apache-2.0
"""The documents that are not as they were printed, to be read and to be led to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ateliers_desktop.operations.print_changes import Sheet, State
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.printing.two_lines import DetailRole, TwoLines
from ateliers_desktop.ui.printing.words import sheet_details, sheet_name
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_NUMBER = Qt.ItemDataRole.UserRole
_LEAST = 3
"""How many documents are in sight at least, if there are as many."""


class ChangeList(QListWidget):
    """Whose each document is, what became of it, its kind and its day.

    Signals
    -------
    wanted(int)
        The document with this number among those printed is to be seen.
    chosen()
        Another line is the current one, or none.
    """

    wanted = Signal(int)
    chosen = Signal()

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._translate, self._language = translate, language
        self._sheets: tuple[Sheet, ...] = ()
        self.setAccessibleName(translate("Printing", "What changed since the last print"))
        self.setItemDelegate(TwoLines(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_current)

    @property
    def gone(self) -> Sheet | None:
        """The document of the current line if it only hangs there in vain, else None."""
        row = self.currentRow()
        sheet = self._sheets[row] if 0 <= row < len(self._sheets) else None
        return sheet if sheet is not None and sheet.state is State.GONE else None

    @property
    def any_gone(self) -> bool:
        """Tell whether any document of the list is only to be taken down."""
        return any(each.state is State.GONE for each in self._sheets)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show what became of these documents; those without pages cannot be led to."""
        self.blockSignals(True)
        self._sheets = tuple(sheets)
        self.clear()
        number = 0
        for sheet in sheets:
            name = sheet_name(sheet, self._translate)
            details = sheet_details(sheet, self._language, self._translate)
            item = QListWidgetItem(name)
            item.setData(DetailRole, details)
            item.setToolTip(plain_tool_tip(f"{name}\n{details}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {details}")
            if sheet.marked is not None:
                item.setData(_NUMBER, number)
                number += 1
            self.addItem(item)
        self.blockSignals(False)
        row = self.sizeHintForRow(0) if self.count() else 0
        self.setMinimumHeight(min(self.count(), _LEAST) * row + 2 * self.frameWidth())
        self.setMaximumHeight(self.count() * row + 2 * self.frameWidth() + row)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines follow the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _on_current(self) -> None:
        self.chosen.emit()
        if self.currentRow() < 0:
            return
        number = self.currentItem().data(_NUMBER)
        if number is not None:
            self.wanted.emit(number)
