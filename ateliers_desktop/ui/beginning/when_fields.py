# SPDX-License-Identifier: Apache-2.0
"""When a residency is: its first day, how many days, and which dates that makes."""

from datetime import date, timedelta

from ateliers_desktop.operations.beginning import MOST_DAYS
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.text_fields import NumberField
from ateliers_desktop.ui.timetable.date_field import DateField
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import date_range


class WhenFields:
    """Two fields and a line of text, for a dialog to lay out."""

    def __init__(self, translate: Translate, language: str) -> None:
        self._translate, self._language = translate, language
        self.first_day = DateField(translate("Residency", "First day"), language)
        self.days = NumberField(
            translate("Residency", "Number of days"),
            1,
            MOST_DAYS,
            more=translate("Records", "One more"),
            less=translate("Records", "One less"),
        )
        self.dates = plain_label(role="small")

    def begin_after(self, day: date) -> None:
        """Offer the next Monday as the first day."""
        self.first_day.show_value(day + timedelta(days=7 - day.weekday()), fresh=True)

    def show_days(self, days: int) -> None:
        """Offer a number of days."""
        self.days.show_value(days, fresh=True)

    @property
    def value(self) -> tuple[date, int] | None:
        """The first day and the number of days, or None while one of them is wrong."""
        first_day, days = self.first_day.value(), self._count()
        return None if first_day is None or days is None else (first_day, days)

    def judge(self) -> None:
        """Say at the fields what is wrong with them, and below which days it will be."""
        translate = self._translate
        number = translate("Checks", "A whole number from {least} to {most}.")
        fault = "" if self._count() is not None else number.format(least=1, most=MOST_DAYS)
        self.days.show_fault(fault)
        no_date = translate("Residency", "A date as {day}.").format(day=self.first_day.example)
        self.first_day.show_fault("" if self.first_day.value() else no_date)
        dates = ""
        if self.value is not None:
            first_day, days = self.value
            dates = date_range(first_day, first_day + timedelta(days=days - 1), self._language)
        self.dates.setText(dates)

    def _count(self) -> int | None:
        days = self.days.value()
        return days if isinstance(days, int) and 1 <= days <= MOST_DAYS else None
