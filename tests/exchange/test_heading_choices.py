# SPDX-License-Identifier: Apache-2.0
"""What a person says of sheets and headings counts like a known name, and no other way."""

from pathlib import Path

from ateliers_desktop.exchange import (
    NO_CHOICES,
    ColumnChoice,
    HeadingChoices,
    ProblemCode,
    SheetChoice,
    WorkbookReading,
    read_workbook,
)
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.headings import TableId
from tests.exchange.workbooks import Tables, codes, sound_tables, write_csv, write_xlsx


def read(folder: Path, tables: Tables, choices: HeadingChoices = NO_CHOICES) -> WorkbookReading:
    return read_workbook(write_csv(folder / "workbook", tables), choices=choices)


def columns(*choices: tuple[str, str, Column | None]) -> HeadingChoices:
    said = HeadingChoices()
    for sheet, heading, column in choices:
        said = said.with_column(ColumnChoice(sheet=sheet, heading=heading, column=column))
    return said


def renamed_heading(sheet: str, heading: str, name: str) -> Tables:
    tables = sound_tables()
    at = tables[sheet][0].index(heading)
    tables[sheet][0][at] = name
    return tables


def test_a_chosen_heading_is_read_like_a_known_one(tmp_path: Path) -> None:
    tables = renamed_heading("projets", "besoins", "De quoi avez-vous besoin ?")
    assert ProblemCode.MISSING_COLUMN in codes(read(tmp_path, tables).problems)
    said = columns(("projets", "De quoi avez-vous besoin ?", Column.NEEDS))
    chosen = read(tmp_path, tables, said)
    assert chosen.problems == ()
    assert chosen.residency == read(tmp_path, sound_tables()).residency


def test_an_error_under_a_chosen_heading_names_it_as_it_stands_there(tmp_path: Path) -> None:
    tables = renamed_heading("projets", "besoins", "De quoi ?")
    tables["projets"][1][2] = "Naration"
    (problem,) = read(tmp_path, tables, columns(("projets", "De quoi ?", Column.NEEDS))).problems
    assert (problem.code, problem.column, problem.row) == (
        ProblemCode.UNKNOWN_AREA,
        "De quoi ?",
        2,
    )


def test_a_heading_that_is_left_out_is_not_told_of(tmp_path: Path) -> None:
    tables = sound_tables()
    for row, value in zip(tables["mentors"], ("Taille de t-shirt", "M", "L"), strict=True):
        row.append(value)
    assert codes(read(tmp_path, tables).problems) == [ProblemCode.UNKNOWN_COLUMN]
    said = columns(("mentors", "Taille de t-shirt", None))
    assert read(tmp_path, tables, said).problems == ()
    elsewhere = columns(("projets", "Taille de t-shirt", None))
    assert codes(read(tmp_path, tables, elsewhere).problems) == [ProblemCode.UNKNOWN_COLUMN]


def test_one_of_two_headings_of_a_column_can_be_left_out(tmp_path: Path) -> None:
    tables = sound_tables()
    for row, value in zip(tables["mentors"], ("name", "A", "B"), strict=True):
        row.append(value)
    assert codes(read(tmp_path, tables).problems) == [ProblemCode.DUPLICATE_COLUMN]
    reading = read(tmp_path, tables, columns(("mentors", "name", None)))
    assert reading.problems == ()
    assert reading.residency is not None
    assert [each.name for each in reading.residency.mentors] == ["Awa Diagne", "Omar Sefrioui"]


def test_headings_that_read_the_same_are_told_apart_by_their_order(tmp_path: Path) -> None:
    tables = sound_tables()
    for row, values in zip(
        tables["mentors"], (("Question", "Question"), ("2", "4"), ("", "3")), strict=True
    ):
        row.extend(values)
    second = ColumnChoice(sheet="mentors", heading="Question", nth=1, column=Column.MAX_PER_DAY)
    reading = read(tmp_path, tables, HeadingChoices().with_column(second))
    assert codes(reading.problems) == [ProblemCode.UNKNOWN_COLUMN]
    assert reading.residency is not None
    assert [each.max_per_day for each in reading.residency.mentors] == [4, 3]


def test_a_column_without_a_heading_can_be_chosen(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][1].append("0")
    reading = read(tmp_path, tables, columns(("mentors", "", Column.MAX_PER_DAY)))
    (problem,) = reading.problems
    assert (problem.code, problem.column) == (ProblemCode.NUMBER_OUT_OF_RANGE, "E")


def test_a_sheet_is_the_table_that_it_is_said_to_be(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["Réponses au formulaire 1"] = tables.pop("projets")
    assert ProblemCode.MISSING_TABLE in codes(read(tmp_path, tables).problems)
    said = HeadingChoices().with_sheet(
        SheetChoice(sheet="Réponses au formulaire 1", table=TableId.PROJECTS)
    )
    reading = read(tmp_path, tables, said)
    assert reading.problems == ()
    assert reading.residency == read(tmp_path / "..", sound_tables()).residency


def test_a_sheet_that_is_left_out_is_not_told_of_whatever_its_name(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["Brouillon"] = [["x"], ["y"]]
    tables["projects"] = [["name", "needs"], ["Sirocco", "Nothing"]]
    before = codes(read(tmp_path, tables).problems)
    assert {ProblemCode.UNKNOWN_TABLE, ProblemCode.DUPLICATE_TABLE} <= set(before)
    said = HeadingChoices()
    for sheet in ("Brouillon", "projects"):
        said = said.with_sheet(SheetChoice(sheet=sheet))
    assert read(tmp_path, tables, said).problems == ()


def test_a_table_that_is_needed_and_left_out_is_missing(tmp_path: Path) -> None:
    said = HeadingChoices().with_sheet(SheetChoice(sheet="expertises"))
    assert ProblemCode.MISSING_TABLE in codes(read(tmp_path, sound_tables(), said).problems)
    said = columns(("mentors", "nom", None))
    assert ProblemCode.MISSING_COLUMN in codes(read(tmp_path, sound_tables(), said).problems)


def test_a_column_of_another_table_is_no_choice(tmp_path: Path) -> None:
    said = columns(("mentors", "pas avec", Column.COLOUR))
    assert read(tmp_path, sound_tables(), said) == read(tmp_path, sound_tables())


def test_choices_of_one_sheet_or_heading_replace_each_other() -> None:
    said = columns(("a", "x", Column.NAME), ("a", "x", None), ("a", "y", Column.TEAM))
    assert len(said.columns) == 2
    again = said.with_sheet(SheetChoice(sheet="a", table=TableId.ROOMS))
    again = again.with_sheet(SheetChoice(sheet="a", table=TableId.MENTORS))
    assert again.sheets == (SheetChoice(sheet="a", table=TableId.MENTORS),)


def test_a_workbook_file_takes_choices_as_a_folder_does(tmp_path: Path) -> None:
    tables = renamed_heading("mentors", "expertises", "Domaines")
    tables["Bénévoles"] = [["nom"], ["Leïla"]]
    said = columns(("mentors", "Domaines", Column.EXPERTISES))
    said = said.with_sheet(SheetChoice(sheet="Bénévoles"))
    file = write_xlsx(tmp_path / "choix.xlsx", tables)
    reading = read_workbook(file, choices=said)
    assert reading.problems == ()
    assert reading.residency == read(tmp_path, tables, said).residency
