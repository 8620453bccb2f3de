# SPDX-License-Identifier: Apache-2.0
"""All harnesses, each run in a process of its own: some of them break the program on purpose."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

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
from promises.trying import tried

_FAMILIES = (
    *(hardships, cuts, schema, damage, suites, restore_drill, solver_deaths, undoing),
    *(printed_times, hostile_names, freezes),
)
HARNESSES: tuple[Harness, ...] = tuple(
    sorted((each for family in _FAMILIES for each in family.HARNESSES), key=lambda e: e.promise)
)


def all_tried(
    numbers: list[int], scale: Scale, jobs: int
) -> Iterator[tuple[Harness, Outcome, float]]:
    """Run harnesses, each in a process of its own, some at a time; yield them in their order."""
    spawned = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=spawned, max_tasks_per_child=1) as pool:
        together = [number for number in numbers if not HARNESSES[number].alone]
        running = [(number, pool.submit(tried, HARNESSES[number], scale)) for number in together]
        for number, future in running:
            yield HARNESSES[number], *future.result()
        for number in numbers:
            if HARNESSES[number].alone:
                yield HARNESSES[number], *pool.submit(tried, HARNESSES[number], scale).result()
