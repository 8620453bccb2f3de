# SPDX-License-Identifier: Apache-2.0
"""A day as a calendar: what it says, what it leaves out first, and that nothing is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.agendas.phone_calendar import Appointment, phone_calendars
from tests.agendas.builders import PRINTED_AT, TUESDAY, at
from tests.agendas.scanning import events_of

OWNER = ("Résidence", "mentor", "Salma Berrada", "2025-10-07")
LONG = "Une très longue histoire de la radio communautaire des oasis du Sud-Est tunisien"
ARABIC = "قصة طويلة جدا عن إذاعة الواحات المجتمعية في الجنوب الشرقي التونسي وأهلها وأيامهم"


def appointments(*titles, **given):
    """Return one appointment of half an hour after the other, from eight on."""
    starts = [at(TUESDAY, "08:00") + timedelta(minutes=30 * number) for number in range(99)]
    return [
        Appointment(start=start, end=start + timedelta(minutes=30), title=title, **given)
        for start, title in zip(starts, titles, strict=False)
    ]


def within(most_bytes):
    return lambda content: len(content) <= most_bytes


def calendar_of(day, most_bytes=10_000, owner=OWNER):
    (calendar,) = phone_calendars(day, owner, within(most_bytes))
    return calendar


def events_within(day, most_bytes):
    return events_of(calendar_of(day, most_bytes).stamped(PRINTED_AT))


def test_another_program_reads_the_sessions_of_the_day():
    day = appointments("Kora", "نجمة الأطلس", place="Studio 1")
    first, second = events_within(day, 10_000)
    assert (first.start, first.end) == (at(TUESDAY, "08:00"), at(TUESDAY, "08:30"))
    assert (first.summary, first.location) == ("Kora", "Studio 1")
    assert (second.start, second.summary) == (at(TUESDAY, "08:30"), "نجمة الأطلس")


def test_times_name_no_zone_and_show_as_they_stand_on_paper():
    (event,) = events_within(appointments("Kora"), 10_000)
    assert event.start.tzinfo is None
    assert event.end.tzinfo is None
    assert b"TZID" not in calendar_of(appointments("Kora")).stamped(PRINTED_AT)


def test_the_first_event_lists_the_day_as_many_phones_take_only_one():
    first, second = events_within(appointments("Kora", "Atlas", place="Studio 1"), 10_000)
    assert first.description == "08:00 Kora\n08:30 Atlas"
    assert second.description == ""


def test_the_list_of_the_day_names_the_rooms_where_they_change():
    kora, atlas = appointments("Kora", "Atlas", place="Studio 1")
    first, _ = events_within([kora, replace(atlas, place="Atelier")], 10_000)
    assert first.description == "08:00 Kora · Studio 1\n08:30 Atlas · Atelier"


def test_a_day_of_one_session_lists_nothing():
    (event,) = events_within(appointments("Kora"), 10_000)
    assert event.description == ""


@pytest.mark.parametrize(
    "text",
    ["a, b; c", "a\\nb", "a\\", "l’un\nl’autre", "END:VEVENT", '"x" <b>&amp;</b>', "😀 山", ":;,"],
)
def test_names_stand_literally(text):
    (event,) = events_within(appointments(text, place=text), 10_000)
    assert (event.summary, event.location) == (text, text)


def test_characters_that_no_calendar_may_hold_become_blanks():
    (event,) = events_within(appointments("a\0b\rc\ud800"), 10_000)
    assert event.summary == "a b\nc?"


def test_lines_end_as_the_standard_asks():
    content = calendar_of(appointments("Kora")).stamped(PRINTED_AT)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_every_event_has_an_identifier_of_its_own_and_its_stamp():
    day = appointments(*("Kora" for _ in range(12)))
    others = [(*OWNER[:2], "Awa Diagne", OWNER[3]), (*OWNER[:3], "2025-10-08")]
    contents = [calendar_of(day, owner=owner).stamped(PRINTED_AT) for owner in (OWNER, *others)]
    identifiers = {event.uid for content in contents for event in events_of(content)}
    assert len(identifiers) == 3 * 12
    assert all(content.count(b"DTSTAMP:20251006T184000Z") == 12 for content in contents)


def test_a_later_print_of_a_day_replaces_the_earlier_one():
    before, after = appointments("Kora", "Atlas"), appointments("Sirocco", "Atlas")
    earlier, later = events_within(before, 10_000), events_within(after, 10_000)
    assert [each.uid for each in earlier] == [each.uid for each in later]


def test_a_calendar_is_the_same_whenever_it_is_printed():
    day = appointments("Kora")
    assert calendar_of(day) == calendar_of(day)
    later = PRINTED_AT + timedelta(days=1)
    assert calendar_of(day).stamped(PRINTED_AT) != calendar_of(day).stamped(later)


def test_fields_are_left_out_in_one_order_as_room_shrinks():
    names = [f"{'m' * 78}{number}" for number in range(4)]
    day = appointments(*names, detail="Awa Diagne", place="Studio 1")
    seen = []
    for most_bytes in range(1600, 600, -1):
        calendar, *others = phone_calendars(day, OWNER, within(most_bytes))
        shown = "a part of the day" if others else fields_of(calendar)
        if not seen or seen[-1] != shown:
            seen.append(shown)
    assert seen == [
        {"place", "mentor", "day", "whole names"},
        {"mentor", "day", "whole names"},
        {"day", "whole names"},
        {"day", "24 letters"},
        {"day", "16 letters"},
        {"24 letters"},
        {"16 letters"},
        {"10 letters"},
        "a part of the day",
    ]


def fields_of(calendar):
    first = events_of(calendar.stamped(PRINTED_AT))[0]
    title, _, mentor = first.summary.partition(" · ")
    shown = {
        "place": first.location,
        "mentor": mentor,
        "day": first.description,
        "whole names": "…" not in title,
        f"{len(title)} letters": "…" in title,
    }
    return {name for name, is_there in shown.items() if is_there}


def test_shortened_names_still_tell_sessions_apart():
    day = appointments(*(f"{LONG} {number}" for number in range(8)))
    summaries = [event.summary for event in events_within(day, 1300)]
    assert max(map(len, summaries)) <= 24
    assert len(set(summaries)) == 8


@pytest.mark.parametrize("title", ["Kora", LONG, ARABIC])
def test_ten_sessions_a_day_stand_in_one_code_of_a_sheet(title):
    day = appointments(*(f"{title} {number}" for number in range(10)), place="Grande salle")
    events = events_within(day, 1732)
    assert [event.start for event in events] == [each.start for each in day]
    assert all(event.summary for event in events)


@given(
    titles=st.lists(st.sampled_from(["Kora", LONG, ARABIC, "😀" * 80]), max_size=40),
    most_bytes=st.integers(300, 3000),
)
def test_every_session_stands_once_in_calendars_that_are_no_larger_than_allowed(
    titles, most_bytes
):
    day = appointments(*titles, place="Studio 1", detail="Awa Diagne")
    parts = phone_calendars(day, OWNER, within(most_bytes))
    contents = [part.stamped(PRINTED_AT) for part in parts]
    assert all(len(content) <= most_bytes for content in contents)
    events = [each for content in contents for each in events_of(content)]
    assert [each.start for each in events] == [each.start for each in day]
    assert len({each.uid for each in events}) == len(day)
    assert [part.first for part in parts] == [
        1 + sum(part.count for part in parts[:number]) for number in range(len(parts))
    ]


def test_a_day_without_sessions_has_no_calendar():
    assert phone_calendars([], OWNER, within(1000)) == ()
