# SPDX-License-Identifier: Apache-2.0
"""The sheets for the rooms' doors as values: who is in the room when, and when it is free."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from ateliers_desktop.agendas.changes import (
    Change,
    ChangeNote,
    Changes,
    project_and_mentor,
)
from ateliers_desktop.agendas.day_sheets import DaySheets
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Residency,
    Room,
    Schedule,
    Session,
    Slot,
    SlotKind,
    Window,
    fold,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSession:
    """A session in the room, and what is marked at it since the last print."""

    start: str
    end: str
    project: str
    mentor: str
    area: str
    colour: AreaColour
    change: Change | None = None


class Vacancy(Enum):
    """What a row without a session is."""

    FREE = 1
    CLOSED = 2
    BAND = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorNote:
    """A slot in which the room is free or closed, or a break or an event for all."""

    kind: Vacancy
    start: str
    end: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSheet:
    """A room's day, to hang on its door.

    Attributes
    ----------
    heading
        The room is its title, the day its first fact.
    features
        Small lines about the room: what is in it, when it is closed.
    rows
        The day in order of time.
    changes
        What changed since the last print, where that is told.
    """

    origin: Origin
    heading: Heading
    features: tuple[str, ...]
    rows: tuple[DoorSession | DoorNote, ...]
    footer: str
    changes: ChangeNote | None = None


def door_sheets(residency: Residency, schedule: Schedule, day: date | None, room: str | None,
                translate: Translate, language: str, printed_at: datetime,
                since: LastPrints = NEVER_PRINTED) -> tuple[DoorSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which rooms have sessions, by day, then by room.

    Parameters
    ----------
    day, room
        Only this date, only the room of this name; None takes them all.
    since
        Marks what changed since these last prints; a day on which no session is left of those
        that were printed has a sheet as well.
    """
    rooms = [each for each in residency.rooms if room in (None, each.name)]
    words = _Words(
        residency=residency,
        schedule=schedule,
        translate=translate,
        language=language,
        printed_at=printed_at,
        since=since,
    )
    return words.by_day(rooms, day, words.sheet)


class _Words(DaySheets):
    """The words on the sheets of rooms."""

    def sheet(self, room: Room, day: date) -> DoorSheet | None:
        """Return the sheet of a room's day; None if there is nothing to tell."""
        sessions = tuple(each for each in self.schedule.on(day) if each.room == room.name)
        names = (each.name for each in self.residency.rooms)
        origin = self.origin("room", room.name, names, day, sessions)
        changes = self.changes(origin, day, project_and_mentor(self.language))
        if changes is None:
            return None
        return DoorSheet(
            origin=origin,
            heading=self._heading(room, day, sessions),
            features=self._features(room, day),
            rows=self._rows(room, day, sessions, changes),
            footer=side_by_side(
                (self.residency.name, self.translate("Door", "Room sheet")), self.language
            ),
            changes=changes.note,
        )

    def _heading(self, room: Room, day: date, sessions: Sequence[Session]) -> Heading:
        kicker = (self.residency.programme, self.residency.name)
        facts = (self.translate("Sheet", "%n session(s)", n=len(sessions)),)
        return self.heading(kicker, room.name, day, facts)

    def _features(self, room: Room, day: date) -> tuple[str, ...]:
        seats = ""
        if room.capacity:
            seats = self.translate("Door", "%n seat(s)", n=room.capacity)
        inside = side_by_side((seats, *room.equipment), self.language)
        closed = (self._closed(window, day) for window in _closures(room, day))
        return tuple(line for line in (inside, *closed) if line)

    def _closed(self, window: Window, day: date) -> str:
        """Return the hours of a day for which a room is closed."""
        midnight = datetime.combine(day, time())
        since, until = window.start > midnight, window.end < midnight + timedelta(days=1)
        if since and until:
            text = self.translate("Door", "Closed from {start} to {end}")
        elif since:
            text = self.translate("Door", "Closed from {start} on")
        elif until:
            text = self.translate("Door", "Closed until {end}")
        else:
            text = self.translate("Door", "Closed all day")
        return text.format(start=clock(window.start), end=clock(window.end))

    def _rows(self, room: Room, day: date, sessions: Sequence[Session],
              changes: Changes) -> tuple[DoorSession | DoorNote, ...]:  # fmt: skip
        slots = self.residency.on(day)
        held = [each for each in slots if _is_event_in(each, room)]
        busy = [(each.start, each.end) for each in sessions]
        busy += [(each.start, each.end) for each in held]
        rows: list[tuple[datetime, int, DoorSession | DoorNote]] = [
            (each.start, 1, self._session(each, changes)) for each in sessions
        ]
        for slot in slots:
            if slot.kind is not SlotKind.MENTORING:
                goes_on = any(each.start == slot.end for each in slots)
                rows.append((slot.start, 0, self._band(slot, goes_on)))
            elif not any(start < slot.end and slot.start < end for start, end in busy):
                rows.append((slot.start, 1, self._vacant(slot, room)))
        return tuple(row for _, _, row in sorted(rows, key=lambda each: each[:2]))

    def _session(self, session: Session, changes: Changes) -> DoorSession:
        return DoorSession(
            start=clock(session.start),
            end=clock(session.end),
            project=session.project,
            mentor=session.mentor,
            area=self.residency.area(session.area).name(self.language),
            colour=area_colours(self.residency)[session.area],
            change=changes.of(session),
        )

    def _vacant(self, slot: Slot, room: Room) -> DoorNote:
        closed = any(each.overlaps(slot.start, slot.end) for each in room.unavailable)
        free, shut = self.translate("Door", "Free"), self.translate("Door", "Closed")
        return DoorNote(
            kind=Vacancy.CLOSED if closed else Vacancy.FREE,
            start=clock(slot.start),
            end=clock(slot.end),
            text=shut if closed else free,
        )

    def _band(self, slot: Slot, goes_on: bool) -> DoorNote:
        """Return a break or an event; its end is said where nothing begins at that time."""
        untitled = self.translate("Agenda", "Event")
        if slot.kind is SlotKind.BREAK:
            untitled = self.translate("Agenda", "Break")
        until = self.translate("Agenda", "until {time}").format(time=clock(slot.end))
        parts = (slot.title or untitled, slot.place, "" if goes_on else until)
        return DoorNote(
            kind=Vacancy.BAND,
            start=clock(slot.start),
            end=clock(slot.end),
            text=side_by_side(parts, self.language),
        )


_DAY = timedelta(days=1)


def _closures(room: Room, day: date) -> list[Window]:
    """Return the windows of a date in which a room is closed, in order of time."""
    midnight = datetime.combine(day, time())
    there = [each for each in room.unavailable if each.overlaps(midnight, midnight + _DAY)]
    return sorted(there, key=lambda window: window.start)


def _is_event_in(slot: Slot, room: Room) -> bool:
    return slot.kind is SlotKind.EVENT and fold(slot.place) == fold(room.name)
