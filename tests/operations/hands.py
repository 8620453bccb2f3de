# SPDX-License-Identifier: Apache-2.0
"""Hands over random boards, with every cell that they may be over."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from ateliers_desktop.operations.hand import Axis, Drop, Hand, requested
from ateliers_desktop.residency import Edit, Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.goal_values import unmet
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.scheduling.random_residencies import random_residency, random_schedule

REFUSED = {RuleId.GRID, RuleId.MENTOR_ONCE, RuleId.PROJECT_ONCE, RuleId.ROOM_ONCE}
"""What no file stores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A hand over a cell, and what it says of it."""

    hand: Hand
    axis: Axis
    column: str
    slot: object
    drop: Drop

    @property
    def edit(self) -> Edit:
        """What putting down here would be."""
        return self.hand.put_down(self.drop)


def boards(seed: int) -> Iterator[tuple[Residency, Schedule]]:
    """Give schedules that a file can hold, not always legal."""
    there, present, now = random_residency(seed)
    for schedule in (present, random_schedule(there, present, seed, now)):
        if not any(each.rule in REFUSED for each in audit(there, schedule)):
            yield there, schedule


def hands_with_one(there: Residency, schedule: Schedule) -> Iterator[Hand]:
    """Take up every standing session, and every request that is not placed."""
    week = WeekIndex(there, schedule)
    for session in schedule.standing:
        yield Hand(there, schedule, week, (session,))
    for each in unmet(there, schedule):
        yield Hand(there, schedule, week, (requested(there, each.project, each.area),))


def hands_with_several(there: Residency, schedule: Schedule, seed: int) -> Iterator[Hand]:
    """Take up two sessions, two others, and three."""
    week, rng = WeekIndex(there, schedule), Random(seed)
    for count in (2, 2, 3):
        if len(schedule.standing) >= count:
            held: tuple[Session, ...] = tuple(rng.sample(schedule.standing, count))
            yield Hand(there, schedule, week, held)


def aims(hand: Hand) -> Iterator[Aim]:
    """Hold a hand over every cell of every view."""
    there = hand.residency
    columns = {
        Axis.MENTORS: [each.name for each in there.mentors],
        Axis.PROJECTS: [each.name for each in there.projects],
        Axis.ROOMS: ["", *(each.name for each in there.rooms)],
    }
    for axis, names in columns.items():
        for name in names:
            for slot in there.mentoring_slots:
                drop = hand.drop(axis, name, slot.start)
                yield Aim(hand=hand, axis=axis, column=name, slot=slot, drop=drop)


def gained(hand: Hand, edit: Edit) -> list[Violation]:
    """What is broken after an edit that is not broken without the sessions that it touches."""
    touched = {each.id for each in edit.before}
    rest = [each for each in hand.schedule.sessions if each.id not in touched]
    before = Counter(audit(hand.residency, Schedule(sessions=tuple(rest))))
    after = Counter(audit(hand.residency, hand.schedule.apply(edit)))
    return list((after - before).elements())


def verdict_of_audit(rules: set[RuleId]) -> DropVerdict:
    """What the audit's findings come to."""
    if rules & REFUSED:
        return DropVerdict.IMPOSSIBLE
    return DropVerdict.BREAKING if rules else DropVerdict.LEGAL
