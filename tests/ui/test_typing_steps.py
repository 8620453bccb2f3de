# SPDX-License-Identifier: Apache-2.0
"""Ctrl+Z while a text is typed takes back a word, not all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui import typing_steps
from tests.ui.conftest import OpenWindow
from tests.ui.note_steps import CTRL, begin_note, open_notes, stored, type_text

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_words_are_taken_back_one_by_one_and_brought_back(
    open_app: OpenWindow, programme_file: Path
) -> None:
    editor = begin_note(open_notes(open_app(programme_file), "Sirocco").page)
    type_text(editor, "Trois mots dits")
    seen = []
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
        seen.append(editor.toPlainText())
    assert seen == ["Trois mots ", "Trois ", "", ""]
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert editor.toPlainText() == "Trois mots dits"


def test_a_note_that_was_saved_meanwhile_keeps_its_steps_and_its_cursor(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    editor = begin_note(open_notes(open_app(programme_file), "Sirocco").page)
    type_text(editor, "un deux ")
    QTest.keyClick(editor, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: [each.text for each in stored(programme_file).notes] == ["un deux"])
    assert editor.textCursor().position() == 0
    assert editor.toPlainText() == "un deux "
    QTest.keyClick(editor, Qt.Key.Key_End)
    type_text(editor, "trois")
    saved = "un deux trois"
    qtbot.waitUntil(lambda: [each.text for each in stored(programme_file).notes] == [saved])
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "un deux "
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "un "
    qtbot.waitUntil(lambda: [each.text for each in stored(programme_file).notes] == ["un"])


def test_a_line_and_a_pause_are_steps(
    qtbot: QtBot,
    open_app: OpenWindow,
    programme_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(typing_steps, "PAUSE", 1)
    editor = begin_note(open_notes(open_app(programme_file), "Sirocco").page)
    type_text(editor, "ab")
    qtbot.waitUntil(lambda: not editor.steps.pause.isActive())
    type_text(editor, "cd")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_text(editor, "ef")
    seen = []
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
        seen.append(editor.toPlainText())
    assert seen == ["abcd\n", "abcd", "ab", ""]
