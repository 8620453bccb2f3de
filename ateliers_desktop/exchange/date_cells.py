# SPDX-License-Identifier: Apache-2.0
"""Dates, never guessed: 07/10/2025 is the seventh of October, 2025-10-07 too, or a date cell.

What looks like dates written month first is told once for a column, with everything known.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.exchange.cells import Cell, western_digits
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.time_cells import TIME, minutes_of, moment, to_the_minute
from ateliers_desktop.residency import Window

_DATE = r"(?:\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{1,2}-\d{1,2})"
_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_MOMENT = re.compile(rf"(?P<day>{_DATE})(?:[ T]+(?P<time>{TIME}))?", re.ASCII)
_HOURS = re.compile(rf"(?P<day>{_DATE})[ T]+(?P<start>{TIME}) ?[-–—] ?(?P<end>{TIME})", re.ASCII)
_STRETCH = re.compile(
    rf"(?P<day>{_DATE})(?:[ T]+(?P<start>{TIME}))? ?[-–—] ?"
    rf"(?P<last>{_DATE})(?:[ T]+(?P<end>{TIME}))?",
    re.ASCII,
)
_YEARS = range(1901, 9000)
"""What a spreadsheet can hold and count with; any other year is a slip of the hand."""
_LAST_MINUTE = 23 * 60 + 59
_FULL_DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A date written with slashes, as day/month and, where that exists, as month/day."""

    cell: Cell
    text: str
    day_first: date | None
    month_first: date | None
    must_be_inside: bool


