# SPDX-License-Identifier: Apache-2.0
"""Workbooks that are too much, or built to harm: each is refused with one clear problem."""

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ateliers_desktop.exchange import Limits, Problem, ProblemCode, read_workbook
from tests.exchange.workbooks import (
    Tables,
    codes,
    read_tables,
    sound_tables,
    write_csv,
    write_xlsx,
)

C = ProblemCode


def changed(source: Path, target: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Copy an .xlsx file with one of its parts changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry.filename, change(content) if entry.filename == part else content)
    return target


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_xlsx(tmp_path_factory.mktemp("sound") / "sound.xlsx", sound_tables())


def only_problem(path: Path, limits: Limits | None = None) -> Problem:
    problems = read_workbook(path, limits=limits or Limits()).problems
    assert len(codes(problems)) == 1
    return problems[0]


def with_rooms(count: int) -> Tables:
    tables = sound_tables()
    tables["salles"] += [[f"Salle {number:05}", ""] for number in range(count - 2)]
    return tables


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_ten_thousand_rows_are_read_and_one_more_is_refused(form: str, tmp_path: Path) -> None:
    for count, expected in ((10_000, []), (10_001, [C.TOO_MANY_ROWS])):
        path = tmp_path / f"{count}.{form}"
        tables = with_rooms(count)
        write_csv(path, tables) if form == "csv" else write_xlsx(path, tables)
        reading = read_workbook(path)
        assert codes(reading.problems) == expected
        assert [each.table for each in reading.problems] == ["salles"] * len(expected)
        assert (reading.residency is None) is bool(expected)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_two_hundred_columns_are_read_and_one_more_is_refused(form: str, tmp_path: Path) -> None:
    for count, expected in ((200, {C.UNKNOWN_COLUMN}), (201, {C.TOO_MANY_COLUMNS})):
        path = tmp_path / f"{count}.{form}"
        tables = sound_tables()
        tables["salles"][0] += [f"colonne {number}" for number in range(count - 2)]
        write_csv(path, tables) if form == "csv" else write_xlsx(path, tables)
        assert set(codes(read_workbook(path).problems)) == expected


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_ten_thousand_characters_are_read_and_one_more_is_refused(
    form: str, tmp_path: Path
) -> None:
    for count, expected in ((10_000, []), (10_001, [C.CELL_TOO_LONG])):
        path = tmp_path / f"{count}.{form}"
        tables = sound_tables()
        tables["résidence"][0].append("remarque")
        tables["résidence"][1].append("é" * count)
        write_csv(path, tables) if form == "csv" else write_xlsx(path, tables)
        problems = read_workbook(path).problems
        assert codes(problems) == expected
        assert [(each.row, each.column) for each in problems] == [(2, "remarque")] * len(expected)


def test_empty_rows_and_columns_at_the_end_are_not_counted(tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "csv", sound_tables())
    file = folder / "salles.csv"
    file.write_bytes(file.read_bytes() + b";;;;\r\n" * 1_000_000)
    tables = sound_tables()
    tables["mentors"][0] += [""] * 500
    write_csv(folder, {"mentors": tables["mentors"]})
    assert read_workbook(folder).problems == ()


def test_endless_rows_in_the_middle_are_not_read_to_their_end(tmp_path: Path) -> None:
    folder = write_csv(tmp_path, sound_tables())
    file = folder / "salles.csv"
    file.write_bytes(file.read_bytes() + b"\n" * 40_000_000 + b"Cave;\n")
    assert only_problem(folder).code is C.TOO_MANY_ROWS


def test_line_without_end_is_not_taken_whole(tmp_path: Path) -> None:
    folder = write_csv(tmp_path, sound_tables())
    (folder / "salles.csv").write_bytes(b"nom" + b";" * 30_000_000 + b"x")
    assert only_problem(folder).code is C.TOO_MANY_COLUMNS


def test_endless_quotation_is_told(tmp_path: Path) -> None:
    folder = write_csv(tmp_path, sound_tables())
    (folder / "salles.csv").write_bytes(b'nom\n"' + b"x\n" * 1_000_000)
    assert only_problem(folder).code is C.BROKEN_QUOTES


def test_folder_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    folder = write_csv(tmp_path, sound_tables())
    with (folder / "notes.csv").open("wb") as stream:
        stream.truncate(51 * 1024 * 1024)
    problem = only_problem(folder)
    assert (problem.code, dict(problem.params)) == (C.TOO_BIG, {"most": 50})


def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, sound: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    shutil.copy(sound, bomb)
    with zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(51 * 1024 * 1024))
    assert bomb.stat().st_size < 1_000_000
    assert only_problem(bomb).code is C.TOO_BIG


