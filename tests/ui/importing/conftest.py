# SPDX-License-Identifier: Apache-2.0
"""The import dialog over the real window and real workbooks, and what tests do with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import ProblemCode, SheetPreview
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.importing.import_dialog import ImportDialog
from ateliers_desktop.ui.importing.meaning_row import MeaningRow
from tests.exchange.workbooks import Tables, sound_tables
from tests.ui.conftest import OpenWindow

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000
Look = Callable[..., ImportDialog]


@pytest.fixture
def look(open_app: OpenWindow, qtbot: QtBot) -> Iterator[Look]:
    """Open the dialog on a workbook over the real window and wait until it is read."""
    window = open_app(size=(1280, 720))
    opened: list[ImportDialog] = []

    def looked(workbook: Path, present: tuple[Residency, Schedule] | None = None) -> ImportDialog:
        dialog = ImportDialog(
            workbook,
            window._theme,
            window._translate,
            window._language,
            window,
            present=present,
        )
        opened.append(dialog)
        dialog.open()
        wait(dialog, qtbot)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield looked
    for dialog in opened:
        dialog.finish()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Wait until nothing is being read."""
    qtbot.waitUntil(lambda: not dialog._reader.busy, timeout=PATIENCE)


def renamed(sheet: str, heading: str, name: str) -> Tables:
    """Return the sound workbook with a heading named otherwise."""
    tables = sound_tables()
    tables[sheet][0][tables[sheet][0].index(heading)] = name
    return tables


def click(view: QAbstractItemView, index: QModelIndex, qtbot: QtBot) -> None:
    """Click on an item with the mouse."""
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def choose_sheet(dialog: ImportDialog, name: str, qtbot: QtBot) -> None:
    """Click on a sheet in the list."""
    model = dialog.page.sheets.sheet_model
    row = [each.sheet.name for each in model.sheets].index(name)
    dialog.page.sheets.scrollTo(model.index(row))
    click(dialog.page.sheets, model.index(row), qtbot)


def sheet(dialog: ImportDialog, name: str) -> SheetPreview:
    """Return a sheet as it is shown."""
    sheets = (each.sheet for each in dialog.page.sheets.sheet_model.sheets)
    return next(each for each in sheets if each.name == name)


def column_row(dialog: ImportDialog, name: str) -> MeaningRow:
    """Return the row in which a heading is named."""
    return next(row for row in dialog.page.columns.rows if name in row.box.accessibleName())


def problems(dialog: ImportDialog) -> list[ProblemCode]:
    """Return the problems that are listed."""
    return [each.code for each in dialog.page.problems.problem_model.problems]
