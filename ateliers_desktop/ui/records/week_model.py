# SPDX-License-Identifier: Apache-2.0
"""The item model of somebody's week: every slot readable aloud, only what changed announced."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.records.week import Week, WeekCell, WeekKind
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, short_day_name, span
from ateliers_desktop.words.joining import listed

WeekCellRole = Qt.ItemDataRole.UserRole


class WeekModel(QAbstractTableModel):
    """Rows are times, columns are days."""

    def __init__(self, translate: Translate, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self._week = Week()

    @property
    def week(self) -> Week:
        """The week that is shown."""
        return self._week

    def show(self, week: Week) -> None:
        """Show a week in the place of the one before."""
        before = self._week
        if (before.days, before.times) != (week.days, week.times):
            self.beginResetModel()
            self._week = week
            self.endResetModel()
            return
        self._week = week
        for down, (old, new) in enumerate(zip(before.cells, week.cells, strict=True)):
            for across in range(len(new)):
                if old[across] != new[across]:
                    index = self.index(down, across)
                    self.dataChanged.emit(index, index)

    def cell(self, index: Index) -> WeekCell:
        """Return the slot at an index; an empty one for no index."""
        if not index.isValid():
            return WeekCell()
        return self._week.cells[index.row()][index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many times of day there are."""
        return 0 if parent.isValid() else len(self._week.times)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many days there are."""
        return 0 if parent.isValid() else len(self._week.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a slot is, in words or as a value."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        cell = self.cell(index)
        if role == WeekCellRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._sentence(cell))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the day over a column or the time before a row."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return f"{self._week.times[section]:%H:%M}" if section < self.rowCount() else None
        if section >= self.columnCount():
            return None
        day = self._week.days[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return day_and_month(day, self._language)
        name = short_day_name(day, self._language)
        return f"{name[:1].upper()}{name[1:]} {day.day}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let keys and strokes reach every slot that is there."""
        if self.cell(index).slot is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _sentence(self, cell: WeekCell) -> str:
        """Return when it is and what stands there, all that applies."""
        translate, slot = self._translate, cell.slot
        if slot is None:
            return translate("Availability", "no slot")
        said = [day_and_month(slot.day, self._language), span(slot.start, slot.end)]
        if cell.session is not None:
            text = translate("Availability", "session: {project} with {mentor}")
            said.append(text.format(project=cell.session.project, mentor=cell.session.mentor))
        if cell.attended:
            text = translate("Availability", "event: {title}")
            said.append(text.format(title=cell.event or clock(slot.start)))
        if cell.outside:
            said.append(translate("Availability", "not there"))
        if cell.blocked:
            said.append(translate("Availability", "not available"))
        if cell.kind is WeekKind.FREE:
            said.append(translate("Availability", "free"))
        return listed(said, self._language)
