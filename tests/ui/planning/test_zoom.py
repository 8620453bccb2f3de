# SPDX-License-Identifier: Apache-2.0
"""Larger and smaller: by keys and wheel, between two ends, and the same after a restart."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.board_sizes import ZOOMS
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from ateliers_desktop.ui.settings import Settings
from tests.ui.conftest import OpenWindow
from tests.ui.planning.conftest import (
    CTRL,
    NO_KEYS,
    Mouse,
    card,
    cell,
    point,
    press_key,
    resize,
    session_of,
)

Key = Qt.Key


def letters(room: PlanningRoom) -> float:
    """Return the size of the board's letters, as part of the usual one."""
    sizes = {
        part.font().pointSizeF()
        for part in (room.board, room.board.horizontalHeader(), room.board.verticalHeader())
    }
    assert len(sizes) == 1
    return round(sizes.pop() / QApplication.font().pointSizeF(), 2)


def wheel(room: PlanningRoom, turn: int, keys: Qt.KeyboardModifier) -> None:
    view = room.board.viewport()
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.mapToGlobal(view.rect().center())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_keys_make_the_board_larger_smaller_and_usual(
    window: MainWindow, room: PlanningRoom
) -> None:
    assert letters(room) == 1.0
    height = room.board.rowHeight(0)
    press_key(window, Key.Key_Plus, CTRL)
    press_key(window, Key.Key_Plus, CTRL)
    assert letters(room) == 1.3
    assert room.board.rowHeight(0) >= height
    press_key(window, Key.Key_Minus, CTRL)
    assert letters(room) == 1.15
    press_key(window, Key.Key_0, CTRL)
    assert letters(room) == 1.0
    assert room.board.rowHeight(0) == height


def test_there_is_a_largest_and_a_smallest(window: MainWindow, room: PlanningRoom) -> None:
    for _ in range(12):
        window.actions_.larger.trigger()
    assert letters(room) == ZOOMS[-1]
    for _ in range(12):
        window.actions_.smaller.trigger()
    assert letters(room) == ZOOMS[0]


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(
    window: MainWindow, room: PlanningRoom
) -> None:
    wheel(room, 120, CTRL)
    assert letters(room) == 1.15
    wheel(room, -120, CTRL)
    assert letters(room) == 1.0
    wheel(room, -120, NO_KEYS)
    assert letters(room) == 1.0


def test_the_size_is_kept_after_a_restart(
    open_app: OpenWindow, three_day_file: Path, settings: Settings
) -> None:
    first = open_app(three_day_file)
    first.actions_.larger.trigger()
    first.close()
    assert letters(open_app(three_day_file).planning) == 1.15
    assert settings.zoom == ZOOMS.index(1.15)


def test_a_size_in_the_settings_that_there_is_not_is_taken_for_the_nearest(
    open_app: OpenWindow, three_day_file: Path, settings: Settings
) -> None:
    settings.zoom = 99
    assert letters(open_app(three_day_file).planning) == ZOOMS[-1]


def test_enlarged_the_board_scrolls_and_cards_are_still_dragged(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    resize(window, 1000, 620)
    for _ in range(6):
        window.actions_.larger.trigger()
    QApplication.processEvents()
    assert room.board.verticalScrollBar().maximum() > 0
    mouse.drag(point(room, card(room, "Sirocco")), point(room, cell(room, "Awa Diagne", "09:00")))
    assert f"{session_of(window, 'Sirocco').start:%H:%M}" == "09:00"


def test_the_size_lasts_through_another_light(window: MainWindow) -> None:
    window.actions_.larger.trigger()
    window.actions_.lights[2].trigger()
    assert letters(window.planning) == 1.15
