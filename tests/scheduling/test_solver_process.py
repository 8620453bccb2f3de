# SPDX-License-Identifier: Apache-2.0
"""The solver's process: it can be stopped, killed or orphaned, and nobody is harmed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ateliers_desktop.errors import MachineError
from ateliers_desktop.residency import Need, Residency, Schedule
from ateliers_desktop.scheduling.results import Report, SolveOptions, SolveRequest
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver_process import SolverProcess
from tests.builders import MORNING, mentor, project, residency, slots

LONG = SolveOptions(seconds=600, workers=2)


@pytest.fixture
def solver() -> Iterator[SolverProcess]:
    with SolverProcess() as process:
        yield process


def hard() -> Residency:
    """Return a residency whose last goals no machine settles while a test waits."""
    return residency(
        days=6,
        slots=slots(*MORNING, "13:00-13:45", "13:45-14:30", "14:30-15:15", days=6),
        rooms=tuple(residency().rooms[0].__class__(name=f"R{n}") for n in range(6)),
        mentors=tuple(mentor(f"M{n}", max_per_day=4, max_in_row=3) for n in range(20)),
        projects=tuple(
            project(f"P{n}", needs=(Need(area="pitch", sessions=6),)) for n in range(30)
        ),
    )


def request(wanted: Residency, options: SolveOptions = LONG) -> SolveRequest:
    return SolveRequest(residency=wanted, schedule=Schedule(), options=options)


def test_it_proves_all_goals_of_a_small_residency_and_serves_again(solver: SolverProcess):
    for _ in range(2):
        finished = solver.solve(request(residency()), lambda _: None, threading.Event())
        assert all(each.proven for each in finished.goals)
        assert len(finished.sessions) == 1
        assert not finished.stopped


def test_a_legal_schedule_is_reported_before_any_goal_is_settled(solver: SolverProcess):
    reports: list[Report] = []
    stop = threading.Event()

    def hear(report: Report | None) -> None:
        if report is not None:
            reports.append(report)
            stop.set()

    solver.solve(request(hard()), hear, stop)
    assert reports[0].sessions
    assert not any(each.proven for each in reports[0].goals)


def test_stopping_keeps_the_best_schedule_so_far(solver: SolverProcess):
    stop = threading.Event()
    settled = threading.Event()

    def hear(report: Report | None) -> None:
        if report is not None and report.current not in (None, GoalId.NEEDS):
            settled.set()
            stop.set()

    finished = solver.solve(request(hard()), hear, stop)
    assert settled.is_set()
    assert finished.stopped
    assert finished.goals[0].proven
    assert len(finished.sessions) == finished.goals[0].value[1]


def test_a_killed_solver_is_one_clear_error(solver: SolverProcess):
    def hear(report: Report | None) -> None:
        if report is not None and solver.alive:
            os.kill(solver.pid, signal.SIGKILL)

    with pytest.raises(MachineError, match="schedule is as it was"):
        solver.solve(request(hard()), hear, threading.Event())
    assert not solver.alive


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="caps another's memory")
def test_a_solver_without_memory_is_one_clear_error(solver: SolverProcess):
    import resource

    solver.solve(request(residency()), lambda _: None, threading.Event())
    statm = Path(f"/proc/{solver.pid}/statm").read_text(encoding="ascii")
    most = int(statm.split()[0]) * resource.getpagesize() + 1024 * 1024
    resource.prlimit(solver.pid, resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    with pytest.raises(MachineError, match="schedule is as it was"):
        solver.solve(request(hard()), lambda _: None, threading.Event())
    assert not solver.alive


@pytest.mark.skipif(os.name == "nt", reason="kill -9 has no counterpart there")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_when_its_parent_dies_in_the_middle_of_a_search(how: signal.Signals):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True, env={**os.environ}
    )
    with parent:
        child = int(parent.stdout.readline())
        parent.send_signal(how)
        parent.wait()
    for _ in range(100):
        if not _runs(child):
            return
        time.sleep(0.1)
    os.kill(child, signal.SIGKILL)
    pytest.fail("the solver outlived its parent")


PARENT = """
import threading
from ateliers_desktop.scheduling.solver_process import SolverProcess
from tests.scheduling.test_solver_process import hard, request

def hear(report):
    if report is not None and not told:
        told.append(report)
        print(solver.pid, flush=True)

told = []
if __name__ == "__main__":
    solver = SolverProcess()
    solver.solve(request(hard()), hear, threading.Event())
"""


def _runs(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
        return stat.rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
