# SPDX-License-Identifier: Apache-2.0
"""The bar of an area of expertise: a pattern for each colour, so that grey paper has them too."""

from collections.abc import Callable, Iterator
from itertools import cycle

from ateliers_desktop.agendas.page import Page
from ateliers_desktop.palette import AreaColour

BAR = 4.0
_SECOND_LINE = 1.0
_SECOND_GAP = 1.2
_BETWEEN = 0.3
"""How much of the colour shows between strokes: a bar from afar, a pattern on grey paper."""
_Draw = Callable[[Page, float, float, float, str], None]


def draw_bar(page: Page, x: float, y: float, height: float, colour: AreaColour) -> None:
    """Draw an area's bar, `BAR` points wide, and the second line of a repeated colour."""
    page.clip(x, y, BAR + _SECOND_GAP + _SECOND_LINE, height, radius=0)
    page.box(x, y, BAR, height, colour.bar, opacity=_BETWEEN)
    _PATTERNS[colour.name](page, x, y, height, colour.bar)
    if colour.mark:
        strokes = _WHOLE if colour.mark == 1 else (4.0, 2.5)
        for top, length in _strokes(y, height, strokes):
            page.box(x + BAR + _SECOND_GAP, top, _SECOND_LINE, length, colour.bar)
    page.unclip()


_WHOLE = (10_000.0, 0.0)


def _strokes(y: float, height: float, lengths: tuple[float, ...]) -> Iterator[tuple[float, float]]:
    """Yield each stroke's start and length; `lengths` are strokes and gaps in turn."""
    top = y
    for number, length in enumerate(cycle(lengths)):
        if top >= y + height:
            return
        if number % 2 == 0:
            yield top, min(length, y + height - top)
        top += length


def _dashed(*lengths: float) -> _Draw:
    def draw(page: Page, x: float, y: float, height: float, fill: str) -> None:
        for top, length in _strokes(y, height, lengths):
            page.box(x, top, BAR, length, fill)

    return draw


def _doubled(page: Page, x: float, y: float, height: float, fill: str) -> None:
    page.box(x, y, 1.4, height, fill)
    page.box(x + BAR - 1.4, y, 1.4, height, fill)


def _thin(page: Page, x: float, y: float, height: float, fill: str) -> None:
    page.box(x + (BAR - 1.5) / 2, y, 1.5, height, fill)


def _dotted(page: Page, x: float, y: float, height: float, fill: str) -> None:
    for top, _ in _strokes(y, height, (3.2, 1.6)):
        page.dot(x + BAR / 2, top + 1.9, 1.6, fill)


def _slanted(page: Page, x: float, y: float, height: float, fill: str) -> None:
    for top, length in _strokes(y, height, (3.0, 3.0)):
        corners = (
            (x, top + BAR),
            (x + BAR, top),
            (x + BAR, top + length),
            (x, top + length + BAR),
        )
        page.polygon(corners, fill)


_PATTERNS: dict[str, _Draw] = {
    "amber": _dashed(*_WHOLE),
    "sky": _dashed(7.0, 2.5),
    "rose": _doubled,
    "green": _dotted,
    "blue": _dashed(8.0, 2.0, 2.0, 2.0),
    "vermilion": _dashed(1.6, 1.6),
    "stone": _thin,
    "violet": _slanted,
}
