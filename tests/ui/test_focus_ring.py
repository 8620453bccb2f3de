# SPDX-License-Identifier: Apache-2.0
"""Wherever the Tab key leads, it is seen where the keys are."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.places import RoomId
from tests.ui.conftest import OpenWindow

_MOST = 80
"""More places than any room has for the Tab key."""


def unseen(window: QWidget) -> list[str]:
    """Go round by the Tab key; return the places that look alike with and without the keys."""
    seen: set[int] = set()
    alike: list[str] = []
    first: QWidget | None = None
    before: QWidget | None = None
    place, picture = QRect(), _picture(window)
    for _ in range(_MOST):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here, now = QApplication.focusWidget(), _picture(window)
        if before is not None:
            first = before if first is None else first
            if id(before) in seen:
                assert before is first, f"the Tab key does not leave {type(before).__name__}"
                return alike
            seen.add(id(before))
            # Where the page was scrolled, it differs: that says enough.
            if picture.copy(place) == now.copy(place):
                alike.append(f"{type(before).__name__} {before.accessibleName()}")
        before, picture = here, now
        place = _place(window, here)
    raise AssertionError("the Tab key does not come round")


def _picture(window: QWidget) -> QImage:
    for _ in range(3):
        QApplication.processEvents()
    return window.grab().toImage()


def _place(window: QWidget, widget: QWidget) -> QRect:
    there = QRect(widget.mapTo(window, QPoint()), widget.size())
    return there.adjusted(-8, -8, 8, 8).intersected(window.rect())


@pytest.mark.parametrize("room", RoomId)
def test_wherever_the_tab_key_leads_it_is_seen(
    open_app: OpenWindow, programme_file: Path, room: RoomId
) -> None:
    window = open_app(programme_file, (1280, 720))
    window.enter(room)
    assert unseen(window) == []


def test_in_the_guide_it_is_seen_as_well(open_app: OpenWindow, programme_file: Path) -> None:
    window = open_app(programme_file)
    window.actions_.guide.trigger()
    guide = window.help.guide
    assert guide is not None
    guide.activateWindow()
    QApplication.processEvents()
    assert unseen(guide) == []


def test_a_place_where_the_keys_are_not_seen_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for name in ("one", "other"):
        label = QLabel(name)
        label.setAccessibleName(name)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(label)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert sorted(unseen(window)) == ["QLabel one", "QLabel other"]


def test_who_came_by_mouse_sees_no_ring(open_app: OpenWindow, programme_file: Path) -> None:
    board = open_app(programme_file).planning.board
    (ring,) = board.findChildren(FocusRing)
    assert not ring.isVisible()
    QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert board.hasFocus()
    assert ring.isVisible()
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton)
    assert not ring.isVisible()
