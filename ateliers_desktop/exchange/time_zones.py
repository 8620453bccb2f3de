# SPDX-License-Identifier: Apache-2.0
"""A time zone as a calendar describes it: what its clocks show on the days that matter.

The library that writes the calendars can describe a zone too, but looks at it in strides of weeks:
it steps over the month in which Morocco sets its clocks back for Ramadan.
"""

import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from pathlib import PurePosixPath

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STRIDE = timedelta(hours=6)
_MARGIN = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observance:
    """A stretch of time in which the clocks of a zone are not changed.

    Attributes
    ----------
    since
        When it begins by the clocks as they were before.
    before, offset
        What local time is ahead of UTC, before and from then on.
    """

    since: datetime
    before: timedelta
    offset: timedelta
    name: str
    is_summer: bool


def find_zone(name: str) -> zoneinfo.ZoneInfo | None:
    """Return a zone by its IANA name, or None where there is none of that name.

    The data that come with the program go before the machine's own, which may be years old.
    """
    path = PurePosixPath(name)
    if not name or path.is_absolute() or ".." in path.parts:
        return None
    try:
        with files("tzdata").joinpath("zoneinfo", *path.parts).open("rb") as stream:
            return zoneinfo.ZoneInfo.from_file(stream, key=name)
    except (OSError, ValueError, ModuleNotFoundError):
        pass
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def observances(zone: zoneinfo.ZoneInfo, first: date, last: date) -> Iterator[Observance]:
    """Yield what a zone's clocks show from the day before a date to the day after another."""
    start = datetime.combine(first, time(), UTC) - _MARGIN
    stop = datetime.combine(last, time(), UTC) + 2 * _MARGIN
    yield _observance(zone, start, start)
    before = start
    while before < stop:
        after = before + _STRIDE
        if _look(zone, before) != _look(zone, after):
            yield _observance(zone, _changing(zone, before, after), before)
        before = after


def timezone_component(zone: zoneinfo.ZoneInfo, first: date, last: date) -> Timezone:
    """Return a zone as a calendar describes it, true from the day before `first` to after `last`.

    Before and after these days nothing stands in the calendar that would ask for more.
    """
    component = Timezone()
    component.add("tzid", zone.key)
    for each in observances(zone, first, last):
        part = TimezoneDaylight() if each.is_summer else TimezoneStandard()
        part.add("dtstart", each.since)
        part.add("tzoffsetfrom", each.before)
        part.add("tzoffsetto", each.offset)
        part.add("tzname", each.name)
        component.add_component(part)
    return component


def _changing(zone: zoneinfo.ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Return the second in which the clocks change between two moments."""
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if _look(zone, middle) == _look(zone, before):
            before = middle
        else:
            after = middle
    return after


def _look(zone: zoneinfo.ZoneInfo, moment: datetime) -> tuple[timedelta | None, str | None]:
    local = moment.astimezone(zone)
    return local.utcoffset(), local.tzname()


def _observance(zone: zoneinfo.ZoneInfo, moment: datetime, earlier: datetime) -> Observance:
    local = moment.astimezone(zone)
    before = earlier.astimezone(zone).utcoffset() or timedelta()
    return Observance(
        since=(moment + before).replace(tzinfo=None),
        before=before,
        offset=local.utcoffset() or timedelta(),
        name=local.tzname() or zone.key,
        is_summer=(local.dst() or timedelta()) > timedelta(),
    )