def test_bomb_that_lies_about_its_size_is_refused(tmp_path: Path, sound: Path) -> None:
    part = "xl/worksheets/sheet3.xml"
    bomb = changed(sound, tmp_path / "bomb.xlsx", part, lambda xml: xml + b" " * 60_000_000)
    content = bomb.read_bytes()
    with zipfile.ZipFile(bomb) as archive:
        size = archive.getinfo(part).file_size
    lying = content.replace(size.to_bytes(4, "little"), (4_000).to_bytes(4, "little"))
    assert lying != content
    bomb.write_bytes(lying)
    assert only_problem(bomb).code in (C.NOT_A_WORKBOOK, C.READER_DIED, C.TOO_SLOW)


def test_cell_at_the_far_corner_does_not_take_all_memory(tmp_path: Path, sound: Path) -> None:
    for place, code in (("A1048576", C.TOO_MANY_ROWS), ("XFD1", C.TOO_MANY_COLUMNS)):
        row = re.sub("[A-Z]+", "", place)
        far = f'<row r="{row}"><c r="{place}"><v>1</v></c></row></sheetData>'.encode()
        file = changed(
            sound, tmp_path / f"{place}.xlsx", "xl/worksheets/sheet3.xml",
            lambda xml, far=far: xml.replace(b"</sheetData>", far),
        )  # fmt: skip
        problem = only_problem(file)
        assert (problem.code, problem.table) == (code, "salles")


def test_formatted_empty_cells_far_away_count_for_nothing(tmp_path: Path, sound: Path) -> None:
    far = b'<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576"></c></row></sheetData>'
    file = changed(
        sound, tmp_path / "far.xlsx", "xl/worksheets/sheet3.xml",
        lambda xml: xml.replace(b"</sheetData>", far),
    )  # fmt: skip
    assert read_workbook(file).problems == ()


def test_text_repeated_a_million_times_is_refused(tmp_path: Path, sound: Path) -> None:
    cells = b"".join(
        b'<row r="%d">%s</row>' % (row, b'<c t="s"><v>0</v></c>' * 190) for row in range(9, 5_000)
    )
    bomb = changed(
        sound, tmp_path / "wide.xlsx", "xl/worksheets/sheet3.xml",
        lambda xml: xml.replace(b"</sheetData>", cells + b"</sheetData>"),
    )  # fmt: skip
    bomb = changed(
        bomb, tmp_path / "bomb.xlsx", "xl/sharedStrings.xml",
        lambda xml: re.sub(rb"<t>[^<]*</t>", b"<t>" + b"x" * 9_000 + b"</t>", xml, count=1),
    )  # fmt: skip
    assert only_problem(bomb).code in (C.READER_DIED, C.TOO_BIG, C.TOO_SLOW)


def test_entities_that_multiply_are_refused_or_left_alone(tmp_path: Path, sound: Path) -> None:
    lol = b"".join(
        b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10)
    )
    doctype = b'<!DOCTYPE x [<!ENTITY l0 "lol">' + lol + b"]>"
    bomb = changed(
        sound, tmp_path / "lol.xlsx", "xl/workbook.xml",
        lambda xml: xml.replace(b"<workbook", doctype + b"<workbook", 1).replace(
            b'name="salles"', b'name="&l9;"'
        ),
    )  # fmt: skip
    assert only_problem(bomb).code in (C.NOT_A_WORKBOOK, C.READER_DIED, C.TOO_SLOW)


def test_reading_is_given_up_when_its_time_is_over(tmp_path: Path, sound: Path) -> None:
    limits = Limits(seconds=0.001)
    for path in (sound, write_csv(tmp_path / "csv", sound_tables())):
        assert only_problem(path, limits).code is C.TOO_SLOW


def test_reader_that_takes_too_much_memory_is_told(sound: Path) -> None:
    problem = only_problem(sound, Limits(memory_bytes=8 * 1024 * 1024))
    assert (problem.code, dict(problem.params)) == (C.READER_DIED, {"megabytes": 8})


def test_limits_leave_the_sound_workbook_alone(sound: Path) -> None:
    assert read_workbook(sound).problems == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"nom;jours\nx;1\n"],
    ids=["empty", "cut zip", "password or old format", "csv"],
)
def test_file_of_another_kind_is_no_workbook(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(content)
    assert only_problem(file).code is C.NOT_A_WORKBOOK


def test_days_times_rows_are_limited_too(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["résidence"][1][2] = "366"
    tables["créneaux"] += [["*", "12:00", "12:05", "pause", "", "", ""]] * 40
    assert codes(read_tables(tmp_path, tables).problems) == [C.TOO_MANY_SLOTS]
