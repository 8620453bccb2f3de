# SPDX-License-Identifier: Apache-2.0
"""The attendance list: everybody who is expected has a place to sign, nobody else."""

from dataclasses import replace

import pytest

from ateliers_desktop.agendas import attendance_lists, file_name, render
from ateliers_desktop.agendas.attendance_layout import (
    BOX_WIDTH,
    LEAST_BOX,
    SetEnd,
    SetRow,
    SetTitle,
    plan_attendance,
)
from ateliers_desktop.residency import Schedule, SlotKind, Team, Window
from ateliers_desktop.words import translations
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    at,
    sample,
    session,
    slot,
    small,
    with_slots,
)
from tests.agendas.pages import page_texts, whole_text
from tests.agendas.reading import unread

ROOM = 640.0
"""About what a page leaves for rows, in points."""


def lists_of(residency, *sessions, day=TUESDAY, language="fr"):
    schedule = Schedule(sessions=sessions)
    return attendance_lists(residency, schedule, day, translations(language), language, PRINTED_AT)


def list_of(residency, *sessions):
    (attendance,) = lists_of(residency, *(sessions or (session(residency),)))
    return attendance


def everybody(attendance):
    return [each for roll in attendance.rolls for group in roll.groups for each in group]


def names(attendance):
    return [each.name for each in everybody(attendance)]


def with_team(residency, **team):
    return replace(
        residency,
        projects=tuple(replace(each, team=Team(**team)) for each in residency.projects),
    )


def whole_day(**people):
    """Return a residency with a slot in the morning and one in the afternoon."""
    return small(clocks=("09:00", "14:00"), **people)


def test_people_of_a_team_stand_by_name_then_by_number():
    attendance = list_of(with_team(small(), members=("Amina", "Coumba"), size=4))
    assert [(each.name, each.named, each.belonging) for each in everybody(attendance)][:4] == [
        ("Amina", True, "Médina VR"),
        ("Coumba", True, "Médina VR"),
        ("Personne 3", False, "Médina VR"),
        ("Personne 4", False, "Médina VR"),
    ]


def test_a_team_of_which_nothing_is_known_has_a_line_with_the_name_of_its_project():
    attendance = list_of(small())
    first = everybody(attendance)[0]
    assert (first.name, first.belonging) == ("Médina VR", "")


def test_mentors_stand_below_the_projects_with_their_organisation():
    residency = small(mentors=("Awa", "Omar"), projects=("Kora", "Atlas"))
    mentors = tuple(replace(each, organisation="Maison") for each in residency.mentors)
    attendance = list_of(replace(residency, mentors=mentors))
    assert names(attendance) == ["Kora", "Atlas", "Awa", "Omar"]
    assert [each.belonging for each in everybody(attendance)][2:] == ["Maison", "Maison"]


def test_parts_and_end_say_how_many_people_there_are():
    residency = with_team(small(mentors=("Awa", "Omar")), members=("Amina",), size=3)
    attendance = list_of(residency)
    assert [roll.title for roll in attendance.rolls] == [
        "Projets · 3 personnes", "Mentors · 2 personnes",
    ]  # fmt: skip
    assert attendance.total == "En tout\u00a0: 5 personnes"
    assert attendance.heading.facts == ("5 personnes", "1 projet · 2 mentors")


def test_who_arrives_later_or_has_left_is_not_listed_but_named_at_the_end():
    residency = whole_day(mentors=("Awa", "Omar", "Salma"), projects=("Kora", "Atlas"))
    awa, omar, salma = residency.mentors
    kora, atlas = residency.projects
    residency = replace(
        residency,
        mentors=(awa, replace(omar, arrival=at(TUESDAY, "20:00")), salma),
        projects=(kora, replace(atlas, departure=at(TUESDAY, "08:00"))),
    )
    attendance = list_of(residency)
    assert names(attendance) == ["Kora", "Awa", "Salma"]
    assert attendance.absent == "Absences prévues ce jour\u00a0: Atlas, Omar"


def test_nobody_missing_is_not_said():
    assert list_of(small()).absent == ""


@pytest.mark.parametrize(
    ("away", "marks"),
    [
        ({"arrival": at(TUESDAY, "13:00")}, ("Absence prévue", "")),
        ({"departure": at(TUESDAY, "12:15")}, ("", "Absence prévue")),
        ({"arrival": at(TUESDAY, "09:30")}, ("", "")),
        (
            {"unavailable": (Window(start=at(TUESDAY, "08:00"), end=at(TUESDAY, "12:00")),)},
            ("Absence prévue", ""),
        ),
        (
            {"unavailable": (Window(start=at(TUESDAY, "09:00"), end=at(TUESDAY, "09:30")),)},
            ("", ""),
        ),
    ],
)
def test_the_box_of_a_half_day_away_says_so(away, marks):
    residency = whole_day(mentors=("Awa", "Omar"))
    awa, omar = residency.mentors
    residency = replace(residency, mentors=(awa, replace(omar, **away)))
    attendance = list_of(residency, session(residency, "09:00"), session(residency, "14:00"))
    assert everybody(attendance)[-1].marks == marks


