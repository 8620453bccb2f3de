# SPDX-License-Identifier: Apache-2.0
"""A note's light Markdown is read without ever failing, and every word keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.residency.light_markdown import BlockKind, bare_text, read_light_markdown

P, B, N, H = BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBER, BlockKind.HEADING


def read(text: str) -> list[tuple[BlockKind, str]]:
    return [
        (each.kind, "".join(run.text for run in each.runs)) for each in read_light_markdown(text)
    ]


def looks(text: str) -> list[tuple[str, bool, bool]]:
    (block,) = read_light_markdown(text)
    return [(run.text, run.strong, run.emphasis) for run in block.runs]


def test_paragraphs_lists_and_headings_are_told_apart() -> None:
    text = "Un mot\net la suite\n\n# Titre\n- un\n* deux\n• trois\n2. quatre\n٣ n’est rien"
    assert read(text) == [
        (P, "Un mot\net la suite"),
        (H, "Titre"),
        (B, "un"),
        (B, "deux"),
        (B, "trois"),
        (N, "quatre"),
        (P, "٣ n’est rien"),
    ]


def test_a_note_is_read_in_passing_without_its_marks() -> None:
    assert bare_text("# Titre\n- **un** mot\n2. deux") == "Titre\nun mot\ndeux"


def test_strong_and_emphasised_words_may_lie_in_each_other() -> None:
    assert looks("a **fort *les deux* ok** _ici_") == [
        ("a ", False, False),
        ("fort ", True, False),
        ("les deux", True, True),
        (" ok", True, False),
        (" ", False, False),
        ("ici", False, True),
    ]


def test_underscores_and_backslashes_are_read_as_elsewhere() -> None:
    assert looks(r"__un__ *a **b** c* \*mot\*") == [
        ("un", True, False),
        (" ", False, False),
        ("a ", False, True),
        ("b", True, True),
        (" c", False, True),
        (" ", False, False),
        ("*", False, False),
        ("mot", False, False),
        ("*", False, False),
    ]


@pytest.mark.parametrize(
    "text",
    ["2*3*4 = 24", "nom_de_fichier", "** **", "*", "**", "_ _", "a * b * c", "-sans espace", "#1"],
)
def test_signs_that_mean_nothing_stand_as_they_were_typed(text: str) -> None:
    assert looks(text) == [(text, False, False)]


@pytest.mark.parametrize(
    "text", ["<b>gras</b>", "![image](file:///etc/passwd)", "[lien](https://exemple.org)", "`x`"]
)
def test_nothing_else_means_anything(text: str) -> None:
    assert looks(text) == [(text, False, False)]


@given(st.text(st.sampled_from("ab *_#-\\1.\n•é)"), max_size=60))
def test_every_word_read_stands_where_it_is_said_to_stand(text: str) -> None:
    for block in read_light_markdown(text):
        for run in block.runs:
            assert text[run.start : run.start + len(run.text)] == run.text
