# SPDX-License-Identifier: Apache-2.0
"""The rules that a proposal obeys towards the schedule before it: promises and the past stay."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import datetime

from ateliers_desktop.residency import Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.rules import RuleId, Violation


def fixed(before: Schedule, proposal: Schedule) -> Iterator[Violation]:
    """Check that the same sessions are fixed as before, with mentor, area, time and fixed room.

    A room that is not fixed may change, and a session without one may get one. A session that
    only the proposal calls fixed breaks the rule too: it would escape all the others.
    """
    promised = [each for each in before.standing if each.fixed]
    kept = [each for each in proposal.standing if each.fixed]
    for each in (*_missing(promised, kept, _promise), *_missing(kept, promised, _promise)):
        yield _about(RuleId.FIXED, each)


def past(before: Schedule, proposal: Schedule, now: datetime | None) -> Iterator[Violation]:
    """Check that what was held or has started stays as it was, and that nothing joins it."""
    done = [each for each in before.standing if is_settled(each, now)]
    kept = [each for each in proposal.standing if is_settled(each, now)]
    for each in (*_missing(done, kept, _itself), *_missing(kept, done, _itself)):
        yield _about(RuleId.PAST, each)


def is_settled(session: Session, now: datetime | None) -> bool:
    """Tell whether a session was held or, where there is a now, has started."""
    started = now is not None and session.start <= now
    return started or session.status is SessionStatus.HELD


def _promise(session: Session) -> Hashable:
    room = session.room if session.room_fixed else None
    who = (session.project, session.area, session.mentor)
    return (*who, session.start, session.end, room)


def _itself(session: Session) -> Hashable:
    return session


def _missing(
    sessions: Iterable[Session], others: Iterable[Session], key: Callable[[Session], Hashable]
) -> Iterator[Session]:
    there = Counter(key(each) for each in others)
    for each in sessions:
        if there[key(each)]:
            there[key(each)] -= 1
        else:
            yield each


def _about(rule: RuleId, session: Session) -> Violation:
    return Violation(
        rule=rule,
        sessions=(session,),
        mentor=session.mentor,
        project=session.project,
        room=session.room or "",
        area=session.area,
        day=session.day,
    )
