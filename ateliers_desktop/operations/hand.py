# SPDX-License-Identifier: Apache-2.0
"""What is held over the board, and what putting it down in a cell would do."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from ateliers_desktop.operations.broken_rules import broken_by
from ateliers_desktop.operations.held_together import clash, rules_among
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)
from ateliers_desktop.scheduling.audit.lifted_session import (
    DropTarget,
    DropVerdict,
    LiftedSession,
    verdict_on,
)
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId, Violation


class Axis(StrEnum):
    """What the columns of the board are."""

    MENTORS = "mentors"
    PROJECTS = "projects"
    ROOMS = "rooms"


class Hindrance(StrEnum):
    """Why a cell takes nothing, where no rule says so."""

    NO_SLOT = "no-slot"
    OTHER_PROJECT = "other-project"
    LOCKED_THERE = "locked-there"
    HELD_THERE = "held-there"
    SEVERAL_THERE = "several-there"
    NO_SLOT_FOR_OTHERS = "no-slot-for-others"
    NO_MENTOR = "no-mentor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """What putting down in a cell comes to.

    Attributes
    ----------
    sessions
        What is held, as it would be; the first is the one that the hand took hold of.
    displaced
        Who stands there now and would have to go: the verdict counts without them.
    blocked
        The one of several that has no place; the rules are those that keep it out.
    """

    verdict: DropVerdict
    rules: tuple[RuleId, ...] = ()
    sessions: tuple[Session, ...] = ()
    displaced: tuple[Session, ...] = ()
    blocked: Session | None = None
    hindrance: Hindrance | None = None


def _hindered(by: Hindrance) -> Drop:
    return Drop(verdict=DropVerdict.IMPOSSIBLE, hindrance=by)


class Hand:
    """Sessions taken up from the board, or a request taken from the list of what is not placed.

    Parameters
    ----------
    week
        Made of the same residency and schedule.
    held
        The first is the one that the hand took hold of; the others keep their distance to it.
    """

    def __init__(
        self, residency: Residency, schedule: Schedule, week: WeekIndex, held: tuple[Session, ...]
    ) -> None:
        self.residency, self.schedule, self.held = residency, schedule, held
        self.week, self._grid = week, week.facts.grid
        present = {each.id for each in schedule.sessions}
        self.is_request = held[0].id not in present
        ids = [each.id for each in held]
        self._lifted = [LiftedSession(week, each, ids) for each in held]
        self._known: dict[tuple[Axis, str, datetime], Drop] = {}

    @property
    def session(self) -> Session:
        """The session that the hand took hold of."""
        return self.held[0]

    def drop(self, axis: Axis, column: str, start: datetime) -> Drop:
        """Judge a cell of the board; the rooms' column without a name is for having none."""
        key = (axis, column, start)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._judge(axis, column, start)
        return found

    def _judge(self, axis: Axis, column: str, start: datetime) -> Drop:
        at = self._grid.position(start)
        if at is None:
            return _hindered(Hindrance.NO_SLOT)
        if axis is Axis.PROJECTS and column != self.session.project:
            return _hindered(Hindrance.OTHER_PROJECT)
        if len(self.held) > 1:
            return self._several(axis, column, at)
        mentor = column if axis is Axis.MENTORS else self._mentor(axis, column, at)
        if mentor is None:
            return _hindered(Hindrance.NO_MENTOR)
        lifted = self._lifted[0]
        target = self._target(lifted, axis, mentor, column, at)
        there = (
            self._standing(axis, column, at) if target.verdict is DropVerdict.IMPOSSIBLE else ()
        )
        if not there:
            return _drop(target, (_put(lifted.session, mentor, lifted, target, at),))
        return self._displacing(axis, mentor, column, at, there)

    def _displacing(
        self, axis: Axis, mentor: str, column: str, at: int, there: tuple[Session, ...]
    ) -> Drop:
        """Judge a cell in which another session stands, as if that one were lifted too."""
        if any(each.fixed for each in there):
            return _hindered(Hindrance.LOCKED_THERE)
        if any(stays_put(each) for each in there):
            return _hindered(Hindrance.HELD_THERE)
        like = self._lifted[0]
        lifted = LiftedSession(self.week, like.session, [each.id for each in there], like)
        target = self._target(lifted, axis, mentor, column, at)
        moved = _put(lifted.session, mentor, lifted, target, at)
        return replace(_drop(target, (moved,)), displaced=there)

    def _target(
        self, lifted: LiftedSession, axis: Axis, mentor: str, column: str, at: int
    ) -> DropTarget:
        if axis is Axis.ROOMS:
            return lifted.target_in(mentor, column or None, at)
        return lifted.target(mentor, at)

    def _standing(self, axis: Axis, column: str, at: int) -> tuple[Session, ...]:
        """Return who stands in a cell's column while the held session would be there."""
        landing = self._lifted[0].landings[at]
        gone = [each.id for each in self.held]
        load = {
            Axis.MENTORS: self.week.of_mentor,
            Axis.PROJECTS: self.week.of_project,
            Axis.ROOMS: self.week.of_room,
        }[axis](column, gone)
        return tuple(
            each for each in load.sessions if each.start < landing.end and landing.start < each.end
        )

    def _mentor(self, axis: Axis, column: str, at: int) -> str | None:
        """Return who meets the project where the column is no mentor: who did, or the best."""
        if not self.is_request:
            return self.session.mentor
        lifted = self._lifted[0]

        def rank(name: str) -> tuple[object, ...]:
            target = self._target(lifted, axis, name, column, at)
            order = list(DropVerdict).index(target.verdict)
            return order, len(target.rules), -self.fit(name), name

        return min(self.week.facts.mentors, key=rank, default=None)

    def fit(self, mentor: str) -> int:
        """Return a mentor's level in the area, and one more if the project wished for them."""
        wished = mentor in self.residency.project(self.session.project).wishes
        return self.week.facts.mentors[mentor].level(self.session.area) + wished

    def _several(self, axis: Axis, column: str, at: int) -> Drop:
        """Judge a cell for several sessions: all move by as many days and slots as the first."""
        anchor = self.session
        days, slots = self._way(anchor.start, self._grid.slots[at].start)
        targets: list[DropTarget] = []
        after: list[Session] = []
        for lifted in self._lifted:
            session = lifted.session
            place = self._moved(session.start, days, slots)
            if place is None:
                return _hindered(Hindrance.NO_SLOT_FOR_OTHERS)
            mentor, room = session.mentor, session.room or ""
            if axis is Axis.MENTORS and mentor == anchor.mentor:
                mentor = column
            if axis is Axis.ROOMS and room == (anchor.room or ""):
                room = column
            target = self._target(lifted, axis, mentor, room, place)
            put = _put(session, mentor, lifted, target, place)
            if axis is not Axis.ROOMS:
                # Rooms are chosen one by one, so that no two get the same.
                taken = frozenset(each.room for each in after if each.overlaps(put))
                target = lifted.target(mentor, place, taken)
                put = _put(session, mentor, lifted, target, place)
            targets.append(target)
            after.append(put)
        if clash(after):
            return _hindered(Hindrance.SEVERAL_THERE)
        return self._together(targets, tuple(after))

    def _together(self, targets: list[DropTarget], after: tuple[Session, ...]) -> Drop:
        """Join the verdicts on several, with what they break among themselves."""
        for target, each in zip(targets, after, strict=True):
            if target.verdict is DropVerdict.IMPOSSIBLE:
                return replace(_drop(target, after), blocked=each)
        broken = {rule for each in targets for rule in each.rules}
        broken |= rules_among(self.week, after, [each.id for each in self.held])
        rules = tuple(rule for rule in RuleId if rule in broken)
        return Drop(verdict=verdict_on(rules), rules=rules, sessions=after)

    def _way(self, start: datetime, to: datetime) -> tuple[timedelta, int]:
        return to.date() - start.date(), self._place_of_day(to) - self._place_of_day(start)

    def _place_of_day(self, start: datetime) -> int:
        at = self._grid.position(start)
        return 0 if at is None else at - self._grid.positions_on(start.date()).start

    def _moved(self, start: datetime, days: timedelta, slots: int) -> int | None:
        positions = self._grid.positions_on(start.date() + days)
        at = positions.start + self._place_of_day(start) + slots
        return at if at in positions else None

    def put_down(self, drop: Drop) -> Edit:
        """Return the edit that puts down what is held; who stands there goes off the board."""
        kind = EditKind.PLACE if self.is_request else EditKind.MOVE
        before = () if self.is_request else self.held
        return Edit(kind=kind, before=(*before, *drop.displaced), after=drop.sessions)

    def swap(self, axis: Axis, drop: Drop) -> Edit | None:
        """Return the edit that gives who stands there the place of what is held.

        None where that place would not take it, or where there is no such place.
        """
        if self.is_request or len(drop.displaced) != 1 or len(drop.sessions) != 1:
            return None
        (other,), (moved,) = drop.displaced, drop.sessions
        gone = {other.id, self.session.id}
        rest = (each for each in self.schedule.sessions if each.id not in gone)
        index = WeekIndex(self.residency, Schedule(sessions=(*rest, moved)))
        lifted = LiftedSession(index, other)
        at = self._grid.position(self.session.start)
        if at is None:
            return None
        mentor = self.session.mentor if axis is Axis.MENTORS else other.mentor
        target = self._target(lifted, axis, mentor, self.session.room or "", at)
        if target.verdict is DropVerdict.IMPOSSIBLE:
            return None
        put = _put(other, mentor, lifted, target, at)
        return Edit(kind=EditKind.SWAP, before=(self.session, other), after=(moved, put))

    def take_off(self) -> Edit | None:
        """Return the edit that takes what is held off the board; None for a request."""
        return None if self.is_request else Edit(kind=EditKind.UNPLACE, before=self.held)

    def broken_by(self, edit: Edit) -> tuple[Violation, ...]:
        """Return what is broken by the sessions that an edit puts down, where it puts them."""
        return broken_by(self.residency, self.schedule, edit)


def stays_put(session: Session) -> bool:
    """Tell whether a session stays where it is until that is taken back: locked, or held."""
    return session.fixed or session.status is SessionStatus.HELD


def requested(residency: Residency, project: str, area: str) -> Session:
    """Return a session for a request that is not placed, to be held; it has no place yet."""
    start = datetime.combine(residency.first_day, datetime.min.time())
    mentor = residency.mentors[0].name if residency.mentors else ""
    return Session(
        project=project, area=area, mentor=mentor, start=start, end=start + timedelta(minutes=1)
    )


def _drop(target: DropTarget, sessions: tuple[Session, ...]) -> Drop:
    return Drop(verdict=target.verdict, rules=target.rules, sessions=sessions)


def _put(
    session: Session, mentor: str, lifted: LiftedSession, target: DropTarget, at: int
) -> Session:
    start = lifted.landings[at].start
    return replace(session, mentor=mentor, start=start, end=target.end, room=target.room)
