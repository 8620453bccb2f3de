# SPDX-License-Identifier: Apache-2.0
"""Repair on the sample: after each loss of a mentor for a day or a room for half a day.

``python -m benchmarks.repair [--every N] [--seconds N] [--csv FILE]`` reports, for each loss, the
seconds until needs and stability are proven, and how many sessions move: by repair, and where the
schedule is made anew instead.
"""

import argparse
import csv
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.residency import EditKind, Residency, Schedule, Window, difference
from ateliers_desktop.resource_files import resource
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.results import SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver

_UP_TO_STABILITY = (GoalId.NEEDS, GoalId.STABILITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something that breaks in the morning, and the residency without it."""

    what: str
    residency: Residency


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a repair took and moved, beside what solving anew would have moved."""

    what: str
    seconds: float
    proven: bool
    moved: int
    moved_anew: int


def losses(residency: Residency) -> Iterator[Loss]:
    """Yield the loss of each mentor for each day, then of each room for each half-day."""
    for day in residency.dates:
        whole = _window(day, clock(0), clock(23, 59))
        for at, mentor in enumerate(residency.mentors):
            gone = replace(mentor, unavailable=(*mentor.unavailable, whole))
            mentors = (*residency.mentors[:at], gone, *residency.mentors[at + 1 :])
            yield Loss(what=f"{mentor.name} {day}", residency=replace(residency, mentors=mentors))
        for half in (_window(day, clock(0), clock(13)), _window(day, clock(13), clock(23, 59))):
            for at, room in enumerate(residency.rooms):
                shut = replace(room, unavailable=(*room.unavailable, half))
                rooms = (*residency.rooms[:at], shut, *residency.rooms[at + 1 :])
                what = f"{room.name} {half.start:%Y-%m-%d %H:%M}"
                yield Loss(what=what, residency=replace(residency, rooms=rooms))


def _window(day: date, start: clock, end: clock) -> Window:
    return Window(start=datetime.combine(day, start), end=datetime.combine(day, end))


def solve(residency: Residency, present: Schedule, options: SolveOptions) -> tuple[Schedule, bool]:
    """Return the schedule found and whether all goals asked for are proven."""
    problem = formulate(residency, present, repair=options.repair)
    solution = Solver(problem, options, lambda *_: None).solve()
    sessions = sessions_of(solution.plan, problem, present)
    proposed = present.apply(difference(present, sessions, EditKind.ADOPT))
    assert blamed(audit(residency, proposed, before=present)) == (), "a rule is broken"
    return proposed, all(each.proven for each in solution.goals)


def measure(loss: Loss, present: Schedule, seconds: float) -> Figures:
    """Repair after one loss, and solve anew beside it."""
    begun = time.monotonic()
    options = SolveOptions(seconds=seconds, repair=True, goals=_UP_TO_STABILITY)
    repaired, proven = solve(loss.residency, present, options)
    took = time.monotonic() - begun
    promised = Schedule(sessions=tuple(each for each in present.sessions if each.fixed))
    anew, _ = solve(loss.residency, promised, SolveOptions(seconds=seconds / 2))
    return Figures(
        what=loss.what,
        seconds=took,
        proven=proven,
        moved=_moved(present, repaired),
        moved_anew=_moved(present, anew),
    )


def _moved(before: Schedule, after: Schedule) -> int:
    """Count the sessions that no longer have their mentor and start."""
    meetings = {(each.project, each.area, each.mentor, each.start) for each in after.standing}
    return sum(
        (each.project, each.area, each.mentor, each.start) not in meetings
        for each in before.standing
    )


def main() -> int:
    """Measure the losses asked for and print their medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only each so-many-th loss")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--csv", type=Path)
    options = parser.parse_args()
    reading = read_workbook(resource("sample", "rabat-2025.xlsx"))
    assert reading.residency is not None
    present, _ = solve(reading.residency, reading.schedule, SolveOptions(seconds=30))
    found = []
    for loss in list(losses(reading.residency))[:: options.every]:
        found.append(measure(loss, present, options.seconds))
        last = found[-1]
        print(
            f"{last.what}: {last.seconds:.2f} s, {'proven' if last.proven else 'not proven'}, "
            f"{last.moved} moved, {last.moved_anew} anew",
            flush=True,
        )
    if options.csv:
        with options.csv.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(("loss", "seconds", "proven", "moved", "moved_anew"))
            writer.writerows((f.what, f.seconds, f.proven, f.moved, f.moved_anew) for f in found)
    print(
        f"median {statistics.median(each.seconds for each in found):.2f} s, "
        f"{sum(each.proven for each in found)} of {len(found)} proven; moved at the median "
        f"{statistics.median(each.moved for each in found):g}, anew "
        f"{statistics.median(each.moved_anew for each in found):g}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
