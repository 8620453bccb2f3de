# SPDX-License-Identifier: Apache-2.0
"""How good a plan is, counted over the problem's integers without a solver.

So a plan that was constructed can be compared with one that was found, and a goal that a plan
already meets in full needs no search.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ateliers_desktop.scheduling.problem import Plan, Problem, Role
from ateliers_desktop.scheduling.rules import GoalId, GoalValue


class _Meeting(NamedTuple):
    """A session of a plan, whether it stays or was placed."""

    group: int
    team: tuple[int, ...]
    host: int
    slots: range
    room: int | None
    fit: int


def plan_value(goal: GoalId, plan: Plan, problem: Problem) -> GoalValue:
    """Return the value of a goal for a plan; for `rooms`, of the rooms that it has chosen."""
    return _VALUES[goal](list(_meetings(plan, problem)), plan, problem)


def _meetings(plan: Plan, problem: Problem) -> Iterator[_Meeting]:
    for at, kept in enumerate(problem.kept):
        room = plan.seats.get(-1 - at) if kept.seated else kept.room
        yield _Meeting(kept.group, kept.team, kept.host, kept.slots, room, kept.fit)
    for at in plan.taken:
        pairing, slots = problem.pairing_of(at), problem.placements[at].slots
        room = plan.seats.get(at)
        yield _Meeting(pairing.group, pairing.team, pairing.host, slots, room, pairing.fit)


def _needs(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    placed = Counter(problem.groups[each.group].priority for each in meetings)
    return (placed[3], placed[2], placed[1])


def _stability(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del meetings
    present = dict(problem.present)
    stay = [at for at in plan.taken if at in present]
    seated = sum(plan.seats.get(at) == present[at] for at in stay)
    for at, kept in enumerate(problem.kept):
        room = plan.seats.get(-1 - at) if kept.seated else None
        name = None if room is None else problem.rooms.names[room]
        seated += not kept.seated or name == kept.session.room
    return (len(stay) + len(problem.kept), seated)


def _fairness(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    served: Counter[int] = Counter()
    possible: Counter[int] = Counter()
    for each in meetings:
        group = problem.groups[each.group]
        served[group.project] += group.priority
    for group in problem.groups:
        possible[group.project] += group.priority * group.possible
    shares = (1000 * served[who] // whole for who, whole in possible.items() if whole)
    return (min(1000, min(shares, default=1000)),)


def _mentors(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    given = Counter(person for each in meetings for person in each.team)
    lacking = (
        max(0, who.min_sessions - given[at])
        for at, who in enumerate(problem.people)
        if who.role is Role.MENTOR
    )
    return (sum(lacking),)


def _fit(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan, problem
    return (sum(each.fit for each in meetings),)


def _presence(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    busy: dict[int, set[int]] = defaultdict(set)
    for each in meetings:
        for person in each.team:
            if problem.people[person].role is not Role.PROJECT:
                busy[person].update(each.slots)
    return (sum(_blocks(slots, problem) for slots in busy.values()),)


def _blocks(slots: set[int], problem: Problem) -> int:
    return sum(slot - 1 not in slots or not problem.grid.neighbours(slot - 1) for slot in slots)


def _rhythm(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    projects = {at for at, who in enumerate(problem.people) if who.role is Role.PROJECT}
    spans = [
        (person, each.slots)
        for each in meetings
        for person in each.team
        if person in projects and each.slots
    ]
    begun = Counter((person, slots.start) for person, slots in spans)
    return (
        sum(
            begun[person, slots.stop]
            for person, slots in spans
            if problem.grid.neighbours(slots.stop - 1)
        ),
    )


def _rooms(meetings: list[_Meeting], plan: Plan, problem: Problem) -> GoalValue:
    del plan
    day_of = {slot: at for at, day in enumerate(problem.days) for slot in day}
    roomed = [each for each in meetings if each.room is not None]
    used = {(each.host, day_of.get(each.slots.start), each.room) for each in roomed}
    own = problem.rooms.own
    outside = sum(own.get(each.host, each.room) != each.room for each in roomed)
    return (len(used) + outside,)


_VALUES: dict[GoalId, Callable[[list[_Meeting], Plan, Problem], GoalValue]] = {
    GoalId.NEEDS: _needs,
    GoalId.STABILITY: _stability,
    GoalId.FAIRNESS: _fairness,
    GoalId.MENTORS: _mentors,
    GoalId.FIT: _fit,
    GoalId.PRESENCE: _presence,
    GoalId.RHYTHM: _rhythm,
    GoalId.ROOMS: _rooms,
}
