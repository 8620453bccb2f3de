# SPDX-License-Identifier: Apache-2.0
"""Times of day as people write them: 9:00, 09h00, 9 h, or a spreadsheet's fraction of a day."""

import re
from datetime import date, datetime, time, timedelta

from ateliers_desktop.exchange.cells import Cell, CellValue
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode

DAY_MINUTES = 24 * 60

TIME = r"\d{1,2} ?(?:[:hH] ?\d{2}(?::\d{2}(?:\.\d{1,9})?)?|[hH])"
"""The regular expression of a time; seconds are read and left out."""

_TIME = re.compile(r"(\d{1,2}) ?[:hH] ?(\d{2})?.*", re.ASCII)


def minutes_of(text: str) -> int | None:
    """Return the minutes since midnight of a written time, up to 24:00, or None."""
    if not re.fullmatch(TIME, text, re.ASCII) or not (match := _TIME.fullmatch(text)):
        return None
    hours, minutes = int(match.group(1)), int(match.group(2) or 0)
    total = hours * 60 + minutes
    return total if minutes < 60 and total <= DAY_MINUTES else None


def read_minutes(cell: Cell, log: ProblemLog) -> int | None:
    """Return the minutes since midnight in a cell, or None if it is blank or (noted) no time."""
    if cell.blank:
        return None
    minutes = _minutes(cell.value, cell.figures)
    if minutes is None:
        log.at(cell, ProblemCode.NOT_A_TIME)
    return minutes


def moment(day: date, minutes: int) -> datetime:
    """Return the moment so many minutes after the midnight that a day begins with."""
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def to_the_minute(value: datetime) -> datetime:
    """Return a moment without its seconds; a spreadsheet's rounding error is mended first."""
    nearest = value + timedelta(milliseconds=500) if value.year < 9999 else value
    return nearest.replace(second=0, microsecond=0)


def _minutes(value: CellValue, figures: str) -> int | None:
    if isinstance(value, bool | date):
        return None
    if isinstance(value, time):
        nearest = to_the_minute(datetime.combine(date(2000, 1, 1), value))
        return (nearest.day - 1) * DAY_MINUTES + nearest.hour * 60 + nearest.minute
    if isinstance(value, timedelta):
        return _of_day(value.total_seconds() / 86_400)
    if isinstance(value, float | int):
        return _of_day(value)
    return minutes_of(figures)


def _of_day(fraction: float) -> int | None:
    """Return the minutes of a fraction of a day, whole seconds rounded, the rest left out."""
    return int(round(fraction * 86_400) // 60) if 0 <= fraction <= 1 else None
