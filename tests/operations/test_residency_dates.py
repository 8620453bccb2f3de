# SPDX-License-Identifier: Apache-2.0
"""A residency that begins on another day takes all of it along, or leaves nothing outside."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.residency_dates import (
    change_dates,
    days_of,
    move_residency,
    rows_outside,
)
from ateliers_desktop.residency import Residency, Schedule, SessionStatus
from ateliers_desktop.storage import write_new
from tests import builders

WEEK = timedelta(days=7)
NEXT = builders.FIRST_DAY + WEEK


def travelling() -> Residency:
    away = (builders.window("09:00-10:00"),)
    return builders.residency(
        days=2,
        mentors=(
            builders.mentor(arrival=builders.at("08:00"), unavailable=away),
            builders.mentor("Ba", departure=builders.at("18:00", day=1)),
        ),
        projects=(builders.project(arrival=builders.at("07:00"), unavailable=away),),
        rooms=(builders.room(unavailable=away),),
    )


def schedule() -> Schedule:
    held = builders.session("09:45-10:30", day=1, status=SessionStatus.HELD)
    cancelled = builders.session("11:15-12:00", status=SessionStatus.CANCELLED)
    return Schedule(sessions=(builders.session(), held, cancelled))


def test_everything_with_a_date_moves_by_as_many_days() -> None:
    old = travelling()
    edit = move_residency(old, schedule(), NEXT)
    new = edit.data.apply(old)
    assert (new.first_day, new.days) == (NEXT, 2)
    assert [each.start - WEEK for each in new.slots] == [each.start for each in old.slots]
    assert new.mentor("Awa").arrival == builders.at("08:00") + WEEK
    assert new.mentor("Ba").departure == builders.at("18:00", day=1) + WEEK
    assert new.mentor("Ba").arrival is None
    for before, after in (
        (old.rooms[0], new.rooms[0]),
        (old.mentors[0], new.mentors[0]),
        (old.projects[0], new.projects[0]),
    ):
        assert after.unavailable[0].start == before.unavailable[0].start + WEEK
    assert new.projects[0].arrival == builders.at("07:00") + WEEK
    moved = schedule().apply(move_residency(old, schedule(), old.first_day))
    assert moved == schedule()


def test_sessions_move_along_whatever_became_of_them() -> None:
    before = schedule()
    after = before.apply(move_residency(travelling(), before, NEXT))
    assert [(each.id, each.start - WEEK, each.status) for each in after.sessions] == [
        (each.id, each.start, each.status) for each in before.sessions
    ]


def test_a_moved_residency_is_stored_and_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "moved.ateliers"
    write_new(file, travelling(), schedule())
    with Programme.open(file) as programme:
        old = programme.residency
        programme.apply(move_residency(old, programme.schedule, NEXT))
    with Programme.open(file) as programme:
        assert programme.residency.first_day == NEXT
        assert programme.schedule.sessions[0].day == NEXT
        programme.undo()
    with Programme.open(file) as programme:
        assert (programme.residency, programme.schedule) == (old, schedule())


def test_the_dates_alone_change_while_no_row_is_left_outside() -> None:
    residency = travelling()
    earlier = residency.first_day - timedelta(days=1)
    edit = change_dates(residency, earlier, 4)
    assert (edit.before, edit.after) == ((), ())
    assert edit.data.apply(residency).slots == residency.slots
    assert edit.data.apply(residency).dates[0] == earlier


@pytest.mark.parametrize(
    ("first_day", "days", "outside"),
    [
        (builders.FIRST_DAY, 2, []),
        (builders.FIRST_DAY, 1, [date(2025, 10, 7)]),
        (date(2025, 10, 7), 2, [date(2025, 10, 6)]),
        (date(2025, 10, 5), 3, []),
        (date(2025, 10, 20), 2, [date(2025, 10, 6), date(2025, 10, 7)]),
    ],
)
def test_rows_that_would_lie_outside_are_found(
    first_day: date, days: int, outside: list[date]
) -> None:
    residency = travelling()
    rows = rows_outside(residency, first_day, days)
    assert list(days_of(rows)) == outside
    if outside:
        with pytest.raises(ValueError, match="outside"):
            change_dates(residency, first_day, days)
