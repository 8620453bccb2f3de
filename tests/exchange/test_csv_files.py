# SPDX-License-Identifier: Apache-2.0
"""Files as spreadsheets and forms save them: encodings, delimiters, quotation marks, line ends."""

from pathlib import Path

import pytest

from ateliers_desktop.exchange import ProblemCode, WorkbookReading, read_workbook
from tests.exchange.workbooks import codes, sound_tables, write_csv


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> WorkbookReading:
    return read_workbook(write_csv(tmp_path_factory.mktemp("plain"), sound_tables()))


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_and_delimiter_gives_the_same(
    encoding: str, delimiter: str, tmp_path: Path, expected: WorkbookReading
) -> None:
    folder = write_csv(tmp_path, sound_tables(), encoding=encoding, delimiter=delimiter)
    assert read_workbook(folder) == expected


def test_windows_1252_is_read_where_it_is_no_unicode(tmp_path: Path) -> None:
    tables = sound_tables()
    for row in tables["expertises"]:
        row.pop()
    tables["mentors"][0].append("organisation")
    tables["mentors"][1].append("Œuvre d’été — 5 €")
    reading = read_workbook(write_csv(tmp_path, tables, encoding="cp1252"))
    assert reading.problems == ()
    assert reading.residency is not None
    assert reading.residency.mentors[0].organisation == "Œuvre d’été — 5 €"


def test_letters_of_no_known_encoding_are_told(tmp_path: Path) -> None:
    write_csv(tmp_path, sound_tables())
    (tmp_path / "salles.csv").write_bytes(b"nom\nCaf\xe9 \x81\x8d\n")
    (problem,) = read_workbook(tmp_path).problems
    assert (problem.code, problem.table) == (ProblemCode.UNKNOWN_ENCODING, "salles")


def test_odd_utf_16_is_told(tmp_path: Path) -> None:
    write_csv(tmp_path, sound_tables())
    (tmp_path / "salles.csv").write_bytes(b"\xff\xfen\x00o\x00m")
    (problem,) = read_workbook(tmp_path).problems
    assert (problem.code, problem.table) == (ProblemCode.UNKNOWN_ENCODING, "salles")


@pytest.mark.parametrize("said", ["sep=;", "SEP=|", "sep=,"])
def test_first_line_may_say_the_delimiter(
    said: str, tmp_path: Path, expected: WorkbookReading
) -> None:
    folder = write_csv(tmp_path, sound_tables(), delimiter=said[-1])
    for file in folder.glob("*.csv"):
        file.write_text(f"{said}\r\n{file.read_text('utf-8')}", "utf-8", newline="")
    assert read_workbook(folder) == expected


def test_line_that_says_the_delimiter_is_not_counted(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["salles"][2][1] = "#N/A"
    folder = write_csv(tmp_path, tables)
    file = folder / "salles.csv"
    file.write_text(f"sep=;\n{file.read_text('utf-8')}", "utf-8")
    assert [each.row for each in read_workbook(folder).problems] == [3]


@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n"])
def test_every_kind_of_line_end_is_read(
    ends: str, tmp_path: Path, expected: WorkbookReading
) -> None:
    folder = write_csv(tmp_path, sound_tables())
    for file in folder.glob("*.csv"):
        file.write_bytes(file.read_bytes().replace(b"\r\n", ends.encode()))
    assert read_workbook(folder) == expected


def test_cells_of_several_lines_are_lists_and_count_as_one_row(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][1][2] = "Game design (3)\nNarration"
    tables["mentors"][2][2] = "Cuisine"
    (problem,) = [
        each for each in read_workbook(write_csv(tmp_path, tables)).problems
        if each.code is ProblemCode.UNKNOWN_AREA
    ]  # fmt: skip
    assert problem.row == 3


def test_semicolons_in_quoted_headings_do_not_decide_the_delimiter(tmp_path: Path) -> None:
    write_csv(tmp_path, sound_tables())
    (tmp_path / "salles.csv").write_text('nom,"remarque; a; b; c"\nGrande salle,x\nAtelier,y\n')
    assert codes(read_workbook(tmp_path).problems) == [ProblemCode.UNKNOWN_COLUMN]


@pytest.mark.parametrize(
    "rows",
    ['"Atelier;10\nCave;8\n', '"Fil" rouge;10\n', 'Cave;"8'],
    ids=["never closed", "text behind", "open at the end"],
)
def test_quotation_mark_out_of_place_is_told_and_swallows_nothing(
    rows: str, tmp_path: Path
) -> None:
    write_csv(tmp_path, sound_tables())
    (tmp_path / "salles.csv").write_text(f"nom;capacité\nGrande salle;40\n{rows}", "utf-8")
    problem = read_workbook(tmp_path).problems[0]
    assert (problem.code, problem.table, problem.row) == (ProblemCode.BROKEN_QUOTES, "salles", 3)


def test_quotation_marks_inside_a_word_are_letters(tmp_path: Path) -> None:
    tables = sound_tables()
    folder = write_csv(tmp_path, tables)
    (folder / "salles.csv").write_text('nom\nGrande salle\nAtelier\nSalle "B" 12"\n', "utf-8")
    reading = read_workbook(folder)
    assert reading.residency is not None
    assert reading.residency.rooms[2].name == 'Salle "B" 12"'


def test_what_systems_leave_in_a_folder_is_no_table(
    tmp_path: Path, expected: WorkbookReading
) -> None:
    folder = write_csv(tmp_path, sound_tables())
    for name in ("._mentors.csv", "~$mentors.csv", "notes.txt", "mentors.CSV.bak"):
        (folder / name).write_bytes(b"\x00\x01")
    (folder / "dossier.csv").mkdir()
    (folder / "mentors.csv").rename(folder / "MENTORS.CSV")
    reading = read_workbook(folder)
    assert reading.residency == expected.residency
    assert reading.problems == ()


def test_decomposed_file_names_are_known(tmp_path: Path, expected: WorkbookReading) -> None:
    folder = write_csv(tmp_path, sound_tables())
    (folder / "créneaux.csv").rename(folder / "cre\u0301neaux.csv")
    assert read_workbook(folder).residency == expected.residency


def test_last_cell_keeps_a_comma_that_is_no_delimiter(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["résidence"][0].append("remarque")
    tables["résidence"][1].append("à suivre,")
    reading = read_workbook(write_csv(tmp_path, tables))
    assert reading.residency is not None
    assert reading.residency.remark == "à suivre,"
