# SPDX-License-Identifier: Apache-2.0
"""Notes read as light Markdown: what is meant is set so, all else stays as it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.agendas.light_markdown import Span, passages, spans
from ateliers_desktop.agendas.shaping import END_ISOLATE, ISOLATE, Direction
from ateliers_desktop.agendas.style import plain
from ateliers_desktop.agendas.styled_lines import shape_spans, spans_width, wrap_spans

TYPE = plain(10)
TYPED = st.text(alphabet="ab *_\\-#نج(1.é\n", max_size=60)


def told(text):
    """Return a text's spans as (words, S for strong or e for stressed)."""
    return [(each.text, "S" * each.strong + "e" * each.stressed) for each in spans(text)]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("un **mot** fort", [("un ", ""), ("mot", "S"), (" fort", "")]),
        ("un *mot* là", [("un ", ""), ("mot", "e"), (" là", "")]),
        ("__un__ _mot_", [("un", "S"), (" ", ""), ("mot", "e")]),
        ("**un *mot* là**", [("un ", "S"), ("mot", "Se"), (" là", "S")]),
        ("**مهم** جدا", [("مهم", "S"), (" جدا", "")]),
    ],
)
def test_marks_make_words_strong_or_stressed(typed, read):
    assert told(typed) == read


@pytest.mark.parametrize(
    "typed", ["2 * 3 * 4", "a_b_c", "**ouvert", "5*", "<b>x</b>", "[a](file:///etc)", "** x **"]
)
def test_a_mark_without_its_other_half_is_a_letter(typed):
    assert told(typed) == [(typed, "")]


def test_a_mark_behind_a_backslash_is_a_letter():
    assert "".join(words for words, _ in told(r"\*mot\*")) == "*mot*"
    assert {way for _, way in told(r"\*mot\*")} == {""}


def test_lists_and_titles_are_known_by_how_their_lines_begin():
    read = passages("# Titre\n\n- un\n* deux\n3. trois\n-quatre\n\u2022 cinq")
    assert [each.bullet for each in read] == ["", "•", "•", "3.", "", "•"]
    assert read[0].spans == (Span(text="Titre", strong=True),)
    assert read[4].spans[0].text == "-quatre"


@given(TYPED)
def test_no_letter_of_a_note_is_lost(text):
    read = "".join(span.text for each in passages(text) for span in each.spans)
    marks = str.maketrans("", "", " *_\\-#.\n1")
    assert read.translate(marks) == text.translate(marks)


@given(text=TYPED, width=st.floats(min_value=20, max_value=200))
def test_no_styled_line_is_too_wide_and_no_letter_is_lost(text, width):
    words = spans(text)
    lines = wrap_spans(words, TYPE, width)
    assert all(spans_width(line, TYPE) <= width + 1e-6 for line in lines)
    read = "".join(each.text for line in lines for each in line)
    assert "".join(read.split()) == "".join("".join(each.text for each in words).split())


def test_strong_arabic_keeps_its_place_in_a_line():
    line = spans("نص **مهم** Kora")
    runs = shape_spans(line, Direction.RIGHT_TO_LEFT)
    assert [each.strong for each in runs if each.text.strip()] == [False, True, False]
    assert runs[0].text.strip() == "Kora"


@pytest.mark.parametrize("along", Direction)
def test_words_kept_apart_stay_so_on_each_line_over_which_they_go(along):
    french, arabic = "Relire le contrat ligne par ligne avec Awa.", "راجع العقد سطرا سطرا مع آوا."
    against, due = (french, "آوا") if along is Direction.RIGHT_TO_LEFT else (arabic, "Awa")
    words = (Span(text=ISOLATE), *spans(against), Span(text=f"{END_ISOLATE} — {due}"))
    lines = wrap_spans(words, TYPE, 90)
    assert len(lines) >= 2
    drawn = ["".join(each.text for each in shape_spans(line, along)) for line in lines]
    last = drawn[-1].split(" — ")
    own = last[1] if along is Direction.RIGHT_TO_LEFT else last[0]
    # A full stop stands where its sentence ends, whatever the page's direction is.
    assert own[-1 if along is Direction.RIGHT_TO_LEFT else 0] == "."
    assert not "".join(drawn[:-1]).count(".")
