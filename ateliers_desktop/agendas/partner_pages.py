# SPDX-License-Identifier: Apache-2.0
"""The pages of the report for the partners: large figures, whole bars, then table by table."""

from collections.abc import Callable, Sequence

from ateliers_desktop.agendas.fitting import first_fitting, fit
from ateliers_desktop.agendas.foot import FOOT_HEIGHT, draw_foot
from ateliers_desktop.agendas.masthead import draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.partner_document import Legend, PartnerReport, Share, Tile
from ateliers_desktop.agendas.partner_layout import (
    BAR_X,
    COLUMN,
    COLUMN_SPACE,
    DETAILS,
    FIGURE,
    MARGIN,
    NAME,
    REMARK,
    REMARK_SPACE,
    ROW_GAP,
    STRONG_FIGURE,
    TITLE,
    TITLE_SPACE,
    TOTAL,
    WIDTH,
    Item,
    SetHead,
    SetRemark,
    SetRow,
    plan_pages,
)
from ateliers_desktop.agendas.pattern_bars import draw_bar_of_parts, draw_fill
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    GROUND,
    HAIRLINE,
    PENCIL_LINE,
    SHEET_HEAD,
    muted,
    page_size,
    plain,
    strong,
)

_TILE_HEIGHT, _TILE_GAP, _TILE_INSET, _ROUND = 62.0, 10.0, 12.0, 5.0
_TILE_WORDS, _TILE_SIZE, _LEAST_TILE = muted(9), 20.0, 11.0
_SHARE_TITLE, _SHARE_BAR = strong(10.5), 16.0
_SHARE_SPACE, _WORDS_SPACE = 16.0, 6.0
_LEGEND, _SWATCH, _SWATCH_GAP, _LEGEND_GAP = plain(9), (13.0, 8.0), 5.0, 16.0
_LEGEND_HEIGHT = 16.0
_TOP_SPACE = 14.0
_TABLE_BAR = 8.0


def draw_partner_report(report: PartnerReport, new_page: Callable[[], Page]) -> None:
    """Draw all pages of a report."""
    head = set_masthead(report.heading, report.heading.facts, WIDTH, SHEET_HEAD)
    top = MARGIN + head.height + _TOP_SPACE
    bottom = page_size(landscape=False)[1] - MARGIN - FOOT_HEIGHT
    summary = _summary_height(report)
    plan = plan_pages(report, bottom - top - summary, bottom - top - _LEGEND_HEIGHT)
    for number, items in enumerate(plan, start=1):
        page = new_page()
        draw_masthead(page, head, MARGIN, MARGIN)
        if number == 1:
            _draw_summary(page, report, top)
            y = top + summary
        else:
            _draw_legend(page, report.legend, top)
            y = top + _LEGEND_HEIGHT
        for item in items:
            _draw_item(page, item, y)
            y += item.height
        where = report.page_number.format(number=number, count=len(plan))
        draw_foot(page, MARGIN, report.heading.title, report.heading.version, where)
        page.finish()


def _summary_height(report: PartnerReport) -> float:
    return _TILE_HEIGHT + sum(_share_height(share) for share in report.shares)


def _share_height(share: Share) -> float:
    legend = len(_legend_rows(share.legend)) * _LEGEND_HEIGHT
    return _SHARE_SPACE + _SHARE_TITLE.leading + 2 + _SHARE_BAR + _WORDS_SPACE + legend


def _draw_summary(page: Page, report: PartnerReport, top: float) -> None:
    width = (WIDTH - (len(report.tiles) - 1) * _TILE_GAP) / len(report.tiles)
    for number, tile in enumerate(report.tiles):
        _draw_tile(page, tile, MARGIN + number * (width + _TILE_GAP), top, width)
    y = top + _TILE_HEIGHT
    for share in report.shares:
        bar = page.lines(MARGIN, y + _SHARE_SPACE, (share.title,), _SHARE_TITLE) + 2
        if share.parts:
            draw_bar_of_parts(page, MARGIN, bar, WIDTH, _SHARE_BAR, share.parts)
        else:
            page.rule(MARGIN, bar + _SHARE_BAR / 2, WIDTH, PENCIL_LINE, 0.7)
        _draw_legend(page, share.legend, bar + _SHARE_BAR + _WORDS_SPACE)
        y += _share_height(share)


def _draw_tile(page: Page, tile: Tile, x: float, y: float, width: float) -> None:
    page.box(x, y, width, _TILE_HEIGHT, GROUND, _ROUND)
    inner = width - 2 * _TILE_INSET
    face = first_fitting(_TILE_SIZE, _LEAST_TILE, strong, tile.figure, inner)
    page.text(x + _TILE_INSET, y + 10 + _TILE_SIZE * 0.9, tile.figure, face)
    page.lines(x + _TILE_INSET, y + 34, fit(tile.words, _TILE_WORDS, inner, 2), _TILE_WORDS)


def _legend_rows(legend: Sequence[Legend]) -> list[list[tuple[float, Legend]]]:
    """Return the entries of a legend by lines, each with where it starts."""
    rows: list[list[tuple[float, Legend]]] = [[]]
    x = 0.0
    for each in legend:
        width = _SWATCH[0] + _SWATCH_GAP + line_width(each.words, _LEGEND)
        if rows[-1] and x + width > WIDTH:
            rows.append([])
            x = 0.0
        rows[-1].append((x, each))
        x += width + _LEGEND_GAP
    return rows


def _draw_legend(page: Page, legend: Sequence[Legend], top: float) -> None:
    for number, row in enumerate(_legend_rows(legend)):
        y = top + number * _LEGEND_HEIGHT
        for x, each in row:
            draw_fill(page, MARGIN + x, y + 2, *_SWATCH, each.fill)
            words = fit(each.words, _LEGEND, WIDTH - _SWATCH[0] - _SWATCH_GAP, 1)
            page.lines(MARGIN + x + _SWATCH[0] + _SWATCH_GAP, y, words, _LEGEND)


def _draw_item(page: Page, item: Item, y: float) -> None:
    match item:
        case SetHead():
            _draw_head(page, item, y)
        case SetRow():
            _draw_row(page, item, y)
        case SetRemark():
            page.lines(MARGIN, y + REMARK_SPACE, item.lines, REMARK)


def _draw_head(page: Page, head: SetHead, y: float) -> None:
    page.lines(MARGIN, y + TITLE_SPACE, head.title, TITLE)
    bottom = y + head.height - COLUMN_SPACE
    for end, lines in head.columns:
        top = bottom - len(lines) * COLUMN.leading
        page.lines(MARGIN + end, top, lines, COLUMN, Anchor.END)
    page.rule(MARGIN, bottom + COLUMN_SPACE / 2, WIDTH, PENCIL_LINE, 0.7)


def _draw_row(page: Page, row: SetRow, y: float) -> None:
    face = TOTAL if row.total else NAME
    top = page.lines(MARGIN, y + ROW_GAP / 2, row.name, face)
    page.lines(MARGIN, top, row.details, DETAILS)
    middle = y + ROW_GAP / 2 + NAME.leading / 2
    if row.parts:
        x, bar_top = MARGIN + BAR_X, middle - _TABLE_BAR / 2
        draw_bar_of_parts(page, x, bar_top, row.bar, _TABLE_BAR, row.parts)
    for number, (end, figure) in enumerate(row.figures):
        set_in = STRONG_FIGURE if row.total or number == 0 else FIGURE
        page.text(MARGIN + end, middle + set_in.size * 0.36, figure, set_in, Anchor.END)
    if not row.total:
        page.rule(MARGIN, y + row.height, WIDTH, HAIRLINE, 0.6)
