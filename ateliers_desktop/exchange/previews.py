# SPDX-License-Identifier: Apache-2.0
"""A workbook as its owner sees it: its sheets, what each is taken for, and their first rows.

A preview is bounded whatever the workbook holds, and yet every row of it that a problem tells of
is there, as far as that bound allows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain

from ateliers_desktop.exchange.cells import Cell, CellValue
from ateliers_desktop.exchange.columns import COLUMN_NAMES, Column
from ateliers_desktop.exchange.heading_choices import (
    Heading,
    HeadingChoices,
    heading_text,
    headings_of,
)
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId, table_named
from ateliers_desktop.exchange.near_names import near_name
from ateliers_desktop.exchange.problems import Problem, ProblemCode
from ateliers_desktop.exchange.recognition import nearest_table, table_of
from ateliers_desktop.exchange.tables import RawTable, filled_rows
from ateliers_desktop.residency import fold

FIRST_ROWS = 200
"""How many rows are shown from the first on, and how many with problems after these."""

FIRST_COLUMNS = 40
"""How many columns are shown from the first on; recognised ones are shown wherever they are."""

LONGEST_TEXT = 200
MOST_SHEETS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """A column of a sheet.

    Attributes
    ----------
    heading
        Its heading and what it is taken for.
    suggestion
        The column that may have been meant where the heading is not known, or None.
    blank
        Whether nothing at all stands in it, as far as it is shown.
    """

    heading: Heading
    suggestion: Column | None = None
    blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row with the number that a spreadsheet shows beside it, and a text for each column."""

    number: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPreview:
    """A sheet or file as far as it is shown.

    Attributes
    ----------
    name
        As it is named there.
    table
        What it is read as, or None where that is not known or it was said to be left out.
    chosen
        Whether a person said so.
    suggestion
        The table that may have been meant where the name is not known, or None.
    rows
        The row of headings first; numbers may leave some out.
    filled
        How many rows the sheet has below its headings.
    """

    name: str
    table: TableId | None = None
    chosen: bool = False
    suggestion: TableId | None = None
    columns: tuple[SheetColumn, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    filled: int = 0

    @property
    def left_out(self) -> bool:
        """Tell whether a person said that it is to be left out."""
        return self.chosen and self.table is None

    def row_of(self, problem: Problem) -> int | None:
        """Return which of the rows a problem is about, None if it is about none that is shown."""
        return next((at for at, row in enumerate(self.rows) if row.number == problem.row), None)

    def column_of(self, problem: Problem) -> int | None:
        """Return which of the columns a problem is about, None if it is about none of them."""
        alike = [
            at for at, each in enumerate(self.columns) if each.heading.label == problem.column
        ]
        if problem.code is ProblemCode.DUPLICATE_COLUMN:
            alike = [at for at in alike if self.columns[at].heading.twin] or alike
        elif problem.code is ProblemCode.UNKNOWN_COLUMN:
            alike = [at for at in alike if not self.columns[at].heading.chosen] or alike
        else:
            alike = [at for at in alike if self.columns[at].heading.taken] or alike
        return alike[0] if alike else None


def previews_of(
    raw_tables: Sequence[RawTable], choices: HeadingChoices, problems: Iterable[Problem]
) -> tuple[SheetPreview, ...]:
    """Return the sheets of a workbook, in their order."""
    rows: dict[str, set[int]] = {}
    for problem in problems:
        if problem.row is not None:
            rows.setdefault(problem.table, set()).add(problem.row)
    return tuple(
        _preview(raw, choices, rows.get(raw.name, set())) for raw in raw_tables[:MOST_SHEETS]
    )


def _preview(raw: RawTable, choices: HeadingChoices, told: set[int]) -> SheetPreview:
    table = table_of(raw.name, choices)
    rows, filled = _shown_rows(raw, told)
    texts = [heading_text(value) for value in rows[0][1]] if rows else []
    texts += [""] * (max((len(values) for _, values in rows), default=0) - len(texts))
    headings = _headings(table, raw.name, texts, choices)
    at = [each.at for each in headings]
    taken = {each.column for each in headings}
    free = [each for each in TABLE_FORMS[table].columns if each not in taken] if table else []
    shown = tuple(
        SheetRow(
            number=number, texts=tuple(_text(values[n]) if n < len(values) else "" for n in at)
        )
        for number, values in rows
    )
    return SheetPreview(
        name=raw.name,
        table=table,
        chosen=choices.of_sheet(raw.name) is not None,
        suggestion=None if table else table_named(nearest_table(raw.name)),
        columns=tuple(
            SheetColumn(
                heading=heading,
                suggestion=_suggestion(table, heading, free),
                blank=not any(row.texts[n] for row in shown),
            )
            for n, heading in enumerate(headings)
        ),
        rows=shown,
        filled=max(filled - 1, 0),
    )


def _shown_rows(
    raw: RawTable, told: set[int]
) -> tuple[list[tuple[int, tuple[CellValue, ...]]], int]:
    """Return the rows to be shown with their numbers, and how many rows there are in all."""
    first: list[tuple[int, tuple[CellValue, ...]]] = []
    later: list[tuple[int, tuple[CellValue, ...]]] = []
    filled = 0
    for number, values in filled_rows(raw):
        filled += 1
        if filled <= FIRST_ROWS + 1:
            first.append((number, values))
        elif number in told and len(later) < FIRST_ROWS:
            later.append((number, values))
    return first + later, filled


def _headings(
    table: TableId | None, sheet: str, texts: Sequence[str], choices: HeadingChoices
) -> tuple[Heading, ...]:
    if table is None:
        return tuple(Heading(at=at, text=text) for at, text in enumerate(texts[:FIRST_COLUMNS]))
    headings = headings_of(table, sheet, texts, choices)
    far = (each for each in headings[FIRST_COLUMNS:] if each.column)
    return tuple(chain(headings[:FIRST_COLUMNS], far))


def _suggestion(table: TableId | None, heading: Heading, free: Sequence[Column]) -> Column | None:
    """Return the column of those not taken yet that a heading is like, or speaks of."""
    if table is None or heading.column is not None or heading.chosen:
        return None
    names = {name: column for column in free for name in COLUMN_NAMES[column]}
    words = set(fold(heading.text).split())
    spoken_of = [name for name in names if set(fold(name).split()) <= words]
    near = near_name(heading.text, names) or max(spoken_of, key=len, default="")
    return names.get(near)


def _text(value: CellValue) -> str:
    """Return what stands in a cell on one line, dates as people write them, not too much of it."""
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, timedelta):
        hours, minutes = divmod(int(value.total_seconds()) // 60, 60)
        return f"{hours:02}:{minutes:02}"
    if isinstance(value, str):
        value = value[: 4 * LONGEST_TEXT]
    text = Cell(table="", row=0, column="", value=value).text
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"
