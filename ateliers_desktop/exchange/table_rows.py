# SPDX-License-Identifier: Apache-2.0
"""A recognised table and its rows, whose cells are asked for by what they mean."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ateliers_desktop.exchange.cells import SPOILED, Cell, CellValue
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.limits import Deadline


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number in the sheet, and its cells by column."""

    table: "Table"
    number: int
    values: tuple[CellValue, ...]

    def cell(self, column: Column) -> Cell:
        """Return the cell under a heading; a blank one where the table has no such column."""
        at = self.table.positions.get(column)
        value = self.values[at] if at is not None and at < len(self.values) else None
        if column in self.table.missing:
            value = SPOILED
        heading = self.table.headings.get(column, column.value)
        return Cell(table=self.table.name, row=self.number, column=heading, value=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A recognised table; one that is missing or was refused has no rows.

    Attributes
    ----------
    name
        The sheet's or file's own name.
    positions, headings
        By column: where it stands, counted from 0, and its heading there.
    complete
        Whether all of it is here: not if it is missing, was refused or stands there twice.
    missing
        Needed columns that are not there; their cells count as reported already.
    numbered
        Rows with their numbers in the sheet.
    """

    name: str
    deadline: Deadline
    complete: bool = True
    positions: Mapping[Column, int] = field(default_factory=dict)
    headings: Mapping[Column, str] = field(default_factory=dict)
    missing: frozenset[Column] = frozenset()
    numbered: tuple[tuple[int, tuple[CellValue, ...]], ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the rows that have anything in them; raises OutOfTimeError."""
        for number, values in self.numbered:
            self.deadline.check()
            yield Row(self, number, values)
