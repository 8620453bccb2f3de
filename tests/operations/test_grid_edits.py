# SPDX-License-Identifier: Apache-2.0
"""Rows of the grid are checked as they are typed, copied to other days, and moved together."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ateliers_desktop.operations.grid_checks import (
    RowDraft,
    RowFault,
    check_row,
    row_fault_text,
)
from ateliers_desktop.operations.grid_edits import (
    clear_day,
    copy_day,
    free_start,
    repeat_daily,
    shift_following,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Edit, EditKind, Residency, Schedule, Slot, SlotKind
from ateliers_desktop.storage import write_new
from ateliers_desktop.words import translations
from tests import builders

SECOND = builders.FIRST_DAY + timedelta(days=1)
QUARTER = timedelta(minutes=15)


def slot(hours: str, day: int = 0) -> Slot:
    return replace(builders.slots(hours)[0], **_times(hours, day))


def _times(hours: str, day: int) -> dict[str, object]:
    held = builders.window(hours, day)
    return {"start": held.start, "end": held.end}


def pause(hours: str, day: int = 0) -> Slot:
    return replace(slot(hours, day), kind=SlotKind.BREAK, title="Pause")


def draft(row: Slot) -> RowDraft:
    return RowDraft(row=row, start=row.start, end=row.end)


def faults(residency: Residency, old: Slot | None, new: RowDraft) -> list[RowFault]:
    return [each.fault for each in check_row(residency, old, new)]


def rows_on(residency: Residency, day: date) -> list[str]:
    return [f"{each.kind} {each.start:%H:%M}-{each.end:%H:%M}" for each in residency.on(day)]


def test_mentoring_slots_may_touch_and_not_overlap() -> None:
    residency = builders.residency()
    assert faults(residency, None, draft(slot("12:00-12:45"))) == []
    assert faults(residency, None, draft(slot("11:59-12:45"))) == [RowFault.OVERLAPS]
    assert faults(residency, None, draft(slot("08:15-09:00"))) == []


def test_a_row_does_not_overlap_itself() -> None:
    residency = builders.residency()
    first = residency.slots[0]
    assert faults(residency, first, draft(slot("09:10-09:45"))) == []
    assert faults(residency, first, draft(slot("09:10-09:46"))) == [RowFault.OVERLAPS]


def test_breaks_and_events_lie_over_anything() -> None:
    residency = builders.residency()
    assert faults(residency, None, draft(pause("09:00-12:00"))) == []
    assert faults(residency, None, draft(builders.event("09:30-10:00"))) == []
    first = residency.slots[0]
    over = replace(first, kind=SlotKind.BREAK, end=first.end + QUARTER)
    assert faults(residency, first, draft(over)) == []


def test_a_row_ends_after_its_start_and_on_its_day() -> None:
    residency = builders.residency()
    late = slot("20:00-21:00")
    midnight = late.start.replace(hour=0) + timedelta(days=1)
    wrong = [RowFault.ENDS_TOO_EARLY]
    assert faults(residency, None, RowDraft(row=late, start=late.start, end=midnight)) == []
    for end in (late.start, late.start - QUARTER, midnight + QUARTER):
        assert faults(residency, None, RowDraft(row=late, start=late.start, end=end)) == wrong


def test_the_very_same_row_stands_once() -> None:
    residency = builders.residency(slots=(pause("10:00-10:15"),))
    assert faults(residency, None, draft(pause("10:00-10:15"))) == [RowFault.THERE_ALREADY]
    tea = replace(pause("10:00-10:15"), title="Thé")
    assert faults(residency, None, draft(tea)) == []


def test_a_row_stands_on_a_day_of_the_residency() -> None:
    residency = builders.residency()
    assert faults(residency, None, draft(slot("09:00-09:45", day=1))) == [RowFault.OUTSIDE]


def test_what_it_overlaps_is_said_in_words() -> None:
    residency = builders.residency()
    (found,) = check_row(residency, None, draft(slot("11:30-12:30")))
    text = row_fault_text(found, translations("en"))
    assert text == "Overlaps the mentoring slot 11:15 – 12:00."


def test_a_row_is_repeated_on_every_day_that_has_place_for_it() -> None:
    evening = slot("17:00-17:45")
    taken = slot("17:30-18:15", day=2)
    residency = builders.residency(days=4, slots=(evening, slot("17:00-17:45", day=1), taken))
    change = repeat_daily(residency, Schedule(), evening)
    assert change.edit.kind is EditKind.ADD
    assert change.skipped == (taken.day,)
    after = change.edit.data.apply(residency)
    assert [f"{each.start:%d %H:%M}" for each in after.slots] == [
        "06 17:00",
        "07 17:00",
        "08 17:30",
        "09 17:00",
    ]


def test_a_row_that_stands_everywhere_is_repeated_nowhere() -> None:
    residency = builders.residency(days=2, slots=builders.slots("09:00-09:45", days=2))
    change = repeat_daily(residency, Schedule(), residency.slots[0])
    assert change.edit.is_empty
    assert change.skipped == ()


def shifted_day() -> Residency:
    """Return a day as usual, and one that has as many slots a quarter of an hour later."""
    second = tuple(
        replace(each, start=each.start + QUARTER, end=each.end + QUARTER)
        for each in builders.slots(*builders.MORNING, days=2)
        if each.day == SECOND
    )
    first = (*builders.slots(*builders.MORNING), pause("12:00-13:00"))
    return builders.residency(days=2, slots=(*first, *second))


def applied(residency: Residency, schedule: Schedule, edit: Edit) -> tuple[Residency, Schedule]:
    return edit.data.apply(residency), schedule.apply(edit)


def test_a_copied_day_gives_another_its_rows_and_moves_the_sessions_there() -> None:
    residency = shifted_day()
    schedule = Schedule(sessions=(builders.session("10:00-10:45", day=1),))
    change = copy_day(residency, schedule, builders.FIRST_DAY, [SECOND])
    after, moved = applied(residency, schedule, change.edit)
    assert rows_on(after, SECOND) == rows_on(residency, builders.FIRST_DAY)
    assert change.gone == ()
    assert [f"{each.start:%d %H:%M}" for each in moved.sessions] == ["07 09:45"]
    assert moved.sessions[0].id == schedule.sessions[0].id


def test_sessions_of_slots_that_a_copied_day_does_not_have_go_along() -> None:
    slots = (*builders.slots("09:00-09:45"), slot("09:00-09:45", 1), slot("15:00-15:45", 1))
    residency = builders.residency(days=2, slots=slots)
    stays, goes = builders.session(day=1), builders.session("15:00-15:45", day=1)
    schedule = Schedule(sessions=(stays, goes))
    change = copy_day(residency, schedule, builders.FIRST_DAY, [SECOND])
    assert change.gone == (goes,)
    assert schedule.apply(change.edit).sessions == (stays,)


def test_a_day_copied_onto_itself_or_onto_its_equal_changes_nothing() -> None:
    residency = builders.residency(days=2)
    days = [builders.FIRST_DAY, SECOND]
    assert copy_day(residency, Schedule(), builders.FIRST_DAY, days).edit.is_empty


def test_a_copied_day_is_stored_and_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "copied.ateliers"
    schedule = Schedule(sessions=(builders.session("10:00-10:45", day=1),))
    write_new(file, shifted_day(), schedule)
    with Programme.open(file) as programme:
        change = copy_day(shifted_day(), programme.schedule, builders.FIRST_DAY, [SECOND])
        programme.apply(change.edit)
    with Programme.open(file) as programme:
        assert len(programme.residency.on(SECOND)) == 5
        programme.undo()
        assert (programme.residency, programme.schedule) == (shifted_day(), schedule)


def test_a_cleared_day_takes_its_sessions_along() -> None:
    residency = builders.residency(days=2)
    there, other = builders.session(), builders.session(day=1)
    change = clear_day(residency, Schedule(sessions=(there, other)), builders.FIRST_DAY)
    assert change.gone == (there,)
    assert rows_on(change.edit.data.apply(residency), builders.FIRST_DAY) == []


def test_what_follows_moves_by_as_much_as_a_row_gets_longer() -> None:
    residency = shifted_day()
    schedule = Schedule(sessions=(builders.session("10:30-11:15"),))
    first = residency.slots[0]
    change = shift_following(residency, schedule, first, replace(first, end=first.end + QUARTER))
    assert change is not None
    after, moved = applied(residency, schedule, change.edit)
    assert rows_on(after, builders.FIRST_DAY) == [
        "mentoring 09:00-10:00",
        "mentoring 10:00-10:45",
        "mentoring 10:45-11:30",
        "mentoring 11:30-12:15",
        "break 12:15-13:15",
    ]
    assert f"{moved.sessions[0].start:%H:%M}" == "10:45"
    assert after.on(SECOND) == residency.on(SECOND)


@pytest.mark.parametrize(
    ("at", "hours"),
    [(0, "09:00-21:00"), (1, "09:30-10:15"), (1, "09:00-10:30")],
    ids=["over midnight", "into what stands before", "its end stays"],
)
def test_moving_what_follows_is_not_offered_where_it_does_not_help(at: int, hours: str) -> None:
    residency = shifted_day()
    assert shift_following(residency, Schedule(), residency.slots[at], slot(hours)) is None


def test_the_first_gap_that_is_long_enough_is_found() -> None:
    slots = builders.slots("09:00-09:45", "10:00-10:45", "11:30-12:00")
    residency = builders.residency(slots=slots)
    found = [
        free_start(residency, builders.at(since), minutes)
        for since, minutes in (
            ("09:00", 15),
            ("09:00", 45),
            ("08:00", 45),
            ("09:00", 90),
            ("09:00", 12 * 60),
            ("09:00", 12 * 60 + 1),
        )
    ]
    clocks = [each and f"{each:%H:%M}" for each in found]
    assert clocks == ["09:45", "10:45", "08:00", "12:00", "12:00", None]
