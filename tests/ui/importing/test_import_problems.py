# SPDX-License-Identifier: Apache-2.0
"""Every problem of a workbook is listed in plain words and leads to its cell."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import ProblemCode, Severity
from ateliers_desktop.ui.importing.preview_model import MarkRole
from ateliers_desktop.ui.importing.sentences import SheetState, state_of
from tests.exchange.workbooks import sound_tables, with_cell, write_csv, write_xlsx
from tests.ui.importing.conftest import (
    LEFT,
    Look,
    choose_sheet,
    click,
    problems,
)


def test_a_problem_leads_to_its_cell_by_click_and_by_enter(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = with_cell("projets", "besoins", "Naration", row=3)
    tables["mentors"][2][2] = "Pitch (7)"
    dialog = look(write_xlsx(tmp_path / "faux.xlsx", tables))
    panel, view = dialog.page.problems, dialog.page.view
    assert panel.count.text() == "2 erreurs"
    click(panel.list, panel.problem_model.index(0, 1), qtbot)
    assert dialog.page.sheets.currentIndex().data() == "mentors"
    assert view.currentIndex().data() == "Pitch (7)"
    assert view.currentIndex().data(MarkRole) == Severity.ERROR
    assert "Pitch (7)" in dialog.page.note.text()
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert dialog.page.sheets.currentIndex().data() == "projets"
    assert view.currentIndex().data() == "Naration"
    assert view.visualRect(view.currentIndex()).isValid()
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert dialog.isVisible()


def test_a_problem_far_down_is_brought_into_sight(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = sound_tables()
    tables["salles"] += [[f"Salle {at:03}", ""] for at in range(500)]
    tables["salles"][-1][0] = "Atelier"
    dialog = look(write_csv(tmp_path / "tables", tables))
    panel, view = dialog.page.problems, dialog.page.view
    click(panel.list, panel.problem_model.index(0, 1), qtbot)
    index = view.currentIndex()
    assert (index.data(), index.row()) == ("Atelier", 201)
    shown = view.preview_model.headerData(index.row(), Qt.Orientation.Vertical)
    assert shown == 503
    assert view.viewport().rect().contains(view.visualRect(index).center())


def test_errors_alone_are_listed_on_demand_and_all_are_copied(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = with_cell("mentors", "expertises", "Naration")
    tables["projets"][0].append("Chapeau")
    dialog = look(write_csv(tmp_path / "tables", tables))
    panel = dialog.page.problems
    assert panel.count.text() == "1 erreur, 1 remarque"
    assert problems(dialog) == [ProblemCode.UNKNOWN_AREA, ProblemCode.UNKNOWN_COLUMN]
    panel.errors.trigger()
    assert problems(dialog) == [ProblemCode.UNKNOWN_AREA]
    qtbot.mouseClick(dialog.copy, LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert "Naration" in lines[0]
    assert "Chapeau" in lines[1]
    panel.all.trigger()
    assert len(problems(dialog)) == 2


def test_what_is_no_workbook_is_told_without_sheets(look: Look, tmp_path: Path) -> None:
    file = tmp_path / "image.xlsx"
    file.write_bytes(b"\x89PNG not a workbook")
    dialog = look(file)
    assert problems(dialog) == [ProblemCode.NOT_A_WORKBOOK]
    assert not dialog.page.sheets.isVisible()
    assert not dialog.take.isEnabled()


def test_a_refused_table_says_why_it_is_not_shown(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_csv(tmp_path / "tables", sound_tables())
    (folder / "projets.csv").write_text('nom;besoins\n"Sirocco;x\n', "utf-8")
    dialog = look(folder)
    choose_sheet(dialog, "projets", qtbot)
    assert dialog.page.blank.isVisible()
    assert "guillemet" in dialog.page.blank.text()


def test_names_in_a_workbook_are_shown_as_they_stand(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    hostile = "<b>gras</b><img src=x> &amp {0} %n"
    tables = sound_tables()
    tables["mentors"][1][0] = hostile
    tables["mentors"][1][2] = hostile
    tables["mentors"][0].append(hostile)
    tables["<i>x & y"] = [[hostile], [hostile]]
    dialog = look(write_xlsx(tmp_path / "hostile.xlsx", tables))
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert any(
        index.data() == "<i>x & y" for index in map(dialog.page.sheets.sheet_model.index, range(8))
    )
    choose_sheet(dialog, "mentors", qtbot)
    model = dialog.page.view.preview_model
    assert model.index(1, 0).data() == hostile
    tip = model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip
    row = next(iter(dialog.page.columns.rows))
    assert hostile in row.box.accessibleName()
    assert "&lt;b&gt;" in row.name.toolTip()
    text = dialog.page.problems.problem_model.index(0, 1).data()
    assert "{0} %n" in text


def test_states_of_sheets_are_told_in_words(look: Look, tmp_path: Path) -> None:
    tables = with_cell("mentors", "expertises", "Naration")
    tables["neuve"] = [["a"], ["b"]]
    tables["vide"] = []
    dialog = look(write_csv(tmp_path / "tables", tables))
    model = dialog.page.sheets.sheet_model
    told = {
        str(model.index(row).data()): model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    }
    assert told["mentors"] == "mentors, 1 erreur"
    assert told["neuve"] == "neuve, non reconnu"
    assert told["vide"] == "vide, vide"
    assert told["salles"] == "salles, 2 lignes"
    assert {state_of(each) for each in model.sheets} == {
        SheetState.ERROR,
        SheetState.UNKNOWN,
        SheetState.OMITTED,
        SheetState.SOUND,
    }


def test_of_far_too_many_problems_the_first_are_listed_and_copied(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = sound_tables()
    tables["salles"] += [["Atelier", ""]] * 5_010
    dialog = look(write_csv(tmp_path / "tables", tables))
    assert len(problems(dialog)) == 5_000
    assert dialog.page.problems.count.text() == ("5010 erreurs · les 5000 premiers sont affichés")
    assert dialog.reason.text() == "5010 erreurs à corriger d’abord"
    qtbot.mouseClick(dialog.copy, LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 5_001
    assert lines[-1] == "et 10 autres"
