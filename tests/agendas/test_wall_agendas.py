# SPDX-License-Identifier: Apache-2.0
"""The wall agenda as a value: who meets whom, when and where, in words."""

from dataclasses import replace
from datetime import datetime

import pytest

from ateliers_desktop.agendas import file_name, wall_agenda
from ateliers_desktop.residency import Audience, Schedule, SessionStatus, SlotKind
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    filled,
    french,
    sample,
    session,
    slot,
    small,
    with_slots,
)


def agenda_of(residency, *sessions, printed_at=PRINTED_AT, day=TUESDAY):
    schedule = Schedule(sessions=sessions)
    return wall_agenda(residency, schedule, day, french, "fr", printed_at)


def test_heading_says_day_counts_and_version():
    residency = sample()
    heading = wall_agenda(residency, filled(residency), TUESDAY, french, "fr", PRINTED_AT).heading
    assert heading.kicker == (
        "Ateliers Sud-Sud : Ici et Ailleurs · Résidence de Rabat · jour 2 sur 6"
    )
    assert heading.title == "Mardi 7 octobre"
    assert heading.facts == ("30 séances de mentorat", "14 projets · 10 mentors")
    assert heading.version == "Version du lundi 6 à 18:40"


def test_version_names_its_month_when_that_is_another_one():
    agenda = agenda_of(small(), printed_at=datetime(2025, 9, 29, 8, 5))
    assert agenda.heading.version == "Version du lundi 29 septembre à 08:05"


def test_one_session_is_counted_in_the_singular():
    agenda = agenda_of(small(), session(small()))
    assert agenda.heading.facts == ("1 séance de mentorat", "1 projet · 1 mentor")


def test_rooms_are_the_columns_in_their_order_even_when_free():
    residency = small(rooms=("Studio 1", "Atelier", "Labo"))
    agenda = agenda_of(residency, session(residency, room="Atelier"))
    assert agenda.columns == ("Studio 1", "Atelier", "Labo")
    assert [card.column for card in agenda.cards] == [1]


def test_without_rooms_the_columns_are_the_mentors_of_the_day():
    residency = small(mentors=("Awa", "Salma Berrada", "Omar"), rooms=())
    agenda = agenda_of(residency, session(residency, mentor="Salma Berrada"))
    assert agenda.columns == ("Salma Berrada",)
    assert agenda.cards[0].mentor == ""


def test_a_day_without_sessions_or_rooms_still_has_a_grid():
    agenda = agenda_of(small(mentors=(), rooms=()))
    assert agenda.columns == ("",)
    assert len(agenda.rows) == 3


def test_a_session_without_a_room_has_a_column_of_its_own():
    residency = small(rooms=("Studio 1",))
    agenda = agenda_of(residency, session(residency, room=None))
    assert agenda.columns == ("Studio 1", "Sans salle")
    assert agenda.cards[0].column == 1


