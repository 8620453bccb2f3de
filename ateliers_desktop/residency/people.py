# SPDX-License-Identifier: Apache-2.0
"""Areas of expertise, rooms, mentors and projects with their needs: who can meet whom, where."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from ateliers_desktop.residency.canvas import Canvas
from ateliers_desktop.residency.slots import Window


class Party(StrEnum):
    """Whether somebody is a project or a mentor: the two who meet in a session."""

    PROJECT = "project"
    MENTOR = "mentor"

    @property
    def other(self) -> "Party":
        """The one whom they meet."""
        return Party.MENTOR if self is Party.PROJECT else Party.PROJECT

    def named_in(self, about: "OfBoth") -> str:
        """Return which project or mentor a session, a note or an action is about; or empty."""
        return about.project if self is Party.PROJECT else about.mentor


class OfBoth(Protocol):
    """What names a project, a mentor, or both."""

    @property
    def project(self) -> str:
        """The name of the project."""
        ...

    @property
    def mentor(self) -> str:
        """The name of the mentor."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of expertise; other values refer to it by its code.

    Attributes
    ----------
    colour
        One of the palette's names (amber, sky, rose, green, blue, vermilion, stone, violet),
        or empty: then the palette's colours are given out in the order of the areas.
    """

    code: str
    french: str = ""
    english: str = ""
    arabic: str = ""
    colour: str = ""

    def name(self, language: str) -> str:
        """Return its name in a language ("fr", "en", "ar"), or in the first that has one."""
        named = {"fr": self.french, "en": self.english, "ar": self.arabic}
        return named.get(language) or self.french or self.english or self.arabic or self.code


def name_of_area(code: str, areas: Iterable[Area], language: str) -> str:
    """Return the name of one of some areas in a language, or the code of an unknown one."""
    return next((each.name(language) for each in areas if each.code == code), code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room for sessions; capacity is shown and is no rule."""

    name: str
    capacity: int | None = None
    equipment: tuple[str, ...] = ()
    unavailable: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expertise:
    """A mentor's level, 1 to 3, in an area (its code)."""

    area: str
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentor:
    """Someone who gives sessions.

    Attributes
    ----------
    languages
        ISO 639 codes; none given means that they speak all.
    arrival, departure
        Local time; None means there from the start, or until the end.
    room
        The name of the mentor's own room, or empty.
    excludes
        Names of projects that the mentor never meets.
    formerly
        Names under which other residencies of the programme know the same mentor.
    """

    name: str
    organisation: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    expertises: tuple[Expertise, ...] = ()
    arrival: datetime | None = None
    departure: datetime | None = None
    unavailable: tuple[Window, ...] = ()
    max_per_day: int = 5
    max_in_row: int = 4
    min_sessions: int = 1
    room: str = ""
    excludes: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()

    def level(self, area: str) -> int:
        """Return the level in an area, 0 where the mentor does not have it."""
        return next((each.level for each in self.expertises if each.area == area), 0)


class NeedState(StrEnum):
    """How far a need is, as it was said after a session: only a met one asks for no more."""

    OPEN = "open"
    MET = "met"
    MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a project needs in one area; each of its sessions is a request of its own.

    Attributes
    ----------
    priority
        1 to 3, 3 the most pressing.
    sessions
        How many sessions are asked for, 1 or more.
    minutes
        The length wanted; None is one slot.
    after
        The code of the area of another need of the same project that comes first, or empty.
    set_aside
        How many of the sessions the coordinator set aside: they are in no goal.
    state
        A met need asks for nothing any more, whatever sessions were asked for; where more is
        needed, the further session is among `sessions`.
    """

    area: str
    priority: int = 2
    sessions: int = 1
    minutes: int | None = None
    after: str = ""
    set_aside: int = 0
    state: NeedState = NeedState.OPEN

    @property
    def requests(self) -> int:
        """How many sessions are asked for now: none once it is met, or where all are set aside."""
        return 0 if self.state is NeedState.MET else max(0, self.sessions - self.set_aside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The people of a project: by name, or only how many (`size` then exceeds the names)."""

    members: tuple[str, ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project of the residency; fields as for :class:`Mentor` unless said otherwise.

    Attributes
    ----------
    equipment
        What each room that receives the project must have.
    wishes
        Names of mentors whom the project would like to meet.
    excludes
        Names of mentors whom the project never meets.
    stage
        As it was written; the usual ones are idea, prototype, MVP and launch.
    canvas
        Its business model.
    formerly
        Names under which other residencies of the programme know the same project.
    """

    name: str
    discipline: str = ""
    country: str = ""
    team: Team = Team()
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    stage: str = ""
    summary: str = ""
    needs: tuple[Need, ...] = ()
    arrival: datetime | None = None
    departure: datetime | None = None
    unavailable: tuple[Window, ...] = ()
    max_per_day: int = 3
    equipment: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    canvas: Canvas = field(default_factory=Canvas)
    formerly: tuple[str, ...] = ()

    def need(self, area: str) -> Need | None:
        """Return the need in an area; a project has at most one an area."""
        return next((each for each in self.needs if each.area == area), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNames:
    """What a project or a mentor is called, and was before, where nothing else is asked."""

    name: str
    formerly: tuple[str, ...] = ()
