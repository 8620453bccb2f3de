# SPDX-License-Identifier: Apache-2.0
"""Where on the board a session could be dropped, and which rules it would break there.

Nearly every rule is about the mentor, the time or the room alone. So each is judged once for
each slot, and a cell only joins three verdicts; that keeps up with the mouse.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache

from ateliers_desktop.residency import Residency, Schedule, Session, SessionId, SessionStatus
from ateliers_desktop.scheduling.audit.verdict import audit
from ateliers_desktop.scheduling.audit.week_index import WeekIndex, bits
from ateliers_desktop.scheduling.rules import RuleId, Violation

Cell = tuple[str, datetime]
"""A column of the board by name, and the start of a mentoring slot."""

_REFUSED = frozenset({RuleId.GRID, RuleId.MENTOR_ONCE, RuleId.PROJECT_ONCE, RuleId.ROOM_ONCE})
"""The rules that no residency file lets a hand break."""

_BIT = {rule: 1 << at for at, rule in enumerate(RuleId)}
_OCCUPIED, _CLOSED = _BIT[RuleId.ROOM_ONCE], _BIT[RuleId.ROOM_AVAILABLE]

_Seat = tuple[str | None, int]
"""A room, or none, and the rules that it would break, a bit for each."""


class DropVerdict(StrEnum):
    """What a drop in a cell comes to; `breaking` is possible, but the session is marked there."""

    LEGAL = "legal"
    BREAKING = "breaking"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class DropTarget:
    """What dropping a session in a cell would do.

    Attributes
    ----------
    rules
        Those that the session would break there, in the order of the rules; where it does not
        fit into contiguous slots, `grid` alone.
    end, room
        When it would end, and the room that it would get.
    """

    rules: tuple[RuleId, ...]
    end: datetime
    room: str | None

    @property
    def verdict(self) -> DropVerdict:
        """Whether the cell takes the session, and gladly."""
        if not self.rules:
            return DropVerdict.LEGAL
        refused = not _REFUSED.isdisjoint(self.rules)
        return DropVerdict.IMPOSSIBLE if refused else DropVerdict.BREAKING


@dataclass(frozen=True, slots=True, kw_only=True)
class DropTargets:
    """What each cell of the week says to one session.

    Attributes
    ----------
    by_mentor
        For every mentor and slot. The session keeps its room if that is free. Otherwise it gets
        a free one with the equipment, else any free one, else it keeps one that is closed but
        not occupied, else it goes without.
    by_room
        For every room and slot, and for none under the empty name; the mentor stays the same.
    """

    session: Session
    by_mentor: Mapping[Cell, DropTarget]
    by_room: Mapping[Cell, DropTarget]

    def with_mentor(self, mentor: str, start: datetime) -> Session:
        """Return the session as it would be with a mentor; KeyError if there is no such cell."""
        target = self.by_mentor[mentor, start]
        return replace(self.session, mentor=mentor, start=start, end=target.end, room=target.room)

    def in_room(self, room: str, start: datetime) -> Session:
        """Return the session as it would be in a room; KeyError if there is no such cell."""
        target = self.by_room[room, start]
        return replace(self.session, start=start, end=target.end, room=target.room)


def drop_targets(residency: Residency, schedule: Schedule, session_id: SessionId) -> DropTargets:
    """Judge every cell for a session of the schedule; KeyError if it has none of that id."""
    return targets_in(WeekIndex(residency, schedule), schedule.by_id(session_id))


def targets_in(index: WeekIndex, session: Session) -> DropTargets:
    """Judge every cell for a session, of the index's schedule or not yet in it.

    It fills as many slots as its need wants, or as long as it is now where the need is gone. One
    that does not stand is judged as if it were planned again.
    """
    if not session.stands:
        session = replace(session, status=SessionStatus.PLANNED)
    return _Lifted(index, session).targets()


def violations_at(
    residency: Residency, schedule: Schedule, moved: Session
) -> tuple[Violation, ...]:
    """Return what a session breaks where it would be dropped, by itself or with others."""
    others = (each for each in schedule.sessions if each.id != moved.id)
    found = audit(residency, Schedule(sessions=(*others, moved)))
    return tuple(
        each for each in found if any(session.id == moved.id for session in each.sessions)
    )


@dataclass(frozen=True, slots=True)
class _Landing:
    """A slot that the session could start in, and the slots that it would fill, also as a set.

    One that does not fit is taken for its first slot; of its rules only `grid` is told.
    """

    start: datetime
    end: datetime
    day: date
    fits: bool
    span: range
    filled: int


class _Lifted:
    """A session taken up from the board; rules broken are integers, a bit for each."""

    def __init__(self, index: WeekIndex, session: Session) -> None:
        self._index = index
        self._facts = index.facts
        self._session = session
        self._project = index.facts.projects[session.project]
        self._landings = [self._landing(at) for at in range(len(index.facts.grid))]

    def targets(self) -> DropTargets:
        """Judge time, mentors and rooms each for itself, then join them cell by cell."""
        times = self._times()
        rooms = {name: self._in_room(name) for name in (*self._facts.rooms, None)}
        chosen = [self._choose(rooms, at) for at in range(len(self._landings))]
        by_mentor: dict[Cell, DropTarget] = {}
        for name in self._facts.mentors:
            by_mentor.update(self._column(name, times, self._with_mentor(name), chosen))
        own = self._with_mentor(self._session.mentor)
        by_room: dict[Cell, DropTarget] = {}
        for room, broken in rooms.items():
            there = [(room, each) for each in broken]
            by_room.update(self._column(room or "", times, own, there))
        return DropTargets(session=self._session, by_mentor=by_mentor, by_room=by_room)

    def _column(
        self,
        name: str,
        times: Sequence[int],
        mentors: Sequence[int],
        rooms: Sequence[_Seat],
    ) -> Iterator[tuple[Cell, DropTarget]]:
        for landing, when, who, (room, where) in zip(
            self._landings, times, mentors, rooms, strict=True
        ):
            rules = _rules(when | who | where) if landing.fits else (RuleId.GRID,)
            yield (name, landing.start), DropTarget(rules, landing.end, room)

    def _landing(self, at: int) -> _Landing:
        grid, session = self._facts.grid, self._session
        slot, need = grid.slots[at], self._project.need(session.area)
        now = int((session.end - session.start).total_seconds() // 60)
        minutes = now if need is None else need.minutes
        span = grid.span(at, minutes)
        first = range(at, at + 1) if span is None else span
        end = grid.slots[first[-1]].end
        if span is None and minutes is not None:
            end = slot.start + timedelta(minutes=minutes)
        return _Landing(slot.start, end, slot.day, span is not None, first, bits(first))

    def _times(self) -> list[int]:
        project = self._project
        load = self._index.of_project(project.name, self._session.id)
        away = self._index.project_away[project.name]
        earliest, latest = self._order(load.sessions)
        found = []
        for each in self._landings:
            broken = 0
            if load.busy & each.filled:
                broken |= _BIT[RuleId.PROJECT_ONCE]
            if away & each.filled:
                broken |= _BIT[RuleId.PROJECT_AVAILABLE]
            if load.days.get(each.day, 0) >= project.max_per_day:
                broken |= _BIT[RuleId.PROJECT_DAY]
            if each.start < earliest or each.end > latest:
                broken |= _BIT[RuleId.ORDER]
            found.append(broken)
        return found

    def _order(self, others: Sequence[Session]) -> tuple[datetime, datetime]:
        """Return the end of all that comes before the session, the start of all that follows."""
        area, need = self._session.area, self._project.need(self._session.area)
        followers = {each.area for each in self._project.needs if each.after == area}
        before = [each.end for each in others if need is not None and each.area == need.after]
        behind = [each.start for each in others if each.area in followers]
        return max(before, default=datetime.min), min(behind, default=datetime.max)

    def _with_mentor(self, name: str) -> list[int]:
        mentor, always = self._facts.mentors[name], self._with_mentor_anytime(name)
        load = self._index.of_mentor(name, self._session.id)
        away = self._index.mentor_away[name]
        met = {each.day for each in load.sessions if each.project == self._project.name}
        found = []
        for each in self._landings:
            broken = always
            if load.busy & each.filled:
                broken |= _BIT[RuleId.MENTOR_ONCE]
            if away & each.filled:
                broken |= _BIT[RuleId.MENTOR_AVAILABLE]
            if load.days.get(each.day, 0) >= mentor.max_per_day:
                broken |= _BIT[RuleId.MENTOR_DAY]
            if self._index.row(load.busy, each.span) > mentor.max_in_row:
                broken |= _BIT[RuleId.MENTOR_ROW]
            if each.day in met:
                broken |= _BIT[RuleId.PAIR_DAY]
            found.append(broken)
        return found

    def _with_mentor_anytime(self, name: str) -> int:
        broken = 0
        if not self._facts.has_expertise(name, self._session.area):
            broken |= _BIT[RuleId.EXPERTISE]
        if not self._facts.understand(name, self._project.name):
            broken |= _BIT[RuleId.LANGUAGE]
        if not self._facts.may_meet(name, self._project.name):
            broken |= _BIT[RuleId.CONFLICT]
        return broken

    def _in_room(self, name: str | None) -> list[int]:
        if name is None:
            missing = bool(self._facts.rooms) and not self._session.fixed
            return [_BIT[RuleId.ROOM_AVAILABLE] if missing else 0] * len(self._landings)
        equipped = self._facts.is_equipped(name, self._project.name)
        always = 0 if equipped else _BIT[RuleId.EQUIPMENT]
        busy = self._index.of_room(name, self._session.id).busy
        closed = self._index.room_closed[name]
        return [
            always
            | (_BIT[RuleId.ROOM_ONCE] if busy & each.filled else 0)
            | (_BIT[RuleId.ROOM_AVAILABLE] if closed & each.filled else 0)
            for each in self._landings
        ]

    def _choose(self, rooms: Mapping[str | None, Sequence[int]], at: int) -> _Seat:
        """Return the room that the session gets in a slot where none is asked for."""
        if not self._facts.rooms:
            return self._session.room, 0
        seats = [(room, broken[at]) for room, broken in rooms.items()]
        return min((each for each in seats if not each[1] & _OCCUPIED), key=self._rank)

    def _rank(self, seat: _Seat) -> int:
        """Rank as `DropTargets.by_mentor` says; a closed room is last unless it is the own."""
        room, broken = seat
        closed = bool(broken & _CLOSED)
        if room == self._session.room:
            return 3 if closed else 0
        if room is None:
            return 4
        if closed:
            return 5
        return 2 if broken else 1


@cache
def _rules(broken: int) -> tuple[RuleId, ...]:
    return tuple(rule for rule, bit in _BIT.items() if broken & bit)
