# SPDX-License-Identifier: Apache-2.0
"""Lines of text where they stand on a page, and whether they run off it or onto each other."""

from dataclasses import dataclass
from itertools import groupby

from ateliers_desktop.agendas.fonts import string_width
from tests.agendas.pages import pieces, reader

LEAST_MARGIN = 14.0
"""What most printers leave white at the edges: five millimetres, in points."""
_TOUCHING = 0.5


@dataclass(frozen=True)
class Line:
    """A line of text: its edges from the lower left in points, the size of its smallest type."""

    text: str
    left: float
    low: float
    right: float
    high: float
    size: float


@dataclass(frozen=True)
class PlacedPage:
    """A page's size and its lines."""

    width: float
    height: float
    lines: tuple[Line, ...]

    @property
    def text(self):
        """All that stands on it."""
        return "\n".join(line.text for line in self.lines)


def placed_pages(content):
    """Return the pages of a PDF file with their lines."""
    return [
        PlacedPage(page.mediabox.width, page.mediabox.height, tuple(lines(pieces(page))))
        for page in reader(content).pages
    ]


def lines(found):
    """Yield the lines that pieces of text make up; those of one line are told at one place."""
    for (x, y), line in groupby(found, key=lambda piece: (piece.x, piece.y)):
        runs = list(line)
        width = sum(string_width(run.text.strip("\n"), run.font, run.size) for run in runs)
        largest = max(run.size for run in runs)
        yield Line(
            text="".join(run.text for run in runs),
            left=x,
            low=y - 0.1 * largest,
            right=x + width,
            high=y + 0.6 * largest,
            size=min(run.size for run in runs),
        )


def runs_off(line, page):
    """Tell whether a line reaches into the edges that printers leave white."""
    return (
        min(line.left, line.low) < LEAST_MARGIN
        or line.right > page.width - LEAST_MARGIN
        or line.high > page.height - LEAST_MARGIN
    )


def lie_on_each_other(first, second):
    """Tell whether two lines share more of the page than an edge."""
    across = min(first.right, second.right) - max(first.left, second.left)
    upright = min(first.high, second.high) - max(first.low, second.low)
    return across > _TOUCHING and upright > _TOUCHING
