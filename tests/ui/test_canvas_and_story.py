# SPDX-License-Identifier: Apache-2.0
"""The business model, the stages, the former names and the story, in the forms of the window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.editing import change
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Canvas, Note, NoteEdit, Schedule
from ateliers_desktop.ui.canvas.canvas_dialog import CanvasDialog
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.mentors.mentors_room import MentorsRoom
from ateliers_desktop.ui.notes.notes_room import NotesRoom
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.projects.projects_room import ProjectsRoom
from ateliers_desktop.ui.story.story_button import StoryDialog
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.records.acts import LEFT, residency_of
from tests.ui.records.keyboard import overwrite, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
YEAR = timedelta(days=364)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A programme of two residencies; the earlier one knows Sirocco as Chergui."""
    earlier = small_residency(name="L’an dernier", projects=(builders.project("Chergui"),))
    slots = (replace(each, start=each.start - YEAR, end=each.end - YEAR) for each in earlier.slots)
    earlier = replace(earlier, first_day=earlier.first_day - YEAR, slots=tuple(slots))
    path = write_new_file(tmp_path / "deux.ateliers")
    with Programme.open(path) as programme:
        programme.add_residency(earlier, Schedule())
    return path


@pytest.fixture
def window(open_app: OpenWindow, file: Path) -> MainWindow:
    return open_app(file)


@pytest.fixture
def room(window: MainWindow) -> ProjectsRoom:
    window.enter(RoomId.PROJECTS)
    found = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(found, ProjectsRoom)
    return found


@pytest.fixture
def dialog(room: ProjectsRoom, qtbot: QtBot) -> Iterator[CanvasDialog]:
    """The business model of the first project, opened by its button."""
    qtbot.mouseClick(room.form.paths.canvas, LEFT)
    found = room.form.paths.dialog
    assert found is not None
    yield found
    found.close()


def canvas_of(window: MainWindow) -> Canvas:
    return residency_of(window).project("Sirocco").canvas


def test_a_field_of_the_business_model_is_saved_when_it_is_left(
    window: MainWindow, room: ProjectsRoom, dialog: CanvasDialog, qtbot: QtBot
) -> None:
    field = dialog.form.blocks["value"]
    overwrite(field.lines, "Du son partout", Key.Key_Tab)
    assert canvas_of(window) == Canvas(value="Du son partout")
    assert room.form.paths.canvas.text() == "Modèle économique (1 sur 9)…"
    qtbot.keyClick(dialog.form.blocks["costs"].lines, Key.Key_Z, CTRL)
    assert canvas_of(window) == Canvas()
    assert field.lines.toPlainText() == ""


def test_what_is_typed_is_saved_when_the_business_model_is_closed(
    window: MainWindow, dialog: CanvasDialog, qtbot: QtBot
) -> None:
    field = dialog.form.blocks["channels"]
    field.lines.setFocus()
    type_text(field.lines, "La radio")
    qtbot.mouseClick(dialog.close_button, LEFT)
    assert canvas_of(window).channels == "La radio"


def test_what_a_field_said_before_is_offered_and_put_back(
    window: MainWindow, dialog: CanvasDialog
) -> None:
    field = dialog.form.blocks["value"]
    assert not field.before.isVisible()
    for text in ("Du son", "Du son partout"):
        overwrite(field.lines, text, Key.Key_Tab)
    assert field.before.isVisible()
    said = [each.text() for each in field.menu.actions()]
    assert [each.partition("\u00a0: ")[2] for each in said] == ["Du son", "(vide)"]
    field.menu.actions()[0].trigger()
    assert canvas_of(window).value == "Du son"
    assert field.lines.toPlainText() == "Du son"
    window.actions_.undo.trigger()
    assert field.lines.toPlainText() == "Du son partout"


def test_the_tab_key_goes_through_the_fields_from_partners_to_revenues(
    dialog: CanvasDialog, qtbot: QtBot
) -> None:
    for block, field in dialog.form.blocks.items():
        assert QApplication.focusWidget() is field.lines, block
        qtbot.keyClick(field.lines, Key.Key_Tab)


def test_the_stages_so_far_are_told_under_the_form(window: MainWindow, room: ProjectsRoom) -> None:
    stages = room.form.paths.stages
    assert not stages.isVisible()
    for stage in ("idée", "un stade à nous", "MVP"):
        overwrite(room.form.stage.line, stage)
    assert residency_of(window).project("Sirocco").stage == "MVP"
    assert [each.partition(" jusqu’au ")[0] for each in stages.text().split(" · ")] == [
        "idée",
        "un stade à nous",
    ]


