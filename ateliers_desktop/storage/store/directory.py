# SPDX-License-Identifier: Apache-2.0
"""The numbers under which the named things of a residency are stored."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Residency, fold
from ateliers_desktop.storage.schema.people import AreaRow, MentorRow, ProjectRow, RoomRow

_NamedRow = type[AreaRow] | type[RoomRow] | type[MentorRow] | type[ProjectRow]


class Numbers:
    """The things of one kind by name and by number.

    Parameters
    ----------
    kind
        What they are, for the message about one that is not there.
    """

    def __init__(self, kind: str, by_name: dict[str, int]) -> None:
        self._kind = kind
        self._by_name = by_name
        self._by_number = {number: name for name, number in by_name.items()}

    def of(self, name: str) -> int:
        """Return the number of a name; ValueError if the residency has nothing of that name."""
        try:
            return self._by_name[name]
        except KeyError:
            raise ValueError(f"the residency has no {self._kind} named {name!r}") from None

    def name(self, number: int) -> str:
        """Return the name of a number."""
        return self._by_number[number]

    def by_folded_name(self) -> dict[str, int]:
        """Return the numbers by the form in which names are compared."""
        return {fold(name): number for name, number in self._by_name.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Everything with a name in one residency."""

    residency_id: int
    areas: Numbers
    rooms: Numbers
    mentors: Numbers
    projects: Numbers


def read_directory(db: Transaction, residency_id: int) -> Directory:
    """Return the numbers of a stored residency; of none, for one that is not yet stored."""
    return Directory(
        residency_id=residency_id,
        areas=_stored(db, AreaRow, residency_id),
        rooms=_stored(db, RoomRow, residency_id),
        mentors=_stored(db, MentorRow, residency_id),
        projects=_stored(db, ProjectRow, residency_id),
    )


def renumbered(db: Transaction, residency: Residency, stored: Directory) -> Directory:
    """Return numbers for a residency to be written: those of stored names that stay are kept."""
    codes = [area.code for area in residency.areas]
    rooms = [room.name for room in residency.rooms]
    mentors = [mentor.name for mentor in residency.mentors]
    projects = [project.name for project in residency.projects]
    return Directory(
        residency_id=stored.residency_id,
        areas=_numbered(db, AreaRow, codes, stored.areas),
        rooms=_numbered(db, RoomRow, rooms, stored.rooms),
        mentors=_numbered(db, MentorRow, mentors, stored.mentors),
        projects=_numbered(db, ProjectRow, projects, stored.projects),
    )


def _stored(db: Transaction, table: _NamedRow, residency_id: int) -> Numbers:
    found = db.execute(select(table.name, table.id).where(table.residency_id == residency_id))
    return Numbers(table.__tablename__, {row.name: row.id for row in found})


def _numbered(db: Transaction, table: _NamedRow, names: Iterable[str], stored: Numbers) -> Numbers:
    known = stored.by_folded_name()
    free = (db.scalar(select(func.max(table.id))) or 0) + 1
    by_name: dict[str, int] = {}
    for name in names:
        number = known.pop(fold(name), None)
        if number is None:
            number, free = free, free + 1
        by_name[name] = number
    return Numbers(table.__tablename__, by_name)
