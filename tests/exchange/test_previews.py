# SPDX-License-Identifier: Apache-2.0
"""A workbook as it is shown: what each sheet and heading is taken for, rows by their numbers."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from ateliers_desktop.exchange import (
    ColumnChoice,
    HeadingChoices,
    Limits,
    ProblemCode,
    SheetChoice,
    SheetPreview,
    WorkbookReading,
    read_workbook,
)
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.headings import TableId
from ateliers_desktop.exchange.previews import FIRST_COLUMNS, FIRST_ROWS, LONGEST_TEXT
from tests.exchange.workbooks import read_tables, sound_tables, with_cell, write_csv, write_xlsx


def sheet(reading: WorkbookReading, name: str) -> SheetPreview:
    return next(each for each in reading.sheets if each.name == name)


def test_sheets_say_what_they_are_taken_for(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentor"] = [["nom"], ["Leïla"]]
    tables["zzz"] = []
    reading = read_tables(tmp_path, tables)
    assert {each.name: each.table for each in reading.sheets} == {
        "résidence": TableId.RESIDENCY,
        "créneaux": TableId.SLOTS,
        "salles": TableId.ROOMS,
        "expertises": TableId.AREAS,
        "mentors": TableId.MENTORS,
        "projets": TableId.PROJECTS,
        "séances fixées": TableId.FIXED,
        "mentor": None,
        "zzz": None,
    }
    assert sheet(reading, "mentor").suggestion is TableId.MENTORS
    assert sheet(reading, "zzz") == SheetPreview(name="zzz")


def test_headings_say_what_they_are_taken_for(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][0] = ["nom", "langes", "expertises", "name"]
    found = sheet(read_tables(tmp_path, tables), "mentors").columns
    assert [each.heading.column for each in found] == [
        Column.NAME,
        None,
        Column.EXPERTISES,
        Column.NAME,
    ]
    assert found[1].suggestion is Column.LANGUAGES
    assert found[3].heading.twin == found[0].heading
    assert [each.heading.taken for each in found] == [True, False, True, False]


def test_a_column_is_suggested_where_the_heading_is_like_it_or_speaks_of_it(
    tmp_path: Path,
) -> None:
    tables = sound_tables()
    tables["projets"][0] = ["nom", "Langues parlées par l’équipe", "Vos besoins", "Nom du contact"]
    found = sheet(read_tables(tmp_path, tables), "projets").columns
    assert [each.suggestion for each in found] == [None, Column.LANGUAGES, Column.NEEDS, None]


def test_what_a_person_said_is_shown_as_said(tmp_path: Path) -> None:
    said = HeadingChoices().with_column(ColumnChoice(sheet="mentors", heading="pas avec"))
    said = said.with_sheet(SheetChoice(sheet="salles"))
    reading = read_workbook(write_csv(tmp_path, sound_tables()), choices=said)
    assert sheet(reading, "salles").left_out
    heading = sheet(reading, "mentors").columns[3].heading
    assert heading.left_out
    assert heading.chosen
    assert not sheet(reading, "mentors").chosen


def test_rows_are_numbered_as_a_spreadsheet_does(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"] = [[], [], *tables["mentors"]]
    tables["mentors"].insert(4, [])
    shown = sheet(read_tables(tmp_path, tables), "mentors")
    assert [row.number for row in shown.rows] == [3, 4, 6]
    assert shown.rows[0].texts == ("nom", "langues", "expertises", "pas avec")
    assert shown.filled == 2


def test_cells_are_shown_as_people_write_them(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["notes"] = [
        ["a", "b", "c", "d", "e"],
        [date(2025, 10, 6), datetime(2025, 10, 6, 9, 45), time(9, 45), 3, "Awa\nDiagne\u202e"],
    ]
    reading = read_workbook(write_xlsx(tmp_path / "cells.xlsx", tables))
    assert sheet(reading, "notes").rows[1].texts == (
        "06/10/2025",
        "06/10/2025 09:45",
        "09:45",
        "3",
        "Awa Diagne",
    )


def test_a_problem_finds_its_row_and_its_column(tmp_path: Path) -> None:
    tables = with_cell("mentors", "expertises", "Naration", row=3)
    tables["mentors"][0].append("expertise")
    tables["mentors"][0].append("Chapeau")
    reading = read_tables(tmp_path, tables)
    shown = sheet(reading, "mentors")
    places = {each.code: (shown.row_of(each), shown.column_of(each)) for each in reading.problems}
    assert places == {
        ProblemCode.DUPLICATE_COLUMN: (0, 4),
        ProblemCode.UNKNOWN_COLUMN: (0, 5),
        ProblemCode.UNKNOWN_AREA: (2, 2),
    }
    nowhere = replace(reading.problems[0], row=None, column="")
    assert (shown.row_of(nowhere), shown.column_of(nowhere)) == (None, None)


def test_a_problem_with_an_unknown_heading_finds_it_beside_a_chosen_one(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][0] += ["Question", "Question"]
    said = HeadingChoices().with_column(ColumnChoice(sheet="mentors", heading="Question"))
    reading = read_workbook(write_csv(tmp_path, tables), choices=said)
    (problem,) = reading.problems
    assert sheet(reading, "mentors").column_of(problem) == 5


def test_a_long_sheet_shows_its_first_rows_and_those_with_problems(tmp_path: Path) -> None:
    tables = sound_tables()
    for at in range(FIRST_ROWS * 3):
        wrong = "x" if at == FIRST_ROWS * 2 else ""
        tables["salles"].append([f"Salle {at:04}{wrong * 3}", ""])
    tables["salles"][-1][0] = "Atelier"
    reading = read_tables(tmp_path, tables)
    shown = sheet(reading, "salles")
    errors = [each for each in reading.problems if each.code is ProblemCode.DUPLICATE_NAME]
    assert [each.row for each in errors] == [FIRST_ROWS * 3 + 3]
    assert shown.row_of(errors[0]) is not None
    assert FIRST_ROWS < len(shown.rows) <= 2 * FIRST_ROWS + 1
    assert shown.filled == FIRST_ROWS * 3 + 2


def test_a_wide_sheet_shows_its_first_columns_and_the_known_ones(tmp_path: Path) -> None:
    tables = sound_tables()
    extra = FIRST_COLUMNS + 10
    for row in tables["mentors"]:
        row[2:2] = [f"{row[0]} {at}" for at in range(extra)]
    reading = read_tables(tmp_path, tables)
    found = [each.heading.column for each in sheet(reading, "mentors").columns]
    assert found[FIRST_COLUMNS:] == [Column.EXPERTISES, Column.NOT_WITH]
    assert len(sheet(reading, "mentors").rows[1].texts) == FIRST_COLUMNS + 2


def test_long_texts_are_cut_and_their_headings_still_chosen(tmp_path: Path) -> None:
    question = "Pourquoi ? " * 60
    tables = sound_tables()
    tables["projets"][0][2] = question
    said = HeadingChoices().with_column(
        ColumnChoice(sheet="projets", heading=question.strip(), column=Column.NEEDS)
    )
    reading = read_workbook(write_csv(tmp_path, tables), choices=said)
    assert reading.problems == ()
    assert len(sheet(reading, "projets").rows[0].texts[2]) <= LONGEST_TEXT + 1


def test_a_refused_sheet_and_a_refused_workbook_show_what_there_is(tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "folder", sound_tables())
    (folder / "projets.csv").write_text('nom;besoins\n"Sirocco;x\n', "utf-8")
    reading = read_workbook(folder)
    assert sheet(reading, "projets") == SheetPreview(name="projets", table=TableId.PROJECTS)
    small = Limits(unpacked_bytes=100)
    assert read_workbook(folder, limits=small).sheets == ()
    late = read_workbook(write_xlsx(tmp_path / "a.xlsx", sound_tables()), limits=Limits(seconds=0))
    assert late.sheets == ()
