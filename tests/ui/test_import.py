# SPDX-License-Identifier: Apache-2.0
"""The ways into a programme: the sample, a workbook, a folder of tables; or every fault listed."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.exporting import export
from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.importing.import_dialog import ImportDialog
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.messages import Message
from tests.ui.conftest import OpenWindow, Told, small_residency, small_schedule

SAMPLE = Path(__file__).parent.parent / "data" / "rabat-2025"
PATIENCE = 60_000


class Chooser(QObject):
    """Answers each file dialog with the next of some paths, as a person would."""

    def __init__(self, *paths: Path) -> None:
        super().__init__()
        self._paths = list(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QFileDialog) and event.type() == QEvent.Type.Show:
            watched.selectFile(str(self._paths.pop(0)))
            QTimer.singleShot(0, watched.accept)
        return False


def wait_until_open(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.programme is not None, timeout=PATIENCE)


def test_the_sample_residency_opens_from_the_welcome_page(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app()
    file = tmp_path / "exemple.ateliers"
    window.entrance.make_sample(file)
    wait_until_open(window, qtbot)
    assert window.header.name.text() == "Résidence de Rabat"
    assert window.status.placed.text() == "2 / 66 séances placées"
    assert file.is_file()
    assert not window.entrance.busy


def wait_for_dialog(window: MainWindow, qtbot: QtBot) -> ImportDialog:
    """Wait until the import dialog stands there with all that it found."""
    dialog = window.entrance.dialog
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: bool(dialog.page.sheets.sheet_model.sheets), timeout=PATIENCE)
    return dialog


def test_a_workbook_is_asked_for_looked_at_imported_and_opened(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    workbook = tmp_path / "rabat.xlsx"
    shutil.copy(resource("sample", "rabat-2025.xlsx"), workbook)
    window = open_app()
    chooser = Chooser(workbook, tmp_path / "rabat")
    qapp.installEventFilter(chooser)
    window.actions_.import_workbook.trigger()
    dialog = wait_for_dialog(window, qtbot)
    assert not (tmp_path / "rabat.ateliers").exists()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qapp.removeEventFilter(chooser)
    wait_until_open(window, qtbot)
    assert (tmp_path / "rabat.ateliers").is_file()
    assert window.entrance.dialog is None


def test_every_fault_of_a_workbook_is_listed_and_can_be_copied(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "tables"
    shutil.copytree(SAMPLE, folder)
    mentors = folder / "mentors.csv"
    text = mentors.read_text("utf-8-sig").replace("Narration (3)", "Naration (3)", 1)
    mentors.write_text(text.replace("Game design (3)", "Game design (7)"), "utf-8-sig")
    window = open_app()
    window.entrance.look_at(folder)
    dialog = wait_for_dialog(window, qtbot)
    assert not dialog.take.isEnabled()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert "Naration" in lines[0]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.entrance.dialog is None
    assert window.programme is None


def test_a_later_state_of_the_form_is_one_step_that_is_taken_back(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    residency = small_residency(projects=small_residency().projects[:2])
    later = export(residency, small_schedule(), tmp_path / "later.xlsx")
    window = open_app(programme_file)
    assert window.programme is not None
    before = window.programme.residency
    chooser = Chooser(later)
    qapp.installEventFilter(chooser)
    window.actions_.update.trigger()
    qapp.removeEventFilter(chooser)
    dialog = wait_for_dialog(window, qtbot)
    assert dialog.changes.isVisible()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert [each.name for each in window.programme.residency.projects] == [
        "Sirocco",
        "Médina VR",
    ]
    window.actions_.undo.trigger()
    assert window.programme.residency == before


def test_a_file_that_exists_already_is_left_alone(
    open_app: OpenWindow, programme_file: Path, told: Told, qtbot: QtBot
) -> None:
    before = programme_file.read_bytes()
    window = open_app()
    window.entrance.make_sample(programme_file)
    qtbot.waitUntil(lambda: bool(told.messages), timeout=PATIENCE)
    assert programme_file.read_bytes() == before


def test_details_are_copied_with_the_message(qtbot: QtBot) -> None:
    message = Message(None, "Headline", "What happened", "first\nsecond")
    qtbot.addWidget(message)
    message.copy.click()
    assert QApplication.clipboard().text() == "What happened\n\nfirst\nsecond"
