# SPDX-License-Identifier: Apache-2.0
"""The matrix of expertise by key and mouse: levels, coverage, search."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Need
from ateliers_desktop.ui.expertise.expertise_room import ExpertiseRoom
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.expertise_acts import go_to, level, seen
from tests.ui.records.acts import LEFT, residency_of
from tests.ui.records.keyboard import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
OpenRoom = Callable[..., tuple[MainWindow, ExpertiseRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened(path: Path = programme_file) -> tuple[MainWindow, ExpertiseRoom]:
        window = open_app(path)
        window.enter(RoomId.EXPERTISE)
        room = window.rooms.room(RoomId.EXPERTISE)
        assert isinstance(room, ExpertiseRoom)
        return window, room

    return opened


def middle_of(room: ExpertiseRoom, mentor: str, area: str) -> QPoint:
    return room.view.visualRect(room.view.levels.index_of(mentor, area)).center()


def click(qtbot: QtBot, room: ExpertiseRoom, mentor: str, area: str) -> None:
    qtbot.mouseClick(room.view.viewport(), LEFT, pos=middle_of(room, mentor, area))


def spoken(room: ExpertiseRoom, mentor: str, area: str) -> str:
    text: str = room.view.levels.index_of(mentor, area).data(SPOKEN)
    return text


def over(room: ExpertiseRoom, area: str) -> str:
    """Return what the header of an area says."""
    section = room.view.levels.matrix.codes.index(area)
    text: str = room.view.levels.headerData(section, Qt.Orientation.Horizontal, SPOKEN)
    return text


def test_figures_and_space_set_a_level_that_undo_takes_back(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    go_to(room, "Awa Diagne", "son")
    qtbot.keyClick(room.view, Key.Key_3)
    assert level(window, "Awa Diagne", "son") == 3
    qtbot.keyClick(room.view, Key.Key_Space)
    assert level(window, "Awa Diagne", "son") == 0
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert level(window, "Awa Diagne", "son") == 3
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert level(window, "Awa Diagne", "son") == 0
    assert room.view.currentIndex() == room.view.levels.index_of("Awa Diagne", "son")


def test_the_same_level_again_is_no_edit(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    assert window.programme is not None
    go_to(room, "Awa Diagne", "pitch")
    qtbot.keyClick(room.view, Key.Key_2)
    assert not window.programme.undo_steps
    qtbot.keyClick(room.view, Key.Key_1)
    assert len(window.programme.undo_steps) == 1


def test_clicks_go_on_to_the_next_level_and_round(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    found = []
    for _ in range(4):
        click(qtbot, room, "Awa Diagne", "pitch")
        found.append(level(window, "Awa Diagne", "pitch"))
    assert found == [3, 0, 1, 2]
    qtbot.mouseClick(window.header.undo, LEFT)
    assert level(window, "Awa Diagne", "pitch") == 1


def test_a_press_that_is_let_go_elsewhere_changes_nothing(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    before = residency_of(window)
    inside = room.view.viewport()
    qtbot.mousePress(inside, LEFT, pos=middle_of(room, "Awa Diagne", "pitch"))
    qtbot.mouseRelease(inside, LEFT, pos=middle_of(room, "Idriss Kettani", "son"))
    assert residency_of(window) == before


def test_a_menu_offers_the_four_levels(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    place = middle_of(room, "Idriss Kettani", "pitch")
    inside = room.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, inside.mapToGlobal(place))
    QApplication.sendEvent(inside, event)
    menu = room.view.menu
    assert menu.isVisible()
    assert menu.levels[0].text() == "Sans cette expertise"
    assert [each.isChecked() for each in menu.levels] == [False, False, False, True]
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.levels[1]).center())
    assert level(window, "Idriss Kettani", "pitch") == 1


def test_a_cell_says_who_what_and_how_much_is_asked(open_room: OpenRoom) -> None:
    _, room = open_room()
    said = spoken(room, "Awa Diagne", "pitch")
    assert said == "Awa Diagne, Pitch, niveau 2 sur 3\u00a0; 4 séances demandées"
    assert "sans cette expertise" in spoken(room, "Awa Diagne", "son")
    assert room.view.levels.index_of("Awa Diagne", "pitch").data() == "2"


def test_coverage_follows_every_level(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    assert over(room, "son").startswith("Son. 1 demandée · 1 mentor · 3 au plus")
    go_to(room, "Idriss Kettani", "son")
    qtbot.keyClick(room.view, Key.Key_0)
    assert "Non couverte" in over(room, "son")
    assert "1 expertise non couverte" in room.parts.summary.text()
    assert "Non couverte" in room.form.coverage.text()
    qtbot.keyClick(room.view, Key.Key_1)
    assert "Non couverte" not in over(room, "son")


def test_an_area_that_cannot_be_enough_is_called_so(open_room: OpenRoom, tmp_path: Path) -> None:
    need = (Need(area="son", sessions=5),)
    projects = (*small_residency().projects, builders.project("Oasis", needs=need))
    path = write_new_file(tmp_path / "scarce.ateliers", small_residency(projects=projects))
    _, room = open_room(path)
    assert "Insuffisante\u00a0: 3 séances" in over(room, "son")


@pytest.mark.parametrize(
    ("sought", "mentors", "areas"),
    [
        ("idríss", ("Idriss Kettani",), ("pitch", "son")),
        ("SON", ("Awa Diagne", "Idriss Kettani"), ("son",)),
        ("awa pitch", ("Awa Diagne",), ("pitch",)),
    ],
)
def test_the_search_leaves_rows_and_columns(
    open_room: OpenRoom, sought: str, mentors: tuple[str, ...], areas: tuple[str, ...]
) -> None:
    _, room = open_room()
    type_text(room.search, sought)
    assert seen(room) == (mentors, areas)


def test_what_nothing_matches_is_said_and_enter_goes_to_what_was_found(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    type_text(room.search, "xyz")
    assert room.parts.no_match.isVisible()
    qtbot.keyClick(room.search, Key.Key_Escape)
    type_text(room.search, "son")
    qtbot.keyClick(room.search, Key.Key_Return)
    assert room.view.hasFocus()
    assert room.area == "son"
    qtbot.keyClick(room.view, Key.Key_1)
    assert level(window, "Awa Diagne", "son") == 1


def test_a_click_on_an_area_chooses_it_without_a_change(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    before = residency_of(window)
    head = room.view.head
    place = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), LEFT, pos=place)
    assert room.area == "son"
    assert room.form.names["french"].line.text() == "Son"
    assert residency_of(window) == before


def test_a_file_that_is_only_read_changes_by_nothing(
    open_room: OpenRoom, qtbot: QtBot, programme_file: Path
) -> None:
    window, room = open_room()
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None and window.programme.read_only)
    window.enter(RoomId.EXPERTISE)
    before = residency_of(window)
    click(qtbot, room, "Awa Diagne", "pitch")
    go_to(room, "Awa Diagne", "son")
    for key in (Key.Key_3, Key.Key_Space, Key.Key_Delete):
        qtbot.keyClick(room.view, key)
    assert residency_of(window) == before
    assert not room.actions_.add.isEnabled()
    assert not room.actions_.delete.isEnabled()
    assert not room.form.code.isEnabled()


def test_the_model_keeps_the_rules_of_models(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(room.view.levels, fatal)
    go_to(room, "Awa Diagne", "son")
    qtbot.keyClick(room.view, Key.Key_2)
    qtbot.keyClick(window, Key.Key_N, CTRL)
    type_text(room.search, "son")
    room.search.clear()
    assert tester.model() is room.view.levels


def test_a_level_changes_its_cell_and_its_column_alone(open_room: OpenRoom, qtbot: QtBot) -> None:
    _, room = open_room()
    columns: list[int] = []
    resets: list[bool] = []
    room.view.levels.dataChanged.connect(lambda first, _last: columns.append(first.column()))
    room.view.levels.modelReset.connect(lambda: resets.append(True))
    go_to(room, "Awa Diagne", "son")
    qtbot.keyClick(room.view, Key.Key_2)
    assert set(columns) == {1}
    assert not resets
