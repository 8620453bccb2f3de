# SPDX-License-Identifier: Apache-2.0
"""Several cards at once: chosen by mouse and keys, moved, locked, taken off, marked."""

from PySide6.QtCore import QPoint, Qt

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.planning.conftest import (
    CTRL,
    SHIFT,
    Mouse,
    card,
    cell,
    latest_edit,
    middle,
    point,
    press_key,
    session_of,
)

Key = Qt.Key


def choose(room: PlanningRoom, mouse: Mouse, *projects: str) -> None:
    """Choose cards with Ctrl and clicks, the last one current."""
    for number, project in enumerate(projects):
        mouse.click(point(room, card(room, project)), CTRL if number else Qt.KeyboardModifier(0))


def chosen(window: MainWindow) -> list[str]:
    """Return the projects of the chosen cards, the current one first."""
    assert window.programme is not None
    ids = window.planning.board.chosen_sessions
    return [window.programme.schedule.by_id(each).project for each in ids]


def test_the_panel_says_how_many_are_chosen(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Griot.app", "Dakar Loops")
    assert chosen(window) == ["Dakar Loops", "Sirocco", "Griot.app"]
    assert "3 séances" in room.side.facts.facts.text()
    assert not room.side.facts.move_to.isVisible()
    mouse.click(point(room, card(room, "Sirocco")))
    assert chosen(window) == ["Sirocco"]
    assert room.side.facts.title.text() == "Sirocco × Awa Diagne"


def test_shift_and_arrows_choose_a_stretch(window: MainWindow, room: PlanningRoom) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    press_key(window, Key.Key_Down, SHIFT)
    assert sorted(chosen(window)) == ["Griot.app", "Sirocco"]
    press_key(window, Key.Key_L, CTRL)
    assert latest_edit(window) == "lock 2 sessions"


def test_two_cards_are_dragged_together_and_keep_their_distance(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Griot.app", "Sirocco")
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Awa Diagne", "11:00")))
    assert room.holding.card._title == "Sirocco + 1"
    mouse.release()
    assert latest_edit(window) == "move 2 sessions"
    assert session_of(window, "Sirocco").start == at("11:00")
    assert session_of(window, "Griot.app").start == at("11:45")
    press_key(window, Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco").start == at("09:45")
    assert session_of(window, "Griot.app").start == at("11:00")


def test_one_that_would_find_no_slot_keeps_all_of_them_where_they_are(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Dakar Loops", "Sirocco")
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Awa Diagne", "11:00")))
    assert room.holding.bubble.text.startswith("Pas ici")
    mouse.release()
    assert latest_edit(window) == ""


def test_the_one_of_several_without_a_place_is_named(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Dakar Loops", "Sirocco")
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Idriss Kettani", "09:45")))
    assert "Idriss Kettani" in room.holding.bubble.text
    mouse.release()
    assert latest_edit(window) == ""


def test_cards_of_several_days_go_to_other_days_together(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(point(room, card(room, "Griot.app")), middle(room.days.tabs[1]))
    window.actions_.week.trigger()
    assert window.programme is not None
    room.board.setFocus()
    choose(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_Space)
    room.board.setCurrentIndex(cell(room, "Awa Diagne", "11:00", 2))
    press_key(window, Key.Key_Space)
    assert session_of(window, "Griot.app").start == at("11:00", 2)
    assert session_of(window, "Sirocco").start == at("09:45", 2)


def test_several_are_carried_by_keys_and_put_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Griot.app", "Sirocco")
    press_key(window, Key.Key_Space)
    assert room.holding.hand is not None
    assert [each.project for each in room.holding.hand.held] == ["Sirocco", "Griot.app"]
    press_key(window, Key.Key_Down)
    press_key(window, Key.Key_Escape)
    assert latest_edit(window) == ""


def test_a_locked_one_among_several_stays_while_the_others_go(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Médina VR", "Sirocco")
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    assert session_of(window, "Sirocco").mentor == "Salma Bennani"
    assert session_of(window, "Médina VR").start == at("09:00")


def test_several_are_not_lifted_by_the_locked_one(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Médina VR")
    mouse.press(point(room, card(room, "Médina VR")))
    mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
    assert room.holding.hand is None
    mouse.release()
    assert latest_edit(window) == ""


def test_a_lock_on_several_locks_those_that_are_not(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Médina VR", "Griot.app")
    press_key(window, Key.Key_L, CTRL)
    assert latest_edit(window) == "lock 2 sessions"
    choose(room, mouse, "Sirocco", "Médina VR", "Griot.app")
    mouse.click(middle(room.side.facts.lock))
    assert latest_edit(window) == "unlock 3 sessions"
    assert not session_of(window, "Médina VR").fixed


def test_all_that_were_chosen_stay_chosen_after_a_lock(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Griot.app", "Sirocco")
    press_key(window, Key.Key_L, CTRL)
    assert chosen(window) == ["Sirocco", "Griot.app"]
    press_key(window, Key.Key_L, CTRL)
    assert latest_edit(window) == "unlock 2 sessions"
    assert "2 séances" in room.side.facts.facts.text()


def test_delete_takes_all_but_the_locked_one_off_and_says_so(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Griot.app", "Médina VR")
    press_key(window, Key.Key_Delete)
    assert latest_edit(window) == "take 2 sessions off the board"
    assert session_of(window, "Médina VR").fixed
    assert "verrouillée" in room.holding.bubble.text


def test_several_are_dragged_to_the_tray(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Griot.app")
    mouse.drag(point(room, card(room, "Griot.app")), middle(room.side.tray.list))
    assert latest_edit(window) == "take 2 sessions off the board"


def test_several_are_marked_as_held_in_one_step(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Griot.app")
    press_key(window, Key.Key_H, CTRL)
    assert session_of(window, "Sirocco").status is SessionStatus.HELD
    assert session_of(window, "Griot.app").status is SessionStatus.HELD
    press_key(window, Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco").status is SessionStatus.PLANNED
    assert latest_edit(window) == ""


def test_a_press_on_one_of_several_without_a_drag_chooses_it_alone(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    choose(room, mouse, "Sirocco", "Griot.app")
    mouse.press(point(room, card(room, "Sirocco")))
    assert sorted(chosen(window)) == ["Griot.app", "Sirocco"]
    mouse.move(mouse.at + QPoint(1, 1))
    mouse.release()
    assert chosen(window) == ["Sirocco"]
