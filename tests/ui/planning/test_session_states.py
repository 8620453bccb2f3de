# SPDX-License-Identifier: Apache-2.0
"""Locked, held, missed, cancelled: marked by menu and keys, listed beside the board, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    latest_edit,
    middle,
    placed_in,
    point,
    press_key,
    session_of,
)
from tests.ui.planning.test_tray import hint, settle, titles

Key = Qt.Key


def detail(room: PlanningRoom, row: int) -> str:
    """Return all that a note beside the board says."""
    return str(room.side.tray.aside.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_lock_is_put_on_and_taken_off_by_keys_and_button(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    press_key(window, Key.Key_L, CTRL)
    locked = session_of(window, "Sirocco")
    assert (locked.fixed, locked.room_fixed) == (True, True)
    assert latest_edit(window) == "lock Sirocco with Awa Diagne"
    settle(room, qtbot)
    room.side.session.ensureWidgetVisible(room.side.facts.lock)
    mouse.click(middle(room.side.facts.lock))
    assert not session_of(window, "Sirocco").fixed
    assert latest_edit(window) == "unlock Sirocco with Awa Diagne"
    press_key(window, Key.Key_L, CTRL)
    assert session_of(window, "Sirocco").fixed


def test_a_held_session_is_marked_in_words_and_stays_on_the_board(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    mouse.click(middle(room.side.facts.held))
    assert session_of(window, "Sirocco").status is SessionStatus.HELD
    assert latest_edit(window) == "mark Sirocco with Awa Diagne as held"
    read = str(card(room, "Sirocco").data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Tenue" in read
    window.actions_.planned.trigger()
    assert session_of(window, "Sirocco").status is SessionStatus.PLANNED


def test_a_held_session_is_not_taken_off_the_board(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    press_key(window, Key.Key_H, CTRL)
    press_key(window, Key.Key_Delete)
    assert session_of(window, "Sirocco").status is SessionStatus.HELD
    assert "tenue" in room.holding.bubble.text


@pytest.mark.parametrize(
    ("action", "status", "word"),
    [
        ("missed", SessionStatus.MISSED, "N’a pas eu lieu"),
        ("cancelled", SessionStatus.CANCELLED, "Annulée"),
    ],
)
def test_what_did_not_take_place_leaves_its_slot_and_waits_beside_the_board(
    window: MainWindow,
    room: PlanningRoom,
    mouse: Mouse,
    action: str,
    status: SessionStatus,
    word: str,
    three_day_file: Path,
    tmp_path: Path,
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    getattr(window.actions_, action).trigger()
    assert session_of(window, "Sirocco").status is status
    assert "Sirocco" not in {each[0] for each in placed_in(three_day_file, tmp_path)}
    with pytest.raises(AssertionError):
        card(room, "Sirocco")
    assert titles(room.side.tray.aside) == ["Sirocco · Pitch"]
    assert word in detail(room, 0)
    assert "Sirocco · Pitch" in titles(room.side.tray.list)
    press_key(window, Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco").status is SessionStatus.PLANNED
    assert not room.side.tray.aside.isVisible()


def test_a_missed_session_is_planned_again_with_one_click(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    window.actions_.missed.trigger()
    settle(room, qtbot)
    mouse.click(hint(room.side.tray.aside, 0, 0))
    assert session_of(window, "Sirocco").status is SessionStatus.PLANNED
    assert latest_edit(window) == "plan Sirocco with Awa Diagne again"
    assert card(room, "Sirocco").isValid()


def test_where_its_place_is_taken_by_now_that_is_said_instead(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    window.actions_.missed.trigger()
    index = room.board.board_model.index(1, 0)
    mouse.drag(point(room, card(room, "Griot.app")), point(room, index))
    settle(room, qtbot)
    assert room.side.tray._offers[session_of(window, "Sirocco").id] == ()
    assert "Griot.app" in detail(room, 0)
    told = latest_edit(window)
    room.side.tray.aside.setFocus()
    room.side.tray.aside.setCurrentRow(0)
    press_key(window, Key.Key_Return)
    assert latest_edit(window) == told


def test_a_cancelled_lock_comes_back_locked(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Médina VR")))
    window.actions_.cancelled.trigger()
    settle(room, qtbot)
    mouse.click(hint(room.side.tray.aside, 0, 0))
    assert session_of(window, "Médina VR").fixed
    assert session_of(window, "Médina VR").stands


def test_what_was_done_with_a_session_is_told_beside_it(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    assert not room.side.facts.history.isVisible()
    press_key(window, Key.Key_L, CTRL)
    press_key(window, Key.Key_L, CTRL)
    told = room.side.facts.history.text().splitlines()
    assert len(told) == 2
    assert "déverrouiller" in told[0]
    assert "verrouiller" in told[1]


def test_a_lock_is_seen_by_its_sign_and_read_aloud(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    index = card(room, "Sirocco")
    before = room.board.viewport().grab(room.board.visualRect(index)).toImage()
    press_key(window, Key.Key_L, CTRL)
    after = room.board.viewport().grab(room.board.visualRect(index)).toImage()
    assert before != after
    reader = QAccessible.queryAccessibleInterface(room.board)
    read = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert any(each.startswith("Sirocco") and "Verrouillée" in each for each in read)


def test_without_a_chosen_card_nothing_can_be_done_to_one(
    window: MainWindow, room: PlanningRoom
) -> None:
    room.board.setFocus()
    for action in window.actions_.of_session:
        action.trigger()
    assert latest_edit(window) == ""
    assert room.work.moving is None
