# SPDX-License-Identifier: Apache-2.0
"""Put every promise to the proof: ``python -m promises [--full] [--only N] [--table FILE]``.

Ends with 0 only if nothing was lost and every control was caught.
"""

import argparse
import sys
from pathlib import Path

from promises.outcome import Harness, Outcome, Scale
from promises.running import HARNESSES, all_tried

HEAD = "| promise | harness | trials | losses | control | caught |\n|---|---|---:|---:|---|---:|"


def line(harness: Harness, outcome: Outcome) -> str:
    """Return a line of the table."""
    if outcome.skipped:
        return f"| {harness.promise} | {harness.name} | – | – | {outcome.skipped} | – |"
    caught = f"{outcome.caught} of {outcome.control_trials}"
    facts = (
        harness.promise,
        harness.name,
        outcome.trials,
        outcome.losses,
        outcome.control,
        caught,
    )
    return (
        f"| {' | '.join(format(fact, ',') if isinstance(fact, int) else fact for fact in facts)} |"
    )


def main() -> int:
    """Run the harnesses that are asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="the numbers that are promised")
    parser.add_argument("--only", type=int, action="append", metavar="N", help="a promise")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time")
    parser.add_argument("--table", type=Path, help="write the table here as well")
    options = parser.parse_args()
    wanted = options.only or sorted({each.promise for each in HARNESSES})
    numbers = [number for number, each in enumerate(HARNESSES) if each.promise in wanted]
    broken, lines = [], [HEAD]
    print(HEAD, flush=True)
    for harness, outcome, seconds in all_tried(numbers, Scale(full=options.full), options.jobs):
        if not outcome.kept:
            broken.append(harness.name)
        lines.append(line(harness, outcome))
        print(lines[-1], flush=True)
        print(f"  {seconds:.0f} s  {outcome.note}", file=sys.stderr, flush=True)
    if options.table:
        options.table.write_text("\n".join(sorted_by_promise(lines)) + "\n", encoding="utf-8")
    for name in broken:
        print(f"NOT KEPT, or its control was not caught: {name}", file=sys.stderr)
    return 1 if broken else 0


def sorted_by_promise(lines: list[str]) -> list[str]:
    """Return a table whose lines stand in the order of the promises."""
    return [lines[0], *sorted(lines[1:], key=lambda each: int(each.split("|")[1]))]


if __name__ == "__main__":
    sys.exit(main())
