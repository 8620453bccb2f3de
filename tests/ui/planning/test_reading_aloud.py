# SPDX-License-Identifier: Apache-2.0
"""What a screen reader reads of the planning room: verdicts first, and a name for everything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ateliers_desktop.ui.main_window import MainWindow
from tests.ui.planning.conftest import CTRL, Mouse, card, point, press_key
from tests.ui.planning.test_keyboard import pick_up

Key = Qt.Key


def test_while_something_is_held_each_cell_is_read_with_its_verdict_first(
    window: MainWindow,
) -> None:
    room = pick_up(window, "Sirocco")
    reader = QAccessible.queryAccessibleInterface(room.board)
    read = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    starts = ("Possible", "Enfreint une règle", "Pas ici")
    cells = [each for each in read if each.startswith(starts)]
    assert len(cells) == 4 * room.board.board_model.columnCount()
    assert any(each.startswith(starts[0]) for each in cells)
    assert any(each.startswith(starts[1]) for each in cells)
    press_key(window, Key.Key_Escape)
    read = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert not any(each.startswith(starts) for each in read)


def named(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    reader = QAccessible.queryAccessibleInterface(widget)
    return str(reader.text(QAccessible.Text.Name))


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, mouse: Mouse) -> None:
    room = window.planning
    press_key(window, Key.Key_F, CTRL)
    mouse.click(point(room, card(room, "Sirocco")))
    seen: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        press_key(window, Key.Key_Tab)
    assert len(seen) > 12
    assert [each for each in seen if not named(each)] == []
    for part in (room.search.line, room.board, room.side.tray.list, room.side.facts.lock):
        assert part in seen
    assert seen.index(room.board) < seen.index(room.side.tray.list)


def test_every_button_says_what_it_does(window: MainWindow, mouse: Mouse) -> None:
    room = window.planning
    press_key(window, Key.Key_F, CTRL)
    mouse.click(point(room, card(room, "Sirocco")))
    buttons = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and not isinstance(each.parent(), QLineEdit)
    ]
    assert len(buttons) > 15
    corner = "qt_tableview_cornerbutton"
    assert {each.objectName() for each in buttons if not named(each)} <= {corner}
    assert not room.board.isCornerButtonEnabled()
