# SPDX-License-Identifier: Apache-2.0
"""Copying a day's grid to other days: which ones, and what becomes of their sessions."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ateliers_desktop.operations.grid_edits import GridChange, copy_day
from ateliers_desktop.residency import Residency, Schedule, SlotKind
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.timetable.consequences_dialog import consequences
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month

_LINES = 5


class CopyDayDialog(QDialog):
    """Days to be ticked; `change` is what was chosen, None until it is."""

    def __init__(
        self,
        parent: QWidget,
        translate: Translate,
        language: str,
        residency: Residency,
        schedule: Schedule,
        day: date,
    ) -> None:
        super().__init__(parent)
        self._residency, self._schedule, self._day = residency, schedule, day
        self._translate, self._language = translate, language
        self.change: GridChange | None = None
        self._planned: GridChange | None = None
        text = translate("Grid", "Copy the grid of {day}")
        self.setWindowTitle(text.format(day=day_and_month(day, language)))
        self.days = QListWidget()
        self.days.setProperty("role", "ticks")
        self.days.setAccessibleName(translate("Grid", "Days to copy it to"))
        self._targets = [each for each in residency.dates if each != day]
        for each in self._targets:
            item = QListWidgetItem(self._line(each))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.days.addItem(item)
        self.outcome = plain_label(wrap=True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.all = QPushButton(translate("Grid", "Tick all days"))
        self.copy = QPushButton()
        self.copy.setProperty("primary", True)
        self.copy.setDefault(True)
        self.days.itemChanged.connect(self._on_ticked)
        self.all.clicked.connect(self._on_all)
        self.copy.clicked.connect(self._on_copy)
        self._lay()
        self._on_ticked()

    def _lay(self) -> None:
        cancel = QPushButton(self._translate("Grid", "Leave it as it is"))
        cancel.clicked.connect(self.reject)
        buttons = button_row(cancel, self.copy, leading=(self.all,))
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "title", wrap=True))
        explained = self._translate(
            "Grid", "The days ticked get these rows in the place of their own."
        )
        column.addWidget(plain_label(explained, "muted", wrap=True))
        column.addWidget(self.days, 1)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
        metrics = self.fontMetrics()
        self.outcome.setMinimumHeight(metrics.lineSpacing() * _LINES)
        self.days.setMinimumHeight((metrics.lineSpacing() + 10) * min(len(self._targets), 8))
        self.setMinimumWidth(metrics.averageCharWidth() * 64)

    def _line(self, day: date) -> str:
        slots = sum(each.kind is SlotKind.MENTORING for each in self._residency.on(day))
        counted = self._translate("Grid", "%n slots", n=slots)
        name = day_and_month(day, self._language)
        return f"{name[:1].upper()}{name[1:]} · {counted}"

    @Slot()
    def _on_ticked(self) -> None:
        ticked = [
            each
            for at, each in enumerate(self._targets)
            if self.days.item(at).checkState() is Qt.CheckState.Checked
        ]
        self._planned = copy_day(self._residency, self._schedule, self._day, ticked)
        self.copy.setText(self._translate("Grid", "Copy to %n days", n=len(ticked)))
        self.copy.setEnabled(not self._planned.edit.is_empty)
        self.outcome.setText(self._told(self._planned) if ticked else "")

    def _told(self, change: GridChange) -> str:
        """Return what becomes of the sessions of the days ticked."""
        translate, moved = self._translate, len(change.edit.after)
        if change.edit.is_empty:
            return translate("Grid", "These days have the same grid already.")
        said = [translate("Grid", "%n sessions move with their slots.", n=moved)] if moved else []
        if change.gone:
            said.append(consequences(change.gone, translate, self._language))
        return "\n".join(said) or translate("Grid", "No session has to move.")

    @Slot()
    def _on_all(self) -> None:
        for at in range(self.days.count()):
            self.days.item(at).setCheckState(Qt.CheckState.Checked)

    @Slot()
    def _on_copy(self) -> None:
        self.change = self._planned
        self.accept()
