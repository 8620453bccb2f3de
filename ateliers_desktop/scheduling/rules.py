# SPDX-License-Identifier: Apache-2.0
"""The rules and goals by name, what a broken rule says, and how good a schedule is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from ateliers_desktop.residency import Session


class RuleId(StrEnum):
    """The rules of a legal schedule; one id for constraint, audit, words and tests."""

    MENTOR_ONCE = "mentor-once"
    PROJECT_ONCE = "project-once"
    ROOM_ONCE = "room-once"
    GRID = "grid"
    LENGTH = "length"
    MENTOR_AVAILABLE = "mentor-available"
    PROJECT_AVAILABLE = "project-available"
    ROOM_AVAILABLE = "room-available"
    EXPERTISE = "expertise"
    LANGUAGE = "language"
    CONFLICT = "conflict"
    MENTOR_DAY = "mentor-day"
    PROJECT_DAY = "project-day"
    MENTOR_ROW = "mentor-row"
    PAIR_DAY = "pair-day"
    EQUIPMENT = "equipment"
    ORDER = "order"
    FIXED = "fixed"
    PAST = "past"


class GoalId(StrEnum):
    """The goals, in their strict order; `stability` only counts when repairing."""

    NEEDS = "needs"
    STABILITY = "stability"
    FAIRNESS = "fairness"
    MENTORS = "mentors"
    FIT = "fit"
    PRESENCE = "presence"
    RHYTHM = "rhythm"
    ROOMS = "rooms"


MAXIMISED = frozenset({GoalId.NEEDS, GoalId.STABILITY, GoalId.FAIRNESS, GoalId.FIT})

GoalValue = tuple[int, ...]
"""One number, or several that count in their order: (priority 3, 2, 1) for needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One broken rule: the sessions that break it, and whom and what it is about.

    Attributes
    ----------
    sessions
        Every session involved, in order of time.
    mentor, project, room, area, day, other
        The subjects of the rule that apply, empty or None otherwise; `other` is the second of
        two alike (the area that should come first, for ``order``).
    limit
        The number that is exceeded, for daily maxima and rows.
    """

    rule: RuleId
    sessions: tuple[Session, ...]
    mentor: str = ""
    project: str = ""
    room: str = ""
    area: str = ""
    day: date | None = None
    other: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInstance:
    """One case of a rule, the smallest that can be left out: the rule and what it is about.

    Attributes
    ----------
    mentor, project, room, area, other, day, start
        As the rule has them (see `instance`), empty or None otherwise; `other` is the area that
        should come first, `start` when a locked session begins.
    """

    rule: RuleId
    mentor: str = ""
    project: str = ""
    room: str = ""
    area: str = ""
    other: str = ""
    day: date | None = None
    start: datetime | None = None


ABOUT: dict[RuleId, tuple[str, ...]] = {
    RuleId.MENTOR_ONCE: ("mentor", "day"),
    RuleId.PROJECT_ONCE: ("project", "day"),
    RuleId.ROOM_ONCE: ("day",),
    RuleId.GRID: ("project", "area"),
    RuleId.LENGTH: ("project", "area"),
    RuleId.MENTOR_AVAILABLE: ("mentor", "day"),
    RuleId.PROJECT_AVAILABLE: ("project", "day"),
    RuleId.ROOM_AVAILABLE: ("room", "day"),
    RuleId.EXPERTISE: ("mentor", "area"),
    RuleId.LANGUAGE: ("mentor", "project"),
    RuleId.CONFLICT: ("mentor", "project"),
    RuleId.MENTOR_DAY: ("mentor", "day"),
    RuleId.PROJECT_DAY: ("project", "day"),
    RuleId.MENTOR_ROW: ("mentor", "day"),
    RuleId.PAIR_DAY: ("mentor", "project", "day"),
    RuleId.EQUIPMENT: ("room", "project"),
    RuleId.ORDER: ("project", "area", "other"),
    RuleId.FIXED: ("project", "area", "mentor", "start"),
    RuleId.PAST: ("day",),
}
"""What a case of each rule is about; it is left out for all of that at once."""


def instance(rule: RuleId, **facts: Any) -> RuleInstance:
    """Return the case of a rule that some facts belong to; facts that it is not about fall away.

    Raises
    ------
    KeyError
        If a fact that the rule is about is missing.
    """
    return RuleInstance(rule=rule, **{name: facts[name] for name in ABOUT[rule]})


def instance_of(violation: Violation) -> RuleInstance:
    """Return the case of a rule without which a violation would be none."""
    session = violation.sessions[0]
    return instance(
        violation.rule,
        mentor=violation.mentor or session.mentor,
        project=violation.project or session.project,
        room=violation.room,
        area=violation.area or session.area,
        other=violation.other,
        day=session.day,
        start=session.start,
    )
