# SPDX-License-Identifier: Apache-2.0
"""Reasons and remedies of what is not placed, found again behind the scenes when a file opens."""

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.job import Job, Report

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.operations.proposing import ProposalOptions
    from ateliers_desktop.operations.unmet_needs import UnmetNeed
    from ateliers_desktop.scheduling.solver_process import SolverProcess

_SETTLING = 700
"""Milliseconds without a change before the solver is asked."""


class ReasonFinder(QObject):
    """Asks the solver, once nothing changes for a moment, why the rest is not placed.

    Only for a schedule whose needs are proven: of any other the answer would be "not yet".

    Signals
    -------
    found()
        The programme remembers reasons that it did not know.
    """

    found = Signal()

    def __init__(self, solver: StandbySolver, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._solver, self._clock = solver, clock
        self._programme: Programme | None = None
        self._asked: tuple[Residency, Schedule] | None = None
        self._job: Job | None = None
        self._stop = threading.Event()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._on_settled)

    @property
    def busy(self) -> bool:
        """Tell whether the solver is asked, or is going to be."""
        return self._job is not None or self._settling.isActive()

    def look(self, programme: "Programme") -> None:
        """Look for the reasons of the present schedule, if they are not known."""
        self._programme = programme
        self._settling.start()

    def stop(self) -> None:
        """Give the solver back; what is not found by now is left out."""
        self._settling.stop()
        self._stop.set()
        if self._job is not None:
            self._end()
            self._asked = None

    @Slot()
    def _on_settled(self) -> None:
        from ateliers_desktop.operations.proposing import ProposalOptions

        programme = self._programme
        if programme is None or self._job is not None or not _worth_asking(programme):
            return
        state = (programme.residency, programme.schedule)
        if state == self._asked:
            return
        self._asked = state
        self._stop = threading.Event()
        now = self._clock.now
        options = ProposalOptions(
            fairness_first=programme.proof[0].goal is GoalId.FAIRNESS,
            now=now if now.date() in programme.residency.dates else None,
        )
        self._job = Job(partial(_explain, *state, options, self._stop, self._solver.ready()), self)
        self._job.begin(self._on_found, self._on_failed)

    @Slot(object)
    def _on_found(self, unmet: "tuple[UnmetNeed, ...]") -> None:
        if self._job is None:
            # It was stopped while this was on its way; the solver is somebody else's by now.
            return
        self._end()
        programme = self._programme
        if programme is None or (programme.residency, programme.schedule) != self._asked:
            self._settling.start()
        elif any(each.reasons for each in unmet):
            programme.remember(unmet)
            self.found.emit()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        # A schedule counts without its reasons: nobody asked for them just now.
        del failure
        self._end()

    def _end(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None


def _worth_asking(programme: "Programme") -> bool:
    proven = any(each.goal is GoalId.NEEDS and each.proven for each in programme.proof)
    unmet = programme.unmet()
    return proven and bool(unmet) and not any(each.reasons for each in unmet)


def _explain(
    residency: Residency,
    schedule: Schedule,
    options: "ProposalOptions",
    stop: threading.Event,
    solver: "SolverProcess",
    report: Report,
) -> "tuple[UnmetNeed, ...]":
    from ateliers_desktop.operations.proposing import EXPLAIN_SECONDS, explain

    del report
    return explain(residency, schedule, options, EXPLAIN_SECONDS, stop, solver)
