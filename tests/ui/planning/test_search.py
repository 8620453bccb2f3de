# SPDX-License-Identifier: Apache-2.0
"""Searching the board: what matches stays, the rest fades, columns without a match go."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests import builders
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    cell,
    point,
    press_key,
    session_of,
    some_sessions,
    three_days,
)
from tests.ui.planning.test_tray import settle, titles

Key = Qt.Key


def search(window: MainWindow, words: str) -> PlanningRoom:
    """Search the board as keys do."""
    room = window.planning
    press_key(window, Key.Key_F, CTRL)
    assert QApplication.focusWidget() is room.search.line
    typed = QInputMethodEvent()
    typed.setCommitString(words)
    QApplication.sendEvent(room.search.line, typed)
    return room


def columns(room: PlanningRoom) -> list[str]:
    board = room.board.board_model.board
    assert board is not None
    return [each.name for each in board.columns]


def vivid(room: PlanningRoom) -> set[str]:
    """Return the projects of the cards that are not faded."""
    board = room.board.board_model.board
    assert board is not None
    cards = (each.card for row in board.cells for each in row if each.card is not None)
    return {each.session.project for each in cards if not each.faded}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sirocco", {"Sirocco"}),
        ("SIROCCO", {"Sirocco"}),
        ("medina", {"Médina VR"}),
        ("MÉDINA", {"Médina VR"}),
        ("diagne", {"Sirocco", "Griot.app"}),
        ("son", {"Médina VR", "Kora"}),
        ("salon", {"Dakar Loops"}),
        ("senegal", {"Griot.app"}),
        ("tunisia", {"Sirocco"}),
        ("تونس", {"Sirocco"}),
        ("awa sir", {"Sirocco"}),
        ("studio kora", {"Kora"}),
    ],
)
def test_names_areas_rooms_and_countries_are_found_without_case_and_accents(
    window: MainWindow, words: str, found: set[str]
) -> None:
    assert vivid(search(window, words)) == found


def test_how_much_was_found_is_said_and_other_columns_go(window: MainWindow) -> None:
    room = search(window, "awa")
    assert room.search.found.text() == "2 séances trouvées"
    assert columns(room) == ["Awa Diagne"]


def test_without_a_hit_everything_fades_and_stays(window: MainWindow) -> None:
    room = search(window, "zzz")
    assert room.search.found.text() in ("0 séance trouvée", "Aucune séance trouvée")
    assert len(columns(room)) == 3
    assert vivid(room) == set()


def test_escape_ends_the_search_and_the_board_has_the_keys_again(window: MainWindow) -> None:
    room = search(window, "awa")
    press_key(window, Key.Key_Escape)
    assert not room.search.isVisible()
    assert room.search.line.text() == ""
    assert len(columns(room)) == 3
    assert len(vivid(room)) == 5
    assert QApplication.focusWidget() is room.board


def test_the_button_ends_the_search(window: MainWindow, mouse: Mouse) -> None:
    room = search(window, "awa")
    button = room.search.close_button
    assert button.text() == "Finir la recherche"
    mouse.click(button.mapToGlobal(button.rect().center()))
    assert not room.search.isVisible()
    assert len(columns(room)) == 3


def test_the_tray_is_searched_too(window: MainWindow) -> None:
    room = search(window, "dakar")
    assert titles(room.side.tray.list) == ["Dakar Loops · Pitch"]
    press_key(window, Key.Key_Escape)
    assert len(titles(room.side.tray.list)) == 2


def test_a_card_found_can_be_moved_and_the_search_goes_on(
    window: MainWindow, mouse: Mouse
) -> None:
    room = search(window, "awa")
    mouse.drag(point(room, card(room, "Sirocco")), point(room, cell(room, "Awa Diagne", "09:00")))
    assert session_of(window, "Sirocco").start == builders.at("09:00")
    assert room.search.isVisible()
    assert columns(room) == ["Awa Diagne"]


def test_what_is_typed_in_the_search_takes_nothing_off_the_board(window: MainWindow) -> None:
    room = window.planning
    room.board.setFocus()
    room.board.setCurrentIndex(card(room, "Sirocco"))
    search(window, "sir")
    press_key(window, Key.Key_Backspace)
    press_key(window, Key.Key_Delete)
    press_key(window, Key.Key_Space)
    press_key(window, Key.Key_Return)
    assert session_of(window, "Sirocco").stands
    assert room.holding.hand is None


def test_arabic_names_are_found_with_and_without_their_signs(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    there = three_days()
    amal = builders.project("مشروع أَمَل")
    residency = replace(there, projects=(*there.projects, amal))
    session = builders.session("09:00-09:45", project=amal.name, mentor="Awa Diagne", room="Salon")
    schedule = Schedule(sessions=(*some_sessions().sessions, session))
    file = write_new_file(tmp_path / "amal.ateliers", residency, schedule)
    window = open_app(file)
    for words in ("أمل", "امل", "أَمَل", "مشروع"):
        assert vivid(search(window, words)) == {amal.name}
        press_key(window, Key.Key_Escape)


def test_a_broken_rule_leads_to_its_card_though_something_else_is_searched(
    window: MainWindow, mouse: Mouse, qtbot: QtBot
) -> None:
    room = window.planning
    mouse.drag(
        point(room, card(room, "Sirocco")), point(room, cell(room, "Salma Bennani", "09:00"))
    )
    search(window, "idriss")
    settle(room, qtbot)
    broken = room.side.broken
    rect = broken.visualItemRect(broken.item(0))
    mouse.click(broken.viewport().mapToGlobal(rect.center()))
    assert room.board.chosen == session_of(window, "Sirocco").id
