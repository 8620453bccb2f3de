# SPDX-License-Identifier: Apache-2.0
"""A residency begun from nothing: its first facts, and the days laid out after a pattern."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Schedule,
    Slot,
    SlotKind,
    clean,
    residency_edit,
)
from ateliers_desktop.storage import write_new
from ateliers_desktop.words import translations

MOST_DAYS = 366
_DAY_MINUTES = 24 * 60

LIMITS = {
    "minutes": (5, 240),
    "morning": (0, 12),
    "afternoon": (0, 12),
    "lunch": (0, 240),
    "pause": (0, 120),
}
"""What the numbers of a pattern may be, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPattern:
    """How a day is laid out: mentoring slots before and after lunch, a pause within each half.

    Attributes
    ----------
    start
        When the first slot begins.
    minutes
        The length of every mentoring slot.
    morning, afternoon
        How many slots there are before and after lunch.
    lunch, pause
        Their lengths in minutes, 0 for none. The pause stands in the middle of a half day that
        has two slots or more.
    """

    start: time = time(9)
    minutes: int = 45
    morning: int = 4
    afternoon: int = 4
    lunch: int = 90
    pause: int = 15

    @property
    def is_possible(self) -> bool:
        """Tell whether the numbers are within their limits, and the day ends before midnight."""
        within = all(
            LIMITS[each.name][0] <= getattr(self, each.name) <= LIMITS[each.name][1]
            for each in fields(self)
            if each.name in LIMITS
        )
        length = sum(minutes for _, minutes, _ in _pieces(self))
        begins = self.start.hour * 60 + self.start.minute
        return within and begins + length <= _DAY_MINUTES


def pattern_rows(pattern: DayPattern, day: date, language: str) -> tuple[Slot, ...]:
    """Return the rows of a day after a pattern, breaks named in a language.

    Raises
    ------
    ValueError
        If the pattern is not possible.
    """
    if not pattern.is_possible:
        raise ValueError(f"a day cannot be laid out as {pattern}")
    translate = translations(language)
    titles = {
        "": "",
        "pause": translate("Beginning", "Break"),
        "lunch": translate("Beginning", "Lunch"),
    }
    rows, start = [], datetime.combine(day, pattern.start)
    for kind, minutes, title in _pieces(pattern):
        end = start + timedelta(minutes=minutes)
        rows.append(Slot(kind=kind, start=start, end=end, title=titles[title]))
        start = end
    return tuple(rows)


def empty_residency(
    *,
    name: str,
    first_day: date,
    days: int,
    pattern: DayPattern,
    programme: str = "",
    city: str = "",
    language: str = "fr",
) -> Residency:
    """Return a residency without people, areas or rooms, every day laid out after the pattern.

    Raises
    ------
    ValueError
        If the name is empty, the days are none or more than a year, or the pattern is not
        possible.
    """
    if not clean(name) or not 1 <= days <= MOST_DAYS:
        raise ValueError("a residency has a name, and one day to a year")
    bare = Residency(
        name=clean(name),
        first_day=first_day,
        days=days,
        programme=clean(programme),
        city=clean(city),
        language=language,
    )
    rows = (row for day in bare.dates for row in pattern_rows(pattern, day, language))
    return replace(bare, slots=tuple(rows))


def create_residency(file: Path, residency: Residency) -> None:
    """Write a new residency without sessions into a new file, whole or not at all.

    Raises
    ------
    UserError
        If there is something of that name already, or no such folder.
    MachineError
        If the folder cannot be written to or the disk is full.
    """
    write_new(file, residency, Schedule())


def lay_out_days(residency: Residency, pattern: DayPattern) -> Edit:
    """Return the edit that lays out after a pattern every day that has no row yet."""
    rows = [
        row
        for day in residency.dates
        if not residency.on(day)
        for row in pattern_rows(pattern, day, residency.language)
    ]
    slots = tuple(sorted((*residency.slots, *rows), key=lambda each: (each.start, each.end)))
    return Edit(kind=EditKind.ADD, data=residency_edit(residency, replace(residency, slots=slots)))


def _pieces(pattern: DayPattern) -> Iterator[tuple[SlotKind, int, str]]:
    """Yield what the day consists of, one after the other: kind, minutes, and what it is."""
    yield from _half(pattern, pattern.morning)
    if pattern.lunch and pattern.morning and pattern.afternoon:
        yield SlotKind.BREAK, pattern.lunch, "lunch"
    yield from _half(pattern, pattern.afternoon)


def _half(pattern: DayPattern, slots: int) -> Iterator[tuple[SlotKind, int, str]]:
    pause_after = (slots + 1) // 2 if slots > 1 and pattern.pause else 0
    for number in range(1, slots + 1):
        yield SlotKind.MENTORING, pattern.minutes, ""
        if number == pause_after:
            yield SlotKind.BREAK, pattern.pause, "pause"
