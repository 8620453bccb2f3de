# SPDX-License-Identifier: Apache-2.0
"""The pages of a week's overview: mentors one below the other, their sessions day by day."""

from collections.abc import Callable

from ateliers_desktop.agendas.change_marks import draw_sign, set_note
from ateliers_desktop.agendas.masthead import draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.style import GROUND, HAIRLINE, HeadStyle, muted
from ateliers_desktop.agendas.week import WeekOverview
from ateliers_desktop.agendas.week_layout import GAP, SetAppointment, SetRow, WeekPlan, plan_week
from ateliers_desktop.agendas.week_style import DOT, SIGN, WeekStyle

MARGIN = 26.0
_HEAD = HeadStyle(title=24, fact=10, fact_leading=13.5)
_NUMBER = muted(9)
_ABOVE, _FOOT = 9.0, 16.0
_ROUND = 3.0
_MOST_TOLD = 3
"""How many lines may tell what is gone; the sessions keep their room."""

NewPage = Callable[[bool], Page]
"""Begins a page; its argument tells whether it lies on its side."""


def draw_week(overview: WeekOverview, new_page: NewPage) -> None:
    """Draw all pages of a week's overview."""
    page = new_page(True)
    width = page.width - 2 * MARGIN
    facts = (*overview.heading.facts, overview.heading.version)
    head = set_masthead(overview.heading, facts, width, _HEAD)
    note = set_note(overview.changes, width, _MOST_TOLD)
    top = MARGIN + head.height + _ABOVE + (note.height + _ABOVE if note is not None else 0.0)
    plan = plan_week(overview, width, page.height - MARGIN - top, _FOOT, page.scale)
    for number, rows in enumerate(plan.pages):
        if number:
            page = new_page(True)
        draw_masthead(page, head, MARGIN, MARGIN)
        if note is not None:
            note.draw(page, MARGIN, MARGIN + head.height + _ABOVE)
        _draw_page(page, overview, plan, rows, plan.growth[number], top)
        if len(plan.pages) > 1:
            where = overview.page_number.format(number=number + 1, count=len(plan.pages))
            page.text(page.width - MARGIN, page.height - MARGIN, where, _NUMBER, Anchor.END)
        page.finish()


def _draw_page(page: Page, overview: WeekOverview, plan: WeekPlan, rows: tuple[SetRow, ...],
               growth: float, top: float) -> None:  # fmt: skip
    bottom = top + plan.head_height + sum(row.height + growth for row in rows)
    _draw_empty_days(page, plan, top, bottom)
    _draw_days(page, overview, plan, top)
    y = top + plan.head_height
    for row in rows:
        page.rule(MARGIN, y, page.width - 2 * MARGIN, HAIRLINE, 0.8)
        _draw_row(page, plan, row, y, row.height + growth)
        y += row.height + growth
    page.rule(MARGIN, y, page.width - 2 * MARGIN, HAIRLINE, 0.8)


def _draw_empty_days(page: Page, plan: WeekPlan, top: float, bottom: float) -> None:
    """Lay a ground behind the days without slots, from their heads down."""
    starts = plan.columns.starts(MARGIN)
    for x, width, note in zip(starts, plan.columns.days, plan.notes, strict=True):
        if note:
            page.box(x - GAP / 2, top - 2, width + GAP / 2, bottom - top + 2, GROUND, _ROUND)


def _draw_days(page: Page, overview: WeekOverview, plan: WeekPlan, top: float) -> None:
    style = plan.style
    page.lines(MARGIN, top, (overview.corner,), style.room)
    starts = plan.columns.starts(MARGIN)
    for x, title, note in zip(starts, plan.titles, plan.notes, strict=True):
        y = page.lines(x, top, title, style.day)
        page.lines(x, y, note, style.room)


def _draw_row(page: Page, plan: WeekPlan, row: SetRow, y: float, height: float) -> None:
    style = plan.style
    top = y + style.padding
    page.lines(MARGIN, top, row.mentor, style.day)
    starts = plan.columns.starts(MARGIN)
    for x, width, cell in zip(starts, plan.columns.days, row.cells, strict=True):
        if cell.note:
            page.box(x - GAP / 2, y + 2, width + GAP / 2, height - 4, GROUND, _ROUND)
            page.lines(x, top, cell.note, style.room)
        at = top
        for each in cell.appointments:
            _draw_appointment(page, each, style, x, at)
            at += each.height(style)


def _draw_appointment(
    page: Page, each: SetAppointment, style: WeekStyle, x: float, top: float
) -> None:
    page.lines(x + style.sign_width, top, (each.time,), style.time)
    if each.sign is not None:
        draw_sign(page, each.sign, x, top + (style.size - SIGN) / 2 + 1, SIGN)
    start = x + style.time_width
    end = page.lines(start, top, each.project, style.project)
    if each.beside:
        baseline = end - style.project.leading + style.project.size
        dot = start + style.dot_start(each.project)
        page.text(dot, baseline, DOT, style.room)
        page.text(dot + style.dot_width, baseline, each.beside, style.room)
    page.lines(start, end, each.below, style.room)
