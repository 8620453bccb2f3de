# SPDX-License-Identifier: Apache-2.0
"""A workbook is read, looked at, taken as it was seen, or left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.importing import store_import
from ateliers_desktop.operations.programme import Programme
from tests.exchange.workbooks import sound_tables, with_cell, write_csv, write_xlsx
from tests.ui.conftest import Told
from tests.ui.importing.conftest import (
    LEFT,
    PATIENCE,
    Look,
    choose_sheet,
    wait,
)


def test_a_sound_workbook_is_imported_as_it_was_seen(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    workbook = write_xlsx(tmp_path / "atelier.xlsx", sound_tables())
    dialog = look(workbook)
    assert not dialog.page.problems.isVisible()
    assert dialog.reason.text() == ""
    assert dialog.reading is None
    workbook.unlink()
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.reading is not None
    assert dialog.merged is None
    store_import(dialog.reading, tmp_path / "atelier.ateliers")
    with Programme.open(tmp_path / "atelier.ateliers") as programme:
        assert programme.residency.name == "Rabat"


def test_enter_in_a_list_never_imports(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    tables = sound_tables()
    tables["mentors"][0].append("Chapeau")
    dialog = look(write_csv(tmp_path / "tables", tables))
    assert dialog.take.isEnabled()
    for widget in (dialog.page.problems.list, dialog.page.view, dialog.page.meaning.box):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        assert dialog.isVisible()
    dialog.take.setFocus()
    qtbot.keyClick(dialog.take, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_errors_keep_the_workbook_out_until_it_is_mended_and_read_again(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_csv(tmp_path / "tables", with_cell("mentors", "expertises", "Naration"))
    dialog = look(folder)
    assert not dialog.take.isEnabled()
    assert dialog.reason.text() == "1 erreur à corriger d’abord"
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.reading is None
    write_csv(folder, sound_tables())
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert dialog.reason.text() == ""


def test_a_workbook_that_cannot_be_opened_is_told_and_can_be_read_again(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "plus-tard.xlsx"
    dialog = look(file)
    assert "plus-tard.xlsx" in dialog.head.trouble.text()
    assert not dialog.take.isEnabled()
    write_xlsx(file, sound_tables())
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert not dialog.head.trouble.isVisible()


def test_escape_leaves_the_workbook(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = look(write_csv(tmp_path / "tables", sound_tables()))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.reading is None


def test_escape_while_reading_waits_for_the_end_of_it(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = look(write_xlsx(tmp_path / "a.xlsx", sound_tables()))
    dialog.read()
    assert dialog._reader.busy
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.take.isEnabled()
    assert dialog.reason.text() == "Arrêt en cours"
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    assert not dialog._reader.busy
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_bug_while_reading_is_told_and_leaves_the_dialog_usable(
    look: Look, tmp_path: Path, qtbot: QtBot, told: Told
) -> None:
    dialog = look(write_csv(tmp_path / "tables", sound_tables()))
    dialog._reader.failed.emit(RuntimeError("a bug"))
    qtbot.waitUntil(lambda: bool(told.messages))
    assert "RuntimeError" in told.messages[0][2]
    assert not dialog.take.isEnabled()
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)


def test_the_sheet_and_the_cell_looked_at_stay_when_the_workbook_is_read_again(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = look(write_csv(tmp_path / "tables", sound_tables()))
    choose_sheet(dialog, "projets", qtbot)
    dialog.page.view.choose(2, 1)
    dialog.read()
    wait(dialog, qtbot)
    assert dialog.page.sheets.currentIndex().data() == "projets"
    index = dialog.page.view.currentIndex()
    assert (index.row(), index.column()) == (2, 1)


def test_the_item_models_keep_the_rules_of_qt(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_csv(tmp_path / "tables", with_cell("mentors", "expertises", "Naration"))
    dialog = look(folder)
    models = (
        dialog.page.sheets.sheet_model,
        dialog.page.view.preview_model,
        dialog.page.problems.problem_model,
    )
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    for name in ("projets", "mentors"):
        choose_sheet(dialog, name, qtbot)
    tables = sound_tables()
    tables["neuve"] = [["a", "b"], ["c"]]
    write_csv(folder, tables)
    dialog.read()
    wait(dialog, qtbot)
    choose_sheet(dialog, "neuve", qtbot)
    assert len(testers) == 3
    assert models[1].rowCount() == 2
