# SPDX-License-Identifier: Apache-2.0
"""The rows of a day's grid: mentoring slots, breaks and events, in local wall-clock time."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class SlotKind(StrEnum):
    """What a row of the grid is: only mentoring slots hold sessions, only events hold people."""

    MENTORING = "mentoring"
    BREAK = "break"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A half-open stretch of local time, [start, end): touching is not overlapping.

    Raises
    ------
    ValueError
        If it ends before or when it starts.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"window ends at {self.end}, not after its start {self.start}")

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Tell whether [start, end) shares a moment with this window."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who attends an event: all projects, all mentors, and people or projects by name."""

    projects: bool = True
    mentors: bool = True
    names: tuple[str, ...] = ()

    @property
    def everybody(self) -> bool:
        """Tell whether all projects and all mentors attend."""
        return self.projects and self.mentors


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One row of the grid on one date.

    Two rows are equal when they say the same; the `id` only follows an event through its edits.

    Attributes
    ----------
    start, end
        Local wall-clock time, no zone; mentoring slots of a day never overlap.
    place
        The name of a room of the residency, or free text (a patio), or empty.
    audience
        Who attends an event and is not free; it has no meaning for the other kinds.
    id
        Of an event, as calendars know it; empty until it is first kept, and for the other kinds.
    """

    kind: SlotKind
    start: datetime
    end: datetime
    title: str = ""
    place: str = ""
    audience: Audience = Audience()
    id: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"slot ends at {self.end}, not after its start {self.start}")

    @property
    def day(self) -> date:
        """The date it stands on."""
        return self.start.date()

    @property
    def minutes(self) -> int:
        """Its length in minutes."""
        return int((self.end - self.start).total_seconds() // 60)
