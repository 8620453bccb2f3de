# SPDX-License-Identifier: Apache-2.0
"""The dates of a residency: what moves with them, and what would be left outside of them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Mentor,
    Project,
    Residency,
    Schedule,
    Session,
    Slot,
    Window,
    residency_edit,
)

_S = TypeVar("_S", Slot, Session, Window)


def move_residency(residency: Residency, schedule: Schedule, first_day: date) -> Edit:
    """Return the edit by which a residency begins on another day, and all of it moves along.

    Slots, sessions whatever became of them, arrivals, departures and times of absence move by
    the same number of days. Only the texts that people wrote stay as they are.
    """
    by = first_day - residency.first_day
    if not by:
        return Edit(kind=EditKind.CHANGE)
    moved = replace(
        residency,
        first_day=first_day,
        slots=_moved(residency.slots, by),
        rooms=tuple(
            replace(each, unavailable=_moved(each.unavailable, by)) for each in residency.rooms
        ),
        mentors=tuple(_with_moved_stay(each, by) for each in residency.mentors),
        projects=tuple(_with_moved_stay(each, by) for each in residency.projects),
    )
    return Edit(
        kind=EditKind.CHANGE,
        before=schedule.sessions,
        after=_moved(schedule.sessions, by),
        data=residency_edit(residency, moved),
    )


def change_dates(residency: Residency, first_day: date, days: int) -> Edit:
    """Return the edit that changes the dates alone; everything else stays where it is.

    Raises
    ------
    ValueError
        If rows of the grid would lie outside; see `rows_outside`.
    """
    if rows_outside(residency, first_day, days):
        raise ValueError("rows of the grid would lie outside the residency")
    changed = replace(residency, first_day=first_day, days=days)
    return Edit(kind=EditKind.CHANGE, data=residency_edit(residency, changed))


def rows_outside(residency: Residency, first_day: date, days: int) -> tuple[Slot, ...]:
    """Return the rows of the grid that so many days from a first day on would leave outside."""
    last = first_day + timedelta(days=days - 1)
    return tuple(each for each in residency.slots if not first_day <= each.day <= last)


def days_of(rows: Iterable[Slot]) -> tuple[date, ...]:
    """Return the dates on which rows stand, in order."""
    return tuple(sorted({each.day for each in rows}))


def _moved(stretches: tuple[_S, ...], by: timedelta) -> tuple[_S, ...]:
    return tuple(replace(each, start=each.start + by, end=each.end + by) for each in stretches)


def _moment(moment: datetime | None, by: timedelta) -> datetime | None:
    return None if moment is None else moment + by


_P = TypeVar("_P", Mentor, Project)


def _with_moved_stay(who: _P, by: timedelta) -> _P:
    return replace(
        who,
        arrival=_moment(who.arrival, by),
        departure=_moment(who.departure, by),
        unavailable=_moved(who.unavailable, by),
    )
