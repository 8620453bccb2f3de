# SPDX-License-Identifier: Apache-2.0
"""The sheets for the rooms' doors as values: who is in the room when, and when it is free."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import (
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
from ateliers_desktop.words.dates import clock, day_and_month


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSession:
    """A session in the room."""

    start: str
    end: str
    project: str
    mentor: str
    area: str
    colour: AreaColour


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
    """

    origin: Origin
    heading: Heading
    features: tuple[str, ...]
    rows: tuple[DoorSession | DoorNote, ...]
    footer: str


def door_sheets(residency: Residency, schedule: Schedule, day: date | None, room: str | None,
                translate: Translate, language: str, printed_at: datetime,
                ) -> tuple[DoorSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which rooms have sessions, by day, then by room.

    Parameters
    ----------
    day, room
        Only this date, only the room of this name; None takes them all.
    """
    days = residency.dates if day is None else (day,)
    rooms = [each for each in residency.rooms if room in (None, each.name)]
    words = _Words(
        residency=residency, translate=translate, language=language, printed_at=printed_at
    )
    return tuple(
        words.sheet(each, sessions)
        for each_day in days
        for each in rooms
        if (sessions := [one for one in schedule.on(each_day) if one.room == each.name])
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What is the same for all sheets of a printing, and the words made of it."""

    residency: Residency
    translate: Translate
    language: str
    printed_at: datetime

    def sheet(self, room: Room, sessions: Sequence[Session]) -> DoorSheet:
        """Return the sheet of a day's sessions in a room."""
        day = sessions[0].day
        return DoorSheet(
            origin=self._origin(room, day),
            heading=self._heading(room, sessions),
            features=self._features(room, day),
            rows=self._rows(room, sessions),
            footer=side_by_side(
                (self.residency.name, self.translate("Door", "Room sheet")), self.language
            ),
        )

    def _origin(self, room: Room, day: date) -> Origin:
        residency = self.residency
        slugs = unique_slugs((each.name for each in residency.rooms), fallback="room")
        return Origin(
            subject=f"{room.name} · {day_and_month(day, self.language)} · {residency.name}",
            author=residency.programme or residency.name,
            language=self.language,
            printed_at=self.printed_at,
            file_name=f"room-{day.isoformat()}-{slugs[room.name]}.pdf",
        )

    def _heading(self, room: Room, sessions: Sequence[Session]) -> Heading:
        day, translate = sessions[0].day, self.translate
        which_day = day_number(self.residency, day, translate)
        parts = (self.residency.programme, self.residency.name, which_day)
        return Heading(
            kicker=side_by_side(parts, self.language),
            title=room.name,
            facts=(
                capitalised(day_and_month(day, self.language)),
                translate("Sheet", "%n session(s)", n=len(sessions)),
            ),
            version=version(day, self.printed_at, translate, self.language),
        )

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

    def _rows(self, room: Room, sessions: Sequence[Session]) -> tuple[DoorSession | DoorNote, ...]:
        slots = self.residency.on(sessions[0].day)
        held = [each for each in slots if _is_event_in(each, room)]
        busy = [(each.start, each.end) for each in sessions]
        busy += [(each.start, each.end) for each in held]
        rows: list[tuple[datetime, int, DoorSession | DoorNote]] = [
            (each.start, 1, self._session(each)) for each in sessions
        ]
        for slot in slots:
            if slot.kind is not SlotKind.MENTORING:
                goes_on = any(each.start == slot.end for each in slots)
                rows.append((slot.start, 0, self._band(slot, goes_on)))
            elif not any(start < slot.end and slot.start < end for start, end in busy):
                rows.append((slot.start, 1, self._vacant(slot, room)))
        return tuple(row for _, _, row in sorted(rows, key=lambda each: each[:2]))

    def _session(self, session: Session) -> DoorSession:
        return DoorSession(
            start=clock(session.start),
            end=clock(session.end),
            project=session.project,
            mentor=session.mentor,
            area=self.residency.area(session.area).name(self.language),
            colour=area_colours(self.residency)[session.area],
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
