# SPDX-License-Identifier: Apache-2.0
"""Whatever is pressed, dragged and typed in whatever order: board, memory and file agree."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.main_window import MainWindow
from tests.ui.conftest import Told
from tests.ui.planning.conftest import ALT, CTRL, NO_KEYS, SHIFT, Mouse, middle, point, press_key

Key = Qt.Key
RIGHT = Qt.MouseButton.RightButton

KEYS = (
    *((each, NO_KEYS) for each in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down) * 2),
    *((each, NO_KEYS) for each in (Key.Key_Space, Key.Key_Return, Key.Key_Escape) * 3),
    *((each, SHIFT) for each in (Key.Key_Down, Key.Key_Right)),
    *((each, NO_KEYS) for each in (Key.Key_Delete, Key.Key_Tab, Key.Key_Home, Key.Key_End)),
    *((each, CTRL) for each in (Key.Key_Z, Key.Key_L, Key.Key_H, Key.Key_A)),
    *((each, CTRL) for each in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_Plus)),
    *((each, ALT) for each in (Key.Key_PageUp, Key.Key_PageDown)),
    (Key.Key_Z, CTRL | SHIFT),
)


class Monkey:
    """Does anything at all to the planning room, the same for the same seed."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.rng, self.mouse = window, Random(seed), Mouse(window)
        self.down: list[Qt.MouseButton] = []

    def act(self) -> str:
        """Do something, and return what it was."""
        ways: tuple[Callable[[], str], ...] = (
            self.key, self.move, self.button, self.menu_action, self.drag, self.drag, self.carry,
        )  # fmt: skip
        done = self.rng.choice(ways)()
        QApplication.processEvents()
        return done

    def key(self) -> str:
        key, keys = self.rng.choice(KEYS)
        press_key(self.window, key, keys)
        return f"{keys} {key}"

    def move(self) -> str:
        place = self.place()
        self.mouse.move(place)
        return f"move {place}"

    def button(self) -> str:
        if self.down:
            button = self.down.pop()
            self.mouse.release(button=button)
            return f"release {button}"
        button = RIGHT if self.rng.random() < 0.1 else Qt.MouseButton.LeftButton
        self.mouse.press(self.place(), self.rng.choice((NO_KEYS, NO_KEYS, CTRL, SHIFT)), button)
        self.down.append(button)
        return f"press {button}"

    def drag(self) -> str:
        """Drag a card somewhere, with a key or an action in the middle now and then."""
        self.let_go()
        index = self.card()
        if index is None:
            return "nothing to drag"
        name = index.data()
        room = self.window.planning
        self.mouse.press(point(room, index, self.rng.choice((0.2, 0.5, 0.8))))
        self.mouse.move(self.place())
        if self.rng.random() < 0.25:
            self.rng.choice((self.key, self.menu_action))()
        self.mouse.move(self.place())
        self.mouse.release()
        return f"drag {name}, {self.answer()}"

    def carry(self) -> str:
        """Carry a card by keys."""
        self.let_go()
        index = self.card()
        if index is None:
            return "nothing to carry"
        name = index.data()
        self.window.planning.board.setFocus()
        self.window.planning.board.setCurrentIndex(index)
        press_key(self.window, Key.Key_Space)
        for _ in range(self.rng.randrange(1, 6)):
            press_key(self.window, *self.rng.choice(KEYS[:8]))
        if self.rng.random() < 0.3:
            self.key()
        press_key(self.window, Key.Key_Space)
        return f"carry {name}, {self.answer()}"

    def answer(self) -> str:
        """Answer the question that a drop may have asked."""
        if QApplication.activePopupWidget() is None:
            return "not asked"
        for _ in range(self.rng.randrange(3)):
            press_key(self.window, Key.Key_Down)
        press_key(self.window, self.rng.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape)))
        return "answered"

    def let_go(self) -> None:
        """Let go of buttons, and leave menus and dialogs."""
        while self.down:
            self.mouse.release(button=self.down.pop())
        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
        QApplication.processEvents()

    def card(self) -> QModelIndex | None:
        """Choose a card on the board."""
        board = self.window.planning.board.board_model
        places = [
            board.index(down, across)
            for down in range(board.rowCount())
            for across in range(board.columnCount())
        ]
        cards = [each for each in places if (there := board.cell(each)) and there.card]
        return self.rng.choice(cards) if cards else None

    def menu_action(self) -> str:
        actions = self.window.actions_
        some = (actions.lock, actions.take_off, actions.move_to, actions.missed, actions.planned)
        some += (actions.undo, actions.undo, actions.redo, *actions.views, actions.week)
        action = self.rng.choice(some)
        if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            action.trigger()
        return action.text()

    def place(self) -> QPoint:
        """Choose a point: mostly in a cell, else on a tab, in the tray, or outside."""
        room = self.window.planning
        view = room.board.viewport()
        chance = self.rng.random()
        if chance < 0.7:
            x, y = self.rng.randrange(view.width()), self.rng.randrange(view.height())
            return view.mapToGlobal(QPoint(x, y))
        if chance < 0.8:
            return middle(self.rng.choice(room.days.tabs))
        if chance < 0.95:
            notes = self.rng.choice((room.side.tray.list, room.side.tray.aside, room.side.broken))
            if notes.isVisible():
                x, y = self.rng.randrange(notes.width()), self.rng.randrange(notes.height())
                return notes.mapToGlobal(QPoint(x, y))
        return self.window.mapToGlobal(QPoint(-30, self.rng.randrange(600)))


def shown(window: MainWindow) -> set[SessionId]:
    """Return the sessions on the board."""
    board = window.planning.board.board_model.board
    assert board is not None
    return {each.card.session.id for row in board.cells for each in row if each.card is not None}


def check(window: MainWindow) -> None:
    """Compare what is shown and held with the schedule."""
    programme, room = window.programme, window.planning
    assert programme is not None
    days = programme.residency.dates if room.week else (room.day,)
    assert shown(window) == {each.id for each in programme.schedule.standing if each.day in days}
    hand = room.holding.hand
    if hand is not None:
        assert (hand.residency, hand.schedule) == (programme.residency, programme.schedule)
    assert room.board.holding == (hand is not None)


@pytest.mark.parametrize("seed", range(10))
def test_anything_goes(
    window: MainWindow, three_day_file: Path, tmp_path: Path, told: Told, seed: int
) -> None:
    monkey = Monkey(window, seed)
    done: list[str] = []
    for _ in range(40):
        done.append(monkey.act())
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and monkey.rng.random() < 0.5:
            dialog.reject()
        check(window)
    monkey.let_go()
    check(window)
    copy = tmp_path / "copy.ateliers"
    copy.write_bytes(three_day_file.read_bytes())
    assert window.programme is not None
    with Programme.open(copy, read_only=True) as stored:
        assert stored.schedule == window.programme.schedule, done
        assert stored.residency == window.programme.residency
