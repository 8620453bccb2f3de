# SPDX-License-Identifier: Apache-2.0
"""The days of a residency to be ticked: one, several or all."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, short_day


class DayBoxes(QWidget):
    """A box for all days and one for each; none ticked stands for all of them.

    Signals
    -------
    changed()
        Other days are ticked, by a person or from the program.
    """

    changed = Signal()

    def __init__(self, translate: Translate, language: str) -> None:
        super().__init__()
        self._language = language
        self.boxes: dict[date, QCheckBox] = {}
        self.all = QCheckBox(translate("Printing", "All days"))
        self.all.setChecked(True)
        self.all.clicked.connect(self._on_all)
        self._days = QWidget()
        self._flow = FlowLayout(self._days, spacing=8, between=16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(translate("Printing", "Days"), "small"))
        column.addWidget(self.all)
        column.addWidget(self._days)

    @property
    def value(self) -> tuple[date, ...]:
        """The days that are chosen, in order; all if none is ticked."""
        ticked = self._ticked()
        return ticked or tuple(self.boxes)

    def offer(self, days: Sequence[date]) -> None:
        """Offer these days, keeping those ticked that are still there."""
        if tuple(days) == tuple(self.boxes):
            return
        ticked = self._ticked()
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for day in days:
            box = QCheckBox(short_day(day, self._language))
            box.setAccessibleName(day_and_month(day, self._language))
            box.clicked.connect(self._on_day)
            self.boxes[day] = box
            self._flow.addWidget(box)
        self._show(ticked)

    def choose(self, days: Sequence[date]) -> None:
        """Tick these days and no others; none of them stands for all."""
        self._show(days)
        self.changed.emit()

    def _ticked(self) -> tuple[date, ...]:
        return tuple(day for day, box in self.boxes.items() if box.isChecked())

    def _show(self, days: Sequence[date]) -> None:
        some = [day for day in days if day in self.boxes]
        for day, box in self.boxes.items():
            box.setChecked(day in some)
        self.all.setChecked(len(some) in (0, len(self.boxes)))

    @Slot()
    def _on_all(self) -> None:
        self.choose(())

    @Slot()
    def _on_day(self) -> None:
        self.choose(self._ticked())