def test_sessions_at_one_time_in_one_room_both_stand():
    residency = small(mentors=("Awa", "Omar"), projects=("Kora", "Atlas"))
    agenda = agenda_of(
        residency,
        session(residency),
        session(residency, mentor="Omar", project="Atlas"),
        session(residency, clock="09:45"),
    )
    assert agenda.columns == ("Studio 1", "Studio 1")
    assert sorted((card.column, card.first_row) for card in agenda.cards) == [
        (0, 0), (0, 1), (1, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("status", list(SessionStatus))
def test_only_standing_sessions_are_shown(status):
    residency = small()
    agenda = agenda_of(residency, replace(session(residency), status=status))
    shown = status in (SessionStatus.PLANNED, SessionStatus.HELD)
    assert len(agenda.cards) == len(agenda.legend) == shown


def test_sessions_of_other_days_are_not_shown():
    residency = sample()
    other = session(residency, day=residency.first_day, clock="10:45")
    assert agenda_of(residency, other).cards == ()


def test_a_session_of_two_slots_spans_their_rows_and_says_its_time():
    residency = small()
    card = agenda_of(residency, session(residency, minutes=90)).cards[0]
    assert (card.first_row, card.last_row) == (0, 1)
    assert card.time == "09:00 – 10:30"


def test_a_session_of_one_slot_leaves_its_time_to_the_row():
    residency = small()
    agenda = agenda_of(residency, session(residency, clock="09:45"))
    assert agenda.cards[0].time == ""
    assert agenda.rows[agenda.cards[0].first_row].start == "09:45"


def test_a_session_beside_the_grid_gets_a_row():
    residency = small()
    agenda = agenda_of(residency, session(residency, clock="13:10", minutes=20))
    assert agenda.rows[3].start == "13:10"
    assert (agenda.cards[0].first_row, agenda.cards[0].last_row) == (3, 3)


def test_breaks_and_events_stand_as_bands_between_the_rows():
    residency = with_slots(
        small(clocks=("09:00", "10:00")),
        slot(TUESDAY, "09:45", 15, SlotKind.BREAK, title="Pause café", place="Patio"),
        slot(TUESDAY, "10:45", 60, SlotKind.EVENT, title="Clôture"),
    )
    bands = agenda_of(residency).bands
    assert [(band.before, band.time, band.text) for band in bands] == [
        (1, "09:45", "Pause café · Patio"),
        (2, "10:45", "Clôture · jusqu’à 11:45"),
    ]


def test_an_untitled_break_or_event_is_named_by_its_kind():
    residency = with_slots(
        small(clocks=("09:00", "10:00", "11:00")),
        slot(TUESDAY, "09:45", 15, SlotKind.BREAK),
        slot(TUESDAY, "10:45", 15, SlotKind.EVENT),
    )
    assert [band.text for band in agenda_of(residency).bands] == ["Pause", "Événement"]


def test_an_event_for_some_says_for_whom_and_where():
    audience = Audience(projects=True, mentors=False, names=("Awa", "نجمة"))
    residency = with_slots(
        small(clocks=("09:00", "10:00")),
        slot(TUESDAY, "09:45", 15, SlotKind.EVENT, title="Essai", place="Atelier",
             audience=audience),
    )  # fmt: skip
    text = agenda_of(residency).bands[0].text
    for shown in ("Essai · Atelier · ", "tous les projets, Awa, ", "نجمة"):
        assert shown in text
    assert "tous les mentors" not in text


def test_no_band_cuts_through_a_session():
    residency = with_slots(small(), slot(TUESDAY, "09:45", 45, SlotKind.EVENT, title="Visite"))
    assert agenda_of(residency).bands[0].before == 1
    assert agenda_of(residency, session(residency, minutes=90)).bands[0].before == 0


def test_the_legend_has_the_areas_of_the_day_in_their_order():
    residency = small(areas=("Narration", "Pitch", "Son"))
    agenda = agenda_of(
        residency, session(residency, area="a2"), session(residency, "09:45", area="a0")
    )
    assert [key.area for key in agenda.legend] == ["Narration", "Son"]


def test_areas_are_named_in_the_language_of_the_page():
    residency = sample()
    schedule = Schedule(sessions=(session(residency),))
    agenda = wall_agenda(residency, schedule, TUESDAY, french, "ar", PRINTED_AT)
    assert agenda.cards[0].area == "نموذج الأعمال"
    assert agenda.heading.title == "الثلاثاء 7 أكتوبر"


def test_short_names_tell_mentors_apart():
    residency = small(mentors=("Salma Berrada", "Salma Benali", "Omar Sefrioui", "Awa"))
    clocks = ("09:00", "09:45", "10:30", "09:00")
    agenda = agenda_of(
        residency,
        *(
            session(residency, clock, mentor=mentor.name)
            for mentor, clock in zip(residency.mentors, clocks, strict=True)
        ),
    )
    assert {card.mentor: card.mentor_short for card in agenda.cards} == {
        "Salma Berrada": "Salma Ber.",
        "Salma Benali": "Salma Ben.",
        "Omar Sefrioui": "Omar S.",
        "Awa": "Awa",
    }


def test_the_file_is_named_after_its_day():
    assert file_name(agenda_of(small())) == "agenda-2025-10-07.pdf"
