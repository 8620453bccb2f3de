# SPDX-License-Identifier: Apache-2.0
"""The sample residency as the window solves it: first schedule and every goal, with seconds.

``python -m benchmarks.sample [--seconds N] [--markdown FILE]``: from pressing the button, the
start of the solver's process included, once cold and once with a process that is warm.
"""

import argparse
import sys
import threading
import time
from pathlib import Path

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.proposing import ProposalUpdate, propose
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.resource_files import resource
from ateliers_desktop.scheduling.results import GoalReport, SolveOptions
from ateliers_desktop.scheduling.solver_process import SolverProcess


def first_schedule(
    residency: Residency, schedule: Schedule, solver: SolverProcess | None
) -> tuple[float, int]:
    """Return the seconds until a first schedule is there, and how many sessions it has."""
    begun, stop = time.monotonic(), threading.Event()
    found: list[tuple[float, int]] = []

    def hear(update: ProposalUpdate) -> None:
        if not found and len(update.sessions) > len(schedule.sessions):
            found.append((time.monotonic() - begun, len(update.sessions)))
            stop.set()

    propose(residency, schedule, SolveOptions(), hear, stop, solver)
    return found[0]


def table(goals: tuple[GoalReport, ...]) -> str:
    """Return a line a goal: value, bound, whether proven, seconds."""
    lines = ["| goal | value | bound | proven | seconds |", "|---|---|---|---|---|"]
    for each in goals:
        value, bound = (_parts(part) for part in (each.value, each.bound))
        proven = "yes" if each.proven else "no"
        lines.append(f"| {each.goal} | {value} | {bound} | {proven} | {each.seconds:.1f} |")
    return "\n".join(lines) + "\n"


def _parts(value: tuple[int, ...] | None) -> str:
    return "–" if value is None else " + ".join(str(part) for part in value)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--markdown", type=Path)
    options = parser.parse_args()
    reading = read_workbook(resource("sample", "rabat-2025.xlsx"))
    assert reading.residency is not None
    residency, schedule = reading.residency, reading.schedule
    cold = first_schedule(residency, schedule, None)
    with SolverProcess() as solver:
        first_schedule(residency, schedule, solver)
        warm = first_schedule(residency, schedule, solver)
        wanted = SolveOptions(seconds=options.seconds)
        proposal = propose(residency, schedule, wanted, lambda _: None, threading.Event(), solver)
    text = (
        f"First schedule: {cold[1]} sessions after {cold[0]:.2f} s with the process started "
        f"for it, after {warm[0]:.2f} s with a warm one.\n\n{table(proposal.goals)}"
    )
    print(text)
    if options.markdown:
        options.markdown.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
