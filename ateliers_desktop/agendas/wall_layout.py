# SPDX-License-Identifier: Apache-2.0
"""How a wall agenda fills its pages: type as large as its cards allow, never below the least."""

from collections.abc import Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.change_marks import SetMark, mark_height, set_mark
from ateliers_desktop.agendas.documents import Band, Card, WallAgenda
from ateliers_desktop.agendas.fitting import Lines, breaks_a_word, fit, fit_apart, is_cut
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.style import LOOSE, TIGHT, muted, plain, strong
from ateliers_desktop.agendas.wall_frame import GAP, TIMES, Frame, frames

BAND_FACE = plain(10.5)
BAND_PADDING = 2.8
PADDING = 5.0
INSET = 10.0
_END_INSET = 2.5
_PERSON_LINES, _MARK_LINES = 3, 3
_LEAST_ROW = 34.0
_LARGEST_ROW = 84.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStyle:
    """How cards are set: type, how many lines each part may take, short or full names.

    At its least a project's name has 12 points on A4 (17 on A3), everything else 9 or more.
    """

    scale: float = 1.0
    spacing: float = TIGHT
    name_lines: int = 7
    short_names: bool = False
    area_lines: int = 3

    @property
    def name(self) -> Face:
        """How the project stands."""
        return strong(12.1 * self.scale, self.spacing)

    @property
    def person(self) -> Face:
        """How the mentor stands."""
        return plain(10 * self.scale, self.spacing)

    @property
    def area(self) -> Face:
        """How the area and a time of its own stand."""
        return muted(9.05 * self.scale, self.spacing)


