# SPDX-License-Identifier: Apache-2.0
"""A CP model of a problem in which goals are settled one after another."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.breaks import spread
from ateliers_desktop.scheduling.constraints import constrain
from ateliers_desktop.scheduling.goals import GOALS, Parts
from ateliers_desktop.scheduling.problem import Plan, Problem
from ateliers_desktop.scheduling.room_constraints import assign_rooms, count_rooms
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId, RuleId
from ateliers_desktop.scheduling.seats import seat_plan
from ateliers_desktop.scheduling.variables import Variables


@dataclass(slots=True)
class GoalModel:
    """One CP model of the problem, with the goals that were settled held as constraints."""

    var: Variables
    parts: dict[GoalId, Parts] = field(default_factory=dict)
    aimed: GoalId = GoalId.NEEDS

    @classmethod
    def build(
        cls, problem: Problem, *, seats: bool, without: frozenset[RuleId] = frozenset()
    ) -> "GoalModel":
        """Build the model of a problem, with rooms one by one (`seats`) or only counted."""
        var = Variables(problem, cp_model.CpModel())
        constrain(var, without)
        spread(var)
        (assign_rooms if seats else count_rooms)(var, without)
        return cls(var)

    def parts_of(self, goal: GoalId) -> Parts:
        """Return the expressions whose values are the goal's, made when first asked for."""
        if goal not in self.parts:
            self.parts[goal] = GOALS[goal](self.var)
        return self.parts[goal]

    def aim(self, goal: GoalId, part: int) -> None:
        """Make one part of a goal the objective."""
        self.aimed = goal
        expression = self.parts_of(goal)[part]
        if goal in MAXIMISED:
            self.var.cp.maximize(expression)
        else:
            self.var.cp.minimize(expression)

    def hold(self, goal: GoalId, part: int, value: int) -> None:
        """Keep every further solution at least as good in one part of a goal."""
        expression = self.parts_of(goal)[part]
        cp = self.var.cp
        cp.add(expression >= value if goal in MAXIMISED else expression <= value)

    def hint(self, plan: Plan) -> None:
        """Make the search begin from a plan."""
        self.var.cp.clear_hints()  # type: ignore[no-untyped-call]
        taken = set(plan.taken)
        for at, literal in enumerate(self.var.taken):
            self.var.cp.add_hint(literal, at in taken)
        if self.var.has_seats:
            self._hint_seats(plan)

    def _hint_seats(self, plan: Plan) -> None:
        problem = self.var.problem
        chosen: set[tuple[int, int, int]] = set()
        for key, room in plan.seats.items():
            host, slots = (
                (problem.pairing_of(key).host, problem.placements[key].slots)
                if key >= 0
                else (problem.kept[-1 - key].host, problem.kept[-1 - key].slots)
            )
            chosen.update((host, slot, room) for slot in slots)
        for seat, literal in self.var.seats.items():
            self.var.cp.add_hint(literal, seat in chosen)

    def plan(self, value: Callable[[cp_model.IntVar], int]) -> Plan:
        """Read a plan off a solution."""
        taken = tuple(at for at, literal in enumerate(self.var.taken) if value(literal))
        problem = self.var.problem
        if not self.var.has_seats:
            confined = {
                key: rooms
                for key, choices in self.var.kinds.items()
                for rooms, literal in choices
                if value(literal)
            }
            return Plan(taken=taken, seats=seat_plan(problem, taken, confined))
        room_of = {
            (host, slot): room
            for (host, slot, room), literal in self.var.seats.items()
            if value(literal)
        }
        seats = {
            at: room_of[problem.pairing_of(at).host, problem.placements[at].slots.start]
            for at in taken
        }
        kept = {
            -1 - at: room_of[each.host, each.slots.start]
            for at, each in enumerate(problem.kept)
            if each.seated
        }
        return Plan(taken=taken, seats=seats | kept)
