# SPDX-License-Identifier: Apache-2.0
"""The cards of a project's needs say how far each is; it is said there by mouse and key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import NeedState
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.projects.need_card import NeedCard
from ateliers_desktop.ui.projects.projects_room import ProjectsRoom
from tests.ui.conftest import OpenWindow
from tests.ui.records.acts import LEFT, cells, residency_of

Key = Qt.Key


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> MainWindow:
    return open_app(programme_file)


@pytest.fixture
def room(window: MainWindow) -> ProjectsRoom:
    window.enter(RoomId.PROJECTS)
    found = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(found, ProjectsRoom)
    return found


def opened(room: ProjectsRoom, qtbot: QtBot) -> NeedCard:
    """Return the card of the one need of the first project, with its fields."""
    card = room.form.needs.cards[0]
    qtbot.mouseClick(card.open, LEFT)
    return card


def choose(card: NeedCard, qtbot: QtBot, *keys: Qt.Key) -> None:
    """Choose how far the need is by the keys."""
    assert card.details is not None
    box = card.details.state.box
    box.setFocus()
    for key in keys:
        qtbot.keyClick(box, key)


def test_a_need_said_to_be_met_says_so_and_is_no_longer_counted(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    card = opened(room, qtbot)
    assert not card.progress.isVisible()
    assert cells(room, "Sirocco")[-1] == "1/1"
    choose(card, qtbot, Key.Key_Down)
    assert residency_of(window).project("Sirocco").needs[0].state is NeedState.MET
    assert (card.progress.isVisible(), card.progress.text()) == (True, "satisfait")
    assert cells(room, "Sirocco")[-1] == "tous satisfaits"
    assert window.actions_.undo.text() == "Annuler\u00a0: besoin satisfait (Pitch, Sirocco)"


def test_its_planned_session_stays_and_is_taken_off_with_one_click(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    card = opened(room, qtbot)
    choose(card, qtbot, Key.Key_Down)
    assert card.note.text() == "1 séance reste programmée jusqu’à la prochaine proposition"
    assert card.take_off.said == "→ Retirer du tableau la séance programmée"
    qtbot.mouseClick(card.take_off, LEFT)
    assert window.programme is not None
    assert "Sirocco" not in {each.project for each in window.programme.schedule.sessions}
    assert not card.take_off.isVisible()
    window.actions_.undo.trigger()
    assert card.take_off.isVisible()


def test_more_needed_asks_for_one_session_besides(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    card = opened(room, qtbot)
    choose(card, qtbot, Key.Key_Down, Key.Key_Down)
    need = residency_of(window).project("Sirocco").needs[0]
    assert (need.state, need.sessions) == (NeedState.MORE, 2)
    assert card.progress.text() == "à poursuivre"
    assert cells(room, "Sirocco")[-1] == "1/2"
    assert card.details is not None
    assert card.details.sessions.line.text() == "2"
    choose(card, qtbot, Key.Key_Up, Key.Key_Up)
    assert residency_of(window).project("Sirocco").needs[0].sessions == 1
