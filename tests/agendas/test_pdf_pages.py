# SPDX-License-Identifier: Apache-2.0
"""The pages as printed, read back from the PDF."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from ateliers_desktop.agendas import (
    Paper,
    mentor_sheets,
    missing_glyphs,
    render,
    wall_agenda,
)
from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.shaping import Direction
from ateliers_desktop.palette import AREA_COLOUR_NAMES, AreaColour
from ateliers_desktop.residency import Schedule
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    filled,
    french,
    sample,
    session,
    small,
)
from tests.agendas.pages import all_pieces, page_texts, pieces, reader, whole_text
from tests.agendas.test_wall_layout import LONG, full_agenda

HOSTILE = (
    "<b>Gras</b>",
    "Kora & fils < Atlas > Sud",
    '<img src="/etc/passwd"/>',
    "&amp; &#60;",
    "{mentor} %n %s",
    "(Tj) \\ 041",
    "=1+1",
    "Ñandú œuvre ŋ ’",
    "نجمة الأطلس",
)


def wall_of(residency, *sessions, language="fr"):
    schedule = Schedule(sessions=sessions)
    return wall_agenda(residency, schedule, TUESDAY, french, language, PRINTED_AT)


def sheets_of(residency, *sessions, language="fr"):
    schedule = Schedule(sessions=sessions)
    return mentor_sheets(residency, schedule, None, None, french, language, PRINTED_AT)


def sample_documents():
    residency = sample()
    schedule = filled(residency)
    walls = [
        wall_agenda(residency, schedule, day, french, "fr", PRINTED_AT) for day in residency.dates
    ]
    sheets = mentor_sheets(residency, schedule, TUESDAY, None, french, "fr", PRINTED_AT)
    return walls, sheets


@pytest.mark.parametrize("name", HOSTILE)
def test_every_name_stands_whole_and_literally_on_wall_and_sheet(name):
    residency = small(
        mentors=(f"M {name}",), projects=(f"P {name}",), rooms=(f"S {name}",), areas=(f"A {name}",)
    )
    residency = replace(residency, name=f"R {name}", programme=f"G {name}")
    each = session(residency)
    wall = whole_text(render([wall_of(residency, each)], Paper.A3))
    sheet = whole_text(render(sheets_of(residency, each)))
    assert [letter for letter in "MPSARG" if f"{letter} {name}" not in wall] == []
    assert [letter for letter in "MPSAR" if f"{letter} {name}" not in sheet] == []


def test_arabic_names_stand_whole_in_reading_order():
    residency = small(
        mentors=("سلمى برادة",), projects=("نجمة الأطلس",), rooms=("القاعة الكبيرة",),
        areas=("Son نجمة (Dakar)",),
    )  # fmt: skip
    each = session(residency)
    for documents in ([wall_of(residency, each)], sheets_of(residency, each)):
        text = whole_text(render(documents))
        for name in ("سلمى برادة", "نجمة الأطلس", "القاعة الكبيرة", "Son نجمة", "Dakar)"):
            assert name in text


def test_only_our_fonts_are_named_and_all_are_embedded():
    walls, sheets = sample_documents()
    arabic = wall_of(small(projects=("نجمة",)), session(small(projects=("نجمة",))))
    for page in reader(render([*walls, arabic, *sheets])).pages:
        for font in page["/Resources"]["/Font"].values():
            assert str(font["/BaseFont"])[1:].startswith("AAAAAA+NotoSans")
            assert "/FontFile2" in font["/FontDescriptor"]


def test_a_font_that_is_not_carried_would_be_seen():
    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(10, 10, "Helvetica")
    canvas.save()
    fonts = reader(stream.getvalue()).pages[0]["/Resources"]["/Font"].values()
    assert not all("/FontDescriptor" in font for font in fonts)


@pytest.mark.parametrize(("paper", "least_name"), [(Paper.A4, 12), (Paper.A3, 17)])
@pytest.mark.parametrize("rooms", [2, 5, 12])
def test_names_can_be_read_from_afar_and_nothing_is_tiny(paper, least_name, rooms):
    found = all_pieces(render([full_agenda(rooms, 20, "Kora")], paper))
    names = [piece for piece in found if piece.text.strip().startswith("Kora ")]
    assert len(names) >= rooms * 20
    assert min(piece.size for piece in names) >= least_name
    assert min(piece.size for piece in found) >= 9


def test_nothing_on_a_sheet_is_tiny():
    residency = small(mentors=(LONG,), projects=(LONG,), rooms=(LONG,), areas=(LONG,))
    found = all_pieces(render(sheets_of(residency, session(residency))))
    assert min(piece.size for piece in found) >= 9


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.A3, (842, 1191))])
def test_walls_fill_their_paper_and_sheets_are_a4(paper, size):
    walls, sheets = sample_documents()
    boxes = [page.mediabox for page in reader(render([walls[1], *sheets], paper)).pages]
    sizes = [(round(box.width), round(box.height)) for box in boxes]
    wall_and_codes, of_sheets = sizes[:2], sizes[2:]
    assert set(wall_and_codes) == {size}
    assert set(of_sheets) == {(595, 842)}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_stands_outside_the_page(language):
    residency = small(
        mentors=(LONG,), projects=(LONG,), rooms=tuple(LONG + str(n) for n in range(7)),
        areas=(LONG,),
    )  # fmt: skip
    each = session(residency)
    documents = [wall_of(residency, each, language=language),
                 *sheets_of(residency, each, language=language)]  # fmt: skip
    for page in reader(render(documents)).pages:
        for piece in pieces(page):
            assert 25 <= piece.x <= page.mediabox.width - 25
            assert 25 <= piece.y <= page.mediabox.height - 25


@pytest.mark.parametrize("text", ["mot " * 2500, "m" * 10_000, "نجمة " * 2000])
def test_texts_as_long_as_a_cell_may_hold_are_cut_to_their_places(text):
    text = text.strip()
    twins = (f"{text} A", f"{text} B")
    residency = small(mentors=twins, projects=twins, rooms=twins, areas=twins)
    sessions = [
        session(residency, project=f"{text} {letter}", mentor=f"{text} {letter}",
                room=f"{text} {letter}", area=f"a{number}")
        for number, letter in enumerate("AB")
    ]  # fmt: skip
    wall = replace(wall_of(residency, *sessions), codes=())
    assert len(reader(render([wall, *sheets_of(residency, *sessions)])).pages) == 3


def test_the_legend_stands_below_everything_else():
    areas = tuple(f"Domaine d’expertise {number}" for number in range(9))
    clocks = tuple(f"{hour:02d}:00" for hour in range(8, 17))
    residency = small(areas=areas, clocks=clocks)
    sessions = [
        session(residency, clock, area=f"a{number}") for number, clock in enumerate(clocks)
    ]
    found = all_pieces(render([wall_of(residency, *sessions)]))
    legend = {piece for piece in found if piece.size == 9.5}
    assert len(legend) == 9
    assert len({piece.y for piece in legend}) > 2
    highest = max(piece.y for piece in legend)
    others = {piece for piece in found if not re.fullmatch(r"\d / \d", piece.text.strip())}
    assert all(piece.y > highest + 9.5 for piece in others - legend)


def test_a_wall_too_large_for_a_page_has_several_each_with_heading_and_version():
    texts = page_texts(render([replace(full_agenda(12, 20), codes=())]))
    assert len(texts) == 6
    for number, text in enumerate(texts, start=1):
        assert "Mardi 7 octobre" in text
        assert "Version du lundi 6 à 18:40" in text
        assert f"{number} / 6" in text


def test_a_sheet_too_long_for_a_page_has_several_each_with_version_and_number():
    clocks = tuple(f"{hour:02d}:00" for hour in range(8, 17))
    residency = small(clocks=clocks)
    sheets = sheets_of(residency, *(session(residency, clock) for clock in clocks))
    texts = page_texts(render(sheets))
    assert len(texts) == 3
    for number, text in enumerate(texts, start=1):
        assert f"Version du lundi 6 à 18:40 · {number} / 3" in text
        assert text.count("Première séance") + text.count("Séance précédente") == 3


def test_an_arabic_page_begins_at_the_right():
    residency = small()
    each = session(residency)
    for place in (wall_of, lambda *args, **words: sheets_of(*args, **words)[0]):
        left, right = (
            min(piece.x for piece in all_pieces(render([place(residency, each, language=code)]))
                if piece.text.startswith("09:00"))
            for code in ("fr", "ar")
        )  # fmt: skip
        assert left < 100
        assert right > 400


def test_letters_without_a_glyph_are_replaced_and_listed():
    residency = small(projects=("山 Projet 😀",))
    documents = [wall_of(residency, session(residency))]
    assert missing_glyphs(documents) == ("山", "😀")
    assert "\ufffd Projet" in whole_text(render(documents))
    assert missing_glyphs([wall_of(small(), session(small()))]) == ()


def test_the_file_says_title_author_language_and_when_it_was_made():
    residency = replace(small(), programme="Ateliers")
    file = reader(render([wall_of(residency)]))
    assert file.metadata.title == "Mardi 7 octobre · Résidence"
    assert file.metadata.author == "Ateliers"
    assert file.metadata.creation_date.replace(tzinfo=None) == PRINTED_AT
    assert file.trailer["/Root"]["/Lang"] == "fr"


def test_every_document_has_its_entry_in_the_outline():
    walls, _ = sample_documents()
    outline = reader(render(walls)).outline
    assert [entry.title for entry in outline] == [wall.origin.subject for wall in walls]


def test_equal_documents_give_equal_bytes():
    first, second = sample_documents(), sample_documents()
    assert render([*first[0], *first[1]]) == render([*second[0], *second[1]])
    assert render(first[0]) != render(first[1])


def test_progress_is_told_document_by_document():
    walls, _ = sample_documents()
    told = []
    render(walls, on_progress=told.append)
    assert [(each.step, each.done, each.total) for each in told] == [
        ("draw", number, 6) for number in range(1, 7)
    ]
    assert told[1].subject == "Mardi 7 octobre · Résidence de Rabat"


def test_nothing_to_draw_is_an_error():
    with pytest.raises(ValueError, match="no document"):
        render([])


def test_every_area_has_a_bar_of_its_own_even_without_colour():
    drawn = {_bar(name, mark) for name in AREA_COLOUR_NAMES for mark in range(3)}
    assert len(drawn) == 3 * len(AREA_COLOUR_NAMES)
    assert _bar("sky", 0) == _bar("sky", 0)


def _bar(name, mark):
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1)
    grey = AreaColour(
        name=name, light_ground="#EEEEEE", bar="#555555", dark_ground="#222222", mark=mark
    )
    draw_bar(Page(canvas, Paper.A4, Direction.LEFT_TO_RIGHT), 100, 100, 60, grey)
    canvas.save()
    return reader(stream.getvalue()).pages[0].get_contents().get_data()
