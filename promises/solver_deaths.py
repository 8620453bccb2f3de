# SPDX-License-Identifier: Apache-2.0
"""Promise 8: the solver may be killed, starved or stopped; the schedule stays, the next one works.

``python -m promises.solver_deaths HOW SECONDS`` searches in this very process, as the control.
"""

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

from ateliers_desktop.errors import MachineError
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import ProposalOptions, propose
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.results import Report, SolveOptions
from ateliers_desktop.scheduling.solver import Solver
from ateliers_desktop.storage import write_new
from promises.outcome import Harness, Outcome, Scale
from tests.scheduling.test_solver_process import hard, request
from tests.storage.raw import fingerprint
from tests.storage.rich import RESIDENCY, SCHEDULE

_ENDS = {"killed": {"told"}, "starved": {"told", "done"}, "stopped": {"done"}}
"""What a search may end with: a plain message, or a schedule; a bug never."""
_LITTLE = 4 * 1024 * 1024


def _harm(pid: int, how: str) -> None:
    """Kill a process, or let it have hardly more memory than it has."""
    if how == "killed":
        os.kill(pid, signal.SIGKILL)
        return
    size = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[0])
    most = size * resource.getpagesize() + _LITTLE
    resource.prlimit(pid, resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))


def _search(standby: StandbySolver, how: str, after: float) -> str:
    """Harm a search after some seconds; return what it ended with."""
    solver, stop, begun = standby.ready(), threading.Event(), time.monotonic()
    harmed = False

    def hear(report: Report | None) -> None:
        nonlocal harmed
        del report
        if harmed or time.monotonic() - begun < after or not solver.pid:
            return
        harmed = True
        if how == "stopped":
            stop.set()
        else:
            _harm(solver.pid, how)

    options = SolveOptions(seconds=8, workers=2)
    try:
        solver.solve(request(hard(), options), hear, stop)
    except MachineError:
        return "told"
    except RuntimeError:
        return "bug"
    return "done"


def _run(scale: Scale, folder: Path) -> Outcome:
    if not sys.platform.startswith("linux"):
        return Outcome(skipped="another process's memory can be capped on Linux alone")
    path, chance, count, lost = folder / "edits.ateliers", Random(1), scale.of(6, 60), 0
    write_new(path, RESIDENCY, SCHEDULE)
    ends: dict[str, int] = {}
    standby = StandbySolver()
    with Programme.open(path) as programme:
        before = fingerprint(path)
        for number in range(count):
            how = tuple(_ENDS)[number % len(_ENDS)]
            end = _search(standby, how, chance.random() * 2)
            ends[f"{how}: {end}"] = ends.get(f"{how}: {end}", 0) + 1
            lost += end not in _ENDS[how]
            lost += (programme.residency, programme.schedule) != (RESIDENCY, SCHEDULE)
            lost += fingerprint(path) != before
        options = ProposalOptions(seconds=5, workers=1)
        present = (programme.residency, programme.schedule)
        # After all that a proposal is made as ever.
        propose(*present, options, lambda _: None, threading.Event(), standby.ready())
    standby.close()
    caught = sum(_dies_with_its_solver() for _ in range(3))
    return Outcome(
        trials=count,
        losses=lost,
        control="the search in the window's own process",
        caught=caught,
        control_trials=3,
        note=", ".join(f"{count} {end}" for end, count in sorted(ends.items())),
    )


def _dies_with_its_solver() -> bool:
    """Kill whoever searches: without a process of its own for it, that is the program."""
    command = [sys.executable, "-m", "promises.solver_deaths"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        program.stdout.readline()
        os.kill(program.pid, signal.SIGKILL)
        return program.wait() != 0


HARNESSES = (Harness(promise=8, name="the solver killed, short of memory or stopped", run=_run),)

if __name__ == "__main__":
    print("searching", flush=True)
    wanted = request(hard())
    problem = formulate(wanted.residency, wanted.schedule)
    Solver(problem, SolveOptions(seconds=60), lambda *_: None).solve()
