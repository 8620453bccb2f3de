# SPDX-License-Identifier: Apache-2.0
"""The solver's own process, seen from outside: a crash in it closes no window."""

import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType

from ateliers_desktop.errors import MachineError
from ateliers_desktop.scheduling import solver_child
from ateliers_desktop.scheduling.explanation import Explanation
from ateliers_desktop.scheduling.results import (
    Explained,
    ExplainRequest,
    Failed,
    Finished,
    Report,
    SolveRequest,
    StopRequest,
)

_POLL = 0.1


class SolverProcess:
    """A process that waits, with the solver loaded, for one problem after another.

    It starts when this is made, ends with `close`, and ends by itself within two seconds of its
    parent's death.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        context = multiprocessing.get_context("spawn")
        self._connection: Connection
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=solver_child.run, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int | None:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Tell whether it can be asked."""
        return self._process.is_alive()

    def solve(
        self,
        request: SolveRequest,
        on_report: Callable[[Report | None], None],
        stop: threading.Event,
    ) -> Finished:
        """Solve one problem; blocks until it is done.

        Parameters
        ----------
        on_report
            Called on this thread with each report, and with None while there is nothing new.
        stop
            Set it from another thread to end the search with the best schedule so far.

        Raises
        ------
        MachineError
            If the process was killed, ran out of memory or crashed.
        RuntimeError
            If it met a bug of ours; the text holds its traceback.
        """
        answer = self._ask(request, on_report, stop)
        assert isinstance(answer, Finished), "a solve request ends with a schedule"
        return answer

    def explain(
        self,
        request: ExplainRequest,
        on_wait: Callable[[None], None],
        stop: threading.Event,
    ) -> tuple[Explanation, ...]:
        """Say why requests are left out; blocks until it is known, or the time is over.

        `on_wait` is called on this thread while there is nothing new; raises as `solve` does.
        """
        answer = self._ask(request, lambda _: on_wait(None), stop)
        assert isinstance(answer, Explained), "an explain request ends with explanations"
        return answer.explanations

    def _ask(
        self,
        request: SolveRequest | ExplainRequest,
        on_report: Callable[[Report | None], None],
        stop: threading.Event,
    ) -> Finished | Explained:
        try:
            # One question at a time: who comes second waits for the first to be stopped.
            with self._turn:
                self._connection.send(request)
                return self._listen(on_report, stop)
        except (EOFError, OSError) as failure:
            self.close()
            raise MachineError(
                "the solver ended unexpectedly (out of memory, or stopped from outside); "
                "the schedule is as it was, propose again"
            ) from failure

    def _listen(
        self, on_report: Callable[[Report | None], None], stop: threading.Event
    ) -> Finished | Explained:
        told = False
        while True:
            if stop.is_set() and not told:
                self._connection.send(StopRequest())
                told = True
            if not self._connection.poll(_POLL):
                on_report(None)
                continue
            message = self._connection.recv()
            if isinstance(message, Finished | Explained):
                return message
            if isinstance(message, Failed):
                raise RuntimeError(message.details)
            on_report(message)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._connection.close()
        self._process.kill()
        self._process.join()

    def __enter__(self) -> "SolverProcess":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
