# SPDX-License-Identifier: Apache-2.0
"""The scheduling problem in integers: who, when, what may be placed, and what already stays.

People, groups, pairings, rooms and slots are counted from 0 in their tuples. A *group* holds
requests that are alike (the sessions of one need); a *pairing* is a team that could serve it; a
*placement* is a pairing at a start: the solver decides which placements to take.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from ateliers_desktop.residency import Session, TimeGrid
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance


class Role(StrEnum):
    """What somebody is here: it decides which goals count for them."""

    MENTOR = "mentor"
    PROJECT = "project"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A mentor, a project's team or a participant: in one session at a time.

    Attributes
    ----------
    day_limit
        Most sessions a day, or None.
    row_limit
        Most occupied slots in a row with less than 30 minutes between, or None.
    min_sessions
        How few would make the journey worth nothing; 0 for projects.
    """

    name: str
    role: Role
    day_limit: int | None = None
    row_limit: int | None = None
    min_sessions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The requests of one need.

    Attributes
    ----------
    open
        How many requests a proposal may place.
    kept
        How many sessions of it stay whatever the proposal does.
    possible
        How many requests could be placed in an otherwise empty residency.
    after
        The groups whose sessions all end before one of this begins.
    rooms
        The rooms that have what the project asks for.
    """

    project: int
    area: str
    priority: int
    open: int
    kept: int
    possible: int
    after: tuple[int, ...] = ()
    rooms: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """A group and a team that could serve it; `host` is the one whose room it would be.

    Attributes
    ----------
    fit
        What a session of it adds to the goal `fit`: priority times level, plus wish.
    """

    group: int
    team: tuple[int, ...]
    host: int
    fit: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """A pairing at a start: the slots that it would fill."""

    pairing: int
    slots: range


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A session that stays: fixed, held or already begun.

    Attributes
    ----------
    room
        The room it occupies, or None.
    seated
        Whether a room has to be found for it; False where it has one or none can be found.
    choices
        The rooms that would do, where one has to be found.
    """

    session: Session
    group: int
    team: tuple[int, ...]
    host: int
    slots: range
    fit: int
    room: int | None
    seated: bool = False
    choices: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """The rooms: which slots each is free in, and each mentor's own.

    Attributes
    ----------
    free
        Per room the slots in which neither a window, an event nor a kept session has it.
    capacity
        Where rooms are alike and none is assigned, how many there are; `free` is then empty.
    own
        Per host the room that is theirs, where one is given.
    """

    names: tuple[str, ...] = ()
    free: tuple[frozenset[int], ...] = ()
    capacity: int | None = None
    own: dict[int, int] = field(default_factory=dict)

    @property
    def assigned(self) -> bool:
        """Tell whether each session gets a room of its own."""
        return bool(self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """All that the solver needs to know, and nothing else.

    Attributes
    ----------
    days
        Per day the slots of it, in order.
    conflicts
        Per slot and person the kept sessions there, as indices into `kept`.
    present
        Placements of the schedule before, with their room: what stability counts.
    spread
        The most by which the numbers of breaks of two participants may differ, or None.
    complete
        Whether every request has to be placed: a schedule that leaves one out is none.
    removed
        Cases of rules that are left out, to see what that would place.
    """

    grid: TimeGrid
    days: tuple[range, ...]
    people: tuple[Person, ...]
    groups: tuple[Group, ...]
    pairings: tuple[Pairing, ...]
    placements: tuple[Placement, ...]
    kept: tuple[Kept, ...] = ()
    rooms: Rooms = Rooms()
    present: tuple[tuple[int, int | None], ...] = ()
    spread: int | None = None
    complete: bool = False
    removed: frozenset[RuleInstance] = frozenset()

    @property
    def shared_slots(self) -> frozenset[int]:
        """The slots of the days on which rooms may hold several sessions at a time."""
        days = {each.day for each in self.removed if each.rule is RuleId.ROOM_ONCE}
        return frozenset(at for at, slot in enumerate(self.grid.slots) if slot.day in days)

    def group_of(self, placement: int) -> Group:
        """Return the group that a placement would serve."""
        return self.groups[self.pairings[self.placements[placement].pairing].group]

    def pairing_of(self, placement: int) -> Pairing:
        """Return the pairing of a placement."""
        return self.pairings[self.placements[placement].pairing]

    def day_of(self, slot: int) -> int:
        """Return the day, as an index into `days`, that a slot belongs to."""
        return next(at for at, day in enumerate(self.days) if slot in day)

    def meets_again(self, team: tuple[int, ...]) -> bool:
        """Tell whether a team may meet more than once a day: only participants may."""
        return all(self.people[person].role is Role.PARTICIPANT for person in team)

    @property
    def only_times(self) -> bool:
        """Tell whether nothing but times is to be chosen, of requests that come with a team."""
        groups = [each.group for each in self.pairings]
        given = len(groups) == len(set(groups))
        return given and self.complete and not self.rooms.assigned

    def kept_slots(self, person: int) -> list[int]:
        """Return the slots in which kept sessions occupy somebody, in order."""
        return sorted(slot for each in self.kept if person in each.team for slot in each.slots)


Seats = dict[int, int]
"""Rooms chosen: by placement index, and for kept sessions by -1 - index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A solution of a problem: the placements taken, and the rooms once they are chosen."""

    taken: tuple[int, ...]
    seats: Seats = field(default_factory=dict)
