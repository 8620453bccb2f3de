# SPDX-License-Identifier: Apache-2.0
"""How far the need of the chosen session is: said beside the board, by mouse, menu and key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Need, NeedState
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.ui.planning.conftest import (
    CTRL,
    SHIFT,
    Mouse,
    card,
    latest_edit,
    middle,
    point,
    press_key,
)
from tests.ui.planning.test_tray import settle, titles

Key = Qt.Key


def need_of(window: MainWindow, project: str, area: str = "pitch") -> Need:
    assert window.programme is not None
    found = window.programme.residency.project(project).need(area)
    assert found is not None
    return found


def button(room: PlanningRoom, action: QAction) -> QToolButton:
    """Return the button beside the board that is an action of the menu."""
    buttons = room.side.facts.progress.states.findChildren(QToolButton)
    found = next(each for each in buttons if each.defaultAction() is action)
    room.side.session.ensureWidgetVisible(found)
    return found


def test_after_a_held_session_its_need_is_said_to_be_met_by_the_mouse(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Dakar Loops")))
    mouse.click(middle(room.side.facts.held))
    assert "Dakar Loops · Pitch" in titles(room.side.tray.list)
    assert room.side.facts.progress.head.text() == "Où en est le besoin\u00a0: Pitch"
    settle(room, qtbot)
    mouse.click(middle(button(room, window.actions_.need_states[1])))
    assert need_of(window, "Dakar Loops").state is NeedState.MET
    assert latest_edit(window) == "need met (pitch, Dakar Loops)"
    assert "Dakar Loops · Pitch" not in titles(room.side.tray.list)
    assert window.actions_.undo.text() == "Annuler\u00a0: besoin satisfait (Pitch, Dakar Loops)"
    assert [each.isChecked() for each in window.actions_.need_states] == [False, True, False]
    assert "besoin satisfait (Pitch, Dakar Loops)" in room.side.facts.history.text()


def test_more_is_asked_for_and_taken_back_by_keys(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    press_key(window, Key.Key_H, CTRL)
    press_key(window, Key.Key_M, CTRL | SHIFT)
    assert (need_of(window, "Sirocco").state, need_of(window, "Sirocco").sessions) == (
        NeedState.MORE,
        2,
    )
    assert "Sirocco · Pitch" in titles(room.side.tray.list)
    assert room.side.facts.progress.follows.text() == "Une séance de plus est à placer."
    press_key(window, Key.Key_H, CTRL | SHIFT)
    assert need_of(window, "Sirocco") == Need(area="pitch", state=NeedState.MET)
    press_key(window, Key.Key_O, CTRL | SHIFT)
    assert need_of(window, "Sirocco") == Need(area="pitch")
    assert "Sirocco · Pitch" not in titles(room.side.tray.list)


def test_saying_the_same_again_is_no_step(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    window.actions_.need_states[1].trigger()
    steps = len(window.programme.undo_steps) if window.programme else 0
    window.actions_.need_states[1].trigger()
    assert window.programme is not None
    assert len(window.programme.undo_steps) == steps
    assert window.actions_.need_states[1].isChecked()


def test_a_planned_session_of_a_met_need_is_said_to_stay_until_the_next_proposal(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    assert not room.side.facts.progress.follows.isVisible()
    window.actions_.need_states[1].trigger()
    assert card(room, "Sirocco").isValid()
    assert "jusqu’à la prochaine proposition" in room.side.facts.progress.follows.text()
    mouse.click(middle(room.side.facts.take_off))
    assert "Sirocco · Pitch" not in titles(room.side.tray.list)


def test_without_a_session_there_is_nothing_to_say(window: MainWindow, room: PlanningRoom) -> None:
    assert not room.side.facts.progress.isVisible()
    assert not any(each.isEnabled() for each in window.actions_.need_states)
