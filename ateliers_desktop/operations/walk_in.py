# SPDX-License-Identifier: Apache-2.0
"""A session that nobody planned: somebody asks, somebody is free, and it begins now or next.

It serves a request of the project that is not placed yet; where there is none, it is a request of
its own, and nothing else has to wait for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.hand import Drop, Hand, requested
from ateliers_desktop.residency import (
    Edit,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
)
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict, LiftedSession
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId

_OF_MENTOR = (RuleId.EXPERTISE, RuleId.LANGUAGE)
"""What a mentor brings along or not, whatever the hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """A walk-in session as it was asked for, and what it comes to.

    Attributes
    ----------
    hand, drop
        As for a request held over the board, so that the same words tell what stands against it.
    """

    hand: Hand
    drop: Drop

    @property
    def session(self) -> Session:
        """The session as it would be."""
        return self.drop.sessions[0]

    @property
    def is_possible(self) -> bool:
        """Tell whether it books nobody and no room twice, and fits the slots."""
        return self.drop.verdict is not DropVerdict.IMPOSSIBLE

    @property
    def edit(self) -> Edit:
        """The edit that adds it, as one step."""
        return self.hand.put_down(self.drop)


class Door:
    """Where people walk in: judges what they ask for against the week as it is."""

    def __init__(self, residency: Residency, schedule: Schedule, week: WeekIndex) -> None:
        self.residency, self.schedule, self._week = residency, schedule, week

    def slots(self, now: datetime) -> tuple[Slot, ...]:
        """Return the slots for sessions of a moment's date."""
        return tuple(each for each in self.residency.mentoring_slots if each.day == now.date())

    def refuse_if_closed(self, now: datetime) -> None:
        """Refuse where nobody can walk in at all.

        Raises
        ------
        UserError
            If the date of a moment has no slots, or there are no projects or no mentors.
        """
        if not self.residency.mentors or not self.residency.projects:
            raise UserError("A session takes a project and a mentor; add them first")
        if not self.slots(now):
            raise UserError(
                "Today has no slots for sessions; add some under Programme, or set the "
                "computer’s date if it is wrong"
            )

    def free_project(self, start: datetime) -> str:
        """Return the first project that is in no session in a slot, else the first of all."""
        taken = {each.project for each in self.schedule.standing if each.start <= start < each.end}
        names = [each.name for each in self.residency.projects]
        return next((each for each in names if each not in taken), names[0])

    def areas(self, project: str) -> tuple[str, ...]:
        """Return the codes of all areas, first those that a project asked for."""
        asked = [each.area for each in self.residency.project(project).needs]
        return tuple(dict.fromkeys((*asked, *(each.code for each in self.residency.areas))))

    def serves_request(self, project: str, area: str) -> bool:
        """Tell whether a project waits for a session in an area that is not placed."""
        need = self.residency.project(project).need(area)
        placed = self.schedule.placed()[project, area]
        return need is not None and need.requests > placed

    def mentors(self, project: str, area: str, start: datetime) -> tuple[str, ...]:
        """Return all mentors: first who can be had then, knows the area and speaks the language.

        The others follow by how little of that they lack; of those alike, who breaks the fewest
        rules and then who knows the area best comes first.
        """
        asked = requested(self.residency, project, area)
        lifted, hand = LiftedSession(self._week, asked), self._hand(asked)
        at = self._position(start)

        def rank(name: str) -> tuple[object, ...]:
            target = lifted.target(name, at)
            impossible = target.verdict is DropVerdict.IMPOSSIBLE
            lacking = tuple(rule in self.lacking(project, area, name) for rule in _OF_MENTOR)
            return impossible, *lacking, len(target.rules), -hand.fit(name), name

        return tuple(sorted((each.name for each in self.residency.mentors), key=rank))

    def lacking(self, project: str, area: str, mentor: str) -> tuple[RuleId, ...]:
        """Return of the rules of expertise and of language those that a mentor does not meet."""
        facts = self._week.facts
        met = (facts.has_expertise(mentor, area), facts.understand(mentor, project))
        return tuple(rule for rule, is_met in zip(_OF_MENTOR, met, strict=True) if not is_met)

    def free_room(self, project: str, area: str, mentor: str, start: datetime) -> str | None:
        """Return the room that suits best, None where none is free."""
        asked = requested(self.residency, project, area)
        return LiftedSession(self._week, asked).target(mentor, self._position(start)).room

    def ask(
        self,
        *,
        project: str,
        area: str,
        mentor: str,
        start: datetime,
        room: str | None,
        status: SessionStatus = SessionStatus.PLANNED,
    ) -> WalkIn:
        """Return what a walk-in session would come to; it is locked, since people agreed on it."""
        # Locked from the start: so it may do without a room.
        asked = replace(requested(self.residency, project, area), mentor=mentor, fixed=True)
        target = LiftedSession(self._week, asked).target_in(mentor, room, self._position(start))
        session = replace(
            asked,
            start=start,
            end=target.end,
            room=room,
            status=status,
            fixed=True,
            room_fixed=room is not None,
        )
        drop = Drop(verdict=target.verdict, rules=target.rules, sessions=(session,))
        return WalkIn(hand=self._hand(asked), drop=drop)

    def _hand(self, asked: Session) -> Hand:
        return Hand(self.residency, self.schedule, self._week, (asked,))

    def _position(self, start: datetime) -> int:
        at = self._week.facts.grid.position(start)
        if at is None:
            raise KeyError(start)
        return at


def first_slot(slots: Sequence[Slot], now: datetime) -> Slot:
    """Return of some slots, at least one, the one that runs now, else the next, else the last."""
    return next((each for each in slots if each.end > now), slots[-1])
