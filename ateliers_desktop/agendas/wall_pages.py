# SPDX-License-Identifier: Apache-2.0
"""The pages of a wall agenda: grid of cards and bands, legend, version, page numbers."""

from collections.abc import Callable

from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.change_marks import draw_mark
from ateliers_desktop.agendas.documents import WallAgenda
from ateliers_desktop.agendas.masthead import draw_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.style import BAND, GROUND, PENCIL_LINE, muted, strong
from ateliers_desktop.agendas.wall_code_pages import draw_wall_codes
from ateliers_desktop.agendas.wall_frame import (
    GAP,
    HEADING,
    KEY_INSET,
    LEGEND,
    LEGEND_LEADING,
    MARGIN,
    NOTE_GAP,
    TIMES,
    Frame,
)
from ateliers_desktop.agendas.wall_layout import (
    BAND_FACE,
    BAND_PADDING,
    INSET,
    PADDING,
    SetCard,
    Stretch,
    WallPlan,
    plan_wall,
)

_ROUND = 4.0
_START, _END, _NUMBER = strong(13), muted(10), muted(9)
_KEY_BAR = 11.0
_MARKED, _EDGE = "#20242B", 1.2
"""Around a card that is new or moved, on any printer."""

NewPage = Callable[[bool], Page]
"""Begins a page; its argument tells whether it lies on its side."""


def draw_wall(agenda: WallAgenda, new_page: NewPage) -> None:
    """Draw all pages of a wall agenda."""
    plan = plan_wall(agenda)
    for number, stretch in enumerate(plan.pages, start=1):
        page = new_page(plan.frame.landscape)
        draw_masthead(page, plan.frame.head, MARGIN, MARGIN)
        _draw_grid(page, agenda, plan, stretch)
        _draw_note(page, plan.frame)
        _draw_legend(page, plan.frame)
        if len(plan.pages) > 1:
            where = f"{number} / {len(plan.pages)}"
            page.text(page.width - MARGIN, page.height - MARGIN, where, _NUMBER, Anchor.END)
        page.finish()
    draw_wall_codes(agenda, new_page)


def _draw_grid(page: Page, agenda: WallAgenda, plan: WallPlan, stretch: Stretch) -> None:
    column_width = plan.frame.column_width
    columns = {
        column: MARGIN + TIMES + at * (column_width + GAP) + GAP
        for at, column in enumerate(stretch.columns)
    }
    _draw_headings(page, plan.frame, columns)
    tops = _draw_rows(page, agenda, stretch, plan.frame.grid_top)
    shown = [each for each in plan.cards if each.card.column in columns]
    filled = {
        (each.card.column, row)
        for each in shown
        for row in range(each.card.first_row, each.card.last_row + 1)
    }
    for row, (top, bottom) in tops.items():
        for column, x in columns.items():
            if (column, row) not in filled:
                page.dashed_box(x, top, column_width, bottom - top, PENCIL_LINE, _ROUND)
    for each in shown:
        rows = [row for row in tops if each.card.first_row <= row <= each.card.last_row]
        if rows:
            top, bottom = tops[rows[0]][0], tops[rows[-1]][1]
            x = columns[each.card.column]
            _draw_card(page, each, plan, x, top, bottom - top)


def _draw_headings(page: Page, frame: Frame, columns: dict[int, float]) -> None:
    """Draw the columns' headings, the lower ones as low as the highest reaches."""
    highest = max(map(len, frame.headings))
    for column, x in columns.items():
        lines = frame.headings[column]
        top = frame.headings_top + (highest - len(lines)) * HEADING.leading
        page.lines(x + 4, top, lines, HEADING)


def _draw_rows(
    page: Page, agenda: WallAgenda, stretch: Stretch, top: float
) -> dict[int, tuple[float, float]]:
    """Draw bands and times from the top down and return where each row starts and ends."""
    places: dict[int, tuple[float, float]] = {}
    times_end = MARGIN + TIMES - 8
    width = page.width - 2 * MARGIN - TIMES - GAP
    for row in range(stretch.rows.start, stretch.rows.stop + 1):
        for each in (each for each in stretch.bands if each.band.before == row):
            baseline = top + BAND_PADDING - 0.5 + BAND_FACE.size
            page.text(times_end, baseline, each.band.time, _END, Anchor.END)
            page.box(MARGIN + TIMES + GAP, top, width, each.height, BAND, _ROUND)
            middle = MARGIN + TIMES + GAP + width / 2
            page.lines(middle, top + BAND_PADDING - 0.5, each.lines, BAND_FACE, Anchor.CENTRE)
            top += each.height + GAP
        if row in stretch.rows:
            height = stretch.heights[row - stretch.rows.start]
            places[row] = top, top + height
            times = agenda.rows[row]
            page.text(times_end, top + 16, times.start, _START, Anchor.END)
            page.text(times_end, top + 29.5, times.end, _END, Anchor.END)
            top += height + GAP
    return places


def _draw_card(
    page: Page, each: SetCard, plan: WallPlan, x: float, top: float, height: float
) -> None:
    width = plan.frame.column_width
    page.clip(x, top, width, height, _ROUND)
    if each.mark is None:
        page.box(x, top, width, height, GROUND)
    else:
        page.box(x, top, width, height, _MARKED)
        page.box(x + _EDGE, top + _EDGE, width - 2 * _EDGE, height - 2 * _EDGE, GROUND, _ROUND - 1)
    draw_bar(page, x, top, height, each.card.colour)
    y = page.lines(x + INSET, top + PADDING - 1, each.name, plan.style.name)
    y = page.lines(x + INSET, y, each.person, plan.style.person)
    y = page.lines(x + INSET, y, each.area, plan.style.area)
    y = page.lines(x + INSET, y, each.time, plan.style.area)
    draw_mark(page, each.mark, x + INSET, y)
    page.unclip()


def _draw_note(page: Page, frame: Frame) -> None:
    """Draw what changed since the last print between the grid and the legend."""
    if frame.note is not None:
        frame.note.draw(page, MARGIN, frame.grid_bottom + NOTE_GAP)


def _draw_legend(page: Page, frame: Frame) -> None:
    for number, line in enumerate(reversed(frame.legend)):
        baseline = page.height - MARGIN - number * LEGEND_LEADING
        for each in line:
            x = MARGIN + each.x
            draw_bar(page, x, baseline - 9.1, _KEY_BAR, each.key.colour)
            page.text(x + KEY_INSET, baseline, each.text, LEGEND)
