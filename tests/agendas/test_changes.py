# SPDX-License-Identifier: Apache-2.0
"""What changed since a document was printed: new, moved and cancelled sessions on each kind."""

import re
from dataclasses import replace

import pytest

from ateliers_desktop.agendas import digest, render
from ateliers_desktop.agendas.changes import Sign
from ateliers_desktop.residency import SessionStatus, new_session_id
from ateliers_desktop.words import LANGUAGES
from tests.agendas.pages import whole_text
from tests.agendas.printed_before import (
    AGENDA,
    BESIDE,
    LABO,
    LATER,
    MEDINA,
    OMAR,
    SALMA,
    SIROCCO,
    STUDIO,
    day_of,
    documents,
    planned,
    project_name,
    reprinted,
)
from tests.agendas.reading import said, unread

BEFORE = planned(MEDINA, SIROCCO)
_PARTS = ("meetings", "cards", "rows")


def mark(session):
    """Return the mark of a session on a document, in words."""
    return None if session.change is None else (session.change.sign, session.change.text)


def marks(document):
    """Return the marks of all sessions that stand on a document."""
    parts = next(getattr(document, name) for name in _PARTS if hasattr(document, name))
    return [mark(each) for each in parts if hasattr(each, "change")]


def gone(document):
    """Return what is told of the sessions that are gone from a document."""
    return [(each.time, each.who, each.text) for each in document.changes.departures]


def test_what_was_never_printed_bears_no_marks():
    for document in documents(BEFORE):
        assert document.changes is None
        assert set(marks(document)) == {None}


def test_what_stands_as_it_was_printed_bears_no_marks():
    for document in reprinted(BEFORE, BEFORE).values():
        assert document.changes is None
        assert set(marks(document)) == {None}


def test_a_session_added_after_the_print_is_new_on_every_document_of_its_people():
    made = reprinted(planned(MEDINA), planned(MEDINA, SIROCCO))
    new = (Sign.NEW, "Nouvelle séance")
    assert marks(made[AGENDA]) == [None, new]
    assert marks(made[SALMA]) == [None, new]
    assert marks(made[STUDIO]) == [None, new]
    assert made[SALMA].changes.title == "Changements depuis la version du lundi 6 à 18:40"
    assert gone(made[SALMA]) == []


def test_a_sheet_that_is_printed_for_the_first_time_bears_no_marks_beside_others():
    made = reprinted(planned(MEDINA), planned(MEDINA, SIROCCO))
    assert made[project_name("sirocco")].changes is None
    assert marks(made[project_name("sirocco")]) == [None]


def test_a_moved_session_says_where_it_was():
    moved = replace(SIROCCO, **day_of("10:30", SIROCCO.day), room="Labo XR")
    made = reprinted(BEFORE, planned(MEDINA, moved))
    was = (Sign.MOVED, "Déplacée, avant\u00a0: 09:45 · Studio 1")
    for name in (AGENDA, SALMA, project_name("sirocco")):
        assert was in marks(made[name])
        assert gone(made[name]) == []


def test_only_what_differs_is_said_of_a_moved_session():
    made = reprinted(BEFORE, planned(MEDINA, replace(SIROCCO, room="Labo XR")))
    assert marks(made[SALMA])[1] == (Sign.MOVED, "Déplacée, avant\u00a0: Studio 1")
    later = replace(SIROCCO, **day_of("10:30", SIROCCO.day))
    made = reprinted(BEFORE, planned(MEDINA, later))
    assert marks(made[SALMA])[1] == (Sign.MOVED, "Déplacée, avant\u00a0: 09:45")
    longer = replace(SIROCCO, end=later.end)
    made = reprinted(BEFORE, planned(MEDINA, longer))
    assert marks(made[SALMA])[1] == (Sign.MOVED, "Déplacée, avant\u00a0: 09:45 – 10:30")


def test_a_session_that_got_a_room_says_that_it_had_none():
    made = reprinted(planned(replace(MEDINA, room=None)), planned(MEDINA))
    assert marks(made[SALMA]) == [(Sign.MOVED, "Déplacée, avant\u00a0: Sans salle")]


def test_a_session_about_something_else_is_changed_not_moved():
    made = reprinted(BEFORE, planned(MEDINA, replace(SIROCCO, area="a1")))
    assert marks(made[SALMA])[1] == (Sign.MOVED, "Modifiée, avant\u00a0: Narration")


def test_a_cancelled_session_is_listed_with_its_people_as_each_reader_knows_them():
    beside = planned(MEDINA, SIROCCO, BESIDE)
    made = reprinted(beside, planned(MEDINA, BESIDE))
    assert gone(made[AGENDA]) == [("09:45", "Sirocco – Salma Berrada", "annulée")]
    assert gone(made[SALMA]) == [("09:45", "Sirocco", "annulée")]
    assert gone(made[project_name("sirocco")]) == [("09:45", "Salma Berrada", "annulée")]
    assert gone(made[STUDIO]) == [("09:45", "Sirocco – Salma Berrada", "annulée")]
    assert made[LABO].changes is None


def test_a_session_that_no_longer_stands_is_cancelled_whatever_became_of_it():
    missed = replace(SIROCCO, status=SessionStatus.MISSED)
    made = reprinted(BEFORE, planned(MEDINA, missed))
    assert gone(made[SALMA]) == [("09:45", "Sirocco", "annulée")]


