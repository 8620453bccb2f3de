# SPDX-License-Identifier: Apache-2.0
"""Where the rows of the week stand when it is drawn to scale: day, lane beside others, height."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ateliers_desktop.residency import Residency, Schedule, Session, Slot

HOUR = 60
_USUAL = (9 * HOUR, 18 * HOUR)
"""What is shown of a day without rows, in minutes since midnight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedRow:
    """One row of the grid with its place.

    Attributes
    ----------
    day_at
        The number of its day.
    lane, lanes
        Rows that lie over each other share the width of the day in so many lanes.
    """

    slot: Slot
    day_at: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How minutes become pixels.

    Attributes
    ----------
    first, last
        The minutes since midnight that are shown, whole hours.
    """

    first: int = _USUAL[0]
    last: int = _USUAL[1]
    pixels_an_hour: float = 60.0

    @property
    def height(self) -> int:
        """The height of a day in pixels."""
        return round((self.last - self.first) * self.pixels_an_hour / HOUR)

    def at(self, minutes: float) -> int:
        """Return where a minute of the day stands."""
        return round((minutes - self.first) * self.pixels_an_hour / HOUR)

    def minutes(self, pixels: float) -> float:
        """Return which minute of the day stands there."""
        return self.first + pixels * HOUR / self.pixels_an_hour


def place_rows(residency: Residency) -> tuple[PlacedRow, ...]:
    """Return all rows of the days of a residency, day by day, in order of time."""
    placed: list[PlacedRow] = []
    by_day: dict[date, list[Slot]] = defaultdict(list)
    for each in residency.slots:
        by_day[each.day].append(each)
    for day_at, day in enumerate(residency.dates):
        rows = sorted(by_day[day], key=lambda each: (each.start, -each.minutes))
        for cluster in _clusters(rows):
            placed += _in_lanes(cluster, day_at)
    return tuple(placed)


def hours_shown(residency: Residency) -> tuple[int, int]:
    """Return from which minute to which all rows are in sight, in whole hours."""
    first_day, last_day = residency.first_day, residency.last_day
    rows = [each for each in residency.slots if first_day <= each.day <= last_day]
    if not rows:
        return _USUAL
    first = min(minute_of(each.start, each.day) for each in rows) // HOUR * HOUR
    last = max(minute_of(each.end, each.day) for each in rows)
    return first, max(-(-last // HOUR) * HOUR, first + HOUR)


def minute_of(moment: datetime, day: date) -> int:
    """Return the minutes since the midnight of a day."""
    midnight = datetime.combine(day, datetime.min.time())
    return int((moment - midnight).total_seconds() // 60)


def moment_on(day: date, minutes: int) -> datetime:
    """Return the moment so many minutes after the midnight that a day begins with."""
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)


def count_sessions(residency: Residency, schedule: Schedule) -> Counter[Slot]:
    """Return how many standing sessions touch each mentoring slot."""
    by_day: dict[date, list[Session]] = defaultdict(list)
    for each in schedule.standing:
        by_day[each.day].append(each)
    counts: Counter[Slot] = Counter()
    for slot in residency.mentoring_slots:
        there = by_day[slot.day]
        counts[slot] = sum(each.start < slot.end and slot.start < each.end for each in there)
    return counts


def followed(chosen: Slot | None, before: tuple[Slot, ...], now: tuple[Slot, ...]) -> Slot | None:
    """Return the row that a chosen one has become after a change of the grid.

    The same if it is there, the one that took its place if as many came as went; one that is
    new alone is chosen itself.
    """
    there, old = set(now), set(before)
    come = [each for each in now if each not in old]
    gone = [each for each in before if each not in there]
    if len(come) == 1 and not gone:
        return come[0]
    if chosen is None or chosen in there:
        return chosen
    if chosen in gone and len(come) == len(gone):
        return come[gone.index(chosen)]
    return None


def _clusters(rows: Iterable[Slot]) -> list[list[Slot]]:
    """Return runs of rows of which each lies over one before it, or is alone."""
    clusters: list[list[Slot]] = []
    end: datetime | None = None
    for row in rows:
        if end is not None and row.start < end:
            clusters[-1].append(row)
            end = max(end, row.end)
        else:
            clusters.append([row])
            end = row.end
    return clusters


def _in_lanes(cluster: list[Slot], day_at: int) -> list[PlacedRow]:
    ends: list[datetime] = []
    lanes = []
    for row in cluster:
        free = next((at for at, end in enumerate(ends) if end <= row.start), len(ends))
        ends[free : free + 1] = [row.end]
        lanes.append(free)
    return [
        PlacedRow(slot=row, day_at=day_at, lane=lane, lanes=len(ends))
        for row, lane in zip(cluster, lanes, strict=True)
    ]
