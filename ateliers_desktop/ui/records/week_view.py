# SPDX-License-Identifier: Apache-2.0
"""Somebody's week as a table on which availability is painted, with the mouse or with keys."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from ateliers_desktop.residency import Slot
from ateliers_desktop.ui.records.plain_header import PlainHeader
from ateliers_desktop.ui.records.week import Week
from ateliers_desktop.ui.records.week_delegate import WeekDelegate
from ateliers_desktop.ui.records.week_model import WeekModel
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate


class WeekView(QTableView):
    """Arrows move, Shift extends, Space turns what is selected; a drag does both at once.

    The first slot of a stroke decides: one that is not available makes all of them available,
    one that is makes none of them so.

    Signals
    -------
    stroke(object, bool)
        The slots of a stroke (a tuple of Slot), and whether they become available.
    """

    stroke = Signal(object, bool)

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("week")
        self.setAccessibleName(translate("Availability", "Availability"))
        self.week_model = WeekModel(translate, language, self)
        self.painter = WeekDelegate(theme, self)
        self.locked = False
        self._head = PlainHeader(Qt.Orientation.Horizontal, theme, self, pad=2, centred=True)
        self._times = PlainHeader(Qt.Orientation.Vertical, theme, self, pad=6)
        self.setModel(self.week_model)
        self.setItemDelegate(self.painter)
        self.setHorizontalHeader(self._head)
        self.setVerticalHeader(self._times)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, week: Week) -> None:
        """Show a week; what is selected stays selected."""
        self.painter.becoming = None
        before = self.week_model.week
        self.week_model.show(week)
        if (before.days, before.times) != (week.days, week.times):
            self._lay_sizes()
            self.updateGeometry()
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """The height of a slot in pixels, from the font."""
        return QFontMetrics(scaled(self.font(), SMALL)).lineSpacing() + 4

    def sizeHint(self) -> QSize:
        """Return the size at which every slot is in sight."""
        height = self._head.sizeHint().height() + self.row_height * self.week_model.rowCount()
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 9 * max(self.week_model.columnCount(), 1), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which days can be told apart, and the whole height."""
        letter = self.fontMetrics().averageCharWidth()
        width = letter * (7 + 4 * self.week_model.columnCount())
        return QSize(width, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the days."""
        super().resizeEvent(event)
        self._lay_sizes()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke with the slot under the mouse."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        first = self.week_model.cell(index)
        if event.button() == Qt.MouseButton.LeftButton and first.slot and not self.locked:
            self.painter.becoming = first.blocked
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick clicks for a stroke of its own."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke: what it went over changes."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.painter.becoming is not None:
            self._paint(available=self.painter.becoming)
            self._select_one()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn what is selected with Space; Escape ends a stroke without a change."""
        if event.key() == Qt.Key.Key_Space:
            first = self.week_model.cell(self._first())
            if first.slot is not None and not self.locked:
                self._paint(available=first.blocked)
        elif event.key() == Qt.Key.Key_Escape and self.painter.becoming is not None:
            self.painter.becoming = None
            self._select_one()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.week_model.index(0, 0))
        self._select_one()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self.clearSelection()

    def _first(self) -> QModelIndex:
        """Return the slot that the selection began with: the corner across from the current."""
        chosen, current = self.selectionModel().selection(), self.currentIndex()
        if chosen.isEmpty():
            return current
        area = chosen.first()
        row = area.top() + area.bottom() - current.row()
        return self.week_model.index(row, area.left() + area.right() - current.column())

    def _paint(self, *, available: bool) -> None:
        self.painter.becoming = None
        cells = (self.week_model.cell(each) for each in self.selectedIndexes())
        slots: list[Slot] = [
            each.slot for each in cells if each.slot and each.blocked == available
        ]
        if slots:
            self.stroke.emit(tuple(sorted(slots, key=lambda each: each.start)), available)

    def _select_one(self) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.currentIndex(), flag)
        self.viewport().update()

    def _lay_sizes(self) -> None:
        count = self.week_model.columnCount()
        if not count:
            return
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        width, rest = divmod(self.viewport().width(), count)
        for at in range(count):
            self.setColumnWidth(at, width + (at < rest))
