# SPDX-License-Identifier: Apache-2.0
"""What is asked of the solver and what comes back, as values that need no solver to be read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.explanation import Explanation
from ateliers_desktop.scheduling.problem import Plan
from ateliers_desktop.scheduling.rules import GoalId, GoalValue


@dataclass(frozen=True, slots=True, kw_only=True)
class SolveOptions:
    """How to solve.

    Attributes
    ----------
    seconds
        Wall-clock time for all goals together.
    fairness_first
        Whether the least served project counts before the number of sessions.
    repair
        Whether stability counts, right after needs.
    workers
        Search workers; 0 lets the solver's portfolio of eight share the cores, whatever their
        number: which searches run matters more than how many cores they have.
    now
        Local time; sessions that have begun by then stay.
    goals
        The goals to settle, in order; None means all.
    """

    seconds: float = 60.0
    fairness_first: bool = False
    repair: bool = False
    seed: int = 0
    workers: int = 0
    now: datetime | None = None
    goals: tuple[GoalId, ...] | None = None

    @property
    def order(self) -> tuple[GoalId, ...]:
        """The goals in the order in which they are settled."""
        wanted = self.goals if self.goals is not None else tuple(GoalId)
        order = [goal for goal in wanted if goal is not GoalId.STABILITY or self.repair]
        if self.fairness_first and GoalId.FAIRNESS in order:
            order.remove(GoalId.FAIRNESS)
            order.insert(0, GoalId.FAIRNESS)
        return tuple(order)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReport:
    """How far a goal is settled: best value, bound, whether they are proven equal, seconds."""

    goal: GoalId
    value: GoalValue | None = None
    bound: GoalValue | None = None
    proven: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """The best plan and what is proven about it; `stopped` if somebody stopped the search.

    Attributes
    ----------
    infeasible
        Whether it is proven that the requests which have to be placed cannot all be.
    """

    plan: Plan
    goals: tuple[GoalReport, ...]
    stopped: bool = False
    infeasible: bool = False


OnReport = Callable[[tuple[GoalReport, ...], GoalId | None, Plan], None]
"""Called with the goals so far, the one being settled, and the best plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SolveRequest:
    """Asks the solver's process for a schedule."""

    residency: Residency
    schedule: Schedule
    options: SolveOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainRequest:
    """Asks the solver's process why a schedule whose needs are proven leaves requests out.

    Attributes
    ----------
    fairness_first
        Whether fairness came before needs when it was solved.
    seconds
        Wall-clock time for all explanations together.
    """

    residency: Residency
    schedule: Schedule
    now: datetime | None = None
    fairness_first: bool = False
    seconds: float


@dataclass(frozen=True, slots=True)
class StopRequest:
    """Asks the solver's process to end what it does with the best so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the solver's process has found so far; `sessions` only where they are better."""

    goals: tuple[GoalReport, ...]
    current: GoalId | None
    sessions: tuple[Session, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The best schedule of a search that came to its end, its time limit or a stop."""

    goals: tuple[GoalReport, ...]
    sessions: tuple[Session, ...]
    stopped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What is known, when the time is over, of each need that a schedule leaves requests of."""

    explanations: tuple[Explanation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A bug in the solver's process, with its traceback."""

    details: str
