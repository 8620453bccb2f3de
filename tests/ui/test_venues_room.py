# SPDX-License-Identifier: Apache-2.0
"""The rooms of the residency by mouse and key: capacity, equipment, hours, what happens there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.venues.venues_room import VenuesRoom
from tests import builders
from tests.ui.conftest import OpenWindow
from tests.ui.records.acts import LEFT, answer, cells, click_row, drag, names, residency_of
from tests.ui.records.keyboard import overwrite, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
OpenRoom = Callable[[], tuple[MainWindow, VenuesRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened() -> tuple[MainWindow, VenuesRoom]:
        window = open_app(programme_file)
        window.enter(RoomId.ROOMS)
        room = window.rooms.room(RoomId.ROOMS)
        assert isinstance(room, VenuesRoom)
        return window, room

    return opened


def test_the_table_counts_the_slots_that_sessions_fill(open_room: OpenRoom) -> None:
    _, room = open_room()
    assert cells(room, "Atelier") == ["Atelier", "", "", "1/6"]
    assert cells(room, "Studio")[-1] == "2/6"


def test_capacity_may_be_left_open(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    overwrite(room.form.capacity.line, "12")
    assert residency_of(window).room("Atelier").capacity == 12
    assert cells(room, "Atelier")[1] == "12 personnes"
    room.form.capacity.line.selectAll()
    qtbot.keyClick(room.form.capacity.line, Key.Key_Delete)
    qtbot.keyClick(room.form.capacity.line, Key.Key_Return)
    assert residency_of(window).room("Atelier").capacity is None


def test_equipment_is_offered_from_elsewhere_and_found(open_room: OpenRoom) -> None:
    window, room = open_room()
    overwrite(room.form.equipment.line, "Écran")
    overwrite(room.form.equipment.line, "écran")
    assert residency_of(window).room("Atelier").equipment == ("Écran",)
    type_text(room.search, "ecran")
    assert names(room) == ["Atelier"]


def test_closing_a_room_marks_its_session(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    drag(qtbot, room.form.availability.view, (0, 0), (1, 0))
    assert residency_of(window).room("Atelier").unavailable == (builders.window("09:00-10:30"),)
    assert room.marked.isVisible()
    assert cells(room, "Atelier")[-1] == "1/4"


def test_sessions_of_a_deleted_room_stay_without_one(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Studio")
    said = answer(delete=True)
    qtbot.keyClick(room.table, Key.Key_Delete)
    assert "1 séance perd sa salle" in said[0]
    assert window.programme is not None
    kept = window.programme.schedule.standing
    assert [(each.project, each.room) for each in kept] == [
        ("Médina VR", None),
        ("Sirocco", "Atelier"),
    ]
    qtbot.mouseClick(window.header.undo, LEFT)
    assert window.programme.schedule.standing[0].room == "Studio"


def test_sessions_say_who_meets_whom(open_room: OpenRoom) -> None:
    _, room = open_room()
    assert room.form.sessions.links[0].said == "lun. 6 oct. 09:45 · Sirocco × Awa Diagne · Pitch"


def test_a_renamed_room_is_followed(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    overwrite(room.form.name.line, "Grand atelier")
    assert window.programme is not None
    assert "Grand atelier" in {each.room for each in window.programme.schedule.standing}
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert names(room)[-1] == "Nouvelle salle"
