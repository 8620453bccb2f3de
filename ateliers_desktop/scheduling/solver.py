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
from ateliers_desktop.scheduling.problem import Plan, Problem
from ateliers_desktop.scheduling.results import GoalReport, OnReport, Solution, SolveOptions
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId, GoalValue

_PORTFOLIO = 8
_SHARE_OF_TIME = 0.7


class Solver:
    """Solves one problem once; `stop` may be called from another thread at any time."""

    def __init__(self, problem: Problem, options: SolveOptions, on_report: OnReport) -> None:
        self._problem, self._options, self._on_report = problem, options, on_report
        self._begun = time.monotonic()
        self._search: cp_model.CpSolver | None = None
        self._stopped = threading.Event()
        self._reports: list[GoalReport] = []
        self._plan = Plan(taken=())

    def stop(self) -> None:
        """End the search within a second, with the best plan so far."""
        self._stopped.set()
        if self._search is not None:
            self._search.stop_search()

    def solve(self) -> Solution:
        """Settle the goals in their order and return the best plan with what is proven."""
        self._plan = construct(self._problem)
        self._reports = [GoalReport(goal=goal) for goal in self._options.order]
        self._report(None)
        model = GoalModel.build(self._problem, seats=self._options.repair)
        model.hint(self._plan)
        for at, goal in enumerate(self._options.order):
            if goal is GoalId.ROOMS and not model.var.has_seats:
                model = self._with_seats(at)
            if not self._settle(model, at):
                break
        return Solution(
            plan=self._plan, goals=tuple(self._reports), stopped=self._stopped.is_set()
        )

    def _with_seats(self, settled: int) -> GoalModel:
        """Return the model with rooms one by one, and in it the goals settled so far."""
        model = GoalModel.build(self._problem, seats=True)
        for report in self._reports[:settled]:
            for part, value in enumerate(report.value or ()):
                model.hold(report.goal, part, value)
        model.hint(self._plan)
        return model

    def _settle(self, model: GoalModel, at: int) -> bool:
        """Settle one goal, part after part, and hold what was reached; False if nothing was."""
        begun = time.monotonic()
        parts = len(model.parts_of(self._reports[at].goal))
        share = 1.0 if at + 1 == len(self._reports) else _SHARE_OF_TIME
        deadline = begun + self._left() * share
        settled = [self._settle_part(model, at, part, deadline) for part in range(parts)]
        self._update(at, proven=all(settled), seconds=time.monotonic() - begun)
        return self._reports[at].value is not None

    def _settle_part(self, model: GoalModel, at: int, part: int, deadline: float) -> bool:
        """Search for the best value of one part and hold it; tell whether it is proven."""
        goal = self._reports[at].goal
        model.aim(goal, part)
        search = self._new_search(deadline)
        watch = _Watch(self, model, at, part)
        search.best_bound_callback = watch.on_bound
        if self._stopped.is_set():
            return False
        status = search.solve(model.var.cp, watch)
        self._search = None
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return False
        watch.on_bound(search.best_objective_bound)
        value = self._reports[at].value
        assert value is not None, "a solution was found, so it was reported"
        model.hold(goal, part, value[part])
        model.hint(self._plan)
        return status == cp_model.OPTIMAL

    def _new_search(self, deadline: float) -> cp_model.CpSolver:
        search = cp_model.CpSolver()
        search.parameters.max_time_in_seconds = max(0.0, deadline - time.monotonic())
        search.parameters.num_workers = self._options.workers or _PORTFOLIO
        search.parameters.random_seed = self._options.seed
        self._search = search
        return search

    def improve(self, at: int, plan: Plan, value: GoalValue) -> None:
        """Take over a better plan while a goal is being settled."""
        self._plan = plan
        self._update(at, value=value)

    def bound(self, at: int, part: int, bound: int) -> None:
        """Take over a better bound on one part; parts not searched yet have their trivial one."""
        goal = self._reports[at].goal
        known = self._reports[at].bound or trivial_bound(goal, self._problem)
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
        """Hand on a better plan with the value of every part of the goal."""
        value = self._model.value(self._model.aimed, self.value)
        self._solver.improve(self._at, self._model.plan(self.value), value)

    def on_bound(self, bound: float) -> None:
        """Hand on a better bound, rounded towards what is possible."""
        if math.isfinite(bound):
            down = self._model.aimed in MAXIMISED
            whole = math.floor(bound + 1e-6) if down else math.ceil(bound - 1e-6)
            self._solver.bound(self._at, self._part, whole)
