# SPDX-License-Identifier: Apache-2.0
"""The pages of a door sheet: the room's name very large, below it the day as a timetable."""

from collections.abc import Callable

from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.door_layout import (
    BAND,
    BAND_PADDING,
    FEATURES,
    GAP,
    INSET,
    MARGIN,
    DoorPlan,
    SetRow,
    plan_door,
)
from ateliers_desktop.agendas.door_sheets import DoorNote, DoorSession, DoorSheet, Vacancy
from ateliers_desktop.agendas.foot import draw_foot
from ateliers_desktop.agendas.masthead import draw_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.style import BAND as BAND_GROUND
from ateliers_desktop.agendas.style import GROUND, PENCIL_LINE, muted

_ROUND = 4.0
_COUNT, _BAND_TIME = muted(12), muted(11.5)


def draw_door_sheet(sheet: DoorSheet, new_page: Callable[[], Page]) -> None:
    """Draw all pages of a door sheet."""
    plan = plan_door(sheet)
    for number, rows in enumerate(plan.pages, start=1):
        page = new_page()
        _draw_head(page, plan)
        top = plan.rows_top
        for row in rows:
            _draw_row(page, plan, row, top)
            top += row.height + GAP
        where = f"{number} / {len(plan.pages)}"
        draw_foot(page, MARGIN, sheet.footer, sheet.heading.version, where)
        page.finish()


def _draw_head(page: Page, plan: DoorPlan) -> None:
    draw_masthead(page, plan.head, MARGIN, MARGIN)
    top = MARGIN + plan.head.height + 8
    page.text(page.width - MARGIN, top + plan.day_face.size, plan.count, _COUNT, Anchor.END)
    top = page.lines(MARGIN, top, plan.day, plan.day_face)
    page.lines(MARGIN, top, plan.features, FEATURES)


def _draw_row(page: Page, plan: DoorPlan, row: SetRow, top: float) -> None:
    times_end = MARGIN + plan.style.times - 12
    x, width = MARGIN + plan.style.times, plan.width - plan.style.times
    if isinstance(row.row, DoorSession):
        _draw_times(page, plan, row, top)
        _draw_session(page, plan, row, row.row, x, top, width)
    elif row.row.kind is Vacancy.BAND:
        baseline = top + BAND_PADDING - 0.5 + BAND.size
        page.text(times_end, baseline, row.row.start, _BAND_TIME, Anchor.END)
        page.box(x, top, width, row.height, BAND_GROUND, _ROUND)
        page.lines(x + width / 2, top + BAND_PADDING - 0.5, row.note, BAND, Anchor.CENTRE)
    else:
        _draw_times(page, plan, row, top)
        _draw_vacant(page, plan, row, row.row, x, top, width)


def _draw_times(page: Page, plan: DoorPlan, row: SetRow, top: float) -> None:
    """Draw when a row begins, and when it ends if there is room for it below."""
    style, end = plan.style, MARGIN + plan.style.times - 12
    y = page.lines(end, top + style.padding - 2, (row.row.start,), style.start, Anchor.END)
    if y + style.end.leading <= top + row.height:
        page.lines(end, y, (row.row.end,), style.end, Anchor.END)


def _draw_session(page: Page, plan: DoorPlan, row: SetRow, session: DoorSession,
                  x: float, top: float, width: float) -> None:  # fmt: skip
    style = plan.style
    page.clip(x, top, width, row.height, _ROUND)
    page.box(x, top, width, row.height, GROUND)
    draw_bar(page, x, top, row.height, session.colour)
    page.unclip()
    y = top + style.padding - 1
    page.lines(x + INSET, y, row.name, style.name)
    y = page.lines(x + plan.person_x, y + 2, row.person, style.person)
    page.lines(x + plan.person_x, y, row.area, style.area)


def _draw_vacant(page: Page, plan: DoorPlan, row: SetRow, note: DoorNote,
                 x: float, top: float, width: float) -> None:  # fmt: skip
    """Draw a free slot as an empty frame, a closed one as a filled one."""
    if note.kind is Vacancy.FREE:
        page.dashed_box(x, top, width, row.height, PENCIL_LINE, _ROUND)
    else:
        page.box(x, top, width, row.height, BAND_GROUND, _ROUND)
    y = top + plan.style.padding - 1 + (plan.style.start.size - plan.style.note.size)
    page.lines(x + INSET, y, row.note, plan.style.note)
