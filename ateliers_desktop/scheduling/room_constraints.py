# SPDX-License-Identifier: Apache-2.0
"""The rules about rooms, in two exact forms: counted, and room by room.

*Counted*, for all goals but the last: rooms that are alike need no decision, only how many
sessions of each sort run at a time. By Hall's theorem the sessions of a slot can be seated if and
only if, for every union of the sets of rooms that they could use, those confined to it are no
more than its free rooms. Sessions of several slots stay in one room, which counting per slot
cannot see, so for these the *kind* of room is decided; within a kind, rooms are alike in
equipment and free in the same slots, and there intervals can be coloured with as many rooms as
run at a time.

*Room by room*, for the last goal: a literal per host, slot and room.
"""

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from ateliers_desktop.scheduling.alike_rooms import bound_sessions
from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables

_MOST_UNIONS = 64


@dataclass(frozen=True, slots=True)
class Kind:
    """Rooms that are alike: which ones, and the slots in which all of them are free."""

    rooms: frozenset[int]
    free: frozenset[int]


def kinds_of(problem: Problem) -> tuple[Kind, ...]:
    """Return the rooms sorted by what tells them apart: demands that they meet, and free slots."""
    demands = sorted(
        {each.rooms for each in problem.groups} | {each.choices for each in problem.kept},
        key=sorted,
    )
    alike: dict[tuple[frozenset[int], tuple[bool, ...]], set[int]] = defaultdict(set)
    for room, free in enumerate(problem.rooms.free):
        alike[free, tuple(room in demand for demand in demands)].add(room)
    return tuple(Kind(frozenset(rooms), free) for (free, _), rooms in alike.items())


def count_rooms(var: Variables, without: frozenset[RuleId] = frozenset()) -> None:
    """Add the counted form of the rules about rooms."""
    if RuleId.ROOM_ONCE in without:
        return
    if var.problem.rooms.capacity is not None:
        bound_sessions(var, var.problem.rooms.capacity)
    elif var.problem.rooms.assigned:
        _Counting(var).add()


class _Counting:
    """The tables of the counted form: kinds, the sets of kinds that sessions ask for, unions."""

    def __init__(self, var: Variables) -> None:
        self.var, self.problem = var, var.problem
        self.kinds = kinds_of(self.problem)
        wanted = {self._kinds_in(group.rooms) for group in self.problem.groups}
        wanted |= {self._kinds_in(each.choices) for each in self.problem.kept if each.seated}
        self.unions = _closure(wanted)
        self.decide_all = len(self.unions) > _MOST_UNIONS
        if self.decide_all:
            self.unions = {frozenset({at}) for at in range(len(self.kinds))}

    def _kinds_in(self, rooms: frozenset[int]) -> frozenset[int]:
        return frozenset(at for at, kind in enumerate(self.kinds) if kind.rooms & rooms)

    def add(self) -> None:
        """Bound, per slot and union of kinds, what is confined to it."""
        confined: dict[tuple[int, frozenset[int]], list[Linear]] = defaultdict(list)
        for key, slots, wanted, literal in self._sessions():
            if len(slots) == 1 and not self.decide_all:
                self._confine(confined, slots, wanted, literal)
                continue
            decided = self._decide(slots, wanted, literal)
            self.var.kinds[key] = [
                (self.kinds[kind].rooms, each) for kind, each in decided.items()
            ]
            for kind, each in decided.items():
                self._confine(confined, slots, frozenset({kind}), each)
        shared = self.problem.shared_slots
        for (slot, union), literals in confined.items():
            if slot in shared:
                continue
            free = sum(len(self.kinds[kind].rooms) for kind in union if self._free(kind, slot))
            self.var.cp.add(sum(literals) <= free)

    def _sessions(self) -> list[tuple[int, range, frozenset[int], Literal]]:
        """Return what needs a room: its key, its slots, the kinds that would do, its literal."""
        one = self.var.cp.new_constant(1)
        kept = [
            (-1 - at, each.slots, self._kinds_in(each.choices), one)
            for at, each in enumerate(self.problem.kept)
            if each.seated
        ]
        placed = [
            (at, place.slots, self._kinds_in(self.problem.group_of(at).rooms), self.var.taken[at])
            for at, place in enumerate(self.problem.placements)
        ]
        return kept + placed

    def _free(self, kind: int, slot: int) -> bool:
        return slot in self.kinds[kind].free

    def _confine(
        self,
        confined: dict[tuple[int, frozenset[int]], list[Linear]],
        slots: range,
        wanted: frozenset[int],
        literal: Literal,
    ) -> None:
        # The kind decided for a long session has a limit of its own, wanted by others or not.
        for union in {*self.unions, wanted}:
            if wanted <= union:
                for slot in slots:
                    confined[slot, union].append(literal)

    def _decide(
        self, slots: range, wanted: frozenset[int], literal: Literal
    ) -> dict[int, Literal]:
        """Make a session choose one kind of room that is free throughout."""
        free = [kind for kind in sorted(wanted) if self.kinds[kind].free.issuperset(slots)]
        chosen = {
            kind: self.var.cp.new_bool_var(f"kind{kind}_{literal.index}_{slots.start}")
            for kind in free
        }
        self.var.cp.add(sum(chosen.values()) == literal)
        return chosen


