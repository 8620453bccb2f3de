# SPDX-License-Identifier: Apache-2.0
"""A residency begun from nothing: the form checks, the day is seen, the file opens empty."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.beginning.beginning_dialog import BeginningDialog
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.timetable.programme_room import ProgrammeRoom
from tests.ui.conftest import OpenWindow

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def begin(window: MainWindow) -> BeginningDialog:
    window.actions_.begin.trigger()
    dialog = window.entrance.dialog
    assert isinstance(dialog, BeginningDialog)
    return dialog


def type_into(qtbot: QtBot, line: QWidget, text: str) -> None:
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)


def hours(dialog: BeginningDialog) -> list[str]:
    slots = [each.slot for each in dialog.pattern.preview.blocks if each.isVisible()]
    return [f"{each.start:%H:%M}-{each.end:%H:%M}" for each in slots if each is not None]


def test_it_cannot_begin_without_a_name(open_app: OpenWindow, qtbot: QtBot) -> None:
    dialog = begin(open_app())
    assert not dialog.begin.isEnabled()
    type_into(qtbot, dialog.name.line, "Tunis")
    assert dialog.begin.isEnabled()
    type_into(qtbot, dialog.name.line, "  ")
    assert not dialog.begin.isEnabled()
    assert dialog.name.fault.text() == "Il faut un nom."


def test_the_day_is_seen_as_it_is_typed(open_app: OpenWindow, qtbot: QtBot) -> None:
    dialog = begin(open_app())
    assert dialog.pattern.outcome.text() == "8 créneaux par jour, 09:00 – 17:00"
    assert len(hours(dialog)) == 11
    type_into(qtbot, dialog.pattern.start.line, "10")
    type_into(qtbot, dialog.pattern.numbers["afternoon"].line, "0")
    assert hours(dialog) == [
        "10:00-10:45",
        "10:45-11:30",
        "11:30-11:45",
        "11:45-12:30",
        "12:30-13:15",
    ]
    qtbot.mouseClick(dialog.pattern.numbers["pause"].less, LEFT)
    assert hours(dialog)[2] == "11:30-11:40"
    assert "Pause 11:30 – 11:40" in dialog.pattern.preview.accessibleDescription()


def test_breaks_are_named_in_the_language_of_the_paper(open_app: OpenWindow, qtbot: QtBot) -> None:
    dialog = begin(open_app())
    box = dialog.paper.box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert dialog.paper.value() == "en"
    assert "Lunch" in dialog.pattern.preview.accessibleDescription()


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("minutes", "3", "Un nombre entier de 5 à 240."),
        ("pause", "beaucoup", "Un nombre entier de 0 à 120."),
    ],
)
def test_a_number_out_of_its_limits_is_refused(
    open_app: OpenWindow, qtbot: QtBot, field: str, text: str, fault: str
) -> None:
    dialog = begin(open_app())
    type_into(qtbot, dialog.name.line, "Tunis")
    type_into(qtbot, dialog.pattern.numbers[field].line, text)
    assert dialog.pattern.numbers[field].fault.text() == fault
    assert dialog.pattern.outcome.text() == "Ces nombres ne font pas une journée."
    assert not dialog.begin.isEnabled()


def test_dates_are_told_in_words(open_app: OpenWindow, qtbot: QtBot) -> None:
    dialog = begin(open_app())
    proposed = dialog.first_day.line.text()
    type_into(qtbot, dialog.name.line, "Tunis")
    type_into(qtbot, dialog.first_day.line, "1/5/2026")
    type_into(qtbot, dialog.days.line, "4")
    assert dialog.first_day.weekday.text() == "vendredi"
    assert dialog.dates.text() == "1 – 4 mai 2026"
    qtbot.keyClick(dialog.first_day.line, Qt.Key.Key_Up)
    assert dialog.first_day.value() == date(2026, 5, 2)
    for wrong in ("31/04/2026", "5/2026", ""):
        type_into(qtbot, dialog.first_day.line, wrong)
        assert dialog.first_day.fault.text() == f"Une date comme {proposed}."
        assert not dialog.begin.isEnabled()


def test_it_is_left_without_a_file(open_app: OpenWindow, qtbot: QtBot) -> None:
    window = open_app()
    dialog = begin(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.entrance.dialog is None
    assert window.programme is None
    assert window.welcome.isVisible()


def test_an_empty_residency_is_created_and_opened(
    open_app: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_app()
    dialog = begin(window)
    type_into(qtbot, dialog.name.line, "Residence de Tunis")
    type_into(qtbot, dialog.city.line, "Tunis")
    type_into(qtbot, dialog.days.line, "3")
    file = tmp_path / "tunis.ateliers"
    answer_file_dialog(file)
    qtbot.mouseClick(dialog.begin, LEFT)
    qtbot.waitUntil(lambda: window.programme is not None)
    assert window.header.name.text() == "Residence de Tunis"
    window.enter(RoomId.PROGRAMME)
    room = window.rooms.room(RoomId.PROGRAMME)
    assert isinstance(room, ProgrammeRoom)
    assert len(room.week.canvas.blocks) == 33
    assert room.side.residency_form.city.line.text() == "Tunis"
    window.close()
    with Programme.open(file) as programme:
        assert programme.residency.days == 3
        assert programme.schedule == Schedule()


def answer_file_dialog(file: Path) -> None:
    """Type a file into the next dialog that asks for one, and accept it."""

    def look() -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, QFileDialog):
            QTimer.singleShot(20, look)
            return
        line = asked.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(file))
        asked.accept()

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("room", list(RoomId))
def test_every_room_can_be_entered_while_nothing_is_in_it(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot, room: RoomId
) -> None:
    from ateliers_desktop.operations.beginning import (
        DayPattern,
        create_residency,
        empty_residency,
    )

    file = tmp_path / "empty.ateliers"
    day = date(2026, 3, 2)
    create_residency(
        file, empty_residency(name="Vide", first_day=day, days=2, pattern=DayPattern())
    )
    window = open_app(file)
    window.enter(room)
    assert window.rooms.current is room
    assert not window.grab().isNull()
