# SPDX-License-Identifier: Apache-2.0
"""Letters joined and ordered as they stand on paper; texts fitted so that all look different."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.agendas.fitting import fit, fit_apart, wrap
from ateliers_desktop.agendas.fonts import REPLACEMENT, Script, string_width
from ateliers_desktop.agendas.names import short_names
from ateliers_desktop.agendas.shaping import (
    Direction,
    isolate,
    line_width,
    shape,
    tidy,
    uncovered,
)
from ateliers_desktop.agendas.style import plain
from ateliers_desktop.residency import fold

LTR, RTL = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT
TYPE = plain(12)
MIXED = st.text(
    alphabet="abé12:.,()«»<-/&%٪،؟ نجمةسلا ًّـ\u2068\u2069\u200f\u200d\u00a0", max_size=40
)
LETTERS = st.text(alphabet="abcdéœ-/& <نجمةس", min_size=1, max_size=90).filter(str.strip)


def visual(text, direction=LTR):
    """Return the letters from left to right, in their plain forms."""
    return unicodedata.normalize("NFKC", "".join(run.text for run in shape(text, direction)))


def test_arabic_letters_are_joined_and_stand_from_right_to_left():
    run, = shape("نجمة")  # fmt: skip
    assert run.script is Script.ARABIC
    assert run.text == "\ufe94\ufee4\ufea0\ufee7"  # final, two medials, initial: from the left


def test_lam_and_alif_make_one_letter():
    assert len(shape("سلام")[0].text) == 3


def test_latin_in_an_arabic_name_keeps_its_order_and_its_brackets():
    assert visual("نجمة (Dakar) 2025") == "2025 (Dakar) ةمجن"


def test_brackets_around_arabic_are_mirrored():
    assert visual("Kora (نجمة) B") == "Kora (ةمجن) B"
    assert visual("«نجمة»") == "«ةمجن»"


def test_figures_keep_their_order_in_arabic():
    assert visual("الساعة 09:45") == "09:45 ةعاسلا"


def test_a_line_of_latin_is_left_alone():
    assert [run.text for run in shape("Cœur & <b>Âme</b>")] == ["Cœur & <b>Âme</b>"]


def test_isolated_names_keep_their_places_in_a_line():
    parts = ["نجمة", "السنغال", "فكرة"]
    line = " · ".join(isolate(part, LTR) for part in parts)
    assert visual(line) == " · ".join(part[::-1] for part in parts)
    assert visual(" · ".join(parts)) == " · ".join(part[::-1] for part in reversed(parts))


def test_a_name_along_the_line_needs_no_isolation():
    assert isolate("Kora", LTR) == "Kora"
    assert isolate("نجمة 2", RTL) == "نجمة 2"
    assert isolate("Kora", RTL) != "Kora"


def test_a_stretch_of_a_day_runs_from_left_to_right_in_arabic_too():
    when = isolate("09:00 – 09:45", RTL)
    assert visual(f"السرد · {when}", RTL) == "09:00 – 09:45 · درسلا"
    assert visual(when, RTL) == "09:00 – 09:45"
    assert isolate("09:00 – 09:45", LTR) == "09:00 – 09:45"


def test_vowel_signs_are_left_out_and_letters_stay():
    assert visual("سَلْمَى") == "سلمى"[::-1]


@given(text=MIXED, direction=st.sampled_from(Direction))
def test_a_line_is_as_wide_as_what_is_drawn_of_it(text, direction):
    drawn = sum(
        string_width(run.text, TYPE.font(run.script), TYPE.size) for run in shape(text, direction)
    )
    assert line_width(text, TYPE) == pytest.approx(drawn)


@given(st.text(alphabet="نجمةسلا -،؟()«»…ـ", max_size=40))
def test_a_line_of_arabic_alone_is_turned_as_one_with_a_name_is(text):
    """With figures at its end a line goes the long way, and the figures come to stand first."""
    alone, long_way = visual(f"ن{text}س", RTL), visual(f"ن{text}س 7", RTL)
    assert long_way == f"7 {alone}"


def test_a_joiner_beside_two_letters_that_make_one_stops_nothing():
    assert visual("«\u200dالا") == "الا"[::-1] + "»"
    assert len(shape("ه\u200d", RTL)[0].text) == 1


def test_steering_characters_leave_no_trace():
    assert visual("Ko\u200bra\u2060 \ufe0f2") == "Kora 2"


def test_a_letter_without_a_glyph_is_replaced_where_it_can_be_seen():
    assert visual("山 Projet 😀") == f"{REPLACEMENT} Projet {REPLACEMENT}"
    assert uncovered("山 Projet 😀 نجمة é\u200d") == {"山", "😀"}


def test_a_broken_surrogate_is_replaced():
    assert visual("a\ud800b") == f"a{REPLACEMENT}b"


def test_spaces_that_must_not_break_stay():
    assert tidy(" a\t b\u00a0: c ") == "a b\u00a0: c"
    assert wrap("Séance\u00a0: 1", TYPE, line_width("Séance\u00a0:", TYPE)) == (
        "Séance\u00a0:",
        "1",
    )


def test_lines_break_between_words_and_after_hyphens():
    assert wrap("Taxi-Brousse du Sud", TYPE, line_width("Brousse du", TYPE)) == (
        "Taxi-", "Brousse du", "Sud",
    )  # fmt: skip


@given(text=LETTERS, width=st.floats(min_value=20, max_value=300))
def test_no_line_is_too_wide_and_no_letter_is_lost(text, width):
    lines = wrap(text, TYPE, width)
    assert all(line_width(line, TYPE) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=LETTERS, width=st.floats(min_value=30, max_value=300), limit=st.integers(1, 3))
def test_fitted_text_takes_no_more_than_its_lines(text, width, limit):
    lines = fit(text, TYPE, width, limit)
    assert len(lines) <= limit
    assert lines == wrap(text, TYPE, width) or "".join(lines).endswith("…")


@given(
    names=st.lists(LETTERS.map(lambda text: tidy(text * 3)), unique=True, max_size=8),
    width=st.floats(min_value=50, max_value=120),
)
def test_different_names_never_look_the_same(names, width):
    looks = fit_apart(names, TYPE, width, 2)
    assert len(set(looks.values())) == len(names)
    assert all(len(lines) <= 2 for lines in looks.values())


def test_long_names_that_differ_at_their_ends_show_their_ends():
    start = "Une très longue histoire de la radio communautaire des oasis du Sud-Est tunisien"
    looks = fit_apart([f"{start} A", f"{start} B", "Kora"], TYPE, 90, 2)
    assert " ".join(looks[f"{start} A"]).endswith("A")
    assert " ".join(looks[f"{start} B"]).endswith("B")
    assert looks["Kora"] == ("Kora",)


def test_long_names_that_differ_in_their_middles_are_numbered():
    first, second = (f"{'long ' * 30}{letter}{' fin' * 30}" for letter in "AB")
    looks = fit_apart([first, second], TYPE, 90, 1)
    assert [lines[0][-1] for lines in looks.values()] == ["1", "2"]


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["Idriss Kettani"], ["Idriss K."]),
        (["Karim El Fassi"], ["Karim El F."]),
        (["Awa Ba"], ["Awa Ba"]),
        (["Awa"], ["Awa"]),
        (["Salma Benali", "Salma Benjelloun"], ["Salma Bena.", "Salma Benj."]),
        (["Salma Été", "Salma Ete Sarr"], ["Salma É.", "Salma Ete S."]),
    ],
)
def test_short_names(names, short):
    assert list(short_names(names).values()) == short


@given(st.lists(st.text(alphabet="AaBéb نس", min_size=1).map(tidy), unique_by=fold, max_size=12))
def test_short_names_never_make_two_people_one(names):
    shorts = short_names(names)
    assert len({fold(short) for short in shorts.values()}) == len({fold(name) for name in names})
