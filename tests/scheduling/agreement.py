# SPDX-License-Identifier: Apache-2.0
"""Does the solver's model allow a schedule? Asked with every decision given, for comparison."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from ortools.sat.python import cp_model

from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.availability import slots_covered
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.rules import RuleId

NOTHING: frozenset[RuleId] = frozenset()


def model_allows(
    residency: Residency,
    before: Schedule,
    proposal: Schedule,
    now: datetime | None,
    without: frozenset[RuleId] = NOTHING,
) -> bool:
    """Tell whether the model, without some rules, has a solution that is exactly the proposal.

    No rule is enforced on fixed sessions, and the solver itself gives them none but suitable
    rooms; so a fixed session whose room is free is taken with the room that the proposal gives.
    """
    if RuleId.FIXED not in without:
        before = _with_rooms_of(proposal, before, now)
    problem = formulate(residency, before, now=now, without=without)
    problem = _with_roomless(problem, proposal)
    rest = _apart_from_kept(problem, proposal)
    if rest is None:
        return False
    taken: dict[int, Session] = {}
    for session in rest:
        at = _placement(problem, session)
        if at is None or at in taken:
            return False
        taken[at] = session
    model = GoalModel.build(problem, seats=True, without=without)
    return _fix_rooms(model, taken, proposal) and _fix(model, taken) and _is_feasible(model)


def _with_rooms_of(proposal: Schedule, before: Schedule, now: datetime | None) -> Schedule:
    given = {
        (each.project, each.area, each.mentor, each.start): each.room
        for each in proposal.standing
        if each.fixed and not each.room_fixed
    }
    return Schedule(
        sessions=tuple(
            replace(each, room=given.get(_meeting(each), each.room), room_fixed=True)
            if _may_change_room(each, now)
            else each
            for each in before.sessions
        )
    )


def _may_change_room(session: Session, now: datetime | None) -> bool:
    done = session.status is not SessionStatus.PLANNED or (
        now is not None and session.start <= now
    )
    return session.fixed and not session.room_fixed and not done


def _with_roomless(problem: Problem, proposal: Schedule) -> Problem:
    """Ask for no room where the proposal leaves a fixed session without."""
    roomless = {_meeting(each) for each in proposal.standing if each.fixed and each.room is None}
    kept = tuple(
        replace(each, seated=each.seated and _meeting(each.session) not in roomless)
        for each in problem.kept
    )
    return replace(problem, kept=kept)


def _meeting(session: Session) -> tuple[str, str, str, datetime]:
    return (session.project, session.area, session.mentor, session.start)


def _apart_from_kept(problem: Problem, proposal: Schedule) -> list[Session] | None:
    """Return the sessions that are decisions; None if one that stays is missing or changed."""
    rest = list(proposal.standing)
    for kept in problem.kept:
        same = [each for each in rest if _is_kept(kept.session, each, any_room=kept.seated)]
        if not same:
            return None
        rest.remove(same[0])
    return rest


def _is_kept(kept: Session, session: Session, *, any_room: bool) -> bool:
    return (
        _meeting(session) == _meeting(kept)
        and session.end == kept.end
        and session.fixed == kept.fixed
        and (any_room or session.room == kept.room)
    )


def _placement(problem: Problem, session: Session) -> int | None:
    slots = slots_covered(problem.grid, session.start, session.end)
    if not slots or problem.grid.slots[slots[0]].start != session.start:
        return None
    if problem.grid.slots[slots[-1]].end != session.end:
        return None
    for at, place in enumerate(problem.placements):
        pairing, group = problem.pairing_of(at), problem.group_of(at)
        names = (
            problem.people[group.project].name,
            group.area,
            problem.people[pairing.host].name,
        )
        if place.slots == slots and names == (session.project, session.area, session.mentor):
            return at
    return None


def _fix(model: GoalModel, taken: dict[int, Session]) -> bool:
    for at, literal in enumerate(model.var.taken):
        model.var.cp.add(literal == (at in taken))
    return True


def _fix_rooms(model: GoalModel, taken: dict[int, Session], proposal: Schedule) -> bool:
    problem = model.var.problem
    if not problem.rooms.assigned:
        return all(session.room is None for session in taken.values())
    wanted: Counter[tuple[int, int, int]] = Counter()
    for at, session in taken.items():
        if session.room is None:
            return False
        room = problem.rooms.names.index(session.room)
        host = problem.pairing_of(at).host
        wanted.update((host, slot, room) for slot in problem.placements[at].slots)
    for kept in problem.kept:
        if kept.seated:
            same = next(
                each for each in proposal.standing if _is_kept(kept.session, each, any_room=True)
            )
            if same.room is None:
                return False
            room = problem.rooms.names.index(same.room)
            wanted.update((kept.host, slot, room) for slot in kept.slots)
    if any(count > 1 or key not in model.var.seats for key, count in wanted.items()):
        return False
    for key, literal in model.var.seats.items():
        model.var.cp.add(literal == (key in wanted))
    return True


def _is_feasible(model: GoalModel) -> bool:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    return solver.solve(model.var.cp) in (cp_model.OPTIMAL, cp_model.FEASIBLE)
