# SPDX-License-Identifier: Apache-2.0
"""What every page of a wall agenda has, head to legend, and the room it leaves for the grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from ateliers_desktop.agendas.change_marks import SetNote, set_note
from ateliers_desktop.agendas.documents import Key, WallAgenda
from ateliers_desktop.agendas.fitting import Lines, fit, fit_apart
from ateliers_desktop.agendas.masthead import Masthead, set_masthead
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import WALL_HEAD, muted, page_size, strong

MARGIN = 28.0
GAP = 4.4
TIMES = 48.0
HEADING = strong(12.1)
LEGEND = muted(9.5)
LEGEND_LEADING = 14.5
KEY_INSET = 11.0
NOTE_GAP = 8.0
_KEY_GAP = 14.0
_NUMBER_ROOM = 40.0
_LEAST_COLUMN = 86.0
_UPRIGHT_COLUMNS = 5
_MOST_NOTE_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedKey:
    """An entry of the legend, cut to its line, with its distance from the margin."""

    key: Key
    text: str
    x: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The frame of all pages of one agenda; tops are distances from the page's upper edge.

    Attributes
    ----------
    columns
        Which columns stand side by side on a page.
    """

    landscape: bool
    width: float
    head: Masthead
    columns: tuple[range, ...]
    column_width: float
    headings: tuple[Lines, ...]
    headings_top: float
    grid_top: float
    grid_bottom: float
    legend: tuple[tuple[PlacedKey, ...], ...]
    note: SetNote | None

    @property
    def grid_height(self) -> float:
        """The room for rows and bands on a page."""
        return self.grid_bottom - self.grid_top


def frames(agenda: WallAgenda) -> tuple[Frame, Frame]:
    """Return the two ways a page can lie, first the one that suits the number of columns."""
    lies = len(agenda.columns) > _UPRIGHT_COLUMNS
    return _frame(agenda, lies), _frame(agenda, not lies)


def _frame(agenda: WallAgenda, landscape: bool) -> Frame:
    page_width, page_height = page_size(landscape)
    width = page_width - 2 * MARGIN
    facts = (*agenda.heading.facts, agenda.heading.version)
    head = set_masthead(agenda.heading, facts, width, WALL_HEAD)
    columns = _side_by_side(len(agenda.columns), width)
    column_width = (width - TIMES) / max(map(len, columns)) - GAP
    looks = fit_apart(agenda.columns, HEADING, column_width - 4, 2)
    headings = tuple(looks[column] for column in agenda.columns)
    headings_top = MARGIN + head.height + 11
    legend = _legend(agenda.legend, width - _NUMBER_ROOM)
    note = set_note(agenda.changes, width, _MOST_NOTE_LINES)
    grid_bottom = page_height - MARGIN - len(legend) * LEGEND_LEADING - 10
    return Frame(
        landscape=landscape,
        width=width,
        head=head,
        columns=columns,
        column_width=column_width,
        headings=headings,
        headings_top=headings_top,
        grid_top=headings_top + max(map(len, headings)) * HEADING.leading + 4,
        grid_bottom=grid_bottom if note is None else grid_bottom - note.height - NOTE_GAP,
        legend=legend,
        note=note,
    )


def _side_by_side(count: int, width: float) -> tuple[range, ...]:
    """Return which columns stand on a page together: no narrower than the least, evenly spread."""
    most = int((width - TIMES) / (_LEAST_COLUMN + GAP))
    sheets = ceil(count / most)
    ends = [ceil(number * count / sheets) for number in range(sheets + 1)]
    return tuple(range(start, end) for start, end in pairwise(ends))


def _legend(keys: Sequence[Key], width: float) -> tuple[tuple[PlacedKey, ...], ...]:
    lines: list[list[PlacedKey]] = []
    x = width
    for key in keys:
        text = fit(key.area, LEGEND, width - KEY_INSET, 1)[0]
        taken = KEY_INSET + line_width(text, LEGEND)
        if not lines or x + taken > width:
            lines.append([])
            x = 0.0
        lines[-1].append(PlacedKey(key=key, text=text, x=x))
        x += taken + _KEY_GAP
    return tuple(tuple(line) for line in lines)
