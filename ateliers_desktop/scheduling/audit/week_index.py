# SPDX-License-Identifier: Apache-2.0
"""Who is away and who is taken, slot by slot, of one schedule: made once, asked many times.

Sets of slots are integers: bit n stands for the slot at position n of the grid.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.residency import Residency, Schedule, Session, SessionId
from ateliers_desktop.scheduling.audit.facts import Facts


@dataclass(frozen=True, slots=True)
class Load:
    """Sessions of one mentor, project or room, the slots they take, and how many each day has."""

    sessions: tuple[Session, ...]
    busy: int
    days: Mapping[date, int]


class WeekIndex:
    """A residency and its schedule prepared for asking where a session could be dropped.

    It is made anew when either of the two changes.

    Attributes
    ----------
    mentor_away, project_away, room_closed
        The slots in which each one, by name, is not free before anything is placed.
    """

    def __init__(self, residency: Residency, schedule: Schedule) -> None:
        facts = self.facts = Facts(residency)
        self._close = [facts.grid.close(at) for at in range(len(facts.grid))]
        self.mentor_away = {each: self._outside(facts.mentor_free, each) for each in facts.mentors}
        self.project_away = {
            each: self._outside(facts.project_free, each) for each in facts.projects
        }
        self.room_closed = {each: self._outside(facts.room_free, each) for each in facts.rooms}
        standing = schedule.standing
        self._mentors = self._loads((each.mentor, each) for each in standing)
        self._projects = self._loads((each.project, each) for each in standing)
        self._rooms = self._loads((each.room or "", each) for each in standing)

    def of_mentor(self, name: str, lifted: Collection[SessionId]) -> Load:
        """Return a mentor's load, leaving out the sessions that are lifted from the board."""
        return self._without(lifted, self._mentors.get(name, _NOTHING))

    def of_project(self, name: str, lifted: Collection[SessionId]) -> Load:
        """Return a project's load, leaving out the sessions that are lifted from the board."""
        return self._without(lifted, self._projects.get(name, _NOTHING))

    def of_room(self, name: str, lifted: Collection[SessionId]) -> Load:
        """Return a room's load, leaving out the sessions that are lifted from the board."""
        return self._without(lifted, self._rooms.get(name, _NOTHING))

    def row(self, busy: int, span: range) -> int:
        """Count the slots, close one to the next, of the row that filling a span would make."""
        first, last = span.start, span.stop - 1
        while first > 0 and self._close[first - 1] and busy >> (first - 1) & 1:
            first -= 1
        while self._close[last] and busy >> (last + 1) & 1:
            last += 1
        return last - first + 1

    def _outside(self, free: Callable[[str, datetime, datetime], bool], name: str) -> int:
        slots = enumerate(self.facts.grid.slots)
        return sum(1 << at for at, slot in slots if not free(name, slot.start, slot.end))

    def _loads(self, owned: Iterable[tuple[str, Session]]) -> dict[str, Load]:
        groups: defaultdict[str, list[Session]] = defaultdict(list)
        for name, session in owned:
            groups[name].append(session)
        return {name: self._load(sessions) for name, sessions in groups.items()}

    def _load(self, sessions: Iterable[Session]) -> Load:
        there = tuple(sessions)
        busy = 0
        for each in there:
            busy |= bits(self.facts.occupied(each))
        return Load(there, busy, Counter(each.day for each in there))

    def _without(self, lifted: Collection[SessionId], load: Load) -> Load:
        if all(each.id not in lifted for each in load.sessions):
            return load
        return self._load(each for each in load.sessions if each.id not in lifted)


def bits(span: range) -> int:
    """Return a run of slots as a set."""
    return (1 << span.stop) - (1 << span.start) if span else 0


_NOTHING = Load((), 0, {})
