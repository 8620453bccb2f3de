# SPDX-License-Identifier: Apache-2.0
"""The project's sheet: its day in order, its other sessions, what is placed of its needs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ateliers_desktop.agendas import file_name, project_sheets, render
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.residency import Need, NeedState, Schedule, SessionStatus
from ateliers_desktop.words import translations
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    french,
    sample,
    session,
    slot,
    small,
    with_slots,
)
from tests.agendas.furnished import HOSTILE, LONG, LONG_ARABIC, furnished, schedule_of
from tests.agendas.pages import all_pieces, page_texts, pieces, reader
from tests.agendas.reading import unread, unspaced

LANGUAGES = ("fr", "en", "ar")


def sheets_of(residency, *sessions, day=None, project=None, language="fr"):
    return project_sheets(
        residency, Schedule(sessions=sessions), day, project, translations(language), language,
        PRINTED_AT,
    )  # fmt: skip


def test_sessions_stand_in_the_order_of_the_day_with_mentor_room_and_time():
    residency = small(mentors=("Awa", "Omar"))
    sheet, = sheets_of(
        residency, session(residency, "10:30"), session(residency, mentor="Omar")
    )  # fmt: skip
    assert [(each.time, each.mentor, each.room) for each in sheet.meetings] == [
        ("09:00 – 09:45", "Omar", "Studio 1"),
        ("10:30 – 11:15", "Awa", "Studio 1"),
    ]


def test_a_mentor_is_told_by_organisation_and_languages_in_the_language_of_the_paper():
    residency = small()
    mentor = replace(residency.mentors[0], organisation="Incubateur", languages=("fr", "wo"))
    residency = replace(residency, mentors=(mentor,))
    told = [
        sheets_of(residency, session(residency), language=language)[0].meetings[0].about
        for language in LANGUAGES
    ]
    assert told[:2] == ["Incubateur · français, wolof", "Incubateur · French, Wolof"]
    assert "الفرنسية، الولوفية" in told[2]


def test_a_mentor_without_organisation_or_languages_has_no_line():
    sheet, = sheets_of(small(), session(small()))  # fmt: skip
    assert sheet.meetings[0].about == ""


def test_a_session_says_its_area_and_how_pressing_it_is():
    residency = small(areas=("Narration", "Son"))
    bare = replace(residency.projects[0], needs=(Need(area="a0", priority=3),))
    residency = replace(residency, projects=(bare,))
    sheet, = sheets_of(
        residency, session(residency), session(residency, "09:45", area="a1")
    )  # fmt: skip
    assert [each.need for each in sheet.meetings] == ["Narration · priorité 3", "Son"]


def test_what_came_before_with_the_mentor_is_said_and_that_nothing_did():
    residency = sample()
    monday = session(residency, day=residency.first_day, area="narration")
    cancelled = replace(session(residency, "11:00"), status=SessionStatus.CANCELLED)
    first, later = sheets_of(residency, monday, session(residency), cancelled)
    assert first.meetings[0].before == ("Première séance avec Salma Berrada.",)
    assert later.meetings[0].before == ("Séance précédente\u00a0: lundi 6 octobre · Narration",)


def test_sessions_of_other_days_stand_in_a_line_each_and_those_of_the_day_do_not():
    residency = sample()
    monday = session(residency, "10:45", day=residency.first_day, area="narration")
    wednesday = session(residency, "15:30", day=TUESDAY + timedelta(days=1), room=None)
    someone_else = session(residency, "13:45", day=residency.first_day, project="Sirocco")
    sheet, = sheets_of(
        residency, monday, session(residency), wednesday, someone_else,
        day=TUESDAY, project="Médina VR",
    )  # fmt: skip
    assert sheet.others_title == "Autres séances"
    assert [(each.time, each.text) for each in sheet.others] == [
        ("lun 6 oct. · 10:45", "Salma Berrada · Narration · Studio 1"),
        ("mer 8 oct. · 15:30", "Salma Berrada · Modèle économique · Salle à préciser"),
    ]


def test_that_there_is_no_other_session_is_said():
    sheet, = sheets_of(small(), session(small()))  # fmt: skip
    assert sheet.others_title == "Pas de séance un autre jour"
    assert sheet.others == ()


def test_each_need_says_how_much_of_it_is_placed_left_and_set_aside():
    residency = small(areas=("Narration", "Son", "Pitch"))
    needs = (
        Need(area="a0", priority=3, sessions=2),
        Need(area="a1", sessions=4, set_aside=1),
        Need(area="a2", priority=1),
    )
    project = replace(residency.projects[0], needs=needs)
    residency = replace(residency, projects=(project,))
    sheet, = sheets_of(
        residency, session(residency), session(residency, "09:45"),
        session(residency, "10:30", area="a1"),
        replace(session(residency, "10:30", area="a2"), status=SessionStatus.MISSED),
    )  # fmt: skip
    assert [(each.need, each.state, each.complete) for each in sheet.needs] == [
        ("Narration · priorité 3", "2 placées", True),
        ("Son · priorité 2", "1 placée · 2 à placer · 1 mise de côté", False),
        ("Pitch · priorité 1", "1 à placer", False),
    ]


def test_the_stage_stands_at_the_head_and_how_far_needs_are_beside_them():
    residency = small(areas=("Narration", "Son"))
    needs = (
        Need(area="a0", sessions=2, state=NeedState.MET),
        Need(area="a1", state=NeedState.MORE),
    )
    project = replace(residency.projects[0], needs=needs, stage="prototype")
    residency = replace(residency, projects=(project,))
    sheet, = sheets_of(residency, session(residency))  # fmt: skip
    assert "stade\u00a0: prototype" in sheet.heading.kicker
    assert [(each.state, each.complete) for each in sheet.needs] == [
        ("satisfait · 1 placée", True),
        ("à poursuivre · 1 à placer", False),
    ]


def test_a_project_without_needs_has_no_title_above_them():
    residency = small()
    bare = replace(residency, projects=(replace(residency.projects[0], needs=()),))
    sheet, = sheets_of(bare, session(bare))  # fmt: skip
    assert sheet.needs_title == ""
    assert unread(sheet) == []


def test_sheets_come_by_day_then_by_project_for_whoever_has_sessions():
    residency = sample()
    schedule = schedule_of(residency)
    sheets = project_sheets(residency, schedule, None, None, french, "fr", PRINTED_AT)
    order = {project.name: number for number, project in enumerate(residency.projects)}
    present = {(each.day, each.project) for each in schedule.sessions}
    wanted = sorted(present, key=lambda pair: (pair[0], order[pair[1]]))
    assert [sheet.heading.title for sheet in sheets] == [project for _, project in wanted]
    assert len({file_name(sheet) for sheet in sheets}) == len(sheets)


@pytest.mark.parametrize("status", list(SessionStatus))
def test_only_standing_sessions_make_a_sheet(status):
    residency = small()
    sheets = sheets_of(residency, replace(session(residency), status=status))
    assert bool(sheets) == status.stands


def test_projects_are_printed_by_their_kind_for_one_day_and_one_name():
    residency = furnished()
    chosen = build_documents(
        residency, schedule_of(residency), Kind.PROJECTS, "en", TUESDAY, name="Médina VR",
        printed_at=PRINTED_AT,
    )  # fmt: skip
    assert [file_name(each) for each in chosen] == ["project-2025-10-07-medina-vr.pdf"]
    kicker = "Project sheet · Résidence de Rabat · stage: prototype · day 2 of 6"
    assert chosen[0].heading.kicker == kicker
    assert chosen[0].heading.facts[0] == "Tuesday 7 October"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_sheet_says_can_be_read_on_its_pages(language):
    residency = furnished()
    schedule, words = schedule_of(residency), translations(language)
    sheets = project_sheets(residency, schedule, TUESDAY, None, words, language, PRINTED_AT)
    assert len(sheets) > 5
    assert [unread(sheet) for sheet in sheets] == [[]] * len(sheets)


@pytest.mark.parametrize("wrong", ["أكتوبر 7 الثلاثاء", "7 الثلاثاء أكتوبر", "الأربعاء 7 أكتوبر"])
def test_what_is_missing_or_in_a_wrong_order_on_the_pages_would_be_found(wrong):
    sheet, = sheets_of(small(), session(small()), language="ar")  # fmt: skip
    content = render([sheet])
    altered = replace(sheet, heading=replace(sheet.heading, facts=(wrong,)))
    assert unread(sheet, content) == []
    assert unread(altered, content) == [wrong]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stand_literally(name):
    residency = small(
        mentors=(f"M {name}",), projects=(f"P {name}",), rooms=(f"S {name}",), areas=(f"A {name}",)
    )
    text = unspaced(render(sheets_of(residency, session(residency))))
    assert [each for each in "MPSA" if f"{each}{name}".replace(" ", "") not in text] == []


@pytest.mark.parametrize("name", [LONG, LONG_ARABIC])
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_stay_on_the_page_and_nothing_is_tiny(name, language):
    clocks = tuple(f"{7 + number // 2:02d}:{number % 2 * 30:02d}" for number in range(20))
    residency = small(mentors=(name,), projects=(name,), rooms=(name,), areas=(name,), clocks=())
    residency = with_slots(residency, *(slot(TUESDAY, clock, 30) for clock in clocks))
    sessions = [session(residency, clock, 30) for clock in clocks]
    content = render(sheets_of(residency, *sessions, language=language))
    for page in reader(content).pages:
        assert all(25 <= piece.y <= page.mediabox.height - 25 for piece in pieces(page))
    assert min(piece.size for piece in all_pieces(content)) >= 9


def test_more_other_sessions_than_a_page_holds_go_on_on_the_next():
    residency = replace(small(), days=80, first_day=TUESDAY - timedelta(days=79))
    days = [TUESDAY - timedelta(days=number) for number in range(80)]
    sheet, = sheets_of(
        residency, *(session(residency, day=day) for day in days), day=TUESDAY
    )  # fmt: skip
    texts = page_texts(render([sheet]))
    assert len(sheet.others) == 79
    assert unread(sheet) == []
    assert len(texts) > 1
    for number, text in enumerate(texts, start=1):
        assert f"Version du lundi 6 à 18:40 · {number} / {len(texts)}" in text


def test_the_sessions_of_a_full_day_and_the_needs_stand_on_as_few_pages_as_may_be():
    residency = small()
    one = sheets_of(residency, session(residency))
    three = sheets_of(
        residency, *(session(residency, clock) for clock in ("09:00", "09:45", "10:30"))
    )
    assert len(reader(render(one)).pages) == len(reader(render(three)).pages) == 1
