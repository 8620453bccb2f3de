# SPDX-License-Identifier: Apache-2.0
"""A cell of a table with its place: what CSV files and XLSX sheets have in common."""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ateliers_desktop.residency import clean


class Spoiled:
    """What takes the place of something that cannot be read and has been reported."""


SPOILED = Spoiled()

CellValue = str | float | bool | date | datetime | time | timedelta | Spoiled | None
"""What stands in a cell: text, a number, a date, a time of day or a duration, or nothing."""

SPREADSHEET_ERRORS = frozenset(
    [
        "#REF!",
        "#N/A",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
        "#VALEUR!",
        "#NOM?",
        "#NUL!",
        "#NOMBRE!",
        "#EPARS!",
        "#PROPAGATION!",
    ]
)
_DIGITS = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
    for value, digit in enumerate(digits)
}
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def western_digits(text: str) -> str:
    """Return the text with Arabic-Indic digits written 0 to 9."""
    return text.translate(_DIGITS)


def clean_lines(text: str) -> str:
    """Return the text with each line cleaned as a name is, and no empty line at either end."""
    return "\n".join(clean(line) for line in _LINE_ENDS.split(text)).strip("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell, and where its writer finds it.

    Attributes
    ----------
    table, row, column
        As in :class:`Problem`.
    """

    table: str
    row: int
    column: str
    value: CellValue = None

    @property
    def text(self) -> str:
        """What stands there as one cleaned line, empty if nothing does."""
        return clean(_as_text(self.value))

    @property
    def lines(self) -> str:
        """What stands there with its line breaks, each line cleaned."""
        return clean_lines(_as_text(self.value))

    @property
    def figures(self) -> str:
        """What stands there as one line with western digits, for dates, times and numbers."""
        return western_digits(self.text)

    @property
    def blank(self) -> bool:
        """Tell whether nothing stands there."""
        return not self.text

    @property
    def spoiled(self) -> bool:
        """Tell whether what stands there has been reported already; it then counts as blank."""
        return self.value is SPOILED

    @property
    def is_error(self) -> bool:
        """Tell whether a spreadsheet's error stands there, such as #REF!."""
        return isinstance(self.value, str) and self.value.strip().upper() in SPREADSHEET_ERRORS


def _as_text(value: CellValue) -> str:
    if value is None or isinstance(value, Spoiled):
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | int):
        whole = math.isfinite(value) and value == int(value) and abs(value) < 1e15
        return str(int(value)) if whole else repr(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)