def test_who_has_a_session_signs_though_the_data_say_away():
    residency = whole_day()
    mentor = replace(residency.mentors[0], arrival=at(TUESDAY, "20:00"))
    residency = replace(residency, mentors=(mentor,))
    attendance = list_of(residency, session(residency, "14:00"))
    assert everybody(attendance)[-1].marks == ("Absence prévue", "")


def test_a_half_day_with_nothing_in_it_has_no_column():
    morning, afternoon = small(clocks=("09:00",)), small(clocks=("14:00",))
    assert list_of(morning).columns == ("Nom", "Projet ou organisation", "Matin")
    assert list_of(afternoon, session(afternoon, "14:00")).columns[2:] == ("Après-midi",)
    assert list_of(whole_day()).columns[2:] == ("Matin", "Après-midi")


def test_an_event_of_the_whole_day_has_two_halves_and_a_late_lunch_stays_in_the_morning():
    visit = slot(TUESDAY, "09:00", 480, SlotKind.EVENT, title="Visite")
    talk = slot(TUESDAY, "12:15", 60, SlotKind.EVENT, title="Clôture")
    assert len(list_of(with_slots(small(clocks=()), visit)).columns) == 4
    assert list_of(with_slots(small(clocks=("09:00",)), talk)).columns[2:] == ("Matin",)


def test_days_with_sessions_or_events_have_lists_and_no_others():
    residency = replace(small(), days=3, first_day=TUESDAY)
    event = slot(TUESDAY.replace(day=9), "10:00", 60, SlotKind.EVENT, title="Visite")
    residency = with_slots(residency, event)
    lists = lists_of(residency, session(residency), day=None)
    assert [file_name(each) for each in lists] == [
        "attendance-2025-10-07.pdf", "attendance-2025-10-09.pdf",
    ]  # fmt: skip
    assert lists_of(residency) == ()


def crowded(people, mentors=12):
    """Return a list with so many people in teams of three."""
    projects = tuple(f"Projet {number}" for number in range(people // 3))
    residency = with_team(
        small(projects=projects, mentors=tuple(f"Mentor {n}" for n in range(mentors)),
              clocks=("09:00", "14:00")),
        size=3,
    )  # fmt: skip
    return list_of(residency)


@pytest.mark.parametrize("people", [3, 30, 90])
def test_every_box_is_large_enough_to_sign_in(people):
    plan = plan_attendance(crowded(people), ROOM)
    assert plan.box >= LEAST_BOX[1]
    assert LEAST_BOX[0] <= BOX_WIDTH
    rows = [each for page in plan.pages for each in page if isinstance(each, SetRow)]
    assert len(rows) == people + 12
    assert all(row.box_height(plan.box) >= plan.box for row in rows)


def test_boxes_grow_where_there_is_room():
    roomy, full = (plan_attendance(crowded(people, 2), ROOM) for people in (3, 15))
    assert len(roomy.pages) == len(full.pages) == 1
    assert roomy.box > full.box


@pytest.mark.parametrize("people", [3, 30, 90, 300])
def test_pages_are_never_fuller_than_they_may_be_and_hold_everything_in_order(people):
    plan = plan_attendance(crowded(people), ROOM)
    for page in plan.pages:
        assert sum(each.height(plan.box) for each in page) <= ROOM
    items = [each for page in plan.pages for each in page]
    assert [type(each) for each in items if not isinstance(each, SetRow)] == [
        SetTitle, SetTitle, SetEnd,
    ]  # fmt: skip


def test_no_team_is_parted_and_no_title_left_alone_at_the_foot_of_a_page():
    for people in range(30, 90, 3):
        plan = plan_attendance(crowded(people), ROOM)
        assert all(not page[-1].with_next for page in plan.pages)


def test_a_team_larger_than_a_page_goes_on_on_the_next():
    attendance = list_of(with_team(small(), size=60))
    plan = plan_attendance(attendance, ROOM)
    assert len(plan.pages) == 3
    assert sum(isinstance(each, SetRow) for page in plan.pages for each in page) == 61


def test_every_page_repeats_the_heads_and_says_which_it_is_and_of_when():
    texts = page_texts(render([crowded(90)]))
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert "Mardi 7 octobre" in text
        assert "Version du lundi 6 à 18:40" in text
        assert f"page {number} sur {len(texts)}" in text
        assert text.index("Projet ou organisation") < text.index("Matin")
    assert "En tout\u00a0: 102 personnes".replace("\u00a0", " ") in " ".join(texts[-1].split())


def test_an_arabic_list_is_in_arabic_with_names_as_they_are():
    residency = with_team(sample(), members=("Amina", "يوسف"))
    (attendance,) = lists_of(residency, session(residency), language="ar")
    text = whole_text(render([attendance]))
    assert unread(replace(attendance, page_number="")) == []
    for shown in ("ورقة الحضور", "Amina", "يوسف", "Salma Berrada"):
        assert shown in text
