# SPDX-License-Identifier: Apache-2.0
"""How the report for the partners fills its pages: tables broken between rows, heads repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.partner_document import Part, PartnerReport, ReportRow, ReportTable
from ateliers_desktop.agendas.style import SNUG, TIGHT, accent, muted, page_size, plain, strong

MARGIN = 38.0
WIDTH = page_size(landscape=False)[0] - 2 * MARGIN
NAME, DETAILS, COLUMN = plain(9.5, SNUG), muted(9, SNUG), muted(9, TIGHT)
FIGURE, STRONG_FIGURE, TITLE, TOTAL = plain(9), strong(9), accent(12), strong(9.5, SNUG)
REMARK = muted(9)
NAME_WIDTH = 142.0
BAR_X = 148.0
ROW_GAP = 6.0
TITLE_SPACE, TITLE_HEIGHT, COLUMN_SPACE = 16.0, 18.0, 4.0
REMARK_SPACE = 14.0
_HOURS, _COUNT = 54.0, 46.0
_BAR_GAP = 6.0
_TOGETHER = 3
"""So many rows at least stand below a head."""
_MOST_NAME_LINES, _MOST_DETAIL_LINES, _MOST_REMARK_LINES = 3, 2, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHead:
    """A table's title and the headings of its columns; repeated where it goes on."""

    title: Lines
    columns: tuple[tuple[float, Lines], ...]

    @property
    def height(self) -> float:
        """The height in points, the space above it included."""
        lines = max((len(lines) for _, lines in self.columns), default=0)
        return TITLE_SPACE + TITLE_HEIGHT + lines * COLUMN.leading + COLUMN_SPACE


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """A row broken into lines.

    Attributes
    ----------
    bar
        How long its bar is, in points.
    figures
        Each with where it ends.
    total
        Whether it is the last one, of all.
    """

    name: Lines
    details: Lines
    bar: float
    parts: tuple[Part, ...]
    figures: tuple[tuple[float, str], ...]
    total: bool

    @property
    def height(self) -> float:
        """The height in points."""
        words = len(self.name) * NAME.leading + len(self.details) * DETAILS.leading
        return words + ROW_GAP


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRemark:
    """How the figures are counted."""

    lines: Lines

    @property
    def height(self) -> float:
        """The height in points, the space above it included."""
        return REMARK_SPACE + len(self.lines) * REMARK.leading


Ends = Sequence[tuple[float, float]]
"""Where each column of figures ends, and how wide it is."""

Item = SetHead | SetRow | SetRemark


def plan_pages(
    report: PartnerReport, first_room: float, room: float
) -> tuple[tuple[Item, ...], ...]:
    """Return what stands on each page, from the top down.

    Parameters
    ----------
    first_room, room
        How many points the first page has for it, and the others.
    """
    pages: list[list[Item]] = [[]]
    left = first_room
    for head, rows in _tables(report):
        needed = head.height + sum(row.height for row in rows[:_TOGETHER])
        if needed > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(head)
        left -= head.height
        for number, row in enumerate(rows):
            # The total never stands alone.
            with_it = row.height + (rows[-1].height if number == len(rows) - 2 else 0)
            if with_it > left and number and not row.total:
                pages.append([head])
                left = room - head.height
            pages[-1].append(row)
            left -= row.height
    remark = SetRemark(lines=fit(report.remark, REMARK, WIDTH, _MOST_REMARK_LINES))
    if remark.height > left:
        pages.append([])
    pages[-1].append(remark)
    return tuple(tuple(page) for page in pages)


def _tables(report: PartnerReport) -> Iterator[tuple[SetHead, list[SetRow]]]:
    for table in report.tables:
        ends, bar_width = _columns(len(table.columns))
        longest = max((_size(row.parts) for row in table.rows), default=0)
        head = SetHead(
            title=fit(table.title, TITLE, WIDTH, 1),
            columns=tuple(
                (end, fit(text, COLUMN, width - 3, 2))
                for (end, width), text in zip(ends, table.columns, strict=True)
            ),
        )
        yield head, list(_rows(table, ends, bar_width, longest))


def _rows(table: ReportTable, ends: Ends, bar_width: float, longest: int) -> Iterator[SetRow]:
    for row in table.rows:
        yield _set_row(row, ends, bar_width * _size(row.parts) / longest if longest else 0, False)
    yield _set_row(table.total, ends, 0, True)


def _set_row(row: ReportRow, ends: Ends, bar: float, total: bool) -> SetRow:
    face = TOTAL if total else NAME
    return SetRow(
        name=fit(row.name, face, NAME_WIDTH, _MOST_NAME_LINES),
        details=fit(row.details, DETAILS, NAME_WIDTH, _MOST_DETAIL_LINES) if row.details else (),
        bar=bar,
        parts=row.parts,
        figures=tuple((end, text) for (end, _), text in zip(ends, row.figures, strict=True)),
        total=total,
    )


def _columns(count: int) -> tuple[Ends, float]:
    """Return where each column of figures ends and how wide it is, and how long bars may be."""
    widths = [_HOURS if number < 2 else _COUNT for number in range(count)]
    ends = [(WIDTH - sum(widths[number + 1 :]), width) for number, width in enumerate(widths)]
    return ends, WIDTH - sum(widths) - BAR_X - _BAR_GAP


def _size(parts: Sequence[Part]) -> int:
    return sum(part.size for part in parts)
