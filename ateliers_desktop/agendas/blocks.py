# SPDX-License-Identifier: Apache-2.0
"""Blocks below each other over as few pages as may be, with the same room to write in each."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from ateliers_desktop.agendas.page import Page

LEAST_LINES, MOST_LINES = 3, 14
"""How many lines to write on a block gets."""


class Block(Protocol):
    """Something that stands whole on one page."""

    def height(self, writing_lines: int) -> float:
        """Return its height in points with so many lines to write on."""
        ...

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw it with its upper edge at `top`."""
        ...


def split_blocks(
    blocks: Sequence[Block], room: float, less_on_first: float = 0.0
) -> list[Sequence[Block]]:
    """Return the blocks of each page: as few pages as may be, with about as many on each.

    Parameters
    ----------
    less_on_first
        How much less room the first page has, whose head is higher.
    """
    fewest = _filled(blocks, room, less_on_first, most=len(blocks))
    even = _filled(blocks, room, less_on_first, most=-(-len(blocks) // len(fewest)))
    return even if len(even) == len(fewest) else fewest


def draw_blocks(page: Page, blocks: Sequence[Block], x: float, top: float, room: float) -> None:
    """Draw the blocks of a page, each with as many lines to write on as `room` allows."""
    lines = _writing_lines(blocks, room)
    for block in blocks:
        block.draw(page, x, top, lines)
        top += block.height(lines)


def _filled(blocks: Sequence[Block], room: float, used: float, most: int) -> list[Sequence[Block]]:
    starts = [0]
    for at, block in enumerate(blocks):
        height = block.height(LEAST_LINES)
        if at > starts[-1] and (used + height > room or at - starts[-1] == most):
            starts.append(at)
            used = 0.0
        used += height
    return [blocks[start:end] for start, end in pairwise((*starts, len(blocks)))]


def _writing_lines(blocks: Sequence[Block], room: float) -> int:
    return max(
        (
            lines
            for lines in range(LEAST_LINES, MOST_LINES + 1)
            if sum(block.height(lines) for block in blocks) <= room
        ),
        default=LEAST_LINES,
    )
