# SPDX-License-Identifier: Apache-2.0
"""The pages of an attendance list: a row and its boxes to sign for each person, heads repeated."""

from collections.abc import Callable

from ateliers_desktop.agendas.attendance import AttendanceList
from ateliers_desktop.agendas.attendance_layout import (
    ABSENT,
    BELONGING,
    BOX_WIDTH,
    GROUP_GAP,
    LINE,
    MARGIN,
    ROW_GAP,
    TITLE,
    TITLE_SPACE,
    TOTAL,
    UNNAMED,
    WIDTH,
    AttendancePlan,
    Columns,
    Item,
    SetChanges,
    SetEnd,
    SetRow,
    SetTitle,
    plan_attendance,
)
from ateliers_desktop.agendas.change_marks import draw_mark, mark_height
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.masthead import draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    BAND,
    HAIRLINE,
    PENCIL_LINE,
    SHEET_HEAD,
    muted,
    page_size,
)

_COLUMN, _MARK, _FOOT = muted(9), muted(9.5), muted(9)
_COLUMN_SPACE = 6.0
_PAPER, _ROUND = "#FFFFFF", 3.0
_FOOT_HEIGHT = 26.0
_LEAST_TO_WRITE = 30.0
"""A shorter line is left out: no name goes on it."""


def draw_attendance(attendance: AttendanceList, new_page: Callable[[], Page]) -> None:
    """Draw all pages of an attendance list."""
    head = set_masthead(attendance.heading, attendance.heading.facts, WIDTH, SHEET_HEAD)
    columns_top = MARGIN + head.height + 10
    top = columns_top + _COLUMN.leading + _COLUMN_SPACE
    plan = plan_attendance(attendance, page_size(landscape=False)[1] - MARGIN - _FOOT_HEIGHT - top)
    for number, items in enumerate(plan.pages, start=1):
        page = new_page()
        draw_masthead(page, head, MARGIN, MARGIN)
        y = columns_top
        rows = list(items)
        if isinstance(rows[0], SetChanges):
            note = rows.pop(0)
            _draw_item(page, note, plan, y)
            y += note.height(plan.box)
        _draw_columns(page, attendance.columns, plan.columns, y)
        y += top - columns_top
        for item in rows:
            _draw_item(page, item, plan, y)
            y += item.height(plan.box)
        _draw_foot(page, attendance, number, len(plan.pages))
        page.finish()


def _draw_columns(page: Page, titles: tuple[str, ...], columns: Columns, top: float) -> None:
    names, belonging, *halves = titles
    page.lines(MARGIN, top, fit(names, _COLUMN, columns.name_width, 1), _COLUMN)
    shown = fit(belonging, _COLUMN, columns.belonging_width, 1)
    page.lines(columns.belonging, top, shown, _COLUMN)
    for x, title in zip(columns.boxes, halves, strict=True):
        page.lines(x, top, fit(title, _COLUMN, BOX_WIDTH, 1), _COLUMN)


def _draw_item(page: Page, item: Item, plan: AttendancePlan, y: float) -> None:
    match item:
        case SetChanges():
            item.note.draw(page, MARGIN, y)
        case SetTitle():
            page.lines(MARGIN, y + TITLE_SPACE - 3, item.lines, TITLE)
        case SetRow():
            _draw_row(page, item, plan, y)
        case SetEnd():
            y = page.lines(MARGIN, y + TITLE_SPACE, item.total, TOTAL)
            page.lines(MARGIN, y + 2, item.absent, ABSENT)


def _draw_row(page: Page, row: SetRow, plan: AttendancePlan, y: float) -> None:
    columns, height = plan.columns, row.box_height(plan.box)
    top = y + ROW_GAP / 2
    _draw_name(page, row, top, height)
    _draw_words(page, columns.belonging, top, height, row.belonging, BELONGING)
    if not row.attendee.named:
        start = line_width(row.name[-1], UNNAMED) + 5
        if columns.name_width - start > _LEAST_TO_WRITE:
            baseline = top + (height - mark_height(row.mark) + UNNAMED.size) / 2
            length = columns.name_width - start
            page.rule(MARGIN + start, baseline, length, PENCIL_LINE, 0.7)
    for x, mark in zip(columns.boxes, row.attendee.marks, strict=True):
        _draw_box(page, x, top, height, mark)
    if row.ends_group:
        line = y + ROW_GAP + height + GROUP_GAP / 2
        page.rule(MARGIN, line, WIDTH, HAIRLINE, 0.8)


def _draw_name(page: Page, row: SetRow, top: float, height: float) -> None:
    """Draw a name at half the height of its row, with what is marked below it."""
    y = page.lines(MARGIN, top + (height - row.words_height) / 2, row.name, row.face)
    draw_mark(page, row.mark, MARGIN, y)


def _draw_words(page: Page, x: float, top: float, height: float, lines: Lines,
                face: Face) -> None:  # fmt: skip
    """Draw words at half the height of their row."""
    page.lines(x, top + (height - len(lines) * face.leading) / 2, lines, face)


def _draw_box(page: Page, x: float, y: float, height: float, mark: str) -> None:
    """Draw a box to sign in; or, on a grey ground, the words that say why there is none."""
    if mark:
        page.box(x, y, BOX_WIDTH, height, BAND, _ROUND)
        words = fit(mark, _MARK, BOX_WIDTH - 8, 1)
        top = y + (height - _MARK.leading) / 2
        page.lines(x + BOX_WIDTH / 2, top, words, _MARK, Anchor.CENTRE)
        return
    inner = BOX_WIDTH - 2 * LINE, height - 2 * LINE
    page.box(x, y, BOX_WIDTH, height, PENCIL_LINE, _ROUND)
    page.box(x + LINE, y + LINE, *inner, _PAPER, _ROUND - LINE)


def _draw_foot(page: Page, attendance: AttendanceList, number: int, count: int) -> None:
    bottom = page.height - MARGIN
    where = attendance.page_number.format(number=number, count=count)
    page.text(MARGIN, bottom, attendance.heading.version, _FOOT)
    page.text(page.width - MARGIN, bottom, where, _FOOT, Anchor.END)
