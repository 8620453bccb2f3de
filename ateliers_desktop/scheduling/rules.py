# SPDX-License-Identifier: Apache-2.0
"""The rules and goals by name, what a broken rule says, and how good a schedule is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