def test_a_session_that_went_elsewhere_says_where_it_is_now():
    other_day = replace(SIROCCO, **day_of("09:00"))
    made = reprinted(BEFORE, planned(MEDINA, other_day))
    assert gone(made[SALMA]) == [("09:45", "Sirocco", "désormais\u00a0: mer. 8 oct. 09:00")]
    other_mentor = replace(SIROCCO, mentor="Omar Sefrioui")
    made = reprinted(BEFORE, planned(MEDINA, other_mentor))
    assert gone(made[SALMA]) == [("09:45", "Sirocco", "désormais\u00a0: Omar Sefrioui")]
    assert marks(made[project_name("sirocco")]) == [
        (Sign.MOVED, "Modifiée, avant\u00a0: Salma Berrada")
    ]
    other_room = replace(SIROCCO, room="Labo XR")
    made = reprinted(planned(MEDINA, SIROCCO, replace(BESIDE, room="Labo XR")),
                     planned(MEDINA, other_room, BESIDE))  # fmt: skip
    assert gone(made[STUDIO]) == [("09:45", "Sirocco – Salma Berrada", "désormais\u00a0: Labo XR")]
    assert marks(made[LABO]) == [None, (Sign.MOVED, "Déplacée, avant\u00a0: Studio 1")]


def test_a_session_taken_out_and_placed_anew_is_the_same_for_who_reads_it():
    again = replace(SIROCCO, **day_of("10:30", SIROCCO.day), id=new_session_id())
    made = reprinted(BEFORE, planned(MEDINA, again))
    assert marks(made[SALMA])[1] == (Sign.MOVED, "Déplacée, avant\u00a0: 09:45")
    assert gone(made[SALMA]) == []


def test_two_sessions_of_a_pair_that_change_places_have_not_moved_on_paper():
    later = replace(MEDINA, **day_of("09:45", MEDINA.day), id=new_session_id())
    swapped = (replace(MEDINA, id=later.id), replace(later, id=MEDINA.id))
    made = reprinted(planned(MEDINA, later), planned(*swapped))
    assert made[SALMA].changes is None


@pytest.mark.parametrize("name", [SALMA, STUDIO, project_name("sirocco")])
def test_a_day_that_became_empty_has_a_sheet_that_says_so(name):
    document = reprinted(BEFORE, planned(replace(BESIDE, project="راديو الواحة")))[name]
    assert document.changes.headline == "Plus aucune séance"
    assert marks(document) == []
    assert {text for _, _, text in gone(document)} == {"annulée"}
    text = whole_text(render([document]))
    assert "Plus aucune séance" in text
    assert "Version du mardi 7 à 08:15" in text


def test_an_empty_day_that_was_never_printed_has_no_sheet():
    assert SALMA in reprinted(BEFORE, planned())
    assert SALMA not in reprinted(planned(BESIDE), planned())
    assert OMAR in reprinted(planned(BESIDE), planned())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_marked_can_be_read_on_the_pages(language):
    moved = replace(MEDINA, **day_of("10:30", MEDINA.day), room="Labo XR")
    arabic = replace(BESIDE, project="راديو الواحة", id=new_session_id())
    before, after = planned(MEDINA, SIROCCO, arabic), planned(moved, BESIDE)
    for document in reprinted(before, after, language).values():
        told = [*said(document.changes), *(text for _, text in filter(None, marks(document)))]
        parts = {part for text in told for part in re.split(" · ", text)}
        assert not parts & set(unread(document)) - {document.changes and document.changes.more}


def test_more_departures_than_a_wall_has_room_for_are_counted():
    clocks = [f"{hour:02d}:00" for hour in range(8, 20)]
    many = [replace(SIROCCO, **day_of(clock, SIROCCO.day), id=new_session_id())
            for clock in clocks]  # fmt: skip
    made = reprinted(planned(MEDINA, *many[:1]), planned(MEDINA))
    assert "de plus" not in whole_text(render([made[AGENDA]]))
    made = reprinted(planned(MEDINA, *many), planned(MEDINA))
    text = whole_text(render([made[AGENDA]]))
    told = sum(f"{clock} Sirocco" in text for clock in clocks)
    assert f"et {len(clocks) - told} de plus" in text
    sheet = whole_text(render([made[SALMA]]))
    assert all(clock in sheet for clock in clocks)
    assert "de plus" not in sheet


def test_a_digest_tells_when_a_document_says_something_else():
    seals = [digest(each) for each in documents(BEFORE)]
    assert [len(each) for each in seals] == [64] * len(seals)
    assert [digest(each) for each in documents(BEFORE, printed_at=LATER)] == seals
    assert len(set(seals)) == len(seals)


@pytest.mark.parametrize(
    "change",
    [
        {"room": "Labo XR"},
        {"area": "a1"},
        {"mentor": "Omar Sefrioui"},
        day_of("10:30", MEDINA.day),
    ],
)
def test_whatever_a_session_says_is_in_the_digest_of_its_documents(change):
    before, after = (documents(planned(each)) for each in (MEDINA, replace(MEDINA, **change)))
    assert digest(before[0]) != digest(after[0])
    project = project_name("medina-vr")
    sheets = [
        next(each for each in made if each.origin.file_name.startswith(project))
        for made in (before, after)
    ]
    assert digest(sheets[0]) != digest(sheets[1])


def test_a_card_that_only_stands_elsewhere_on_the_wall_is_another_agenda():
    agenda = documents(planned(MEDINA))[0]
    (card,) = agenda.cards
    lower = replace(card, first_row=card.first_row + 1, last_row=card.last_row + 1)
    assert digest(replace(agenda, cards=(lower,))) != digest(agenda)
