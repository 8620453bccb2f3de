# SPDX-License-Identifier: Apache-2.0
"""Codes as they are printed, read from the pages and compared with the schedule."""

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ateliers_desktop.agendas import Paper, mentor_sheets, project_sheets, render, wall_agenda
from ateliers_desktop.agendas.phone_calendar import Appointment, phone_calendars
from ateliers_desktop.agendas.qr import LARGE, LEAST_MODULE, MEDIUM, QUIET, qr_code
from ateliers_desktop.residency import Schedule
from ateliers_desktop.words import LANGUAGES, translations
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    at,
    filled,
    sample,
    session,
    slot,
    small,
    with_slots,
)
from tests.agendas.pages import page_texts, pieces, reader, whole_text
from tests.agendas.scanning import DOTS_PER_INCH, events_of, page_pictures, read, scans

LONG = "Une très longue histoire de la radio communautaire des oasis du Sud-Est tunisien"
ARABIC = "نجمة الأطلس"
LONG_ARABIC = "قصة طويلة جدا عن إذاعة الواحات المجتمعية في الجنوب الشرقي التونسي وأهلها وأيامهم"
HALF_A_MILLIMETRE = 0.5 - 0.01


def busy(name, count, rooms=1):
    """Return a residency and a day on which one mentor meets so many projects in a row."""
    clocks = [f"{7 + number // 2:02d}:{number % 2 * 30:02d}" for number in range(count)]
    projects = tuple(f"{name} {number}" for number in range(count))
    residency = small(
        projects=projects, rooms=tuple(f"Salle {number}" for number in range(rooms)), clocks=()
    )
    residency = with_slots(residency, *(slot(TUESDAY, clock, 30) for clock in clocks))
    sessions = [
        session(residency, clock, 30, project=project, room=f"Salle {number % rooms}")
        for number, (clock, project) in enumerate(zip(clocks, projects, strict=True))
    ]
    return residency, Schedule(sessions=tuple(sessions))


def wall_of(residency, schedule, language="fr"):
    translate = translations(language)
    return wall_agenda(residency, schedule, TUESDAY, translate, language, PRINTED_AT)


def sheets_of(make, residency, schedule, language="fr"):
    translate = translations(language)
    return make(residency, schedule, TUESDAY, None, translate, language, PRINTED_AT)


def told(events):
    return [(each.start, each.end, each.summary, each.location) for each in events]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [mentor_sheets, project_sheets])
def test_each_sheet_carries_its_day(make, language):
    residency = sample()
    schedule = filled(residency)
    for sheet in sheets_of(make, residency, schedule, language):
        first, *others = scans(render([sheet]))
        (code,) = first
        who, whom = ("mentor", "project") if make is mentor_sheets else ("project", "mentor")
        assert told(code.events) == [
            (each.start, each.end, getattr(each, whom), each.room)
            for each in schedule.on(TUESDAY)
            if getattr(each, who) == sheet.heading.title
        ]
        assert code.module >= HALF_A_MILLIMETRE
        assert not any(others)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", list(Paper))
def test_the_wall_carries_the_day_of_each_room(paper, language):
    residency = sample()
    schedule = filled(residency)
    codes = scans(render([wall_of(residency, schedule, language)], paper))[-1]
    read_days = [[(each.start, each.end, each.summary) for each in code.events] for code in codes]
    days = [
        [
            (each.start, each.end, f"{each.project} · {each.mentor}")
            for each in schedule.on(TUESDAY)
            if each.room == room.name
        ]
        for room in residency.rooms
    ]
    assert sorted(read_days) == sorted(days)
    assert min(code.module for code in codes) >= HALF_A_MILLIMETRE


def test_codes_of_rooms_stand_below_their_names_in_the_order_of_the_columns():
    residency, schedule = busy("Kora", 8, rooms=4)
    document = wall_of(residency, schedule)
    codes = scans(render([document]))[-1]
    found = [code.events[0].location for code in codes]
    assert found == [code.title for code in document.codes] == list(document.columns)
    mirrored = scans(render([wall_of(residency, schedule, "ar")]))[-1]
    assert [code.events[0].location for code in mirrored] == [found[n] for n in (1, 0, 3, 2)]