STYLES = (
    *(CardStyle(scale=scale, spacing=LOOSE) for scale in (1.3, 1.2, 1.1, 1.0)),
    CardStyle(),
    CardStyle(short_names=True),
    CardStyle(short_names=True, name_lines=4, area_lines=2),
    CardStyle(short_names=True, name_lines=2, area_lines=1),
)
"""From the most generous to the tightest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCard:
    """A card broken into lines."""

    card: Card
    name: Lines
    person: Lines
    area: Lines
    time: Lines
    mark: SetMark | None
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBand:
    """A band broken into lines."""

    band: Band
    lines: Lines

    @property
    def height(self) -> float:
        """Its height in points."""
        return len(self.lines) * BAND_FACE.leading + 2 * BAND_PADDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The part of the grid that stands on one page."""

    columns: range
    rows: range
    heights: tuple[float, ...]
    bands: tuple[SetBand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WallPlan:
    """A wall agenda laid out: what stands on which page, and how."""

    frame: Frame
    style: CardStyle
    cards: tuple[SetCard, ...]
    pages: tuple[Stretch, ...]


def plan_wall(agenda: WallAgenda) -> WallPlan:
    """Lay a wall agenda out on pages of A4; larger paper scales them.

    The plan with the fewest pages is taken; among those the page lies as suits the columns, the
    fewest words are broken and names cut, and the type is the most generous.
    """
    preferred, other = (
        [_plan(agenda, frame, style) for style in STYLES] for frame in frames(agenda)
    )
    fewest = min(len(plan.pages) for plan in (*preferred, *other))
    return next(
        min(short, key=_strain)
        for plans in (preferred, other)
        if (short := [plan for plan in plans if len(plan.pages) == fewest])
    )


def _plan(agenda: WallAgenda, frame: Frame, style: CardStyle) -> WallPlan:
    cards = _set_cards(agenda.cards, style, frame.column_width)
    least = _least_heights(cards, len(agenda.rows))
    bands = tuple(
        SetBand(band=band, lines=fit(band.text, BAND_FACE, frame.width - TIMES - 4 * PADDING, 3))
        for band in agenda.bands
    )
    grid = _Grid(least=least, bands=bands, cut=_inner_boundaries(agenda.cards))
    return WallPlan(
        style=style,
        frame=frame,
        cards=cards,
        pages=tuple(
            Stretch(
                columns=columns,
                rows=rows,
                heights=_grown(
                    least[rows.start : rows.stop], frame.grid_height - grid.fixed_height(rows)
                ),
                bands=grid.bands_on(rows),
            )
            for rows in grid.split(frame.grid_height)
            for columns in frame.columns
        ),
    )


def _set_cards(
    cards: Sequence[Card], style: CardStyle, column_width: float
) -> tuple[SetCard, ...]:
    width = column_width - INSET - _END_INSET
    names = fit_apart((card.project for card in cards), style.name, width, style.name_lines)
    areas = fit_apart((card.area for card in cards), style.area, width, style.area_lines)
    people = _set_people(cards, style, width)
    made = []
    for card in cards:
        time = fit(card.time, style.area, width, 1)
        mark = set_mark(card.change, width, _MARK_LINES)
        parts = (
            (names[card.project], style.name),
            (people[card.mentor], style.person),
            (areas[card.area], style.area),
            (time, style.area),
        )
        made.append(
            SetCard(
                card=card,
                name=names[card.project],
                person=people[card.mentor],
                area=areas[card.area],
                time=time,
                mark=mark,
                height=sum(len(lines) * each.leading for lines, each in parts)
                + mark_height(mark)
                + 2 * PADDING,
            )
        )
    return tuple(made)


def _set_people(cards: Sequence[Card], style: CardStyle, width: float) -> dict[str, Lines]:
    """Return the lines of each mentor's name: short ones only where the style asks for them."""
    if not style.short_names:
        return fit_apart((card.mentor for card in cards), style.person, width, _PERSON_LINES)
    shorts = {card.mentor: card.mentor_short for card in cards}
    fitted = fit_apart(shorts.values(), style.person, width, 1)
    whole = {name: fit(name, style.person, width, _PERSON_LINES) for name in shorts}
    return {
        name: whole[name] if len(whole[name]) == 1 and name in whole[name] else fitted[short]
        for name, short in shorts.items()
    }


def _least_heights(cards: Sequence[SetCard], rows: int) -> list[float]:
    """Return how high each row must be for the cards that stand in it."""
    heights = [_LEAST_ROW] * rows
    for each in sorted(cards, key=lambda each: each.card.last_row - each.card.first_row):
        first, last = each.card.first_row, each.card.last_row
        there = sum(heights[first : last + 1]) + (last - first) * GAP
        for row in range(first, last + 1):
            heights[row] += max(each.height - there, 0.0) / (last - first + 1)
    return heights


def _inner_boundaries(cards: Sequence[Card]) -> frozenset[int]:
    return frozenset(row for card in cards for row in range(card.first_row + 1, card.last_row + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """Rows of a least height, the bands between them, and the boundaries that cut a session."""

    least: Sequence[float]
    bands: Sequence[SetBand]
    cut: frozenset[int]

    def split(self, height: float) -> list[range]:
        """Return the rows of each page: as few pages as may be, evenly filled."""
        fewest = self._filled(height)
        share = self.height(range(len(self.least))) / len(fewest)
        for step in range(20):
            even = self._filled(share + (height - share) * step / 20)
            if len(even) == len(fewest):
                return even
        return fewest

    def _filled(self, cap: float) -> list[range]:
        """Fill pages up to a height; one ends inside a session only if that is higher still."""
        count = len(self.least)
        pages: list[range] = []
        start = 0
        while start < count or not pages:
            ends = [
                end for end in range(start + 1, count + 1) if self.height(range(start, end)) <= cap
            ]
            whole = [end for end in ends if end not in self.cut]
            end = max(whole or ends, default=min(start + 1, count))
            pages.append(range(start, end))
            start = end
        return pages

    def bands_on(self, rows: range) -> tuple[SetBand, ...]:
        """Return the bands of a page; those below all rows stand on the last one."""
        last = rows.stop == len(self.least)
        return tuple(
            each
            for each in self.bands
            if each.band.before in rows or (last and each.band.before == rows.stop)
        )

    def height(self, rows: range) -> float:
        """Return the least height of a page with these rows."""
        return sum(self.least[rows.start : rows.stop]) + self.fixed_height(rows)

    def fixed_height(self, rows: range) -> float:
        """Return what the bands and the gaps between everything take."""
        bands = self.bands_on(rows)
        gaps = max(len(rows) + len(bands) - 1, 0) * GAP
        return sum(each.height for each in bands) + gaps


def _grown(heights: Sequence[float], room: float) -> tuple[float, ...]:
    """Return the rows' heights, the lowest raised first and alike, to fill the room there is."""
    level = min(heights, default=_LARGEST_ROW)
    for step in sorted({*heights, _LARGEST_ROW}):
        if lower := sum(each < step for each in heights):
            share = (room - sum(each for each in heights if each >= step)) / lower
            level = min(share, step, _LARGEST_ROW)
            if share < step:
                break
    return tuple(max(each, level) for each in heights)


def _strain(plan: WallPlan) -> int:
    """Count the names that are cut and the words that are broken."""
    width = plan.frame.column_width - INSET - _END_INSET
    return sum(
        breaks_a_word(each.card.project, plan.style.name, width)
        + breaks_a_word(each.card.area, plan.style.area, width)
        + is_cut(each.name, each.card.project)
        + is_cut(each.area, each.card.area)
        + (not plan.style.short_names and is_cut(each.person, each.card.mentor))
        for each in plan.cards
    )
