# SPDX-License-Identifier: Apache-2.0
"""The text of a day as a calendar that a phone takes: as much of it as a code has room for.

Times are floating (RFC 5545, 3.3.5): they name no time zone, so a phone shows them as they are.
Who scans a sheet stands where the sessions are; a zone would have to be described in each code,
at the cost of the sessions themselves.

Many phones take only the first event of a code. The first event of a day therefore lists the
whole day in its description, for as long as there is room.

Lines are not folded: RFC 5545 only advises it, and a fold costs three bytes.
"""

import re
from base64 import b32encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from ateliers_desktop.words.dates import clock

_UNSTAMPED, _STAMP = b"\r\nDTSTAMP:\r\n", "\r\nDTSTAMP:%Y%m%dT%H%M%SZ\r\n"
_ANY_MOMENT = datetime(2000, 1, 1)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A session as its reader sees it.

    Attributes
    ----------
    title, detail
        With whom it is; the detail is left out sooner.
    place
        The room, or empty.
    """

    start: datetime
    end: datetime
    title: str
    detail: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCalendar:
    """Some consecutive sessions of a day as a calendar that is not stamped yet.

    Equal when they say the same, whenever they are printed.

    Attributes
    ----------
    content
        UTF-8, complete but for its stamps.
    first, count, total
        Which session of the day it begins with (from 1), how many it holds, of how many.
    """

    content: bytes
    first: int
    count: int
    total: int

    @property
    def whole(self) -> bool:
        """Tell whether it holds all sessions of the day."""
        return self.count == self.total

    def stamped(self, moment: datetime) -> bytes:
        """Return the calendar as of a moment.

        Local time stands for UTC: it only tells a later state of a session from an earlier one.
        """
        return self.content.replace(_UNSTAMPED, moment.strftime(_STAMP).encode("ascii"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fields:
    """What a calendar holds beside the times and the titles.

    Attributes
    ----------
    day
        Whether the first event lists the day.
    letters
        How many letters of a title remain; 0 stands for all of them.
    """

    places: bool = False
    details: bool = False
    day: bool = True
    letters: int = 0


_FEWER = (
    _Fields(places=True, details=True),
    _Fields(details=True),
    _Fields(),
    _Fields(letters=24),
    _Fields(letters=16),
    _Fields(day=False, letters=24),
    _Fields(day=False, letters=16),
    _Fields(day=False, letters=10),
)
"""What is left out first, then next, until a calendar fits."""


Holds = Callable[[bytes], bool]
"""Tells whether a code has room for a stamped calendar."""


def phone_calendars(
    appointments: Sequence[Appointment], owner: Sequence[str], holds: Holds
) -> tuple[PhoneCalendar, ...]:
    """Return a day as one calendar that a code holds, or as several if it has to be.

    Fields are left out before a day is divided.

    Parameters
    ----------
    appointments
        In order of time; none gives no calendar.
    owner
        Whose day it is, in names: residency, kind, name, date. The events' identifiers come from
        them, so that a later print of the day replaces the earlier one.
    """
    day = _Day(appointments=tuple(appointments), name=_identifier(owner))
    made: list[PhoneCalendar] = []
    start = 0
    while start < len(appointments):
        made.append(day.longest_from(start, holds))
        start += made[-1].count
    return tuple(made)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """All sessions of a day, and the name that its events begin theirs with."""

    appointments: tuple[Appointment, ...]
    name: str

    def longest_from(self, start: int, holds: Holds) -> PhoneCalendar:
        """Return the fullest calendar from a session on: all the others, or as many as fit."""
        stop = len(self.appointments)
        for fields in _FEWER:
            calendar = self._calendar(start, stop, fields)
            if holds(calendar.stamped(_ANY_MOMENT)):
                return calendar
        while stop > start + 1 and not holds(calendar.stamped(_ANY_MOMENT)):
            stop -= 1
            calendar = self._calendar(start, stop, _FEWER[-1])
        return calendar

    def _calendar(self, start: int, stop: int, fields: _Fields) -> PhoneCalendar:
        shown = _with_fields(self.appointments, fields)[start:stop]
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:Ateliers"]
        for number, each in enumerate(shown, start=start + 1):
            listed = shown if fields.day and number == start + 1 and len(shown) > 1 else ()
            lines += self._event(each, number, listed)
        lines += ["END:VCALENDAR", ""]
        return PhoneCalendar(
            content="\r\n".join(lines).encode("utf-8", "replace"),
            first=start + 1,
            count=stop - start,
            total=len(self.appointments),
        )

    def _event(
        self, each: Appointment, number: int, listed: Sequence[Appointment]
    ) -> Iterator[str]:
        yield "BEGIN:VEVENT"
        yield f"UID:{self.name}{number}"
        yield "DTSTAMP:"
        yield f"DTSTART:{each.start:%Y%m%dT%H%M%S}"
        yield f"DTEND:{each.end:%Y%m%dT%H%M%S}"
        yield f"SUMMARY:{_escaped(_with_detail(each))}"
        if each.place:
            yield f"LOCATION:{_escaped(each.place)}"
        if listed:
            yield f"DESCRIPTION:{_escaped(_list(listed))}"
        yield "END:VEVENT"


def _identifier(owner: Sequence[str]) -> str:
    """Return eight letters and figures that stand for some names."""
    names = "\0".join(owner).encode("utf-8", "replace")
    return b32encode(sha256(names).digest()[:5]).decode("ascii")


def _with_fields(appointments: Sequence[Appointment], fields: _Fields) -> tuple[Appointment, ...]:
    titles = _shortened({each.title for each in appointments}, fields.letters)
    return tuple(
        replace(
            each,
            title=titles[each.title],
            detail=each.detail if fields.details else "",
            place=each.place if fields.places else "",
        )
        for each in appointments
    )


def _shortened(titles: set[str], letters: int) -> dict[str, str]:
    """Return titles cut at their ends, or in their middles where they would look the same."""
    if not letters:
        return {title: title for title in titles}
    heads = {title: _cut(title, letters - 1, 0) for title in titles}
    looks = list(heads.values())
    tail = letters // 2
    return {
        title: head if looks.count(head) == 1 else _cut(title, letters - 1 - tail, tail)
        for title, head in heads.items()
    }


def _cut(title: str, head: int, tail: int) -> str:
    if len(title) <= head + tail + 1:
        return title
    end = title[len(title) - tail :].lstrip() if tail else ""
    return title[:head].rstrip() + _ELLIPSIS + end


def _with_detail(each: Appointment) -> str:
    return f"{each.title} · {each.detail}" if each.detail else each.title


def _list(appointments: Sequence[Appointment]) -> str:
    """Return a line for each session; the place only where it is not the same all day."""
    moving = len({each.place for each in appointments}) > 1
    lines = (
        (f"{clock(each.start)} {_with_detail(each)}", each.place if moving else "")
        for each in appointments
    )
    return "\n".join(" · ".join(filter(None, line)) for line in lines)


def _escaped(text: str) -> str:
    """Return a text as the value of a property (RFC 5545, 3.3.11), without control characters."""
    text = _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")
