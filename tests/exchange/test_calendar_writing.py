# SPDX-License-Identifier: Apache-2.0
"""Calendars as other programs read them: times, zones, identifiers, what is cancelled."""

import time
import zoneinfo
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar, Event

from ateliers_desktop.errors import MachineError
from ateliers_desktop.exchange.calendar_writing import (
    Entry,
    Stamp,
    calendar_bytes,
    write_calendar,
)
from ateliers_desktop.exchange.time_zones import find_zone, observances

NOW = datetime(2026, 2, 1, 17, 5, tzinfo=UTC)
STAMP = Stamp(made_at=NOW, revised_at=NOW)
RAMADAN_BEGINS, RAMADAN_ENDS = date(2026, 2, 15), date(2026, 3, 22)
"""The Sundays on which Morocco's clocks go back and forward again in 2026, at 3 and at 2."""


def entry(day: date = RAMADAN_BEGINS, clock: str = "09:00", **given: object) -> Entry:
    start = datetime.combine(day, datetime.strptime(clock, "%H:%M").time())
    plain = Entry(uid="a1@essai", start=start, end=start + timedelta(minutes=45), title="Kora")
    return replace(plain, **given)


def written(*entries: Entry, zone: str = "Africa/Casablanca", stamp: Stamp = STAMP) -> bytes:
    return calendar_bytes("Rabat", entries, zone, stamp)


def events(content: bytes) -> list[Event]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def read_zone(content: bytes):
    """Return the zone as dateutil reads it from the calendar, which did not write it."""
    text = "\n".join(unfolded(content))
    start, end = text.index("BEGIN:VTIMEZONE"), text.index("END:VTIMEZONE")
    return tzical(StringIO(text[start:end] + "END:VTIMEZONE\n")).get()


@pytest.mark.parametrize(
    ("zone", "first", "days"),
    [
        ("Africa/Casablanca", date(2026, 2, 13), 6),
        ("Africa/Casablanca", date(2026, 3, 19), 6),
        ("Africa/Casablanca", date(2026, 2, 10), 50),
        ("Africa/Tunis", date(2026, 2, 13), 6),
        ("Africa/Dakar", date(2026, 2, 13), 6),
        ("Africa/Nairobi", date(2026, 2, 13), 6),
        ("Europe/Paris", date(2026, 3, 27), 6),
        ("Europe/Paris", date(2026, 10, 23), 6),
        ("Pacific/Kiritimati", date(2026, 2, 13), 2),
    ],
)
def test_each_hour_of_the_days_is_the_same_moment_as_in_the_zone(zone, first, days):
    sessions = [
        entry(first + timedelta(days=day), f"{hour:02}:00", uid=f"{day}-{hour}@essai")
        for day in range(days)
        for hour in range(6, 23)
    ]
    read, real = read_zone(written(*sessions, zone=zone)), ZoneInfo(zone)
    for each in sessions:
        moment = each.start.replace(tzinfo=read).astimezone(UTC)
        assert moment == each.start.replace(tzinfo=real).astimezone(UTC), each.start


def test_the_month_of_ramadan_is_found_in_between():
    found = list(observances(find_zone("Africa/Casablanca"), date(2026, 1, 1), date(2026, 5, 1)))
    assert [(each.since.isoformat(), each.offset) for each in found[1:]] == [
        ("2026-02-15T03:00:00", timedelta()),
        ("2026-03-22T02:00:00", timedelta(hours=1)),
    ]


def test_times_are_written_as_they_stand_on_the_wall_with_the_name_of_the_zone():
    lines = unfolded(written(entry()))
    assert "DTSTART;TZID=Africa/Casablanca:20260215T090000" in lines
    assert "DTEND;TZID=Africa/Casablanca:20260215T094500" in lines


def test_no_written_time_moves_with_the_zone_data_of_the_machine(monkeypatch):
    """As if a country changed its mind about its clocks: the same name, other hours."""
    sessions = [entry(day, uid=f"{day}@essai") for day in (RAMADAN_BEGINS, RAMADAN_ENDS)]
    before = [line for line in unfolded(written(*sessions)) if line.startswith("DT")]
    other = ZoneInfo.from_file(BytesIO(zone_data("Pacific/Kiritimati")), key="Africa/Casablanca")
    monkeypatch.setattr("ateliers_desktop.exchange.calendar_writing.find_zone", lambda name: other)
    after = [line for line in unfolded(written(*sessions)) if line.startswith("DT")]
    described = ("DTSTART:",)
    kept = [line for line in before if not line.startswith(described)]
    assert kept == [line for line in after if not line.startswith(described)]
    assert len(kept) == 6


