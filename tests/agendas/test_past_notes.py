# SPDX-License-Identifier: Apache-2.0
"""What was written of earlier sessions on mentors' and projects' sheets, however long it is."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from ateliers_desktop.agendas import digest, mentor_sheets, missing_glyphs, project_sheets, render
from ateliers_desktop.operations.printing import Kind, Order, build_documents, documents_of
from ateliers_desktop.residency import Schedule
from ateliers_desktop.residency.canvas import Canvas
from ateliers_desktop.residency.notes import Action, Note, Notebook
from ateliers_desktop.words import LANGUAGES, translations
from tests.agendas.builders import PRINTED_AT, TUESDAY, at, session, small
from tests.agendas.furnished import HOSTILE, LONG, LONG_ARABIC
from tests.agendas.pages import all_pieces, page_texts, reader
from tests.agendas.reading import letters, unread

MONDAY = date(2025, 10, 6)
PAGE = "\n".join(f"{number}. Ce qui fut dit et redit des voix de la radio" for number in range(45))


def residency():
    return replace(small(mentors=("Awa", "Omar")), first_day=MONDAY, days=2)


BASE = residency()
EARLIER = session(BASE, day=MONDAY)
NOW = session(BASE)
BOTH = Schedule(sessions=(EARLIER, NOW))


def note(text, **given):
    values = {"project": NOW.project, "mentor": "Awa", "session": EARLIER.id}
    written = given.pop("written_at", at(MONDAY, "10:00"))
    return Note(text=text, written_at=written, changed_at=written, **(values | given))


def action(text="Appeler", made_at=None, **given):
    values = {"project": NOW.project, "mentor": "Awa", "made_at": made_at or at(MONDAY, "10:00")}
    return Action(text=text, **(values | given))


def mentor_sheet(*entries, schedule=BOTH, language="fr", base=BASE):
    return mentor_sheets(
        base, schedule, TUESDAY, "Awa", translations(language), language, PRINTED_AT,
        notebook=book(*entries),
    )[0]  # fmt: skip


def project_sheet(*entries, schedule=BOTH, language="fr", base=BASE):
    return project_sheets(
        base, schedule, TUESDAY, None, translations(language), language, PRINTED_AT,
        notebook=book(*entries),
    )[0]  # fmt: skip


def book(*entries):
    return Notebook(
        notes=tuple(each for each in entries if isinstance(each, Note)),
        actions=tuple(each for each in entries if isinstance(each, Action)),
    )


def missed(document, content=None):
    """Return what cannot be read of a document but titles of parts that may not go on."""
    on = {"fr": "suite", "en": "continued", "ar": "تتمة"}[document.origin.language]
    return [each for each in unread(document, content) if f"({on})" not in each]


def plain(spans):
    return "".join(each.text for each in spans)


def heads(sheet):
    return [each.head for each in sheet.meetings[0].past.notes]


def test_what_was_said_before_stands_at_the_session_with_its_day_and_who_was_there():
    sheet = mentor_sheet(note("Le prix ?"), note("Le son ?", mentor="Omar", author="Inès"))
    assert heads(sheet) == ["6 oct.", "6 oct. · avec Omar · noté par Inès"]
    assert [plain(each.text[0].spans) for each in sheet.meetings[0].past.notes] == [
        "Le prix ?", "Le son ?",
    ]  # fmt: skip


def test_the_latest_note_stands_first():
    long_ago = note("A", session=None, written_at=datetime(2025, 9, 1, 9))
    sheet = mentor_sheet(long_ago, note("B"))
    assert heads(sheet) == ["6 oct.", "1 sept."]


def test_nothing_written_later_or_of_the_session_itself_is_told_as_past():
    own = note("A", session=NOW.id)
    later = note("B", session=None, written_at=at(TUESDAY, "12:00"))
    late_action = action(made_at=at(TUESDAY, "12:00"))
    assert mentor_sheet(own, later, late_action).meetings[0].past is None


def test_what_is_agreed_and_not_done_says_who_does_it_and_until_when_in_its_order():
    done = action("Fait", done_at=at(MONDAY, "12:00"))
    due = action("Appeler **dix** écoles", who="Médina VR", until=date(2025, 10, 9))
    sheet = mentor_sheet(done, action("Canevas"), due)
    assert [(plain(each.text), each.due) for each in sheet.meetings[0].past.actions] == [
        ("Appeler dix écoles", "Médina VR · d’ici le 9 oct."), ("Canevas", ""),
    ]  # fmt: skip


def test_a_mentor_who_meets_a_project_twice_a_day_reads_the_past_once():
    twice = Schedule(sessions=(EARLIER, NOW, session(BASE, "10:30")))
    first, second = mentor_sheet(note("A"), schedule=twice).meetings
    assert first.past is not None
    assert second.past is None


@pytest.mark.parametrize("sheet", [mentor_sheet, project_sheet])
def test_what_was_said_in_the_morning_stands_at_the_session_in_the_afternoon(sheet):
    afternoon = session(BASE, "10:30")
    twice = Schedule(sessions=(EARLIER, NOW, afternoon))
    between = note("Du projet", session=None, mentor="", written_at=at(TUESDAY, "10:00"))
    said = (note("Hier"), note("Ce matin", session=NOW.id), between)
    agreed = (action("Hier"), action("Ce matin", made_at=at(TUESDAY, "09:50")))
    made = sheet(*said, *agreed, schedule=twice)
    first, second = (
        [plain(told.text[0].spans) for told in each.past.notes] for each in made.meetings
    )
    assert (first, second) == (["Hier"], ["Du projet", "Ce matin"])
    if sheet is mentor_sheet:
        told = [[plain(each.text) for each in one.past.actions] for one in made.meetings]
        assert told == [["Hier"], ["Ce matin"]]


def test_a_project_reads_at_each_session_what_that_mentor_said_and_its_actions_once():
    both = Schedule(sessions=(EARLIER, NOW, session(BASE, "10:30", mentor="Omar")))
    sheet = project_sheet(note("A"), note("B", mentor="Omar"), action(), schedule=both)
    assert [
        [plain(told.text[0].spans) for told in each.past.notes] for each in sheet.meetings
    ] == [["A"], ["B"]]
    assert all(not each.past.actions for each in sheet.meetings)
    assert [plain(each.text) for each in sheet.actions.actions] == ["Appeler"]


@pytest.mark.parametrize("kind", [Kind.MENTORS, Kind.PROJECTS])
def test_what_is_confidential_is_on_paper_only_if_that_is_chosen(kind):
    secret = book(note("Secret", confidential=True))
    order = Order(
        residency=BASE, schedule=BOTH, language="fr", days=(TUESDAY,), name="",
        printed_at=PRINTED_AT, notebook=secret,
    )  # fmt: skip
    usual = render(documents_of(kind, order))
    assert "Secret" not in "".join(page_texts(usual))
    chosen = render(documents_of(kind, replace(order, confidential=True)))
    assert "Secret" in "".join(page_texts(chosen))
    built = build_documents(BASE, BOTH, kind, "fr", TUESDAY, notebook=secret)
    assert "Secret" not in "".join(page_texts(render(built)))


def test_a_sheet_without_notes_is_as_it_was_and_a_note_makes_it_another():
    plain_sheet = mentor_sheets(BASE, BOTH, TUESDAY, "Awa", translations("fr"), "fr", PRINTED_AT)[
        0
    ]
    assert digest(mentor_sheet()) == digest(plain_sheet)
    assert digest(mentor_sheet(note("A"))) != digest(plain_sheet)
    assert digest(mentor_sheet(note("*A*"))) != digest(mentor_sheet(note("A")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", [mentor_sheet, project_sheet])
def test_a_note_of_ten_pages_flows_over_as_many_and_all_of_it_is_read(sheet, language):
    document = sheet(note("\n\n".join([PAGE] * 10)), action(LONG_ARABIC), language=language)
    content = render([document])
    texts = page_texts(content)
    assert 10 <= len(texts) <= 13
    assert not missed(document, content)
    assert all(f"{number} / {len(texts)}" in text or f"{len(texts)} / {number}" in text
               for number, text in enumerate(texts, start=1))  # fmt: skip
    title = document.heading.title
    assert all(letters(title) in letters(text) for text in texts)
    words = "Ce qui fut dit et redit des voix de la radio"
    assert sum(text.count(words) for text in texts) == 450


def test_nothing_of_a_long_note_leaves_the_page():
    content = render([mentor_sheet(note("\n".join([PAGE, "m" * 900, *HOSTILE])))])
    pieces = all_pieces(content)
    assert len(pieces) > 100
    assert all(37 <= piece.y <= 842 - 37 and 37 <= piece.x <= 595 - 37 for piece in pieces)


def test_a_part_that_goes_on_says_whose_it_is_and_its_end_has_lines_to_write_on():
    texts = page_texts(render([mentor_sheet(note("\n".join([PAGE] * 3)))]))
    assert all("Médina VR (suite)" in text for text in texts[1:])
    assert "Médina VR (suite)" not in texts[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", [mentor_sheet, project_sheet])
def test_hostile_notes_stand_as_they_are_typed(sheet, language):
    words = [each.replace("*", "") for each in HOSTILE]
    document = sheet(note("\n".join(words)), action(words[1]), language=language)
    assert not missed(document)
    read = "".join("".join(page_texts(render([document]))).split())
    assert '<imgsrc="/etc/passwd"/>' in read


def test_letters_without_a_glyph_are_told():
    assert missing_glyphs([mentor_sheet(note("un *山* là"))]) == ("山",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_strong_and_stressed_words_stand_in_fonts_and_lines_of_their_own(language):
    text = f"Un mot **fort** et *penché*\n\n{LONG} **{LONG}** *{LONG}*\n- {LONG_ARABIC} **مهم**"
    document = mentor_sheet(note(text), language=language)
    assert not missed(document)
    assert {"fort", "penché"} <= set("".join(page_texts(render([document]))).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_project_reads_its_canvas_field_by_field(language):
    canvas = Canvas(value="Des **contes**\n- en wolof", revenues="500 €", segments="<écoles>")
    project = replace(BASE.projects[0], canvas=canvas, stage="prototype")
    sheet = project_sheet(base=replace(BASE, projects=(project,)), language=language)
    assert len(sheet.state.fields) == 3
    assert not missed(sheet)


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_lines_of_a_canvas_stand_in_a_row_behind_their_title(language):
    canvas = Canvas(partners="Musée\nÉcole **des** métiers", costs=f"Studio\n{LONG}")
    project = replace(BASE.projects[0], canvas=canvas)
    sheet = project_sheet(base=replace(BASE, projects=(project,)), language=language)
    partners, costs = (text for _, text in sheet.state.fields)
    assert ["".join(each.text for each in line.spans) for line in partners] == [
        "Musée · École des métiers"
    ]
    assert len(costs) == 2
    assert not missed(sheet)


def test_an_empty_canvas_takes_no_room():
    assert project_sheet().state is None


def test_a_long_canvas_goes_on_on_further_pages():
    project = replace(BASE.projects[0], canvas=Canvas(channels=PAGE, costs=PAGE))
    content = render([project_sheet(base=replace(BASE, projects=(project,)))])
    assert len(reader(content).pages) >= 3
    assert "Canevas du modèle économique (suite)" in page_texts(content)[-1]
