# SPDX-License-Identifier: Apache-2.0
"""What stands below each other, shared out over as few pages as may be."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")
Run = Sequence[tuple[Item, float]]
"""What belongs together, each with its height in points."""


def filled(runs: Sequence[Run[Item]], room: float) -> tuple[tuple[Item, ...], ...]:
    """Fill page after page; what belongs together is parted only if no page holds it."""
    pages: list[list[Item]] = [[]]
    used = 0.0
    for run in runs:
        if used and used + (height := _height(run)) > room >= height:
            pages.append([])
            used = 0.0
        for each, height in run:
            if used and used + height > room:
                pages.append([])
                used = 0.0
            pages[-1].append(each)
            used += height
    return tuple(map(tuple, pages))


def evenly_filled(runs: Sequence[Run[Item]], room: float) -> tuple[tuple[Item, ...], ...]:
    """Return the items of each page: as few pages as may be, evenly filled."""
    fewest = filled(runs, room)
    share = sum(map(_height, runs)) / len(fewest)
    for step in range(20):
        even = filled(runs, share + (room - share) * step / 20)
        if len(even) == len(fewest):
            return even
    return fewest


def _height(run: Run[Item]) -> float:
    return sum(height for _, height in run)
