# SPDX-License-Identifier: Apache-2.0
"""Cards for the wall: one a session, all of one size, and the marks along which they are cut."""

from dataclasses import replace

import pytest
from pypdf.generic import ContentStream

from ateliers_desktop.agendas import cards_to_place, file_name, render, wall_cards
from ateliers_desktop.agendas.wall_card_pages import (
    BOTTOM,
    COLUMNS,
    ROWS,
    SIDE,
    TOP,
    card_size,
    set_cards,
)
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.residency import Need, Schedule, SessionStatus
from ateliers_desktop.words import translations
from tests.agendas.builders import PRINTED_AT, TUESDAY, french, session, small
from tests.agendas.furnished import HOSTILE, LONG, LONG_ARABIC, furnished, schedule_of
from tests.agendas.pages import all_pieces, page_texts, pieces, reader
from tests.agendas.reading import unread, unspaced

LANGUAGES = ("fr", "en", "ar")
MARK = (0.125490, 0.141176, 0.168627)


def cards_of(residency, *sessions, language="fr"):
    schedule, words = Schedule(sessions=sessions), translations(language)
    return wall_cards(residency, schedule, TUESDAY, words, language, PRINTED_AT)


def left_of(residency, *sessions, language="fr"):
    schedule, words = Schedule(sessions=sessions), translations(language)
    return cards_to_place(residency, schedule, words, language, PRINTED_AT)


def needing(**given):
    """Return a residency of one project with one need."""
    residency = small()
    project = replace(residency.projects[0], needs=(Need(area="a0", **given),))
    return replace(residency, projects=(project,))


def marks(page):
    """Return the thin filled rectangles of a page: left, bottom, right and top of each."""
    found, points, colour = [], [], ()
    for values, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"rg":
            colour = tuple(float(value) for value in values)
        elif operator in (b"m", b"l", b"c"):
            points.append((float(values[-2]), float(values[-1])))
        elif operator == b"re":
            x, y, width, height = map(float, values)
            points += [(x, y), (x + width, y + height)]
        elif operator in (b"f", b"f*"):
            across, up = zip(*points, strict=True)
            if colour == pytest.approx(MARK, abs=1e-3):
                found.append((min(across), min(up), max(across), max(up)))
            points = []
        elif operator in (b"n", b"S", b"B"):
            points = []
    return found


def test_each_session_of_the_day_has_a_card_in_order_of_time_and_room():
    residency = small(projects=("Kora", "Atlas"), rooms=("Atelier", "Studio 1"))
    document = cards_of(
        residency,
        session(residency, "09:45"),
        session(residency, room="Studio 1"),
        session(residency, project="Atlas"),
    )
    assert [(card.time, card.room, card.project) for card in document.cards] == [
        ("09:00 – 09:45", "Atelier", "Atlas"),
        ("09:00 – 09:45", "Studio 1", "Kora"),
        ("09:45 – 10:30", "Atelier", "Kora"),
    ]


def test_a_card_says_day_mentor_and_area_in_the_language_of_the_paper():
    residency = furnished()
    document = cards_of(residency, session(residency, area="narration"), language="ar")
    (card,) = document.cards
    assert (card.day, card.mentor, card.area) == ("الثلاثاء 7 أكتوبر", "Salma Berrada", "السرد")
    assert card.colour.name == "blue"


@pytest.mark.parametrize("status", list(SessionStatus))
def test_only_standing_sessions_have_a_card(status):
    residency = small()
    document = cards_of(residency, replace(session(residency), status=status))
    assert (document is not None) == status.stands


def test_a_session_without_a_room_says_so_where_there_are_rooms():
    with_rooms, without = small(), small(rooms=())
    assert cards_of(with_rooms, session(with_rooms, room=None)).cards[0].room == "Salle à préciser"
    assert cards_of(without, session(without)).cards[0].room == ""


def test_each_request_that_stands_nowhere_has_a_blank_card():
    residency = needing(sessions=4, set_aside=1, priority=3)
    missed = replace(session(residency, "09:45"), status=SessionStatus.MISSED)
    document = left_of(residency, session(residency), missed)
    assert [(card.time, card.project, card.area) for card in document.cards] == [
        ("À placer", "Médina VR", "Narration · priorité 3")
    ] * 2
    assert document.cards[0].blanks == (("Mentor",), ("Horaire", "Salle"))
    assert document.cards[0].mentor == document.cards[0].room == ""


def test_a_blank_card_asks_for_no_room_where_there_are_none():
    assert left_of(small(rooms=())).cards[0].blanks == (("Mentor",), ("Horaire",))


def test_nothing_left_to_place_makes_no_blank_cards():
    residency = needing(sessions=2, set_aside=1)
    assert left_of(residency, session(residency)) is None
    crowded = needing(sessions=1)
    assert left_of(crowded, session(crowded), session(crowded, "09:45")) is None


