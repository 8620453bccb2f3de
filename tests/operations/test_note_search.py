# SPDX-License-Identifier: Apache-2.0
"""Words are found in notes and actions whatever the accents and vowel signs, and shown there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.operations import note_search
from ateliers_desktop.operations.folded_text import FoldedText, folded
from ateliers_desktop.operations.note_search import NoteIndex, excerpt, marks_in, words_of
from ateliers_desktop.residency import Action, Note, fold
from tests.builders import at

WRITTEN = at("09:00")
TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("éèàçœÉŒßﬁ أإآٱةىئؤمَشْرُوعـ ٣۳\n\t'’-"),
    ),
    max_size=60,
)


def note(text: str, minutes: int = 0, **fields: object) -> Note:
    when = WRITTEN + timedelta(minutes=minutes)
    return replace(Note(text=text, written_at=when, changed_at=when), **fields)  # type: ignore[arg-type]


def found(index: NoteIndex, words: str) -> list[str]:
    return [each.text for each in index.search(words).entries]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("chere", "Chère équipe"),
        ("CHÈRE", "ma chere idée"),
        ("oeuvre", "Une œuvre"),
        ("l'equipe", "L’ÉQUIPE"),
        ("مشروع", "المشروع جاهز"),
        ("مشروع", "هذا مَشْرُوعٌ جميل"),
        ("مَشْرُوع", "مشروع"),
        ("مشروع", "مـــشروع"),
        ("احمد", "أحمد"),
        ("الجلسه", "الجلسة الأولى"),
        ("مبنى", "مبني"),
        ("12", "خلال ١٢ يوما"),
    ],
)
def test_a_word_is_found_however_it_is_written(typed: str, text: str) -> None:
    assert found(NoteIndex([note(text), note("autre chose")]), typed) == [text]


def test_all_words_must_be_there_and_the_newest_stands_first() -> None:
    index = NoteIndex(
        [note("boucle de jeu", 1), note("la boucle", 2), note("un jeu, une boucle", 3)]
    )
    assert found(index, "jeu boucle") == ["un jeu, une boucle", "boucle de jeu"]
    assert found(index, "boucle tambour") == []
    assert found(index, "  ") == []


def test_names_and_authors_are_searched_and_actions_too() -> None:
    action = Action(text="Chiffrer", made_at=WRITTEN, project="Médina VR", who="Awa Diagne")
    written = note("Budget", author="Leïla", mentor="Idriss Kettani")
    index = NoteIndex([action, written])
    assert index.search("medina").entries == (action,)
    assert index.search("chiffrer awa").entries == (action,)
    assert index.search("leila idriss").entries == (written,)


def test_the_index_follows_what_is_written_changed_and_taken_out() -> None:
    first, second = note("premier", 1), note("second", 2)
    index = NoteIndex([first])
    index.update([first, second])
    assert found(index, "second") == ["second"]
    changed = replace(first, text="tout autre")
    index.update([changed, second])
    assert found(index, "premier") == []
    assert found(index, "autre") == ["tout autre"]
    index.update([second])
    assert found(index, "autre") == []


def test_many_notes_are_found_as_a_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(note_search, "_MOST_CHANGED", 3)
    notes = [note(f"mot{number} pair{number % 2}", number) for number in range(50)]
    index = NoteIndex(notes)
    assert found(index, "mot7 pair1") == ["mot7 pair1"]
    changed = replace(notes[7], text="mot7 changé pair1")
    index.update([*notes[:7], changed, *notes[9:]])
    assert found(index, "mot7") == ["mot7 changé pair1"]
    assert found(index, "mot8") == []
    assert found(index, "pair1")[:2] == ["mot49 pair1", "mot47 pair1"]


def test_no_more_is_shown_than_is_of_use_and_that_is_told() -> None:
    index = NoteIndex([note("mot", number) for number in range(5)])
    few = index.search("mot", most=3)
    assert (len(few.entries), few.more) == (3, True)
    assert not index.search("mot", most=5).more


@given(TEXTS)
def test_a_text_is_folded_at_once_as_it_is_letter_by_letter(text: str) -> None:
    assert FoldedText(text).folded == folded(text)


@given(TEXTS)
def test_names_that_count_as_the_same_are_found_for_each_other(text: str) -> None:
    assert folded(fold(text)) == folded(text)


@given(TEXTS, st.data())
def test_what_is_marked_is_what_was_sought(text: str, data: st.DataObject) -> None:
    whole = FoldedText(text).folded
    start = data.draw(st.integers(0, max(len(whole) - 1, 0)))
    word = whole[start : start + 3].strip()
    for first, last in marks_in(text, (word,)):
        assert word in folded(text[first:last])
    assert bool(word) == bool(marks_in(text, (word,)))


def test_an_excerpt_shows_the_words_found_in_their_context() -> None:
    text = "Début. " * 40 + "La chère\néquipe hésite, puis choisit. " + "Suite. " * 40
    piece = excerpt(text, words_of("chere equipe"))
    assert [piece.text[at:to] for at, to in piece.marks] == ["chère", "équipe"]
    assert "La chère équipe hésite" in piece.text
    assert piece.text.startswith("… Début.")
    assert piece.text.endswith(" …")
    assert len(piece.text) < 180


def test_vowel_signs_are_marked_with_the_letters_that_bear_them() -> None:
    assert [("مَشْرُوعٌ جيد")[at:to] for at, to in marks_in("مَشْرُوعٌ جيد", ("مشروع",))] == ["مَشْرُوعٌ"]


def test_an_excerpt_without_a_hit_is_the_beginning() -> None:
    piece = excerpt("mot " * 100, ("absent",))
    assert piece.marks == ()
    assert piece.text.startswith("mot mot")
    assert len(piece.text) < 140
