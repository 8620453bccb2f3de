# SPDX-License-Identifier: Apache-2.0
"""Random sessions and proposals for a residency: some legal, some that break a rule or two."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus, TimeGrid
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.rules import RuleId

_T = TypeVar("_T")


def random_schedule(
    residency: Residency, present: Schedule, seed: int, now: datetime | None = None
) -> Schedule:
    """Draw a proposal over a present schedule: legal for many seeds, breaking a rule for others.

    It keeps what is fixed or was held, and no need gets more sessions than it asks for. Sessions
    that break nothing are added; then, in most manners, one session that breaks a single rule, or
    one or two that come as they come, or one of those there is spoilt, or a promise forgotten.
    """
    rng = Random(seed)
    manner = rng.choice(("careful", "daring", "daring", "careless", "spoilt", "forgetful"))
    sessions = [each for each in present.sessions if _stays(each, now)]
    for _ in range(rng.randint(3, 16)):
        new = draw_session(rng, residency, placed=sessions)
        if new is not None and not _broken((*sessions, new), residency, present, now):
            sessions.append(new)
    if manner == "daring":
        sessions += _breaking_one_rule(rng, residency, sessions, present, now)
    elif manner == "careless":
        for _ in range(rng.randint(1, 2)):
            new = draw_session(rng, residency, placed=sessions)
            sessions += [new] if new is not None else []
    elif manner == "forgetful":
        fixed = [each for each in sessions if each.stands and each.fixed]
        sessions = [each for each in sessions if not fixed or each is not fixed[0]]
    elif manner == "spoilt" and sessions:
        at = rng.randrange(len(sessions))
        sessions[at] = _spoilt(rng, residency, sessions[at])
    return Schedule(sessions=tuple(sessions))


def _broken(
    sessions: Sequence[Session], residency: Residency, present: Schedule, now: datetime | None
) -> set[RuleId]:
    proposal = Schedule(sessions=tuple(sessions))
    return {each.rule for each in blamed(audit(residency, proposal, now=now, before=present), now)}


def _breaking_one_rule(
    rng: Random,
    residency: Residency,
    sessions: Sequence[Session],
    present: Schedule,
    now: datetime | None,
) -> list[Session]:
    """Draw a session whose rule is any of those that many draws break, each as likely."""
    by_rule: dict[RuleId, Session] = {}
    for _ in range(40):
        new = draw_session(rng, residency, placed=sessions, gapped=0.15)
        broken = _broken((*sessions, new), residency, present, now) if new else set()
        if new and len(broken) == 1:
            by_rule.setdefault(broken.pop(), new)
    return [by_rule[rng.choice(sorted(by_rule))]] if by_rule else []


def draw_session(
    rng: Random, residency: Residency, *, placed: Sequence[Session], gapped: float = 0.0
) -> Session | None:
    """Draw a session of a request that is not placed, mostly plausible; None if all are.

    With the chance `gapped` it sits through a break where that makes it long enough.
    """
    met = Counter((each.project, each.area) for each in placed if each.stands)
    open_needs = [
        (project, need)
        for project in residency.projects
        for need in project.needs
        if met[project.name, need.area] < need.requests
    ]
    if not open_needs:
        return None
    project, need = rng.choice(open_needs)
    able = [each for each in residency.mentors if each.level(need.area)]
    grid = TimeGrid.of(residency.mentoring_slots)
    spans = [span for at in range(len(grid)) if (span := grid.span(at, need.minutes))]
    across = [span for at in range(len(grid)) if (span := _across_gap(grid, at, need.minutes))]
    if across and rng.random() < gapped:
        spans = across
    elif rng.random() < 0.1 or not spans:
        spans = [range(at, at + 1) for at in range(len(grid))]
    span = rng.choice(spans)
    return Session(
        project=project.name,
        area=need.area,
        mentor=_mostly(rng, able, residency.mentors).name,
        start=grid.slots[span.start].start,
        end=grid.slots[span.stop - 1].end,
        room=_room(rng, residency),
    )


def _across_gap(grid: TimeGrid, at: int, minutes: int | None) -> range | None:
    """Return the slots of a session that sits through a break to be long enough."""
    stop = at + 1
    while minutes is not None and sum(slot.minutes for slot in grid.slots[at:stop]) < minutes:
        if not grid.neighbours(stop - 1):
            return None
        stop += 1
    return range(at, stop) if grid.span(at, minutes) is None else None


def _stays(session: Session, now: datetime | None) -> bool:
    held = session.status is SessionStatus.HELD
    return session.stands and (session.fixed or held or (now is not None and session.start <= now))


def _room(rng: Random, residency: Residency) -> str | None:
    if not residency.rooms or rng.random() < 0.05:
        return None
    return rng.choice(residency.rooms).name


def _mostly(rng: Random, likely: Sequence[_T], others: Sequence[_T]) -> _T:
    return rng.choice(likely if likely and rng.random() < 0.85 else others)


def _spoilt(rng: Random, residency: Residency, session: Session) -> Session:
    """Return a session with one thing changed that may break a rule."""
    slot = rng.choice(residency.mentoring_slots)
    what = rng.choice(("mentor", "slot", "minutes", "end", "room", "no room"))
    if what == "mentor":
        return replace(session, mentor=rng.choice(residency.mentors).name)
    if what == "slot":
        return replace(session, start=slot.start, end=slot.end)
    if what == "minutes":
        late = timedelta(minutes=5)
        return replace(session, start=session.start + late, end=session.end + late)
    if what == "end":
        later = [each.end for each in residency.mentoring_slots if each.end > session.start]
        return replace(session, end=rng.choice(later[:3]))
    if what == "room":
        return replace(session, room=_room(rng, residency))
    return replace(session, room=None)
