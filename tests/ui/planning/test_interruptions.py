# SPDX-License-Identifier: Apache-2.0
"""What comes in between while a card is held: other rooms, files, actions, a proposal, the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.schedule_marks import marks
from ateliers_desktop.residency import Edit, EditKind
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.conftest import write_new_file
from tests.ui.planning.conftest import (
    CTRL,
    NO_KEYS,
    Mouse,
    card,
    cell,
    find_reasons,
    latest_edit,
    point,
    press_key,
    press_menu_key,
    session_of,
)

Key = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def start_drag(room: PlanningRoom, mouse: Mouse) -> None:
    """Drag a card to a free cell, and go on holding it there."""
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    assert room.holding.hand is not None


def test_the_other_button_does_not_drop_what_is_held(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start_drag(room, mouse)
    mouse.press(mouse.at, button=RIGHT)
    mouse.release(button=RIGHT)
    assert QApplication.activePopupWidget() is None
    assert room.holding.hand is not None
    assert latest_edit(window) == ""
    mouse.release()
    assert session_of(window, "Sirocco").start == at("11:00")


def test_a_menu_on_a_card_is_not_opened_while_one_is_held(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start_drag(room, mouse)
    room.board.setFocus()
    press_menu_key()
    assert not [each for each in room.findChildren(QMenu) if each.isVisible()]
    mouse.release()


def test_taking_back_while_a_card_is_dragged_lets_it_go(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    start_drag(room, mouse)
    mouse.release()
    mouse.press(point(room, card(room, "Griot.app")))
    mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
    press_key(window, Key.Key_Z, CTRL)
    assert room.holding.hand is None
    qtbot.waitUntil(lambda: not room.holding.card.isVisible())
    mouse.release()
    assert latest_edit(window) == ""
    assert session_of(window, "Griot.app").start == at("11:00")


def test_reasons_that_are_found_meanwhile_do_not_take_the_card_away(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start_drag(room, mouse)
    find_reasons(window)
    assert room.holding.hand is not None
    mouse.release()
    assert session_of(window, "Sirocco").start == at("11:00")


@pytest.mark.parametrize("key", [Key.Key_L, Key.Key_H, Key.Key_M])
def test_actions_do_nothing_to_cards_under_the_hand(
    window: MainWindow, room: PlanningRoom, key: Qt.Key
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Space)
    press_key(window, Key.Key_Down)
    assert room.board.currentIndex() == card(room, "Griot.app")
    press_key(window, key, CTRL)
    press_key(window, Key.Key_Delete)
    assert room.holding.hand is not None
    assert room.work.moving is None
    assert latest_edit(window) == ""


def test_a_card_is_dragged_though_another_was_held_by_keys(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Griot.app"))
    press_key(window, Key.Key_Space)
    start_drag(room, mouse)
    assert room.holding.by_mouse
    mouse.release()
    assert session_of(window, "Sirocco").start == at("11:00")
    assert session_of(window, "Griot.app").start == at("11:00")


def test_in_another_room_nothing_is_held_and_nothing_lies_over_it(
    window: MainWindow, room: PlanningRoom
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Space)
    assert room.holding.bubble.isVisible()
    press_key(window, Key.Key_F6)
    assert not room.isVisible()
    assert room.holding.hand is None
    assert not room.holding.bubble.isVisible()
    press_key(window, Key.Key_F5)
    assert room.board.chosen == session_of(window, "Sirocco").id


def test_what_was_said_does_not_stay_over_another_room(
    window: MainWindow, room: PlanningRoom
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Médina VR"))
    press_key(window, Key.Key_Space)
    assert room.holding.bubble.isVisible()
    press_key(window, Key.Key_F6)
    assert not room.holding.bubble.isVisible()


def test_another_file_lets_go(
    window: MainWindow, room: PlanningRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_new_file(tmp_path / "other.ateliers")
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Space)
    first = window.programme
    window.entrance.open(other)
    qtbot.waitUntil(lambda: window.programme is not first)
    assert window.planning.holding.hand is None
    assert not room.holding.bubble.isVisible()


def test_while_a_proposal_is_looked_at_nothing_is_held_or_lifted(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    assert window.programme is not None
    present = window.programme.schedule
    edit = Edit(kind=EditKind.ADOPT, before=(session_of(window, "Griot.app"),))
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Space)
    room.show_preview(present.apply(edit), marks(present, edit))
    assert room.holding.hand is None
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    assert room.holding.hand is None
    mouse.release()
    room.show_preview(None)
    assert latest_edit(window) == ""
    start_drag(room, mouse)
    mouse.release()


def test_a_window_that_is_closed_while_a_card_is_dragged_leaves_the_file_as_it_was(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start_drag(room, mouse)
    before = window.programme.schedule if window.programme else None
    window.close()
    mouse.release()
    assert room.holding.hand is None
    assert before is not None
    assert window.programme is None


def test_a_drag_may_begin_with_the_second_press_of_two(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start, end = card(room, "Sirocco"), cell(room, "Salma Bennani", "11:00")
    mouse.click(point(room, start))
    view = room.board.viewport()
    kinds = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    for kind, index, held in zip(kinds, (start, end, end), (LEFT, LEFT, NO_BUTTON), strict=True):
        screen = point(room, index)
        button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
        inside = QPointF(view.mapFromGlobal(screen))
        event = QMouseEvent(kind, inside, QPointF(screen), button, held, NO_KEYS)
        QApplication.sendEvent(view, event)
    assert session_of(window, "Sirocco").start == at("11:00")


NO_BUTTON = Qt.MouseButton.NoButton


def test_where_a_session_has_no_room_the_rooms_view_has_a_column_for_it_and_others(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    window.actions_.views[2].trigger()
    board = room.board.board_model.board
    assert board is not None
    assert [each.name for each in board.columns] == ["Atelier", "Studio", "Salon"]
    mouse.click(point(room, card(room, "Sirocco")))
    press_key(window, Key.Key_M, CTRL)
    dialog = room.work.moving
    assert dialog is not None
    dialog.room.box.setCurrentIndex(dialog.room.box.count() - 1)
    QApplication.processEvents()
    dialog.move_button.click()
    assert room.board.board_model.headerData(3, Qt.Orientation.Horizontal) == "Sans salle"
    mouse.drag(point(room, card(room, "Dakar Loops")), point(room, cell(room, "", "11:45")))
    assert session_of(window, "Dakar Loops").room is None
    mouse.drag(point(room, card(room, "Dakar Loops")), point(room, cell(room, "Salon", "11:45")))
    assert session_of(window, "Dakar Loops").room == "Salon"
