# SPDX-License-Identifier: Apache-2.0
"""The next residency of a programme: the grid of one before it, and whoever goes along.

Notes and actions stay in the residency in which they were written, and are read from there: so an
open action is seen in every later residency until it is done, and done once it is done everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ateliers_desktop.operations.former_names import known_as
from ateliers_desktop.operations.keeping import Cause
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Audience,
    Mentor,
    Need,
    NeedState,
    Project,
    Residency,
    Schedule,
    Slot,
    SlotKind,
    clean,
    fold,
)
from ateliers_desktop.storage import ResidencySummary, back_up


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingAlong:
    """Who and what goes along from one residency to the next, by names and codes."""

    projects: frozenset[str] = frozenset()
    mentors: frozenset[str] = frozenset()
    rooms: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()


def everybody(residency: Residency) -> GoingAlong:
    """Return the choice of all that a residency has."""
    return GoingAlong(
        projects=frozenset(each.name for each in residency.projects),
        mentors=frozenset(each.name for each in residency.mentors),
        rooms=frozenset(each.name for each in residency.rooms),
        areas=frozenset(each.code for each in residency.areas),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextFacts:
    """What is said of the next residency itself."""

    name: str
    first_day: date
    days: int
    city: str = ""
    venue: str = ""


def next_residency(
    residency: Residency, schedule: Schedule, facts: NextFacts, along: GoingAlong
) -> Residency:
    """Return the residency that follows on another one.

    Its grid is that of the other one, first day for first day; days beyond those are empty.
    Needs go along as far as something is left of them; arrivals, departures, absences and
    sessions do not. For calendars, its events are other ones. An area that stays behind takes
    needs and expertise in it out of the way.
    """
    return replace(
        residency,
        name=clean(facts.name),
        first_day=facts.first_day,
        days=facts.days,
        city=clean(facts.city),
        venue=clean(facts.venue),
        remark="",
        slots=tuple(_slots(residency, facts, along)),
        rooms=tuple(
            replace(each, unavailable=()) for each in residency.rooms if each.name in along.rooms
        ),
        areas=tuple(each for each in residency.areas if each.code in along.areas),
        mentors=tuple(
            _mentor(each, along) for each in residency.mentors if each.name in along.mentors
        ),
        projects=tuple(
            _project(each, schedule, along)
            for each in residency.projects
            if each.name in along.projects
        ),
    )


def create_next(programme: Programme, residency: Residency) -> ResidencySummary:
    """Store a further residency in the open file, which is backed up before; return it.

    Raises
    ------
    UserError
        If the file is open for reading only, or has one of that name and first day.
    MachineError
        If the backup or the file cannot be written.
    """
    if not programme.read_only:
        back_up(programme.path, Cause.NEXT)
    return programme.add_residency(residency, Schedule())


def sessions_left(need: Need, given: int) -> int:
    """Return how many sessions of a need are left for the next residency.

    Parameters
    ----------
    given
        How many of its sessions stand on the board.
    """
    if need.state is NeedState.MET:
        return 0
    left = max(0, need.sessions - given)
    return max(1, left) if need.state is NeedState.MORE else left


def _slots(residency: Residency, facts: NextFacts, along: GoingAlong) -> Iterator[Slot]:
    by = facts.first_day - residency.first_day
    last = facts.first_day + timedelta(days=facts.days - 1)
    gone = _left_behind(residency, along)
    for slot in residency.slots:
        if slot.day + by <= last:
            audience = _audience(slot.audience, gone) if slot.kind is SlotKind.EVENT else None
            yield replace(
                slot,
                start=slot.start + by,
                end=slot.end + by,
                audience=audience or slot.audience,
                id="",
            )


def _left_behind(residency: Residency, along: GoingAlong) -> frozenset[str]:
    """Return the names of those who do not go along, team members of projects included."""
    mentors = [each.name for each in residency.mentors if each.name not in along.mentors]
    projects = [each for each in residency.projects if each.name not in along.projects]
    teams = [name for each in projects for name in each.team.members]
    return frozenset(map(fold, (*mentors, *(each.name for each in projects), *teams)))


def _audience(audience: Audience, gone: frozenset[str]) -> Audience:
    return replace(
        audience, names=tuple(each for each in audience.names if fold(each) not in gone)
    )


def _mentor(mentor: Mentor, along: GoingAlong) -> Mentor:
    return replace(
        mentor,
        expertises=tuple(each for each in mentor.expertises if each.area in along.areas),
        arrival=None,
        departure=None,
        unavailable=(),
        room=mentor.room if mentor.room in along.rooms else "",
        excludes=tuple(each for each in mentor.excludes if each in along.projects),
        formerly=known_as(mentor),
    )


def _project(project: Project, schedule: Schedule, along: GoingAlong) -> Project:
    return replace(
        project,
        needs=tuple(_needs(project, schedule, along)),
        arrival=None,
        departure=None,
        unavailable=(),
        wishes=tuple(each for each in project.wishes if each in along.mentors),
        excludes=tuple(each for each in project.excludes if each in along.mentors),
        formerly=known_as(project),
    )


def _needs(project: Project, schedule: Schedule, along: GoingAlong) -> list[Need]:
    kept = []
    for need in project.needs:
        given = sum(
            (each.project, each.area) == (project.name, need.area) for each in schedule.standing
        )
        left = sessions_left(need, given)
        if left and need.area in along.areas:
            kept.append(replace(need, sessions=left, set_aside=0, state=NeedState.OPEN))
    areas = {each.area for each in kept}
    return [each if each.after in areas else replace(each, after="") for each in kept]
