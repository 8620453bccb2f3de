# SPDX-License-Identifier: Apache-2.0
"""Draws the names of countries in three languages from CLDR into `resources/countries`.

`python packaging/draw_country_names.py FOLDER`, where the folder is CLDR's `localenames-full` as
JSON, unpacked: `package.json`, `LICENSE`, and a `territories.json` for each language under `main`.
Beside the usual name of a country stand its others: those that CLDR marks as such, and those of
the countries where the language is spoken (Canada says "Brunéi"). Left out is what two countries
are called alike by, but for the usual name of one, and French abbreviations: "É.-U." without its
stops is the European Union.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ateliers_desktop.words import LANGUAGES  # noqa: E402
from ateliers_desktop.words.countries import spelling  # noqa: E402

OUT = ROOT / "resources" / "countries"

NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
"""Unions of states, what lies far out, tests of CLDR's own, and what is unknown."""

SHORT_BY_USE = {"HK", "MM", "MO", "PS"}
"""Those whose short name is the one that people use: Palestine, Hong Kong, Myanmar."""

OTHER_SCRIPTS = {"en-Dsrt", "en-Shaw"}


def names_in(folder: Path, locale: str) -> dict[str, str]:
    """Return what CLDR calls places in a locale, by code; marked ones have "-alt-" in theirs."""
    told = json.loads((folder / "main" / locale / "territories.json").read_text("utf-8"))
    names: dict[str, str] = told["main"][locale]["localeDisplayNames"]["territories"]
    return names


def is_country(code: str) -> bool:
    """Tell whether a code is a country's, not a continent's or a union's."""
    return len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES


def names_of(folder: Path, language: str) -> dict[str, list[str]]:
    """Return the names of every country in a language, the usual one first."""
    locales = sorted(each.name for each in (folder / "main").glob(f"{language}-*"))
    usual = names_in(folder, language)
    found: dict[str, list[str]] = {}
    for locale in (language, *(each for each in locales if each not in OTHER_SCRIPTS)):
        for key, name in names_in(folder, locale).items():
            code = key.partition("-")[0]
            if is_country(code) and not name.endswith("."):
                names = found.setdefault(code, [usual[code]])
                if spelling(name) not in map(spelling, names):
                    names.append(name)
    for code in SHORT_BY_USE:
        short = usual.get(f"{code}-alt-short")
        if short:
            found[code] = [short, *(each for each in found[code] if each != short)]
    return found


def drawn(folder: Path) -> dict[str, dict[str, list[str]]]:
    """Return the names of every country by code and language, none of them of two countries."""
    names = {language: names_of(folder, language) for language in LANGUAGES}
    table = {
        code: {language: names[language][code] for language in LANGUAGES}
        for code in sorted(names["en"])
    }
    spelled = {
        code: {spelling(name) for listed in each.values() for name in listed}
        for code, each in table.items()
    }
    owners = Counter(each for spellings in spelled.values() for each in spellings)
    return {
        code: {
            language: [
                name for at, name in enumerate(listed) if at == 0 or owners[spelling(name)] == 1
            ]
            for language, listed in each.items()
        }
        for code, each in table.items()
    }


def main(folder: Path) -> None:
    """Write the table, a country a line, and the licence beside it."""
    version = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    lines = (
        f"{json.dumps(code)}: {json.dumps(names, ensure_ascii=False)}"
        for code, names in drawn(folder).items()
    )
    text = f'{{"cldr": {json.dumps(version)}, "countries": {{\n' + ",\n".join(lines) + "\n}}\n"
    OUT.mkdir(exist_ok=True)
    (OUT / "names.json").write_text(text, "utf-8")
    shutil.copyfile(folder / "LICENSE", OUT / "UNICODE.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
