# SPDX-License-Identifier: Apache-2.0
"""The form beside the matrix: areas added, renamed, deleted, who asks for them, empty rooms."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Need, Residency, Schedule
from ateliers_desktop.ui.expertise.expertise_room import ExpertiseRoom
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.expertise_acts import go_to, level, seen
from tests.ui.records.acts import LEFT, answer, residency_of
from tests.ui.records.keyboard import overwrite

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
OpenRoom = Callable[..., tuple[MainWindow, ExpertiseRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened(path: Path = programme_file) -> tuple[MainWindow, ExpertiseRoom]:
        window = open_app(path)
        window.enter(RoomId.EXPERTISE)
        room = window.rooms.room(RoomId.EXPERTISE)
        assert isinstance(room, ExpertiseRoom)
        return window, room

    return opened


def test_the_form_says_which_projects_ask_and_who_shares_a_language(
    open_room: OpenRoom, tmp_path: Path
) -> None:
    mentors = (builders.mentor("Awa Diagne", languages=("fr",), excludes=("Médina VR",)),)
    projects = (
        builders.project("Sirocco", languages=("ar",)),
        builders.project(
            "Dakar Loops", languages=("fr",), needs=(Need(area="pitch", sessions=2),)
        ),
        builders.project("Médina VR"),
    )
    residency = small_residency(mentors=mentors, projects=projects)
    _, room = open_room(write_new_file(tmp_path / "asks.ateliers", residency, Schedule()))
    go_to(room, "Awa Diagne", "pitch")
    links = [each.said for each in room.form.asking.links if each.isVisible()]
    assert links == [
        "Sirocco · 1 séance · aucune langue commune",
        "Dakar Loops · 2 séances · langue commune",
        "Médina VR · 1 séance · ne doivent pas se rencontrer",
    ]
    go_to(room, "Awa Diagne", "son")
    assert not [each for each in room.form.asking.links if each.isVisible()]


def test_a_project_that_asks_leads_to_its_form(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    go_to(room, "Idriss Kettani", "son")
    link = room.form.asking.links[0]
    assert link.said.startswith("Médina VR")
    qtbot.mouseClick(link, LEFT)
    assert window.rooms.current is RoomId.PROJECTS


def test_an_area_is_added_and_named_at_once(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert seen(room)[1] == ("pitch", "son", "Nouvelle expertise")
    line = room.form.head_line
    assert line is not None
    assert line.hasFocus()
    assert line.selectedText() == "Nouvelle expertise"
    overwrite(line, "Narration")
    area = residency_of(window).areas[-1]
    assert (area.code, area.french) == ("Nouvelle expertise", "Narration")
    assert room.view.currentIndex().column() == 2


def test_needs_and_expertise_follow_another_code(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    window.show_place(Place(room=RoomId.EXPERTISE, name="son"))
    overwrite(room.form.code.line, "audio")
    residency = residency_of(window)
    assert residency.mentor("Idriss Kettani").level("audio") == 2
    assert residency.project("Médina VR").need("audio") is not None
    assert room.area == "audio"
    assert room.form.code.line.text() == "audio"
    qtbot.mouseClick(window.header.undo, LEFT)
    assert residency_of(window).mentor("Idriss Kettani").level("son") == 2
    assert room.area == "son"


def test_a_name_that_is_there_already_is_refused_in_words(open_room: OpenRoom) -> None:
    window, room = open_room()
    window.show_place(Place(room=RoomId.EXPERTISE, name="son"))
    overwrite(room.form.names["french"].line, "PITCH")
    assert "Pitch" in room.form.names["french"].fault.text()
    assert residency_of(window).areas[1].french == "Son"


def test_a_colour_is_chosen_by_its_swatch(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    swatch = room.form.colour.swatches["violet"]
    assert swatch.accessibleName() == "violet"
    qtbot.mouseClick(swatch, LEFT)
    assert residency_of(window).areas[0].colour == "violet"
    assert room.view.levels.matrix.areas[0].colour.name == "violet"
    qtbot.mouseClick(window.header.undo, LEFT)
    assert residency_of(window).areas[0].colour == ""
    assert room.form.colour.swatches[""].isChecked()


def test_a_deleted_area_takes_along_what_is_said_and_comes_back(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    before = residency_of(window)
    window.show_place(Place(room=RoomId.EXPERTISE, name="son"))
    said = answer(delete=False)
    room.actions_.delete.trigger()
    assert residency_of(window) == before
    said = answer(delete=True)
    room.actions_.delete.trigger()
    assert "1 séance" in said[0]
    assert "Idriss Kettani" in said[0]
    assert seen(room)[1] == ("pitch",)
    assert residency_of(window).mentor("Idriss Kettani").level("son") == 0
    assert room.area == "pitch"
    qtbot.mouseClick(window.header.undo, LEFT)
    assert residency_of(window) == before
    assert room.area == "son"


def test_delete_in_the_matrix_takes_a_level_and_no_area(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    go_to(room, "Awa Diagne", "pitch")
    qtbot.keyClick(room.view, Key.Key_Delete)
    assert level(window, "Awa Diagne", "pitch") == 0
    assert len(residency_of(window).areas) == 2


def empty(**fields: object) -> Residency:
    return small_residency(**{"projects": (), **fields})


def test_without_areas_the_first_one_is_offered(open_room: OpenRoom, tmp_path: Path) -> None:
    bare = empty(areas=(), mentors=(builders.mentor("Awa Diagne", expertises=()),))
    path = write_new_file(tmp_path / "bare.ateliers", bare, Schedule())
    _, room = open_room(path)
    assert room.parts.none.isVisible()
    assert not room.form.isVisible()
    room.actions_.add.trigger()
    assert not room.parts.none.isVisible()
    assert room.form.isVisible()


def test_without_mentors_areas_are_still_there_and_the_way_to_mentors(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_new_file(tmp_path / "alone.ateliers", empty(mentors=()), Schedule())
    window, room = open_room(path)
    room.view.setFocus()
    qtbot.keyClick(room.view, Key.Key_Right)
    assert room.area == "son"
    qtbot.mouseClick(room.parts.to_mentors, LEFT)
    assert window.rooms.current is RoomId.MENTORS
