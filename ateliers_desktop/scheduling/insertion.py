# SPDX-License-Identifier: Apache-2.0
"""Single cases of rules that keep a request out of a schedule as it stands, found by looking.

A session is tried in every place that does not break two cases at first sight, and the audit
asked what it would break. Where that is one case only, the case is a smallest reason: with none,
the needs that were proven could be bettered.
"""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.availability import slots_covered
from ateliers_desktop.scheduling.plan_sessions import session_at
from ateliers_desktop.scheduling.relaxation import NATURAL, Found
from ateliers_desktop.scheduling.relaxed_problem import RelaxedProblem
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance, instance_of
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
    tries = sorted(_tries(relaxed, schedule, target), key=_natural)
    for session, foreseen in tries:
        if time.monotonic() > until:
            break
        if foreseen in found:
            continue
        case = _only_case(residency, schedule, session)
        if case is not None and case not in found:
            found[case] = Found(cases=frozenset({case}), sessions=(*schedule.sessions, session))
    return _varied(found)


Try = tuple[Session, RuleInstance | None]


def _natural(tried: Try) -> int:
    """Put first what breaks nothing at first sight, then the more natural cases."""
    foreseen = tried[1]
    return -1 if foreseen is None else NATURAL.index(foreseen.rule)


def _tries(relaxed: RelaxedProblem, schedule: Schedule, target: Target) -> Iterator[Try]:
    """Yield the request wherever it breaks one case at most at first sight, and that case."""
    problem = relaxed.problem
    busy = {
        (name, slot)
        for each in schedule.standing
        for slot in slots_covered(problem.grid, each.start, each.end)
        for name in (each.mentor, each.project, each.room)
    }
    for at, cases in enumerate(relaxed.broken):
        tried = session_at(problem, at, None)
        slots = problem.placements[at].slots
        room, crowd = _room_for(relaxed, busy, at)
        foreseen = [*cases, *_clashes(tried, slots, busy), *crowd]
        begun = any(case.rule is RuleId.PAST for case in cases)
        if len(foreseen) > 1 or begun:
            continue
        nowhere = problem.rooms.assigned and room is None
        for name in problem.rooms.names if nowhere else (room,):
            yield replace(tried, room=name), foreseen[0] if foreseen else None


def _clashes(
    session: Session, slots: range, busy: set[tuple[str | None, int]]
) -> Iterator[RuleInstance]:
    """Yield the cases of being in two sessions at once."""
    for rule, name in (
        (RuleId.MENTOR_ONCE, session.mentor),
        (RuleId.PROJECT_ONCE, session.project),
    ):
        if any((name, slot) in busy for slot in slots):
            yield instance(rule, mentor=name, project=name, day=session.day)


def _room_for(
    relaxed: RelaxedProblem, busy: set[tuple[str | None, int]], at: int
) -> tuple[str | None, list[RuleInstance]]:
    """Return a room that would do, best a free one, and the case of sharing it if it is not."""
    problem = relaxed.problem
    slots, suited = problem.placements[at].slots, problem.group_of(at).rooms
    would_do = [
        name
        for room, name in enumerate(problem.rooms.names)
        if room in suited and relaxed.closed[room].isdisjoint(slots)
    ]
    for name in would_do:
        if not any((name, slot) in busy for slot in slots):
            return name, []
    if not would_do:
        return None, []
    return would_do[0], [instance(RuleId.ROOM_ONCE, day=problem.grid.slots[slots.start].day)]


def _only_case(residency: Residency, schedule: Schedule, session: Session) -> RuleInstance | None:
    """Return the one case that a session would break among those it has to do with, if one."""
    related = tuple(
        each
        for each in schedule.standing
        if each.mentor == session.mentor
        or each.project == session.project
        or (each.room == session.room and each.start < session.end and session.start < each.end)
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
