# SPDX-License-Identifier: Apache-2.0
"""Where rows of the week stand, what becomes of the chosen one, and hours and dates as typed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ateliers_desktop.residency import Residency, Schedule, SessionStatus, Slot, SlotKind
from ateliers_desktop.ui.timetable.date_field import read_date
from ateliers_desktop.ui.timetable.time_field import read_time, time_text
from ateliers_desktop.ui.timetable.week_layout import (
    Scale,
    count_sessions,
    followed,
    hours_shown,
    place_rows,
)
from tests import builders


def of(*hours: str, **fields: object) -> Residency:
    return builders.residency(slots=builders.slots(*hours), **fields)


def lanes(residency: Residency) -> list[tuple[int, int, int]]:
    return [(each.day_at, each.lane, each.lanes) for each in place_rows(residency)]


def test_rows_that_touch_have_the_whole_day_each() -> None:
    assert lanes(of("09:00-09:45", "09:45-10:30")) == [(0, 0, 1), (0, 0, 1)]


def test_rows_over_each_other_share_the_day_and_lanes_are_used_again() -> None:
    event = builders.event("09:00-12:00")
    slots = builders.slots("09:30-10:00", "10:00-10:30", "13:00-14:00")
    residency = builders.residency(slots=(event, *slots))
    assert lanes(residency) == [(0, 0, 2), (0, 1, 2), (0, 1, 2), (0, 0, 1)]


def test_every_day_has_its_number() -> None:
    residency = builders.residency(days=3, slots=builders.slots("09:00-09:45", days=3)[1:])
    assert [each.day_at for each in place_rows(residency)] == [1, 2]


@pytest.mark.parametrize(
    ("hours", "shown"),
    [
        (("09:15-10:00", "16:00-16:30"), (9 * 60, 17 * 60)),
        (("10:00-11:00",), (10 * 60, 11 * 60)),
        ((), (9 * 60, 18 * 60)),
    ],
)
def test_whole_hours_are_shown(hours: tuple[str, ...], shown: tuple[int, int]) -> None:
    assert hours_shown(of(*hours)) == shown


def test_a_day_until_midnight_is_shown_whole() -> None:
    (late,) = builders.slots("23:00-23:30")
    midnight = replace(late, end=late.start + timedelta(hours=1))
    assert hours_shown(builders.residency(slots=(midnight,))) == (23 * 60, 24 * 60)


def test_the_scale_leads_from_minutes_to_pixels_and_back() -> None:
    scale = Scale(first=9 * 60, last=18 * 60, pixels_an_hour=64)
    assert (scale.at(10 * 60 + 30), scale.height) == (96, 576)
    assert scale.minutes(96) == 10 * 60 + 30


def test_long_sessions_count_in_each_of_their_slots_and_only_standing_ones() -> None:
    residency = of("09:00-09:45", "09:45-10:30", "10:30-11:15")
    gone = builders.session("10:30-11:15", status=SessionStatus.CANCELLED)
    schedule = Schedule(sessions=(builders.session("09:00-10:30"), gone))
    assert list(count_sessions(residency, schedule).values()) == [1, 1, 0]


def test_the_chosen_row_is_followed() -> None:
    one, two, three = builders.slots("09:00-09:45", "09:45-10:30", "10:30-11:15")
    moved = replace(two, start=two.start + timedelta(minutes=5))
    before: tuple[Slot, ...] = (one, two, three)
    assert followed(two, before, (one, moved, three)) == moved
    assert followed(one, before, (one, moved, three)) == one
    assert followed(two, before, (one, three)) is None
    assert followed(None, (one, three), before) == two
    assert followed(two, before, ()) is None
    pause = replace(one, kind=SlotKind.BREAK)
    assert followed(one, before, (pause, moved, three)) == pause


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9", 540),
        ("09:30", 570),
        ("930", 570),
        ("0930", 570),
        ("9h30", 570),
        ("٠٩:٣٠", 570),
        ("24:00", 1440),
        ("24:01", None),
        ("9:60", None),
        ("neuf", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, minutes: int | None) -> None:
    assert read_time(text) == minutes
    if minutes is not None:
        assert read_time(time_text(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("06/10/2025", date(2025, 10, 6)),
        ("6.10.2025", date(2025, 10, 6)),
        ("2025-10-06", date(2025, 10, 6)),
        ("٦/١٠/٢٠٢٥", date(2025, 10, 6)),
        ("31/02/2025", None),
        ("10/06/25", None),
        ("06/10/1800", None),
    ],
)
def test_a_date_is_read_day_first_and_never_guessed(text: str, day: date | None) -> None:
    assert read_date(text) == day
