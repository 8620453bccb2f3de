# SPDX-License-Identifier: Apache-2.0
"""Proposing a schedule and adopting it: solved in a process apart, audited here before use."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.operations.keeping import Cause
from ateliers_desktop.operations.programme import Changes, Programme
from ateliers_desktop.operations.unmet_needs import UnmetNeed, unmet_needs
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    difference,
)
from ateliers_desktop.scheduling.audit import audit, blamed, contradictions
from ateliers_desktop.scheduling.explanation import Explanation
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.results import (
    ExplainRequest,
    Finished,
    GoalReport,
    Report,
    SolveOptions,
    SolveRequest,
)
from ateliers_desktop.scheduling.rules import GoalId, Violation
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.storage import back_up

ProposalOptions = SolveOptions
_UPDATE_EVERY = 0.5
EXPLAIN_SECONDS = 4.5
"""How long a finished proposal waits for its reasons and remedies, at most."""

__all__ = [
    "GoalReport",
    "Outcome",
    "Proposal",
    "ProposalOptions",
    "ProposalUpdate",
    "adopt",
    "explain",
    "propose",
    "was_disturbed",
]


class Outcome(StrEnum):
    """How a search ended: all proven, out of time, stopped, or nothing can be proposed."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    STOPPED = "stopped"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalUpdate:
    """How far a proposal is: the goals, the one being settled, the best schedule's sessions."""

    goals: tuple[GoalReport, ...]
    current: GoalId | None
    sessions: tuple[Session, ...]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A schedule proposed, with what is proven of it and how it differs from the present one.

    Attributes
    ----------
    violations
        Rules broken by a session that is neither fixed nor past; a proposal that has any is
        never adopted.
    contradictions
        The clashes among fixed sessions, where there are any; `edit` is then empty.
    """

    outcome: Outcome
    goals: tuple[GoalReport, ...]
    schedule: Schedule
    edit: Edit
    unmet: tuple[UnmetNeed, ...]
    violations: tuple[Violation, ...] = ()
    contradictions: tuple[Violation, ...] = ()
    seconds: float = 0.0

    @property
    def needs_proven(self) -> bool:
        """Tell whether no schedule places more requests, priority by priority."""
        return any(each.goal is GoalId.NEEDS and each.proven for each in self.goals)


OnUpdate = Callable[[ProposalUpdate], None]


def propose(
    residency: Residency,
    schedule: Schedule,
    options: ProposalOptions,
    on_update: OnUpdate,
    stop: threading.Event,
    solver: SolverProcess | None = None,
) -> Proposal:
    """Search for the best schedule; blocks, so call it on a thread of its own from a window.

    Parameters
    ----------
    on_update
        Called after every better schedule or bound, and at least each half second.
    stop
        Set from another thread, it ends the search with the best schedule so far.
    solver
        A process that is warm already; without one a process is started for this call.

    Raises
    ------
    MachineError
        If the solver's process ended unexpectedly; nothing has changed.
    """
    begun = time.monotonic()
    clashes = contradictions(residency, schedule, options.now)
    if clashes:
        return _contradiction(residency, schedule, clashes, time.monotonic() - begun)
    mended = _with_mended_clashes(schedule)
    process = solver or SolverProcess()
    try:
        watch = _Watch(on_update, schedule, begun)
        request = SolveRequest(residency=residency, schedule=mended, options=options)
        finished = process.solve(request, watch.hear, stop)
        proposal = _proposal(residency, schedule, mended, options, finished, begun)
        if not proposal.needs_proven or proposal.violations:
            return proposal
        seconds = EXPLAIN_SECONDS - max(0.0, proposal.seconds - options.seconds)
        reached = proposal.schedule
        unmet = explain(residency, reached, options, seconds, stop, process, watch.hear)
        return replace(proposal, unmet=unmet)
    finally:
        if process is not solver:
            process.close()


def _proposal(
    residency: Residency,
    schedule: Schedule,
    mended: Schedule,
    options: ProposalOptions,
    finished: Finished,
    begun: float,
) -> Proposal:
    """Make a proposal, audited, of what the solver found for a schedule without clashes."""
    edit = difference(schedule, finished.sessions, EditKind.ADOPT)
    proposed = schedule.apply(edit)
    before = schedule if options.repair else None
    return Proposal(
        outcome=_outcome(finished.goals, stopped=finished.stopped),
        goals=_with_audited_values(finished.goals, residency, proposed, before),
        schedule=proposed,
        edit=edit,
        unmet=unmet_needs(residency, proposed),
        violations=_forbidding(residency, proposed, mended, options.now),
        seconds=time.monotonic() - begun,
    )


def explain(
    residency: Residency,
    schedule: Schedule,
    options: ProposalOptions,
    seconds: float,
    stop: threading.Event,
    solver: SolverProcess,
    on_wait: Callable[[None], None] = lambda _: None,
) -> tuple[UnmetNeed, ...]:
    """Return what a schedule leaves out with reasons and remedies; blocks for the seconds given.

    The schedule is one whose needs are proven under the options. What is not known in time, or
    because the solver's process ended, is left out: a schedule counts without it.
    """
    explanations: tuple[Explanation, ...] = ()
    if unmet_needs(residency, schedule) and not stop.is_set():
        request = ExplainRequest(
            residency=residency,
            schedule=schedule,
            now=options.now,
            fairness_first=options.fairness_first,
            seconds=seconds,
        )
        # Not even a bug in the explanations may cost a schedule that took a minute to find.
        with suppress(MachineError, RuntimeError):
            explanations = solver.explain(request, on_wait, stop)
    return unmet_needs(residency, schedule, explanations)


def adopt(programme: Programme, proposal: Proposal) -> Changes:
    """Make a proposal the present schedule, as one step that can be taken back; after a backup.

    Raises
    ------
    UserError
        If its audit found a broken rule, or the schedule changed since it was proposed.
    """
    if proposal.contradictions:
        raise UserError(
            "Locked sessions contradict each other, so there is nothing to adopt; "
            "unlock or move one of them and propose again"
        )
    if proposal.violations:
        raise UserError(
            "The proposal breaks a rule and is not adopted; propose again, and please report this"
        )
    if not _leads_there(programme.schedule, proposal):
        raise UserError("The schedule changed meanwhile; propose again")
    back_up(programme.path, Cause.ADOPT)
    changes = programme.apply(proposal.edit, proof=proposal.goals)
    programme.remember(proposal.unmet)
    return changes


def _leads_there(present: Schedule, proposal: Proposal) -> bool:
    try:
        return present.apply(proposal.edit) == proposal.schedule
    except KeyError:
        return False


def was_disturbed(programme: Programme) -> bool:
    """Tell whether the schedule breaks a rule, or was edited since something was proven of it."""
    edited = any(step.proof for step in programme.undo_steps) and not programme.proof
    return bool(programme.violations()) or edited


def _with_mended_clashes(schedule: Schedule) -> Schedule:
    """Let fixed sessions stand that waited for a clash to be mended, now that none is left."""
    return Schedule(
        sessions=tuple(
            replace(each, status=SessionStatus.PLANNED)
            if each.status is SessionStatus.CLASHING
            else each
            for each in schedule.sessions
        )
    )


class _Watch:
    """Turns the solver's reports into updates, and repeats the last one while nothing happens."""

    def __init__(self, on_update: OnUpdate, schedule: Schedule, begun: float) -> None:
        self._on_update, self._begun, self._told = on_update, begun, begun
        self._last = ProposalUpdate(
            goals=(), current=None, sessions=schedule.sessions, seconds=0.0
        )

    def hear(self, report: Report | None) -> None:
        now = time.monotonic()
        if report is not None:
            sessions = self._last.sessions if report.sessions is None else report.sessions
            self._last = replace(
                self._last, goals=report.goals, current=report.current, sessions=sessions
            )
        elif now - self._told < _UPDATE_EVERY:
            return
        self._told = now
        self._last = replace(self._last, seconds=now - self._begun)
        self._on_update(self._last)


def _outcome(goals: tuple[GoalReport, ...], *, stopped: bool) -> Outcome:
    if all(each.proven for each in goals):
        return Outcome.OPTIMAL
    return Outcome.STOPPED if stopped else Outcome.FEASIBLE


def _with_audited_values(
    goals: tuple[GoalReport, ...],
    residency: Residency,
    schedule: Schedule,
    before: Schedule | None,
) -> tuple[GoalReport, ...]:
    """Report each goal with the value that the audit computes for the schedule as it is."""
    values = goal_values(residency, schedule, before=before)
    return tuple(replace(each, value=values[each.goal]) for each in goals)


def _forbidding(
    residency: Residency, proposed: Schedule, before: Schedule, now: datetime | None
) -> tuple[Violation, ...]:
    return blamed(audit(residency, proposed, now=now, before=before), now)


def _contradiction(
    residency: Residency, schedule: Schedule, clashes: tuple[Violation, ...], seconds: float
) -> Proposal:
    return Proposal(
        outcome=Outcome.CONTRADICTION,
        goals=(),
        schedule=schedule,
        edit=Edit(kind=EditKind.ADOPT),
        unmet=unmet_needs(residency, schedule),
        contradictions=clashes,
        seconds=seconds,
    )
