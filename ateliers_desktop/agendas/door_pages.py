# SPDX-License-Identifier: Apache-2.0
"""The pages of a door sheet: the room's name very large, below it the day as a timetable."""

from collections.abc import Callable

from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.change_marks import draw_mark
from ateliers_desktop.agendas.door_layout import (
    BAND,
    BAND_PADDING,
    FEATURES,
    GAP,
    INSET,
    MARGIN,
    TIMES_GAP,
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
    y = page.lines(MARGIN, top, plan.day, plan.day_face)
    page.text(page.width - MARGIN, top + plan.day_face.size, plan.count, _COUNT, Anchor.END)
    page.lines(MARGIN, y, plan.features, FEATURES)
    if plan.note is not None:
        plan.note.draw(page, MARGIN, plan.note_top)


def _draw_row(page: Page, plan: DoorPlan, row: SetRow, top: float) -> None:
    x, width = MARGIN + plan.style.times, plan.width - plan.style.times
    if isinstance(row.row, DoorSession):
        _draw_session(page, plan, row, row.row, x, top, width)
    elif row.row.kind is Vacancy.BAND:
        _draw_band(page, row, row.row, x, top, width)
    else:
        _draw_vacant(page, plan, row, row.row, x, top, width)


def _draw_session(page: Page, plan: DoorPlan, row: SetRow, session: DoorSession,
                  x: float, top: float, width: float) -> None:  # fmt: skip
    """Draw a session: its words in the middle of its height, all beginning on one line."""
    style = plan.style
    page.clip(x, top, width, row.height, _ROUND)
    page.box(x, top, width, row.height, GROUND)
    draw_bar(page, x, top, row.height, session.colour)
    page.unclip()
    y = top + row.slack / 2 + style.padding - 1
    _draw_times(page, plan, x, y, session)
    draw_mark(page, row.mark, x + INSET, page.lines(x + INSET, y, row.name, style.name))
    y = page.lines(x + plan.person_x, y + 2, row.person, style.person)
    page.lines(x + plan.person_x, y, row.area, style.area)


def _draw_band(page: Page, row: SetRow, note: DoorNote, x: float, top: float,
               width: float) -> None:  # fmt: skip
    y = top + BAND_PADDING - 0.5
    page.text(x - TIMES_GAP, y + BAND.size, note.start, _BAND_TIME, Anchor.END)
    page.box(x, top, width, row.height, BAND_GROUND, _ROUND)
    page.lines(x + width / 2, y, row.note, BAND, Anchor.CENTRE)


def _draw_vacant(page: Page, plan: DoorPlan, row: SetRow, note: DoorNote,
                 x: float, top: float, width: float) -> None:  # fmt: skip
    """Draw a free slot as an empty frame, a closed one as a filled one."""
    if note.kind is Vacancy.FREE:
        page.dashed_box(x, top, width, row.height, PENCIL_LINE, _ROUND)
    else:
        page.box(x, top, width, row.height, BAND_GROUND, _ROUND)
    style, middle = plan.style, top + row.height / 2
    y = middle - (style.start.leading + style.end.leading) / 2
    _draw_times(page, plan, x, y, note)
    page.lines(x + INSET, middle - style.note.leading / 2, row.note, style.note)


def _draw_times(
    page: Page, plan: DoorPlan, x: float, y: float, row: DoorSession | DoorNote
) -> None:
    """Draw beside a row's box when it begins and when it ends."""
    y = page.lines(x - TIMES_GAP, y - 1, (row.start,), plan.style.start, Anchor.END)
    page.lines(x - TIMES_GAP, y, (row.end,), plan.style.end, Anchor.END)
