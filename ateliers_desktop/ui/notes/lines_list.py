# SPDX-License-Identifier: Apache-2.0
"""The list at the leading side: projects or mentors, or what a search found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from ateliers_desktop.operations.note_search import Spans
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.notes.line_delegate import (
    CountRole,
    DetailRole,
    LineDelegate,
    MarksRole,
)
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme

_KeyRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; `key` says what it leads to."""

    key: object
    name: str
    detail: str = ""
    marks: Spans = ()
    count: str = ""


class LinesList(QListWidget):
    """Shows lines of which one is chosen.

    Signals
    -------
    chosen(object)
        Somebody chose a line: its key.
    left()
        Enter: the person wants to go on in the page.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "lines")
        self.setItemDelegate(LineDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lines: tuple[Line, ...] = ()
        self.currentItemChanged.connect(self._on_current)

    def show_lines(self, lines: Sequence[Line], chosen: object) -> None:
        """Show lines in place of those before, one of them chosen by its key."""
        blocked = self.blockSignals(True)
        if [each.key for each in lines] != [each.key for each in self._lines]:
            self.clear()
            for _ in lines:
                self.addItem(QListWidgetItem())
        self._lines = tuple(lines)
        current = -1
        for at, line in enumerate(lines):
            self._fill(self.item(at), line)
            if line.key == chosen:
                current = at
        if self.currentRow() != current:
            self.setCurrentRow(current)
        self.blockSignals(blocked)
        self.scheduleDelayedItemsLayout()

    def begin(self) -> None:
        """Go to the list, to the first line if none is chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead on."""
        if event.key() in ENTER:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, item: QListWidgetItem, line: Line) -> None:
        item.setText(line.name)
        item.setData(_KeyRole, line.key)
        item.setData(DetailRole, line.detail)
        item.setData(MarksRole, line.marks)
        item.setData(CountRole, line.count)
        told = [part for part in (line.name, line.count, line.detail) if part]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
        item.setToolTip(plain_tool_tip(line.name))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KeyRole))
