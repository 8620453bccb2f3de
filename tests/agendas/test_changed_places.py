# SPDX-License-Identifier: Apache-2.0
"""Changes that lead from one document to another, and those on cards, the week and other days."""

from dataclasses import replace

import pytest

from ateliers_desktop.agendas import (
    project_sheets,
    render,
    wall_agenda,
    wall_cards,
    week_overviews,
)
from ateliers_desktop.agendas.changes import Sign
from ateliers_desktop.words import LANGUAGES, translations
from tests.agendas.builders import PRINTED_AT, TUESDAY, french
from tests.agendas.pages import page_texts, whole_text
from tests.agendas.printed_before import (
    BESIDE,
    LABO,
    LATER,
    MEDINA,
    OMAR,
    RESIDENCY,
    SIROCCO,
    STUDIO,
    WEDNESDAY,
    day_of,
    planned,
    prints,
    reprinted,
)
from tests.agendas.reading import unread

LATE = replace(MEDINA, **day_of("09:45"))
TWO_DAYS = replace(RESIDENCY, days=2)


def told(change):
    return None if change is None else (change.sign, change.text)


def test_a_session_that_comes_from_another_room_says_from_which():
    moved = replace(SIROCCO, room="Labo XR")
    made = reprinted(planned(SIROCCO, BESIDE), planned(moved, BESIDE))
    assert [told(row.change) for row in made[LABO].rows if hasattr(row, "change")] == [
        None, (Sign.MOVED, "Déplacée, avant\u00a0: Studio 1"),
    ]  # fmt: skip
    assert [each.text for each in made[STUDIO].changes.departures] == ["désormais\u00a0: Labo XR"]


def test_a_session_that_another_mentor_takes_says_whose_it_was():
    taken = replace(SIROCCO, mentor="Omar Sefrioui")
    made = reprinted(planned(SIROCCO, BESIDE), planned(taken, BESIDE))
    assert told(made[OMAR].meetings[1].change) == (
        Sign.MOVED,
        "Modifiée, avant\u00a0: Salma Berrada",
    )


def test_a_session_that_comes_from_another_day_says_from_which():
    words = (french, "fr", PRINTED_AT)
    before = planned(MEDINA, replace(SIROCCO, **day_of("09:00")))
    since = prints(wall_agenda(TWO_DAYS, before, day, *words) for day in (TUESDAY, WEDNESDAY))
    now = wall_agenda(TWO_DAYS, planned(MEDINA, SIROCCO), TUESDAY, french, "fr", LATER, since)
    marked = [told(card.change) for card in now.cards if card.change]
    assert marked == [(Sign.MOVED, "Déplacée, avant\u00a0: mer. 8 oct. 09:00")]


def sheet_of_medina(schedule, since=None, printed_at=PRINTED_AT, language="fr"):
    made = project_sheets(
        TWO_DAYS, schedule, TUESDAY, "Médina VR", translations(language), language, printed_at,
        since or {},
    )  # fmt: skip
    return made[0] if made else None


def test_a_projects_sessions_of_other_days_are_marked_on_its_sheet():
    elsewhere = replace(SIROCCO, project="Médina VR", **day_of("09:00"))
    first = sheet_of_medina(planned(MEDINA, elsewhere))
    later = replace(elsewhere, **day_of("09:45"))
    added = replace(BESIDE, project="Médina VR", **day_of("09:00"))
    sheet = sheet_of_medina(planned(MEDINA, later, added), prints([first]), LATER)
    assert {told(each.change) for each in sheet.others} == {
        (Sign.MOVED, "Déplacée, avant\u00a0: 09:00"), (Sign.NEW, "Nouvelle séance"),
    }  # fmt: skip
    assert [each.change for each in sheet.meetings] == [None]
    text = whole_text(render([sheet]))
    assert "avant : 09:00" in text
    assert "Nouvelle séance" in text


def test_a_session_that_leaves_for_another_day_is_marked_there_and_told_here():
    beside = replace(SIROCCO, project="Médina VR")
    other = replace(BESIDE, project="Médina VR", **day_of("09:00"))
    first = sheet_of_medina(planned(MEDINA, beside, other))
    moved = replace(beside, **day_of("09:45"))
    sheet = sheet_of_medina(planned(MEDINA, moved, other), prints([first]), LATER)
    assert [told(each.change) for each in sheet.others] == [
        None, (Sign.MOVED, "Déplacée, avant\u00a0: mar. 7 oct. 09:45"),
    ]  # fmt: skip
    assert [each.text for each in sheet.changes.departures] == [
        "désormais\u00a0: mer. 8 oct. 09:45"
    ]


def test_sessions_of_other_days_that_stand_as_they_were_bear_no_marks():
    schedule = planned(MEDINA, replace(SIROCCO, project="Médina VR", **day_of("09:00")))
    sheet = sheet_of_medina(schedule, prints([sheet_of_medina(schedule)]), LATER)
    assert [each.change for each in sheet.others] == [None]
    assert sheet.changes is None


def test_a_project_that_loses_its_day_has_a_sheet_that_says_so_once():
    other = replace(SIROCCO, project="Médina VR", **day_of("09:00"))
    since = prints([sheet_of_medina(planned(MEDINA, other))])
    emptied = sheet_of_medina(planned(other), since, LATER)
    assert emptied.meetings == ()
    assert sheet_of_medina(planned(other), prints([emptied]), LATER) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_that_are_to_be_cut_out_anew_are_marked(language):
    words = (translations(language), language)
    first = wall_cards(RESIDENCY, planned(MEDINA), TUESDAY, *words, PRINTED_AT)
    moved = planned(replace(MEDINA, room="Labo XR"), SIROCCO)
    made = wall_cards(RESIDENCY, moved, TUESDAY, *words, LATER, prints([first]))
    assert [each.change.sign for each in made.cards] == [Sign.MOVED, Sign.NEW]
    assert not unread(made)


def week_of(schedule, since=None, language="fr"):
    week, = week_overviews(
        TWO_DAYS, schedule, (TUESDAY,), translations(language), language, LATER, since or {}
    )  # fmt: skip
    return week


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_week_marks_what_moved_and_tells_what_is_gone(language):
    since = prints([week_of(planned(MEDINA, SIROCCO), language=language)])
    week = week_of(planned(LATE, BESIDE), since, language)
    signs = [each.sign for row in week.rows for cell in row.cells for each in cell.appointments]
    assert signs == [Sign.MOVED, Sign.NEW]
    departure, = week.changes.departures  # fmt: skip
    assert "09:45" in departure.time
    assert departure.time != "09:45"
    content = render([week])
    assert len(page_texts(content)) == 1
    assert not [text for text in unread(week, content) if "{" not in text and "2025" not in text]


def test_a_week_as_it_was_bears_no_marks():
    schedule = planned(MEDINA, SIROCCO)
    week = week_of(schedule, prints([week_of(schedule)]))
    assert week.changes is None
    assert not any(
        each.sign for row in week.rows for cell in row.cells for each in cell.appointments
    )
