# SPDX-License-Identifier: Apache-2.0
"""The report for the partners, asked for in the window: its language, form and residencies."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.ui.exporting import exports
from ateliers_desktop.ui.exporting.report_dialog import PDF, WORKBOOK, ReportDialog
from tests.builders import residency
from tests.ui.conftest import OpenWindow, Told, small_residency, write_new_file
from tests.ui.test_exports import answer


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whoever is asked for a place has the report put."""
    monkeypatch.setattr(
        exports, "ask_for_report", lambda _, name, suffix, __: tmp_path / f"{name}{suffix}"
    )
    return tmp_path


@pytest.fixture
def programme_of_two(programme_file: Path) -> Path:
    """A file with an earlier residency too."""
    with ProgrammeFile.open(programme_file) as file:
        earlier = residency(name="Dakar", programme="Ateliers", first_day=date(2024, 3, 4),
                            slots=())  # fmt: skip
        file.add_residency(earlier, Schedule())
    return programme_file


def text_of(file: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(file).pages)


def test_the_report_is_written_as_pages_in_the_residencys_language(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app(programme_file)
    answer(ReportDialog, lambda dialog: dialog.export.click())
    window.actions_.report.trigger()
    qtbot.waitUntil(lambda: not window.exports.busy)
    text = text_of(folder / "Résidence d’essai.pdf")
    assert "Bilan pour les partenaires" in text
    assert "Awa Diagne" in text
    assert window.status.saved.text() == "Exporté\u00a0: Résidence d’essai.pdf"
    assert told.messages == []


def test_it_is_written_as_a_workbook_in_another_language(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)

    def choose(dialog: ReportDialog) -> None:
        dialog.paper_language.choose("en")
        dialog.form.choose(WORKBOOK)
        dialog.export.click()

    answer(ReportDialog, choose)
    window.actions_.report.trigger()
    qtbot.waitUntil(lambda: not window.exports.busy)
    book = CalamineWorkbook.from_path(folder / "Résidence d’essai.xlsx")
    assert "By mentor" in book.sheet_names


def test_one_residency_is_not_asked_about(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    seen = []

    def look(dialog: ReportDialog) -> None:
        seen.append(dialog.ticks.isVisible())
        dialog.reject()

    answer(ReportDialog, look)
    window.actions_.report.trigger()
    assert seen == [False]
    assert not window.exports.busy


def test_several_residencies_of_a_file_are_reported_together(
    open_app: OpenWindow, programme_of_two: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_of_two)
    seen = []

    def tick_both(dialog: ReportDialog) -> None:
        seen.extend(
            (dialog.ticks.item(at).text(), dialog.ticks.item(at).checkState())
            for at in range(dialog.ticks.count())
        )
        dialog.ticks.setFocus()
        dialog.ticks.setCurrentRow(0)
        qtbot.keyClick(dialog.ticks, Qt.Key.Key_Space)
        dialog.form.choose(PDF)
        dialog.export.click()

    answer(ReportDialog, tick_both)
    window.actions_.report.trigger()
    qtbot.waitUntil(lambda: not window.exports.busy)
    assert [state for _, state in seen] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    assert seen[0][0] == "Dakar · 4 mars 2024"
    text = text_of(folder / "Ateliers.pdf")
    assert "Par résidence" in text
    assert "2 résidences" in text
    assert "Dakar" in text


def test_over_no_residency_there_is_no_report(
    open_app: OpenWindow, programme_of_two: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_of_two)
    seen = []

    def untick(dialog: ReportDialog) -> None:
        dialog.ticks.item(1).setCheckState(Qt.CheckState.Unchecked)
        seen.append(dialog.export.isEnabled())
        dialog.reject()

    answer(ReportDialog, untick)
    window.actions_.report.trigger()
    assert seen == [False]


def test_a_name_that_paper_cannot_show_is_told(
    open_app: OpenWindow, tmp_path: Path, folder: Path, qtbot: QtBot, told: Told
) -> None:
    file = write_new_file(tmp_path / "a.ateliers", small_residency(city="山"))
    window = open_app(file)
    answer(ReportDialog, lambda dialog: dialog.export.click())
    window.actions_.report.trigger()
    qtbot.waitUntil(lambda: told.messages != [])
    assert "山" in told.messages[0][1]
    assert (folder / "Résidence d’essai.pdf").exists()
