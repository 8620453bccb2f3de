# SPDX-License-Identifier: Apache-2.0
"""Writing appointments as a calendar (iCalendar, RFC 5545) that phones and mail programs take.

Times are written as they stand on the wall, beside the name of the zone; never turned into UTC.
So they are the same whatever zone data the machine that writes has.

A calendar that is imported again brings the one before up to date: an appointment keeps its
identifier, and what it says has a higher number (SEQUENCE) each time. The number comes from the
clock: after an edit and its undoing, a count of edits would be lower than what a phone has seen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Calendar, Event

from ateliers_desktop.errors import MachineError
from ateliers_desktop.exchange.time_zones import find_zone, timezone_component
from ateliers_desktop.safe_files import write_safely

_MAKER = "-//Ateliers Desktop//NONSGML Residency//EN"
_COUNTED_FROM = datetime(2025, 1, 1, tzinfo=UTC)
"""Seconds since then, doubled, stay a 32-bit number until 2059."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An appointment as the reader of a calendar sees it.

    Attributes
    ----------
    uid
        Identifies it in every calendar, whatever becomes of it.
    start, end
        Local time.
    place, notes
        Where it is and what there is to know, a line each; may be empty.
    cancelled
        It does not take place, or no longer for the reader of this calendar.
    elsewhere
        Cancelled here alone: in another calendar it lives on, and goes before this one.
    """

    uid: str
    start: datetime
    end: datetime
    title: str
    place: str = ""
    notes: tuple[str, ...] = ()
    cancelled: bool = False
    elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """As of when a calendar is.

    Attributes
    ----------
    made_at
        When it is made, in UTC.
    revised_at
        The same, unless the clock was set back since the last time: always later than then.
    """

    made_at: datetime
    revised_at: datetime

    def sequence(self, entry: Entry) -> int:
        """Return the number by which a later state of an appointment is told from an earlier."""
        seconds = int((self.revised_at - _COUNTED_FROM).total_seconds())
        return max(2 * seconds, 0) + (not entry.elsewhere)


def calendar_bytes(name: str, entries: Sequence[Entry], time_zone: str, stamp: Stamp) -> bytes:
    """Return a calendar of appointments in order of time, in UTF-8.

    Parameters
    ----------
    time_zone
        An IANA name; of none, or of one that is not known, times float: a phone shows them as
        they are written, wherever it is.
    """
    zone = find_zone(time_zone)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _MAKER)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    if zone is not None and entries:
        calendar.add("x-wr-timezone", zone.key)
        calendar.add_component(timezone_component(zone, *_days(entries)))
    for each in sorted(entries, key=lambda entry: (entry.start, entry.end, entry.uid)):
        calendar.add_component(_event(each, "" if zone is None else zone.key, stamp))
    return bytes(calendar.to_ical())


def write_calendar(path: Path, content: bytes) -> Path:
    """Write a calendar, read again before it takes its place; MachineError if that fails."""
    return write_safely(path, content, _check)


def _check(file: Path) -> None:
    try:
        Calendar.from_ical(file.read_bytes())
    except ValueError as failure:
        raise MachineError(
            "{file}: did not reach the disk as it was written", file=file.name
        ) from failure


def _days(entries: Iterable[Entry]) -> tuple[date, date]:
    moments = [moment for each in entries for moment in (each.start, each.end)]
    return min(moments).date(), max(moments).date()


def _event(entry: Entry, zone: str, stamp: Stamp) -> Event:
    event = Event()
    in_zone = {"tzid": zone} if zone else {}
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp.made_at)
    event.add("dtstart", entry.start, parameters=in_zone)
    event.add("dtend", entry.end, parameters=in_zone)
    event.add("sequence", stamp.sequence(entry))
    event.add("last-modified", stamp.revised_at)
    event.add("summary", entry.title)
    if entry.place:
        event.add("location", entry.place)
    if entry.notes:
        event.add("description", "\n".join(entry.notes))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    return event
