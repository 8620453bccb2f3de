# SPDX-License-Identifier: Apache-2.0
"""Moving a session without dragging: chosen in boxes, judged at once, moved by one button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.move_dialog import MoveDialog
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    latest_edit,
    middle,
    point,
    press_key,
    session_of,
)

Key = Qt.Key


def ask(window: MainWindow, project: str = "Sirocco") -> MoveDialog:
    """Choose a card and ask where it goes, by keys."""
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, project))
    press_key(window, Key.Key_M, CTRL)
    dialog = room.work.moving
    assert dialog is not None
    assert dialog.isVisible()
    QApplication.processEvents()
    return dialog


def choose(choice: Choice[object], text: str) -> None:
    """Choose an entry as a person does who types in the box."""
    box: QComboBox = choice.box
    at_text = next(n for n in range(box.count()) if text in box.itemText(n))
    box.setFocus()
    box.setCurrentIndex(at_text)


def test_it_begins_where_the_session_is(window: MainWindow) -> None:
    dialog = ask(window)
    assert dialog.windowTitle() == "Déplacer Sirocco"
    assert dialog.day.value == at("09:00").date()
    assert dialog.slot.value.start == at("09:45")
    assert dialog.mentor.value == "Awa Diagne"
    dialog.reject()
    assert latest_edit(window) == ""


def test_day_slot_mentor_and_room_are_chosen_and_the_card_is_followed(
    window: MainWindow, room: PlanningRoom
) -> None:
    dialog = ask(window)
    choose(dialog.day, "mardi 7")
    choose(dialog.slot, "11:00")
    choose(dialog.mentor, "Salma")
    choose(dialog.room, "Studio")
    assert dialog.head.text().startswith("Salma Bennani · mar 7 oct. 11:00 · Studio")
    assert dialog.verdict.text() == "Possible\u00a0: aucune règle enfreinte"
    dialog.move_button.click()
    moved = session_of(window, "Sirocco")
    assert (moved.mentor, moved.start, moved.room) == ("Salma Bennani", at("11:00", 1), "Studio")
    assert room.day == at("09:00", 1).date()
    assert room.board.chosen == moved.id
    assert latest_edit(window).startswith("move Sirocco")
    press_key(window, Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco").start == at("09:45")


def test_the_slot_chosen_stays_the_same_hour_on_another_day(window: MainWindow) -> None:
    dialog = ask(window)
    choose(dialog.day, "mercredi 8")
    assert dialog.slot.value.start == at("09:45", 2)
    dialog.reject()


def test_what_a_move_would_break_is_told_and_allowed(window: MainWindow) -> None:
    dialog = ask(window)
    choose(dialog.mentor, "Salma")
    choose(dialog.slot, "09:00 – 09:45")
    assert dialog.verdict.text().startswith("• Salma Bennani")
    assert dialog.move_button.isEnabled()
    dialog.move_button.click()
    assert window.status.broken.text() == "1 règle enfreinte"


def test_what_is_impossible_or_taken_cannot_be_chosen(window: MainWindow) -> None:
    dialog = ask(window)
    choose(dialog.mentor, "Idriss")
    assert dialog.head.text() == "Pas ici"
    assert not dialog.move_button.isEnabled()
    choose(dialog.mentor, "Salma")
    choose(dialog.slot, "11:45 – ")
    assert "Dakar Loops" in dialog.verdict.text()
    assert not dialog.move_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(("entry", "room"), [("Salon", "Salon"), ("Sans salle", None)])
def test_another_room_alone_is_a_move(window: MainWindow, entry: str, room: str | None) -> None:
    dialog = ask(window)
    choose(dialog.room, entry)
    dialog.move_button.click()
    assert session_of(window, "Sirocco").room == room
    assert latest_edit(window).split(maxsplit=1)[0] in ("put", "leave")


def test_moved_to_where_it_is_nothing_is_changed(window: MainWindow) -> None:
    ask(window).move_button.click()
    assert latest_edit(window) == ""


def test_the_enter_key_moves_and_escape_leaves(window: MainWindow) -> None:
    dialog = ask(window)
    choose(dialog.slot, "09:00")
    dialog.slot.box.setFocus()
    QApplication.processEvents()
    press_dialog(dialog, Key.Key_Escape)
    assert window.planning.work.moving is None
    dialog = ask(window)
    choose(dialog.slot, "09:00 – 09:45")
    press_dialog(dialog, Key.Key_Return)
    assert session_of(window, "Sirocco").start == at("09:00")


def press_dialog(dialog: MoveDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.windowHandle(), key)
    QApplication.processEvents()


def test_a_locked_session_is_not_asked_about_and_that_is_said(
    window: MainWindow, room: PlanningRoom
) -> None:
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Médina VR"))
    press_key(window, Key.Key_M, CTRL)
    assert room.work.moving is None
    assert "déverrouill" in room.holding.bubble.text.casefold()


def test_the_button_beside_the_board_asks_too(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    mouse.click(middle(room.side.facts.move_to))
    assert room.work.moving is not None
    room.work.moving.reject()


def test_asked_again_after_it_was_left_it_comes_again(window: MainWindow) -> None:
    first = ask(window)
    first.reject()
    second = ask(window, "Griot.app")
    assert second is not first
    assert second.windowTitle() == "Déplacer Griot.app"
    second.reject()


def test_every_verdict_of_the_dialog_is_that_of_the_board(window: MainWindow) -> None:
    dialog = ask(window)
    hand = dialog._hand
    for day in range(dialog.day.box.count()):
        dialog.day.box.setCurrentIndex(day)
        for slot in range(dialog.slot.box.count()):
            dialog.slot.box.setCurrentIndex(slot)
            for mentor in range(dialog.mentor.box.count()):
                dialog.mentor.box.setCurrentIndex(mentor)
                where = dialog.mentor.value, dialog.slot.value.start
                assert dialog.drop == hand.drop(Axis.MENTORS, *where)
                good = dialog.drop.sessions and not dialog.drop.displaced
                possible = dialog.drop.verdict != "impossible" and bool(good)
                assert dialog.move_button.isEnabled() == possible
    dialog.reject()
