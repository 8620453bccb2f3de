# SPDX-License-Identifier: Apache-2.0
"""One instance solved by the engine, and what came of it."""

import time
from dataclasses import astuple, dataclass, fields
from enum import StrEnum

from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.results import Solution, SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver
from benchmarks.b2b.instances import Instance, problem_of


class Outcome(StrEnum):
    """How a run ended."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table of results.

    Attributes
    ----------
    value, bound
        Breaks of all participants together in the best schedule, and the fewest possible as far
        as it is known; None where there is none.
    seconds
        Wall-clock time until the answer, model building included.
    """

    instance: str
    d: int
    outcome: Outcome
    value: int | None
    bound: int | None
    proven: bool
    seconds: float

    @classmethod
    def header(cls) -> tuple[str, ...]:
        """Return the names of the columns."""
        return tuple(each.name for each in fields(cls))

    def cells(self) -> list[str]:
        """Return the line as it is written: nothing for None, seconds to a hundredth."""
        *others, proven, seconds = astuple(self)
        written = ["" if each is None else str(each) for each in others]
        return [*written, str(proven).lower(), f"{seconds:.2f}"]


def solve_instance(instance: Instance, spread: int, seconds: float) -> Row:
    """Solve one instance within so many seconds, model building included."""
    begun = time.monotonic()
    problem = problem_of(instance, spread)
    options = SolveOptions(seconds=seconds, goals=(GoalId.PRESENCE,))
    solution = Solver(problem, options, lambda *_: None).solve()
    outcome, value, bound = _judge(solution, problem)
    return Row(
        instance=instance.name,
        d=spread,
        outcome=outcome,
        value=value,
        bound=bound,
        proven=outcome in (Outcome.OPTIMAL, Outcome.INFEASIBLE),
        seconds=time.monotonic() - begun,
    )


def _judge(solution: Solution, problem: Problem) -> tuple[Outcome, int | None, int | None]:
    """Return the outcome, and value and bound as breaks: blocks without each person's first."""
    if solution.infeasible:
        return Outcome.INFEASIBLE, None, None
    report = solution.goals[0]
    here = {person for each in problem.pairings for person in each.team}
    value = None if report.value is None else report.value[0] - len(here)
    bound = None if report.bound is None else max(0, report.bound[0] - len(here))
    if value is None:
        return Outcome.UNKNOWN, None, bound
    return (Outcome.OPTIMAL if report.proven else Outcome.FEASIBLE), value, bound
