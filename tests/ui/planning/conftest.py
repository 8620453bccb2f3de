# SPDX-License-Identifier: Apache-2.0
"""A window with three days on its board, and the mouse as the window system moves it."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Expertise,
    Need,
    Residency,
    Schedule,
    Session,
    Slot,
    SlotKind,
)
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from ateliers_desktop.words import translations
from tests import builders
from tests.builders import at
from tests.ui.conftest import OpenWindow, write_new_file

HOURS = ("09:00-09:45", "09:45-10:30", "11:00-11:45", "11:45-12:30")
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


def three_days() -> Residency:
    """Return three mornings with a break, three mentors, five projects and three rooms."""
    breaks = tuple(
        Slot(kind=SlotKind.BREAK, start=at("10:30", day), end=at("11:00", day), title="Pause")
        for day in range(3)
    )
    pitch, sound = Expertise(area="pitch"), Expertise(area="son")
    long = Need(area="son", priority=3, minutes=90)
    rows = (*builders.slots(*HOURS, days=3), *breaks)
    return builders.residency(
        name="Trois jours",
        days=3,
        slots=tuple(sorted(rows, key=lambda each: each.start)),
        rooms=tuple(builders.room(name) for name in ("Atelier", "Studio", "Salon")),
        mentors=(
            builders.mentor("Awa Diagne", expertises=(pitch,)),
            builders.mentor("Idriss Kettani", expertises=(pitch, sound)),
            builders.mentor("Salma Bennani", expertises=(pitch, sound), arrival=at("09:40")),
        ),
        projects=(
            builders.project("Sirocco", country="Tunisie"),
            builders.project("Médina VR", needs=(Need(area="pitch"), long)),
            builders.project("Dakar Loops", needs=(Need(area="pitch", sessions=2),)),
            builders.project("Griot.app", country="Sénégal"),
            builders.project("Kora", needs=(long,)),
        ),
    )


def some_sessions() -> Schedule:
    """Return one locked long session, one free long one, and three short ones, all legal."""

    def one(hours: str, project: str, mentor: str, room: str, **fields: object) -> Session:
        return builders.session(hours, project=project, mentor=mentor, room=room, **fields)

    locked = {"fixed": True, "room_fixed": True, "area": "son"}
    return Schedule(
        sessions=(
            one("09:00-10:30", "Médina VR", "Idriss Kettani", "Studio", **locked),
            one("11:00-12:30", "Kora", "Idriss Kettani", "Studio", area="son"),
            one("09:45-10:30", "Sirocco", "Awa Diagne", "Atelier"),
            one("11:00-11:45", "Griot.app", "Awa Diagne", "Atelier"),
            one("11:45-12:30", "Dakar Loops", "Salma Bennani", "Salon"),
        )
    )


@pytest.fixture
def three_day_file(tmp_path: Path) -> Path:
    """A file with the three days."""
    return write_new_file(tmp_path / "trois.ateliers", three_days(), some_sessions())


@pytest.fixture
def window(open_app: OpenWindow, three_day_file: Path) -> MainWindow:
    """The window on the three days."""
    return open_app(three_day_file)


@pytest.fixture
def room(window: MainWindow) -> PlanningRoom:
    """The planning room of the window."""
    return window.planning


class Mouse:
    """A mouse over a window; it moves, presses and lets go where the window system says so."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.at = QPoint()

    def move(self, screen: QPoint) -> None:
        """Move to a point of the screen, in a few steps as a hand does."""
        start = self.at
        for step in (0.3, 0.7, 1.0):
            self.at = start + (screen - start) * step
            QTest.mouseMove(self._window.windowHandle(), self._inside())
        QApplication.processEvents()

    def press(
        self,
        screen: QPoint,
        keys: Qt.KeyboardModifier = NO_KEYS,
        button: Qt.MouseButton = LEFT,
    ) -> None:
        """Press a button at a point of the screen."""
        self.move(screen)
        QTest.mousePress(self._window.windowHandle(), button, keys, self._inside())

    def release(self, keys: Qt.KeyboardModifier = NO_KEYS, button: Qt.MouseButton = LEFT) -> None:
        """Let a button go where the mouse is."""
        QTest.mouseRelease(self._window.windowHandle(), button, keys, self._inside())
        QApplication.processEvents()

    def click(self, screen: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press and let go at a point of the screen."""
        self.press(screen, keys)
        self.release(keys)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag from one point of the screen to another and drop there."""
        self.press(start)
        self.move(end)
        self.release()

    def _inside(self) -> QPoint:
        return self._window.mapFromGlobal(self.at)


@pytest.fixture
def mouse(window: MainWindow) -> Mouse:
    """The mouse over the window."""
    return Mouse(window)


def press_key(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key where the focus is, as the window system says so."""
    if QApplication.activeWindow() is not window and QApplication.activeModalWidget() is None:
        # Without a screen nobody goes back to the window when its dialog closes.
        window.activateWindow()
        QApplication.processEvents()
    QTest.keyClick(window.windowHandle(), key, keys)
    QApplication.processEvents()


def press_menu_key() -> None:
    """Ask for the context menu where the focus is, as the keyboard does."""
    focus = QApplication.focusWidget()
    here = focus.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, here, focus.mapToGlobal(here))
    QApplication.sendEvent(focus, event)


def cell(room: PlanningRoom, column: str, clock: str, day: int = 0) -> QModelIndex:
    """Return the cell of a column and a time."""
    board = room.board.board_model.board
    assert board is not None
    names = [each.name for each in board.columns]
    start: datetime = at(clock, day)
    down = next(row for row, each in enumerate(board.rows) if each.start == start)
    if board.rows[down].heading:
        down += 1
    return room.board.board_model.index(down, names.index(column))


def point(room: PlanningRoom, index: QModelIndex, down: float = 0.5) -> QPoint:
    """Return the point of the screen in a cell, so far down in it."""
    rect = room.board.visualRect(index)
    inside = QPoint(rect.center().x(), rect.top() + round(rect.height() * down))
    return room.board.viewport().mapToGlobal(inside)


def card(room: PlanningRoom, project: str) -> QModelIndex:
    """Return the cell of a project's first card."""
    model = room.board.board_model
    for down in range(model.rowCount()):
        for across in range(model.columnCount()):
            there = model.cell(model.index(down, across))
            if there is not None and there.card and there.card.session.project == project:
                return model.index(down, across)
    raise AssertionError(f"no card of {project} on the board")


def middle(widget: QWidget) -> QPoint:
    """Return the middle of a widget on the screen, once it has its place."""
    QApplication.processEvents()
    return widget.mapToGlobal(widget.rect().center())


def resize(window: MainWindow, wide: int, high: int) -> None:
    """Give the window another size, and lay it out."""
    window.resize(wide, high)
    QApplication.processEvents()


def session_of(window: MainWindow, project: str) -> Session:
    """Return the first session of a project in the schedule."""
    assert window.programme is not None
    return next(each for each in window.programme.schedule.sessions if each.project == project)


def placed_in(path: Path, folder: Path) -> set[tuple[str, str, str, str]]:
    """Return project, mentor, start and room of what stands, as another program reads it now."""
    copy = folder / "copy.ateliers"
    copy.write_bytes(path.read_bytes())
    with Programme.open(copy, read_only=True) as programme:
        return {
            (each.project, each.mentor, f"{each.start:%d %H:%M}", each.room or "")
            for each in programme.schedule.standing
        }


def find_reasons(window: MainWindow) -> None:
    """Let the program learn meanwhile why the rest is not placed, and show it."""
    assert window.programme is not None
    window.programme.remember(window.programme.unmet())
    window.rooms.show_programme(window.programme)


def latest_edit(window: MainWindow) -> str:
    """Return in English what would be undone."""
    assert window.programme is not None
    steps = window.programme.undo_steps
    return edit_text(steps[0].edit, "en", translations("en")) if steps else ""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the mouse leave the window, of which the test library warns."""
    excused = ("This plugin does not support", "Mouse event at .* occurs outside target window")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*excused), append=False)
