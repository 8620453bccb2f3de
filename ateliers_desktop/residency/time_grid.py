# SPDX-License-Identifier: Apache-2.0
"""The mentoring slots of a residency in order, and which of them follow, touch or adjoin."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from ateliers_desktop.residency.slots import Slot

_CLOSE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class TimeGrid:
    """Mentoring slots by their place in the week.

    Slots of a day are *neighbours* when no other mentoring slot lies between them; neighbours are
    *contiguous* when one starts at the minute the other ends, *close* when less than 30 minutes
    lie between. Positions count from 0 over the whole residency.
    """

    slots: tuple[Slot, ...]
    _position: dict[datetime, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "slots", tuple(sorted(self.slots, key=lambda slot: slot.start)))
        positions = {slot.start: at for at, slot in enumerate(self.slots)}
        object.__setattr__(self, "_position", positions)

    @classmethod
    def of(cls, slots: Iterable[Slot]) -> "TimeGrid":
        """Build the grid from mentoring slots in any order."""
        return cls(tuple(slots))

    def __len__(self) -> int:
        return len(self.slots)

    def position(self, start: datetime) -> int | None:
        """Return the position of the slot that starts then, or None."""
        return self._position.get(start)

    def positions_on(self, day: date) -> range:
        """Return the positions of a date's slots; they are consecutive."""
        there = [at for at, slot in enumerate(self.slots) if slot.day == day]
        return range(there[0], there[-1] + 1) if there else range(0)

    def neighbours(self, at: int) -> bool:
        """Tell whether the slot at `at` and the one after it are of one day."""
        return at + 1 < len(self.slots) and self.slots[at].day == self.slots[at + 1].day

    def contiguous(self, at: int) -> bool:
        """Tell whether the next slot starts at the minute this one ends."""
        return self.neighbours(at) and self.slots[at + 1].start == self.slots[at].end

    def close(self, at: int) -> bool:
        """Tell whether the next slot is of the same day and less than 30 minutes away."""
        return self.neighbours(at) and self.slots[at + 1].start - self.slots[at].end < _CLOSE

    def span(self, at: int, minutes: int | None) -> range | None:
        """Return the slots that a session of that length fills from `at` on.

        As many contiguous slots as it takes for their minutes to reach the length, one if none
        is given; None where the contiguous slots of the day do not reach it.
        """
        reached, stop = self.slots[at].minutes, at + 1
        while minutes is not None and reached < minutes:
            if not self.contiguous(stop - 1):
                return None
            reached += self.slots[stop].minutes
            stop += 1
        return range(at, stop)

    def covering(self, start: datetime, end: datetime) -> range | None:
        """Return the contiguous slots from a start to an end, or None where they do not fit."""
        at = self.position(start)
        if at is None:
            return None
        stop = at + 1
        while self.slots[stop - 1].end < end:
            if not self.contiguous(stop - 1):
                return None
            stop += 1
        return range(at, stop) if self.slots[stop - 1].end == end else None
