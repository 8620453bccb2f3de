# SPDX-License-Identifier: Apache-2.0
"""A residency begun from nothing: days laid out after a pattern, in a file of its own."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.beginning import (
    DayPattern,
    create_residency,
    empty_residency,
    lay_out_days,
    pattern_rows,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Residency, Schedule, Slot
from tests import builders

DAY = date(2026, 3, 2)


def lines(rows: tuple[Slot, ...]) -> list[str]:
    return [f"{each.start:%H:%M}-{each.end:%H:%M} {each.title}".strip() for each in rows]


def begun(**fields: Any) -> Residency:
    defaults: dict[str, Any] = {
        "name": "Résidence",
        "first_day": DAY,
        "days": 3,
        "pattern": DayPattern(),
    }
    return empty_residency(**{**defaults, **fields})


def test_a_day_has_two_halves_with_a_pause_each_and_lunch_between() -> None:
    assert lines(pattern_rows(DayPattern(), DAY, "en")) == [
        "09:00-09:45",
        "09:45-10:30",
        "10:30-10:45 Break",
        "10:45-11:30",
        "11:30-12:15",
        "12:15-13:45 Lunch",
        "13:45-14:30",
        "14:30-15:15",
        "15:15-15:30 Break",
        "15:30-16:15",
        "16:15-17:00",
    ]


def test_a_half_of_one_slot_has_no_pause_and_half_a_day_no_lunch() -> None:
    pattern = DayPattern(start=time(10, 30), minutes=60, morning=1, afternoon=0)
    assert lines(pattern_rows(pattern, DAY, "en")) == ["10:30-11:30"]


def test_the_longer_part_of_an_odd_half_comes_first() -> None:
    pattern = DayPattern(morning=3, afternoon=0, pause=10)
    assert lines(pattern_rows(pattern, DAY, "en"))[2] == "10:30-10:40 Break"


@pytest.mark.parametrize(
    "fields",
    [
        {"minutes": 4},
        {"morning": 13},
        {"lunch": -1},
        {"pause": 121},
        {"start": time(18), "minutes": 60},
    ],
)
def test_a_day_that_cannot_be_is_refused(fields: dict[str, Any]) -> None:
    pattern = replace(DayPattern(), **fields)
    assert not pattern.is_possible
    with pytest.raises(ValueError, match="cannot be laid out"):
        pattern_rows(pattern, DAY, "fr")


def test_a_day_may_end_at_midnight() -> None:
    pattern = DayPattern(start=time(22), minutes=60, morning=2, afternoon=0, pause=0)
    assert pattern.is_possible
    assert not replace(pattern, start=time(22, 1)).is_possible


def test_every_day_is_laid_out_and_breaks_are_named_in_the_residencys_language() -> None:
    residency = begun(name="  Résidence\u202e de  Tunis ", language="fr", city="Tunis")
    assert residency.name == "Résidence de Tunis"
    assert [len(residency.on(day)) for day in residency.dates] == [11, 11, 11]
    assert residency.on(residency.last_day)[2].title == "Pause"
    assert (residency.mentors, residency.projects, residency.areas) == ((), (), ())


@pytest.mark.parametrize("fields", [{"name": "  "}, {"days": 0}, {"days": 367}])
def test_a_residency_without_name_or_days_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="a residency has"):
        begun(**fields)


def test_it_is_created_opened_and_never_put_over_something(tmp_path: Path) -> None:
    file, residency = tmp_path / "new.ateliers", begun()
    create_residency(file, residency)
    with Programme.open(file) as programme:
        assert (programme.residency, programme.schedule) == (residency, Schedule())
    with pytest.raises(UserError):
        create_residency(file, residency)


def test_only_days_without_rows_are_laid_out_later() -> None:
    residency = builders.residency(days=2, slots=builders.slots("09:00-09:45"))
    after = lay_out_days(residency, DayPattern()).data.apply(residency)
    assert [len(after.on(day)) for day in after.dates] == [1, 11]
    assert lay_out_days(after, DayPattern()).is_empty
