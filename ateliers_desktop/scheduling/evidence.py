# SPDX-License-Identifier: Apache-2.0
"""What shows that a reason or a remedy holds: a schedule that is audited, or solving again."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from itertools import accumulate

from ortools.sat.python import cp_model

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.goal_values import PRIORITIES, goal_values
from ateliers_desktop.scheduling.plan_sessions import plan_of
from ateliers_desktop.scheduling.relaxation import Found, quick_search
from ateliers_desktop.scheduling.rules import GoalId, RuleInstance, instance_of
from ateliers_desktop.scheduling.targets import Target, reach

Breaking = dict[RuleInstance, tuple[Session, ...]]


def broken_by(
    found: Found, target: Target, residency: Residency, schedule: Schedule, now: datetime | None
) -> Breaking | None:
    """Return what breaks each case in the schedule that was found; None if it shows nothing.

    It shows what it should if the audit blames it for no other cases, and if it has the session
    that was asked for at no loss.
    """
    shown = Schedule(sessions=found.sessions)
    breaking: dict[RuleInstance, list[Session]] = defaultdict(list)
    for violation in blamed(audit(residency, shown, now=now, before=schedule), now):
        breaking[instance_of(violation)] += violation.sessions
    needs = goal_values(residency, shown)[GoalId.NEEDS]
    reached = shown.placed()[target.project, target.area] > target.sessions and all(
        value >= before + (priority == target.priority)
        for priority, value, before in zip(PRIORITIES, needs, target.needs, strict=True)
        if priority >= target.priority
    )
    if not reached or not set(breaking) <= found.cases:
        return None
    return {case: tuple(dict.fromkeys(sessions)) for case, sessions in breaking.items()}


def stands_after(
    found: Found, target: Target, residency: Residency, schedule: Schedule, now: datetime | None
) -> bool:
    """Tell whether what was found reaches a target after changes, with nothing broken at all."""
    return broken_by(found, target, residency, schedule, now) == {}


def places_after(
    found: Found,
    target: Target,
    residency: Residency,
    schedule: Schedule,
    now: datetime | None,
    seconds: float,
    search_with: Callable[[cp_model.CpSolver], None],
) -> int:
    """Solve again after changes and return how many requests more are placed; 0 if none is.

    A target that is not reached counts as none. Where less pressing requests give way, those of
    its priority and above are counted.
    """
    model = GoalModel.build(formulate(residency, schedule, now=now), seats=False)
    reach(target, model.var)
    model.hint(plan_of(found.sessions, model.var.problem))
    parts = model.parts_of(GoalId.NEEDS)
    weight = 1 + sum(each.open + each.kept for each in model.var.problem.groups)
    model.var.cp.maximize(sum(part * weight**at for at, part in enumerate(reversed(parts))))
    search = quick_search(seconds)
    search_with(search)
    if search.solve(model.var.cp) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return 0
    values = [search.value(part) for part in parts]
    more = list(accumulate(new - old for new, old in zip(values, target.needs, strict=True)))
    return max(more[PRIORITIES.index(target.priority)], more[-1])
