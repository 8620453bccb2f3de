# SPDX-License-Identifier: Apache-2.0
"""The door sheet: who is in a room when, and when it is free, read from a metre and a half."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from ateliers_desktop.agendas import door_sheets, file_name, render
from ateliers_desktop.agendas.door_layout import plan_door
from ateliers_desktop.agendas.door_sheets import DoorSession, Vacancy
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.residency import Audience, Schedule, SessionStatus, SlotKind, Window
from ateliers_desktop.words import translations
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    at,
    french,
    sample,
    session,
    slot,
    small,
    with_slots,
)
from tests.agendas.furnished import HOSTILE, LONG, LONG_ARABIC, furnished, schedule_of
from tests.agendas.pages import all_pieces, page_texts, pieces, reader, whole_text
from tests.agendas.reading import unread, unspaced

LANGUAGES = ("fr", "en", "ar")


def doors_of(residency, *sessions, language="fr", room=None):
    schedule, words = Schedule(sessions=sessions), translations(language)
    return door_sheets(residency, schedule, None, room, words, language, PRINTED_AT)


def door_of(residency, *sessions, language="fr"):
    (sheet,) = doors_of(residency, *sessions, language=language)
    return sheet


def rows(sheet):
    return [
        (row.start, row.project if isinstance(row, DoorSession) else row.text)
        for row in sheet.rows
    ]


def closed(residency, *hours):
    windows = tuple(Window(start=start, end=end) for start, end in hours)
    return replace(residency, rooms=(replace(residency.rooms[0], unavailable=windows),))


def full_day(name, count=20):
    clocks = tuple(f"{7 + number // 2:02d}:{number % 2 * 30:02d}" for number in range(count))
    residency = small(mentors=(name,), projects=(name,), rooms=(name,), areas=(name,), clocks=())
    residency = with_slots(residency, *(slot(TUESDAY, clock, 30) for clock in clocks))
    return residency, [session(residency, clock, 30) for clock in clocks]


def test_the_day_stands_in_order_of_time_with_free_slots_and_breaks_between():
    residency = with_slots(
        small(clocks=("09:00", "10:00", "10:45")),
        slot(TUESDAY, "09:45", 15, SlotKind.BREAK, title="Pause café", place="Patio"),
    )
    sheet = door_of(residency, session(residency, "10:00"))
    assert rows(sheet) == [
        ("09:00", "Libre"),
        ("09:45", "Pause café · Patio"),
        ("10:00", "Médina VR"),
        ("10:45", "Libre"),
    ]


def test_a_session_says_time_project_mentor_and_area_in_the_language_of_the_paper():
    residency = sample()
    (sheet,) = doors_of(residency, session(residency), language="ar", room="Studio 1")
    row = next(row for row in sheet.rows if isinstance(row, DoorSession))
    assert (row.start, row.end) == ("09:00", "09:45")
    assert (row.project, row.mentor, row.area) == ("Médina VR", "Salma Berrada", "نموذج الأعمال")


def test_a_session_of_two_slots_leaves_neither_of_them_free():
    residency = small()
    assert rows(door_of(residency, session(residency, minutes=90))) == [
        ("09:00", "Médina VR"),
        ("10:30", "Libre"),
    ]


def test_two_sessions_at_one_time_both_stand():
    residency = small(projects=("Kora", "Atlas"), clocks=("09:00",))
    sheet = door_of(residency, session(residency), session(residency, project="Atlas"))
    assert sorted(rows(sheet)) == [("09:00", "Atlas"), ("09:00", "Kora")]


def test_the_rooms_closed_hours_are_said_and_its_slots_are_not_called_free():
    residency = closed(small(), (at(TUESDAY, "09:30"), at(TUESDAY, "10:15")))
    sheet = door_of(residency, session(residency, "10:30"))
    assert sheet.features == ("Fermée de 09:30 à 10:15",)
    assert [row.kind for row in sheet.rows[:2]] == [Vacancy.CLOSED, Vacancy.CLOSED]
    assert rows(sheet)[:2] == [("09:00", "Fermée"), ("09:45", "Fermée")]


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (datetime(2025, 10, 6, 8), datetime(2025, 10, 7, 9), ("Fermée jusqu’à 09:00",)),
        (datetime(2025, 10, 7, 14), datetime(2025, 10, 9, 9), ("Fermée à partir de 14:00",)),
        (datetime(2025, 10, 6), datetime(2025, 10, 8), ("Fermée toute la journée",)),
        (datetime(2025, 10, 6), datetime(2025, 10, 7), ()),
    ],
)
def test_closed_hours_are_those_of_the_day_alone(start, end, said):
    residency = closed(small(), (start, end))
    assert door_of(residency, session(residency)).features == said


def test_an_event_in_the_room_takes_its_slot_and_one_elsewhere_does_not():
    some = Audience(projects=True, mentors=False)
    events = [
        slot(TUESDAY, "09:00", 45, SlotKind.EVENT, title="Essai", place="STUDIO 1", audience=some),
        slot(TUESDAY, "09:45", 45, SlotKind.EVENT, title="Visite", place="Patio", audience=some),
    ]
    residency = with_slots(small(), *events)
    assert rows(door_of(residency, session(residency, "10:30"))) == [
        ("09:00", "Essai · STUDIO 1"),
        ("09:45", "Visite · Patio"),
        ("09:45", "Libre"),
        ("10:30", "Médina VR"),
    ]


def test_an_untitled_break_is_named_and_its_end_said_where_nothing_follows():
    residency = with_slots(
        small(clocks=("09:00",)),
        slot(TUESDAY, "09:45", 15, SlotKind.BREAK),
        slot(TUESDAY, "10:00", 60, SlotKind.EVENT),
    )
    assert rows(door_of(residency, session(residency)))[1:] == [
        ("09:45", "Pause"),
        ("10:00", "Événement · jusqu’à 11:00"),
    ]


def test_heading_is_the_room_with_day_count_and_what_is_in_it():
    residency = small()
    room = replace(residency.rooms[0], capacity=8, equipment=("écran", "سماعة"))
    sheet = door_of(replace(residency, rooms=(room,)), session(residency))
    assert sheet.heading.title == "Studio 1"
    assert sheet.heading.facts == ("Mardi 7 octobre", "1 séance")
    assert sheet.heading.version == "Version du lundi 6 à 18:40"
    assert sheet.features == ("8 places · écran · \u2068سماعة\u2069",)


@pytest.mark.parametrize("status", list(SessionStatus))
def test_a_day_on_which_the_room_has_no_session_has_no_sheet(status):
    residency = small(rooms=("Studio 1", "Atelier"))
    sheets = doors_of(residency, replace(session(residency), status=status))
    assert [sheet.heading.title for sheet in sheets] == ["Studio 1"] * status.stands


def test_a_residency_without_rooms_has_no_sheets():
    residency = small(rooms=())
    assert doors_of(residency, session(residency)) == ()


def test_sheets_come_by_day_then_by_room():
    residency = sample()
    schedule = schedule_of(residency)
    sheets = door_sheets(residency, schedule, None, None, french, "fr", PRINTED_AT)
    order = {room.name: number for number, room in enumerate(residency.rooms)}
    wanted = sorted(
        {(each.day, each.room) for each in schedule.sessions},
        key=lambda pair: (pair[0], order[pair[1]]),
    )
    assert [sheet.heading.title for sheet in sheets] == [room for _, room in wanted]


def test_doors_are_printed_by_their_kind_for_one_day_and_one_name():
    residency = furnished()
    chosen = build_documents(
        residency, schedule_of(residency), Kind.ROOMS, "fr", TUESDAY, name="Grande salle",
        printed_at=PRINTED_AT,
    )  # fmt: skip
    assert [file_name(each) for each in chosen] == ["room-2025-10-07-grande-salle.pdf"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_door_sheet_says_can_be_read_on_its_pages(language):
    residency = furnished()
    schedule, words = schedule_of(residency), translations(language)
    sheets = door_sheets(residency, schedule, TUESDAY, None, words, language, PRINTED_AT)
    assert len(sheets) == 5
    assert [unread(sheet) for sheet in sheets] == [[]] * 5


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stand_literally(name):
    residency = small(
        mentors=(f"M {name}",), projects=(f"P {name}",), rooms=(f"S {name}",), areas=(f"A {name}",)
    )
    text = unspaced(render(doors_of(residency, session(residency))))
    assert [each for each in "MPSA" if f"{each}{name}".replace(" ", "") not in text] == []


def test_an_ordinary_day_is_set_large_on_one_page():
    residency = furnished()
    schedule = schedule_of(residency)
    for sheet in door_sheets(residency, schedule, TUESDAY, None, french, "fr", PRINTED_AT):
        found = all_pieces(render([sheet]))
        names = {row.project for row in sheet.rows if isinstance(row, DoorSession)}
        assert len(reader(render([sheet])).pages) == 1
        assert min(piece.size for piece in found if piece.text.strip() in names) >= 20
        assert max(piece.size for piece in found) >= 60


@pytest.mark.parametrize("name", ["Kora", LONG, LONG_ARABIC])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_day_takes_more_pages_rather_than_smaller_type(name, language):
    residency, sessions = full_day(name)
    sheet = door_of(residency, *sessions, language=language)
    plan = plan_door(sheet)
    content = render([sheet])
    assert [row.row for page in plan.pages for row in page] == list(sheet.rows)
    assert plan.style.name.size >= 17.5
    assert plan.style.area.size >= 11
    assert min(piece.size for piece in all_pieces(content)) >= 9
    for page in reader(content).pages:
        assert all(25 <= piece.y <= page.mediabox.height - 25 for piece in pieces(page))


def test_twenty_sessions_stand_on_two_pages_each_with_version_and_number():
    residency, sessions = full_day("Kora")
    texts = page_texts(render([door_of(residency, *sessions)]))
    assert len(texts) == 2
    for number, text in enumerate(texts, start=1):
        assert f"Version du lundi 6 à 18:40 · {number} / 2" in text


def test_names_of_eighty_letters_stand_whole():
    residency, sessions = full_day(LONG, count=2)
    sheet = door_of(residency, *sessions)
    assert unread(sheet) == []
    assert "…" not in whole_text(render([sheet]))


def test_closed_hours_of_another_day_are_not_said():
    later = TUESDAY + timedelta(days=1)
    residency = closed(small(), (at(later, "09:00"), at(later, "10:00")))
    assert door_of(residency, session(residency)).features == ()
