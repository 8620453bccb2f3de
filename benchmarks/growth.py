# SPDX-License-Identifier: Apache-2.0
"""How the engine grows: first schedule, gap of every goal, memory, from 14 to 120 projects.

``python -m benchmarks.growth [--seconds N] [--size NAME] [--markdown FILE] [--plot FILE]``; each
size runs in a process of its own, so that its peak of memory is its own.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import HexColor

from ateliers_desktop.palette import LIGHT
from ateliers_desktop.residency import EditKind, Schedule, difference
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.problem import Plan
from ateliers_desktop.scheduling.results import GoalReport, SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver
from benchmarks.generated import SIZES, Size, generated_residency

Row = dict[str, Any]


def measure(size: Size, seconds: float) -> Row:
    """Solve one size and return its figures; AssertionError if its audit finds a broken rule."""
    residency, begun = generated_residency(size), time.monotonic()
    problem = formulate(residency, Schedule())
    first: list[float] = []

    def hear(goals: tuple[GoalReport, ...], current: GoalId | None, plan: Plan) -> None:
        del goals, current
        if not first and plan.taken:
            first.extend((time.monotonic() - begun, len(plan.taken)))

    solution = Solver(problem, SolveOptions(seconds=seconds), hear).solve()
    sessions = sessions_of(solution.plan, problem, Schedule())
    schedule = Schedule().apply(difference(Schedule(), sessions, EditKind.ADOPT))
    assert audit(residency, schedule) == (), "the schedule breaks a rule"
    return {
        "size": size.name,
        "requests": sum(group.open for group in problem.groups),
        "placements": len(problem.placements),
        "first seconds": first[0],
        "first placed": first[1],
        "placed": len(schedule.sessions),
        "seconds": time.monotonic() - begun,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "goals": {
            str(each.goal): {
                "value": each.value,
                "bound": each.bound,
                "proven": each.proven,
                "gap": _gap(each),
            }
            for each in solution.goals
        },
    }


def _gap(report: GoalReport) -> float | None:
    """Return how far value and bound lie apart, as a share of the larger, over all parts."""
    if report.proven:
        return 0.0
    if report.value is None or report.bound is None:
        return None
    value, bound = sum(report.value), sum(report.bound)
    return abs(bound - value) / max(abs(value), abs(bound), 1)


def markdown(rows: list[Row]) -> str:
    """Return the figures as a table: a line a size, a column a goal."""
    goals = list(rows[0]["goals"])
    head = ["size", "requests", "first schedule", "placed first", "memory", *goals]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in rows:
        cells = [
            row["size"],
            str(row["requests"]),
            f"{row['first seconds']:.2f} s",
            f"{row['first placed']}",
            f"{row['megabytes']} MB",
            *(_cell(row["goals"][goal]) for goal in goals),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(goal: Row) -> str:
    value = "–" if goal["value"] is None else "+".join(str(part) for part in goal["value"])
    if goal["proven"]:
        return f"{value} proven"
    return f"{value} ({'no bound' if goal['gap'] is None else format(goal['gap'], '.1%')})"


def plot(rows: list[Row], target: Path) -> None:
    """Draw the gap of every goal at every size as bars; none where a goal is proven."""
    goals = list(rows[0]["goals"])
    drawing = Drawing(110 + 110 * len(rows), 40 + 30 * len(goals))
    ground = HexColor(LIGHT.surface)
    drawing.add(Rect(0, 0, drawing.width, drawing.height, fillColor=ground, strokeColor=None))
    for down, goal in enumerate(goals):
        y = drawing.height - 50 - 30 * down
        drawing.add(String(8, y + 6, goal, fontSize=11, fillColor=HexColor(LIGHT.text)))
        for across, row in enumerate(rows):
            x, gap = 110 + 110 * across, row["goals"][goal]["gap"]
            share = 1.0 if gap is None else gap
            colour = LIGHT.good if share == 0 else LIGHT.accent
            width = max(2, 90 * share)
            drawing.add(Rect(x, y, width, 20, fillColor=HexColor(colour), strokeColor=None))
    for across, row in enumerate(rows):
        x, y = 110 + 110 * across, drawing.height - 18
        drawing.add(String(x, y, row["size"], fontSize=11, fillColor=HexColor(LIGHT.muted)))
    renderSVG.drawToFile(drawing, str(target))


def main() -> int:
    """Measure the sizes asked for and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [size.name for size in SIZES]
    parser.add_argument("--size", action="append", choices=names)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    chosen = [size for size in SIZES if size.name in (options.size or names)]
    if options.one:
        print(json.dumps(measure(chosen[0], options.seconds)))
        return 0
    rows = [_in_own_process(size, options.seconds) for size in chosen]
    table = markdown(rows)
    print(table)
    if options.markdown:
        options.markdown.write_text(table, encoding="utf-8")
    if options.plot:
        plot(rows, options.plot)
    return 0


def _in_own_process(size: Size, seconds: float) -> Row:
    command = [sys.executable, "-m", "benchmarks.growth", "--one", "--size", size.name]
    done = subprocess.run(
        [*command, "--seconds", str(seconds)], check=True, capture_output=True, text=True
    )
    row: Row = json.loads(done.stdout)
    return row


if __name__ == "__main__":
    sys.exit(main())