class DateReader:
    """Reads the dates of a workbook, and notes at the end what only all of a column can tell."""

    def __init__(self, log: ProblemLog) -> None:
        self._log = log
        self._columns: dict[tuple[str, str], list[_Seen]] = {}
        self._bounds: tuple[date, date] | None = None

    def set_bounds(self, first_day: date, last_day: date) -> None:
        """Tell which days the residency has."""
        self._bounds = (first_day, last_day)

    def day(self, cell: Cell, *, inside: bool) -> date | None:
        """Return the date in a cell; `inside` says that it must be a day of the residency."""
        if cell.blank:
            return None
        if isinstance(cell.value, date) and cell.value.year in _YEARS:
            value = cell.value.date() if isinstance(cell.value, datetime) else cell.value
            return self._kept(cell, value, cell.text, inside)
        match = _MOMENT.fullmatch(cell.figures)
        if match is None or (match["time"] and minutes_of(match["time"]) != 0):
            self._log.at(cell, ProblemCode.NOT_A_DATE)
            return None
        return self._written_day(cell, match["day"], cell.text, inside)

    def moment(self, cell: Cell, *, bare_is_last: bool = False) -> datetime | None:
        """Return the date and time in a cell; a bare date is its first or its last minute."""
        if cell.blank:
            return None
        bare = _LAST_MINUTE if bare_is_last else 0
        if isinstance(cell.value, date) and cell.value.year in _YEARS:
            if isinstance(cell.value, datetime):
                return to_the_minute(cell.value)
            return moment(cell.value, bare)
        match = _MOMENT.fullmatch(cell.figures)
        minutes = minutes_of(match["time"]) if match and match["time"] else bare
        if match is None or minutes is None:
            self._log.at(cell, ProblemCode.NOT_A_DATE)
            return None
        day = self._written_day(cell, match["day"], cell.text, inside=False)
        return _sum(day, minutes)

    def window(self, cell: Cell, text: str) -> Window | None:
        """Return the window that a piece of a cell writes, a whole day if it is a bare date."""
        parts = _window_parts(text)
        if parts is None:
            self._log.at(cell, ProblemCode.NOT_A_WINDOW, found=text)
            return None
        start = minutes_of(parts["start"]) if "start" in parts else 0
        end = minutes_of(parts["end"]) if "end" in parts else _FULL_DAY
        if start is None or end is None:
            self._log.at(cell, ProblemCode.NOT_A_TIME, found=text)
            return None
        return self._window_between(cell, text, parts, start, end)

    def _window_between(
        self, cell: Cell, text: str, parts: dict[str, str], start: int, end: int
    ) -> Window | None:
        spans = "last" in parts
        first = self._written_day(cell, parts["day"], text, inside=not spans)
        last = self._written_day(cell, parts["last"], text, inside=False) if spans else first
        begins, ends = _sum(first, start), _sum(last, end)
        if begins is None or ends is None:
            return None
        if ends <= begins:
            self._log.at(cell, ProblemCode.ENDS_BEFORE_START, found=text)
            return None
        if spans and self._bounds and not self._overlaps_residency(begins, ends):
            self._note_outside(cell, text)
        return Window(start=begins, end=ends)

    def _overlaps_residency(self, begins: datetime, ends: datetime) -> bool:
        assert self._bounds is not None
        first, last = self._bounds
        return begins.date() <= last and ends > moment(first, 0)

    def _written_day(self, cell: Cell, written: str, text: str, inside: bool) -> date | None:
        if match := _YEAR_FIRST.fullmatch(written):
            year, month, day = map(int, match.groups())
            value = _date(year, month, day)
            if value is None:
                self._log.at(cell, ProblemCode.NOT_A_DATE, found=text)
                return None
            return self._kept(cell, value, text, inside)
        match = _DAY_FIRST.fullmatch(written)
        assert match is not None
        first, second, year = map(int, match.groups())
        seen = _Seen(
            cell=cell, text=text, must_be_inside=inside,
            day_first=_date(year, second, first), month_first=_date(year, first, second),
        )  # fmt: skip
        self._columns.setdefault((cell.table, cell.column), []).append(seen)
        return seen.day_first

    def _kept(self, cell: Cell, value: date, text: str, inside: bool) -> date:
        if inside and self._bounds and not self._is_inside(value):
            self._note_outside(cell, text)
        return value

    def _note_outside(self, cell: Cell, text: str) -> None:
        assert self._bounds is not None
        first, last = (f"{day:%d/%m/%Y}" for day in self._bounds)
        self._log.at(cell, ProblemCode.DATE_OUTSIDE, found=text, first=first, last=last)

    def _is_inside(self, day: date | None) -> bool:
        """Tell whether a date is a day of the residency; False while its days are not known."""
        return (
            day is not None
            and self._bounds is not None
            and (self._bounds[0] <= day <= self._bounds[1])
        )

    def finish(self) -> None:
        """Note what is wrong with dates written with slashes, column by column."""
        for seen in self._columns.values():
            impossible = [each for each in seen if each.day_first is None]
            if self._is_month_first(seen, impossible):
                first = (impossible or seen)[0]
                self._log.at(
                    first.cell, ProblemCode.MONTH_FIRST_COLUMN, found=first.text, n=len(seen)
                )
                continue
            for each in impossible:
                self._log.at(each.cell, ProblemCode.NOT_A_DATE, found=each.text)
            self._finish_possible([each for each in seen if each.day_first is not None])

    def _is_month_first(self, seen: list[_Seen], impossible: list[_Seen]) -> bool:
        """Tell whether every date can be month first, and some can be nothing else.

        A date that must be a day of the residency can be nothing else either, if only its
        other reading is one.
        """
        if any(each.month_first is None for each in seen):
            return False
        meant = [each for each in seen if each.must_be_inside]
        moved = bool(meant) and all(
            self._is_inside(each.month_first) and not self._is_inside(each.day_first)
            for each in meant
        )
        return bool(impossible) or moved

    def _finish_possible(self, seen: list[_Seen]) -> None:
        doubtful = [
            each
            for each in seen
            if each.month_first != each.day_first and self._is_inside(each.month_first)
        ]
        for each in seen:
            if each.must_be_inside and self._bounds and not self._is_inside(each.day_first):
                self._note_outside(each.cell, each.text)
        if doubtful:
            first = doubtful[0]
            self._log.at(
                first.cell, ProblemCode.AMBIGUOUS_DATES, found=first.text, n=len(doubtful),
                read=f"{first.day_first}", other=f"{first.month_first}",
            )  # fmt: skip


def is_window(text: str) -> bool:
    """Tell whether a text is written as a window is."""
    return _window_parts(text) is not None


def _window_parts(text: str) -> dict[str, str] | None:
    """Return the day, start, end and last day that a text gives, those that it does."""
    figures = western_digits(text)
    stretch = _HOURS.fullmatch(figures) or _STRETCH.fullmatch(figures)
    whole = _MOMENT.fullmatch(figures)
    if stretch is None and (whole is None or minutes_of(whole["time"] or "0h") != 0):
        return None
    parts = stretch.groupdict() if stretch else {"day": whole["day"] if whole else ""}
    return {name: part for name, part in parts.items() if part is not None}


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _sum(day: date | None, minutes: int) -> datetime | None:
    return None if day is None else moment(day, minutes)