@pytest.mark.parametrize("name", ["Kora", ARABIC, LONG, LONG_ARABIC])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_ten_sessions_a_day_are_read_from_sheet_and_wall(name, language):
    residency, schedule = busy(name, 10)
    wanted = [(each.start, each.end) for each in schedule.sessions]
    documents = [
        *sheets_of(mentor_sheets, residency, schedule, language),
        wall_of(residency, schedule, language),
    ]
    for document in documents:
        for paper in Paper:
            (code,) = (code for page in scans(render([document], paper)) for code in page)
            events = code.events
            assert [(each.start, each.end) for each in events] == wanted
            assert len({each.summary for each in events}) == 10
            assert code.module >= HALF_A_MILLIMETRE


def test_a_name_that_fits_stands_whole_and_in_its_script():
    residency, schedule = busy(ARABIC, 4)
    (sheet,) = sheets_of(mentor_sheets, residency, schedule, "ar")
    ((code,),) = (each for each in scans(render([sheet])) if each)
    assert [each.summary for each in code.events] == [f"{ARABIC} {n}" for n in range(4)]


def test_a_room_with_more_sessions_than_a_code_holds_has_several_that_say_so():
    residency, schedule = busy(LONG, 20)
    content = render([wall_of(residency, schedule)])
    codes = scans(content)[-1]
    assert len(codes) > 1
    events = [event for code in codes for event in code.events]
    assert [each.start for each in events] == [each.start for each in schedule.sessions]
    assert f"séances 1 à {len(codes[0].events)} sur 20 · 07:00" in page_texts(content)[-1]


def test_a_sheet_with_more_sessions_than_its_code_holds_says_how_many_it_does():
    residency, schedule = busy(LONG, 20)
    content = render(sheets_of(mentor_sheets, residency, schedule))
    ((code,),) = (each for each in scans(content) if each)
    held = len(code.events)
    assert 10 <= held < 20
    assert f"vos {held} premières séances" in whole_text(content)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "À scanner : votre journée dans l’agenda du téléphone, sans internet"),
        ("en", "Scan: your day in your phone’s calendar, no internet needed"),
    ],
)
def test_words_say_what_a_code_is_for(language, words):
    residency, schedule = busy("Kora", 2)
    for make in (mentor_sheets, project_sheets):
        sheet = sheets_of(make, residency, schedule, language)[0]
        assert sheet.code.caption.replace("\u00a0", " ") == words
        assert words in whole_text(render([sheet]))


def test_a_day_without_sessions_has_no_page_of_codes():
    residency, _ = busy("Kora", 3)
    document = wall_of(residency, Schedule())
    assert document.codes == ()
    assert len(page_texts(render([document]))) == 1


def test_a_room_without_sessions_has_no_code():
    residency, schedule = busy("Kora", 1, rooms=3)
    assert [code.title for code in wall_of(residency, schedule).codes] == ["Salle 0"]


def test_without_rooms_the_codes_are_those_of_the_mentors():
    residency = small(mentors=("Awa", "Salma Berrada"), rooms=())
    schedule = Schedule(sessions=(session(residency, mentor="Salma Berrada"),))
    ((code,),) = (each for each in scans(render([wall_of(residency, schedule)])) if each)
    assert told(code.events) == [(at(TUESDAY, "09:00"), at(TUESDAY, "09:45"), "Médina VR", "")]


def test_twelve_rooms_have_their_codes_on_two_pages():
    residency, schedule = busy("Kora", 12, rooms=12)
    found = [len(each) for each in scans(render([wall_of(residency, schedule)]))]
    assert found[-2:] == [6, 6]


def test_three_sessions_still_stand_on_one_page():
    residency, schedule = busy("Kora", 3)
    sheets = sheets_of(mentor_sheets, residency, schedule)
    assert len(page_texts(render(sheets))) == 1


@pytest.mark.parametrize("count", [1, 4, 7, 10, 20])
def test_a_code_takes_its_room_from_the_first_page_alone(count):
    residency, schedule = busy(LONG, count)
    for page in reader(render(sheets_of(mentor_sheets, residency, schedule))).pages:
        foot, *others = sorted({piece.y for piece in pieces(page)})
        assert others[0] > foot + 9


@pytest.mark.parametrize("name", ["K", "Kora", LONG])
@pytest.mark.parametrize("count", [1, 5, 10])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_surrounds_a_code_is_white(name, count, language):
    residency, schedule = busy(name, count)
    documents = [
        *sheets_of(mentor_sheets, residency, schedule, language),
        wall_of(residency, schedule, language),
    ]
    for picture in page_pictures(render(documents)):
        for code in read(picture):
            assert is_white_around(picture, code)


