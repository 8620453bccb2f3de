# SPDX-License-Identifier: Apache-2.0
"""The list of keys is read from the menus, so it is always right; it is searched and copied."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.guide.key_groups import BARE_TEXT, KeyGroup, key_groups, plain_text
from ateliers_desktop.ui.guide.key_names import native_keys
from ateliers_desktop.ui.guide.shortcut_list import ShortcutList
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.words import translations
from tests.repository.test_guide import KEYS
from tests.ui.conftest import OpenWindow

BOARD = KeyGroup(title="The board", keys=(("Pick a card up", "Space"), ("Zoom", "Ctrl, wheel")))
ELSEWHERE = {"Ctrl+N", "Ctrl+D", "Ctrl+Enter", "Del", "Enter", "Space", "Esc", "H", "M", "C", "P"}
"""Keys of the board, of Today’s list and of the lists, which are in no menu of the window."""


@pytest.fixture
def bar(qtbot: QtBot) -> QMenuBar:
    """A menu bar with a menu in a menu, an action in two menus, and one whose text changes."""
    bar = QMenuBar()
    qtbot.addWidget(bar)
    edit = bar.addMenu("&Edit")
    undo = edit.addAction("Undo: move Sirocco")
    undo.setProperty(BARE_TEXT, "Undo")
    undo.setShortcut("Ctrl+Z")
    edit.addSeparator()
    edit.addAction("Without a key")
    more = edit.addMenu("&More")
    zoom = more.addAction("Son && &image…")
    zoom.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    again = bar.addMenu("&Again")
    again.addAction(undo)
    bar.addMenu("&Empty")
    return bar


def listed(qtbot: QtBot, bar: QMenuBar) -> ShortcutList:
    dialog = ShortcutList(bar.actions(), translations("en"), further=(BOARD,))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_keys_are_grouped_by_menu_with_bare_names_and_each_once(bar: QMenuBar) -> None:
    assert key_groups(bar.actions()) == (
        KeyGroup(title="Edit", keys=(("Undo", "Ctrl+Z"), ("Son & image", "Ctrl++, Ctrl+="))),
    )


def test_the_list_shows_what_is_in_no_menu_first(qtbot: QtBot, bar: QMenuBar) -> None:
    dialog = listed(qtbot, bar)
    groups = [dialog.keys.topLevelItem(at) for at in range(dialog.keys.topLevelItemCount())]
    assert [each.text(0) for each in groups] == ["The board", "Edit"]
    rows = [groups[1].child(at) for at in range(groups[1].childCount())]
    assert [(row.text(0), row.text(1)) for row in rows] == [
        ("Undo", "Ctrl+Z"),
        ("Son & image", "Ctrl++, Ctrl+="),
    ]


def test_the_list_is_searched_by_what_is_done_and_by_key(qtbot: QtBot, bar: QMenuBar) -> None:
    dialog = listed(qtbot, bar)
    qtbot.keyClicks(dialog.search, "UNDÖ")
    assert [group.keys for group in dialog.shown] == [(("Undo", "Ctrl+Z"),)]
    dialog.search.setText("space")
    assert [group.title for group in dialog.shown] == ["The board"]
    dialog.search.setText("edit")
    assert len(dialog.shown[0].keys) == 2
    dialog.search.setText("xyzzy")
    assert dialog.shown == ()
    assert dialog.none.isVisible()


def test_what_is_shown_is_copied_as_lines_of_text(qtbot: QtBot, bar: QMenuBar) -> None:
    dialog = listed(qtbot, bar)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == (
        "The board\nPick a card up\tSpace\nZoom\tCtrl, wheel\n\n"
        "Edit\nUndo\tCtrl+Z\nSon & image\tCtrl++, Ctrl+=\n"
    )


def test_the_list_closes_with_escape_and_searches_with_its_key(
    qtbot: QtBot, bar: QMenuBar
) -> None:
    dialog = listed(qtbot, bar)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.keys.setFocus()
    qtbot.keyClick(dialog.keys, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is dialog.search
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_action_of_the_window_that_has_a_key_is_listed(open_app: OpenWindow) -> None:
    window = open_app()
    shown = {keys for group in key_groups(window.menuBar().actions()) for _, keys in group.keys}
    written = ", ".join(shown)
    with_keys = [each for each in window.findChildren(QAction) if each.shortcuts()]
    in_menus = [each for each in with_keys if each.parent() is window.actions_]
    assert len(in_menus) > 10
    missing = [
        plain_text(each)
        for each in in_menus
        if each.shortcut().toString(QKeySequence.SequenceFormat.NativeText) not in written
    ]
    assert missing == []


def test_the_guide_names_the_keys_that_the_window_has(open_app: OpenWindow) -> None:
    window = open_app()
    groups = key_groups(window.menuBar().actions())
    real = {keys for group in groups for _, told in group.keys for keys in told.split(", ")}
    assert {native_keys(keys) for keys in KEYS - ELSEWHERE} - real == set()


def test_no_key_of_any_room_does_two_things(open_app: OpenWindow, programme_file: Path) -> None:
    window = open_app(programme_file)
    for room in RoomId:
        window.enter(room)
        assert doubled_keys(window) == [], room


def test_a_key_given_twice_is_seen(open_app: OpenWindow, programme_file: Path) -> None:
    window = open_app(programme_file)
    second = QAction("second", window)
    second.setShortcut(window.actions_.propose.shortcut())
    window.addAction(second)
    assert doubled_keys(window) == [window.actions_.propose.shortcut().toString()]


def doubled_keys(window: MainWindow) -> list[str]:
    """Return the keys that more than one action listens to, wherever the focus is."""
    keys = [
        keys.toString()
        for action in window.findChildren(QAction)
        if action.isEnabled() and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        if any(
            isinstance(owner, QWidget) and (owner.isVisible() or isinstance(owner, QMenu))
            for owner in action.associatedObjects()
        )
        for keys in action.shortcuts()
    ]
    keys += [
        each.key().toString()
        for each in window.findChildren(QShortcut)
        if each.context() is Qt.ShortcutContext.WindowShortcut and each.isEnabled()
        if isinstance(owner := each.parent(), QWidget) and owner.isVisible()
    ]
    return sorted(key for key, times in Counter(keys).items() if times > 1)
