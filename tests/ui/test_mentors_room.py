# SPDX-License-Identifier: Apache-2.0
"""The mentors by mouse and key: presence and load, areas with levels, limits, own sessions."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Expertise, Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.mentors.mentors_room import MentorsRoom
from ateliers_desktop.ui.places import RoomId
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.records.acts import (
    LEFT,
    answer,
    cells,
    click_row,
    drag,
    names,
    residency_of,
)
from tests.ui.records.keyboard import overwrite, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
OpenRoom = Callable[..., tuple[MainWindow, MentorsRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened(path: Path = programme_file) -> tuple[MainWindow, MentorsRoom]:
        window = open_app(path)
        window.enter(RoomId.MENTORS)
        room = window.rooms.room(RoomId.MENTORS)
        assert isinstance(room, MentorsRoom)
        return window, room

    return opened


def test_the_table_says_what_each_can_give_and_how_much_of_it_is_used(
    open_room: OpenRoom,
) -> None:
    _, room = open_room()
    assert cells(room, "Awa Diagne") == ["Awa Diagne", "", "Pitch", "toutes", "2 jours", "1/6"]
    assert cells(room, "Idriss Kettani")[2:] == ["Pitch · Son", "toutes", "1 jour", "1/3"]


def test_a_mentor_is_found_by_an_area_and_a_language(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    speaker = builders.mentor("Salma Berrada", languages=("ar",), country="Morocco")
    residency = small_residency(mentors=(*small_residency().mentors, speaker))
    _, room = open_room(write_new_file(tmp_path / "three.ateliers", residency))
    for sought, found in (
        ("son", ["Idriss Kettani"]),
        ("arabe", ["Salma Berrada"]),
        ("pitch maroc", ["Salma Berrada"]),
        ("المغرب", ["Salma Berrada"]),
    ):
        room.search.clear()
        type_text(room.search, sought)
        assert names(room) == found
    assert cells(room, "Salma Berrada")[1] == "Maroc"


def test_load_is_sorted_by_keys(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    overwrite(room.form.stay.per_day.line, "1")
    assert cells(room, "Awa Diagne")[-1] == "1/2"
    head = room.table.head
    head.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        qtbot.keyClick(head, Key.Key_Right)
    qtbot.keyClick(head, Key.Key_Return)
    assert names(room) == ["Idriss Kettani", "Awa Diagne"]


def test_levels_are_set_by_keys_and_mouse(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Idriss Kettani")
    lines = room.form.expertise.lines
    assert [(each.name.text(), each.dots.value()) for each in lines] == [("Pitch", 3), ("Son", 2)]
    lines[0].dots.setFocus()
    qtbot.keyClick(lines[0].dots, Key.Key_1)
    dots = lines[1].dots
    qtbot.mouseClick(dots, LEFT, pos=QPoint(dots.width() - 6, dots.height() // 2))
    assert residency_of(window).mentor("Idriss Kettani").expertises == (
        Expertise(area="pitch", level=1),
        Expertise(area="son", level=3),
    )


def test_an_area_is_added_and_taken_away(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    editor = room.form.expertise
    editor.menu.actions()[0].trigger()
    added = residency_of(window).mentor("Awa Diagne").expertises
    assert added == (Expertise(area="pitch"), Expertise(area="son"))
    qtbot.waitUntil(lambda: editor.lines[1].remove.height() > 0)
    qtbot.mouseClick(editor.lines[0].remove, LEFT)
    assert residency_of(window).mentor("Awa Diagne").expertises == (Expertise(area="son"),)
    assert room.marked.text.text() == "1 séance enfreint maintenant une règle et est signalée."


def test_limits_say_what_they_may_be(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    field = room.form.stay.per_day
    overwrite(field.line, "zéro")
    assert field.fault.text() == "Un nombre entier de 1 à 24."
    overwrite(field.line, "0")
    assert field.fault.text() == "Un nombre entier de 1 à 24."
    overwrite(field.line, "٤")
    assert residency_of(window).mentor("Awa Diagne").max_per_day == 4
    qtbot.keyClick(field.line, Key.Key_Up)
    qtbot.keyClick(field.line, Key.Key_Return)
    assert residency_of(window).mentor("Awa Diagne").max_per_day == 5
    qtbot.mouseClick(field.less, LEFT)
    assert residency_of(window).mentor("Awa Diagne").max_per_day == 4


def test_an_own_room_is_chosen_by_keys(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    box = room.form.own_room.box
    assert [box.itemText(at) for at in range(box.count())] == ["aucune", "Atelier", "Studio"]
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.keyClick(box, Key.Key_Down)
    assert residency_of(window).mentor("Awa Diagne").room == "Studio"


def test_only_projects_that_there_are_can_be_excluded(open_room: OpenRoom) -> None:
    window, room = open_room()
    field = room.form.excludes
    overwrite(field.line, "Nobody")
    assert field.fault.isVisible()
    overwrite(field.line, "medina vr")
    assert residency_of(window).mentor("Awa Diagne").excludes == ("Médina VR",)


def test_sessions_of_the_week_lead_to_the_planning(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    (link, *_) = room.form.sessions.links
    assert link.said == "lun. 6 oct. 09:45 · Sirocco · Pitch · Atelier"
    qtbot.waitUntil(lambda: link.height() > 0)
    qtbot.mouseClick(link, LEFT)
    assert window.rooms.current is RoomId.PLANNING


def test_a_week_is_painted_and_marks_the_session_in_it(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    drag(qtbot, room.form.availability.view, (1, 0), (2, 0))
    assert residency_of(window).mentor("Awa Diagne").unavailable == (
        builders.window("09:45-10:30"),
        builders.window("11:00-11:45"),
    )
    assert room.marked.isVisible()
    assert cells(room, "Awa Diagne")[-1] == "1/4"


def test_deleting_a_mentor_takes_sessions_and_wishes_along(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    residency = small_residency()
    fan = replace(residency.projects[2], wishes=("Awa Diagne",))
    wishful = replace(residency, projects=(*residency.projects[:2], fan))
    window, room = open_room(write_new_file(tmp_path / "fan.ateliers", wishful))
    room.table.setFocus()
    said = answer(delete=True)
    qtbot.keyClick(room.table, Key.Key_Delete)
    assert "1 séance part avec" in said[0]
    assert "Dakar Loops" in said[0]
    assert residency_of(window).project("Dakar Loops").wishes == ()
    assert names(room) == ["Idriss Kettani"]
    qtbot.mouseClick(window.header.undo, LEFT)
    assert residency_of(window) == wishful


def test_a_mentor_is_added_named_and_copied(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    qtbot.keyClick(window, Key.Key_N, CTRL)
    overwrite(room.form.name.line, "Ndèye Sarr")
    qtbot.keyClick(room.form.name.line, Key.Key_D, CTRL)
    assert names(room)[-2:] == ["Ndèye Sarr", "Ndèye Sarr 2"]


def test_no_mentors_yet_says_what_to_do(open_room: OpenRoom, tmp_path: Path) -> None:
    residency = small_residency(mentors=())
    _, room = open_room(write_new_file(tmp_path / "none.ateliers", residency, Schedule()))
    assert room.empty.headline.text() == "Pas encore de mentor"
    assert not room.search.isEnabled()
