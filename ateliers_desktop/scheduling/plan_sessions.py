# SPDX-License-Identifier: Apache-2.0
"""From a plan in integers back to sessions with names and times, and the other way."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from ateliers_desktop.residency import Schedule, Session
from ateliers_desktop.scheduling.problem import Plan, Problem


def sessions_of(plan: Plan, problem: Problem, schedule: Schedule) -> tuple[Session, ...]:
    """Return every session of the schedule that a plan makes of the present one.

    Sessions that stay are as they were but for a room that was found for them; missed, cancelled
    and clashing ones are carried over, since they are history, not plan.
    """
    carried = [each for each in schedule.sessions if not each.stands]
    stayed = [
        replace(each.session, room=_room(plan, problem, -1 - at)) if each.seated else each.session
        for at, each in enumerate(problem.kept)
    ]
    return (
        *carried,
        *stayed,
        *(session_at(problem, at, _room(plan, problem, at)) for at in plan.taken),
    )


def plan_of(sessions: Iterable[Session], problem: Problem) -> Plan:
    """Return the placements that sessions take, as far as the problem has them; without rooms."""
    known = {(each.project, each.area, each.mentor, each.start, each.end) for each in sessions}
    return Plan(
        taken=tuple(at for at in range(len(problem.placements)) if _names(problem, at) in known)
    )


def _names(problem: Problem, at: int) -> tuple[str, str, str, datetime, datetime]:
    slots, pairing = problem.placements[at].slots, problem.pairing_of(at)
    group = problem.groups[pairing.group]
    return (
        problem.people[group.project].name,
        group.area,
        problem.people[pairing.host].name,
        problem.grid.slots[slots[0]].start,
        problem.grid.slots[slots[-1]].end,
    )


def _room(plan: Plan, problem: Problem, key: int) -> str | None:
    room = plan.seats.get(key)
    return None if room is None else problem.rooms.names[room]


def session_at(problem: Problem, at: int, room: str | None) -> Session:
    """Return the session that a placement stands for, in a room."""
    slots, pairing = problem.placements[at].slots, problem.pairing_of(at)
    group = problem.groups[pairing.group]
    return Session(
        project=problem.people[group.project].name,
        area=group.area,
        mentor=problem.people[pairing.host].name,
        start=problem.grid.slots[slots[0]].start,
        end=problem.grid.slots[slots[-1]].end,
        room=room,
    )
