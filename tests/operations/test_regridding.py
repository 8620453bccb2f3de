# SPDX-License-Identifier: Apache-2.0
"""Sessions follow the slots of the grid; a late day is shifted; nothing is lost unsaid."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import change_slots, remove
from ateliers_desktop.operations.regridding import regrid, shift_day
from ateliers_desktop.residency import (
    EditKind,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
)
from tests import builders

QUARTER = timedelta(minutes=15)


def later(slot: Slot, by: timedelta = QUARTER) -> Slot:
    return replace(slot, start=slot.start + by, end=slot.end + by)


def hours(sessions: tuple[Session, ...]) -> list[str]:
    return [f"{each.start:%d %H:%M}-{each.end:%H:%M}" for each in sessions]


def two_days() -> Residency:
    return builders.residency(days=2, slots=builders.slots(*builders.MORNING, days=2))


def test_a_session_goes_where_its_slot_goes() -> None:
    slots = builders.slots("09:00-09:45", "10:30-11:15")
    session = builders.session("10:30-11:15")
    moved = regrid([session], slots, {slots[1]: later(slots[1])})
    assert hours(moved) == ["06 10:45-11:30"]
    assert moved[0].id == session.id


def test_a_session_follows_its_slot_to_another_day() -> None:
    slots = builders.slots("09:00-09:45")
    tomorrow = later(slots[0], timedelta(days=1))
    assert hours(regrid([builders.session()], slots, {slots[0]: tomorrow})) == ["07 09:00-09:45"]


def test_a_long_session_gets_longer_with_its_last_slot() -> None:
    slots = builders.slots("09:00-09:45", "09:45-10:30")
    longer = replace(slots[1], end=slots[1].end + QUARTER)
    moved = regrid([builders.session("09:00-10:30")], slots, {slots[1]: longer})
    assert hours(moved) == ["06 09:00-10:45"]


def test_a_long_session_goes_when_its_slots_no_longer_touch() -> None:
    slots = builders.slots("09:00-09:45", "09:45-10:30")
    long, short = builders.session("09:00-10:30"), builders.session("09:00-09:45", mentor="Ba")
    moved = regrid([long, short], slots, {slots[1]: later(slots[1])})
    assert hours(moved) == ["06 09:00-09:45"]
    assert moved[0].mentor == "Ba"


@pytest.mark.parametrize("becomes", [None, "break"])
def test_a_session_goes_with_a_slot_that_is_removed_or_holds_none_any_more(
    becomes: str | None,
) -> None:
    (slot,) = builders.slots("09:00-09:45")
    new = None if becomes is None else replace(slot, kind=SlotKind.BREAK)
    assert regrid([builders.session()], [slot], {slot: new}) == ()


def test_what_does_not_stand_keeps_its_time() -> None:
    (slot,) = builders.slots("09:00-09:45")
    cancelled = builders.session(status=SessionStatus.CANCELLED)
    assert regrid([cancelled], [slot], {slot: None}) == (cancelled,)


def test_a_session_that_fills_no_slots_is_left_where_it_is() -> None:
    (slot,) = builders.slots("09:00-09:45")
    crooked = builders.session("09:10-09:45")
    assert regrid([crooked], [slot], {slot: later(slot)}) == (crooked,)


def test_the_edit_of_a_removed_row_names_the_sessions_that_go_along() -> None:
    residency = two_days()
    schedule = Schedule(sessions=(builders.session(), builders.session(day=1)))
    removal = remove(residency, schedule, residency.slots[0])
    assert removal.edit.kind is EditKind.REMOVE
    assert hours(removal.sessions) == ["06 09:00-09:45"]
    assert hours(schedule.apply(removal.edit).sessions) == ["07 09:00-09:45"]
    assert schedule.apply(removal.edit).apply(removal.edit.inverse()) == schedule


def test_rows_stay_in_order_of_time_when_one_moves_over_another() -> None:
    residency = builders.residency(slots=builders.slots("09:00-09:45", "10:00-10:45"))
    first = residency.slots[0]
    edit = change_slots(residency, Schedule(), {first: later(first, timedelta(hours=2))})
    starts = [f"{each.start:%H:%M}" for each in edit.data.apply(residency).slots]
    assert starts == ["10:00", "11:00"]


def test_a_late_day_moves_from_a_moment_on_and_no_other_day_does() -> None:
    residency = two_days()
    schedule = Schedule(
        sessions=(
            builders.session("09:00-09:45"),
            builders.session("10:30-12:00"),
            builders.session("10:30-11:15", day=1),
        )
    )
    first = builders.FIRST_DAY
    edit = shift_day(residency, schedule, first, builders.at("09:45"), 20)
    assert edit.kind is EditKind.SHIFT
    assert hours(schedule.apply(edit).sessions) == [
        "06 09:00-09:45",
        "06 10:50-12:20",
        "07 10:30-11:15",
    ]
    moved = edit.data.apply(residency)
    assert [f"{each.start:%H:%M}" for each in moved.on(first)] == [
        "09:00",
        "10:05",
        "10:50",
        "11:35",
    ]
    assert moved.on(residency.last_day) == residency.on(residency.last_day)


def test_a_day_begins_earlier_as_a_whole() -> None:
    residency = two_days()
    schedule = Schedule(sessions=(builders.session(),))
    start = residency.slots[0].start
    edit = shift_day(residency, schedule, builders.FIRST_DAY, start, -30)
    assert hours(schedule.apply(edit).sessions) == ["06 08:30-09:15"]


def test_a_day_is_not_shifted_over_midnight_or_over_what_stands_before() -> None:
    residency, day = two_days(), builders.FIRST_DAY
    since = builders.at("09:45")
    with pytest.raises(UserError, match="midnight"):
        shift_day(residency, Schedule(), day, since, 12 * 60 + 1)
    assert not shift_day(residency, Schedule(), day, since, 12 * 60).is_empty
    with pytest.raises(UserError, match="in front"):
        shift_day(residency, Schedule(), day, since, -1)


def test_shifting_what_is_over_changes_nothing() -> None:
    residency = two_days()
    evening = builders.at("20:00")
    assert shift_day(residency, Schedule(), builders.FIRST_DAY, evening, 30).is_empty
