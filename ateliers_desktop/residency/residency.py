# SPDX-License-Identifier: Apache-2.0
"""A residency as one value: its days, its grid, its rooms, its people and what they need."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol, TypeVar

from ateliers_desktop.residency.people import Area, Mentor, Party, Project, Room
from ateliers_desktop.residency.slots import Slot, SlotKind


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_N = TypeVar("_N", bound=_Named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Residency:
    """Everything a coordinator brings; names are unique in each table and refer to each other.

    Attributes
    ----------
    time_zone
        An IANA name for calendars, or empty; all times here are local wall-clock times.
    first_day, days
        The residency runs on `days` consecutive dates from `first_day` on.
    language
        The language of its paper and messages: "fr", "en" or "ar".
    slots
        Every row of the grid on every date, in order of time.
    """

    name: str
    first_day: date
    days: int
    programme: str = ""
    city: str = ""
    venue: str = ""
    country: str = ""
    time_zone: str = ""
    language: str = "fr"
    remark: str = ""
    slots: tuple[Slot, ...] = ()
    rooms: tuple[Room, ...] = ()
    areas: tuple[Area, ...] = ()
    mentors: tuple[Mentor, ...] = ()
    projects: tuple[Project, ...] = ()

    @property
    def last_day(self) -> date:
        """The last date of the residency."""
        return self.first_day + timedelta(days=self.days - 1)

    @property
    def dates(self) -> tuple[date, ...]:
        """Every date of the residency, in order."""
        return tuple(self.first_day + timedelta(days=n) for n in range(self.days))

    def told_in(self, language: str) -> "Residency":
        """Return the same residency with texts about it in a language: "fr", "en" or "ar"."""
        return self if language == self.language else replace(self, language=language)

    def on(self, day: date) -> tuple[Slot, ...]:
        """Return the rows of the grid of a date, in order of time."""
        return tuple(slot for slot in self.slots if slot.day == day)

    def people(self, party: Party) -> tuple[Project, ...] | tuple[Mentor, ...]:
        """Return the projects or the mentors, in their order."""
        return self.projects if party is Party.PROJECT else self.mentors

    @property
    def mentoring_slots(self) -> tuple[Slot, ...]:
        """The slots that hold sessions, in order of time."""
        return tuple(slot for slot in self.slots if slot.kind is SlotKind.MENTORING)

    def mentor(self, name: str) -> Mentor:
        """Return the mentor of that very name; KeyError if there is none."""
        return _find(self.mentors, name)

    def project(self, name: str) -> Project:
        """Return the project of that very name; KeyError if there is none."""
        return _find(self.projects, name)

    def room(self, name: str) -> Room:
        """Return the room of that very name; KeyError if there is none."""
        return _find(self.rooms, name)

    def area(self, code: str) -> Area:
        """Return the area of that code; KeyError if there is none."""
        for each in self.areas:
            if each.code == code:
                return each
        raise KeyError(code)


def _find(values: Iterable[_N], name: str) -> _N:
    for each in values:
        if each.name == name:
            return each
    raise KeyError(name)
