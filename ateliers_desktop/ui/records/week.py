# SPDX-License-Identifier: Apache-2.0
"""The week of a person or a room as a value: days across, times down, what stands in each slot."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    Slot,
    SlotKind,
    Window,
    fold,
)

Occupant = Mentor | Project | Room
"""Whoever or whatever has times of its own."""


class WeekKind(StrEnum):
    """What a slot is to somebody, what weighs most first; NONE where the day has no such slot."""

    SESSION = "session"
    EVENT = "event"
    OUTSIDE = "outside"
    BLOCKED = "blocked"
    FREE = "free"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCell:
    """One slot of one day.

    Attributes
    ----------
    event
        The title of the event that is attended then, or empty.
    blocked
        Whether a window of unavailability touches it, whatever else stands there.
    outside
        Whether it lies before the arrival or after the departure.
    """

    slot: Slot | None = None
    session: Session | None = None
    event: str = ""
    attended: bool = False
    blocked: bool = False
    outside: bool = False

    @property
    def kind(self) -> WeekKind:
        """What weighs most of all that stands there."""
        if self.slot is None:
            return WeekKind.NONE
        if self.session is not None:
            return WeekKind.SESSION
        if self.attended:
            return WeekKind.EVENT
        if self.outside:
            return WeekKind.OUTSIDE
        return WeekKind.BLOCKED if self.blocked else WeekKind.FREE

    @property
    def clashes(self) -> bool:
        """Tell whether a session stands where nobody is to be had."""
        return self.session is not None and (self.attended or self.blocked or self.outside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """All slots of a residency as one of its people or rooms has them; `cells` by row.

    Attributes
    ----------
    times
        When the slots start, whatever their day.
    """

    days: tuple[date, ...] = ()
    times: tuple[time, ...] = ()
    cells: tuple[tuple[WeekCell, ...], ...] = ()


def week_of(
    residency: Residency, schedule: Schedule, who: Occupant, windows: tuple[Window, ...]
) -> Week:
    """Return the week of somebody with the given windows of unavailability."""
    slots = residency.mentoring_slots
    sessions = [each for each in schedule.standing if _concerns(each, who)]
    events = [each for each in residency.slots if _is_kept_by(each, who)]
    by_place = {
        (each.start.time(), each.day): _cell(each, who, windows, sessions, events)
        for each in slots
    }
    times = tuple(sorted({at for at, _ in by_place}))
    nothing = WeekCell()
    return Week(
        days=residency.dates,
        times=times,
        cells=tuple(
            tuple(by_place.get((at, day), nothing) for day in residency.dates) for at in times
        ),
    )


def days_there(week: Week) -> int:
    """Return on how many days there is at least one slot that is free or used."""
    there = (WeekKind.FREE, WeekKind.SESSION)
    return sum(any(row[at].kind in there for row in week.cells) for at in range(len(week.days)))


def _cell(
    slot: Slot,
    who: Occupant,
    windows: Iterable[Window],
    sessions: Iterable[Session],
    events: Iterable[Slot],
) -> WeekCell:
    event = next((each for each in events if _meet(slot, each.start, each.end)), None)
    return WeekCell(
        slot=slot,
        session=next((each for each in sessions if _meet(slot, each.start, each.end)), None),
        event=event.title if event else "",
        attended=event is not None,
        blocked=any(each.overlaps(slot.start, slot.end) for each in windows),
        outside=_is_outside(slot, who),
    )


def _meet(slot: Slot, start: datetime, end: datetime) -> bool:
    return slot.start < end and start < slot.end


def _is_outside(slot: Slot, who: Occupant) -> bool:
    if isinstance(who, Room):
        return False
    early = who.arrival is not None and slot.start < who.arrival
    return early or (who.departure is not None and slot.end > who.departure)


def _concerns(session: Session, who: Occupant) -> bool:
    if isinstance(who, Room):
        return session.room == who.name
    return (session.mentor if isinstance(who, Mentor) else session.project) == who.name


def _is_kept_by(slot: Slot, who: Occupant) -> bool:
    """Tell whether an event takes somebody, or takes place in a room."""
    if slot.kind is not SlotKind.EVENT:
        return False
    if isinstance(who, Room):
        return fold(slot.place) == fold(who.name)
    invited = slot.audience.mentors if isinstance(who, Mentor) else slot.audience.projects
    return invited or fold(who.name) in {fold(each) for each in slot.audience.names}
