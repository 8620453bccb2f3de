# SPDX-License-Identifier: Apache-2.0
"""What stands in a table of records: columns, rows and cells as values."""

from dataclasses import dataclass

from ateliers_desktop.residency import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What stands over a column; `tip` explains it where the title is not enough."""

    title: str
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole, shown as a bar and in figures; a whole of 0 shows no bar.

    Attributes
    ----------
    graded
        Whether a small part is a worry: coloured by how much is missing. Otherwise only more
        than the whole is.
    """

    part: int
    whole: int
    graded: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell:
    """One cell.

    Attributes
    ----------
    order
        What the column is sorted by: numbers first, then words.
    share
        Drawn in the place of the text; the text is read aloud.
    strong
        Whether it stands in bold.
    """

    text: str
    order: tuple[float, str] = (0.0, "")
    share: Share | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One record.

    Attributes
    ----------
    key
        What the record is known by; no other row has it.
    search
        All that the record is found by, folded.
    """

    key: str
    cells: tuple[TableCell, ...]
    search: str


def text_cell(text: str, *, strong: bool = False) -> TableCell:
    """Return a cell with a text, sorted without case and accents; empty ones come last."""
    return TableCell(text=text, order=(0.0 if text else 1.0, fold(text)), strong=strong)


def number_cell(text: str, number: float) -> TableCell:
    """Return a cell with a text, sorted by a number."""
    return TableCell(text=text, order=(number, ""))


def table_row(key: str, cells: tuple[TableCell, ...], *more: str) -> TableRow:
    """Return a row found by the texts of its cells and by more that it does not show."""
    texts = (*(each.text for each in cells), *more)
    return TableRow(key=key, cells=cells, search="\n".join(fold(each) for each in texts))
