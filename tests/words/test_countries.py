# SPDX-License-Identifier: Apache-2.0
"""A country is one in whatever language and spelling it is written, and is named in each."""

import json
from pathlib import Path

import pytest

from ateliers_desktop.words import LANGUAGES, countries
from ateliers_desktop.words.countries import country_name, country_names, spelling

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("written", "french", "english", "arabic"),
    [
        (("Tunisie", "tunisia", "TUNISIE", "تونس", "تُونِس", "la Tunisie"),
         "Tunisie", "Tunisia", "تونس"),
        (("Maroc ", " maroc", "Morocco", "المغرب", "المغـرب", "Royaume du Maroc"),
         "Maroc", "Morocco", "المغرب"),
        (("Côte d’Ivoire", "Cote d'Ivoire", "COTE D IVOIRE", "Ivory Coast", "ساحل العاج",
          "كوت ديفوار"),
         "Côte d’Ivoire", "Côte d’Ivoire", "ساحل العاج"),
        (("RDC", "R.D.C.", "Congo (RDC)", "Congo - Kinshasa", "DRC",
          "République démocratique du Congo", "الكونغو الديمقراطية"),
         "Congo-Kinshasa", "Congo - Kinshasa", "الكونغو - كينشاسا"),
        (("Algérie", "Algeria", "الجزائر", "الجزاير", "L’Algérie"),
         "Algérie", "Algeria", "الجزائر"),
        (("Palestine", "فلسطين", "Territoires palestiniens", "State of Palestine"),
         "Palestine", "Palestine", "فلسطين"),
        (("Guinée Bissau", "guinea-bissau"), "Guinée-Bissau", "Guinea-Bissau", "غينيا بيساو"),
        (("Mauritanie", "موريتانيا"), "Mauritanie", "Mauritania", "موريتانيا"),
        (("Trinidad and Tobago", "Trinité et Tobago"),
         "Trinité-et-Tobago", "Trinidad & Tobago", "ترينيداد وتوباغو"),
        (("Saint Lucia", "St Lucia", "Sainte-Lucie"), "Sainte-Lucie", "St. Lucia", "سانت لوسيا"),
        (("USA", "U.S.A.", "Etats Unis", "أمريكا"),
         "États-Unis", "United States", "الولايات المتحدة"),
    ],
)  # fmt: skip
def test_a_country_is_found_by_all_that_people_write_and_named_in_each_language(
    written: tuple[str, ...], french: str, english: str, arabic: str
) -> None:
    for each in written:
        told = tuple(country_name(each, language) for language in ("fr", "en", "ar"))
        assert told == (french, english, arabic), each


@pytest.mark.parametrize(
    "text", ["", " ", "Wakanda", "Congo", "Corée", "EU", "RU", "MA", "…", "ال"]
)
def test_what_is_no_country_or_may_be_two_stays_as_it_is(text: str) -> None:
    assert country_name(text, "fr") == text
    assert country_names(text) == (text,)


def test_neighbours_in_sound_are_not_taken_for_each_other() -> None:
    pairs = (
        *(("Niger", "Nigeria"), ("Guinée", "Guyane française"), ("Mali", "Malawi")),
        *(("Dominique", "République dominicaine"), ("Iran", "Iraq"), ("Autriche", "Australie")),
        *(("النيجر", "نيجيريا"), ("غينيا", "غانا"), ("عُمان", "لبنان")),
        ("Congo-Brazzaville", "Congo-Kinshasa"),
    )
    for one, other in pairs:
        assert country_name(one, "en") != country_name(other, "en"), one


def test_a_country_is_searched_for_by_its_names_in_all_languages() -> None:
    assert {"tunisia", "Tunisie", "Tunisia", "تونس"} <= set(country_names("tunisia"))


def test_every_name_leads_to_one_country_and_back() -> None:
    owners: dict[str, set[str]] = {}
    for code in countries._names():
        for name in countries._all_names(code):
            owners.setdefault(spelling(name), set()).add(code)
    assert len(owners) > 700
    assert "" not in owners
    assert {name: codes for name, codes in owners.items() if len(codes) > 1} == {}
    assert set(countries._ALSO_CALLED) <= set(countries._names())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_countries_are_shown_alike(language: str) -> None:
    shown = [names[language][0] for names in countries._names().values()]
    assert len(shown) > 240
    assert len(set(shown)) == len(shown)


def test_what_stands_in_the_code_is_not_among_the_names_of_cldr() -> None:
    drawn = {
        spelling(name)
        for names in countries._names().values()
        for listed in names.values()
        for name in listed
    }
    also = [name for names in countries._ALSO_CALLED.values() for name in names]
    assert [name for name in also if spelling(name) in drawn] == []


def test_the_names_can_be_read_a_country_a_line() -> None:
    lines = (ROOT / "resources" / "countries" / "names.json").read_text("utf-8").splitlines()
    assert '"MA": {"fr": ["Maroc"], "en": ["Morocco"], "ar": ["المغرب"]},' in lines
    assert json.loads(lines[0] + "}}")["cldr"] == countries.names_version()
