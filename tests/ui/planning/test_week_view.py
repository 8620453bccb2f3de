# SPDX-License-Identifier: Apache-2.0
"""All days below each other: frozen headers, dragging from day to day, scrolling to the chosen."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.planning.conftest import (
    ALT,
    CTRL,
    Mouse,
    card,
    cell,
    latest_edit,
    middle,
    point,
    press_key,
    resize,
    session_of,
)

Key = Qt.Key
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def tops(room: PlanningRoom) -> list[str]:
    """Return the days that the board has headings for."""
    model, board = room.board.board_model, room.board.board_model.board
    assert board is not None
    return [str(model.index(at, 0).data()) for at, row in enumerate(board.rows) if row.heading]


def test_the_week_comes_and_goes_by_key_and_button(window: MainWindow, room: PlanningRoom) -> None:
    press_key(window, Key.Key_4, CTRL)
    assert room.week
    assert window.actions_.week.isChecked()
    assert tops(room) == ["lundi 6 octobre", "mardi 7 octobre", "mercredi 8 octobre"]
    assert not room.absent.isVisible()
    press_key(window, Key.Key_4, CTRL)
    assert not room.week
    assert tops(room) == []


def test_every_view_has_its_week(window: MainWindow, room: PlanningRoom) -> None:
    window.actions_.week.trigger()
    for action in window.actions_.views:
        action.trigger()
        assert len(tops(room)) == 3
        assert card(room, "Sirocco").isValid()


def test_a_day_that_is_chosen_is_scrolled_to(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    resize(window, 1100, 620)
    mouse.click(middle(room.days.tabs[2]))
    window.actions_.week.trigger()
    bar = room.board.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    mouse.click(middle(room.days.tabs[1]))
    assert room.board.rowAt(2) == room.board.board_model.rowCount() // 3
    press_key(window, Key.Key_PageUp, ALT)
    assert bar.value() == 0
    mouse.click(middle(room.days.tabs[2]))
    assert bar.value() == bar.maximum()
    assert [tab.isChecked() for tab in room.days.tabs] == [False, False, True]


def test_the_headers_stay_while_the_board_is_scrolled(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    window.actions_.week.trigger()
    resize(window, 1100, 620)
    above, before = room.board.horizontalHeader(), room.board.verticalHeader()
    assert (above.isVisible(), before.isVisible()) == (True, True)
    place = above.mapTo(window, QPoint())
    room.board.verticalScrollBar().setValue(200)
    assert above.mapTo(window, QPoint()) == place
    assert before.offset() == 200


def test_a_card_is_dragged_to_another_day_below(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    window.actions_.week.trigger()
    target = cell(room, "Salma Bennani", "09:00", 1)
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, target))
    assert room.holding.bubble.text.startswith("Salma Bennani · mar 7 oct. 09:00")
    mouse.release()
    assert session_of(window, "Sirocco").start == at("09:00", 1)
    assert room.week


def test_near_the_lower_edge_the_board_scrolls_under_the_mouse(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    resize(window, 1100, 620)
    window.actions_.week.trigger()
    view = room.board.viewport()
    bar = room.board.verticalScrollBar()
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(view.mapToGlobal(QPoint(view.width() // 2, view.height() - 4)))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert room.holding.hand is not None
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00", 2)))
    mouse.release()
    assert session_of(window, "Sirocco").start == at("11:00", 2)


def test_the_heading_of_a_day_takes_nothing(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    window.actions_.week.trigger()
    mouse.drag(point(room, card(room, "Sirocco")), point(room, room.board.board_model.index(0, 0)))
    assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_arrow_keys_step_over_breaks_and_headings_into_the_next_day(
    window: MainWindow, room: PlanningRoom
) -> None:
    window.actions_.week.trigger()
    room.board.setFocus()
    room.board.setCurrentIndex(cell(room, "Awa Diagne", "11:45"))
    press_key(window, Key.Key_Down)
    index = room.board.currentIndex()
    assert room.board.board_model.headerData(index.row(), DOWN) == "09:00"
    assert index.row() == cell(room, "Awa Diagne", "09:00", 1).row()


def test_a_day_is_named_in_each_cell_and_the_load_is_of_all_days(
    window: MainWindow, room: PlanningRoom
) -> None:
    window.actions_.week.trigger()
    role = Qt.ItemDataRole.AccessibleTextRole
    free = cell(room, "Awa Diagne", "09:00", 1).data(role)
    assert "mardi 7 octobre 09:00 – 09:45" in str(free)
    over = str(room.board.board_model.headerData(0, ACROSS, role))
    assert "2 séances en tout" in over
    assert "ce jour" not in over
    window.actions_.week.trigger()
    over = str(room.board.board_model.headerData(0, ACROSS, role))
    assert "2 séances ce jour" in over


def test_the_week_stays_after_another_language_is_chosen(window: MainWindow) -> None:
    window.actions_.week.trigger()
    window.actions_.languages[1].trigger()
    assert window.planning.week
    assert window.actions_.week.isChecked()
    assert tops(window.planning)[0].startswith("Monday")


def test_a_chosen_card_is_brought_into_sight(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(point(room, card(room, "Griot.app")), point(room, card(room, "Griot.app")))
    resize(window, 1100, 620)
    window.actions_.week.trigger()
    room.board.verticalScrollBar().setValue(10_000)
    room.go_to(session_of(window, "Sirocco").id)
    view = room.board.viewport().rect()
    assert view.contains(room.board.visualRect(card(room, "Sirocco")).center())
