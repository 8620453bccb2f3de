# SPDX-License-Identifier: Apache-2.0
"""The style sheet of the paper: sizes of pages, spaces and type, and the palette's light colours.

Lengths are for A4 in points; an A3 page takes them all times the square root of two.
"""

from dataclasses import dataclass
from enum import Enum
from math import sqrt

from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.palette import LIGHT


class Paper(Enum):
    """The sizes of paper: width and height upright, in points, and the scale of lengths."""

    A4 = (595.276, 841.89, 1.0)
    A3 = (841.89, 1190.551, sqrt(2))

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the upright page, in points."""
        return self.value[0], self.value[1]

    @property
    def scale(self) -> float:
        """What lengths for A4 are multiplied by."""
        return self.value[2]


TIGHT, SNUG, LOOSE = 1.15, 1.22, 1.26
"""The distance of lines as a share of their size: on crowded cards, as near as Arabic lines stand
without touching, and where there is room."""


def page_size(landscape: bool) -> tuple[float, float]:
    """Return the width and height of a page in points of A4, which every layout is made in."""
    width, height = Paper.A4.size
    return (height, width) if landscape else (width, height)


GROUND = LIGHT.window
BAND = LIGHT.line
RULE = LIGHT.accent
HAIRLINE = LIGHT.line
PENCIL_LINE = "#C9C3B9"
"""Lines to write on and outlines of free cells: darker, so that a copier keeps them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadStyle:
    """The head of a page: how large its title may be and where it ends."""

    title: float
    least_title: float = 18
    kicker: float = 12
    least_kicker: float = 9.5
    fact: float = 10.5
    fact_leading: float = 15.5
    rule: float = 2.6


WALL_HEAD = HeadStyle(title=33)
SHEET_HEAD = HeadStyle(title=26)


def plain(size: float, spacing: float = LOOSE) -> Face:
    """Return a way to set running text."""
    return Face(size=size, colour=LIGHT.text, spacing=spacing)


def muted(size: float, spacing: float = LOOSE) -> Face:
    """Return a way to set text that steps back."""
    return Face(size=size, colour=LIGHT.muted, spacing=spacing)


def strong(size: float, spacing: float = LOOSE) -> Face:
    """Return a way to set text that steps forward."""
    return Face(size=size, bold=True, colour=LIGHT.text, spacing=spacing)


def accent(size: float) -> Face:
    """Return a way to set the one thing that is marked."""
    return Face(size=size, bold=True, colour=LIGHT.accent, spacing=LOOSE)
