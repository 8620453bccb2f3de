# SPDX-License-Identifier: Apache-2.0
"""Tables and columns by their names in three languages; missing, double and unknown ones."""

import os
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import ProblemCode, Severity, read_workbook
from ateliers_desktop.exchange.columns import COLUMN_NAMES
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId, column_keys, heading_key
from ateliers_desktop.progress import Progress
from tests.exchange.workbooks import (
    Tables,
    codes,
    read_tables,
    sound_tables,
    write_csv,
    write_xlsx,
)

C = ProblemCode


def _renamed(language: int) -> Tables:
    """Return the sound workbook with every table and heading in one language."""
    tables: Tables = {}
    for name, (headings, *rows) in sound_tables().items():
        kind, form = next((k, f) for k, f in TABLE_FORMS.items() if f.names[0] == name)
        keys = column_keys(kind)
        columns = [keys[heading_key(each)] for each in headings]
        tables[form.names[language]] = [[COLUMN_NAMES[each][language] for each in columns], *rows]
    return tables


@pytest.mark.parametrize("language", [1, 2])
def test_tables_and_headings_are_known_in_every_language(language: int, tmp_path: Path) -> None:
    reading = read_tables(tmp_path / "", _renamed(language))
    french = read_workbook(write_csv(tmp_path / "french", sound_tables()))
    assert reading.problems == ()
    assert reading.residency == french.residency
    assert reading.schedule == french.schedule


def test_every_name_of_the_tables_and_columns_is_distinct() -> None:
    for language in range(3):
        names = [form.names[language] for form in TABLE_FORMS.values()]
        assert len(set(names)) == len(names)
    for kind in TableId:
        languages = {name for each in TABLE_FORMS[kind].columns for name in COLUMN_NAMES[each]}
        assert len(column_keys(kind)) <= len(languages)
        assert set(column_keys(kind).values()) == set(TABLE_FORMS[kind].columns)


def test_case_accents_spaces_and_order_of_headings_do_not_matter(tmp_path: Path) -> None:
    tables = sound_tables()
    rows = tables.pop("résidence")
    tables["RESIDENCE "] = [list(reversed(row)) for row in rows]
    tables["RESIDENCE "][0] = ["Jours :", "PREMIER\u00a0 JOUR", " nom *"]
    tables["mentors"][0][3] = "PasAvec"
    assert read_tables(tmp_path, tables).problems == ()


@pytest.mark.parametrize("table", ["résidence", "créneaux", "expertises", "mentors", "projets"])
def test_missing_table_is_an_error_and_what_refers_to_it_is_not_blamed(
    table: str, tmp_path: Path
) -> None:
    tables = sound_tables()
    del tables[table]
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.table, problem.row) == (C.MISSING_TABLE, table, None)


def test_rooms_and_fixed_sessions_may_be_missing(tmp_path: Path) -> None:
    tables = sound_tables()
    del tables["salles"], tables["séances fixées"]
    reading = read_tables(tmp_path, tables)
    assert reading.problems == ()
    assert reading.residency is not None
    assert reading.residency.rooms == ()


def test_missing_table_and_column_are_named_in_the_language_of_the_others(tmp_path: Path) -> None:
    tables = _renamed(1)
    del tables["areas"]
    tables["mentors"] = [["name", "languages", "not with"], ["Awa Diagne", "French", ""]]
    problems = read_tables(tmp_path, tables).problems
    assert (C.MISSING_TABLE, "areas") in [(each.code, each.table) for each in problems]
    assert (C.MISSING_COLUMN, "expertise") in [(each.code, each.column) for each in problems]


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("résidence", "jours"),
        ("créneaux", "type"),
        ("expertises", "code"),
        ("mentors", "expertises"),
        ("projets", "besoins"),
        ("séances fixées", "début"),
    ],
)
def test_missing_column_is_told_once_and_not_for_every_row(
    table: str, column: str, tmp_path: Path
) -> None:
    tables = sound_tables()
    tables[table][0][tables[table][0].index(column)] = "autre"
    told = [each for each in read_tables(tmp_path, tables).problems if each.column == column]
    assert [(each.code, each.table, each.row) for each in told] == [(C.MISSING_COLUMN, table, 1)]


