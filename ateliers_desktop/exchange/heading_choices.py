# SPDX-License-Identifier: Apache-2.0
"""What a person says about sheets and headings whose names do not tell what they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ateliers_desktop.exchange.cells import Cell, CellValue
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId, column_named


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChoice:
    """What a sheet or file holds: one of the tables, or None for nothing that is to be read."""

    sheet: str
    table: TableId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChoice:
    """What stands under a heading: one of the columns, or None for what is to be left out.

    Attributes
    ----------
    heading, nth
        The heading's text, empty for a column without one, and which it is of those that read
        the same, counted from 0. So a choice holds while columns are moved about in the sheet.
    """

    sheet: str
    heading: str
    nth: int = 0
    column: Column | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingChoices:
    """All that was said; it goes before what the names themselves say."""

    sheets: tuple[SheetChoice, ...] = ()
    columns: tuple[ColumnChoice, ...] = ()

    def of_sheet(self, sheet: str) -> SheetChoice | None:
        """Return what was said of a sheet, or None."""
        return next((each for each in self.sheets if each.sheet == sheet), None)

    def of_column(self, sheet: str, heading: str, nth: int) -> ColumnChoice | None:
        """Return what was said of a heading, or None."""
        place = (sheet, heading, nth)
        return next((each for each in self.columns if _place(each) == place), None)

    def with_sheet(self, choice: SheetChoice) -> "HeadingChoices":
        """Return the choices with one more, in place of an earlier one of the same sheet."""
        others = (each for each in self.sheets if each.sheet != choice.sheet)
        return replace(self, sheets=(*others, choice))

    def with_column(self, choice: ColumnChoice) -> "HeadingChoices":
        """Return the choices with one more, in place of an earlier one of the same heading."""
        others = (each for each in self.columns if _place(each) != _place(choice))
        return replace(self, columns=(*others, choice))


NO_CHOICES = HeadingChoices()
"""Every sheet and heading is what its own name says."""


def _place(choice: ColumnChoice) -> tuple[str, str, int]:
    return choice.sheet, choice.heading, choice.nth


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of a sheet, and what it is taken for.

    Attributes
    ----------
    at
        Its position, counted from 0.
    text, nth
        As in :class:`ColumnChoice`.
    column
        What stands under it, or None where that is not known or left out.
    chosen
        Whether a person said so.
    twin
        The earlier heading that is taken for the same column, whose place this one cannot have.
    """

    at: int
    text: str
    nth: int = 0
    column: Column | None = None
    chosen: bool = False
    twin: "Heading | None" = None

    @property
    def label(self) -> str:
        """Its text, or the letters that a spreadsheet shows over a column without one."""
        return self.text or column_letters(self.at)

    @property
    def taken(self) -> bool:
        """Tell whether the column is read from here."""
        return self.column is not None and self.twin is None

    @property
    def left_out(self) -> bool:
        """Tell whether a person said that it is to be left out."""
        return self.chosen and self.column is None


def heading_text(value: CellValue) -> str:
    """Return what stands in a cell of the row of headings, as one cleaned line."""
    return Cell(table="", row=0, column="", value=value).text


def headings_of(
    table: TableId, sheet: str, texts: Sequence[str], choices: HeadingChoices = NO_CHOICES
) -> tuple[Heading, ...]:
    """Return what each heading of a sheet is, by its position."""
    alike: dict[str, int] = {}
    first: dict[Column, Heading] = {}
    headings = []
    for at, text in enumerate(texts):
        nth = alike.get(text, 0)
        alike[text] = nth + 1
        choice = choices.of_column(sheet, text, nth)
        if choice and choice.column is not None:
            # The sheet may have been said to hold another table since.
            choice = choice if choice.column in TABLE_FORMS[table].columns else None
        column = choice.column if choice else column_named(table, text)
        twin = first.get(column) if column else None
        heading = Heading(
            at=at, text=text, nth=nth, column=column, chosen=choice is not None, twin=twin
        )
        headings.append(heading)
        if column and twin is None:
            first[column] = heading
    return tuple(headings)


def column_letters(at: int) -> str:
    """Return what a spreadsheet calls the column at that position, counted from 0: "AB"."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
