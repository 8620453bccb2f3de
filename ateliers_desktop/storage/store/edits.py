# SPDX-License-Identifier: Apache-2.0
"""An edit brought into the rows: only what it changes is written."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import (
    Edit,
    ResidencyEdit,
    Schedule,
    Session,
    Slot,
    SlotKind,
    Splice,
    TimeGrid,
    with_event_ids,
)
from ateliers_desktop.residency.residency_edit import renamed
from ateliers_desktop.storage.schema import grid, lists
from ateliers_desktop.storage.schema.base import Base
from ateliers_desktop.storage.store.directory import (
    NAMED,
    Directory,
    read_directory,
    renumbered,
)
from ateliers_desktop.storage.store.grid import read_slots, slot_rows
from ateliers_desktop.storage.store.notes import follow_names
from ateliers_desktop.storage.store.people import (
    read_areas,
    read_mentors,
    read_projects,
    read_rooms,
)
from ateliers_desktop.storage.store.people_rows import (
    area_rows,
    mentor_rows,
    project_rows,
    room_rows,
)
from ateliers_desktop.storage.store.residencies import change_own, find_residency, read_own
from ateliers_desktop.storage.store.sessions import (
    changed_sessions,
    read_grid,
    read_schedule,
    session_rows,
    take_out,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """How a list of named things is read and written; `owned` are the tables of their lists."""

    read: Callable[[Transaction, Directory], tuple[Any, ...]]
    rows: Callable[[Directory, tuple[Any, ...], int], Iterator[Base]]
    owned: tuple[Any, ...] = ()


_KINDS = {
    "areas": _Kind(read=read_areas, rows=area_rows),
    "rooms": _Kind(
        read=read_rooms, rows=room_rows, owned=(lists.RoomEquipmentRow, lists.RoomAbsenceRow)
    ),
    "mentors": _Kind(
        read=read_mentors,
        rows=mentor_rows,
        owned=(
            lists.MentorLanguageRow,
            lists.ExpertiseRow,
            lists.MentorAbsenceRow,
            lists.MentorExclusionRow,
            lists.FormerMentorNameRow,
        ),
    ),
    "projects": _Kind(
        read=read_projects,
        rows=project_rows,
        owned=(
            lists.TeamMemberRow,
            lists.ProjectLanguageRow,
            lists.NeedRow,
            lists.ProjectAbsenceRow,
            lists.ProjectEquipmentRow,
            lists.WishRow,
            lists.ProjectExclusionRow,
            lists.CanvasBlockRow,
            lists.FormerProjectNameRow,
        ),
    ),
}


def apply_edit(db: Transaction, residency_id: int, edit: Edit) -> None:
    """Write what an edit changes of a residency and its schedule.

    Raises
    ------
    ValueError
        If the edit was made on another state than the one that is stored, or what it leaves as
        it is names somebody whom it takes away or names anew.
    UserError
        If mentoring slots would overlap, a standing session does not fill whole slots, or two
        would have one name.
    """
    stored = read_directory(db, residency_id)
    present = read_schedule(db, stored)
    wanted = changed_sessions(present, edit)
    old = read_grid(db, residency_id)
    new = old if edit.data.slots.is_empty else _grid_after(db, residency_id, edit.data.slots)
    shifted = () if new == old else _shifted(wanted, edit, old, new)
    take_out(db, residency_id, (*edit.before, *shifted))
    there = stored if edit.data.is_empty else _change_data(db, stored, edit.data)
    if there is not stored:
        _refuse_strangers(there, wanted)
    db.add_all(session_rows(there, new, (*edit.after, *shifted)))


def _grid_after(db: Transaction, residency_id: int, change: Splice[Slot]) -> TimeGrid:
    slots = change.apply(read_slots(db, residency_id))
    return TimeGrid.of(each for each in slots if each.kind is SlotKind.MENTORING)


def _shifted(wanted: Schedule, edit: Edit, old: TimeGrid, new: TimeGrid) -> tuple[Session, ...]:
    """Return the sessions that stay as they are while their slots have other positions."""
    written = {each.id for each in edit.after}
    return tuple(
        each
        for each in wanted.standing
        if each.id not in written
        and old.covering(each.start, each.end) != new.covering(each.start, each.end)
    )


def _change_data(db: Transaction, stored: Directory, data: ResidencyEdit) -> Directory:
    changes: dict[str, Splice[Any]] = {
        kind: getattr(data, kind) for kind in _KINDS if not getattr(data, kind).is_empty
    }
    # All is read before anything is written: values refer to each other by name.
    before = {kind: _KINDS[kind].read(db, stored) for kind in changes}
    after = {kind: change.apply(before[kind]) for kind, change in changes.items()}
    names = {
        kind: tuple(getattr(each, NAMED[kind][1]) for each in values)
        for kind, values in after.items()
    }
    new_names = {kind: renamed(change, NAMED[kind][1]) for kind, change in changes.items()}
    there = renumbered(db, stored, names, new_names)
    mentioning = _mentioning(db, stored, there, after)
    if not data.own.is_empty:
        _change_own(db, stored.residency_id, data)
    if not data.slots.is_empty:
        _change_slots(db, stored.residency_id, data)
    for kind, change in changes.items():
        _take_out(db, stored, kind, change)
    for kind, change in changes.items():
        db.add_all(_KINDS[kind].rows(there, change.after, change.at))
    _refuse_half_renamed(db, there, mentioning)
    follow_names(db, stored.residency_id, new_names)
    return there


def _mentioning(
    db: Transaction, stored: Directory, there: Directory, after: Mapping[str, tuple[Any, ...]]
) -> dict[str, tuple[Any, ...]]:
    """Return the lists that may mention a new name, as they are to be; none if nothing has one."""
    if not any(getattr(there, kind).renames(getattr(stored, kind)) for kind in after):
        return {}
    return {
        kind: after[kind] if kind in after else _KINDS[kind].read(db, stored)
        for kind in ("mentors", "projects")
    }


def _refuse_half_renamed(
    db: Transaction, there: Directory, wanted: Mapping[str, tuple[Any, ...]]
) -> None:
    """Raise ValueError if an edit names something anew and does not say so of all who mention it.

    Rows mention each other by number and would follow all the same: the file would then hold
    something else than the edit, and its inverse would not fit.
    """
    db.flush()
    for kind, values in wanted.items():
        if _KINDS[kind].read(db, there) != values:
            raise ValueError(f"the edit names something anew that {kind} mention as it was")


def _refuse_strangers(there: Directory, schedule: Schedule) -> None:
    """Raise ValueError if a session names somebody who is gone or has another name by now."""
    for each in schedule.sessions:
        there.projects.of(each.project)
        there.areas.of(each.area)
        there.mentors.of(each.mentor)
        if each.room is not None:
            there.rooms.of(each.room)


def _change_own(db: Transaction, residency_id: int, data: ResidencyEdit) -> None:
    row = find_residency(db, residency_id)
    (own,) = data.own.apply((read_own(db, row),))
    change_own(db, row, own)


def _change_slots(db: Transaction, residency_id: int, data: ResidencyEdit) -> None:
    before = read_slots(db, residency_id)
    own = read_own(db, find_residency(db, residency_id))
    after = with_event_ids(replace(own, slots=data.slots.apply(before)), before)
    for table in (grid.AttendeeRow, grid.EventRow, grid.SlotRow):
        db.execute(delete(table).where(table.residency_id == residency_id))
    db.add_all(slot_rows(residency_id, after.slots))
    db.flush()


def _take_out(db: Transaction, stored: Directory, kind: str, change: Splice[Any]) -> None:
    """Delete the rows of what goes, and give those behind it their new places."""
    table, attribute = NAMED[kind]
    numbers = [getattr(stored, kind).of(getattr(each, attribute)) for each in change.before]
    for owned in _KINDS[kind].owned:
        owner = getattr(owned, f"{table.__tablename__}_id")
        db.execute(delete(owned).where(owner.in_(numbers)))
    db.execute(delete(table).where(table.id.in_(numbers)))
    moved = len(change.after) - len(change.before)
    if moved:
        behind = table.ordinal >= change.at + len(change.before)
        db.execute(
            update(table)
            .where(table.residency_id == stored.residency_id, behind)
            .values(ordinal=table.ordinal + moved)
        )
