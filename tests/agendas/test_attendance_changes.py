# SPDX-License-Identifier: Apache-2.0
"""An attendance list that is printed again says who came, who left, who is expected otherwise."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ateliers_desktop.agendas import render
from ateliers_desktop.agendas.attendance_layout import SetChanges, SetRow, plan_attendance
from ateliers_desktop.agendas.changes import Sign
from ateliers_desktop.operations.print_changes import State, compare
from ateliers_desktop.operations.printing import Kind, Order
from ateliers_desktop.residency import Schedule, Team
from tests.agendas.builders import PRINTED_AT, TUESDAY, at, session, small
from tests.agendas.pages import page_texts, whole_text
from tests.agendas.test_attendance import everybody

ROOM = 640.0


def there(*, teams=(("Amina", "Coumba"), ()), mentors=("Salma Berrada", "Omar Sefrioui"), size=0):
    """Return a residency with a slot in the morning and one in the afternoon."""
    made = small(mentors, ("Médina VR", "Sirocco"), clocks=("09:00", "14:00"))
    projects = (
        replace(each, team=Team(members=team, size=size))
        for each, team in zip(made.projects, teams, strict=True)
    )
    return replace(made, projects=tuple(projects))


def order(residency, language="fr", printed_at=PRINTED_AT):
    return Order(
        residency=residency, schedule=Schedule(sessions=(session(residency),)),
        language=language, days=(TUESDAY,), name="", printed_at=printed_at,
    )  # fmt: skip


def printed(residency, language="fr"):
    """Return what is remembered of the list when it is printed."""
    return [each.note for each in compare([Kind.ATTENDANCE], order(residency, language), ())]


def again(before, after, language="fr"):
    """Return the sheet of the list of a later state, beside its earlier print."""
    later = order(after, language, PRINTED_AT + timedelta(hours=14))
    (sheet,) = compare([Kind.ATTENDANCE], later, printed(before, language))
    return sheet


def marks(sheet):
    """Return what is marked at whom."""
    return {
        each.name: (each.change.sign, each.change.text)
        for each in everybody(sheet.marked)
        if each.change is not None
    }


def gone(sheet):
    """Return who is told to be gone."""
    note = sheet.marked.changes
    return [] if note is None else [each.who for each in note.departures]


def test_a_list_that_says_the_same_is_not_printed_again():
    sheet = again(there(), there())
    assert sheet.state is State.SAME
    assert (marks(sheet), gone(sheet)) == ({}, [])


def test_who_was_added_is_marked_and_who_was_taken_off_is_struck_out_above():
    sheet = again(there(), there(teams=(("Amina", "Nadia"), ()), mentors=("Salma Berrada",)))
    assert sheet.state is State.CHANGED
    assert marks(sheet) == {"Nadia": (Sign.NEW, "Ajout à la liste")}
    assert gone(sheet) == ["Coumba · Médina VR", "Omar Sefrioui"]
    note = sheet.marked.changes
    assert note.title == "Changements depuis la version du lundi 6 à 18:40"
    assert {each.text for each in note.departures} == {"n’y figure plus"}


def test_a_mentor_who_joins_is_marked_too():
    sheet = again(there(), there(mentors=("Salma Berrada", "Omar Sefrioui", "Awa Diagne")))
    assert marks(sheet) == {"Awa Diagne": (Sign.NEW, "Ajout à la liste")}


def test_who_is_expected_in_another_half_of_the_day_says_in_which_it_was():
    before = there()
    salma, omar = before.mentors
    after = replace(before, mentors=(salma, replace(omar, departure=at(TUESDAY, "12:00"))))
    assert marks(again(before, after)) == {
        "Omar Sefrioui": (Sign.MOVED, "Avant\u00a0: Matin · Après-midi")
    }
    assert gone(again(before, after)) == []


def test_who_is_away_for_the_whole_day_now_is_no_longer_listed():
    before = there()
    salma, omar = before.mentors
    after = replace(before, mentors=(salma, replace(omar, arrival=at(TUESDAY, "23:00"))))
    assert gone(again(before, after)) == ["Omar Sefrioui"]


def test_a_half_day_that_falls_out_for_all_is_nobodys_change():
    before = there()
    after = replace(before, slots=before.slots[:1])
    sheet = again(before, after)
    assert sheet.state is State.CHANGED
    assert (marks(sheet), gone(sheet)) == ({}, [])


def test_a_name_that_comes_for_a_numbered_place_says_which():
    sheet = again(there(size=3), there(teams=(("Amina", "Coumba", "Nadia"), ()), size=3))
    assert marks(sheet) == {"Nadia": (Sign.MOVED, "Avant\u00a0: Personne 3")}
    assert gone(sheet) == []


def test_a_team_that_gets_smaller_loses_its_last_places():
    sheet = again(there(size=4), there(size=3))
    assert marks(sheet) == {}
    assert gone(sheet) == ["Personne 4 · Médina VR", "Personne 4 · Sirocco"]


def test_the_first_name_of_a_team_takes_the_place_of_its_project():
    sheet = again(there(), there(teams=(("Amina", "Coumba"), ("Nour",))))
    assert marks(sheet) == {"Nour": (Sign.MOVED, "Avant\u00a0: Sirocco")}
    assert gone(sheet) == []


def test_the_people_of_a_project_with_a_new_name_say_its_old_one():
    before = there(size=3)
    medina, sirocco = before.projects
    after = replace(before, projects=(replace(medina, name="Kasbah VR"), sirocco))
    sheet = again(before, after)
    assert {text for _, text in marks(sheet).values()} == {"Avant\u00a0: Médina VR"}
    assert len(marks(sheet)) == 3
    assert gone(sheet) == []


def test_two_of_one_name_are_two_people():
    sheet = again(
        there(teams=(("Amina",), ("Nour",))), there(teams=(("Amina",), ("Nour", "Amina")))
    )
    assert marks(sheet) == {"Amina": (Sign.NEW, "Ajout à la liste")}
    assert next(each.change for each in everybody(sheet.marked)) is None


def test_a_print_that_remembers_nobody_marks_nobody():
    notes = [replace(each, people=()) for each in printed(there())]
    later = order(there(teams=(("Amina",), ())))
    (sheet,) = compare([Kind.ATTENDANCE], later, notes)
    assert sheet.state is State.CHANGED
    assert (marks(sheet), gone(sheet)) == ({}, [])


def test_once_the_marked_list_is_printed_nothing_is_left():
    sheet = again(there(), there(teams=(("Amina", "Nadia"), ())))
    later = order(there(teams=(("Amina", "Nadia"), ())))
    (last,) = compare([Kind.ATTENDANCE], later, [sheet.note])
    assert last.state is State.SAME
    assert marks(last) == {}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ["Nadia", "Ajout à la liste", "Coumba · Médina VR", "n’y figure plus"]),
        ("en", ["Nadia", "New on the list", "Coumba · Médina VR", "no longer listed"]),
    ],
)
def test_a_page_says_so_in_words(language, words):
    sheet = again(there(), there(teams=(("Amina", "Nadia"), ())), language)
    text = whole_text(render([sheet.marked]))
    assert all(each in text for each in words)


def test_an_arabic_page_says_so_too():
    sheet = again(there(), there(teams=(("Amina", "Nadia"), ())), "ar")
    assert marks(sheet) == {"Nadia": (Sign.NEW, "إضافة إلى القائمة")}
    assert [each.text for each in sheet.marked.changes.departures] == ["لم يعد في القائمة"]


def test_what_left_is_told_on_the_first_page_alone_above_the_heads_of_the_columns():
    names = tuple(f"Personne invitée {number}" for number in range(60))
    sheet = again(there(), there(teams=(("Amina", *names), ())))
    plan = plan_attendance(sheet.marked, ROOM)
    assert isinstance(plan.pages[0][0], SetChanges)
    assert not any(isinstance(each, SetChanges) for page in plan.pages[1:] for each in page)
    for page in plan.pages:
        assert sum(each.height(plan.box) for each in page) <= ROOM
    first, *others = page_texts(render([sheet.marked]))
    assert first.index("n’y figure plus") < first.index("Projet ou organisation")
    assert others
    assert not any("n’y figure plus" in each for each in others)


def test_a_marked_row_is_as_high_as_its_words():
    name = "Zoubeïda Ben Romdhane-Cherkaoui de la Résidence du Fleuve et de la Mer"
    sheet = again(there(), there(teams=(("Amina", "Coumba", name), ())))
    plan = plan_attendance(sheet.marked, ROOM)
    (row,) = (
        each for each in plan.pages[0] if isinstance(each, SetRow) and each.attendee.name == name
    )
    assert row.mark is not None
    assert row.box_height(plan.box) >= len(row.name) * row.face.leading + row.mark.height
