# SPDX-License-Identifier: Apache-2.0
"""How much a workbook may hold and how long reading it may take."""

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a workbook may not exceed; whatever does is refused with a problem of its own.

    Attributes
    ----------
    unpacked_bytes
        All parts of an .xlsx file unpacked, or all .csv files together.
    rows, columns
        Of one table, without its heading row; empty ones at the end are not counted.
    cell_characters
        Of one cell.
    seconds, memory_bytes
        For all of the reading, and for the process that unpacks an .xlsx file.
    """

    unpacked_bytes: int = 50 * 1024 * 1024
    rows: int = 10_000
    columns: int = 200
    cell_characters: int = 10_000
    seconds: float = 10.0
    memory_bytes: int = 500 * 1024 * 1024


DEFAULT_LIMITS = Limits()
"""What every workbook is read with."""


class OutOfTimeError(Exception):
    """Reading has taken longer than its limit."""


class Deadline:
    """The moment, on a clock that never jumps, after which reading is given up."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def remaining(self) -> float:
        """Seconds that are left, never below 0."""
        return max(0.0, self._end - time.monotonic())

    def check(self) -> None:
        """Raise :class:`OutOfTimeError` once no time is left."""
        if time.monotonic() >= self._end:
            raise OutOfTimeError
