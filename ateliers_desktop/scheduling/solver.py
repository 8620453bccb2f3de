# SPDX-License-Identifier: Apache-2.0
"""The solver: one goal after another, each settled as far as time allows and then held.

All goals but the last are solved with rooms counted; the last, which is about rooms, room by
room. A first schedule is constructed without searching, and each stage begins from the best.
"""

import math
import threading
import time
from dataclasses import replace
from typing import Any

from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.construction import construct
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.goals import trivial_bound
from ateliers_desktop.scheduling.plan_values import plan_value
from ateliers_desktop.scheduling.problem import Plan, Problem
from ateliers_desktop.scheduling.results import GoalReport, OnReport, Solution, SolveOptions
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId, GoalValue
from ateliers_desktop.scheduling.searches import choose_searches

_SHARE_OF_TIME = 0.7
_NAG_EVERY = 0.05


class Solver:
    """Solves one problem once; `stop` may be called from another thread at any time."""

    def __init__(self, problem: Problem, options: SolveOptions, on_report: OnReport) -> None:
        self._problem, self._options, self._on_report = problem, options, on_report
        self._begun = time.monotonic()
        self._search: cp_model.CpSolver | None = None
        self._stopped = threading.Event()
        self._reports = [GoalReport(goal=goal) for goal in options.order]
        self._held: list[tuple[GoalId, int, int]] = []
        self._model: GoalModel | None = None
        self._plan = Plan(taken=())
        # What is constructed may leave a request out, or breaks too unlike: then it is no plan.
        self._found = not problem.complete and problem.spread is None
        self._infeasible = False

    def stop(self) -> None:
        """End the search within a second, with the best plan so far; returns when it has ended."""
        self._stopped.set()
        while (search := self._search) is not None:
            # A search that is still being set up does not hear the first call.
            search.stop_search()
            time.sleep(_NAG_EVERY)

    def solve(self) -> Solution:
        """Settle the goals in their order and return the best plan with what is proven."""
        if self._found:
            self._plan = construct(self._problem)
        self._report(None)
        for at in range(len(self._reports)):
            self._settle(at)
        return Solution(
            plan=self._plan,
            goals=tuple(self._reports),
            stopped=self._stopped.is_set(),
            infeasible=self._infeasible,
        )

    def _settle(self, at: int) -> None:
        """Settle one goal, part after part, and hold what was reached."""
        goal, begun = self._reports[at].goal, time.monotonic()
        share = 1.0 if at + 1 == len(self._reports) else _SHARE_OF_TIME
        deadline = begun + self._left() * share
        if self._found:
            self._update(at, value=self._value(goal))
        parts = len(trivial_bound(goal, self._problem))
        proven = [self._settle_part(at, part, deadline) for part in range(parts)]
        self._update(at, proven=all(proven), seconds=time.monotonic() - begun)

    def _settle_part(self, at: int, part: int, deadline: float) -> bool:
        """Find the best value of one part and hold it; tell whether it is proven."""
        goal = self._reports[at].goal
        best = trivial_bound(goal, self._problem)[part]
        proven = self._found and self._value(goal)[part] == best
        if proven:
            self.bound(at, part, best)
        elif not self._over(deadline):
            proven = self._search_part(at, part, deadline)
        if self._found:
            self._hold(goal, part, self._value(goal)[part])
        return proven

    def _hold(self, goal: GoalId, part: int, value: int) -> None:
        self._held.append((goal, part, value))
        if self._model is not None:
            self._model.hold(goal, part, value)

    def _over(self, deadline: float) -> bool:
        return self._stopped.is_set() or self._infeasible or time.monotonic() >= deadline

    def _search_part(self, at: int, part: int, deadline: float) -> bool:
        model = self._model_for(self._reports[at].goal)
        model.aim(self._reports[at].goal, part)
        if self._found:
            model.hint(self._plan)
        search = self._new_search(deadline)
        watch = _Watch(self, model, at, part)
        search.best_bound_callback = watch.on_bound
        status = search.solve(model.var.cp, watch)
        self._search = None
        self._infeasible = status == cp_model.INFEASIBLE
        if not self._infeasible:
            watch.on_bound(search.best_objective_bound)
        return status == cp_model.OPTIMAL

    def _model_for(self, goal: GoalId) -> GoalModel:
        """Return the model, with rooms one by one where the goal asks for it."""
        of_rooms = goal is GoalId.ROOMS or (self._options.repair and goal is not GoalId.NEEDS)
        seats = of_rooms or (self._model is not None and self._model.var.has_seats)
        if self._model is None or (seats and not self._model.var.has_seats):
            self._model = GoalModel.build(self._problem, seats=seats)
            for held in self._held:
                self._model.hold(*held)
        return self._model

    def _value(self, goal: GoalId) -> GoalValue:
        return plan_value(goal, self._plan, self._problem)

    def _new_search(self, deadline: float) -> cp_model.CpSolver:
        search = cp_model.CpSolver()
        search.parameters.max_time_in_seconds = max(0.0, deadline - time.monotonic())
        choose_searches(search, self._problem, self._options)
        self._search = search
        return search

    def improve(self, at: int, plan: Plan) -> None:
        """Take over a plan that is better, goal by goal in their order, or as good."""
        if not self._found or self._rank(plan) >= self._rank(self._plan):
            self._plan, self._found = plan, True
            self._update(at, value=self._value(self._reports[at].goal))

    def _rank(self, plan: Plan) -> list[int]:
        """Return what makes one plan better than another: every part of every goal, in order."""
        return [
            part if report.goal in MAXIMISED else -part
            for report in self._reports
            for part in plan_value(report.goal, plan, self._problem)
        ]

    def bound(self, at: int, part: int, bound: int) -> None:
        """Take over a better bound on one part; parts not searched yet have their trivial one."""
        goal = self._reports[at].goal
        trivial = trivial_bound(goal, self._problem)
        known = self._reports[at].bound or trivial
        tighter = min if goal in MAXIMISED else max
        bound = tighter(bound, trivial[part])
        self._update(at, bound=(*known[:part], bound, *known[part + 1 :]))

    def _update(self, at: int, **changes: Any) -> None:
        self._reports[at] = replace(self._reports[at], **changes)
        self._report(self._reports[at].goal)

    def _left(self) -> float:
        return max(0.0, self._options.seconds - (time.monotonic() - self._begun))

    def _report(self, current: GoalId | None) -> None:
        self._on_report(tuple(self._reports), current, self._plan)


class _Watch(cp_model.CpSolverSolutionCallback):
    """Hears of better solutions and bounds of one part of a goal, on the solver's threads."""

    def __init__(self, solver: Solver, model: GoalModel, at: int, part: int) -> None:
        super().__init__()
        self._solver, self._model, self._at, self._part = solver, model, at, part

    def on_solution_callback(self) -> None:
        """Hand on a better plan."""
        self._solver.improve(self._at, self._model.plan(self.value))

    def on_bound(self, bound: float) -> None:
        """Hand on a better bound, rounded towards what is possible."""
        if math.isfinite(bound):
            down = self._model.aimed in MAXIMISED
            whole = math.floor(bound + 1e-6) if down else math.ceil(bound - 1e-6)
            self._solver.bound(self._at, self._part, whole)
