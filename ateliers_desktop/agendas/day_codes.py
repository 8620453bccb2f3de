# SPDX-License-Identifier: Apache-2.0
"""The codes on paper as values: whose day each one holds, and the words beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.phone_calendar import Appointment, PhoneCalendar, phone_calendars
from ateliers_desktop.agendas.qr import LARGE, MEDIUM
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import span


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCode:
    """A person's or a project's day, and what to do with it."""

    calendar: PhoneCalendar
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCode:
    """A room's day: what stands above its code."""

    title: str
    note: str
    calendar: PhoneCalendar


def mentor_code(residency: Residency, sessions: Sequence[Session],
                translate: Translate) -> DayCode:  # fmt: skip
    """Return the code of a mentor's sessions of a day."""
    owner = (residency.name, "mentor", sessions[0].mentor)
    return _day_code(sessions, owner, lambda each: each.project, translate)


def project_code(residency: Residency, sessions: Sequence[Session],
                 translate: Translate) -> DayCode:  # fmt: skip
    """Return the code of a project's sessions of a day."""
    owner = (residency.name, "project", sessions[0].project)
    return _day_code(sessions, owner, lambda each: each.mentor, translate)


def room_codes(residency: Residency, sessions: Sequence[Session], translate: Translate,
               language: str) -> tuple[RoomCode, ...]:  # fmt: skip
    """Return the codes of a day's rooms, or of its mentors where there are no rooms.

    A room without a session has none; one with more sessions than a code holds has several.
    """
    if residency.rooms:
        kind, names = "room", [room.name for room in residency.rooms]
        days = [[each for each in sessions if each.room == name] for name in names]
    else:
        kind, names = "mentor", [mentor.name for mentor in residency.mentors]
        days = [[each for each in sessions if each.mentor == name] for name in names]
    return tuple(
        RoomCode(title=name, note=_note(day, part, translate, language), calendar=part)
        for name, day in zip(names, days, strict=True)
        for part in _calendars(day, (residency.name, kind, name))
    )


def _day_code(
    sessions: Sequence[Session],
    owner: tuple[str, ...],
    title: Callable[[Session], str],
    translate: Translate,
) -> DayCode:
    appointments = [
        Appointment(start=each.start, end=each.end, title=title(each), place=each.room or "")
        for each in sessions
    ]
    calendar = phone_calendars(appointments, _dated(owner, sessions), LARGE.holds)[0]
    caption = translate("Code", "Scan: your day in your phone’s calendar, no internet needed")
    if not calendar.whole:
        caption = translate(
            "Code",
            "Scan: your first %n session(s) in your phone’s calendar, no internet needed",
            n=calendar.count,
        )
    return DayCode(calendar=calendar, caption=caption)


def _calendars(sessions: Sequence[Session], owner: tuple[str, ...]) -> tuple[PhoneCalendar, ...]:
    if not sessions:
        return ()
    appointments = [
        Appointment(
            start=each.start,
            end=each.end,
            title=each.project,
            detail=each.mentor if each.mentor not in owner else "",
            place=each.room or "",
        )
        for each in sessions
    ]
    return phone_calendars(appointments, _dated(owner, sessions), MEDIUM.holds)


def _dated(owner: tuple[str, ...], sessions: Sequence[Session]) -> tuple[str, ...]:
    return (*owner, sessions[0].day.isoformat())


def _note(sessions: Sequence[Session], part: PhoneCalendar, translate: Translate,
          language: str) -> str:  # fmt: skip
    """Return how many of a room's sessions a code holds, and from when to when."""
    held = sessions[part.first - 1 : part.first - 1 + part.count]
    counted = translate("Sheet", "%n session(s)", n=part.total)
    if not part.whole:
        text = translate("Code", "sessions {first} to {last} of {total}")
        last = part.first + part.count - 1
        counted = text.format(first=part.first, last=last, total=part.total)
    return side_by_side((counted, span(held[0].start, held[-1].end)), language)
