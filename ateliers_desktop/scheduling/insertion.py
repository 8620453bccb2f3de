# SPDX-License-Identifier: Apache-2.0
"""Single cases of rules that keep a request out of a schedule as it stands, found by looking.

A session is tried in every place, and the audit asked what it would break. Where that is one case
only, the case is a smallest reason: with none, the needs that were proven could be bettered.
"""

import time
from collections import Counter
from collections.abc import Iterator

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.plan_sessions import session_at
from ateliers_desktop.scheduling.relaxation import NATURAL, Found
from ateliers_desktop.scheduling.relaxed_problem import RelaxedProblem
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance_of
from ateliers_desktop.scheduling.targets import Target


def single_cases(
    residency: Residency,
    schedule: Schedule,
    relaxed: RelaxedProblem,
    target: Target,
    until: float,
) -> list[Found]:
    """Return cases each of which alone keeps a request out, the most natural of each rule first.

    `until` is the moment, on the monotonic clock, at which the search ends with what it has.
    """
    found: dict[RuleInstance, Found] = {}
    for session in _tries(relaxed, schedule, target):
        if time.monotonic() > until:
            break
        case = _only_case(residency, schedule, session)
        if case is not None and case not in found:
            found[case] = Found(cases=frozenset({case}), sessions=(*schedule.sessions, session))
    return _varied(found)


def _tries(relaxed: RelaxedProblem, schedule: Schedule, target: Target) -> Iterator[Session]:
    """Yield the request in every place that breaks no two cases by itself."""
    problem = relaxed.problem
    for at, cases in enumerate(relaxed.broken):
        group = problem.group_of(at)
        named = (problem.people[group.project].name, group.area)
        begun = any(case.rule is RuleId.PAST for case in cases)
        if named == (target.project, target.area) and len(cases) <= 1 and not begun:
            for room in _rooms(relaxed, schedule, at):
                yield session_at(problem, at, room)


def _rooms(relaxed: RelaxedProblem, schedule: Schedule, at: int) -> list[str | None]:
    """Return a room that would do and is free, or every room if there is none such."""
    problem = relaxed.problem
    if not problem.rooms.assigned:
        return [None]
    tried = session_at(problem, at, None)
    taken = {
        each.room
        for each in schedule.on(tried.day)
        if each.start < tried.end and tried.start < each.end
    }
    slots, suited = problem.placements[at].slots, problem.group_of(at).rooms
    for room, name in enumerate(problem.rooms.names):
        if room in suited and relaxed.closed[room].isdisjoint(slots) and name not in taken:
            return [name]
    return list(problem.rooms.names)


def _only_case(residency: Residency, schedule: Schedule, session: Session) -> RuleInstance | None:
    """Return the one case that a session would break among those it has to do with, if one."""
    related = tuple(
        each
        for each in schedule.standing
        if each.mentor == session.mentor
        or each.project == session.project
        or (each.room == session.room and each.day == session.day)
    )
    cases = {
        instance_of(violation)
        for violation in audit(residency, Schedule(sessions=(*related, session)))
        if any(each.id == session.id for each in violation.sessions)
    }
    return cases.pop() if len(cases) == 1 else None


def _varied(found: dict[RuleInstance, Found]) -> list[Found]:
    """Order cases so that each rule comes once before any comes twice."""
    turn: Counter[RuleId] = Counter()
    ordered: list[tuple[int, int, Found]] = []
    for case, shown in found.items():
        ordered.append((turn[case.rule], NATURAL.index(case.rule), shown))
        turn[case.rule] += 1
    return [shown for _, _, shown in sorted(ordered, key=lambda each: each[:2])]
