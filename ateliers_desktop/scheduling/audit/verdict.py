# SPDX-License-Identifier: Apache-2.0
"""What a schedule breaks, which of it forbids a proposal, and where fixed sessions contradict."""

from collections.abc import Iterator
from datetime import datetime

from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit.facts import Facts
from ateliers_desktop.scheduling.audit.group_rules import (
    GROUP_RULES,
    Group,
    GroupRule,
    grouped,
    mentor_once,
    of_mentor,
    of_project,
    of_room,
    project_once,
    room_once,
)
from ateliers_desktop.scheduling.audit.proposal_rules import fixed, is_settled, past
from ateliers_desktop.scheduling.audit.session_rules import SESSION_RULES
from ateliers_desktop.scheduling.rules import RuleId, Violation

_RANK = {rule: at for at, rule in enumerate(RuleId)}

_ABOUT_CHANGE = frozenset({RuleId.FIXED, RuleId.PAST})

_ONCE_RULES: tuple[tuple[Group, GroupRule], ...] = (
    (of_mentor, mentor_once),
    (of_project, project_once),
    (of_room, room_once),
)


def audit(
    residency: Residency,
    schedule: Schedule,
    *,
    now: datetime | None = None,
    before: Schedule | None = None,
) -> tuple[Violation, ...]:
    """Check the standing sessions against every rule, fixed and past ones too.

    Parameters
    ----------
    now
        Local time; only `past` asks for it.
    before
        The schedule that a proposal would replace; without it `fixed` and `past`, which compare
        the two, have nothing to say.

    Returns
    -------
    tuple of Violation
        In the order of the rules, then of time; empty for a legal schedule.

    Raises
    ------
    KeyError
        If a session names a mentor, a project or, where rooms are given, a room that the
        residency does not have.
    """
    facts = Facts(residency)
    found = [*_alone(facts, schedule.standing), *_together(facts, schedule.standing)]
    if before is not None:
        found += [*fixed(before, schedule), *past(before, schedule, now)]
    return tuple(sorted(found, key=_place))


def blamed(
    violations: tuple[Violation, ...], now: datetime | None = None
) -> tuple[Violation, ...]:
    """Return the violations that forbid adopting a proposal.

    These are all of `fixed` and `past`, which only a proposal can break, and each other one
    with at least one session that is free: not fixed, not held and, where there is a now, not
    started. What fixed and past sessions break among themselves is marked and forbids nothing.
    """
    return tuple(
        each
        for each in violations
        if each.rule in _ABOUT_CHANGE
        or any(not session.fixed and not is_settled(session, now) for session in each.sessions)
    )


def contradictions(
    residency: Residency, schedule: Schedule, now: datetime | None = None
) -> tuple[Violation, ...]:
    """Return the "once" rules that sessions asked for as fixed break among themselves.

    These sessions are the standing ones that are fixed, were held or, where there is a now, have
    started, and the clashing ones that wait. Two of them contradict each other in a room only if
    both have it for sure, since any other room can change. Each contradiction is of two sessions:
    no set is smaller, since one alone breaks no such rule, and every larger one holds such a pair.
    """
    facts = Facts(residency)
    given = [each for each in schedule.sessions if _is_given(each, now)]
    roomed = [each for each in given if each.room_fixed or is_settled(each, now)]
    found = [
        violation
        for group, check in _ONCE_RULES
        for sessions in grouped(roomed if check is room_once else given, group)
        for violation in check(facts, sessions)
    ]
    return tuple(sorted(found, key=_place))


def _is_given(session: Session, now: datetime | None) -> bool:
    if session.status is SessionStatus.CLASHING:
        return True
    return session.stands and (session.fixed or is_settled(session, now))


def _alone(facts: Facts, sessions: tuple[Session, ...]) -> Iterator[Violation]:
    for each in sessions:
        for check in SESSION_RULES:
            violation = check(facts, each)
            if violation is not None:
                yield violation


def _together(facts: Facts, sessions: tuple[Session, ...]) -> Iterator[Violation]:
    for group, check in GROUP_RULES:
        for members in grouped(sessions, group):
            yield from check(facts, members)


def _place(violation: Violation) -> tuple[int, list[tuple[datetime, str, str, str]]]:
    return _RANK[violation.rule], [each.order for each in violation.sessions]
