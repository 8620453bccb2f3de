# SPDX-License-Identifier: Apache-2.0
"""A best schedule with its explanations, and a check that knows not how they came about."""

from dataclasses import dataclass
from datetime import datetime

from ortools.sat.python import cp_model

from ateliers_desktop.residency import EditKind, Residency, Schedule, difference
from ateliers_desktop.scheduling.explaining import Explainer
from ateliers_desktop.scheduling.explanation import Explanation
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.results import SolveOptions
from ateliers_desktop.scheduling.rules import GoalId, GoalValue, RuleInstance
from ateliers_desktop.scheduling.solver import Solver

NOTHING: frozenset[RuleInstance] = frozenset()


@dataclass(frozen=True)
class Explained:
    """A residency with a schedule whose needs are proven, and what it leaves out, explained."""

    residency: Residency
    schedule: Schedule
    now: datetime | None
    explanations: tuple[Explanation, ...]

    def reaches(
        self, explanation: Explanation, removed: frozenset[RuleInstance] = NOTHING
    ) -> bool:
        """Tell whether one session more of a need can be placed at no loss."""
        return can_reach(self, explanation, self.residency, self.schedule, removed)


def solved(
    residency: Residency,
    before: Schedule,
    now: datetime | None = None,
    goals: tuple[GoalId, ...] = (GoalId.NEEDS,),
) -> Schedule:
    """Return a schedule with the best needs, proven."""
    problem = formulate(residency, before, now=now)
    options = SolveOptions(seconds=60, workers=1, now=now, goals=goals)
    solution = Solver(problem, options, lambda *_: None).solve()
    assert all(each.proven for each in solution.goals)
    sessions = sessions_of(solution.plan, problem, before)
    return before.apply(difference(before, sessions, EditKind.ADOPT))


def explained(
    residency: Residency, before: Schedule | None = None, now: datetime | None = None
) -> Explained:
    """Solve a residency and explain what is left out."""
    schedule = solved(residency, before or Schedule(), now)
    explainer = Explainer(residency, schedule, now=now, seconds=60)
    return Explained(residency, schedule, now, explainer.explain())


def can_reach(
    found: Explained,
    explanation: Explanation,
    residency: Residency,
    schedule: Schedule,
    removed: frozenset[RuleInstance] = NOTHING,
    *,
    places: int = 0,
) -> bool:
    """Tell whether the engine can place one session more of a need than `found` has.

    No session of a higher priority is lost, one of its priority is won; and as many as `places`
    in all, or of its priority and above.
    """
    values: GoalValue = goal_values(found.residency, found.schedule)[GoalId.NEEDS]
    priority = next(
        need.priority
        for need in found.residency.project(explanation.project).needs
        if need.area == explanation.area
    )
    problem = formulate(residency, schedule, now=found.now, removed=removed)
    model = GoalModel.build(problem, seats=False)
    cp, parts = model.var.cp, model.parts_of(GoalId.NEEDS)
    counted = 4 - priority
    for at, (part, value) in enumerate(zip(parts[:counted], values, strict=False)):
        cp.add(part >= value + (at + 1 == counted))
    group = next(
        at
        for at, each in enumerate(problem.groups)
        if (problem.people[each.project].name, each.area)
        == (explanation.project, explanation.area)
    )
    now = found.schedule.placed()[explanation.project, explanation.area]
    placed = sum(model.var.taken[at] for at in model.var.by_group.get(group, []))
    cp.add(placed + problem.groups[group].kept >= now + 1)
    if places:
        all_more = cp.new_bool_var("all_more")
        cp.add(sum(parts) >= sum(values) + places).only_enforce_if(all_more)
        least = sum(values[:counted]) + places
        cp.add(sum(parts[:counted]) >= least).only_enforce_if(~all_more)
    search = cp_model.CpSolver()
    search.parameters.num_workers = 1
    status = search.solve(cp)
    assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.INFEASIBLE)
    return status != cp_model.INFEASIBLE
