# SPDX-License-Identifier: Apache-2.0
"""A table of records, one chosen at a time; order, choice and sight outlive every change."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.records.plain_header import PlainHeader
from ateliers_desktop.ui.records.record_delegate import RecordDelegate
from ateliers_desktop.ui.records.record_model import RecordModel, RecordOrder
from ateliers_desktop.ui.records.table_rows import Column, TableRow
from ateliers_desktop.ui.theme import Theme

_NARROWEST = 9
"""The least width of a column, in average letters."""


class RecordTable(QTableView):
    """Shows records; a click on a title, or keys in the header, sort by it.

    Signals
    -------
    chosen(str)
        The key of the record that a person chose.
    form_wanted()
        Enter, F2 or a double click: the record is to be edited.
    """

    chosen = Signal(str)
    form_wanted = Signal()

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self.setAccessibleName(name)
        self.records = RecordModel(columns, self)
        self.order = RecordOrder(self.records, self)
        self._delegate = RecordDelegate(theme, self)
        self.head = PlainHeader(Qt.Orientation.Horizontal, theme, self, sorts=True)
        self.head.setAccessibleName(name)
        self.setModel(self.order)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._needed: list[int] = []
        self.head.sortIndicatorChanged.connect(self._on_sort)
        # Until somebody sorts, records stand as the residency has them.
        self.head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)
        FocusRing(self)

    @property
    def row_height(self) -> int:
        """The height of every row in pixels, from the font."""
        return self.fontMetrics().lineSpacing() + 20

    @property
    def needed_height(self) -> int:
        """The height at which no row is out of sight."""
        return self.head.sizeHint().height() + self.order.rowCount() * self.row_height + 2

    def show_rows(self, rows: Sequence[TableRow], key: str) -> None:
        """Show records, with that of a key chosen if the search leaves it."""
        before = self.records.rows
        if before != tuple(rows):
            with QSignalBlocker(self.selectionModel()):
                self.records.show(rows)
            self.verticalHeader().setDefaultSectionSize(self.row_height)
            self._needed = self._needed_widths()
            self._lay_widths()
        self.choose(key)

    def choose(self, key: str) -> None:
        """Choose a record by its key, without telling; none if it is not there."""
        at = self.order.row_of(key)
        selection = self.selectionModel()
        current = selection.currentIndex()
        if at is None:
            with QSignalBlocker(selection):
                selection.clear()
            self.viewport().update()
        elif current.row() != at or not selection.isRowSelected(at):
            index = self.order.index(at, max(current.column(), 0))
            with QSignalBlocker(selection):
                self.setCurrentIndex(index)
            self.scrollTo(index)
            self.viewport().update()

    def search(self, text: str, key: str) -> None:
        """Leave the records in which a text is found; that of the key stays chosen if it is."""
        with QSignalBlocker(self.selectionModel()):
            self.order.search(text)
        self.choose(key)

    def neighbour(self, key: str) -> str:
        """Return the key of the record below another, or above where none is; empty if alone."""
        at, count = self.order.row_of(key), self.order.rowCount()
        if at is None or count < 2:
            return ""
        return self.order.key_at(at + 1 if at + 1 < count else at - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the form with Enter or F2."""
        if event.key() in (*ENTER, Qt.Key.Key_F2):
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew between the columns."""
        super().resizeEvent(event)
        self._lay_widths()

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few rows."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 30, self.head.sizeHint().height() + self.row_height * 2)

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        self.order.sort(column, order)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.order.key_at(now.row()))

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.form_wanted.emit()

    def _needed_widths(self) -> list[int]:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        widths = []
        for at in range(self.records.columnCount()):
            cells = (row.cells[at] for row in self.records.rows)
            needed = max((self._delegate.width_of(each, option) for each in cells), default=0)
            widths.append(max(needed, self.head.title_width(at)))
        return widths

    def _lay_widths(self) -> None:
        """Give each column what it needs; what is over is shared, what is missing the widest miss.

        Names and bars keep what they need.
        """
        if not self._needed:
            return
        room, needed = self.viewport().width(), self._needed
        over = room - sum(needed)
        if over >= 0:
            widths = [each + over * each // sum(needed) for each in needed]
        else:
            kept = {0, *self._with_bars()}
            left = room - sum(needed[at] for at in kept)
            most = _widest([each for at, each in enumerate(needed) if at not in kept], left)
            least = self.fontMetrics().averageCharWidth() * _NARROWEST
            widths = [
                each if at in kept else min(each, max(most, least))
                for at, each in enumerate(needed)
            ]
        widths[-1] += max(room - sum(widths), 0)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)

    def _with_bars(self) -> set[int]:
        return {
            at
            for row in self.records.rows[:1]
            for at, cell in enumerate(row.cells)
            if cell.share is not None
        }


def _widest(needed: list[int], room: int) -> int:
    """Return how wide columns may be at most so that all fit into a room."""
    rest = sorted(needed)
    while rest and rest[0] <= room // len(rest):
        room -= rest.pop(0)
    return room // len(rest) if rest else room