def test_cards_are_printed_by_their_kind_the_blank_ones_once():
    residency = furnished()
    schedule = schedule_of(residency)
    printed = build_documents(residency, schedule, Kind.CARDS, "fr", printed_at=PRINTED_AT)
    days = sorted({each.day for each in schedule.sessions})
    assert [file_name(each) for each in printed] == [
        *(f"cards-{day}.pdf" for day in days),
        "cards-to-place.pdf",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_cards_say_can_be_read_on_their_pages(language):
    residency = furnished()
    schedule, words = schedule_of(residency), translations(language)
    day = wall_cards(residency, schedule, TUESDAY, words, language, PRINTED_AT)
    left = cards_to_place(residency, schedule, words, language, PRINTED_AT)
    assert len(day.cards) > 10
    assert left.cards
    assert unread(day) == unread(left) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stand_literally(name):
    residency = small(
        mentors=(f"M {name}",), projects=(f"P {name}",), rooms=(f"S {name}",), areas=(f"A {name}",)
    )
    document, left = cards_of(residency, session(residency)), left_of(residency)
    text, blank = unspaced(render([document])), unspaced(render([left]))
    assert [each for each in "MPSA" if f"{each}{name}".replace(" ", "") not in text] == []
    assert [each for each in "PA" if f"{each}{name}".replace(" ", "") not in blank] == []


@pytest.mark.parametrize("name", [LONG, LONG_ARABIC, "m" * 80, "mot " * 2500])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_keeps_to_its_size_and_nothing_is_tiny(name, language):
    twins = (f"{name} A", f"{name} B")
    residency = small(mentors=twins, projects=twins, rooms=twins, areas=twins)
    sessions = [
        session(residency, clock, project=f"{name} {letter}", mentor=f"{name} {letter}",
                room=f"{name} {letter}", area=f"a{number}")
        for clock in ("09:00", "09:45", "10:30")
        for number, letter in enumerate("AB")
    ]  # fmt: skip
    documents = [cards_of(residency, *sessions, language=language),
                 left_of(residency, sessions[0], language=language)]  # fmt: skip
    height = card_size()[1]
    for document in documents:
        assert all(each.height <= height - 20 for each in set_cards(document.cards))
    found = all_pieces(render(documents))
    assert min(piece.size for piece in found) >= 9
    cards = set_cards(documents[0].cards)
    assert min(each.name_face.size for each in cards) >= 12
    assert len({each.name for each in cards}) == 2


def test_a_long_project_stands_whole_on_its_card():
    residency = small(projects=(LONG,))
    for document in (cards_of(residency, session(residency)), left_of(residency)):
        assert unread(document) == []


def test_a_name_too_long_for_its_card_fills_it():
    endless = "m" * 400
    residency = small(projects=(endless,))
    for document in (cards_of(residency, session(residency)), left_of(residency)):
        (card,) = set_cards(document.cards)
        assert len(card.name) >= 3
        assert card.name[-1].endswith("…")


def test_every_page_says_what_the_cards_are_and_as_of_when():
    residency = small(clocks=())
    sessions = [session(residency, f"{8 + number // 4:02}:{number % 4 * 15:02}", 15)
                for number in range(COLUMNS * ROWS + 1)]  # fmt: skip
    texts = page_texts(render([cards_of(residency, *sessions)]))
    assert len(texts) == 2
    for number, text in enumerate(texts, start=1):
        assert "Cartes pour le mur · Mardi 7 octobre · Résidence" in text
        assert f"Version du lundi 6 à 18:40 · {number} / 2" in text


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_cut_marks_stand_in_all_margins_in_line_with_the_edges_of_the_cards(language):
    residency = small()
    (page,) = reader(render([cards_of(residency, session(residency), language=language)])).pages
    width, height = card_size()
    paper = page.mediabox.width, page.mediabox.height
    columns = [SIDE + number * width for number in range(COLUMNS + 1)]
    rows = [BOTTOM + number * height for number in range(ROWS + 1)]
    upright = [each for each in marks(page) if each[3] - each[1] > each[2] - each[0]]
    level = [each for each in marks(page) if each[2] - each[0] > each[3] - each[1]]
    for outside in (lambda mark: mark[1] > paper[1] - TOP, lambda mark: mark[3] < BOTTOM):
        there = sorted((mark[0] + mark[2]) / 2 for mark in upright if outside(mark))
        assert there == pytest.approx(columns, abs=0.01)
    for outside in (lambda mark: mark[2] < SIDE, lambda mark: mark[0] > paper[0] - SIDE):
        there = sorted((mark[1] + mark[3]) / 2 for mark in level if outside(mark))
        assert there == pytest.approx(rows, abs=0.01)


def test_no_word_stands_on_a_cut_or_in_the_space_that_a_printer_leaves_white():
    residency = furnished()
    document = wall_cards(residency, schedule_of(residency), TUESDAY, french, "fr", PRINTED_AT)
    width, height = card_size()
    for page in reader(render([document])).pages:
        for piece in pieces(page):
            assert 20 <= piece.y <= page.mediabox.height - TOP
            if piece.y >= BOTTOM:
                assert (piece.x - SIDE) % width >= 5
                assert 5 <= (piece.y - BOTTOM) % height <= height - 5
