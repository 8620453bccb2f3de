# SPDX-License-Identifier: Apache-2.0
"""Level bars of parts that differ by pattern, so that grey paper tells them apart too."""

from collections.abc import Sequence

from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.partner_document import Fill, Part
from ateliers_desktop.agendas.style import PENCIL_LINE
from ateliers_desktop.palette import LIGHT

_STRIPE, _STRIPE_EVERY = 2.2, 5.0
_DOT, _DOT_EVERY = 0.9, 4.0
_PALE = 0.18
"""How much of the colour shows between stripes and dots."""
_LINE = 0.8
_GAP = 1.0
_LEAST = 2.0
"""A part is never thinner, or nobody would see it."""
_COLOURS = {
    Fill.FULL: LIGHT.good,
    Fill.STRIPED: LIGHT.warning,
    Fill.DOTTED: LIGHT.wrong,
    Fill.BARE: PENCIL_LINE,
}


def draw_bar_of_parts(
    page: Page, x: float, y: float, width: float, height: float, parts: Sequence[Part]
) -> None:
    """Draw parts one after the other, together `width` points long."""
    widths = _widths(parts, width)
    for part, length in zip(parts, widths, strict=True):
        draw_fill(page, x, y, max(length - _GAP, 0.5), height, part.fill)
        x += length


def draw_fill(page: Page, x: float, y: float, width: float, height: float, fill: Fill) -> None:
    """Draw a rectangle in the pattern of a part."""
    colour = _COLOURS[fill]
    page.box(x, y, width, height, colour)
    inner = width - 2 * _LINE, height - 2 * _LINE
    if fill is Fill.FULL or min(inner) <= 0:
        return
    page.box(x + _LINE, y + _LINE, *inner, LIGHT.surface)
    if fill is Fill.BARE:
        return
    page.clip(x + _LINE, y + _LINE, *inner, radius=0)
    page.box(x, y, width, height, colour, opacity=_PALE)
    if fill is Fill.STRIPED:
        _stripes(page, x, y, width, height, colour)
    else:
        _dots(page, x, y, width, height, colour)
    page.unclip()


def _widths(parts: Sequence[Part], width: float) -> list[float]:
    """Return how long each part is; the small ones get a little of the others'."""
    whole = sum(part.size for part in parts)
    if not whole:
        return []
    lengths = [max(width * part.size / whole, _LEAST + _GAP) for part in parts]
    return [length * width / sum(lengths) for length in lengths]


def _stripes(page: Page, x: float, y: float, width: float, height: float, colour: str) -> None:
    start = x - height
    while start < x + width:
        corners = (
            (start, y + height),
            (start + height, y),
            (start + height + _STRIPE, y),
            (start + _STRIPE, y + height),
        )
        page.polygon(corners, colour)
        start += _STRIPE_EVERY


def _dots(page: Page, x: float, y: float, width: float, height: float, colour: str) -> None:
    row, top = 0, y + _DOT_EVERY / 2
    while top < y + height:
        across = x + (_DOT_EVERY / 2 if row % 2 == 0 else _DOT_EVERY)
        while across < x + width:
            page.dot(across, top, _DOT, colour)
            across += _DOT_EVERY
        row, top = row + 1, top + _DOT_EVERY * 0.8
