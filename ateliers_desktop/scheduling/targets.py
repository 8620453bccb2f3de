# SPDX-License-Identifier: Apache-2.0
"""One more session of a need, at no loss of its priority or above: what has to hold for it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.goal_values import (
    PRIORITIES,
    Unmet,
    goal_values,
    possible_requests,
    unmet,
)
from ateliers_desktop.scheduling.goals import needs
from ateliers_desktop.scheduling.rules import GoalId, GoalValue
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One more session of a need than a schedule has.

    Attributes
    ----------
    sessions
        How many sessions of the need the schedule has.
    needs
        What the schedule places of priority 3, 2 and 1.
    shares
        Per project the priorities that it keeps at least, where fairness comes before needs.
    """

    project: str
    area: str
    priority: int
    sessions: int
    needs: GoalValue
    shares: tuple[tuple[str, int], ...] = ()


def targets_of(
    residency: Residency, schedule: Schedule, *, fairness_first: bool
) -> tuple[Target, ...]:
    """Return a target for each need with unmet requests, the most pressing first."""
    values, placed = goal_values(residency, schedule), schedule.placed()
    shares = _shares(residency, values[GoalId.FAIRNESS][0]) if fairness_first else ()
    return tuple(
        Target(
            project=each.project,
            area=each.area,
            priority=each.priority,
            sessions=placed[each.project, each.area],
            needs=values[GoalId.NEEDS],
            shares=shares,
        )
        for each in sorted(unmet(residency, schedule), key=_pressing)
    )


def _pressing(need: Unmet) -> int:
    return -need.priority


def _shares(residency: Residency, fairness: int) -> tuple[tuple[str, int], ...]:
    whole: dict[str, int] = defaultdict(int)
    for (name, area), requests in possible_requests(residency).items():
        need = residency.project(name).need(area)
        whole[name] += requests * (need.priority if need else 0)
    return tuple((name, -(-fairness * total // 1000)) for name, total in whole.items())


def reach(target: Target, var: Variables, unless: Literal | None = None) -> None:
    """Ask a model for a target; a literal that is true says that it need not be reached."""
    for expression, least in _demands(target, var):
        demand = var.cp.add(expression >= least)
        if unless is not None:
            demand.only_enforce_if(~unless)


def _demands(target: Target, var: Variables) -> Iterable[tuple[Linear, int]]:
    for priority, part, now in zip(PRIORITIES, needs(var), target.needs, strict=True):
        if priority > target.priority:
            yield part, now
        elif priority == target.priority:
            yield part, now + 1
    problem = var.problem
    project_at = {problem.people[each.project].name: each.project for each in problem.groups}
    here = (project_at.get(target.project), target.area)
    same = [at for at, each in enumerate(problem.groups) if (each.project, each.area) == here]
    yield _placed(var, same), target.sessions + 1
    for name, least in target.shares:
        theirs = [
            at for at, each in enumerate(problem.groups) if each.project == project_at.get(name)
        ]
        yield sum(problem.groups[at].priority * _placed(var, [at]) for at in theirs), least


def _placed(var: Variables, groups: list[int]) -> Linear:
    kept = sum(var.problem.groups[at].kept for at in groups)
    return kept + sum(var.sum_of(var.by_group.get(at, [])) for at in groups)
