# SPDX-License-Identifier: Apache-2.0
"""A session lifted from the board: which rules it would break wherever it is put down.

Nearly every rule is about the mentor, the time or the room alone. So each is judged once for
each slot, as integers with a bit for each rule, and a cell only joins three verdicts; that keeps
up with the mouse.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache, cached_property

from ateliers_desktop.residency import Session, SessionId, SessionStatus
from ateliers_desktop.scheduling.audit.week_index import Load, WeekIndex, bits
from ateliers_desktop.scheduling.rules import RuleId

_REFUSED = frozenset({RuleId.GRID, RuleId.MENTOR_ONCE, RuleId.PROJECT_ONCE, RuleId.ROOM_ONCE})
"""The rules that no residency file lets a hand break."""

_BIT = {rule: 1 << at for at, rule in enumerate(RuleId)}
_NONE: frozenset[str | None] = frozenset()
_OCCUPIED, _CLOSED = _BIT[RuleId.ROOM_ONCE], _BIT[RuleId.ROOM_AVAILABLE]


class DropVerdict(StrEnum):
    """What a drop in a cell comes to; `breaking` is possible, but the session is marked there."""

    LEGAL = "legal"
    BREAKING = "breaking"
    IMPOSSIBLE = "impossible"


def verdict_on(rules: Iterable[RuleId]) -> DropVerdict:
    """Return what breaking these rules comes to."""
    broken = set(rules)
    if not broken:
        return DropVerdict.LEGAL
    return DropVerdict.IMPOSSIBLE if broken & _REFUSED else DropVerdict.BREAKING


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
        return verdict_on(self.rules)


@dataclass(frozen=True, slots=True)
class Landing:
    """A slot that a session could start in, and the slots that it would fill, also as a set.

    One that does not fit is taken for its first slot; of its rules only `grid` is told.
    """

    start: datetime
    end: datetime
    day: date
    fits: bool
    span: range
    filled: int


class LiftedSession:
    """A session, of the index's schedule or not yet in it, judged wherever it may be put down.

    It fills as many slots as its need wants, or as long as it is now where the need is gone. One
    that does not stand is judged as if it were planned again.

    Parameters
    ----------
    also
        Further sessions that are lifted with it and occupy nothing meanwhile.
    like
        The same session lifted alone, whose landings are then not worked out again.
    """

    def __init__(
        self,
        index: WeekIndex,
        session: Session,
        also: Iterable[SessionId] = (),
        like: "LiftedSession | None" = None,
    ) -> None:
        if not session.stands:
            session = replace(session, status=SessionStatus.PLANNED)
        self.session = session
        self._index = index
        self._facts = index.facts
        self._project = index.facts.projects[session.project]
        self._gone = frozenset((session.id, *also))
        self._mentor_loads: dict[str, Load] = {}
        self._meetings: dict[str, frozenset[date]] = {}
        self._anytime: dict[str, int] = {}
        self._busy_rooms: dict[str, int] = {}
        self._equipment: dict[str, bool] = {}
        self._chosen: dict[tuple[int, frozenset[str | None]], tuple[str | None, int]] = {}
        self.landings: Sequence[Landing] = (
            [self._landing(at) for at in range(len(index.facts.grid))]
            if like is None
            else like.landings
        )

    def target(self, mentor: str, at: int, taken: frozenset[str | None] = _NONE) -> DropTarget:
        """Judge one slot with a mentor; the room is found as `DropTargets.by_mentor` says.

        It is none of those that are `taken` by what is put down at the same time.
        """
        landing = self.landings[at]
        chosen = self._chosen.get((at, taken))
        if chosen is None:
            chosen = self._chosen[at, taken] = self._choose(landing, taken)
        room, where = chosen
        broken = self.time_at(landing) | self.mentor_at(mentor, landing) | where
        return self.joined(landing, broken, room)

    def target_in(self, mentor: str, room: str | None, at: int) -> DropTarget:
        """Judge one slot with a mentor in a room, or in none."""
        landing = self.landings[at]
        broken = self.time_at(landing) | self.mentor_at(mentor, landing)
        return self.joined(landing, broken | self.room_at(room, landing), room)

    def joined(self, landing: Landing, broken: int, room: str | None) -> DropTarget:
        """Return the verdict on a cell of which all three parts are known."""
        rules = _rules(broken) if landing.fits else (RuleId.GRID,)
        return DropTarget(rules, landing.end, room)

    def time_at(self, landing: Landing) -> int:
        """Return what the time alone breaks, a bit for each rule."""
        load, broken = self._project_load, 0
        earliest, latest = self._order
        if load.busy & landing.filled:
            broken |= _BIT[RuleId.PROJECT_ONCE]
        if self._index.project_away[self._project.name] & landing.filled:
            broken |= _BIT[RuleId.PROJECT_AVAILABLE]
        if load.days.get(landing.day, 0) >= self._project.max_per_day:
            broken |= _BIT[RuleId.PROJECT_DAY]
        if landing.start < earliest or landing.end > latest:
            broken |= _BIT[RuleId.ORDER]
        return broken

    def mentor_at(self, name: str, landing: Landing) -> int:
        """Return what a mentor breaks at a time, a bit for each rule."""
        mentor, load = self._facts.mentors[name], self._mentor_load(name)
        broken = self._with_mentor_anytime(name)
        if load.busy & landing.filled:
            broken |= _BIT[RuleId.MENTOR_ONCE]
        if self._index.mentor_away[name] & landing.filled:
            broken |= _BIT[RuleId.MENTOR_AVAILABLE]
        if load.days.get(landing.day, 0) >= mentor.max_per_day:
            broken |= _BIT[RuleId.MENTOR_DAY]
        if self._index.row(load.busy, landing.span) > mentor.max_in_row:
            broken |= _BIT[RuleId.MENTOR_ROW]
        if landing.day in self._met(name):
            broken |= _BIT[RuleId.PAIR_DAY]
        return broken

    def room_at(self, name: str | None, landing: Landing) -> int:
        """Return what a room breaks at a time, or having none, a bit for each rule."""
        if name is None:
            missing = bool(self._facts.rooms) and not self.session.fixed
            return _CLOSED if missing else 0
        broken = 0 if self._equipped(name) else _BIT[RuleId.EQUIPMENT]
        if self._room_busy(name) & landing.filled:
            broken |= _OCCUPIED
        if self._index.room_closed[name] & landing.filled:
            broken |= _CLOSED
        return broken

    def _landing(self, at: int) -> Landing:
        grid, session = self._facts.grid, self.session
        slot, need = grid.slots[at], self._project.need(session.area)
        now = int((session.end - session.start).total_seconds() // 60)
        minutes = now if need is None else need.minutes
        span = grid.span(at, minutes)
        first = range(at, at + 1) if span is None else span
        end = grid.slots[first[-1]].end
        if span is None and minutes is not None:
            end = slot.start + timedelta(minutes=minutes)
        return Landing(slot.start, end, slot.day, span is not None, first, bits(first))

    @cached_property
    def _project_load(self) -> Load:
        return self._index.of_project(self._project.name, self._gone)

    @cached_property
    def _order(self) -> tuple[datetime, datetime]:
        """The end of all that comes before the session, the start of all that follows."""
        area, need = self.session.area, self._project.need(self.session.area)
        others = self._project_load.sessions
        followers = {each.area for each in self._project.needs if each.after == area}
        before = [each.end for each in others if need is not None and each.area == need.after]
        behind = [each.start for each in others if each.area in followers]
        return max(before, default=datetime.min), min(behind, default=datetime.max)

    def _mentor_load(self, name: str) -> Load:
        load = self._mentor_loads.get(name)
        if load is None:
            load = self._mentor_loads[name] = self._index.of_mentor(name, self._gone)
        return load

    def _met(self, name: str) -> frozenset[date]:
        """Return the days on which the project meets a mentor already."""
        days = self._meetings.get(name)
        if days is None:
            sessions = self._mentor_load(name).sessions
            days = frozenset(each.day for each in sessions if each.project == self._project.name)
            self._meetings[name] = days
        return days

    def _with_mentor_anytime(self, name: str) -> int:
        broken = self._anytime.get(name)
        if broken is None:
            broken = 0
            if not self._facts.has_expertise(name, self.session.area):
                broken |= _BIT[RuleId.EXPERTISE]
            if not self._facts.understand(name, self._project.name):
                broken |= _BIT[RuleId.LANGUAGE]
            if not self._facts.may_meet(name, self._project.name):
                broken |= _BIT[RuleId.CONFLICT]
            self._anytime[name] = broken
        return broken

    def _room_busy(self, name: str) -> int:
        busy = self._busy_rooms.get(name)
        if busy is None:
            busy = self._busy_rooms[name] = self._index.of_room(name, self._gone).busy
        return busy

    def _equipped(self, name: str) -> bool:
        known = self._equipment.get(name)
        if known is None:
            known = self._equipment[name] = self._facts.is_equipped(name, self._project.name)
        return known

    def _choose(
        self, landing: Landing, taken: frozenset[str | None] = _NONE
    ) -> tuple[str | None, int]:
        """Return the room that the session gets in a slot where none is asked for."""
        if not self._facts.rooms:
            return self.session.room, 0
        rooms = (*(each for each in self._facts.rooms if each not in taken), None)
        seats = ((room, self.room_at(room, landing)) for room in rooms)
        return min((each for each in seats if not each[1] & _OCCUPIED), key=self._rank)

    def chosen_rooms(self) -> list[tuple[str | None, int]]:
        """Return for each slot the room that the session gets where none is asked for."""
        return [self._choose(landing) for landing in self.landings]

    def _rank(self, seat: tuple[str | None, int]) -> int:
        """Rank as `DropTargets.by_mentor` says; a closed room is last unless it is the own."""
        room, broken = seat
        closed = bool(broken & _CLOSED)
        if room == self.session.room:
            return 3 if closed else 0
        if room is None:
            return 4
        if closed:
            return 5
        return 2 if broken else 1


@cache
def _rules(broken: int) -> tuple[RuleId, ...]:
    return tuple(rule for rule, bit in _BIT.items() if broken & bit)
