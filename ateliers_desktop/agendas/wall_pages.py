# SPDX-License-Identifier: Apache-2.0
"""The pages of a wall agenda: grid of cards and bands, legend, version, page numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.bars import BAR, draw_bar
from ateliers_desktop.agendas.documents import Key, WallAgenda
from ateliers_desktop.agendas.fitting import Lines, fit, fit_apart
from ateliers_desktop.agendas.masthead import Masthead, draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    BAND,
    GROUND,
    HAIRLINE,
    WALL_HEAD,
    muted,
    strong,
)
from ateliers_desktop.agendas.wall_layout import (
    BAND_FACE,
    BAND_PADDING,
    GAP,
    INSET,
    MARGIN,
    PADDING,
    TIMES,
    SetCard,
    Stretch,
    WallPlan,
    is_landscape,
    plan_wall,
)

_ROUND = 4.0
_HEADING = strong(12.1)
_START, _END, _LEGEND, _NUMBER = strong(13), muted(10), muted(9.5), muted(9)
_LEGEND_BAR = 10.0
_LEGEND_LEADING = 16.0
_LEGEND_GAP = 14.0

NewPage = Callable[[bool], Page]
"""Begins a page; its argument tells whether it lies on its side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What is the same on every page of one agenda: head, headings, legend, and their places."""

    head: Masthead
    headings: tuple[Lines, ...]
    legend: tuple[tuple[Key, ...], ...]
    headings_top: float
    grid_top: float
    legend_top: float


def draw_wall(agenda: WallAgenda, new_page: NewPage) -> None:
    """Draw all pages of a wall agenda."""
    lies = is_landscape(agenda)
    page = new_page(lies)
    width = page.width - 2 * MARGIN
    rough = _frame(agenda, page, column_width=100.0)
    plan = plan_wall(agenda, width, rough.legend_top - rough.grid_top)
    frame = _frame(agenda, page, plan.column_width)
    for number, stretch in enumerate(plan.pages, start=1):
        if number > 1:
            page = new_page(lies)
        draw_masthead(page, frame.head, MARGIN, MARGIN)
        _draw_grid(page, agenda, plan, stretch, frame)
        _draw_legend(page, frame)
        if len(plan.pages) > 1:
            where = f"{number} / {len(plan.pages)}"
            bottom = page.height - MARGIN
            page.text(page.width - MARGIN, bottom, where, _NUMBER, Anchor.END)
        page.finish()


def _frame(agenda: WallAgenda, page: Page, column_width: float) -> _Frame:
    width = page.width - 2 * MARGIN
    facts = (*agenda.heading.facts, agenda.heading.version)
    head = set_masthead(agenda.heading, facts, width, WALL_HEAD)
    looks = fit_apart(agenda.columns, _HEADING, column_width - 4, 2)
    headings = tuple(looks[column] for column in agenda.columns)
    headings_top = MARGIN + head.height + 14
    headings_height = max(map(len, headings), default=0) * _HEADING.leading
    legend = _legend_lines(agenda.legend, width - 40)
    legend_top = page.height - MARGIN - len(legend) * _LEGEND_LEADING
    return _Frame(
        head=head,
        headings=headings,
        legend=legend,
        headings_top=headings_top,
        grid_top=headings_top + headings_height + 6,
        legend_top=legend_top - 14,
    )


def _draw_grid(page: Page, agenda: WallAgenda, plan: WallPlan, stretch: Stretch, frame: _Frame,
               ) -> None:  # fmt: skip
    columns = {
        column: MARGIN + TIMES + at * (plan.column_width + GAP) + GAP
        for at, column in enumerate(stretch.columns)
    }
    for column, x in columns.items():
        lines = frame.headings[column]
        missing = max(map(len, frame.headings)) - len(lines)
        top = frame.headings_top + missing * _HEADING.leading
        page.lines(x + 4, top, lines, _HEADING)
    tops = _draw_rows(page, agenda, stretch, frame.grid_top)
    shown = [each for each in plan.cards if each.card.column in columns]
    filled = {
        (each.card.column, row)
        for each in shown
        for row in range(each.card.first_row, each.card.last_row + 1)
    }
    for row, (top, bottom) in tops.items():
        for column, x in columns.items():
            if (column, row) not in filled:
                page.dashed_box(x, top, plan.column_width, bottom - top, HAIRLINE, _ROUND)
    for each in shown:
        rows = [row for row in tops if each.card.first_row <= row <= each.card.last_row]
        if rows:
            top, bottom = tops[rows[0]][0], tops[rows[-1]][1]
            x = columns[each.card.column]
            _draw_card(page, each, plan, x, top, bottom - top)


def _draw_rows(
    page: Page, agenda: WallAgenda, stretch: Stretch, top: float
) -> dict[int, tuple[float, float]]:
    """Draw bands and times from the top down and return where each row starts and ends."""
    places: dict[int, tuple[float, float]] = {}
    times_end = MARGIN + TIMES - 8
    width = page.width - 2 * MARGIN - TIMES - GAP
    for row in range(stretch.rows.start, stretch.rows.stop + 1):
        for each in (each for each in stretch.bands if each.band.before == row):
            page.box(MARGIN + TIMES + GAP, top, width, each.height, BAND, _ROUND)
            middle = MARGIN + TIMES + GAP + width / 2
            page.lines(middle, top + BAND_PADDING - 1, each.lines, BAND_FACE, Anchor.CENTRE)
            baseline = top + BAND_PADDING - 1 + BAND_FACE.size
            page.text(times_end, baseline, each.band.time, _END, Anchor.END)
            top += each.height + GAP
        if row in stretch.rows:
            height = stretch.heights[row - stretch.rows.start]
            places[row] = top, top + height
            times = agenda.rows[row]
            page.text(times_end, top + 15, times.start, _START, Anchor.END)
            page.text(times_end, top + 29, times.end, _END, Anchor.END)
            top += height + GAP
    return places


def _draw_card(
    page: Page, each: SetCard, plan: WallPlan, x: float, top: float, height: float
) -> None:
    page.clip(x, top, plan.column_width, height, _ROUND)
    page.box(x, top, plan.column_width, height, GROUND)
    draw_bar(page, x, top, height, each.card.colour)
    y = page.lines(x + INSET, top + PADDING - 1, each.name, plan.style.name)
    y = page.lines(x + INSET, y, each.person, plan.style.person)
    y = page.lines(x + INSET, y, each.area, plan.style.area)
    page.lines(x + INSET, y, each.time, plan.style.area)
    page.unclip()


def _legend_lines(keys: Sequence[Key], width: float) -> tuple[tuple[Key, ...], ...]:
    lines: list[list[Key]] = []
    reached = width
    for key in keys:
        taken = _key_width(key, width)
        if reached + taken > width:
            lines.append([])
            reached = 0.0
        lines[-1].append(key)
        reached += taken
    return tuple(tuple(line) for line in lines)


def _key_width(key: Key, width: float) -> float:
    return BAR + 7 + line_width(_key_text(key, width), _LEGEND) + _LEGEND_GAP


def _key_text(key: Key, width: float) -> str:
    return fit(key.area, _LEGEND, width - BAR - 7 - _LEGEND_GAP, 1)[0]


def _draw_legend(page: Page, frame: _Frame) -> None:
    width = page.width - 2 * MARGIN - 40
    for number, line in enumerate(frame.legend):
        x = MARGIN
        baseline = frame.legend_top + 14 + (number + 1) * _LEGEND_LEADING
        for key in line:
            draw_bar(page, x, baseline - 8.6, _LEGEND_BAR, key.colour)
            page.text(x + BAR + 7, baseline, _key_text(key, width), _LEGEND)
            x += _key_width(key, width)
