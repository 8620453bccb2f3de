# SPDX-License-Identifier: Apache-2.0
"""The smallest sets of cases of rules without which a target can be reached.

One model in which every case of a rule has a literal that leaves it out; the fewest of them are
sought, and among as few the most natural ones: limits and availability before languages and
expertise, these before what cannot be at one time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from ortools.sat.python import cp_model

from ateliers_desktop.residency import Schedule, Session
from ateliers_desktop.scheduling.constraints import constrain
from ateliers_desktop.scheduling.plan_sessions import plan_of, sessions_of
from ateliers_desktop.scheduling.problem import Plan
from ateliers_desktop.scheduling.relaxed_problem import Cases, Promise, RelaxedProblem
from ateliers_desktop.scheduling.relaxed_rooms import RelaxedRooms
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.scheduling.targets import Target, reach
from ateliers_desktop.scheduling.variables import Literal, Variables

NATURAL = (
    RuleId.MENTOR_DAY,
    RuleId.PROJECT_DAY,
    RuleId.MENTOR_ROW,
    RuleId.MENTOR_AVAILABLE,
    RuleId.PROJECT_AVAILABLE,
    RuleId.ROOM_AVAILABLE,
    RuleId.PAIR_DAY,
    RuleId.ORDER,
    RuleId.LENGTH,
    RuleId.FIXED,
    RuleId.LANGUAGE,
    RuleId.CONFLICT,
    RuleId.EQUIPMENT,
    RuleId.EXPERTISE,
    RuleId.GRID,
    RuleId.ROOM_ONCE,
    RuleId.MENTOR_ONCE,
    RuleId.PROJECT_ONCE,
    RuleId.PAST,
)
"""The rules as a coordinator would think of leaving one out, the most natural first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Cases without which a target is reached, and a schedule that shows it."""

    cases: Cases
    sessions: tuple[Session, ...]


def quick_search(seconds: float) -> cp_model.CpSolver:
    """Return a search for small questions: one thread, and little done before it begins."""
    search = cp_model.CpSolver()
    search.parameters.max_time_in_seconds = max(0.0, seconds)
    # Most of the time goes into presolve; without these two steps it is half.
    search.parameters.symmetry_level = 0
    search.parameters.cp_model_probing_level = 0
    search.parameters.num_workers = 1
    return search


class Relaxation:
    """A relaxed problem as a model that is asked for one target after another.

    Parameters
    ----------
    search_with
        Called with each search before it begins, so that it can be stopped from elsewhere.
    """

    def __init__(
        self,
        relaxed: RelaxedProblem,
        schedule: Schedule,
        targets: Iterable[Target],
        search_with: Callable[[cp_model.CpSolver], None],
    ) -> None:
        self._relaxed, self._schedule = relaxed, schedule
        self._search_with = search_with
        self._var = Variables(relaxed.problem, cp_model.CpModel(), every_rule_lifts=True)
        self._rooms = RelaxedRooms(relaxed, self._var)
        constrain(self._var)
        self._rooms.add()
        self._bind()
        self._resting: dict[Target, Literal] = {}
        for target in targets:
            resting = self._var.cp.new_bool_var(f"resting{len(self._resting)}")
            reach(target, self._var, unless=resting)
            self._resting[target] = resting
        self._aim()
        self._hint()

    @property
    def targets(self) -> frozenset[Target]:
        """The targets that it can be asked for."""
        return frozenset(self._resting)

    def _bind(self) -> None:
        """Take a placement only if what it breaks is left out, and keep promises likewise."""
        var = self._var
        for at, cases in enumerate(self._relaxed.broken):
            for case in cases:
                var.cp.add_implication(var.taken[at], var.lift_literal(case))
        for at, promised in self._relaxed.promised.items():
            var.cp.add_bool_or([var.taken[at], var.lift_literal(promised.case)])

    def _aim(self) -> None:
        lifts = self._var.lifts
        self._var.cp.add_bool_or(list(lifts.values()))
        self._var.cp.minimize(
            sum(NATURAL.index(case.rule) * literal for case, literal in lifts.items())
        )

    def _hint(self) -> None:
        """Begin from the schedule as it is."""
        present = plan_of(self._schedule.standing, self._relaxed.problem).taken
        taken = {at for at in present if not self._relaxed.broken[at]}
        for at, literal in enumerate(self._var.taken):
            self._var.cp.add_hint(literal, at in taken)

    def smallest(
        self,
        target: Target,
        size: int,
        seconds: float,
        *,
        but: Iterable[Cases] = (),
        rules: frozenset[RuleId] = frozenset(RuleId),
    ) -> Found | None:
        """Return the most natural set of so many cases that leads to a target, if there is one.

        Parameters
        ----------
        but
            Sets that are known already; none that holds one of them is returned.
        rules
            The rules whose cases may be left out.

        Raises
        ------
        TimeoutError
            If the seconds were too few to tell.
        """
        model = self._var.cp.clone()
        for other, resting in self._resting.items():
            model.add(resting == (other != target))
        lifts = self._var.lifts
        for known in but:
            model.add_bool_or([~lifts[case] for case in known])
        for case, literal in lifts.items():
            if case.rule not in rules:
                model.add(literal == 0)
        model.add(sum(lifts.values()) <= size)
        search = quick_search(seconds)
        self._search_with(search)
        status = search.solve(model)
        if status == cp_model.INFEASIBLE:
            return None
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            raise TimeoutError
        return Found(
            cases=frozenset(case for case, literal in lifts.items() if search.value(literal)),
            sessions=self._sessions(search.value),
        )

    def _sessions(self, value: Callable[[Literal], int]) -> tuple[Session, ...]:
        """Read the whole schedule off a solution, with promised sessions as they were promised."""
        taken = tuple(at for at, literal in enumerate(self._var.taken) if value(literal))
        plan = Plan(taken=taken, seats=self._rooms.seats(taken, value))
        promised = {_meeting(each.session): each for each in self._relaxed.promised.values()}
        return tuple(
            _as_promised(each, promised.get(_meeting(each)))
            for each in sessions_of(plan, self._relaxed.problem, self._schedule)
        )


def _meeting(session: Session) -> tuple[str, str, str, datetime]:
    return (session.project, session.area, session.mentor, session.start)


def _as_promised(session: Session, promise: Promise | None) -> Session:
    if promise is None or not session.stands:
        return session
    if promise.session.room_fixed and promise.session.room != session.room:
        return session
    return replace(promise.session, room=session.room)
