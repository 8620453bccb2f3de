# SPDX-License-Identifier: Apache-2.0
"""How fast the board knows where a session may be dropped, over a whole week.

``python -m benchmarks.drop_targets [--size NAME] [--sessions N]``; a table on standard output.
"""

import argparse
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.drop_targets import targets_in, violations_at
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.construction import construct
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from benchmarks.generated import SIZES, Size, generated_residency


def full_board(size: Size) -> tuple[Residency, Schedule]:
    """Return a residency of a size with a legal schedule to which no request can be added."""
    residency = generated_residency(size)
    problem = formulate(residency, Schedule())
    schedule = Schedule(sessions=sessions_of(construct(problem), problem, Schedule()))
    assert audit(residency, schedule) == (), "the schedule breaks a rule"
    return residency, schedule


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long an action takes on the wall's clock."""
    begun = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - begun)


def report(name: str, measured: list[float]) -> str:
    """Return a line of the table: median, nineteen of twenty, and the slowest."""
    ranked = sorted(measured)
    figures = (statistics.median(ranked), ranked[len(ranked) * 19 // 20], ranked[-1])
    return f"| {name} | {' | '.join(f'{each:.2f} ms' for each in figures)} |"


def main() -> int:
    """Lift sessions of a full board one after the other and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="60x40", choices=[size.name for size in SIZES])
    parser.add_argument("--sessions", type=int, default=200, help="how many are lifted")
    options = parser.parse_args()
    size = next(each for each in SIZES if each.name == options.size)
    residency, schedule = full_board(size)
    lifted: tuple[Session, ...] = schedule.sessions[: options.sessions]
    index = WeekIndex(residency, schedule)
    first = targets_in(index, lifted[0])
    cells = (*first.by_mentor.values(), *first.by_room.values())
    print(f"{size.name}: {len(schedule.sessions)} sessions placed, {len(cells)} cells", end="; ")
    verdicts = Counter(str(target.verdict) for target in cells)
    print("for the first session", ", ".join(f"{n} {verdict}" for verdict, n in verdicts.items()))
    print("\n| | median | 95 % | slowest |\n|---|---|---|---|")
    index_times = [milliseconds(partial(WeekIndex, residency, schedule)) for _ in range(20)]
    print(report("index, once a change of the schedule", index_times))
    cell_times = [milliseconds(partial(targets_in, index, each)) for each in lifted]
    print(report("all cells for one session", cell_times))
    word_times = [
        milliseconds(partial(violations_at, residency, schedule, each)) for each in lifted[:50]
    ]
    print(report("what one cell breaks, in full", word_times))
    return 0


if __name__ == "__main__":
    sys.exit(main())