def is_white_around(picture, code):
    """Tell whether four modules on each side of a code are white, all but a smoothed edge."""
    dots = DOTS_PER_INCH / 25.4
    left, top, side = code.left * dots, code.top * dots, code.side * dots
    quiet = QUIET * code.module * dots
    pixels, step = bytes(picture.constBits()), picture.bytesPerLine()
    for y in range(round(top - quiet), round(top + side + quiet)):
        row = pixels[y * step : (y + 1) * step]
        around = row[round(left - quiet) : round(left + side + quiet)]
        if top - 2 <= y <= top + side + 2:
            around = row[round(left - quiet) : round(left - 2)]
            around += row[round(left + side + 2) : round(left + side + quiet)]
        if min(around) < 250:
            return False
    return True


def test_something_too_near_to_a_code_is_seen():
    residency, schedule = busy("Kora", 1)
    (picture,) = page_pictures(render(sheets_of(mentor_sheets, residency, schedule)))
    (code,) = read(picture)
    dots = DOTS_PER_INCH / 25.4
    x, y = round((code.left - 3 * code.module) * dots), round((code.top + 5) * dots)
    picture.setPixel(x, y, 0)
    assert not is_white_around(picture, code)


def test_a_mirrored_code_is_not_taken():
    residency, schedule = busy("Kora", 2)
    (picture,) = page_pictures(render(sheets_of(mentor_sheets, residency, schedule)))
    assert len(read(picture)) == 1
    assert read(picture.flipped(Qt.Orientation.Horizontal)) == []


def test_a_code_with_modules_too_small_is_not_read():
    residency, schedule = busy("Kora", 8)
    sheet = sheets_of(mentor_sheets, residency, schedule)[0]
    content = render([sheet])
    assert len(scans(content, 100)[0]) == 1
    assert scans(content, 40)[0] == []


def test_a_code_is_read_from_a_blurred_picture():
    residency, schedule = busy("Kora", 8)
    sheet = sheets_of(mentor_sheets, residency, schedule)[0]
    (picture, *_) = page_pictures(render([sheet]))
    smooth = Qt.TransformationMode.SmoothTransformation
    blurred = picture.scaled(picture.size() * 0.6, mode=smooth).scaled(picture.size(), mode=smooth)
    assert len(read(blurred.convertToFormat(QImage.Format.Format_Grayscale8))) == 1


@given(
    titles=st.lists(
        st.sampled_from(["Kora", LONG, LONG_ARABIC, "😀" * 80]), min_size=1, max_size=20
    ),
    place=st.sampled_from([LARGE, MEDIUM]),
)
@settings(max_examples=40)
def test_no_code_is_larger_than_its_place(titles, place):
    start, end = at(TUESDAY, "09:00"), at(TUESDAY, "09:45")
    day = [Appointment(start=start, end=end, title=title) for title in titles]
    for part in phone_calendars(day, ("Résidence",), place.holds):
        code = qr_code(part.stamped(PRINTED_AT))
        assert code.modules <= place.most_modules
        assert code.least_side >= code.modules * LEAST_MODULE


def test_codes_leave_their_encoding_to_be_guessed_as_utf_8():
    residency, schedule = busy(ARABIC, 2)
    (sheet,) = sheets_of(mentor_sheets, residency, schedule)
    ((code,),) = scans(render([sheet]))
    assert code.mark == "]Q1"
    assert code.content == sheet.code.calendar.stamped(PRINTED_AT)


def test_a_code_that_names_its_encoding_would_be_seen():
    named = zxingcpp.create_barcode("é", zxingcpp.BarcodeFormat.QRCode, eci="26").to_image(scale=4)
    pixels = memoryview(named)
    picture = QImage(bytes(pixels), *pixels.shape, QImage.Format.Format_Grayscale8)
    assert [each.mark for each in read(picture)] == ["]Q2"]


def test_a_small_code_corrects_more_errors_and_is_drawn_larger():
    residency, schedule = busy("Kora", 1)
    (sheet,) = sheets_of(mentor_sheets, residency, schedule)
    ((code,),) = scans(render([sheet]))
    assert code.module > 0.6
    assert len(events_of(code.content)) == 1


def test_sheets_that_say_the_same_are_equal_whenever_they_are_printed():
    residency, schedule = busy("Kora", 3)
    first, = sheets_of(mentor_sheets, residency, schedule)  # fmt: skip
    again = Schedule(sessions=tuple(replace(each) for each in schedule.sessions))
    second, = sheets_of(mentor_sheets, residency, again)  # fmt: skip
    assert first.code == second.code
