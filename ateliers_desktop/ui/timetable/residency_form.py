# SPDX-License-Identifier: Apache-2.0
"""The form of the residency itself: its name, where and when it is, the language of its paper."""

import zoneinfo
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtWidgets import QWidget

from ateliers_desktop.operations.beginning import MOST_DAYS
from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.operations.record_words import finding_text
from ateliers_desktop.operations.residency_dates import days_of, rows_outside
from ateliers_desktop.residency import Residency, fold
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.record_form import Binding, RecordForm
from ateliers_desktop.ui.records.text_fields import LongTextField, NumberField, TextField
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.date_field import DateField
from ateliers_desktop.words import LANGUAGE_NAMES
from ateliers_desktop.words.dates import day_and_month
from ateliers_desktop.words.joining import listed

PAPER_LANGUAGES = tuple((name, code) for code, name in LANGUAGE_NAMES.items())
"""Each in its own words, as everywhere in the window."""

OWN = (
    "name", "programme", "city", "venue", "country", "time_zone", "first_day", "days", "language",
    "remark",
)  # fmt: skip
"""The attributes of a residency that are no lists."""


class ResidencyForm(RecordForm):
    """Edits a Residency's own facts; whoever hears `changed` asks what moves with the dates."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.translate, around.language, parent=parent)
        translate = around.translate
        self.name = TextField(translate("Residency", "Name of the residency"), role="headline")
        self.programme_name = TextField(translate("Residency", "Programme"))
        self.city = TextField(translate("Residency", "City"))
        self.venue = TextField(translate("Residency", "Venue"))
        self.country = TextField(translate("Residency", "Country"))
        self.time_zone = TextField(translate("Residency", "Time zone, for calendars"))
        self.first_day = DateField(translate("Residency", "First day"), around.language)
        self.days = NumberField(
            translate("Residency", "Number of days"),
            1,
            MOST_DAYS,
            more=translate("Records", "One more"),
            less=translate("Records", "One less"),
        )
        self.paper = PickField(translate("Residency", "Language of the paper"))
        self.paper.offer(PAPER_LANGUAGES)
        self.remark = LongTextField(translate("Residency", "Remark"))
        self._bind()
        self._lay()

    def _bind(self) -> None:
        self.bind(self.name, "name")
        self.bind(self.programme_name, "programme")
        self.bind(self.city, "city")
        self.bind(self.venue, "venue")
        self.bind(self.country, "country")
        self.bind(self.time_zone, "time_zone", put=_put_time_zone)
        self.bind(self.first_day, "first_day")
        self.bind(self.days, "days")
        self.bind(self.paper, "language")
        self.bind(self.remark, "remark")
        self.time_zone.suggest(_zones())

    def _lay(self) -> None:
        self.add_head(self.name, ())
        self.add_row(self.first_day, self.days)
        self.add_row(self.programme_name, self.venue)
        self.add_row(self.city, self.country)
        self.add_row(self.time_zone, self.paper)
        self.column.addWidget(self.remark)
        self.column.addStretch(1)

    def _fault_of(self, binding: Binding) -> str:
        if binding.field is self.first_day and self.first_day.value() is None:
            no_date = self._translate("Residency", "A date as {day}.")
            return no_date.format(day=self.first_day.example)
        return super()._fault_of(binding)

    def fault_in(self, record: Any, attribute: str) -> str:
        """Return what stands against the residency as it is typed."""
        if attribute == "name" and not record.name:
            return self._finding(Finding(fault=Fault.NAME_MISSING, fields=()))
        if attribute == "time_zone" and record.time_zone not in ("", *_zones()):
            found = Finding(fault=Fault.UNKNOWN_NAME, fields=(), name=record.time_zone)
            return self._finding(found)
        return self._fault_of_days(record) if attribute == "days" else ""

    def _fault_of_days(self, record: Residency) -> str:
        """Return what a number of days would cut off; rows are deleted by hand before."""
        if not 1 <= record.days <= MOST_DAYS:
            found = Finding(fault=Fault.OUT_OF_RANGE, fields=(), least=1, most=MOST_DAYS)
            return self._finding(found)
        cut = days_of(rows_outside(self.record, record.first_day, record.days))
        if not cut:
            return ""
        text = self._translate("Residency", "Rows stand on {days}: delete them first.")
        return text.format(days=day_list(cut, self._translate, self._language))

    def _finding(self, finding: Finding) -> str:
        return finding_text(finding, self._translate)


def day_list(days: tuple[date, ...], translate: Any, language: str) -> str:
    """Return up to three days in words, and how many more there are."""
    named = listed((day_and_month(each, language) for each in days[:3]), language)
    more = len(days) - 3
    if more < 1:
        return named
    return f"{named} {translate('Residency', 'and %n more', n=more)}"


@cache
def _zones() -> tuple[str, ...]:
    """Return every time zone, those of Africa first."""
    names = zoneinfo.available_timezones()
    return tuple(sorted(names, key=lambda each: (not each.startswith("Africa/"), each)))


def _put_time_zone(record: Residency, name: object) -> Residency:
    """Return the residency in a time zone, spelled as it is known however it was typed."""
    sought = fold(str(name)).replace(" ", "_")
    known = next((each for each in _zones() if fold(each) == sought), str(name))
    return replace(record, time_zone=known)
