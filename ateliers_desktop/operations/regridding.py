# SPDX-License-Identifier: Apache-2.0
"""Sessions when the grid under them changes: they go where their slots go."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Schedule,
    Session,
    Slot,
    SlotKind,
    TimeGrid,
    difference,
    residency_edit,
)


def regrid(
    sessions: Iterable[Session], slots: Iterable[Slot], becoming: Mapping[Slot, Slot | None]
) -> tuple[Session, ...]:
    """Return the sessions on a grid of which some rows changed or went.

    A standing session whose slots went, or no longer touch each other, is left out. What does
    not stand keeps its time.
    """
    grid = TimeGrid.of(each for each in slots if each.kind is SlotKind.MENTORING)
    found = []
    for session in sessions:
        moved = _regridded(session, grid, becoming) if session.stands else session
        if moved is not None:
            found.append(moved)
    return tuple(found)


def _regridded(
    session: Session, grid: TimeGrid, becoming: Mapping[Slot, Slot | None]
) -> Session | None:
    span = grid.covering(session.start, session.end)
    if span is None:
        return session
    new = [becoming.get(grid.slots[at], grid.slots[at]) for at in span]
    there = [each for each in new if each is not None and each.kind is SlotKind.MENTORING]
    touching = all(one.end == other.start for one, other in pairwise(there))
    if len(there) < len(span) or not touching:
        return None
    if (there[0].start, there[-1].end) == (session.start, session.end):
        return session
    return replace(session, start=there[0].start, end=there[-1].end)


def shift_day(
    residency: Residency, schedule: Schedule, day: date, since: datetime, minutes: int
) -> Edit:
    """Return the edit by which the rest of a day is so many minutes late (or, negative, early).

    Every row of the grid that starts at `since` or later moves, with the sessions in it. What
    has begun before stays.

    Raises
    ------
    UserError
        If the day would not stay between its midnights, or a row would begin before one that
        was over by then has ended.
    """
    by = timedelta(minutes=minutes)
    rest = [each for each in residency.on(day) if each.start >= since]
    becoming: dict[Slot, Slot | None] = {
        each: replace(each, start=each.start + by, end=each.end + by) for each in rest
    }
    _refuse_impossible(residency, day, rest, by)
    kept = [becoming.get(each) or each for each in residency.slots]
    slots = tuple(sorted(kept, key=lambda each: (each.start, each.end)))
    moved = difference(
        schedule, regrid(schedule.sessions, residency.slots, becoming), EditKind.SHIFT
    )
    return replace(moved, data=residency_edit(residency, replace(residency, slots=slots)))


def _refuse_impossible(residency: Residency, day: date, rest: list[Slot], by: timedelta) -> None:
    if not rest:
        return
    midnight, first = datetime.combine(day, datetime.min.time()), rest[0].start
    if any(each.end + by > midnight + timedelta(days=1) for each in rest):
        raise UserError("The day would end after midnight; shift it by less")
    if first + by < midnight:
        raise UserError("The day would begin on the day before; shift it by less")
    # What lies beside the rest already, as an event for a few, may do so later too.
    before = [each.end for each in residency.on(day) if each.end <= first]
    if any(first + by < end for end in before):
        raise UserError(
            "The rest would begin before what stands in front of it has ended; shift it by less"
        )
