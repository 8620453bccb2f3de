# SPDX-License-Identifier: Apache-2.0
"""Names cut to a width: whole where they fit, and never alike."""

from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.ui.planning.labels import Shortener, distinct_labels

words = st.text(st.sampled_from("abé"), min_size=1, max_size=6)
names = st.lists(words, min_size=1, max_size=4).map(" ".join)


def test_a_name_that_fits_stands_whole() -> None:
    assert distinct_labels(["Salma Berrada"], 13, len, initials=True) == {
        "Salma Berrada": "Salma Berrada"
    }


def test_a_person_is_called_by_first_name_and_initial() -> None:
    labels = distinct_labels(["Salma Berrada", "Karim El Fassi"], 12, len, initials=True)
    assert labels == {"Salma Berrada": "Salma B.", "Karim El Fassi": "Karim E. F."}


def test_a_thing_is_cut_at_its_end() -> None:
    assert distinct_labels(["Tarot du Sahel"], 9, len, initials=False) == {
        "Tarot du Sahel": "Tarot du…"
    }


def test_two_people_who_would_look_the_same_are_told_apart() -> None:
    labels = distinct_labels(["Salma Berrada", "Salma Bennani"], 11, len, initials=True)
    assert labels == {"Salma Berrada": "Salma Berr…", "Salma Bennani": "Salma Benn…"}


def test_names_that_differ_at_their_end_show_their_end() -> None:
    labels = distinct_labels(["Studio de jeu 1", "Studio de jeu 2"], 9, len, initials=False)
    assert labels == {"Studio de jeu 1": "Studio… 1", "Studio de jeu 2": "Studio… 2"}


def test_names_that_no_cut_tells_apart_stand_whole() -> None:
    assert distinct_labels(["abcdef", "abxdef"], 2, len, initials=False) == {
        "abcdef": "abcdef",
        "abxdef": "abxdef",
    }


@given(st.lists(names, unique=True, max_size=12), st.integers(1, 14), st.booleans())
def test_no_two_names_ever_look_the_same(
    given_names: list[str], width: int, initials: bool
) -> None:
    labels = distinct_labels(given_names, width, len, initials=initials)
    assert set(labels) == set(given_names)
    assert len(set(labels.values())) == len(given_names)
    assert all(len(label) <= width or label == name for name, label in labels.items())


def test_a_shortener_answers_for_each_width_and_font() -> None:
    shortener = Shortener(["Tarot du Sahel"])
    assert shortener.label("Tarot du Sahel", 9, "small", len) == "Tarot du…"
    assert shortener.label("Tarot du Sahel", 14, "small", len) == "Tarot du Sahel"
    assert shortener.label("Tarot du Sahel", 9, "bold", lambda text: 2 * len(text)) == "Tar…"
    assert shortener.label("not one of them", 3, "small", len) == "not one of them"
