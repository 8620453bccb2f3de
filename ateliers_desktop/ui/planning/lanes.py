# SPDX-License-Identifier: Apache-2.0
"""The columns of the board: whose they are, their sessions, and when they are there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.residency import Mentor, Project, Residency, Session, TimeGrid
from ateliers_desktop.scheduling.availability import free_for_person, free_for_room


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One mentor, project or room, or (its name empty) the sessions that have no room.

    Attributes
    ----------
    detail
        Areas, discipline or equipment, in the language of the screen.
    load, limit
        Sessions of the day, and how many there may be; a limit of 0 means none.
    """

    name: str
    detail: str = ""
    load: int = 0
    limit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A column with its sessions, no two at a time, and the starts of the slots it is there in."""

    column: Column
    sessions: tuple[Session, ...]
    there: frozenset[datetime]


def lanes_of(
    residency: Residency,
    sessions: Sequence[Session],
    days: Sequence[date],
    axis: Axis,
    language: str,
) -> tuple[Lane, ...]:
    """Return the lanes of some days, in the residency's order; over several none has a limit."""
    grid = TimeGrid.of(residency.mentoring_slots)
    if axis is Axis.ROOMS:
        return _rooms(residency, grid, days, sessions)
    own: defaultdict[str, list[Session]] = defaultdict(list)
    by_mentors = axis is Axis.MENTORS
    for each in sessions:
        own[each.mentor if by_mentors else each.project].append(each)
    if by_mentors:
        return tuple(
            _person(residency, grid, each, areas_of(residency, each, language), days, own)
            for each in residency.mentors
        )
    return tuple(
        _person(residency, grid, each, each.discipline, days, own) for each in residency.projects
    )


def areas_of(residency: Residency, mentor: Mentor, language: str) -> str:
    """Return the names of a mentor's areas in a row, the strongest first."""
    ranked = sorted(mentor.expertises, key=lambda each: -each.level)
    return " · ".join(residency.area(each.area).name(language) for each in ranked)


def _person(
    residency: Residency,
    grid: TimeGrid,
    who: Mentor | Project,
    detail: str,
    days: Sequence[date],
    sessions: Mapping[str, Sequence[Session]],
) -> Lane:
    own = tuple(sessions.get(who.name, ()))
    limit = who.max_per_day if len(days) == 1 else 0
    return Lane(
        column=Column(name=who.name, detail=detail, load=len(own), limit=limit),
        sessions=own,
        there=_starts(grid, free_for_person(residency, grid, who), days),
    )


def _rooms(
    residency: Residency, grid: TimeGrid, days: Sequence[date], sessions: Sequence[Session]
) -> tuple[Lane, ...]:
    slots = len(grid.positions_on(days[0])) if len(days) == 1 else 0
    lanes = []
    for room in residency.rooms:
        own = tuple(each for each in sessions if each.room == room.name)
        lanes.append(
            Lane(
                column=Column(
                    name=room.name,
                    detail=" · ".join(room.equipment),
                    load=len(own),
                    limit=slots,
                ),
                sessions=own,
                there=_starts(grid, free_for_room(residency, grid, room), days),
            )
        )
    known = {room.name for room in residency.rooms}
    roomless = [each for each in sessions if each.room not in known]
    everywhere = _starts(grid, frozenset(range(len(grid))), days)
    for own in _side_by_side(roomless):
        column = Column(name="", load=len(own))
        lanes.append(Lane(column=column, sessions=own, there=everywhere))
    return tuple(lanes)


def _side_by_side(sessions: Iterable[Session]) -> tuple[tuple[Session, ...], ...]:
    """Return the sessions in as few rows as they need so that none of a row overlap."""
    lanes: list[list[Session]] = []
    for session in sessions:
        free = next((lane for lane in lanes if lane[-1].end <= session.start), None)
        if free is None:
            lanes.append([session])
        else:
            free.append(session)
    return tuple(tuple(lane) for lane in lanes)


def _starts(
    grid: TimeGrid, positions: frozenset[int], days: Sequence[date]
) -> frozenset[datetime]:
    wanted = set(days)
    return frozenset(grid.slots[at].start for at in positions if grid.slots[at].day in wanted)
