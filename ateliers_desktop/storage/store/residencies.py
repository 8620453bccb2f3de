# SPDX-License-Identifier: Apache-2.0
"""Whole residencies between values and rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Residency, Schedule, TimeGrid, fold, with_event_ids
from ateliers_desktop.storage.schema.base import Base
from ateliers_desktop.storage.schema.grid import ProgrammeRow, ResidencyRow
from ateliers_desktop.storage.store.directory import (
    Directory,
    names_of,
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
from ateliers_desktop.storage.store.sessions import read_schedule, session_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidencySummary:
    """A residency of a file, without its content; `id` is its number in this file."""

    id: int
    name: str
    first_day: date
    days: int

    @property
    def last_day(self) -> date:
        """The last date of the residency."""
        return self.first_day + timedelta(days=self.days - 1)


def read_summaries(db: Transaction) -> tuple[ResidencySummary, ...]:
    """Return the residencies of a file in order of their first day."""
    rows = select(ResidencyRow).order_by(ResidencyRow.first_day, ResidencyRow.id)
    return tuple(
        ResidencySummary(id=row.id, name=row.name, first_day=row.first_day, days=row.days)
        for row in db.scalars(rows)
    )


def read_residency(db: Transaction, residency_id: int) -> tuple[Residency, Schedule]:
    """Return a residency and its schedule; KeyError if there is none of that number."""
    row = find_residency(db, residency_id)
    there = read_directory(db, residency_id)
    residency = replace(
        read_own(db, row),
        slots=read_slots(db, residency_id),
        rooms=read_rooms(db, there),
        areas=read_areas(db, there),
        mentors=read_mentors(db, there),
        projects=read_projects(db, there),
    )
    return residency, read_schedule(db, there)


def read_own(db: Transaction, row: ResidencyRow) -> Residency:
    """Return a residency without its lists."""
    return Residency(
        name=row.name,
        first_day=row.first_day,
        days=row.days,
        programme=db.get_one(ProgrammeRow, row.programme_id).name,
        city=row.city,
        venue=row.venue,
        country=row.country,
        time_zone=row.time_zone,
        language=row.language,
        remark=row.remark,
    )


def find_residency(db: Transaction, residency_id: int) -> ResidencyRow:
    """Return the row of a residency; KeyError if there is none of that number."""
    row = db.get(ResidencyRow, residency_id)
    if row is None:
        raise KeyError(residency_id)
    return row


def add_residency(db: Transaction, residency: Residency, schedule: Schedule) -> int:
    """Write a residency beside those that are there, and return its number."""
    row = ResidencyRow(**_own_columns(db, residency), edits_done=0)
    db.add(row)
    db.flush()
    write_content(db, row.id, residency, schedule)
    return row.id


def write_content(
    db: Transaction, residency_id: int, residency: Residency, schedule: Schedule
) -> None:
    """Write the lists and the sessions of a residency that has none as yet."""
    there = renumbered(db, read_directory(db, residency_id), names_of(residency))
    db.add_all(_content(there, with_event_ids(residency), schedule))


def change_own(db: Transaction, row: ResidencyRow, residency: Residency) -> None:
    """Write a residency's own facts in the place of those that its row has."""
    for name, value in _own_columns(db, residency).items():
        setattr(row, name, value)
    db.flush()
    remove_empty_programmes(db)


def remove_empty_programmes(db: Transaction) -> None:
    """Take out the programmes to which no residency belongs any more."""
    db.execute(
        delete(ProgrammeRow).where(ProgrammeRow.id.not_in(select(ResidencyRow.programme_id)))
    )


def _own_columns(db: Transaction, residency: Residency) -> dict[str, Any]:
    return {
        "programme_id": _programme(db, residency.programme),
        "name": residency.name,
        "folded": fold(residency.name),
        "first_day": residency.first_day,
        "days": residency.days,
        "city": residency.city,
        "venue": residency.venue,
        "country": residency.country,
        "time_zone": residency.time_zone,
        "language": residency.language,
        "remark": residency.remark,
    }


def _programme(db: Transaction, name: str) -> int:
    row = db.scalar(select(ProgrammeRow).filter_by(name=name))
    if row is None:
        row = ProgrammeRow(name=name)
        db.add(row)
        db.flush()
    return row.id


def _content(there: Directory, residency: Residency, schedule: Schedule) -> Iterator[Base]:
    yield from slot_rows(there.residency_id, residency.slots)
    yield from area_rows(there, residency.areas)
    yield from room_rows(there, residency.rooms)
    yield from mentor_rows(there, residency.mentors)
    yield from project_rows(there, residency.projects)
    yield from session_rows(there, TimeGrid.of(residency.mentoring_slots), schedule.sessions)
