# SPDX-License-Identifier: Apache-2.0
"""The projects by mouse and key: found, sorted, added, edited, copied, deleted, all undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Schedule, Team
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.projects.projects_room import ProjectsRoom
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.records.acts import (
    LEFT,
    answer,
    cells,
    click_row,
    names,
    residency_of,
)
from tests.ui.records.keyboard import overwrite, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

OpenRoom = Callable[..., tuple[MainWindow, ProjectsRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened(path: Path = programme_file) -> tuple[MainWindow, ProjectsRoom]:
        window = open_app(path)
        window.enter(RoomId.PROJECTS)
        room = window.rooms.room(RoomId.PROJECTS)
        assert isinstance(room, ProjectsRoom)
        return window, room

    return opened


def test_the_table_says_how_much_of_each_projects_needs_is_placed(open_room: OpenRoom) -> None:
    _, room = open_room()
    assert names(room) == ["Sirocco", "Médina VR", "Dakar Loops"]
    assert [cells(room, each)[-1] for each in names(room)] == ["1/1", "1/2", "0/2"]
    assert room.form.isVisible()
    assert room.form.name.line.text() == "Sirocco"


def test_a_click_shows_a_project_in_the_form(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    click_row(qtbot, room, "Médina VR")
    assert room.form.name.line.text() == "Médina VR"
    cards = [card for card in room.form.needs.cards if card.isVisible()]
    assert [card.name.text() for card in cards] == ["Pitch", "Son"]
    assert cards[0].note.text() == "1 séance pas encore placée"
    assert cards[1].sessions[0].said == "Idriss Kettani · lun. 6 oct. 09:00"
    assert room.form.needs.count.text() == "1 sur 2 placés"


def test_arrow_keys_go_from_project_to_project(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    room.table.setFocus()
    qtbot.keyClick(room.table, Key.Key_Down)
    assert room.form.name.line.text() == "Médina VR"


def test_a_search_finds_without_case_and_accents(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    qtbot.keyClick(window, Key.Key_F, CTRL)
    assert room.search.hasFocus()
    type_text(room.search, "medina")
    assert names(room) == ["Médina VR"]
    qtbot.keyClick(room.search, Key.Key_Down)
    assert room.table.hasFocus()
    assert room.form.name.line.text() == "Médina VR"
    room.search.setFocus()
    qtbot.keyClick(room.search, Key.Key_Escape)
    assert names(room) == ["Sirocco", "Médina VR", "Dakar Loops"]


def test_a_project_is_found_by_what_it_needs(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    type_text(room.search, "SON")
    assert names(room) == ["Médina VR"]


def test_a_country_is_shown_in_the_language_of_the_window_and_stays_as_it_was_typed(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    overwrite(room.form.country.line, "tunisia")
    assert cells(room, "Sirocco")[1] == "Tunisie"
    assert room.form.country.line.text() == "tunisia"
    assert residency_of(window).project("Sirocco").country == "tunisia"
    for sought in ("tunisia", "TUNISIE", "تونس"):
        room.search.clear()
        type_text(room.search, sought)
        assert names(room) == ["Sirocco"]


def test_a_country_is_suggested_once_in_the_language_of_the_window(
    open_room: OpenRoom, tmp_path: Path
) -> None:
    written = ("Tunisia", "تونس", "tunisie", "Wakanda")
    projects = tuple(builders.project(f"P{at}", country=each) for at, each in enumerate(written))
    there = builders.residency(projects=projects, mentors=(builders.mentor(country="Maroc"),))
    _, room = open_room(write_new_file(tmp_path / "countries.ateliers", there, Schedule()))
    line, completer = room.form.country.line, room.form.country.completer
    assert completer is not None
    offered = completer.model()
    for typed, found in (("tun", ["Tunisie"]), ("a", ["Maroc", "Wakanda"])):
        overwrite(line, typed, end=None)
        names_offered = [offered.index(at, 0).data() for at in range(offered.rowCount())]
        assert names_offered == found


def test_a_search_without_a_match_says_so(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    type_text(room.search, "zzz")
    assert room.no_match.isVisible()
    assert room.no_match.headline.text() == "Aucun projet ne correspond à «\u00a0zzz\u00a0»."
    assert room.form.name.line.text() == "Sirocco"


def test_keys_sort_by_a_column_and_the_chosen_project_stays(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    _, room = open_room()
    click_row(qtbot, room, "Médina VR")
    head = room.table.head
    head.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(head, Key.Key_Return)
    assert names(room) == ["Dakar Loops", "Médina VR", "Sirocco"]
    qtbot.keyClick(head, Key.Key_Space)
    assert names(room) == ["Sirocco", "Médina VR", "Dakar Loops"]
    for _ in range(4):
        qtbot.keyClick(head, Key.Key_Right)
    qtbot.keyClick(head, Key.Key_Return)
    assert names(room) == ["Dakar Loops", "Médina VR", "Sirocco"]
    assert room.table.selectionModel().isRowSelected(1)
    assert room.form.name.line.text() == "Médina VR"


def test_a_click_on_a_title_sorts(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    head = room.table.head
    at = head.sectionPosition(0) + 10
    qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(at, 8))
    assert names(room) == ["Dakar Loops", "Médina VR", "Sirocco"]


def test_a_project_is_added_with_its_name_ready_to_be_written(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert names(room)[-1] == "Nouveau projet"
    line = room.form.name.line
    assert line.hasFocus()
    type_text(line, "Kora")
    qtbot.keyClick(line, Key.Key_Return)
    assert [each.name for each in residency_of(window).projects][-1] == "Kora"
    qtbot.keyClick(line, Key.Key_N, CTRL)
    qtbot.keyClick(line, Key.Key_N, CTRL)
    assert names(room)[-2:] == ["Nouveau projet", "Nouveau projet 2"]


def test_what_is_being_typed_is_stored_before_another_project_is_added(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    overwrite(room.form.country.line, "Tunisie", end=None)
    qtbot.keyClick(room.form.country.line, Key.Key_N, CTRL)
    assert residency_of(window).project("Sirocco").country == "Tunisie"
    assert room.form.country.line.text() == ""


def test_what_is_being_typed_is_stored_when_the_window_closes(
    open_room: OpenRoom, qtbot: QtBot, programme_file: Path
) -> None:
    window, room = open_room()
    overwrite(room.form.country.line, "Tunisie", end=None)
    window.close()
    with Programme.open(programme_file) as programme:
        assert programme.residency.project("Sirocco").country == "Tunisie"


def test_a_copy_has_a_name_of_its_own(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Dakar Loops")
    qtbot.keyClick(room.table, Key.Key_D, CTRL)
    assert names(room)[-1] == "Dakar Loops 2"
    copy, original = (
        residency_of(window).project(each) for each in ("Dakar Loops 2", "Dakar Loops")
    )
    assert replace(copy, name=original.name) == original
    assert room.form.name.line.text() == "Dakar Loops 2"


def test_deleting_says_what_goes_along_and_is_undone_in_one_step(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    shy = builders.mentor("Awa Diagne", excludes=("Sirocco",))
    residency = small_residency()
    mentors = (shy, *residency.mentors[1:])
    file = write_new_file(tmp_path / "shy.ateliers", replace(residency, mentors=mentors))
    window, room = open_room(file)
    assert window.programme is not None
    before = window.programme.residency, window.programme.schedule
    room.table.setFocus()
    said = answer(delete=True)
    qtbot.keyClick(room.table, Key.Key_Delete)
    assert "1 séance part avec" in said[0]
    assert "Sirocco × Awa Diagne · lun. 6 oct. 09:45" in said[0]
    assert "Awa Diagne." in said[0].split("\n\n")[1]
    assert said[1:] == ["Supprimer Sirocco", "Garder"]
    assert names(room) == ["Médina VR", "Dakar Loops"]
    assert room.form.name.line.text() == "Médina VR"
    assert [each.project for each in window.programme.schedule.sessions] == ["Médina VR"]
    qtbot.mouseClick(window.header.undo, LEFT)
    assert (window.programme.residency, window.programme.schedule) == before
    assert room.form.name.line.text() == "Sirocco"


def test_a_project_that_is_kept_is_kept(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    room.table.setFocus()
    answer(delete=False)
    qtbot.keyClick(room.table, Key.Key_Delete)
    assert names(room) == ["Sirocco", "Médina VR", "Dakar Loops"]


def test_delete_in_a_field_deletes_a_letter(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    line = room.form.name.line
    line.setFocus()
    line.setCursorPosition(0)
    qtbot.keyClick(line, Key.Key_Delete)
    qtbot.keyClick(line, Key.Key_Return)
    assert residency_of(window).projects[0].name == "irocco"


def test_the_last_project_gone_the_room_says_what_to_do(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    lonely = small_residency(projects=())
    window, room = open_room(write_new_file(tmp_path / "none.ateliers", lonely, Schedule()))
    assert room.empty.isVisible()
    assert room.empty.headline.text() == "Pas encore de projet"
    assert not room.form.isVisible()
    qtbot.mouseClick(room.empty.findChildren(type(room.tools()[1]))[0], LEFT)
    assert [each.name for each in residency_of(window).projects] == ["Nouveau projet"]
    assert room.form.isVisible()


def test_a_file_opened_to_be_read_lets_nothing_be_changed(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    window.enter(RoomId.PROJECTS)
    room = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(room, ProjectsRoom)
    assert not room.form.name.isEnabled()
    assert not room.actions_.add.isEnabled()
    assert not room.actions_.delete.isEnabled()
    assert not room.form.needs.add.isEnabled()
    before = residency_of(window)
    view = room.form.availability.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    qtbot.keyClick(window, Key.Key_N, CTRL)
    assert residency_of(window) is before


def test_the_room_is_led_to_a_project_by_its_name(open_room: OpenRoom) -> None:
    window, room = open_room()
    window.enter(RoomId.PLANNING)
    window.show_place(Place(room=RoomId.PROJECTS, name="Dakar Loops"))
    assert room.form.name.line.text() == "Dakar Loops"
    assert room.table.selectionModel().isRowSelected(2)


def test_enter_and_f2_lead_from_the_table_to_the_form(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    for key in (Key.Key_Return, Key.Key_F2):
        room.table.setFocus()
        qtbot.keyClick(room.table, key)
        assert room.form.name.line.hasFocus()


def test_what_was_chosen_is_chosen_again_in_another_light(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Dakar Loops")
    window.actions_.lights[2].trigger()
    again = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(again, ProjectsRoom)
    assert again is not room
    assert again.form.name.line.text() == "Dakar Loops"


def test_names_are_never_read_as_markup(open_room: OpenRoom, qtbot: QtBot, tmp_path: Path) -> None:
    hostile = builders.project("<b>A&B</b>", team=Team(members=("<i>x</i>&",)))
    file = write_new_file(
        tmp_path / "hostile.ateliers", small_residency(projects=(hostile,)), Schedule()
    )
    _, room = open_room(file)
    assert room.form.members.chips[0].text() == "<i>x</i>&&  ×"
    tip = room.table.order.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;A&amp;B&lt;/b&gt;</qt>"


def test_another_file_is_shown_whole_from_its_beginning(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    window, room = open_room()
    type_text(room.search, "medina")
    other = small_residency(projects=(builders.project("Kora"),))
    window.entrance.open(write_new_file(tmp_path / "kora.ateliers", other, Schedule()))
    qtbot.waitUntil(lambda: names(room) == ["Kora"])
    assert room.search.text() == ""
    assert room.form.name.line.text() == "Kora"
