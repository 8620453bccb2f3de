# SPDX-License-Identifier: Apache-2.0
"""Changes of several rows of the grid in one edit: days copied, rows repeated or shifted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from ateliers_desktop.operations.editing import change_slots
from ateliers_desktop.operations.grid_checks import RowDraft, check_row
from ateliers_desktop.operations.regridding import regrid
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Schedule,
    Session,
    Slot,
    SlotKind,
    difference,
    residency_edit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridChange:
    """An edit of the grid and what it comes to.

    Attributes
    ----------
    skipped
        The days on which a row finds no place.
    """

    edit: Edit
    skipped: tuple[date, ...] = ()

    @property
    def gone(self) -> tuple[Session, ...]:
        """The standing sessions that go along, since their slots do."""
        return tuple(each for each in self.edit.removed if each.stands)


def on_day(slot: Slot, day: date) -> Slot:
    """Return the same row on another day."""
    start = datetime.combine(day, slot.start.time())
    return replace(slot, start=start, end=start + (slot.end - slot.start))


def repeat_daily(residency: Residency, schedule: Schedule, slot: Slot) -> GridChange:
    """Return the edit that puts a copy of a row on every other day on which it finds a place.

    A day that has the row already is not spoken of.
    """
    added, skipped = [], []
    for day in residency.dates:
        copy = on_day(slot, day)
        if copy in residency.slots:
            continue
        draft = RowDraft(row=copy, start=copy.start, end=copy.end)
        if check_row(residency, None, draft):
            skipped.append(day)
        else:
            added.append(copy)
    edit = _regridded(residency, schedule, {}, added, EditKind.ADD)
    return GridChange(edit=edit, skipped=tuple(skipped))


def copy_day(
    residency: Residency, schedule: Schedule, day: date, targets: Iterable[date]
) -> GridChange:
    """Return the edit that gives other days the grid of one, in the place of their own.

    Sessions of those days stay where a mentoring slot has the same hours; where a day has as
    many mentoring slots as before, the others go to the slots left, in order.
    """
    becoming: dict[Slot, Slot | None] = {}
    added: list[Slot] = []
    for target in targets:
        if target != day:
            rows = [on_day(each, target) for each in residency.on(day)]
            there = residency.on(target)
            matched = _matched(there, rows)
            becoming |= {each: matched.get(each) for each in there}
            kept = set(matched.values())
            added += [each for each in rows if each not in kept]
    edit = _regridded(residency, schedule, becoming, added, EditKind.CHANGE)
    return GridChange(edit=edit)


def free_start(residency: Residency, since: datetime, minutes: int) -> datetime | None:
    """Return the first moment from one on at which nothing stands for so long, that day.

    None where the rest of the day has no such gap.
    """
    length = timedelta(minutes=minutes)
    midnight = datetime.combine(since.date(), time()) + timedelta(days=1)
    start = since
    for each in sorted(residency.on(since.date()), key=lambda row: row.start):
        if each.start < start + length and start < each.end:
            start = each.end
    return start if start + length <= midnight else None


def clear_day(residency: Residency, schedule: Schedule, day: date) -> GridChange:
    """Return the edit that takes every row of a day away."""
    edit = change_slots(residency, schedule, dict.fromkeys(residency.on(day)))
    return GridChange(edit=edit)


def shift_following(
    residency: Residency, schedule: Schedule, old: Slot, new: Slot
) -> GridChange | None:
    """Return the edit that changes a row and moves what follows by as much as its end moves.

    None where that does not help: on another day, or where the day would end after midnight or
    something that does not follow is in the way.
    """
    by = new.end - old.end
    if new.day != old.day or not by:
        return None
    following = [each for each in residency.on(old.day) if each is not old and _follows(each, old)]
    becoming: dict[Slot, Slot | None] = {
        each: replace(each, start=each.start + by, end=each.end + by) for each in following
    }
    becoming[old] = new
    midnight = datetime.combine(old.day, time()) + timedelta(days=1)
    moved = [each for each in becoming.values() if each is not None]
    if any(each.end > midnight or each.day != old.day for each in moved):
        return None
    rows = [becoming.get(each, each) for each in residency.on(old.day)]
    if _overlapping(each for each in rows if each is not None):
        return None
    edit = change_slots(residency, schedule, becoming)
    return GridChange(edit=edit)


def _follows(slot: Slot, old: Slot) -> bool:
    return slot.start >= old.end


def _overlapping(rows: Iterable[Slot]) -> bool:
    mentoring = sorted(
        (each for each in rows if each.kind is SlotKind.MENTORING), key=lambda each: each.start
    )
    return any(one.end > other.start for one, other in pairwise(mentoring))


def _matched(there: tuple[Slot, ...], rows: list[Slot]) -> dict[Slot, Slot]:
    """Return which row each of those there becomes: the same hours, else the next free one."""
    old = [each for each in there if each.kind is SlotKind.MENTORING]
    new = [each for each in rows if each.kind is SlotKind.MENTORING]
    by_hours = {(each.start, each.end): each for each in new}
    matched = {
        each: by_hours[each.start, each.end] for each in old if (each.start, each.end) in by_hours
    }
    if len(old) == len(new):
        taken = set(matched.values())
        rest = (each for each in old if each not in matched)
        free = (each for each in new if each not in taken)
        matched |= dict(zip(rest, free, strict=True))
    return matched


def _regridded(
    residency: Residency,
    schedule: Schedule,
    becoming: Mapping[Slot, Slot | None],
    added: Iterable[Slot],
    kind: EditKind,
) -> Edit:
    """Return the edit that changes, takes out and adds rows, with the sessions in them."""
    kept = (becoming.get(each, each) for each in residency.slots)
    rows = (*(each for each in kept if each is not None), *added)
    slots = tuple(sorted(rows, key=lambda each: (each.start, each.end)))
    moved = difference(schedule, regrid(schedule.sessions, residency.slots, becoming), kind)
    return replace(moved, data=residency_edit(residency, replace(residency, slots=slots)))
