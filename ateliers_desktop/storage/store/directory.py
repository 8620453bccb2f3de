# SPDX-License-Identifier: Apache-2.0
"""The numbers under which the named things of a residency are stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Residency, fold
from ateliers_desktop.storage.schema.people import AreaRow, MentorRow, ProjectRow, RoomRow

_NamedRow = type[AreaRow] | type[RoomRow] | type[MentorRow] | type[ProjectRow]


class Numbers:
    """The things of one kind by name and by number.

    Parameters
    ----------
    kind
        What they are, for the message about one that is not there.

    Attributes
    ----------
    by_number
        Their names by their numbers.
    """

    def __init__(self, kind: str, by_name: dict[str, int]) -> None:
        self._kind = kind
        self._by_name = by_name
        self.by_number = {number: name for name, number in by_name.items()}

    def of(self, name: str) -> int:
        """Return the number of a name; ValueError if the residency has nothing of that name."""
        try:
            return self._by_name[name]
        except KeyError:
            raise ValueError(f"the residency has no {self._kind} named {name!r}") from None

    def name(self, number: int) -> str:
        """Return the name of a number."""
        return self.by_number[number]

    def renames(self, before: "Numbers") -> bool:
        """Tell whether a number that was there before has another name here."""
        known = before.by_number
        return any(known.get(number, name) != name for number, name in self.by_number.items())

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


NAMED: dict[str, tuple[_NamedRow, str]] = {
    "areas": (AreaRow, "code"),
    "rooms": (RoomRow, "name"),
    "mentors": (MentorRow, "name"),
    "projects": (ProjectRow, "name"),
}
"""The lists whose members have numbers: their table, and the attribute that names them."""


def names_of(residency: Residency) -> dict[str, tuple[str, ...]]:
    """Return the names in each list of a residency whose members have numbers."""
    return {
        kind: tuple(getattr(each, attribute) for each in getattr(residency, kind))
        for kind, (_, attribute) in NAMED.items()
    }


def renumbered(
    db: Transaction,
    stored: Directory,
    names: Mapping[str, Iterable[str]],
    renamed: Mapping[str, Mapping[str, str]] | None = None,
) -> Directory:
    """Return numbers for names to be written: whoever stays keeps the number, also renamed.

    Parameters
    ----------
    names
        By list; a list that is not among them keeps its numbers.
    renamed
        By list, the new name of each old one.

    Raises
    ------
    UserError
        If two of a list would have one name, but for case and accents.
    """

    def number(kind: str) -> Numbers:
        present: Numbers = getattr(stored, kind)
        if kind not in names:
            return present
        return _numbered(db, NAMED[kind][0], names[kind], present, (renamed or {}).get(kind, {}))

    return Directory(
        residency_id=stored.residency_id,
        areas=number("areas"),
        rooms=number("rooms"),
        mentors=number("mentors"),
        projects=number("projects"),
    )


def _stored(db: Transaction, table: _NamedRow, residency_id: int) -> Numbers:
    found = db.execute(select(table.name, table.id).where(table.residency_id == residency_id))
    return Numbers(table.__tablename__, {row.name: row.id for row in found})


def _numbered(
    db: Transaction,
    table: _NamedRow,
    names: Iterable[str],
    stored: Numbers,
    renamed: Mapping[str, str],
) -> Numbers:
    known = stored.by_folded_name()
    before = {new: old for old, new in renamed.items()}
    free = (db.scalar(select(func.max(table.id))) or 0) + 1
    by_name: dict[str, int] = {}
    taken: set[str] = set()
    for name in names:
        if fold(name) in taken:
            raise UserError(
                "“{name}”: this name is taken already; choose another, nothing was changed",
                name=name,
            )
        taken.add(fold(name))
        number = known.pop(fold(before.get(name, name)), None)
        if number is None:
            number, free = free, free + 1
        by_name[name] = number
    return Numbers(table.__tablename__, by_name)
