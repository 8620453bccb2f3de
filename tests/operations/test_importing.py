# SPDX-License-Identifier: Apache-2.0
"""A workbook is looked at before anything is stored, and stored as it was seen."""

from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import ColumnChoice, HeadingChoices, Severity
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.operations.importing import preview_import, store_import
from ateliers_desktop.operations.programme import Programme
from tests.exchange.workbooks import sound_tables, with_cell, write_csv


def test_what_was_seen_is_stored_whatever_becomes_of_the_workbook(tmp_path: Path) -> None:
    workbook = write_csv(tmp_path / "workbook", sound_tables())
    preview = preview_import(workbook)
    write_csv(workbook, with_cell("mentors", "nom", "Somebody Else"))
    file = tmp_path / "new.ateliers"
    report = store_import(preview.reading, file)
    with Programme.open(file, read_only=True) as programme:
        assert programme.residency == preview.reading.residency == report.residency
        assert programme.schedule == preview.reading.schedule
        assert programme.residency.mentors[0].name == "Awa Diagne"


def test_choices_count_in_the_preview(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["projets"][0][2] = "Demandes"
    workbook = write_csv(tmp_path / "workbook", tables)
    assert preview_import(workbook).errors
    said = HeadingChoices().with_column(
        ColumnChoice(sheet="projets", heading="Demandes", column=Column.NEEDS)
    )
    assert not preview_import(workbook, said).problems


def test_errors_come_first_and_each_sheet_has_its_own(tmp_path: Path) -> None:
    tables = with_cell("projets", "besoins", "Naration", row=3)
    tables["mentors"][0].append("Chapeau")
    preview = preview_import(write_csv(tmp_path / "workbook", tables))
    assert [each.severity for each in preview.problems] == [Severity.ERROR, Severity.WARNING]
    assert preview.errors == 1
    counts = {each.sheet.name: (each.errors, each.warnings) for each in preview.sheets}
    assert counts["projets"] == (1, 0)
    assert counts["mentors"] == (0, 1)
    assert counts["salles"] == (0, 0)
    (mark,) = next(each.cells for each in preview.sheets if each.sheet.name == "projets")
    assert (mark.row, mark.column) == (2, 2)
    assert mark.problem == preview.problems[0]


def test_a_problem_with_a_whole_table_marks_no_cell(tmp_path: Path) -> None:
    tables = sound_tables()
    del tables["mentors"][1:]
    preview = preview_import(write_csv(tmp_path / "workbook", tables))
    (mentors,) = (each for each in preview.sheets if each.sheet.name == "mentors")
    assert mentors.warnings == 1
    assert mentors.cells == ()


def test_a_workbook_with_errors_is_never_stored(tmp_path: Path) -> None:
    preview = preview_import(
        write_csv(tmp_path / "workbook", with_cell("mentors", "expertises", "x"))
    )
    with pytest.raises(ValueError, match="errors"):
        store_import(preview.reading, tmp_path / "new.ateliers")
    assert not (tmp_path / "new.ateliers").exists()


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "there.ateliers"
    file.write_text("mine", "utf-8")
    preview = preview_import(write_csv(tmp_path / "workbook", sound_tables()))
    with pytest.raises(UserError, match="exists already"):
        store_import(preview.reading, file)
    assert file.read_text("utf-8") == "mine"
