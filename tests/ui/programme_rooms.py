# SPDX-License-Identifier: Apache-2.0
"""The programme room as tests see it: its rows and sessions in words, and dialogs answered."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Slot
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.timetable.programme_room import ProgrammeRoom
from ateliers_desktop.ui.timetable.row_block import RowBlock
from tests import builders

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FIRST, SECOND = builders.FIRST_DAY, builders.at("00:00", day=1).date()


def room_of(window: MainWindow) -> ProgrammeRoom:
    window.enter(RoomId.PROGRAMME)
    room = window.rooms.room(RoomId.PROGRAMME)
    assert isinstance(room, ProgrammeRoom)
    return room


def block_at(room: ProgrammeRoom, clock: str, day: int = 0) -> RowBlock:
    start = builders.at(clock, day)
    return next(each for each in room.week.canvas.blocks if each.slot and each.slot.start == start)


def rows(window: MainWindow, day: date = FIRST) -> list[str]:
    assert window.programme is not None
    return [hours(each) for each in window.programme.residency.on(day)]


def hours(row: Slot) -> str:
    return f"{row.kind} {row.start:%H:%M}-{row.end:%H:%M}"


def sessions(window: MainWindow) -> list[str]:
    assert window.programme is not None
    standing = window.programme.schedule.standing
    return [f"{each.project} {each.start:%d %H:%M}-{each.end:%H:%M}" for each in standing]


def type_into(qtbot: QtBot, line: QWidget, text: str, key: Qt.Key | None = Qt.Key.Key_Tab) -> None:
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(line, text)
    if key is not None:
        qtbot.keyClick(line, key)


Answer = Callable[[type[QDialog], Callable[[QDialog], None]], list[QDialog]]


@pytest.fixture
def answer() -> Iterator[Answer]:
    """Once a dialog of a kind is shown, do something with it; gives those seen so far."""
    timers: list[QTimer] = []

    def answered(kind: type[QDialog], do: Callable[[QDialog], None]) -> list[QDialog]:
        seen: list[QDialog] = []
        timer = QTimer()
        timers.append(timer)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                timer.stop()
                seen.append(dialog)
                do(dialog)

        timer.timeout.connect(look)
        timer.start(10)
        return seen

    yield answered
    for timer in timers:
        timer.stop()


def wake(qtbot: QtBot, window: MainWindow) -> None:
    """Let the window have the keys again after a dialog, as a window manager does."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.waitActive(window):
        window.activateWindow()


def undo(qtbot: QtBot, window: MainWindow) -> None:
    wake(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)


def day_menu(room: ProgrammeRoom, day: int, key: str) -> QAction:
    menu = room.week.heads.heads[day].menu()
    return next(each for each in menu.actions() if each.data() == key)
