# SPDX-License-Identifier: Apache-2.0
"""How good a schedule is: every goal counted by plain loops, and the requests still unmet."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from ateliers_desktop.residency import Mentor, Need, Project, Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import Facts, runs
from ateliers_desktop.scheduling.rules import GoalId, GoalValue

PRIORITIES = (3, 2, 1)


class Unmet(NamedTuple):
    """A need with requests that are neither placed nor set aside."""

    project: str
    area: str
    priority: int
    requests: int


def goal_values(
    residency: Residency, schedule: Schedule, *, before: Schedule | None = None
) -> dict[GoalId, GoalValue]:
    """Return the value of each goal, in their order; `stability` only towards a schedule before.

    Only standing sessions count. One more than its need asks for makes its own request and
    counts as placed; one whose need is gone has no priority, yet occupies its people.
    """
    facts = Facts(residency)
    sessions = schedule.standing
    values: dict[GoalId, GoalValue] = {GoalId.NEEDS: _needs(facts, sessions)}
    if before is not None:
        values[GoalId.STABILITY] = _stability(before.standing, sessions)
    values[GoalId.FAIRNESS] = (_fairness(facts, sessions),)
    values[GoalId.MENTORS] = (_mentors(facts, sessions),)
    values[GoalId.FIT] = (_fit(facts, sessions),)
    values[GoalId.PRESENCE] = (_presence(facts, sessions),)
    values[GoalId.RHYTHM] = (_rhythm(facts, sessions),)
    values[GoalId.ROOMS] = (_rooms(facts, sessions),)
    return values


def possible_requests(residency: Residency) -> Counter[tuple[str, str]]:
    """Return how many requests of each need (project, area) an empty residency could place.

    Requests set aside are not counted. Fixed sessions, order and maxima are ignored, so the
    requests of a need are all possible or none is; needs without any are left out.
    """
    return Counter(
        {(project.name, need.area): need.requests for project, need in _possible(Facts(residency))}
    )


def unmet(residency: Residency, schedule: Schedule) -> tuple[Unmet, ...]:
    """Return the needs with requests not placed and not set aside, in order of the projects."""
    placed = schedule.placed()
    missing = (
        Unmet(
            project.name,
            need.area,
            need.priority,
            need.requests - placed[project.name, need.area],
        )
        for project in residency.projects
        for need in project.needs
    )
    return tuple(each for each in missing if each.requests > 0)


def _needs(facts: Facts, sessions: tuple[Session, ...]) -> GoalValue:
    placed = Counter(_priority(facts, each) for each in sessions)
    return tuple(placed[priority] for priority in PRIORITIES)


def _stability(before: tuple[Session, ...], sessions: tuple[Session, ...]) -> GoalValue:
    meetings = Counter(_meeting(each) for each in sessions)
    roomed = Counter((_meeting(each), each.room) for each in sessions)
    kept = Counter(_meeting(each) for each in before) & meetings
    stayed = Counter((_meeting(each), each.room) for each in before) & roomed
    return (kept.total(), stayed.total())


def _fairness(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return the smallest share of a project, per mille rounded down."""
    possible: Counter[str] = Counter()
    for project, need in _possible(facts):
        possible[project.name] += need.priority * need.requests
    placed: Counter[str] = Counter()
    for each in sessions:
        placed[each.project] += _priority(facts, each)
    shares = (1000 * placed[name] // whole for name, whole in possible.items())
    return min((1000, *shares))


def _mentors(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return how many sessions the mentors lack to their minimum."""
    given = Counter(each.mentor for each in sessions)
    return sum(
        max(0, mentor.min_sessions - given[mentor.name]) for mentor in facts.mentors.values()
    )


def _fit(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return the sum of priority times level, the level one higher for a wish."""
    return sum(
        _priority(facts, each)
        * (
            facts.mentors[each.mentor].level(each.area)
            + (each.mentor in facts.projects[each.project].wishes)
        )
        for each in sessions
    )


def _presence(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return the number of blocks over mentors and days."""
    occupied: dict[str, set[int]] = {}
    for each in sessions:
        occupied.setdefault(each.mentor, set()).update(facts.occupied(each))
    return sum(len(runs(slots, facts.grid.neighbours)) for slots in occupied.values())


def _rhythm(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return how often a session of a project starts in the slot after another one's last."""
    spans = [(each.project, facts.occupied(each)) for each in sessions]
    starts = Counter((project, span.start) for project, span in spans if span)
    return sum(
        starts[project, span.stop]
        for project, span in spans
        if span and facts.grid.neighbours(span.stop - 1)
    )


def _rooms(facts: Facts, sessions: tuple[Session, ...]) -> int:
    """Return the rooms of each mentor and day, and the sessions outside a mentor's own room."""
    roomed = [each for each in sessions if each.room is not None]
    used = {(each.mentor, each.day, each.room) for each in roomed}
    outside = sum(facts.mentors[each.mentor].room not in ("", each.room) for each in roomed)
    return len(used) + outside


def _possible(facts: Facts) -> Iterator[tuple[Project, Need]]:
    for project in facts.projects.values():
        for need in project.needs:
            if need.requests and _is_possible(facts, project, need):
                yield project, need


def _is_possible(facts: Facts, project: Project, need: Need) -> bool:
    mentors = [each for each in facts.mentors.values() if _suits(facts, each, project, need)]
    for at in range(len(facts.grid)):
        span = facts.grid.span(at, need.minutes)
        if span is None:
            continue
        start, end = facts.grid.slots[at].start, facts.grid.slots[span.stop - 1].end
        if (
            facts.project_free(project.name, start, end)
            and any(facts.mentor_free(each.name, start, end) for each in mentors)
            and _has_room(facts, project, start, end)
        ):
            return True
    return False


def _suits(facts: Facts, mentor: Mentor, project: Project, need: Need) -> bool:
    return (
        facts.has_expertise(mentor.name, need.area)
        and facts.understand(mentor.name, project.name)
        and facts.may_meet(mentor.name, project.name)
    )


def _has_room(facts: Facts, project: Project, start: datetime, end: datetime) -> bool:
    return not facts.rooms or any(
        facts.is_equipped(room, project.name) and facts.room_free(room, start, end)
        for room in facts.rooms
    )


def _priority(facts: Facts, session: Session) -> int:
    need = facts.projects[session.project].need(session.area)
    return need.priority if need else 0


def _meeting(session: Session) -> tuple[str, str, str, datetime]:
    return (session.project, session.area, session.mentor, session.start)
