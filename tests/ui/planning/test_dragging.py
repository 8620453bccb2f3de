# SPDX-License-Identifier: Apache-2.0
"""Dragging a card over the board: it lands where the cell says, or goes back to where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.conftest import OpenWindow
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
    session_of,
)

RIGHT = Qt.MouseButton.RightButton


def test_a_card_is_dropped_in_another_cell_and_saved_at_once(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, three_day_file: Path, tmp_path: Path
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    assert room.holding.card.isVisible()
    assert room.holding.bubble.text.startswith("Salma Bennani · lun 6 oct. 11:00 · Salon")
    mouse.release()
    assert room.holding.hand is None
    assert not room.holding.card.isVisible()
    assert not room.holding.bubble.isVisible()
    there = ("Sirocco", "Salma Bennani", "06 11:00", "Salon")
    assert there in placed_in(three_day_file, tmp_path)
    assert latest_edit(window).startswith("move Sirocco")
    assert room.side.facts.title.text() == "Sirocco × Salma Bennani"


def test_a_drop_is_taken_back_and_made_again_by_keys(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    before = session_of(window, "Sirocco")
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    after = session_of(window, "Sirocco")
    press_key(window, Qt.Key.Key_Z, CTRL)
    assert session_of(window, "Sirocco") == before
    press_key(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert session_of(window, "Sirocco") == after


def test_a_trembling_click_takes_nothing_up(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start = point(room, card(room, "Sirocco"))
    mouse.press(start)
    mouse.move(start + QPoint(QApplication.startDragDistance() - 2, 0))
    assert room.holding.hand is None
    mouse.release()
    assert room.side.facts.title.text() == "Sirocco × Awa Diagne"
    assert latest_edit(window) == ""


def test_escape_in_the_middle_puts_the_card_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    target = point(room, cell(room, "Salma Bennani", "11:00"))
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(target)
    press_key(window, Qt.Key.Key_Escape)
    assert room.holding.hand is None
    mouse.move(target + QPoint(5, 5))
    assert room.holding.hand is None
    mouse.release()
    assert latest_edit(window) == ""
    mouse.drag(point(room, card(room, "Sirocco")), target)
    assert session_of(window, "Sirocco").start == at("11:00")


@pytest.mark.parametrize("beyond", [QPoint(-400, 200), QPoint(4000, 300), QPoint(500, -300)])
def test_let_go_outside_of_the_window_a_card_goes_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, beyond: QPoint
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(window.mapToGlobal(beyond))
    assert room.holding.hand is not None
    mouse.release()
    assert room.holding.hand is None
    assert not room.holding.bubble.isVisible()
    assert latest_edit(window) == ""


def test_let_go_beside_the_board_a_card_goes_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    for place in (window.header, room.side.facts, room.board.horizontalHeader(), window.status):
        mouse.drag(point(room, card(room, "Sirocco")), middle(place))
        assert room.holding.hand is None
    assert latest_edit(window) == ""


def test_a_break_takes_nothing(window: MainWindow, room: PlanningRoom, mouse: Mouse) -> None:
    model = room.board.board_model
    pause = model.index(2, 1)
    assert model.drop(pause) is None
    mouse.drag(point(room, card(room, "Sirocco")), point(room, pause))
    assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_a_locked_card_gives_no_way_and_that_is_said(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, card(room, "Médina VR")))
    said = "Pas ici\nLa séance qui est ici est verrouillée"
    assert room.holding.bubble.text == said
    mouse.release()
    assert (room.holding.hand, latest_edit(window)) == (None, "")
    assert room.holding.bubble.text == said


def test_dropped_on_itself_nothing_is_changed(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    start = point(room, card(room, "Sirocco"), 0.2)
    mouse.press(start)
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    mouse.move(point(room, card(room, "Sirocco"), 0.8))
    mouse.release()
    assert (room.holding.hand, latest_edit(window)) == (None, "")


def test_a_locked_card_stays_and_says_how_to_free_it(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.press(point(room, card(room, "Médina VR")))
    mouse.move(point(room, cell(room, "Awa Diagne", "09:00")))
    assert room.holding.hand is None
    assert "déverrouill" in room.holding.bubble.text.casefold()
    mouse.release()
    assert latest_edit(window) == ""


def test_a_session_that_was_held_stays_and_says_why(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.click(point(room, card(room, "Sirocco")))
    press_key(window, Qt.Key.Key_H, CTRL)
    assert session_of(window, "Sirocco").status is SessionStatus.HELD
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    assert session_of(window, "Sirocco").mentor == "Awa Diagne"
    assert "reprogrammez-la" in room.holding.bubble.text


def test_a_long_card_is_taken_by_its_lower_half_and_lands_where_the_mouse_is(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(
        point(room, card(room, "Kora"), 0.9), point(room, cell(room, "Salma Bennani", "09:45"))
    )
    assert session_of(window, "Kora").mentor == "Idriss Kettani"
    mouse.drag(
        point(room, card(room, "Kora"), 0.9), point(room, cell(room, "Salma Bennani", "09:00"))
    )
    kora = session_of(window, "Kora")
    assert (kora.mentor, kora.start, kora.end) == ("Salma Bennani", at("09:00"), at("10:30"))


def test_a_long_card_does_not_go_into_one_slot_before_a_break(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.press(point(room, card(room, "Kora")))
    mouse.move(point(room, cell(room, "Salma Bennani", "09:45")))
    assert "90 minutes" in room.holding.bubble.text
    mouse.release()
    assert latest_edit(window) == ""


def test_a_drop_that_breaks_a_rule_is_allowed_marked_and_listed(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    target = cell(room, "Salma Bennani", "09:00")
    mouse.move(point(room, target))
    drop = room.board.board_model.drop(target)
    assert drop is not None
    assert (drop.verdict, drop.rules) == (DropVerdict.BREAKING, (RuleId.MENTOR_AVAILABLE,))
    assert "• Salma Bennani" in room.holding.bubble.text
    mouse.release()
    shown = room.board.board_model.cell(card(room, "Sirocco"))
    assert shown is not None
    assert shown.card is not None
    assert [each.rule for each in shown.card.broken] == [RuleId.MENTOR_AVAILABLE]
    assert room.side.broken.count() == 1
    assert window.status.broken.text() == "1 règle enfreinte"
    assert "Salma Bennani" in room.side.facts.broken.text()


def test_over_another_days_tab_that_day_comes_and_takes_the_card(
    window: MainWindow, room: PlanningRoom, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(middle(room.days.tabs[2]))
    qtbot.waitUntil(lambda: room.day == at("09:00", 2).date())
    assert room.holding.hand is not None
    mouse.move(point(room, cell(room, "Salma Bennani", "11:45", 2)))
    assert room.holding.bubble.text.startswith("Salma Bennani · mer 8 oct. 11:45")
    mouse.release()
    moved = session_of(window, "Sirocco")
    assert (moved.mentor, moved.start) == ("Salma Bennani", at("11:45", 2))
    assert room.day == moved.day
    assert [tab.isChecked() for tab in room.days.tabs] == [False, False, True]


def test_let_go_over_a_days_tab_a_card_goes_back(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    mouse.drag(point(room, card(room, "Sirocco")), middle(room.days.tabs[1]))
    assert (room.holding.hand, latest_edit(window)) == (None, "")
    assert room.day == at("09:00").date()


def test_in_a_projects_column_only_its_own_cards_land(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    window.actions_.views[1].trigger()
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Griot.app", "09:00")))
    assert "Sirocco" in room.holding.bubble.text
    assert room.holding.bubble.text.startswith("Pas ici")
    mouse.move(point(room, cell(room, "Sirocco", "09:00")))
    mouse.release()
    assert session_of(window, "Sirocco").start == at("09:00")


def test_a_card_is_lifted_and_dropped_in_a_mirrored_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.language_wanted.emit("ar")
    room, mouse = window.planning, Mouse(window)
    assert room.board.isRightToLeft()
    QApplication.processEvents()
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "11:00"))
    )
    assert session_of(window, "Sirocco").mentor == "Salma Bennani"


def test_nothing_is_lifted_in_a_file_that_is_only_read(
    open_app: OpenWindow, three_day_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(three_day_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    room, mouse = window.planning, Mouse(window)
    assert window.programme is not None
    assert window.programme.read_only
    mouse.press(point(room, card(room, "Sirocco")))
    mouse.move(point(room, cell(room, "Salma Bennani", "11:00")))
    assert room.holding.hand is None
    mouse.release()
    assert ("Sirocco", "Awa Diagne", "06 09:45", "Atelier") in placed_in(three_day_file, tmp_path)
