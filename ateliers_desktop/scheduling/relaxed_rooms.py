# SPDX-License-Identifier: Apache-2.0
"""Rooms where rules can be left out: who sits where is decided, slot by slot.

Sessions of one slot sit with their *class*: all projects that any room suits together, each other
project by itself. Sessions of several slots, and those that have a room for sure, sit by
themselves.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from ateliers_desktop.scheduling.problem import Kept, Seats
from ateliers_desktop.scheduling.relaxed_problem import RelaxedProblem
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables

ANY_PROJECT = -1


@dataclass(slots=True)
class RelaxedRooms:
    """The seats of a relaxed problem.

    Attributes
    ----------
    together
        Per class, slot and room the literal that a session of the class sits there.
    apart
        Per placement that sits by itself, and room, the literal that it does so there; for kept
        sessions by -1 - index, as in `Seats`.
    """

    relaxed: RelaxedProblem
    var: Variables
    together: dict[tuple[int, int, int], Literal] = field(default_factory=dict)
    apart: dict[tuple[int, int], Literal] = field(default_factory=dict)
    _inside: dict[tuple[int, int], list[Literal]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self) -> None:
        """Find a seat for every session, one session a room unless that is left out."""
        if not self.relaxed.problem.rooms.assigned:
            return
        classes: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, place in enumerate(self.relaxed.problem.placements):
            promised = self.relaxed.promised.get(at)
            if len(place.slots) > 1 or (promised is not None and promised.room is not None):
                self._seat_apart(at)
            else:
                classes[self.class_of(at), place.slots.start].append(at)
        for (sort, slot), placements in classes.items():
            self._seat_together(sort, slot, placements)
        for number, each in enumerate(self.relaxed.problem.kept):
            if each.seated:
                self._seat_kept(-1 - number, each)
        for (room, slot), literals in self._inside.items():
            shared = self.var.lift_literal(self._once(slot))
            most = 0 if slot in self.relaxed.held[room] else 1
            if len(literals) > most:
                self.var.cp.add(sum(literals) <= most).only_enforce_if(~shared)

    def seats(self, taken: tuple[int, ...], value: Callable[[Literal], int]) -> Seats:
        """Read the rooms of some placements, and of the sessions that stay, off a solution."""
        seats = {key: room for (key, room), seat in self.apart.items() if value(seat)}
        chairs: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (sort, slot, room), seat in self.together.items():
            if value(seat):
                chairs[sort, slot].append(room)
        for at in taken:
            if at not in seats and self.together:
                free = chairs[self.class_of(at), self.relaxed.problem.placements[at].slots.start]
                # In a shared room the last chair is for all who are left.
                seats[at] = free.pop() if len(free) > 1 else free[0]
        return seats

    def class_of(self, placement: int) -> int:
        """Return the class of a placement: its project, or that of all whom any room suits."""
        group = self.relaxed.problem.group_of(placement)
        every = len(group.rooms) == len(self.relaxed.problem.rooms.names)
        return ANY_PROJECT if every else group.project

    def _once(self, slot: int) -> RuleInstance:
        return instance(RuleId.ROOM_ONCE, day=self.relaxed.problem.grid.slots[slot].day)

    def _seat_together(self, sort: int, slot: int, placements: list[int]) -> None:
        suited = self.relaxed.problem.group_of(placements[0]).rooms
        seats: list[Literal] = []
        for room in range(len(self.relaxed.problem.rooms.names)):
            seat = self.var.cp.new_bool_var(f"together{sort}_{slot}_{room}")
            self.together[sort, slot, room] = seat
            self._enter(seat, room, range(slot, slot + 1), suited, sort)
            seats.append(seat)
        crowd = self.var.cp.new_int_var(0, len(placements), f"crowd{sort}_{slot}")
        shared = self.var.lift_literal(self._once(slot))
        self.var.cp.add(self.var.sum_of(placements) == sum(seats) + crowd)
        self.var.cp.add(crowd <= len(placements) * shared)
        self.var.cp.add(crowd <= len(placements) * sum(seats))

    def _seat_apart(self, at: int) -> None:
        problem, promised = self.relaxed.problem, self.relaxed.promised.get(at)
        group, slots = problem.group_of(at), problem.placements[at].slots
        seats: list[Linear] = []
        for room in range(len(problem.rooms.names)):
            seat = self.var.cp.new_bool_var(f"apart{at}_{room}")
            self.apart[at, room] = seat
            self._enter(seat, room, slots, group.rooms, group.project)
            seats.append(seat)
            if promised is not None and promised.room == room:
                self.var.cp.add_bool_or([seat, self.var.lift_literal(promised.case)])
        self.var.cp.add(sum(seats) == self.var.taken[at])

    def _seat_kept(self, key: int, kept: Kept) -> None:
        seats: list[Literal] = []
        for room in sorted(kept.choices):
            if self.relaxed.problem.rooms.free[room].issuperset(kept.slots):
                seat = self.var.cp.new_bool_var(f"apart{key}_{room}")
                self.apart[key, room] = seat
                for slot in kept.slots:
                    self._inside[room, slot].append(seat)
                seats.append(seat)
        self.var.cp.add_exactly_one(seats)

    def _enter(
        self, seat: Literal, room: int, slots: range, suited: frozenset[int], project: int
    ) -> None:
        """Let a seat be taken only if the cases of rules that it breaks are left out."""
        problem, name = self.relaxed.problem, self.relaxed.problem.rooms.names[room]
        for slot in slots:
            self._inside[room, slot].append(seat)
        broken: list[RuleInstance] = []
        if not self.relaxed.closed[room].isdisjoint(slots):
            day = problem.grid.slots[slots.start].day
            broken.append(instance(RuleId.ROOM_AVAILABLE, room=name, day=day))
        if room not in suited:
            whose = problem.people[project].name
            broken.append(instance(RuleId.EQUIPMENT, room=name, project=whose))
        for case in broken:
            self.var.cp.add_implication(seat, self.var.lift_literal(case))
