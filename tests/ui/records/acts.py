# SPDX-License-Identifier: Apache-2.0
"""What a person does in a room of records, by the mouse, and what they then see."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.records.record_room import RecordRoom
from ateliers_desktop.ui.records.removal_dialog import RemovalDialog
from ateliers_desktop.ui.records.week_view import WeekView

LEFT = Qt.MouseButton.LeftButton


def residency_of(window: MainWindow) -> Residency:
    """Return the residency as it is stored."""
    assert window.programme is not None
    return window.programme.residency


def names(room: RecordRoom) -> list[str]:
    """Return the names in the table, as they are seen from top to bottom."""
    order = room.table.order
    return [order.key_at(at) for at in range(order.rowCount())]


def cells(room: RecordRoom, name: str) -> list[str]:
    """Return the texts of a row."""
    row = next(each for each in room.table.records.rows if each.key == name)
    return [each.text for each in row.cells]


def click_row(qtbot: QtBot, room: RecordRoom, name: str) -> None:
    """Click on the row of a record."""
    at = room.table.order.row_of(name)
    assert at is not None
    place = room.table.visualRect(room.table.order.index(at, 0)).center()
    qtbot.mouseClick(room.table.viewport(), LEFT, pos=place)


def drag(qtbot: QtBot, view: WeekView, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Drag over a week from one slot, by its row and column, to another."""
    first, last = (view.visualRect(view.week_model.index(*at)).center() for at in (start, end))
    qtbot.mousePress(view.viewport(), LEFT, pos=first)
    qtbot.mouseMove(view.viewport(), (first + last) / 2)
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=last)


def answer(*, delete: bool) -> list[str]:
    """Answer the next question whether to delete; return the list that will hold what it says."""
    said: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RemovalDialog)
        said.extend((dialog.text.text(), dialog.delete.text(), dialog.keep.text()))
        (dialog.delete if delete else dialog.keep).click()

    QTimer.singleShot(0, act)
    return said
