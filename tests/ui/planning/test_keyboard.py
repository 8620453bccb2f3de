# SPDX-License-Identifier: Apache-2.0
"""All that the mouse does on the board, by keys alone, and told to who cannot see it."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.planning.conftest import (
    ALT,
    CTRL,
    Mouse,
    card,
    cell,
    find_reasons,
    latest_edit,
    middle,
    point,
    press_key,
    press_menu_key,
    session_of,
)

Key = Qt.Key


def pick_up(window: MainWindow, project: str) -> PlanningRoom:
    """Choose a card, and take it up with the space bar."""
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, project))
    press_key(window, Key.Key_Space)
    return room


def place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_card_is_picked_up_carried_and_put_down(window: MainWindow, key: Qt.Key) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, key)
    assert room.holding.hand is not None
    assert not room.holding.card.isVisible()
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Right)
    press_key(window, Key.Key_Right)
    assert room.holding.bubble.text.startswith("Salma Bennani · lun 6 oct. 11:00")
    press_key(window, key)
    assert (room.holding.hand, room.holding.bubble.text) == (None, "")
    moved = session_of(window, "Sirocco")
    assert (moved.mentor, moved.start) == ("Salma Bennani", at("11:00"))
    assert place(room.board.currentIndex()) == place(card(room, "Sirocco"))
    assert QApplication.focusWidget() is room.board


def test_escape_puts_it_back_and_the_keys_go_back_to_it(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_Down)
    assert place(room.board.currentIndex()) == place(card(room, "Griot.app"))
    press_key(window, Key.Key_Escape)
    assert room.holding.hand is None
    assert latest_edit(window) == ""
    assert place(room.board.currentIndex()) == place(card(room, "Sirocco"))
    assert room.side.facts.title.text() == "Sirocco × Awa Diagne"
    press_key(window, Key.Key_L, CTRL)
    assert latest_edit(window) == "lock Sirocco with Awa Diagne"


def test_put_down_where_it_was_nothing_is_changed(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_Right)
    press_key(window, Key.Key_Left)
    press_key(window, Key.Key_Space)
    assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_where_it_cannot_go_it_stays_in_hand_with_the_reason(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_Right)
    press_key(window, Key.Key_Space)
    assert room.holding.hand is not None
    assert room.holding.bubble.text.startswith("Pas ici")
    press_key(window, Key.Key_Escape)
    assert latest_edit(window) == ""


def test_a_long_card_moves_on_by_one_slot_though_it_covers_it(window: MainWindow) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Médina VR"))
    press_key(window, Key.Key_L, CTRL)
    press_key(window, Key.Key_Space)
    press_key(window, Key.Key_Down)
    assert place(room.board.currentIndex()) == (1, 1)
    assert "90 minutes" in room.holding.bubble.text
    assert room.board.rowSpan(0, 1) == 1
    press_key(window, Key.Key_Escape)
    assert room.board.rowSpan(0, 1) == 2
    press_key(window, Key.Key_Down)
    assert place(room.board.currentIndex()) == place(card(room, "Kora"))


def test_the_day_changes_while_a_card_is_held_and_it_lands_there(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_PageDown, ALT)
    assert room.day == at("09:00", 1).date()
    assert room.holding.hand is not None
    assert place(room.board.currentIndex()) == (1, 0)
    assert room.holding.bubble.text.startswith("Awa Diagne · mar 7 oct. 09:45")
    press_key(window, Key.Key_Right)
    press_key(window, Key.Key_Return)
    moved = session_of(window, "Sirocco")
    assert (moved.mentor, moved.start) == ("Idriss Kettani", at("09:45", 1))


def test_escape_on_another_day_leaves_everything_where_it_was(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_PageDown, ALT)
    press_key(window, Key.Key_Escape)
    assert (room.holding.hand, latest_edit(window)) == (None, "")
    press_key(window, Key.Key_Down)
    assert room.board.currentIndex().isValid()


def test_the_view_changes_while_a_card_is_held(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_3, CTRL)
    assert room.holding.hand is not None
    assert room.holding.bubble.text
    room.board.setCurrentIndex(cell(room, "Salon", "09:45"))
    press_key(window, Key.Key_Space)
    assert session_of(window, "Sirocco").room == "Salon"


def test_taking_back_while_something_is_held_lets_it_go(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    pick_up(window, "Griot.app")
    press_key(window, Key.Key_Up)
    press_key(window, Key.Key_Z, CTRL)
    assert room.holding.hand is None
    assert not room.holding.bubble.isVisible()
    assert session_of(window, "Sirocco").mentor == "Awa Diagne"


def test_taking_back_the_placing_of_what_is_held_lets_it_go(window: MainWindow) -> None:
    room = window.planning
    room.side.tray.list.setFocus()
    room.side.tray.list.setCurrentRow(1)
    press_key(window, Key.Key_Return)
    press_key(window, Key.Key_Space)
    assert latest_edit(window).startswith("place Dakar Loops")
    press_key(window, Key.Key_Space)
    assert room.holding.hand is not None
    press_key(window, Key.Key_Z, CTRL)
    assert room.holding.hand is None
    assert room.chosen is None


def test_reasons_that_are_found_meanwhile_leave_it_in_hand(window: MainWindow) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_Down)
    find_reasons(window)
    assert room.holding.hand is not None
    assert place(room.board.currentIndex()) == (3, 0)


def test_another_language_lets_go_and_leaves_nothing_lying_over_the_window(
    window: MainWindow,
) -> None:
    room = pick_up(window, "Sirocco")
    press_key(window, Key.Key_Down)
    parts = [room.holding.card, room.holding.bubble]
    assert parts[1].isVisible()
    window.actions_.languages[1].trigger()
    assert not any(each.isVisible() for each in parts)
    assert window.planning is not room
    assert window.planning.holding.hand is None
    pick_up(window, "Sirocco")
    assert window.planning.holding.bubble.text.startswith("Awa Diagne · Mon")
    assert latest_edit(window) == ""


def test_words_that_were_said_before_do_not_take_the_next_ones_away(window: MainWindow) -> None:
    room = pick_up(window, "Médina VR")
    assert room.holding.hand is None
    assert room.holding.bubble.isVisible()
    assert room.holding._fading.isActive()
    pick_up(window, "Sirocco")
    assert not room.holding._fading.isActive()
    assert room.holding.bubble.isVisible()


def test_what_is_said_goes_by_itself(window: MainWindow) -> None:
    room = pick_up(window, "Médina VR")
    assert room.holding._fading.isSingleShot()
    room.holding._fading.timeout.emit()
    assert not room.holding.bubble.isVisible()


def test_delete_takes_a_card_off_the_board(window: MainWindow) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Delete)
    assert latest_edit(window) == "take Sirocco with Awa Diagne off the board"
    assert "Sirocco · Pitch" in [
        room.side.tray.list.item(at).text() for at in range(room.side.tray.list.count())
    ]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_locked_card_is_not_taken_off_and_that_is_said(window: MainWindow, key: Qt.Key) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Médina VR"))
    press_key(window, key)
    assert latest_edit(window) == ""
    assert "déverrouill" in room.holding.bubble.text.casefold()


def test_the_menu_key_offers_all_that_can_be_done(window: MainWindow) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_menu_key()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {each.text().replace("&", "") for each in menu.actions() if not each.isSeparator()}
    wanted = (*window.actions_.of_session, *window.actions_.need_states)
    assert offered == {each.text().replace("&", "") for each in wanted}
    menu.close()


def test_a_menu_that_was_closed_is_no_more(window: MainWindow) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    before = len(room.findChildren(QMenu))
    for _ in range(3):
        press_menu_key()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        assert len(room.findChildren(QMenu)) == before + 1
        QTest.keyClick(shown, Key.Key_Escape)
        del shown
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(room.findChildren(QMenu)) == before


def test_a_click_while_a_card_is_held_by_keys_only_looks_there(
    window: MainWindow, mouse: Mouse
) -> None:
    room = pick_up(window, "Sirocco")
    mouse.click(point(room, cell(room, "Salma Bennani", "11:00")))
    assert room.holding.hand is not None
    assert room.holding.bubble.text.startswith("Salma Bennani")
    mouse.click(middle(room.search if room.search.isVisible() else room.board) + QPoint(0, 1))
    press_key(window, Key.Key_Escape)
    assert latest_edit(window) == ""
