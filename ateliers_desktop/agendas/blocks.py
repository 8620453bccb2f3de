# SPDX-License-Identifier: Apache-2.0
"""Blocks below each other over as few pages as may be, with the same room to write in each."""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from ateliers_desktop.agendas.page import Page

LEAST_LINES, MOST_LINES = 3, 14
"""How many lines to write on a block gets."""


class Block(Protocol):
    """Something that stands whole on one page, as long as a page holds it."""

    def height(self, writing_lines: int) -> float:
        """Return its height in points with so many lines to write on."""
        ...

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw it with its upper edge at `top`."""
        ...


@runtime_checkable
class Flowing(Block, Protocol):
    """A block that goes on on the next page where no page holds it whole."""

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return the part for which there is room and the rest; None if there is too little."""
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
    pages: list[list[Block]] = [[]]
    for block in blocks:
        for part in _parted(block, room, room - used if len(pages[-1]) < most else 0.0):
            height = part.height(LEAST_LINES)
            if pages[-1] and (used + height > room or len(pages[-1]) == most):
                pages.append([])
                used = 0.0
            pages[-1].append(part)
            used += height
    return list(pages)


def _parted(block: Block, room: float, left: float) -> Iterator[Block]:
    """Yield the parts of a block: itself if a page holds it, else what pages hold of it in turn.

    Parameters
    ----------
    left
        How much room is left on the page on which it may begin.
    """
    while block.height(LEAST_LINES) > room and isinstance(block, Flowing):
        parts = block.split(left) or block.split(room)
        if parts is None:
            break
        first, block = parts
        yield first
        left = room
    yield block


def _writing_lines(blocks: Sequence[Block], room: float) -> int:
    return max(
        (
            lines
            for lines in range(LEAST_LINES, MOST_LINES + 1)
            if sum(block.height(lines) for block in blocks) <= room
        ),
        default=LEAST_LINES,
    )