def test_a_former_name_is_completed_from_the_other_residencies(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    field = room.form.formerly
    field.line.setFocus()
    type_text(field.line, "cher")
    model = field.completer.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Chergui"]
    field.completer.popup().hide()
    overwrite(field.line, "Chergui")
    assert residency_of(window).project("Sirocco").formerly == ("Chergui",)


def test_a_mentor_has_former_names_and_a_story_too(window: MainWindow, qtbot: QtBot) -> None:
    window.enter(RoomId.MENTORS)
    room = window.rooms.room(RoomId.MENTORS)
    assert isinstance(room, MentorsRoom)
    overwrite(room.form.formerly.line, "Awa D.")
    assert residency_of(window).mentor("Awa Diagne").formerly == ("Awa D.",)
    qtbot.mouseClick(room.form.story, LEFT)
    dialog = room.form.story.dialog
    assert dialog is not None
    assert "Prévue : Pitch, Sirocco" in dialog.view.page.toPlainText()
    dialog.close()


def opened_story(room: ProjectsRoom, qtbot: QtBot) -> StoryDialog:
    qtbot.mouseClick(room.form.paths.story, LEFT)
    dialog = room.form.paths.story.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=3000)
    return dialog


def test_the_story_is_one_page_over_both_residencies_that_is_searched_and_copied(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    assert window.programme is not None
    old = residency_of(window).project("Sirocco")
    new = replace(old, formerly=("Chergui",), stage="prototype")
    window.apply(change(residency_of(window), window.programme.schedule, old, new))
    dialog = opened_story(room, qtbot)
    view = dialog.view
    text = view.page.toPlainText()
    assert text.index("L’an dernier") < text.index("Résidence d’essai")
    assert "connu alors comme Chergui" in text
    qtbot.keyClick(view.page, Key.Key_F, CTRL)
    assert view.search.hasFocus()
    type_text(view.search, "STADE")
    assert view.found.text() == "2 endroits"
    marked = [each.cursor.selectedText() for each in view.page.extraSelections()]
    assert marked == ["stade", "Stade"]
    qtbot.mouseClick(view.copy, LEFT)
    assert "Stade\u00a0: prototype" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_story_is_searched_like_the_notes_whatever_way_a_letter_is_typed(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    written = builders.at("10:00")
    text = "🎧 œuvre \u00e0 la مدرسة"
    note = Note(text=text, written_at=written, changed_at=written, project="Sirocco")
    assert window.programme is not None
    window.programme.note(NoteEdit(after=(note,)))
    view = opened_story(room, qtbot).view
    for sought, found in (("OEUVRE a", "œuvre à"), ("مدرسه", "مدرسة")):
        view.search.setText(sought)
        marked = [each.cursor.selectedText() for each in view.page.extraSelections()]
        assert marked == [found]


def test_markup_that_somebody_typed_is_read_as_it_stands(room: ProjectsRoom, qtbot: QtBot) -> None:
    overwrite(room.form.stage.line, "<b>MVP</b>")
    dialog = opened_story(room, qtbot)
    assert "Stade : <b>MVP</b>" in dialog.view.page.toPlainText()
    dialog.close()


def test_enter_closes_the_story_and_the_business_model_by_their_button(
    room: ProjectsRoom, dialog: CanvasDialog, qtbot: QtBot
) -> None:
    story = opened_story(room, qtbot)
    for each in (story, dialog):
        each.activateWindow()
        each.close_button.setFocus()
        qtbot.waitUntil(each.close_button.hasFocus)
        qtbot.keyClick(each.close_button, Key.Key_Return)
        assert not each.isVisible()


def test_in_a_file_opened_to_read_nothing_can_be_changed(
    open_app: OpenWindow, file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.show_programme(Programme.open(file, read_only=True))
    window.enter(RoomId.PROJECTS)
    room = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(room, ProjectsRoom)
    qtbot.mouseClick(room.form.paths.canvas, LEFT)
    dialog = room.form.paths.dialog
    assert dialog is not None
    assert not any(each.isEnabled() for each in dialog.form.blocks.values())
    dialog.close()


def test_the_room_of_notes_leads_to_the_story(window: MainWindow, qtbot: QtBot) -> None:
    window.show_place(Place(room=RoomId.NOTES, name="Sirocco"))
    room = window.rooms.room(RoomId.NOTES)
    assert isinstance(room, NotesRoom)
    qtbot.mouseClick(room.page.story, LEFT)
    dialog = room.page.story.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Parcours de Sirocco"
    dialog.close()


def test_a_note_in_the_story_is_read_with_its_lists_and_strong_words(
    window: MainWindow, room: ProjectsRoom, qtbot: QtBot
) -> None:
    at = builders.at("18:00")
    text = "Il reste :\n\n- la voix\n- **le** <i>titre</i>"
    note = Note(text=text, written_at=at, changed_at=at, project="Sirocco")
    window.note(NoteEdit(after=(note,)))
    page = opened_story(room, qtbot).view.page
    assert "•  la voix\n•  le <i>titre</i>" in page.toPlainText()
    found = page.document().find("le <i>")
    assert found.charFormat().fontWeight() < QFont.Weight.Bold
    strong = page.document().find("•  le")
    assert strong.charFormat().fontWeight() == QFont.Weight.Bold
    dialog = room.form.paths.story.dialog
    assert dialog is not None
    dialog.close()
