# SPDX-License-Identifier: Apache-2.0
"""Put every promise to the proof: ``python -m promises [--full] [--only N] [--table FILE]``.

Ends with 0 only if nothing was lost and every control was caught.
"""

import argparse
import sys
import tempfile
import time
import traceback
from pathlib import Path

from promises import (
    damage,
    hardships,
    printed_times,
    schema,
    solver_deaths,
    suites,
    undoing,
)
from promises.outcome import Harness, Outcome, Scale
from promises.power_cut import cuts

_FAMILIES = (
    *(hardships, cuts, schema, damage, suites, solver_deaths, undoing, printed_times),
)
HARNESSES: tuple[Harness, ...] = tuple(
    sorted((each for family in _FAMILIES for each in family.HARNESSES), key=lambda e: e.promise)
)
HEAD = (
    "| promise | harness | trials | losses | control | caught |\n|---|---|---:|---:|---|---:|"
)


def line(harness: Harness, outcome: Outcome) -> str:
    """Return a line of the table."""
    if outcome.skipped:
        return f"| {harness.promise} | {harness.name} | – | – | {outcome.skipped} | – |"
    caught = f"{outcome.caught} of {outcome.control_trials}"
    facts = (harness.promise, harness.name, outcome.trials, outcome.losses, outcome.control, caught)
    return f"| {' | '.join(format(fact, ',') if isinstance(fact, int) else fact for fact in facts)} |"


def tried(harness: Harness, scale: Scale) -> Outcome:
    """Run a harness in a folder that goes away; one that cannot even run has lost."""
    with tempfile.TemporaryDirectory(prefix="ateliers-promises-") as folder:
        try:
            return harness.run(scale, Path(folder))
        except Exception:
            traceback.print_exc()
            return Outcome(trials=1, losses=1, control="the harness itself broke")


def main() -> int:
    """Run the harnesses that are asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="the numbers that are promised")
    parser.add_argument("--only", type=int, action="append", metavar="N", help="a promise")
    parser.add_argument("--table", type=Path, help="write the table here as well")
    options = parser.parse_args()
    scale, broken, lines = Scale(full=options.full), [], [HEAD]
    print(HEAD, flush=True)
    for harness in HARNESSES:
        if options.only and harness.promise not in options.only:
            continue
        begun = time.monotonic()
        outcome = tried(harness, scale)
        if not outcome.kept:
            broken.append(harness.name)
        lines.append(line(harness, outcome))
        print(lines[-1], flush=True)
        seconds = time.monotonic() - begun
        print(f"  {seconds:.0f} s  {outcome.note}", file=sys.stderr, flush=True)
    if options.table:
        options.table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name in broken:
        print(f"NOT KEPT, or its control was not caught: {name}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
