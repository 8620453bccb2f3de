# SPDX-License-Identifier: Apache-2.0
"""The names of countries are drawn from CLDR's own files, and none is two countries'."""

import json
from pathlib import Path

import draw_country_names as drawing
import pytest

FRENCH = {
    "001": "Monde",
    "EU": "Union européenne",
    "MA": "Maroc",
    "MA-alt-variant": "MAROC",
    "US": "États-Unis",
    "US-alt-short": "É.-U.",
    "PS": "Territoires palestiniens",
    "PS-alt-short": "Palestine",
    "CD": "Congo-Kinshasa",
    "CD-alt-variant": "Congo",
    "CG": "Congo-Brazzaville",
    "CG-alt-variant": "Congo",
    "BN": "Brunei",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """CLDR with a few countries, the same names in all languages but for a Canadian one."""
    canadian = FRENCH | {"BN": "Brunéi Darussalam"}
    for locale, names in (("fr", FRENCH), ("fr-CA", canadian), ("en", FRENCH), ("ar", FRENCH)):
        file = tmp_path / "main" / locale / "territories.json"
        file.parent.mkdir(parents=True)
        told = {"main": {locale: {"localeDisplayNames": {"territories": names}}}}
        file.write_text(json.dumps(told), "utf-8")
    (tmp_path / "package.json").write_text('{"version": "1.2.3"}', "utf-8")
    (tmp_path / "LICENSE").write_text("of Unicode", "utf-8")
    return tmp_path


def test_the_usual_name_stands_first_and_nothing_is_taken_for_another_country(
    folder: Path,
) -> None:
    assert {code: names["fr"] for code, names in drawing.drawn(folder).items()} == {
        "BN": ["Brunei", "Brunéi Darussalam"],
        "CD": ["Congo-Kinshasa"],
        "CG": ["Congo-Brazzaville"],
        "MA": ["Maroc"],
        "PS": ["Palestine", "Territoires palestiniens"],
        "US": ["États-Unis"],
    }


def test_the_licence_and_the_release_come_along(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "OUT", tmp_path / "out")
    drawing.main(folder)
    assert (tmp_path / "out" / "UNICODE.txt").read_text("utf-8") == "of Unicode"
    assert json.loads((tmp_path / "out" / "names.json").read_text("utf-8"))["cldr"] == "1.2.3"
