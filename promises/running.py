# SPDX-License-Identifier: Apache-2.0
"""All harnesses, each run in a process of its own: some of them break the program on purpose."""

import tempfile
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from promises import (
    damage,
    freezes,
    hardships,
    hostile_names,
    printed_times,
    restore_drill,
    schema,
    solver_deaths,
    suites,
    undoing,
)
from promises.outcome import Harness, Outcome, Scale
from promises.power_cut import cuts

_FAMILIES = (
    *(hardships, cuts, schema, damage, suites, restore_drill, solver_deaths, undoing),
    *(printed_times, hostile_names, freezes),
)
HARNESSES: tuple[Harness, ...] = tuple(
    sorted((each for family in _FAMILIES for each in family.HARNESSES), key=lambda e: e.promise)
)


def tried(number: int, scale: Scale) -> tuple[Outcome, float]:
    """Run a harness in a folder that goes away; return what came of it and the seconds it took.

    One that cannot even run has lost.
    """
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ateliers-promises-") as folder:
        try:
            outcome = HARNESSES[number].run(scale, Path(folder))
        except Exception:
            traceback.print_exc()
            outcome = Outcome(trials=1, losses=1, control="the harness itself broke")
    return outcome, time.monotonic() - begun


def all_tried(
    numbers: list[int], scale: Scale, jobs: int
) -> Iterator[tuple[Harness, Outcome, float]]:
    """Run harnesses, each in a process of its own, some at a time; yield them in their order."""
    spawned = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=spawned, max_tasks_per_child=1) as pool:
        together = [number for number in numbers if not HARNESSES[number].alone]
        running = [(number, pool.submit(tried, number, scale)) for number in together]
        for number, future in running:
            yield HARNESSES[number], *future.result()
        for number in numbers:
            if HARNESSES[number].alone:
                yield HARNESSES[number], *pool.submit(tried, number, scale).result()
