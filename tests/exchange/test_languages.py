# SPDX-License-Identifier: Apache-2.0
"""Languages by their names and codes."""

import pytest

from ateliers_desktop.exchange.words_of_cells import language_index
from ateliers_desktop.residency.languages import LANGUAGE_CODES, language_code, language_name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("français", "fr"), ("FRANCAIS", "fr"), ("French", "fr"), ("الفرنسية", "fr"), ("fr", "fr"),
        ("فرنسية", "fr"), ("arabe", "ar"), ("العربية", "ar"), ("Wolof", "wo"), ("darija", "ary"),
        ("amazigh", "zgh"), ("ber", "zgh"), ("Kiswahili", "sw"), ("pulaar", "ff"), ("bm", "bm"),
    ],
)  # fmt: skip
def test_language_is_known_by_any_of_its_names(text: str, code: str) -> None:
    assert language_code(text) == code


@pytest.mark.parametrize("text", ["", "klingon", "x", "فرنسا"])
def test_what_is_no_language_is_not_guessed(text: str) -> None:
    assert language_code(text) is None


def test_every_name_leads_back_to_its_language() -> None:
    for code in LANGUAGE_CODES:
        for language in ("fr", "en", "ar"):
            assert language_code(language_name(code, language)) == code
            assert language_index().find(language_name(code, language)) == code


def test_unknown_code_is_its_own_name() -> None:
    assert language_name("tlh", "fr") == "tlh"
