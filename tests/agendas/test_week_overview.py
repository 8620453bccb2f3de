# SPDX-License-Identifier: Apache-2.0
"""The overview of a week: every session once, on one page as long as nine points allow."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ateliers_desktop.agendas import A3, A4, file_name, render, week_overviews
from ateliers_desktop.agendas.week import weeks_of
from ateliers_desktop.agendas.week_layout import plan_week
from ateliers_desktop.residency import Schedule
from ateliers_desktop.words import translations
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
from tests.agendas.pages import all_pieces, page_texts, reader

WIDTH, HEIGHT, FOOT = 790.0, 460.0, 16.0
"""About the room that a page that lies leaves for the grid, in points of A4."""


def overviews_of(residency, schedule, days=None, language="fr"):
    return week_overviews(
        residency, schedule, days or residency.dates, translations(language), language, PRINTED_AT
    )


def overview_of(residency, *sessions):
    (overview,) = overviews_of(residency, Schedule(sessions=sessions))
    return overview


def plan_of(overview, scale=1.0):
    return plan_week(overview, WIDTH, HEIGHT, FOOT, scale)


def crowded(mentors, sessions, name="Nejma Webtoon"):
    """Return the overview of six days on each of which each mentor has so many sessions."""
    clocks = tuple(f"{6 + number // 3:02d}:{number % 3 * 20:02d}" for number in range(sessions))
    people = tuple(f"Salma Berrada {number}" for number in range(mentors))
    residency = replace(
        small(mentors=people, projects=(name,), rooms=("Grande salle",), clocks=()), days=6
    )
    residency = with_slots(
        residency, *(slot(day, clock, 20) for day in residency.dates for clock in clocks)
    )
    return overview_of(
        residency,
        *(
            session(residency, clock, 20, day=day, mentor=mentor)
            for day in residency.dates
            for clock in clocks
            for mentor in people
        ),
    )


def test_each_mentor_has_a_row_and_each_day_a_column():
    residency = replace(small(mentors=("Awa", "Omar")), days=2)
    overview = overview_of(residency, session(residency))
    assert [row.mentor for row in overview.rows] == ["Awa", "Omar"]
    assert [day.title for day in overview.days] == ["Mardi 7", "Mercredi 8"]


def test_a_cell_has_the_sessions_of_the_day_in_order_with_their_rooms():
    residency = small(projects=("Kora", "Atlas"), rooms=("Studio 1",))
    overview = overview_of(
        residency, session(residency, "10:30"),
        session(residency, "09:00", project="Atlas", room=None),
    )  # fmt: skip
    (cell,) = overview.rows[0].cells
    assert [(each.time, each.project, each.room) for each in cell.appointments] == [
        ("09:00", "Atlas", "Sans salle"),
        ("10:30", "Kora", "Studio 1"),
    ]


def test_without_rooms_no_room_is_missed():
    residency = small(rooms=())
    overview = overview_of(residency, session(residency))
    assert overview.rows[0].cells[0].appointments[0].room == ""


def test_days_without_slots_are_marked():
    residency = replace(small(), days=2)
    overview = overview_of(residency, session(residency))
    assert [day.note for day in overview.days] == ["", "Pas de créneau"]


def test_a_mentor_who_is_not_expected_is_marked_on_days_with_slots_alone():
    residency = replace(small(mentors=("Awa", "Omar")), days=3)
    residency = with_slots(residency, slot(TUESDAY + timedelta(days=1), "09:00"))
    awa, omar = residency.mentors
    residency = replace(
        residency, mentors=(awa, replace(omar, arrival=at(TUESDAY + timedelta(days=1), "00:00")))
    )
    overview = overview_of(residency, session(residency))
    assert [cell.note for cell in overview.rows[1].cells] == ["Absence prévue", "", ""]


def test_the_heading_says_which_days_and_how_much():
    residency = sample()
    (overview,) = overviews_of(residency, filled(residency))
    assert overview.heading.title == "6 – 11 octobre 2025"
    assert overview.heading.facts[0].endswith("séances de mentorat")
    assert overview.heading.version == "Version du lundi 6 à 18:40"
    assert overview_of(small()).heading.facts == ("Pas de séance de mentorat",)


@pytest.mark.parametrize(
    ("first", "days", "weeks"),
    [
        (date(2025, 10, 9), 7, [7]),
        (date(2025, 10, 6), 14, [7, 7]),
        (date(2025, 10, 9), 8, [4, 4]),
        (date(2025, 12, 29), 9, [7, 2]),
    ],
)
def test_longer_residencies_are_parted_after_their_sundays(first, days, weeks):
    residency = replace(small(), first_day=first, days=days)
    assert [len(week) for week in weeks_of(residency)] == weeks


def test_each_week_is_a_file_and_only_those_of_the_days_asked_for_are_made():
    residency = replace(small(), days=14)
    second = TUESDAY + timedelta(days=7)
    residency = with_slots(residency, slot(second, "09:00"))
    made = overviews_of(residency, Schedule())
    assert [file_name(each) for each in made] == ["week-1.pdf", "week-2.pdf"]
    chosen = overviews_of(residency, Schedule(), days=(second,))
    assert [each.heading.kicker for each in chosen] == ["La semaine · Résidence · semaine 2 sur 3"]
    assert file_name(overview_of(small())) == "week.pdf"


def test_a_week_without_slots_has_no_overview():
    assert overviews_of(small(clocks=()), Schedule()) == ()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_week_of_the_sample_stands_on_one_page_of_a4(language):
    residency = sample()
    made = overviews_of(residency, filled(residency), language=language)
    assert len(reader(render(made)).pages) == 1


def test_type_grows_where_there_is_room_and_keeps_its_size_where_there_is_none():
    roomy, full = plan_of(crowded(2, 2)), plan_of(crowded(30, 5))
    assert roomy.style.size == pytest.approx(12.05, abs=0.5)
    assert len(roomy.pages) == 1
    assert full.style.size >= 9
    assert len(full.pages) > 1


def test_rooms_give_way_before_a_second_page_is_taken():
    kept, without, parted = (plan_of(crowded(mentors, 3)) for mentors in (5, 11, 16))
    assert [(plan.style.rooms, len(plan.pages)) for plan in (kept, without, parted)] == [
        (True, 1), (False, 1), (False, 2),
    ]  # fmt: skip


def test_a3_holds_more_before_anything_gives_way():
    overview = crowded(14, 3)
    assert not plan_of(overview).style.rooms
    large = plan_of(overview, A3.scale)
    assert large.style.rooms
    assert len(large.pages) == 1
    assert large.style.size * A3.scale >= 9


@pytest.mark.parametrize("paper", [A4, A3])
def test_nothing_is_smaller_than_nine_points_on_either_paper(paper):
    found = all_pieces(render([crowded(30, 5)], paper))
    assert min(piece.size for piece in found) >= 9


@pytest.mark.parametrize(("mentors", "sessions"), [(1, 1), (12, 5), (3, 40), (60, 8)])
def test_every_session_stands_once_and_no_page_is_too_full(mentors, sessions):
    overview = crowded(mentors, sessions)
    plan = plan_of(overview)
    room = HEIGHT - plan.head_height
    for rows, growth in zip(plan.pages, plan.growth, strict=True):
        assert sum(row.height + growth for row in rows) <= room + 0.01
    shown = [
        each.time
        for page in plan.pages
        for row in page
        for cell in row.cells
        for each in cell.appointments
    ]
    assert len(shown) == 6 * mentors * sessions


def test_a_row_higher_than_a_page_goes_on_under_the_name_of_its_mentor():
    plan = plan_of(crowded(1, 45))
    assert len(plan.pages) > 1
    assert all(page[0].mentor for page in plan.pages)


def test_names_that_begin_alike_still_look_different():
    long = "n" * 80
    residency = small(mentors=("Awa", "Omar"), projects=(f"{long} A", f"{long} B"))
    overview = overview_of(
        residency, session(residency, project=f"{long} A"),
        session(residency, project=f"{long} B", mentor="Omar"),
    )  # fmt: skip
    (page,) = plan_of(overview).pages
    first, second = (row.cells[0].appointments[0].project for row in page)
    assert first != second


def test_pages_of_a_week_are_numbered_and_each_says_of_when_it_is():
    texts = page_texts(render([crowded(30, 5)]))
    for number, text in enumerate(texts, start=1):
        assert f"page {number} sur {len(texts)}" in text
        assert "Version du lundi 6 à 18:40" in text
        assert "Mardi 7" in text


def test_an_arabic_week_begins_at_the_right_edge():
    residency = small()
    schedule = Schedule(sessions=(session(residency),))
    left, right = (
        min(piece.x for piece in all_pieces(render(made)) if piece.text.startswith("Salma"))
        for code in ("fr", "ar")
        for made in [overviews_of(residency, schedule, language=code)]
    )
    assert left < 100
    assert right > 600