def test_areas_need_a_name_in_one_language(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["expertises"] = [["code"], ["jeu"], ["recit"], ["pitch"]]
    errors = [
        each
        for each in read_tables(tmp_path, tables).problems
        if each.severity is Severity.ERROR and each.table == "expertises"
    ]
    assert [each.column for each in errors] == ["français / anglais / arabe"]


def test_table_that_stands_there_twice_is_an_error(tmp_path: Path) -> None:
    tables = sound_tables() | {"Rooms": [["name"], ["Cave"]]}
    (problem,) = read_tables(tmp_path, tables).problems
    assert problem.code is C.DUPLICATE_TABLE
    assert {problem.table, dict(problem.params)["other"]} == {"salles", "Rooms"}


def test_column_that_stands_there_twice_is_an_error(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["salles"] = [["nom", "Name"], ["Grande salle", "x"], ["Atelier", "y"]]
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.column, problem.row) == (C.DUPLICATE_COLUMN, "Name", 1)


def test_unknown_table_and_column_are_told_kept_out_and_stop_nothing(tmp_path: Path) -> None:
    tables = sound_tables() | {"brouillon": [["x"], ["#REF!"]], "mentor": [["nom"], ["X"]]}
    tables["mentors"][0].append("capacite")
    tables["mentors"][1].append("#REF!")
    tables["projets"][0].append("besoin")
    tables["salles"][1].append("sans titre")
    reading = read_tables(tmp_path, tables)
    told = {(each.code, each.table, each.column, each.suggestion) for each in reading.problems}
    assert told == {
        (C.UNKNOWN_TABLE, "brouillon", "", ""),
        (C.UNKNOWN_TABLE, "mentor", "", "mentors"),
        (C.UNKNOWN_COLUMN, "mentors", "capacite", ""),
        (C.UNKNOWN_COLUMN, "projets", "besoin", "besoins"),
        (C.UNKNOWN_COLUMN, "salles", "C", ""),
    }
    assert reading.residency is not None


def test_empty_folder_and_folder_of_blanks_are_empty_workbooks(tmp_path: Path) -> None:
    assert codes(read_workbook(write_csv(tmp_path / "none", {})).problems) == [C.EMPTY_WORKBOOK]
    blank: Tables = {"mentors": [], "projets": []}
    assert codes(read_workbook(write_csv(tmp_path / "blank", blank)).problems) == [
        C.EMPTY_WORKBOOK
    ]
    file = write_xlsx(tmp_path / "empty.xlsx", {"Feuille1": []})
    assert codes(read_workbook(file).problems) == [C.EMPTY_WORKBOOK]


def test_table_without_headings_is_an_error_and_one_without_rows_is_told(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["projets"] = []
    assert C.EMPTY_TABLE in codes(read_tables(tmp_path, tables).problems)
    tables = sound_tables()
    tables["projets"] = tables["projets"][:1]
    del tables["séances fixées"]
    reading = read_workbook(write_csv(tmp_path / "second", tables))
    assert codes(reading.problems) == [C.NO_ROWS]
    assert reading.residency is not None
    assert reading.residency.projects == ()


def test_residency_without_its_row_is_an_error(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["résidence"] = tables["résidence"][:1]
    assert C.EMPTY_TABLE in codes(read_tables(tmp_path, tables).problems)


def test_rows_are_numbered_as_the_spreadsheet_shows_them(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"].insert(0, [""])
    tables["mentors"].insert(2, ["", "", ""])
    tables["mentors"][-1][2] = "Cuisine"
    (problem,) = [
        each for each in read_tables(tmp_path, tables).problems if each.code is C.UNKNOWN_AREA
    ]
    assert problem.row == 5


def test_path_that_leads_nowhere_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        read_workbook(tmp_path / "absent.xlsx")


def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes in folders")
    os.mkfifo(tmp_path / "x.xlsx")
    with pytest.raises(UserError, match="neither a file nor a folder"):
        read_workbook(tmp_path / "x.xlsx")


def test_progress_names_each_table_and_reaches_its_total(tmp_path: Path) -> None:
    reports: list[Progress] = []
    read_workbook(write_csv(tmp_path / "x", sound_tables()), reports.append)
    assert reports[0].step == "read"
    assert "mentors" in [each.subject for each in reports]
    assert reports[-1].done == reports[-1].total
