# SPDX-License-Identifier: Apache-2.0
"""A list of names in groups, each with a box: one by one, or a whole group by its own box."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import line_height
from ateliers_desktop.words.joining import joined

_AIR = 8
_VALUE = Qt.ItemDataRole.UserRole
"""What a row stands for; of a group its name, without how many of it are ticked."""


class TickTree(QTreeWidget):
    """Groups that open and close; Space ticks what is chosen, a group ticks all below it.

    Signals
    -------
    ticked()
        Other names are ticked than before.
    """

    ticked = Signal()

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self._language = language
        self.setAccessibleName(name)
        self.setProperty("role", "table")
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemChanged.connect(self._on_changed)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[tuple[str, Any]]]]) -> None:
        """Show groups by their names, each with names and the values they stand for, all ticked.

        Each tells how many of it are. A group without any names is not shown.
        """
        self.blockSignals(True)
        self.clear()
        # As high in either script, with air between the boxes.
        high = QSize(0, line_height(self.font()) + _AIR)
        for title, entries in groups:
            if not entries:
                continue
            head = QTreeWidgetItem(self)
            head.setData(0, _VALUE, title)
            head.setSizeHint(0, high)
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            for name, value in entries:
                row = QTreeWidgetItem(head, [name])
                row.setSizeHint(0, high)
                row.setFlags(row.flags() | Qt.ItemFlag.ItemNeverHasChildren)
                row.setData(0, _VALUE, value)
                row.setToolTip(0, plain_tool_tip(name))
                row.setCheckState(0, Qt.CheckState.Checked)
        self._count()
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
            first.setExpanded(True)
        self.blockSignals(False)

    def values(self) -> tuple[Any, ...]:
        """Return what is ticked, in the order shown."""
        return tuple(
            row.data(0, _VALUE)
            for row in self.rows()
            if row.checkState(0) is Qt.CheckState.Checked
        )

    def rows(self) -> tuple[QTreeWidgetItem, ...]:
        """Return the rows of all groups."""
        return tuple(row for head in self._heads() for row in _below(head))

    def _heads(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.topLevelItemCount()):
            head = self.topLevelItem(at)
            if head is not None:
                yield head

    @Slot(QTreeWidgetItem, int)
    def _on_changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        self._count()
        self.ticked.emit()

    def _count(self) -> None:
        """Tell of each group how many of it are ticked."""
        blocked = self.blockSignals(True)
        for head in self._heads():
            ticked = sum(row.checkState(0) is Qt.CheckState.Checked for row in _below(head))
            head.setText(0, joined((head.data(0, _VALUE), str(ticked)), self._language))
        self.blockSignals(blocked)


def _below(head: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for at in range(head.childCount()):
        row = head.child(at)
        if row is not None:
            yield row
