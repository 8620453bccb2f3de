# SPDX-License-Identifier: Apache-2.0
"""What waits beside the board: dragged in, placed with one click, set aside and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.notes_list import NotesList
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    cell,
    latest_edit,
    middle,
    placed_in,
    point,
    press_key,
    press_menu_key,
    session_of,
    some_sessions,
    three_days,
)

Key = Qt.Key


def settle(room: PlanningRoom, qtbot: QtBot) -> None:
    """Wait until places were looked for, and all is laid out."""
    qtbot.waitUntil(lambda: not room.side.tray._looking.isActive())
    for _ in range(5):
        QApplication.processEvents()


def note(notes: NotesList, row: int) -> QPoint:
    """Return the point of the screen on the title of a note."""
    rect = notes.visualItemRect(notes.item(row))
    return notes.viewport().mapToGlobal(rect.topLeft() + QPoint(40, 16))


def hint(notes: NotesList, row: int, number: int) -> QPoint:
    """Return the point of the screen on a hint of a note."""
    index = notes.model().index(row, 0)
    parts = notes._delegate._parts(index, notes.visualRect(index), notes.font())
    return notes.viewport().mapToGlobal(parts[2 + number][1].center())


def titles(notes: NotesList) -> list[str]:
    return [notes.item(row).text() for row in range(notes.count())]


def offers() -> dict[str, QAction]:
    """Return what the open menu offers, by its words."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {each.text(): each for each in menu.actions()}


