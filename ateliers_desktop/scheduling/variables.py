# SPDX-License-Identifier: Apache-2.0
"""The decision variables: a presence literal for each placement, and what is said through them.

This is the only place where variables are made. Everything that a rule or a goal needs to say
(somebody is occupied in a slot, a need is served) is made from the presence literals once, when
it is first asked for.
"""

from collections import defaultdict
from functools import cached_property

from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.rules import RuleInstance

Literal = cp_model.IntVar
Linear = cp_model.LinearExpr | int


class Variables:
    """The literals of a problem in one CP model.

    Attributes
    ----------
    taken
        Per placement the literal that says whether it is taken.
    kinds
        Per session whose kind of room is decided, as in `Seats`: the rooms of each kind that
        would do and the literal that it is that kind.
    seats
        Per host, slot and room the literal of a session there, once rooms are assigned.
    breaks
        Per participant the unary number of their breaks, once counted.
    lifts
        The literals of the cases of rules that can be left out.
    """

    def __init__(
        self, problem: Problem, cp: cp_model.CpModel, *, every_rule_lifts: bool = False
    ) -> None:
        self.problem, self.cp = problem, cp
        self.lifts = {each: cp.new_constant(1) for each in problem.removed}
        self._every_rule_lifts = every_rule_lifts
        self.taken = [cp.new_bool_var(f"taken{at}") for at in range(len(problem.placements))]
        self._occupied: dict[tuple[int, int], Literal] = {}
        self._present: dict[tuple[int, int], Literal] = {}
        self.kinds: dict[int, list[tuple[frozenset[int], Literal]]] = {}
        self.seats: dict[tuple[int, int, int], Literal] = {}
        self.breaks: dict[int, list[Literal]] = {}

    @property
    def can_lift(self) -> bool:
        """Tell whether any case of a rule can be left out."""
        return self._every_rule_lifts or bool(self.lifts)

    def lift(self, case: RuleInstance) -> Literal | None:
        """Return the literal that a case of a rule is left out; None where it always holds."""
        if self._every_rule_lifts and case not in self.lifts:
            self.lifts[case] = self.cp.new_bool_var(f"lift{len(self.lifts)}")
        return self.lifts.get(case)

    def lift_literal(self, case: RuleInstance) -> Literal:
        """Return that literal where every case of a rule can be left out."""
        literal = self.lift(case)
        assert literal is not None, "asked of a model in which every rule lifts"
        return literal

    @cached_property
    def by_group(self) -> dict[int, list[int]]:
        """Per group the placements that serve it."""
        found: dict[int, list[int]] = defaultdict(list)
        for at in range(len(self.taken)):
            found[self.problem.pairing_of(at).group].append(at)
        return found

    @cached_property
    def by_person_slot(self) -> dict[tuple[int, int], list[int]]:
        """Per person and slot the placements that would occupy them then."""
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, place in enumerate(self.problem.placements):
            for person in self.problem.pairings[place.pairing].team:
                for slot in place.slots:
                    found[person, slot].append(at)
        return found

    @cached_property
    def by_person_day(self) -> dict[tuple[int, int], list[int]]:
        """Per person and day the placements that would be theirs."""
        day_of = {slot: at for at, day in enumerate(self.problem.days) for slot in day}
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, place in enumerate(self.problem.placements):
            for person in self.problem.pairings[place.pairing].team:
                found[person, day_of[place.slots.start]].append(at)
        return found

    @cached_property
    def by_person(self) -> dict[int, list[int]]:
        """Per person the placements that would be theirs."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, place in enumerate(self.problem.placements):
            for person in self.problem.pairings[place.pairing].team:
                found[person].append(at)
        return found

    @cached_property
    def by_slot(self) -> dict[int, list[int]]:
        """Per slot the placements that would fill it."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, place in enumerate(self.problem.placements):
            for slot in place.slots:
                found[slot].append(at)
        return found

    @cached_property
    def kept_slots(self) -> dict[int, frozenset[int]]:
        """Per person the slots in which sessions that stay occupy them."""
        people = range(len(self.problem.people))
        return {person: frozenset(self.problem.kept_slots(person)) for person in people}

    def sum_of(self, placements: list[int]) -> Linear:
        """Return how many of some placements are taken."""
        return cp_model.LinearExpr.sum([self.taken[at] for at in placements])

    def occupied(self, person: int, slot: int) -> Literal:
        """Return the literal that says whether somebody has a session in a slot."""
        key = (person, slot)
        if key not in self._occupied:
            self._occupied[key] = self._new_occupied(person, slot)
        return self._occupied[key]

    def _new_occupied(self, person: int, slot: int) -> Literal:
        if slot in self.kept_slots[person]:
            return self.cp.new_constant(1)
        placements = self.by_person_slot.get((person, slot), [])
        if not placements:
            return self.cp.new_constant(0)
        literal = self.cp.new_bool_var(f"occupied{person}_{slot}")
        self.cp.add_exactly_one([*(self.taken[at] for at in placements), ~literal])
        return literal

    def present(self, person: int, day: int) -> Literal:
        """Return the literal that says whether somebody has a session on a day."""
        key = (person, day)
        if key not in self._present:
            here = self._present[key] = self.cp.new_bool_var(f"present{person}_{day}")
            occupied = [self.occupied(person, slot) for slot in self.problem.days[day]]
            for literal in occupied:
                self.cp.add_implication(literal, here)
            self.cp.add_bool_or([*occupied, ~here])
        return self._present[key]

    @property
    def has_seats(self) -> bool:
        """Tell whether rooms are decided one by one in this model."""
        return bool(self.seats)

    def seat(self, host: int, slot: int, room: int) -> Literal:
        """Return the literal that says whether a host has a session in a room in a slot."""
        key = (host, slot, room)
        if key not in self.seats:
            self.seats[key] = self.cp.new_bool_var(f"seat{host}_{slot}_{room}")
        return self.seats[key]
