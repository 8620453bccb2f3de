# SPDX-License-Identifier: Apache-2.0
"""What is kept about somebody is shown, exported, and erased on request, in the real window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.storage import backups
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.personal.erasure_dialog import ErasureDialog
from ateliers_desktop.ui.personal.personal_dialog import PersonalDialog
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.settings import Settings
from tests.operations.kept_about import EMAIL, NAME, write_programme
from tests.ui.conftest import OpenWindow, Told
from tests.ui.screens import erasure_question

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def programme_path(tmp_path: Path) -> Path:
    """The file in which a mentor stands everywhere."""
    return write_programme(tmp_path / "programme.ateliers")


@pytest.fixture
def window(open_app: OpenWindow, programme_path: Path) -> MainWindow:
    """The window on it, at its first residency."""
    window = open_app(programme_path)
    window.actions_.residencies.choices[0].trigger()
    return window


def ask(window: MainWindow) -> PersonalDialog:
    window.actions_.personal.trigger()
    assert window.personal.dialog is not None
    return window.personal.dialog


def ask_about(window: MainWindow, qtbot: QtBot) -> PersonalDialog:
    """Open the dialog from the form of the mentor."""
    window.enter(RoomId.MENTORS)
    room = window.rooms.room(RoomId.MENTORS)
    room.show_place(Place(room=RoomId.MENTORS, name=NAME))
    kept = room.form.contact.kept
    room.form.ensureWidgetVisible(kept)
    qtbot.mouseClick(kept, LEFT)
    assert window.personal.dialog is not None
    return window.personal.dialog


def answer(window: MainWindow, qtbot: QtBot, *, erase: bool, drop: bool = False) -> None:
    """Answer the question that is about to be asked."""

    def answered() -> None:
        question = window.personal.question
        assert isinstance(question, ErasureDialog)
        if drop:
            question.drop_backups.click()
        button = question.erase if erase else question.keep
        qtbot.mouseClick(button, LEFT)

    QTimer.singleShot(200, window, answered)


def test_all_that_is_kept_about_a_mentor_is_read_from_their_form(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = ask_about(window, qtbot)
    assert dialog.person is not None
    assert dialog.person.name == NAME
    text = dialog.text.toPlainText()
    for wanted in (
        "Aussi sous le nom de Zoë Adjovi-Kpodar.",
        "Rabat 2025 · 6 – 7 octobre 2025",
        "Structure : Studio Lagune",
        EMAIL,
        "Souhaité par\n  • Sirocco",
        "09:00 – 09:45 · Sirocco × Zoé Adjovi · Pitch",
        "Domaines d’expertise : Pitch ",
        "Maquette vue",
        "Appeler Zoé Adjovi",
        "Chambre 4 pour Zoë Adjovi-Kpodar",
        "mentor-2025-10-06-zoe-adjovi.pdf",
        "Dakar 2026",
    ):
        assert wanted in text, wanted


def test_confidential_notes_are_shown_and_exported_only_when_that_is_ticked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ask_about(window, qtbot)
    assert dialog.confidential.text() == "Avec 1 note confidentielle"
    assert "fatiguée" not in dialog.text.toPlainText()
    dialog.export_to(tmp_path / "sans.json")
    dialog.export_to(tmp_path / "sans.html")
    dialog.confidential.click()
    assert "fatiguée" in dialog.text.toPlainText()
    dialog.export_to(tmp_path / "avec.json")
    dialog.export_to(tmp_path / "avec.html")
    for name, told_of in (("sans", False), ("avec", True)):
        for ending in ("json", "html"):
            written = (tmp_path / f"{name}.{ending}").read_text("utf-8")
            assert ("fatiguée" in written) is told_of


def test_an_export_says_that_it_is_written_until_somebody_else_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ask_about(window, qtbot)
    assert not dialog.said.isVisible()
    dialog.export_to(tmp_path / "zoe.html")
    assert dialog.said.isVisible()
    assert dialog.said.text() == "Exporté\u00a0: zoe.html"
    box = dialog.people.box
    box.setCurrentIndex((box.currentIndex() + 1) % box.count())
    assert not dialog.said.isVisible()


def test_the_exports_are_whole_and_hold_text_as_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ask_about(window, qtbot)
    dialog.export_to(tmp_path / "zoe.json")
    document = json.loads((tmp_path / "zoe.json").read_text("utf-8"))
    assert (document["format"], document["version"]) == ("ateliers-personal-data", 1)
    (first, _) = document["data"]["kept"]
    assert first["mentor"]["email"] == EMAIL
    assert len(first["sessions"]) == 1
    dialog.export_to(tmp_path / "zoe.html")
    page = (tmp_path / "zoe.html").read_text("utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="fr" dir="ltr">')
    assert "<h1>Ce qui est conservé sur Zoé Adjovi</h1>" in page


def test_everybody_can_be_chosen_from_the_menu_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window)
    box = dialog.people.box
    names = [box.itemText(at) for at in range(box.count())]
    assert names[0] == "Awa · mentor"
    assert "Sirocco · projet" in names
    assert "Léa Ba · personne" in names
    box.setFocus()
    qtbot.keyClicks(box, "Nour")
    assert "Dans l’équipe de\n  • Sirocco" in dialog.text.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.personal.dialog is None


def test_nothing_is_erased_unless_it_is_said_so(
    window: MainWindow, qtbot: QtBot, programme_path: Path
) -> None:
    dialog = ask_about(window, qtbot)
    answer(window, qtbot, erase=False)
    qtbot.mouseClick(dialog.erase, LEFT)
    assert NAME.encode() in programme_path.read_bytes()


def test_somebody_is_erased_everywhere_on_the_screen_and_in_the_bytes(
    window: MainWindow, qtbot: QtBot, programme_path: Path, told: Told, settings: Settings
) -> None:
    settings.author = NAME
    dialog = ask_about(window, qtbot)
    answer(window, qtbot, erase=True)
    qtbot.mouseClick(dialog.erase, LEFT)
    qtbot.waitUntil(lambda: bool(told.messages))
    ((headline, text, _),) = told.messages
    assert headline == "Les données sont effacées"
    assert text.startswith("Zoé Adjovi s’appelle désormais Mentor 1.\n1 sauvegarde")
    assert NAME.encode() not in programme_path.read_bytes()
    assert window.personal.dialog is None
    assert window.programme is not None
    assert window.programme.residency.name == "Rabat 2025"
    room = window.rooms.room(RoomId.MENTORS)
    table = room.table
    names = {table.model().index(row, 0).data() for row in range(table.model().rowCount())}
    assert names == {"Awa", "Mentor 1"}
    assert settings.author == ""
    assert window.actions_.undo.isEnabled()
    window.actions_.redo.trigger()
    assert window.programme.residency.mentor("Mentor 1").max_per_day == 2


def test_backups_are_deleted_when_that_is_ticked(
    window: MainWindow, qtbot: QtBot, programme_path: Path, told: Told
) -> None:
    assert backups(programme_path) != ()
    dialog = ask_about(window, qtbot)
    answer(window, qtbot, erase=True, drop=True)
    qtbot.mouseClick(dialog.erase, LEFT)
    qtbot.waitUntil(lambda: bool(told.messages))
    assert backups(programme_path) == ()
    ((_, text, _),) = told.messages
    assert "sauvegarde" not in text


def test_a_window_that_is_closed_meanwhile_waits_for_the_erasure(
    window: MainWindow, qtbot: QtBot, programme_path: Path, told: Told
) -> None:
    dialog = ask_about(window, qtbot)
    answer(window, qtbot, erase=True)
    qtbot.mouseClick(dialog.erase, LEFT)
    assert not dialog.isEnabled()
    dialog.close()
    assert dialog.isVisible()
    window.close()
    assert NAME.encode() not in programme_path.read_bytes()


def test_whoever_only_reads_may_look_and_not_erase(
    open_app: OpenWindow, programme_path: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(programme_path, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    dialog = ask(window)
    assert not dialog.erase.isEnabled()
    assert dialog.page.isEnabled()
    QApplication.processEvents()


def test_in_arabic_what_is_kept_begins_at_the_right_line_by_line(
    open_app: OpenWindow, programme_path: Path, settings: Settings
) -> None:
    settings.language = "ar"
    dialog = ask(open_app(programme_path))
    assert dialog.text.toPlainText().strip()
    option = dialog.text.document().defaultTextOption()
    assert option.alignment() & Qt.AlignmentFlag.AlignRight
    block = dialog.text.document().begin()
    while block.isValid():
        if block.text():
            assert block.textDirection() == Qt.LayoutDirection.RightToLeft, block.text()
        block = block.next()


def test_enter_presses_the_button_that_has_the_focus_and_erases_only_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    question = erasure_question(window, NAME)
    question.backup.setFocus()
    qtbot.keyClick(question.backup, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert question.result() == QDialog.DialogCode.Rejected
    question = erasure_question(window, NAME)
    question.erase.setFocus()
    qtbot.keyClick(question.erase, Qt.Key.Key_Return)
    assert question.result() == QDialog.DialogCode.Accepted