def test_what_waits_is_listed_with_a_place_that_fits(
    window: MainWindow, room: PlanningRoom, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    notes = room.side.tray.list
    assert titles(notes) == ["Médina VR · Pitch", "Dakar Loops · Pitch"]
    assert room.side.tray.count.text() == "2"
    read = str(notes.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "1 séance" in read
    assert "La placer" in read


def test_one_click_places_it_and_shows_it(
    window: MainWindow,
    room: PlanningRoom,
    mouse: Mouse,
    qtbot: QtBot,
    three_day_file: Path,
    tmp_path: Path,
) -> None:
    settle(room, qtbot)
    before = placed_in(three_day_file, tmp_path)
    mouse.click(hint(room.side.tray.list, 0, 0))
    new = placed_in(three_day_file, tmp_path) - before
    assert [each[0] for each in new] == ["Médina VR"]
    assert latest_edit(window).startswith("place Médina VR")
    assert titles(room.side.tray.list) == ["Dakar Loops · Pitch"]
    assert room.side.facts.title.text().startswith("Médina VR")
    assert window.status.broken.text() == "Aucune règle enfreinte"


def test_what_was_placed_on_another_day_is_shown_there(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    there = three_days()
    late = tuple(replace(each, arrival=at("08:00", 2)) for each in there.projects)
    file = write_new_file(tmp_path / "late.ateliers", replace(there, projects=late), Schedule())
    window = open_app(file)
    room, mouse = window.planning, Mouse(window)
    settle(room, qtbot)
    mouse.click(hint(room.side.tray.list, 0, 0))
    assert room.day == at("09:00", 2).date()
    assert card(room, "Sirocco").isValid()
    assert room.board.chosen == session_of(window, "Sirocco").id


def test_a_click_that_only_ends_on_a_hint_does_nothing(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    window.actions_.missed.trigger()
    settle(room, qtbot)
    aside = room.side.tray.aside
    told = latest_edit(window)
    mouse.press(note(aside, 0))
    mouse.move(hint(aside, 0, 0))
    mouse.release()
    assert latest_edit(window) == told


@pytest.mark.parametrize("axis", list(Axis))
def test_a_request_is_dragged_onto_the_board_in_every_view(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, axis: Axis, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    window.actions_.views[list(Axis).index(axis)].trigger()
    column = {"mentors": "Awa Diagne", "projects": "Dakar Loops", "rooms": "Salon"}[axis]
    mouse.press(note(room.side.tray.list, 1))
    mouse.move(point(room, cell(room, column, "09:00")))
    assert room.holding.card.isVisible()
    assert "09:00" in room.holding.bubble.text
    mouse.release()
    assert room.holding.hand is None
    assert latest_edit(window).startswith("place Dakar Loops")
    placed = [
        each for each in window.programme.schedule.standing if each.project == "Dakar Loops"
    ] if window.programme else []  # fmt: skip
    assert [each.start for each in placed] == [at("09:00"), at("11:45")]
    if axis is Axis.ROOMS:
        assert placed[0].room == "Salon"


def test_a_request_let_go_over_the_tray_or_beside_goes_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    for beside in (note(room.side.tray.list, 0), middle(window.header)):
        mouse.press(note(room.side.tray.list, 1))
        mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
        mouse.move(beside)
        mouse.release()
        assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_escape_puts_a_request_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    mouse.press(note(room.side.tray.list, 1))
    mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
    press_key(window, Key.Key_Escape)
    assert room.holding.hand is None
    mouse.release()
    assert latest_edit(window) == ""


def test_a_request_is_taken_in_hand_by_the_enter_key(
    window: MainWindow, room: PlanningRoom
) -> None:
    room.side.tray.list.setFocus()
    room.side.tray.list.setCurrentRow(1)
    press_key(window, Key.Key_Return)
    assert room.holding.hand is not None
    assert room.holding.hand.is_request
    assert QApplication.focusWidget() is room.board
    assert room.board.currentIndex().isValid()
    assert room.holding.bubble.text.startswith("Awa Diagne · lun 6 oct. 09:00")
    press_key(window, Key.Key_Space)
    assert latest_edit(window).startswith("place Dakar Loops")


def test_a_card_dropped_on_the_tray_waits_there(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, three_day_file: Path, tmp_path: Path
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(middle(room.side.tray.list))
    assert "attendra" in room.holding.bubble.text
    mouse.release()
    assert latest_edit(window) == "take Sirocco with Awa Diagne off the board"
    assert "Sirocco" not in {each[0] for each in placed_in(three_day_file, tmp_path)}
    assert "Sirocco · Pitch" in titles(room.side.tray.list)


def test_a_card_can_be_dropped_on_the_tray_while_nothing_waits_in_it(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    there = three_days()
    all_placed = {"Sirocco", "Griot.app", "Kora"}
    residency = replace(
        there, projects=tuple(each for each in there.projects if each.name in all_placed)
    )
    sessions = tuple(each for each in some_sessions().sessions if each.project in all_placed)
    file = write_new_file(tmp_path / "all.ateliers", residency, Schedule(sessions=sessions))
    window = open_app(file)
    room, mouse = window.planning, Mouse(window)
    assert room.side.tray.all_placed.text() == "Chaque demande a sa séance."
    mouse.drag(point(room, card(room, "Sirocco")), middle(room.side.tray))
    assert latest_edit(window) == "take Sirocco with Awa Diagne off the board"
    assert not room.side.tray.all_placed.isVisible()


def test_a_request_is_set_aside_and_taken_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    tray = room.side.tray
    tray.list.setFocus()
    tray.list.setCurrentRow(1)
    press_menu_key()
    aside = next(each for text, each in offers().items() if "de côté" in text)
    aside.trigger()
    QApplication.activePopupWidget().close()
    assert latest_edit(window) == "set a request of Dakar Loops aside"
    assert titles(tray.list) == ["Médina VR · Pitch"]
    assert titles(tray.aside) == ["Dakar Loops · Pitch"]
    settle(room, qtbot)
    assert tray.aside.isVisible()
    mouse.click(hint(tray.aside, 0, 0))
    assert latest_edit(window) == "take a request of Dakar Loops back"
    assert titles(tray.list) == ["Médina VR · Pitch", "Dakar Loops · Pitch"]
    assert not tray.aside.isVisible()


def test_the_menu_of_a_request_places_it_too(
    window: MainWindow, room: PlanningRoom, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    room.side.tray.list.setFocus()
    room.side.tray.list.setCurrentRow(0)
    press_menu_key()
    first = next(iter(offers().values()))
    first.trigger()
    QApplication.activePopupWidget().close()
    assert latest_edit(window).startswith("place Médina VR")


def test_what_is_set_aside_is_taken_back_by_keys(
    window: MainWindow, room: PlanningRoom, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    room.side.tray.list.setFocus()
    room.side.tray.list.setCurrentRow(1)
    press_menu_key()
    aside = next(at for at, text in enumerate(offers()) if "de côté" in text)
    for key in (*(Key.Key_Down,) * aside, Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget(), key)
    QApplication.processEvents()
    room.side.tray.aside.setFocus()
    room.side.tray.aside.setCurrentRow(0)
    press_key(window, Key.Key_Return)
    assert len(offers()) == 1
    press_key(window, Key.Key_Return)
    assert latest_edit(window) == "take a request of Dakar Loops back"


def test_in_a_file_that_is_only_read_nothing_is_offered(
    open_app: OpenWindow, three_day_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(three_day_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    room, mouse = window.planning, Mouse(window)
    settle(room, qtbot)
    read = str(room.side.tray.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "La placer" not in read
    mouse.press(note(room.side.tray.list, 1))
    mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
    assert room.holding.hand is None
    mouse.release()
    room.side.tray.list.setFocus()
    press_key(window, Key.Key_Return)
    assert room.holding.hand is None


def test_what_was_placed_from_the_tray_is_taken_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    settle(room, qtbot)
    mouse.click(hint(room.side.tray.list, 0, 0))
    press_key(window, Key.Key_Z, CTRL)
    assert titles(room.side.tray.list) == ["Médina VR · Pitch", "Dakar Loops · Pitch"]
    assert room.chosen is None
