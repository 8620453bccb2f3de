# SPDX-License-Identifier: Apache-2.0
"""Tables as they come out of a file, before anyone knows what they mean."""

from dataclasses import dataclass

from ateliers_desktop.exchange.cells import CellValue
from ateliers_desktop.exchange.problems import ProblemCode


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
