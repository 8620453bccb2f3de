# SPDX-License-Identifier: Apache-2.0
"""What is hard on paper, for each kind of document that there is, one added later included."""

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import combinations

import pytest

from ateliers_desktop import cli
from ateliers_desktop.agendas import A3, A4, missing_glyphs, render
from ateliers_desktop.agendas.fonts import REPLACEMENT, Script
from ateliers_desktop.agendas.forms import FORMS
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.palette import AreaColour
from ateliers_desktop.residency import Schedule, SlotKind
from ateliers_desktop.words import LANGUAGES
from tests.agendas.builders import PRINTED_AT, TUESDAY, session, slot, small, with_slots
from tests.agendas.hard_cases import HARD, full_schedule, hard_residency
from tests.agendas.pages import Piece, page_texts, reader
from tests.agendas.pictures import pictures
from tests.agendas.placed_lines import PlacedPage, lie_on_each_other, lines, placed_pages, runs_off
from tests.agendas.reading import letters, said
from tests.agendas.whole_sample import KINDS, built, documents_of

LEAST_SIZE = 9
CROWDED, CALM = {"rooms": 12, "slots": 20}, {"rooms": 3, "slots": 6}
MOST_DOCUMENTS = 2
"""Of documents that are alike, so many are looked at."""

every_kind = pytest.mark.parametrize("kind", KINDS)
every_case = pytest.mark.parametrize("case", list(HARD))
left_and_right = pytest.mark.parametrize("language", ["fr", "ar"])


@cache
def hard_documents(kind, case, language):
    crowd = CROWDED if case == "endless" else CALM
    residency = hard_residency(HARD[case], **crowd)
    schedule = full_schedule(residency, crowd["slots"])
    documents = built(residency, schedule, kind, language, PRINTED_AT)
    assert documents
    return documents[:MOST_DOCUMENTS]


@cache
def hard_file(kind, case, language, paper=A4):
    return render(hard_documents(kind, case, language), paper)


@cache
def hard_pages(kind, case, language, paper=A4):
    return placed_pages(hard_file(kind, case, language, paper))


def test_every_form_is_among_the_kinds():
    made = {type(each) for kind in KINDS for each in documents_of(kind, "fr")}
    assert made == set(FORMS)


def test_every_kind_can_be_asked_for_at_the_command_line():
    assert tuple(Kind) == cli._PRINTABLE


@every_kind
@every_case
@left_and_right
def test_nothing_runs_off_the_page(kind, case, language):
    for page in hard_pages(kind, case, language):
        assert [line for line in page.lines if runs_off(line, page)] == []


@pytest.mark.parametrize("place", [(5, 400), (500, 400), (300, 10), (300, 830)])
def test_text_that_runs_off_would_be_seen(place):
    page = PlacedPage(595, 842, ())
    (inside,) = lines([Piece("Sirocco", "NotoSans-Regular", 20, 300, 400)])
    (outside,) = lines([Piece("Sirocco et Kora", "NotoSans-Regular", 20, *place)])
    assert not runs_off(inside, page)
    assert runs_off(outside, page)


@every_kind
@every_case
@left_and_right
def test_no_text_lies_on_another(kind, case, language):
    for page in hard_pages(kind, case, language):
        pairs = combinations(page.lines, 2)
        assert [pair for pair in pairs if lie_on_each_other(*pair)] == []


def test_text_that_lies_on_another_would_be_seen():
    first, beside, below, on_it = lines(
        Piece("Kora", "NotoSans-Regular", 10, *place)
        for place in ((100, 100), (130, 100), (100, 88), (110, 97))
    )
    assert lie_on_each_other(first, on_it)
    assert not lie_on_each_other(first, beside)
    assert not lie_on_each_other(first, below)


@every_kind
@every_case
@pytest.mark.parametrize("paper", [A4, A3])
def test_nothing_is_smaller_than_nine_points(kind, case, paper):
    pages = hard_pages(kind, case, "fr", paper)
    assert min(line.size for page in pages for line in page.lines) >= LEAST_SIZE


@every_kind
@every_case
def test_only_fonts_that_the_file_carries_are_named(kind, case):
    for page in reader(hard_file(kind, case, "ar")).pages:
        for font in page["/Resources"]["/Font"].values():
            assert any(script in str(font["/BaseFont"]) for script in Script)
            assert "/FontFile2" in font["/FontDescriptor"]


