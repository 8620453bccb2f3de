# SPDX-License-Identifier: Apache-2.0
"""An edit brought into the rows: only what it changes is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Edit, ResidencyEdit, Schedule, Splice
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
        ),
    ),
}


def apply_edit(db: Transaction, residency_id: int, edit: Edit) -> None:
    """Write what an edit changes of a residency and its schedule.

    Raises
    ------
    ValueError
        If the edit was made on another state than the one that is stored.
    UserError
        If mentoring slots would overlap, or a standing session does not fill whole slots.
    """
    stored = read_directory(db, residency_id)
    present = read_schedule(db, stored)
    wanted = changed_sessions(present, edit)
    # With another grid the slots have other positions, and every session refers to them.
    whole = not edit.data.slots.is_empty
    take_out(db, residency_id, present.sessions if whole else edit.before)
    there = stored if edit.data.is_empty else _change_data(db, stored, edit.data)
    written = wanted if whole else Schedule(sessions=edit.after)
    db.add_all(session_rows(there, read_grid(db, residency_id), written.sessions))


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
    if not data.own.is_empty:
        _change_own(db, stored.residency_id, data)
    if not data.slots.is_empty:
        _change_slots(db, stored.residency_id, data)
    for kind, change in changes.items():
        _take_out(db, stored, kind, change)
    for kind, change in changes.items():
        db.add_all(_KINDS[kind].rows(there, change.after, change.at))
    return there


def _change_own(db: Transaction, residency_id: int, data: ResidencyEdit) -> None:
    row = find_residency(db, residency_id)
    (own,) = data.own.apply((read_own(db, row),))
    change_own(db, row, own)


def _change_slots(db: Transaction, residency_id: int, data: ResidencyEdit) -> None:
    slots = data.slots.apply(read_slots(db, residency_id))
    for table in (grid.AttendeeRow, grid.SlotRow):
        db.execute(delete(table).where(table.residency_id == residency_id))
    db.add_all(slot_rows(residency_id, slots))
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
