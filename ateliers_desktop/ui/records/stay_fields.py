# SPDX-License-Identifier: Apache-2.0
"""What people of both kinds have: their stay, how to reach them, former names, countries."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QPushButton, QSizePolicy

from ateliers_desktop.operations.record_checks import MOST_A_DAY
from ateliers_desktop.residency import Residency, fold
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.moment_field import MomentField
from ateliers_desktop.ui.records.name_parsing import distinct
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.text_fields import NumberField, TextField
from ateliers_desktop.words import Translate
from ateliers_desktop.words.countries import country_name


class StayFields:
    """Three fields that a form lays where it wants them."""

    def __init__(self, translate: Translate, language: str) -> None:
        time = translate("Records", "Time")
        start, end = translate("Records", "from the start"), translate("Records", "until the end")
        self.arrival = MomentField(
            translate("Records", "Arrival"), start, time, language, ends=False
        )
        self.departure = MomentField(
            translate("Records", "Departure"), end, time, language, ends=True
        )
        self.per_day = counting_field(
            translate, translate("Records", "Sessions a day at most"), 1, MOST_A_DAY
        )

    def bind_to(self, form: RecordForm) -> None:
        """Let a form edit these attributes."""
        form.bind(self.arrival, "arrival")
        form.bind(self.departure, "departure")
        form.bind(self.per_day, "max_per_day")

    def offer(self, days: Sequence[date]) -> None:
        """Offer the days of the residency."""
        self.arrival.offer(days)
        self.departure.offer(days)


class ContactFields:
    """E-mail and phone, and the way to all that is kept about their owner."""

    def __init__(self, translate: Translate) -> None:
        self.email = TextField(translate("Records", "E-mail"))
        self.phone = TextField(translate("Records", "Phone"))
        self.kept = QPushButton(translate("Records", "What is kept about them…"))
        self.kept.setProperty("role", "link")
        self.kept.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def bind_to(self, form: RecordForm) -> None:
        """Let a form edit these attributes."""
        form.bind(self.email, "email")
        form.bind(self.phone, "phone")


def former_names_field(translate: Translate) -> ChipsField:
    """Return a field for the names under which other residencies know somebody."""
    return ChipsField(
        translate("Records", "Known before as"),
        translate,
        hint=translate("Records", "a name in another residency of this file"),
    )


def former_names(record: Any) -> tuple[str, ...]:
    """Return the former names of somebody, but for the one that they still have."""
    return tuple(each for each in record.formerly if fold(each) != fold(record.name))


def with_former_names(record: Any, names: tuple[str, ...]) -> Any:
    """Return somebody with other former names; one that they still have stays known."""
    still = tuple(each for each in record.formerly if fold(each) == fold(record.name))
    return replace(record, formerly=(*names, *still))


def counting_field(translate: Translate, name: str, least: int, most: int) -> NumberField:
    """Return a field for a number of people or sessions."""
    return NumberField(
        name,
        least,
        most,
        more=translate("Records", "One more"),
        less=translate("Records", "One less"),
    )


def countries_known(residency: Residency, language: str) -> tuple[str, ...]:
    """Return the countries that people come from, each once and as a language calls it."""
    projects, mentors = residency.projects, residency.mentors
    written = (*(each.country for each in projects), *(each.country for each in mentors))
    return distinct(country_name(each, language) for each in written)
