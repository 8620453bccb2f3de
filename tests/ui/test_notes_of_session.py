# SPDX-License-Identifier: Apache-2.0
"""Beside the board: what was said before, what is agreed, and the field to write."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.planning.session_notes import SessionNotes
from tests import builders
from tests.ui.conftest import OpenWindow, card_of, write_new_file
from tests.ui.note_steps import (
    LEFT,
    action,
    add_earlier_residency,
    note,
    stored,
    type_text,
    write,
)

FIRST = builders.session("09:45-10:30", mentor="Awa Diagne")
SECOND = builders.session("11:00-11:45", day=1, mentor="Idriss Kettani", area="son")


def two_sessions(path: Path) -> Path:
    """Write a file in which Sirocco has a session on both days."""
    return write_new_file(path / "essai.ateliers", schedule=Schedule(sessions=(FIRST, SECOND)))


def choose_tab(window: MainWindow, name: str) -> None:
    """Click one of the two tabs beside the board."""
    tabs = window.planning.side.tabs.findChildren(QToolButton)
    QTest.mouseClick(next(each for each in tabs if each.text().startswith(name)), LEFT)


def open_session(window: MainWindow, session: object) -> SessionNotes:
    window.planning.go_to(session)  # type: ignore[arg-type]
    choose_tab(window, "Notes")
    QApplication.processEvents()
    return window.planning.side.notes


def test_what_was_said_in_the_session_before_stands_beside_the_next(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    write(
        file,
        note("Viser **90 s**", "22:00", session=FIRST.id, mentor="Awa Diagne"),
        note("ce jour-là", "22:30", session=SECOND.id),
        action("Réduire la boucle"),
    )
    window = open_app(file)
    notes = open_session(window, SECOND.id)
    assert notes.before_head.text() == "Séance précédente (6 oct.)"
    assert notes.before_text.shown == "Viser **90 s**"
    assert [each.text.shown for each in notes.actions_part.frames.values()] == [
        "Réduire la boucle"
    ]
    assert [each.body.shown for each in notes.notes_part.frames.values()] == ["ce jour-là"]
    assert window.planning.side.tabs.notes.text() == "Notes (1)"
    notes = open_session(window, FIRST.id)
    assert not notes.before.isVisible()


def test_what_was_said_a_year_before_comes_with_its_year(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    old = note("dit à Tunis").written_at.replace(year=2024)
    add_earlier_residency(file, note("dit à Tunis", written_at=old))
    notes = open_session(open_app(file), FIRST.id)
    assert notes.before_head.text() == "Noté auparavant (6 oct. 2024)"


def test_a_note_typed_beside_the_board_is_about_the_session(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    window = open_app(file)
    notes = open_session(window, FIRST.id)
    notes.notes_part.writer.editor.setFocus()
    type_text(notes.notes_part.writer.editor, "مَشْرُوع جميل")
    window.planning.board.setFocus()
    (kept,) = stored(file).notes
    assert (kept.text, kept.project, kept.mentor, kept.session) == (
        "مَشْرُوع جميل",
        "Sirocco",
        "Awa Diagne",
        FIRST.id,
    )
    assert window.planning.side.tabs.notes.text() == "Notes (1)"


def test_another_card_stores_what_is_typed_and_shows_its_own(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    window = open_app(file)
    notes = open_session(window, FIRST.id)
    notes.notes_part.writer.editor.setFocus()
    type_text(notes.notes_part.writer.editor, "du premier")
    notes = open_session(window, SECOND.id)
    assert notes.notes_part.writer.editor.toPlainText() == ""
    assert notes.before_text.shown == "du premier"
    type_text(notes.notes_part.writer.editor, "du second")
    window.enter(RoomId.PROJECTS)
    assert {each.text: each.session for each in stored(file).notes} == {
        "du premier": FIRST.id,
        "du second": SECOND.id,
    }


def test_an_action_is_added_and_ticked_beside_the_board(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    notes = open_session(open_app(file), FIRST.id)
    writer = notes.actions_part.writer
    writer.text.setFocus()
    type_text(writer.text, "Chiffrer")
    QTest.keyClick(writer.text, Qt.Key.Key_Return)
    (kept,) = stored(file).actions
    assert (kept.project, kept.mentor, kept.session) == ("Sirocco", "Awa Diagne", FIRST.id)
    (row,) = notes.actions_part.frames.values()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert not stored(file).open_actions


def test_without_a_card_it_is_said_how_one_is_chosen(open_app: OpenWindow, tmp_path: Path) -> None:
    window = open_app(two_sessions(tmp_path))
    choose_tab(window, "Notes")
    QApplication.processEvents()
    notes = window.planning.side.notes
    assert notes.hint.isVisible()
    assert not notes.notes_part.isVisible()


def test_a_card_bears_a_sign_once_something_is_written_about_its_session(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    file = two_sessions(tmp_path)
    window = open_app(file)
    notes = open_session(window, FIRST.id)
    assert not noted(window)
    bare = window.planning.board.grab().toImage()
    notes.notes_part.writer.editor.setFocus()
    type_text(notes.notes_part.writer.editor, "x")
    window.planning.settle()
    assert noted(window)
    assert notes.notes_part.writer.editor.hasFocus()
    assert window.planning.board.grab().toImage() != bare
    QTest.keyClick(notes.notes_part.writer.editor, Qt.Key.Key_Backspace)
    window.planning.settle()
    assert not noted(window)


def noted(window: MainWindow) -> bool:
    """Tell whether Sirocco's card says that there are notes."""
    told = card_of(window, "Sirocco").data(Qt.ItemDataRole.AccessibleTextRole)
    return "A des notes." in str(told)


def test_the_notes_stay_open_beside_the_board_in_another_language(
    open_app: OpenWindow, tmp_path: Path
) -> None:
    window = open_app(two_sessions(tmp_path))
    open_session(window, FIRST.id)
    window.actions_.languages[1].trigger()
    QApplication.processEvents()
    side = window.planning.side
    assert side.tabs.notes.isChecked()
    assert side.notes.isVisible()
    assert not side.facts.isVisible()
    choose_tab(window, "Session")
    window.actions_.languages[0].trigger()
    QApplication.processEvents()
    assert window.planning.side.facts.isVisible()
    assert not window.planning.side.notes.isVisible()


def test_a_note_that_is_being_typed_is_not_written_into_a_copy_of_the_file_that_is_opened(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = two_sessions(tmp_path)
    copy = Path(shutil.copyfile(file, tmp_path / "copie.ateliers"))
    window = open_app(file)
    editor = open_session(window, FIRST.id).notes_part.writer.editor
    editor.setFocus()
    type_text(editor, "pour ce fichier")
    # As a double click on it does, elsewhere on the screen.
    window.entrance.open(copy)
    qtbot.waitUntil(lambda: not window.entrance.busy, timeout=60_000)
    assert window.programme is not None
    assert window.programme.path == copy
    window.planning.go_to(FIRST.id)
    window.rooms.settle()
    assert [each.text for each in stored(file).notes] == ["pour ce fichier"]
    assert stored(copy).notes == ()