def _closure(sets: set[frozenset[int]]) -> set[frozenset[int]]:
    """Return all unions of some sets, or more than the most that are of use."""
    unions: set[frozenset[int]] = set()
    for each in sets:
        unions |= {union | each for union in unions} | {each}
        if len(unions) > _MOST_UNIONS:
            break
    return unions


def assign_rooms(var: Variables, without: frozenset[RuleId] = frozenset()) -> None:
    """Add the rules about rooms room by room; a taken placement then has a seat in each slot."""
    if not var.problem.rooms.assigned:
        return
    seated: dict[tuple[int, int], list[Linear]] = defaultdict(list)
    for at, place in enumerate(var.problem.placements):
        host = var.problem.pairing_of(at).host
        _confine_seat(var, var.taken[at], host, place.slots, var.problem.group_of(at).rooms)
        for slot in place.slots:
            seated[host, slot].append(var.taken[at])
    for each in var.problem.kept:
        if each.seated:
            _confine_seat(var, var.cp.new_constant(1), each.host, each.slots, each.choices)
            for slot in each.slots:
                seated[each.host, slot].append(1)
    in_room: dict[tuple[int, int], list[Literal]] = defaultdict(list)
    for (host, slot), literals in seated.items():
        rooms = [room for room, free in enumerate(var.problem.rooms.free) if slot in free]
        seats = [var.seat(host, slot, room) for room in rooms]
        var.cp.add(sum(seats) == sum(literals))
        for room, literal in zip(rooms, seats, strict=True):
            in_room[room, slot].append(literal)
    shared = var.problem.shared_slots
    for (_, slot), literals_there in in_room.items():
        if RuleId.ROOM_ONCE not in without and slot not in shared:
            var.cp.add_at_most_one(literals_there)


def _confine_seat(
    var: Variables, literal: Literal, host: int, slots: range, choices: frozenset[int]
) -> None:
    """Seat a session in one room that would do, the same in each slot that it fills."""
    for slot in slots:
        free = [room for room in choices if slot in var.problem.rooms.free[room]]
        if len(free) < sum(slot in each for each in var.problem.rooms.free):
            var.cp.add_bool_or([~literal, *(var.seat(host, slot, room) for room in free)])
    for slot, following in pairwise(slots):
        for room, free_slots in enumerate(var.problem.rooms.free):
            if slot in free_slots and following in free_slots:
                here, there = var.seat(host, slot, room), var.seat(host, following, room)
                var.cp.add_bool_or([~literal, ~here, there])
            elif slot in free_slots:
                var.cp.add_bool_or([~literal, ~var.seat(host, slot, room)])
