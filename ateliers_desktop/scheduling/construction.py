# SPDX-License-Identifier: Apache-2.0
"""A first legal schedule without a solver: requests placed one by one, most pressing first.

To it no request can be added without moving another. It gives the coordinator something to look
at while the solver starts, and the solver something to begin from.
"""

from collections import Counter
from dataclasses import dataclass, field

from ateliers_desktop.scheduling.problem import Plan, Problem
from ateliers_desktop.scheduling.seats import Seating, guest_at, kept_guests


@dataclass(slots=True)
class _Board:
    """What has been placed so far, as counts that make a further placement quick to judge."""

    problem: Problem
    taken: list[int] = field(default_factory=list)
    busy: set[tuple[int, int]] = field(default_factory=set)
    days: Counter[tuple[int, int]] = field(default_factory=Counter)
    pairs: set[tuple[tuple[int, ...], int]] = field(default_factory=set)
    served: Counter[int] = field(default_factory=Counter)
    spans: dict[int, list[range]] = field(default_factory=dict)
    running: Counter[int] = field(default_factory=Counter)
    day_of: dict[int, int] = field(default_factory=dict)
    followers: dict[int, list[int]] = field(default_factory=dict)
    seating: Seating = field(default_factory=Seating)

    def __post_init__(self) -> None:
        self.day_of = {slot: at for at, day in enumerate(self.problem.days) for slot in day}
        for at, group in enumerate(self.problem.groups):
            for first in group.after:
                self.followers.setdefault(first, []).append(at)
        for each in self.problem.kept:
            if each.slots:
                self._occupy(each.team, each.group, each.slots)
        for guest in kept_guests(self.problem):
            self.seating.admit(guest)

    def _occupy(self, team: tuple[int, ...], group: int, slots: range) -> None:
        day = self.day_of[slots.start]
        self.busy.update((person, slot) for person in team for slot in slots)
        self.days.update((person, day) for person in team)
        self.pairs.add((team, day))
        self.spans.setdefault(group, []).append(slots)
        self.running.update(slots)

    def take(self, at: int, room: int | None = None) -> bool:
        """Take a placement, in that room if it can be, if it is allowed and there is room."""
        if not self._allows(at) or not self._has_room(at, room):
            return False
        pairing = self.problem.pairing_of(at)
        self._occupy(pairing.team, pairing.group, self.problem.placements[at].slots)
        self.served[pairing.group] += 1
        self.taken.append(at)
        return True

    def _has_room(self, at: int, room: int | None) -> bool:
        rooms = self.problem.rooms
        if rooms.capacity is not None:
            return all(
                self.running[slot] < rooms.capacity for slot in self.problem.placements[at].slots
            )
        return not rooms.assigned or self.seating.admit(guest_at(self.problem, at, room))

    def _allows(self, at: int) -> bool:
        problem = self.problem
        pairing, slots = problem.pairing_of(at), problem.placements[at].slots
        day = self.day_of[slots.start]
        return (
            self.served[pairing.group] < problem.groups[pairing.group].open
            and not any((who, slot) in self.busy for who in pairing.team for slot in slots)
            and ((pairing.team, day) not in self.pairs or problem.meets_again(pairing.team))
            and all(self._has_day_left(who, day) for who in pairing.team)
            and all(self._stays_within_row(who, slots) for who in pairing.team)
            and self._in_order(pairing.group, slots)
        )

    def _has_day_left(self, person: int, day: int) -> bool:
        limit = self.problem.people[person].day_limit
        return limit is None or self.days[person, day] < limit

    def _stays_within_row(self, person: int, slots: range) -> bool:
        limit = self.problem.people[person].row_limit
        if limit is None:
            return True
        first, last = slots.start, slots[-1]
        grid = self.problem.grid
        while first > 0 and grid.close(first - 1) and (person, first - 1) in self.busy:
            first -= 1
        while grid.close(last) and (person, last + 1) in self.busy:
            last += 1
        return last - first + 1 <= limit

    def _in_order(self, group: int, slots: range) -> bool:
        first = self.problem.groups[group].after
        return not any(
            span[-1] >= slots.start for before in first for span in self.spans.get(before, [])
        ) and not any(
            slots[-1] >= span.start
            for behind in self.followers.get(group, [])
            for span in self.spans.get(behind, [])
        )


def construct(problem: Problem) -> Plan:
    """Return a legal plan to which no request can be added, from the present one where known."""
    board = _Board(problem)
    by_group: dict[int, list[int]] = {}
    for at in range(len(problem.placements)):
        by_group.setdefault(problem.pairing_of(at).group, []).append(at)
    order = sorted(
        by_group, key=lambda group: (-problem.groups[group].priority, len(by_group[group]))
    )
    for at, room in problem.present:
        board.take(at, room)
    for group in order:
        for at in sorted(by_group[group], key=lambda at: _preference(board, at)):
            if problem.groups[group].open <= board.served[group]:
                break
            board.take(at)
    return Plan(taken=tuple(board.taken), seats=dict(board.seating.seats))


def _preference(board: _Board, at: int) -> tuple[int, int]:
    """Prefer slots with few sessions, so that rooms are left, then better mentors."""
    slots = board.problem.placements[at].slots
    return (max(board.running[slot] for slot in slots), -board.problem.pairing_of(at).fit)
