# SPDX-License-Identifier: Apache-2.0
"""A card dropped on another: swapped, the other put aside, or gone on with in hand."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.displacing_menu import DisplacingMenu
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    cell,
    latest_edit,
    placed_in,
    point,
    press_key,
    session_of,
)

Key = Qt.Key


def menu() -> DisplacingMenu:
    """Return the menu that asks what is to become of the other."""
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, DisplacingMenu)
    return shown


def offers() -> list[str]:
    return [each.text() for each in menu().actions() if each.text()]


def drop_on(room: PlanningRoom, mouse: Mouse, held: str, other: str) -> None:
    mouse.drag(point(room, card(room, held)), point(room, card(room, other)))


def test_over_another_card_its_name_is_said(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, card(room, "Dakar Loops")))
    assert "Dakar Loops est ici" in room.holding.bubble.text
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    mouse.release()


def test_the_menu_that_asks_is_no_more_once_it_is_answered(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    for key in (Key.Key_Escape, Key.Key_Return):
        drop_on(room, mouse, "Sirocco", "Dakar Loops")
        menu()
        assert room.findChildren(DisplacingMenu)
        press_key(window, key)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not room.findChildren(DisplacingMenu)
    assert "Sirocco" in latest_edit(window)


def test_two_cards_are_swapped(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, three_day_file: Path, tmp_path: Path
) -> None:
    drop_on(room, mouse, "Sirocco", "Dakar Loops")
    assert len(offers()) == 4
    assert "Dakar Loops" in offers()[0]
    press_key(window, Key.Key_Return)
    stored = placed_in(three_day_file, tmp_path)
    assert ("Sirocco", "Salma Bennani", "06 11:45", "Atelier") in stored
    assert ("Dakar Loops", "Awa Diagne", "06 09:45", "Salon") in stored
    assert room.holding.hand is None
    assert window.programme is not None
    assert len(window.programme.undo_steps) == 1
    press_key(window, Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco").mentor == "Awa Diagne"
    assert session_of(window, "Dakar Loops").mentor == "Salma Bennani"


def test_the_other_is_put_aside_and_waits(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    drop_on(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Return)
    assert session_of(window, "Sirocco").start == at("11:00")
    listed = [room.side.tray.list.item(n).text() for n in range(room.side.tray.list.count())]
    assert "Griot.app · Pitch" in listed
    assert room.holding.hand is None


def test_the_other_is_taken_in_hand_next_and_placed(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    gone = session_of(window, "Griot.app")
    drop_on(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Return)
    assert room.holding.hand is not None
    assert room.holding.hand.session.project == "Griot.app"
    assert not room.holding.by_mouse
    room.board.setCurrentIndex(cell(room, "Awa Diagne", "09:00"))
    press_key(window, Key.Key_Space)
    placed = session_of(window, "Griot.app")
    assert (placed.id, placed.start) == (gone.id, at("09:00"))
    assert window.programme is not None
    assert len(window.programme.undo_steps) == 2


def test_the_other_that_was_taken_in_hand_waits_if_it_is_put_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    drop_on(room, mouse, "Sirocco", "Griot.app")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Escape):
        press_key(window, key)
    assert room.holding.hand is None
    assert window.programme is not None
    assert "Griot.app" not in {each.project for each in window.programme.schedule.sessions}


def test_escape_in_the_question_leaves_everything_as_it_is(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    drop_on(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: room.holding.hand is None)
    assert latest_edit(window) == ""


def test_the_last_answer_leaves_everything_as_it_is(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    drop_on(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_Up)
    press_key(window, Key.Key_Return)
    qtbot.waitUntil(lambda: room.holding.hand is None)
    assert latest_edit(window) == ""


def test_by_keys_the_card_stays_in_hand_after_no_answer(
    window: MainWindow, room: PlanningRoom, qtbot: QtBot
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Space)
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Space)
    assert offers()
    press_key(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: room.holding._menu is None)
    assert room.holding.hand is not None
    assert room.holding.bubble.isVisible()
    press_key(window, Key.Key_Escape)
    assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_what_a_swap_breaks_is_said_before(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    before_she_comes = point(room, cell(room, "Salma Bennani", "09:00"))
    mouse.drag(point(room, card(room, "Sirocco")), before_she_comes)
    drop_on(room, mouse, "Sirocco", "Griot.app")
    assert ["enfreint 1 règle" in each for each in offers()] == [True, False, False, False]
    press_key(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: room.holding.hand is None)


def test_a_long_card_has_two_short_ones_put_aside_at_once(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    mouse.press(point(room, card(room, "Kora")))
    mouse.move(point(room, card(room, "Sirocco")))
    mouse.release()
    assert len(offers()) == 2
    assert "Sirocco" in offers()[0]
    assert "Dakar Loops" in offers()[0]
    press_key(window, Key.Key_Return)
    kora = session_of(window, "Kora")
    assert (kora.mentor, kora.start) == ("Salma Bennani", at("11:00"))
    assert window.programme is not None
    assert {each.project for each in window.programme.schedule.sessions} == {
        "Kora",
        "Griot.app",
        "Médina VR",
    }


def test_a_language_chosen_while_the_question_is_open_closes_it(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    drop_on(room, mouse, "Sirocco", "Griot.app")
    asked = menu()
    window.actions_.languages[1].trigger()
    assert not asked.isVisible()
    assert latest_edit(window) == ""