@every_kind
@every_case
@left_and_right
def test_every_page_says_of_when_it_is(kind, case, language):
    assert all("18:40" in page.text for page in hard_pages(kind, case, language))


@every_kind
@pytest.mark.parametrize("language", LANGUAGES)
def test_title_author_and_language_stand_in_the_file(kind, language):
    (first, *_) = hard_documents(kind, "hostile", language)
    file = reader(hard_file(kind, "hostile", language))
    assert first.origin.subject in file.metadata.title
    assert file.metadata.author == HARD["hostile"][-1]
    assert file.trailer["/Root"]["/Lang"] == language


@every_kind
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_document_can_be_selected_and_found(kind, language):
    for document in documents_of(kind, language):
        read = letters(" ".join(page_texts(render([document], A3))))
        assert [word for word in words_of(document) if word not in read] == []


def words_of(document):
    """Return the words of a document in their plain forms, page numbers left aside."""
    texts = (text for text in said(document) if not re.search(r"{\w+}", text))
    return {letters(word) for text in texts for word in re.split(r"\W+", text)}


@every_kind
@left_and_right
def test_characters_without_a_glyph_are_told_and_stand_as_a_sign(kind, language):
    documents = hard_documents(kind, "without glyphs", language)
    assert set(missing_glyphs(documents)) == set(HARD["without glyphs"])
    assert any(REPLACEMENT in page.text for page in hard_pages(kind, "without glyphs", language))


@every_kind
@pytest.mark.parametrize("case", ["endless", "mixed"])
@left_and_right
def test_no_sign_stands_where_the_fonts_have_every_letter(kind, case, language):
    assert missing_glyphs(hard_documents(kind, case, language)) == ()
    assert not any(REPLACEMENT in page.text for page in hard_pages(kind, case, language))


@every_kind
@left_and_right
def test_a_day_without_sessions_is_printed_or_left_out_never_a_fault(kind, language):
    closing = slot(TUESDAY, "15:00", 60, SlotKind.EVENT, title="Clôture")
    for residency in (with_slots(small(), closing), with_slots(small(clocks=()), closing)):
        documents = built(residency, Schedule(), kind, language)
        if documents:
            assert page_texts(render(documents))


@pytest.mark.parametrize("kind", [Kind.AGENDA, Kind.WEEK])
def test_a_day_and_a_week_without_sessions_say_so(kind):
    (document,) = build_documents(small(), Schedule(), kind, "fr", TUESDAY)
    assert document.heading.facts == ("Pas de séance de mentorat",)


def test_rooms_are_not_named_above_a_day_of_events_alone():
    residency = with_slots(
        small(clocks=()), slot(TUESDAY, "09:00", 60, SlotKind.EVENT, title="Visite")
    )
    (document,) = build_documents(residency, Schedule(), Kind.AGENDA, "fr", TUESDAY)
    assert document.columns == ("",)


@every_kind
def test_a_session_on_a_day_that_lost_its_slots_is_printed(kind):
    residency = replace(small(clocks=()), days=2)
    schedule = Schedule(sessions=(session(residency),))
    documents = built(residency, schedule, kind, "fr")
    assert any("Médina" in text for text in page_texts(render(documents)))


def in_grey(value, pattern):
    """Return a document whose areas have one grey, and the pattern that is chosen for each."""
    if isinstance(value, AreaColour):
        return replace(value, bar="#555555", name=pattern(value.name), mark=0)
    if isinstance(value, tuple):
        return tuple(in_grey(each, pattern) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        named = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: in_grey(part, pattern) for name, part in named.items()})
    return value


@pytest.mark.parametrize("kind", [Kind.AGENDA, Kind.PROJECTS, Kind.ROOMS, Kind.CARDS])
def test_areas_are_told_apart_by_their_patterns_where_there_is_no_colour(kind):
    document = documents_of(kind, "fr")[0]
    own, same = (
        pictures(render([in_grey(document, pattern)]), 1)[0]
        for pattern in (lambda name: name, lambda name: "stone")
    )
    assert own.constBits() != same.constBits()
