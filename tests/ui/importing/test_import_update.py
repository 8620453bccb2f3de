# SPDX-License-Identifier: Apache-2.0
"""A later state of the form shows first what it brings to the residency under way."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.storage import write_new
from ateliers_desktop.ui.importing.import_dialog import ImportDialog
from tests.exchange.workbooks import Tables, sound_tables, with_cell, write_csv, write_xlsx
from tests.ui.importing.conftest import LEFT, PATIENCE, Look, wait

SHOWN = Qt.ItemDataRole.DisplayRole


def under_way(folder: Path) -> tuple[Residency, Schedule]:
    """Return the sound residency with its fixed session and one more, which is not fixed."""
    reading = read_workbook(write_csv(folder / "under way", sound_tables()))
    assert reading.residency is not None
    start, end = datetime(2025, 10, 6, 9), datetime(2025, 10, 6, 9, 45)
    more = Session(
        project="Tarot du Sahel", area="pitch", mentor="Omar Sefrioui", start=start, end=end,
        room="Atelier",
    )  # fmt: skip
    return reading.residency, Schedule(sessions=(*reading.schedule.sessions, more))


def later_tables() -> Tables:
    """Return a mentor gone, one new, one changed; a project with one session more."""
    tables = sound_tables()
    tables["mentors"][2] = ["Leïla Amrani", "", "Pitch (1)", ""]
    tables["mentors"][1][1] = "français; arabe"
    tables["projets"][2][2] = "Narration x2"
    return tables


def lines(dialog: ImportDialog) -> dict[str, str]:
    """Return every line of the tree: what, and what becomes of it."""
    model, found = dialog.changes.changes_model, {}

    def walk(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found[str(index.data())] = str(model.index(row, 1, parent).data())
            walk(index)

    walk(QModelIndex())
    return found


def test_what_is_new_changed_and_gone_is_shown_before_it_is_brought_in(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    residency, schedule = under_way(tmp_path)
    dialog = look(write_xlsx(tmp_path / "suite.xlsx", later_tables()), (residency, schedule))
    assert dialog.changes.isVisible()
    assert not dialog.page.isVisible()
    told = lines(dialog)
    assert told["mentors"] == "1 ajout, 1 modification, 1 retrait"
    assert told["+ Leïla Amrani"] == "ajout"
    assert told["~ Awa Diagne"].replace("\xa0", " ") == "langues : − wolof; + arabe"
    assert told["− Omar Sefrioui"] == "retrait"
    assert told["~ Sirocco"].replace("\xa0", " ") == ("besoins : Narration (2) → Narration (2) x2")
    assert told["Séances qui ne peuvent pas rester"] == "1 à replacer"
    lost = "Tarot du Sahel × Omar Sefrioui, lundi 6 octobre 09:00"
    assert told[lost] == "le mentor n’est plus là"
    assert dialog.changes.summary.text().startswith(
        "1 séance reste comme elle est, 1 ne peut pas rester"
    )
    assert dialog.take.text() == "Mettre à jour"
    assert dialog.merged is None
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.merged is not None
    assert [each.name for each in dialog.merged.residency.mentors] == [
        "Awa Diagne",
        "Leïla Amrani",
    ]


def test_what_was_brought_in_is_one_step_of_the_programme(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    residency, schedule = under_way(tmp_path)
    file = tmp_path / "rabat.ateliers"
    write_new(file, residency, schedule)
    with Programme.open(file) as programme:
        present = (programme.residency, programme.schedule)
        dialog = look(write_csv(tmp_path / "later", later_tables()), present)
        qtbot.mouseClick(dialog.take, LEFT)
        assert dialog.merged is not None
        programme.apply(dialog.merged.edit)
        assert programme.residency == dialog.merged.residency
        assert programme.schedule == dialog.merged.schedule
        programme.undo()
        assert (programme.residency, programme.schedule) == (residency, schedule)


def test_rules_that_will_be_broken_are_told(look: Look, tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][0].append("indisponible")
    tables["mentors"][1].append("")
    tables["mentors"][2].append("06/10/2025 09:00-12:00")
    dialog = look(write_csv(tmp_path / "later", tables), under_way(tmp_path))
    told = lines(dialog)
    assert told["Règles qui seront enfreintes"] == "1 marquée au planning"
    assert any(line.startswith("Omar Sefrioui n’est pas là") for line in told)


def test_a_session_that_loses_its_room_is_told(look: Look, tmp_path: Path) -> None:
    tables = sound_tables()
    tables["salles"] = [["nom"], ["Grande salle"]]
    tables["séances fixées"][1][-1] = ""
    dialog = look(write_csv(tmp_path / "later", tables), under_way(tmp_path))
    told = lines(dialog)
    assert told["Séances qui changent"] == "2 modifications"
    assert told["Tarot du Sahel × Omar Sefrioui, lundi 6 octobre 09:00"] == "Atelier → –"


def test_the_workbook_itself_is_a_page_away(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = look(write_csv(tmp_path / "later", later_tables()), under_way(tmp_path))
    dialog.head.pages.actions()[1].trigger()
    assert dialog.page.isVisible()
    assert not dialog.changes.isVisible()
    dialog.head.pages.actions()[0].trigger()
    assert dialog.changes.isVisible()


def test_errors_are_shown_first_and_the_changes_once_they_are_mended(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_csv(tmp_path / "later", with_cell("mentors", "expertises", "Naration"))
    dialog = look(folder, under_way(tmp_path))
    assert dialog.page.isVisible()
    assert not dialog.take.isEnabled()
    assert lines(dialog) == {}
    write_csv(folder, later_tables())
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert "+ Leïla Amrani" in lines(dialog)


def test_the_workbook_of_another_residency_is_refused_in_words(look: Look, tmp_path: Path) -> None:
    dialog = look(
        write_csv(tmp_path / "later", with_cell("résidence", "nom", "Tunis")),
        under_way(tmp_path),
    )
    assert not dialog.take.isEnabled()
    assert "« Tunis »" in dialog.reason.text().replace("\xa0", " ")


def test_a_workbook_that_changes_nothing_is_not_brought_in(look: Look, tmp_path: Path) -> None:
    dialog = look(write_csv(tmp_path / "later", sound_tables()), under_way(tmp_path))
    assert not dialog.take.isEnabled()
    assert dialog.reason.text() == "Rien ne change."
    assert dialog.changes.summary.text() == "Le classeur dit ce qui est déjà là."


def test_an_order_that_changes_alone_is_told(look: Look, tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"][1:] = reversed(tables["mentors"][1:])
    dialog = look(write_csv(tmp_path / "later", tables), under_way(tmp_path))
    assert dialog.take.isEnabled()
    assert dialog.changes.summary.text() == "Seul l’ordre des lignes change."


def test_names_of_an_update_are_shown_as_they_stand(look: Look, tmp_path: Path) -> None:
    tables = sound_tables()
    tables["mentors"].append(["<b>x</b> & y", "", "Pitch", ""])
    dialog = look(write_csv(tmp_path / "later", tables), under_way(tmp_path))
    model = dialog.changes.changes_model
    head = model.index(0, 0)
    assert head.data() == "mentors"
    index = model.index(0, 0, head)
    assert index.data() == "+ <b>x</b> & y"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_tree_of_changes_keeps_the_rules_of_qt(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_csv(tmp_path / "later", later_tables())
    dialog = look(folder, under_way(tmp_path))
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.changes.changes_model, fatal)
    write_csv(folder, sound_tables())
    dialog.read()
    wait(dialog, qtbot)
    assert tester.model() is dialog.changes.changes_model
    assert lines(dialog) == {}
