# SPDX-License-Identifier: Apache-2.0
"""What somebody does with notes in the window, step by step."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Action, Note, Notebook, NoteEdit, Schedule
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.notes.notes_room import NotesRoom
from ateliers_desktop.ui.notes.story_page import StoryPage
from ateliers_desktop.ui.places import Place, RoomId
from tests import builders
from tests.ui.conftest import small_residency

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def note(text: str, clock: str = "10:00", **fields: Any) -> Note:
    """Return a note of the first day, about Sirocco unless said otherwise."""
    when = builders.at(clock)
    return replace(Note(text=text, written_at=when, changed_at=when, project="Sirocco"), **fields)


def action(text: str, clock: str = "10:00", **fields: Any) -> Action:
    """Return an open action of the first day, of Sirocco unless said otherwise."""
    return replace(Action(text=text, made_at=builders.at(clock), project="Sirocco"), **fields)


def write(path: Path, *entries: Note | Action, residency: str | None = None) -> None:
    """Store notes and actions in a file that nobody has open."""
    with Programme.open(path, residency=residency) as programme:
        programme.note(NoteEdit(after=entries))


def add_earlier_residency(path: Path, *entries: Note | Action) -> None:
    """Store a residency of the year before with what was written in it; it is not opened."""
    earlier = small_residency(
        name="Résidence de Tunis",
        first_day=builders.FIRST_DAY - timedelta(days=364),
        slots=(),
    )
    with Programme.open(path) as programme:
        programme.add_residency(earlier, Schedule())
    write(path, *entries, residency="Résidence de Tunis")


def stored(path: Path, residency: int = 1) -> Notebook:
    """Return what the file holds at this moment, as another program reads it."""
    with ProgrammeFile.open(path, read_only=True) as file:
        return file.notebook(residency)


def open_notes(window: MainWindow, name: str = "") -> NotesRoom:
    """Go to the room of notes, to the page of a project or a mentor if one is named."""
    window.show_place(Place(room=RoomId.NOTES, name=name))
    room = window.rooms.room(RoomId.NOTES)
    assert isinstance(room, NotesRoom)
    return room


def begin_note(page: StoryPage) -> Any:
    """Click into the field for a note, and return it."""
    editor = page.notes_part.writer.editor
    QTest.mouseClick(editor.viewport(), LEFT)
    # What belongs to a note comes into sight with it.
    QApplication.processEvents()
    return editor


def type_text(widget: QWidget, text: str) -> None:
    """Press a key for each letter, of any script: QTest knows those of ASCII alone."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


def texts(page: StoryPage) -> list[str]:
    """Return the notes that are read on a page, from top to bottom."""
    QApplication.processEvents()
    cards = [each for each in page.notes_part.frames.values() if each.isVisible()]
    return [each.body.shown for each in sorted(cards, key=lambda each: each.y())]


def agreed(page: StoryPage) -> list[str]:
    """Return the actions on a page, from top to bottom."""
    QApplication.processEvents()
    rows = [each for each in page.actions_part.frames.values() if each.isVisible()]
    return [each.text.shown for each in sorted(rows, key=lambda each: each.y())]


def lines(room: NotesRoom) -> list[str]:
    """Return the names in the list of the room."""
    return [room.list.item(at).text() for at in range(room.list.count())]


def days_from_now(days: int) -> date:
    """Return a date so many days from today."""
    return date.today() + timedelta(days=days)