@pytest.mark.parametrize("zone", ["", "Africa/Nowhere", "../../etc/passwd", "/etc/passwd", "a\0b"])
def test_without_a_zone_that_is_known_times_float(zone):
    content = written(entry(), zone=zone)
    assert b"TZID" not in content
    assert b"VTIMEZONE" not in content
    (event,) = events(content)
    assert event["DTSTART"].dt == datetime(2026, 2, 15, 9, 0)


@pytest.fixture
def old_machine(tmp_path):
    """A machine whose own data put Morocco fourteen hours ahead."""
    (tmp_path / "Africa").mkdir()
    (tmp_path / "Africa" / "Casablanca").write_bytes(zone_data("Pacific/Kiritimati"))
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath([tmp_path])
    ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(before)
    ZoneInfo.clear_cache()


def zone_data(name: str) -> bytes:
    return files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()


def test_the_zones_that_come_with_the_program_go_before_the_machines(old_machine):
    assert ZoneInfo("Africa/Casablanca").utcoffset(datetime(2026, 6, 1)) == timedelta(hours=14)
    assert find_zone("Africa/Casablanca").utcoffset(datetime(2026, 6, 1)) == timedelta(hours=1)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="only here can a process change its zone")
def test_a_calendar_is_the_same_wherever_the_machine_stands(monkeypatch):
    made = set()
    for zone in ("UTC", "Pacific/Kiritimati", "Africa/Casablanca"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        made.add(written(entry()))
    monkeypatch.undo()
    time.tzset()
    assert len(made) == 1


def test_an_event_says_as_of_when_it_is_in_universal_time():
    (event,) = events(written(entry()))
    assert event["DTSTAMP"].dt == NOW
    assert event["LAST-MODIFIED"].dt == NOW


def test_a_later_calendar_has_higher_numbers():
    later = Stamp(made_at=NOW, revised_at=NOW + timedelta(seconds=1))
    assert later.sequence(entry()) > STAMP.sequence(entry(elsewhere=True))
    assert later.sequence(entry(elsewhere=True)) > STAMP.sequence(entry())


def test_what_lives_on_in_another_calendar_goes_before_what_ends_in_this_one():
    assert STAMP.sequence(entry()) > STAMP.sequence(entry(elsewhere=True))


@pytest.mark.parametrize("year", [2016, 2026, 2058])
def test_the_number_is_one_that_every_program_holds_whatever_the_clock_says(year):
    stamp = replace(STAMP, revised_at=NOW.replace(year=year))
    assert 0 <= stamp.sequence(entry()) < 2**31


def test_what_is_cancelled_says_so_and_takes_nobodys_time():
    cancelled, standing = events(written(entry(cancelled=True), entry(uid="b", clock="10:00")))
    assert (cancelled["STATUS"], cancelled["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert (standing["STATUS"], standing["TRANSP"]) == ("CONFIRMED", "OPAQUE")


@pytest.mark.parametrize(
    "text",
    ["a, b; c", "a\\nb", "l’un", "END:VEVENT", '"x" <b>&amp;</b>', "=1+1", "😀 山", "إذاعة " * 30],
)
def test_names_stand_literally(text):
    content = written(entry(title=text, place=text, notes=(text, text)))
    (event,) = events(content)
    assert event["SUMMARY"] == event["LOCATION"] == text
    assert event["DESCRIPTION"] == f"{text}\n{text}"
    assert max(map(len, content.split(b"\r\n"))) <= 75


def test_lines_end_as_the_standard_asks():
    content = written(entry())
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_a_calendar_that_does_not_read_back_does_not_take_the_place_of_one(tmp_path):
    target = tmp_path / "a.ics"
    write_calendar(target, written(entry()))
    before = target.read_bytes()
    with pytest.raises(MachineError):
        write_calendar(target, before[: len(before) // 2])
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]
