# SPDX-License-Identifier: Apache-2.0
"""Facts in a row keep their order in every script."""

from ateliers_desktop.words.joining import from_to, joined, way_on


def test_in_arabic_no_fact_draws_its_neighbour_along() -> None:
    assert joined(("MVP", "", "Pitch"), "fr") == "MVP · Pitch"
    assert joined(("MVP", "", "Pitch"), "ar") == "\u2068MVP\u2069 · \u2068Pitch\u2069"


def test_the_way_on_points_in_the_direction_of_reading() -> None:
    assert way_on("Ajouter", "fr") == "→ Ajouter"
    assert way_on("إضافة", "ar") == "← إضافة"


def test_what_becomes_of_something_is_told_in_the_direction_of_reading() -> None:
    assert from_to("Atelier", "Studio", "fr") == "Atelier → Studio"
    # Each side keeps its own direction, or two Latin names would turn round about the arrow.
    assert from_to("Atelier", "Studio", "ar") == "\u2068Atelier\u2069 ← \u2068Studio\u2069"
