# SPDX-License-Identifier: Apache-2.0
"""Tables as they come out of a file, before anyone knows what they mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from ateliers_desktop.exchange.cells import CellValue
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.residency import clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a file or a table was not read."""

    code: ProblemCode
    row: int | None = None
    params: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """A sheet or a .csv file: its name and what stands in its cells.

    Attributes
    ----------
    first_row
        The number that a spreadsheet shows beside the first of `rows`.
    errors
        Row, column (both counted from 1) and text of formulas that came to nothing.
    refusal
        Why it was not read; it then has no rows.
    """

    name: str
    first_row: int = 1
    rows: tuple[tuple[CellValue, ...], ...] = ()
    errors: tuple[tuple[int, int, str], ...] = ()
    refusal: Refusal | None = None


class FileRefusedError(Exception):
    """Nothing of a file or folder can be read; `refusal` says why."""

    def __init__(self, code: ProblemCode, **params: str | int) -> None:
        super().__init__(code)
        self.refusal = Refusal(code=code, params=tuple(params.items()))


def filled_rows(raw: RawTable) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
    """Yield the rows with anything in them and their numbers in the sheet, no blank at their end.

    Errors of formulas are put in where they stand.
    """
    errors: dict[int, list[tuple[int, str]]] = {}
    for number, column, text in raw.errors:
        errors.setdefault(number, []).append((column, text))
    numbers = range(raw.first_row, raw.first_row + len(raw.rows))
    outside = [number for number in errors if number not in numbers]
    for number in sorted([*numbers, *outside]) if outside else numbers:
        row = list(raw.rows[number - raw.first_row]) if number in numbers else []
        for column, text in errors.get(number, ()):
            row.extend([None] * (column - len(row)))
            row[column - 1] = text
        while row and is_blank(row[-1]):
            row.pop()
        if row:
            yield number, tuple(row)


def is_blank(value: CellValue) -> bool:
    """Tell whether nothing stands in a cell, or nothing that can be seen."""
    if value is None or value == "":
        return True
    return isinstance(value, str) and not clean(value[:100])
