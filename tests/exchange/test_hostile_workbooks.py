# SPDX-License-Identifier: Apache-2.0
"""What no one would write but someone may send: every workbook is read or refused in words."""

import random
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ateliers_desktop.exchange import WorkbookReading, describe, read_workbook
from tests.exchange.test_sample import SAMPLE
from tests.exchange.workbooks import (
    Tables,
    sound_tables,
    source_text,
    with_cell,
    write_csv,
    write_xlsx,
)

NEEDS = {
    "quotation marks": '" ' * 4_999,
    "only quotation marks": '"' * 9_999,
    "pairs of quotation marks": ' ""' * 3_333,
    "after upon after": " après ".join(["x"] * 1_200),
    "after itself upon itself": " après ".join(["Pitch"] * 700),
    "options upon options": "Pitch" + " x2 (3) 90min" * 700,
    "a long number": "Pitch x" + "1" * 9_000,
    "brackets": "(" * 9_999,
    "commas": "," * 9_999,
    "one area over and over": "Pitch;" * 1_600,
    "one area between commas": "Pitch," * 1_600,
}
CELLS = {
    "a number of many digits": ("résidence", "jours", "9" * 9_000),
    "a superscript": ("mentors", "max par jour", "²"),
    "a roman number": ("mentors", "max par jour", "Ⅳ"),
    "wide digits": ("mentors", "max par jour", "１２"),
    "the year nought": ("mentors", "arrivée", "01/01/0000"),
    "the last year": ("mentors", "départ", "31/12/9999"),
    "a window at the end of time": ("mentors", "indisponible", "31/12/9999 - 31/12/9999"),
    "a path for a time zone": ("résidence", "fuseau horaire", "../../../etc/passwd"),
    "letters upside down": ("mentors", "nom", "\u202e\u200f\u2066"),
    "accents upon accents": ("mentors", "pas avec", "o" + "\u0301" * 9_000),
    "accents alone": ("mentors", "nom", "\u0301\u0302"),
    "a zero byte": ("mentors", "organisation", "A\x00wa"),
    "a star where a day is meant": ("séances fixées", "date", "*"),
    "a time before midnight": ("créneaux", "début", "-1:00"),
    "a format": ("mentors", "expertises", "{0.__class__} %s %n"),
    "a picture": ("projets", "besoins", "<img src=/etc/passwd>"),
    "a formula": ("mentors", "salle", "=cmd|' /C calc'!A0"),
}  # fmt: skip


def _many_unknown_names() -> Tables:
    tables = sound_tables()
    tables["projets"] += [[f"P{n}", "", f"Inconnu {n}"] for n in range(3_000)]
    return tables


def _many_clashes() -> Tables:
    tables = sound_tables()
    tables["projets"][2][2] = "Narration x99"
    row = ["07/10/2025", "09:45", "Awa Diagne", "Sirocco", "Narration", "Atelier"]
    tables["séances fixées"] += [row] * 2_000
    return tables


def _many_sheets() -> Tables:
    return sound_tables() | {f"mentors{n}": [["x"]] for n in range(300)}


def _one_heading_over_and_over() -> Tables:
    tables = sound_tables()
    tables["mentors"][0] = ["nom"] * 190
    return tables


HOSTILE = (
    {name: with_cell("projets", "besoins", text) for name, text in NEEDS.items()}
    | {name: with_cell(*place) for name, place in CELLS.items()}
    | {
        "unknown names": _many_unknown_names(),
        "clashes": _many_clashes(),
        "sheets": _many_sheets(),
        "headings": _one_heading_over_and_over(),
    }
)


def assert_told(reading: WorkbookReading) -> None:
    """Find a reading that is neither whole nor explained."""
    lines = [describe(each, source_text) for each in reading.problems]
    assert all("\n" not in line for line in lines)
    assert reading.residency is not None or lines


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_workbook_is_read_or_refused_in_words(name: str, tmp_path: Path) -> None:
    assert_told(read_workbook(write_csv(tmp_path, HOSTILE[name])))


def test_damaged_csv_files_are_read_or_refused_in_words(tmp_path: Path) -> None:
    chance = random.Random(7)
    sources = {file.name: file.read_bytes() for file in SAMPLE.glob("*.csv")}
    assert len(sources) == 7
    for _ in range(60):
        for name, content in sources.items():
            damaged = bytearray(content)
            for _ in range(chance.choice((0, 0, 1, 20))):
                damaged[chance.randrange(len(damaged))] = chance.choice(b';",\n\x00\xff0*/-')
            (tmp_path / name).write_bytes(damaged)
        assert_told(read_workbook(tmp_path))


def _damaged(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(5):
        damaged[chance.randrange(len(damaged))] = chance.choice(b'<>"/&0A9\x00\xff')
    at = chance.randrange(len(damaged))
    return bytes(chance.choice((damaged, damaged[:at], damaged[:at] + damaged[max(0, at - 99) :])))


@pytest.mark.parametrize(
    "part", ["", "workbook.xml", "sheet5.xml", "sharedStrings.xml", "styles.xml"]
)
def test_damaged_xlsx_files_are_read_or_refused_in_words(part: str, tmp_path: Path) -> None:
    chance = random.Random(part)
    sound = write_xlsx(tmp_path / "sound.xlsx", sound_tables())
    file = tmp_path / "damaged.xlsx"
    for _ in range(8):
        if part:
            with zipfile.ZipFile(sound) as old, zipfile.ZipFile(file, "w") as new:
                for entry in old.infolist():
                    content: Any = old.read(entry)
                    hit = entry.filename.endswith(part)
                    new.writestr(entry.filename, _damaged(content, chance) if hit else content)
        else:
            file.write_bytes(_damaged(sound.read_bytes(), chance))
        assert_told(read_workbook(file))
