# SPDX-License-Identifier: Apache-2.0
"""The solver's own process, seen from inside: it solves what it is sent and reports as it goes.

A second thread listens all the while: it stops the search when told to, and ends the process at
once when the other end is gone, however its parent died.
"""

import os
import queue
import signal
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection

from ateliers_desktop.residency import Schedule
from ateliers_desktop.scheduling.construction import construct
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.problem import Plan, Problem
from ateliers_desktop.scheduling.results import (
    Explained,
    ExplainRequest,
    Failed,
    Finished,
    GoalReport,
    Report,
    SolveRequest,
    StopRequest,
)
from ateliers_desktop.scheduling.rules import GoalId

_REPORT_EVERY = 0.1


def run(connection: Connection) -> None:
    """Serve one parent until it hangs up."""
    # Ctrl-C reaches the whole terminal group; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Child(connection).serve()


class _Child:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sending = threading.Lock()
        self._requests: queue.Queue[SolveRequest | ExplainRequest] = queue.Queue()
        self._stop = threading.Event()
        self._on_stop: Callable[[], None] | None = None

    def serve(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()
        self._warm_up()
        while True:
            request = self._requests.get()
            try:
                if isinstance(request, SolveRequest):
                    self._solve(request)
                else:
                    self._explain(request)
            except Exception as failure:
                if _is_out_of_memory(failure):
                    # No bug, and there may be none left to tell it with: ending tells it as well.
                    os._exit(1)
                self._send(Failed(details=traceback.format_exc()))

    def _warm_up(self) -> None:
        """Load the solver while nobody waits for it, not before a first schedule that does."""
        if self._requests.empty():
            from ateliers_desktop.scheduling import solver  # noqa: F401

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                os._exit(0)
            if isinstance(message, StopRequest):
                self._stop.set()
                if self._on_stop is not None:
                    self._on_stop()
            else:
                self._stop.clear()
                self._requests.put(message)

    def _send(self, message: Report | Finished | Explained | Failed) -> None:
        with self._sending:
            self._connection.send(message)

    def _solve(self, request: SolveRequest) -> None:
        options, schedule = request.options, request.schedule
        problem = formulate(request.residency, schedule, now=options.now, repair=options.repair)
        reporter = _Reporter(self._send, problem, schedule)
        unsettled = tuple(GoalReport(goal=goal) for goal in options.order)
        reporter.report(unsettled, None, construct(problem))
        # Only now: loading it takes longer than a first schedule does.
        from ateliers_desktop.scheduling.solver import Solver

        solver = Solver(problem, options, reporter.report)
        self._stop_by(solver.stop)
        solution = solver.solve()
        sessions = sessions_of(solution.plan, problem, schedule)
        self._send(Finished(goals=solution.goals, sessions=sessions, stopped=solution.stopped))

    def _explain(self, request: ExplainRequest) -> None:
        from ateliers_desktop.scheduling.explaining import Explainer

        explainer = Explainer(
            request.residency,
            request.schedule,
            now=request.now,
            fairness_first=request.fairness_first,
            seconds=request.seconds,
        )
        self._stop_by(explainer.stop)
        self._send(Explained(explanations=explainer.explain()))

    def _stop_by(self, stop: Callable[[], None]) -> None:
        """Say how to end what begins now, and end it if that was asked already."""
        self._on_stop = stop
        if self._stop.is_set():
            stop()


def _is_out_of_memory(failure: Exception) -> bool:
    """Tell whether that is what went wrong, also in loading the solver or starting its threads."""
    said = ("map segment", "allocate memory", "start new thread")
    other = isinstance(failure, ImportError | RuntimeError)
    return isinstance(failure, MemoryError) or (
        other and any(each in str(failure) for each in said)
    )


class _Reporter:
    """Sends what changed: each better plan at once, bounds at most ten times a second."""

    def __init__(
        self, send: Callable[[Report], None], problem: Problem, schedule: Schedule
    ) -> None:
        self._send, self._problem, self._schedule = send, problem, schedule
        self._plan: Plan | None = None
        self._sent = 0.0

    def report(self, goals: tuple[GoalReport, ...], current: GoalId | None, plan: Plan) -> None:
        better = plan is not self._plan
        if not better and current is not None and time.monotonic() < self._sent + _REPORT_EVERY:
            return
        sessions = sessions_of(plan, self._problem, self._schedule) if better else None
        self._plan, self._sent = plan, time.monotonic()
        self._send(Report(goals=goals, current=current, sessions=sessions))
