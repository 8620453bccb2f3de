# SPDX-License-Identifier: Apache-2.0
"""The question when a residency is to begin on another day: does everything move along."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.residency_dates import (
    change_dates,
    days_of,
    move_residency,
    rows_outside,
)
from ateliers_desktop.residency import Edit, Residency, Schedule
from ateliers_desktop.ui.dialog_layout import dialog_column
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.ui.timetable.residency_form import day_list
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, with_year


class DatesDialog(QDialog):
    """Offers to move all or the dates alone; `edit` is what was chosen, None for neither."""

    def __init__(
        self,
        parent: QWidget,
        translate: Translate,
        language: str,
        residency: Residency,
        schedule: Schedule,
        first_day: date,
    ) -> None:
        super().__init__(parent)
        self._residency, self._schedule, self._first_day = residency, schedule, first_day
        self._translate, self._language = translate, language
        self.edit: Edit | None = None
        headline = translate("Residency", "Begin on {day}").format(
            day=with_year(day_and_month(first_day, language), first_day)
        )
        self.setWindowTitle(headline)
        by = (first_day - residency.first_day).days
        text = (
            translate("Residency", "Move everything %n days later", n=by)
            if by > 0
            else translate("Residency", "Move everything %n days earlier", n=-by)
        )
        self.move_all = QPushButton(text)
        self.move_all.setProperty("primary", True)
        self.move_all.setDefault(True)
        self.dates_only = QPushButton(translate("Residency", "Change the dates alone"))
        keep = translate("Residency", "Still begin on {day}")
        day = day_and_month(residency.first_day, language)
        self.keep = QPushButton(menu_text(keep.format(day=day)))
        self.move_all.clicked.connect(self._on_move_all)
        self.dates_only.clicked.connect(self._on_dates_only)
        self.keep.clicked.connect(self.reject)
        self._lay(headline)

    def _lay(self, headline: str) -> None:
        translate = self._translate
        outside = days_of(rows_outside(self._residency, self._first_day, self._residency.days))
        alone = translate(
            "Residency", "Slots, sessions and absences stay on the dates that they have."
        )
        if outside:
            text = translate("Residency", "Not possible: rows stand on {days}.")
            alone = text.format(days=day_list(outside, translate, self._language))
            self.dates_only.setEnabled(False)
        column = dialog_column(self, 4)
        column.addWidget(plain_label(headline, "title", wrap=True))
        for button, text in (
            (
                self.move_all,
                translate(
                    "Residency",
                    "Slots, sessions, arrivals, departures and absences move by as many days.",
                ),
            ),
            (self.dates_only, alone),
            (self.keep, ""),
        ):
            column.addSpacing(8)
            column.addWidget(button)
            if text:
                column.addWidget(plain_label(text, "small", wrap=True))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.move_all.setFocus()

    @Slot()
    def _on_move_all(self) -> None:
        self.edit = move_residency(self._residency, self._schedule, self._first_day)
        self.accept()

    @Slot()
    def _on_dates_only(self) -> None:
        self.edit = change_dates(self._residency, self._first_day, self._residency.days)
        self.accept()
