# SPDX-License-Identifier: Apache-2.0
"""Notes are written, read, changed, taken out and brought back in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.notes.notes_room import NotesRoom
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.settings import Settings
from tests import builders
from tests.ui.conftest import OpenWindow, Told
from tests.ui.note_steps import (
    CTRL,
    LEFT,
    action,
    add_earlier_residency,
    begin_note,
    lines,
    note,
    open_notes,
    stored,
    texts,
    type_text,
    write,
)


def test_a_note_is_saved_as_it_is_typed(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    editor = begin_note(room.page)
    type_text(editor, "Viser 90 s")
    qtbot.waitUntil(lambda: bool(stored(programme_file).notes))
    (kept,) = stored(programme_file).notes
    assert (kept.text, kept.project, kept.mentor) == ("Viser 90 s", "Sirocco", "")
    type_text(editor, ", puis 60")
    qtbot.waitUntil(lambda: stored(programme_file).notes[0].text == "Viser 90 s, puis 60")
    assert editor.hasFocus()
    assert editor.toPlainText() == "Viser 90 s, puis 60"
    assert len(stored(programme_file).notes) == 1


def test_somebody_who_types_on_and_on_is_stored_within_the_second(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    editor = begin_note(room.page)
    for _ in range(60):
        type_text(editor, "a")
        qtbot.wait(20)
    # Nobody paused for as long as it takes to store at a pause.
    assert len(stored(programme_file).notes[0].text) > 10


def test_a_note_is_written_when_the_clock_of_the_window_says(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    editor = begin_note(open_notes(window, "Sirocco").page)
    window.clock.follow(lambda: builders.at("10:20", day=1).astimezone())
    type_text(editor, "Viser 90 s")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    (kept,) = stored(programme_file).notes
    assert kept.written_at == kept.changed_at == builders.at("10:20", day=1)


def test_leaving_the_note_stores_it_at_once_and_shows_it_formatted(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    editor = begin_note(room.page)
    type_text(editor, "**Fort** et *doux*")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert [each.text for each in stored(programme_file).notes] == ["**Fort** et *doux*"]
    assert editor.toPlainText() == ""
    (card,) = room.page.notes_part.frames.values()
    assert "<b>Fort</b>" in card.body.text()
    assert "<i>doux</i>" in card.body.text()


def test_another_room_and_the_end_of_the_program_store_what_is_typed_at_once(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    room = open_notes(window, "Sirocco")
    type_text(begin_note(room.page), "un")
    window.enter(RoomId.PLANNING)
    assert [each.text for each in stored(programme_file).notes] == ["un"]
    room = open_notes(window, "Sirocco")
    type_text(begin_note(room.page), "deux")
    window.close()
    assert sorted(each.text for each in stored(programme_file).notes) == ["deux", "un"]


def test_markup_that_somebody_types_does_nothing(
    open_app: OpenWindow, programme_file: Path
) -> None:
    nasty = '<img src="file:///etc/passwd"> [lien](https://exemple.org) <b>gras</b>'
    write(programme_file, note(nasty))
    room = open_notes(open_app(programme_file), "Sirocco")
    (card,) = room.page.notes_part.frames.values()
    assert "<img" not in card.body.text()
    assert "<a " not in card.body.text()
    assert not card.body.openExternalLinks()
    assert texts(room.page) == [nasty]


def test_who_writes_is_remembered_and_stands_beside_the_note(
    open_app: OpenWindow, programme_file: Path, settings: Settings
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    writer = room.page.notes_part.writer
    type_text(begin_note(room.page), "bonjour")
    QTest.mouseClick(writer.author, LEFT)
    type_text(writer.author, "Leïla")
    writer.done.click()
    assert stored(programme_file).notes[0].author == "Leïla"
    assert settings.author == "Leïla"
    type_text(begin_note(room.page), "encore")
    writer.done.click()
    assert [each.author for each in stored(programme_file).notes] == ["Leïla", "Leïla"]
    (card, _) = room.page.notes_part.frames.values()
    assert "noté par Leïla" in card.caption.text()


def test_a_confidential_note_bears_a_sign_in_words(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    writer = room.page.notes_part.writer
    type_text(begin_note(room.page), "entre nous")
    QTest.keyClick(writer.confidential, Qt.Key.Key_Space)
    assert stored(programme_file).notes[0].confidential
    writer.done.click()
    (card,) = room.page.notes_part.frames.values()
    assert card.secret.isVisible()
    type_text(begin_note(room.page), "ouvert")
    assert not writer.confidential.isChecked()


def test_a_note_is_about_the_project_or_one_of_its_sessions(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    session = next(
        each for each in window.programme.schedule.sessions if each.project == "Sirocco"
    )
    room = open_notes(window, "Sirocco")
    writer = room.page.notes_part.writer
    begin_note(room.page)
    assert [writer.about.itemText(at) for at in range(writer.about.count())] == [
        "Le projet en général",
        "lun. 6 oct. 09:45 · Awa Diagne",
    ]
    type_text(writer.editor, "pendant la séance")
    QTest.keyClick(writer.about, Qt.Key.Key_Down)
    writer.done.click()
    (kept,) = stored(programme_file).notes
    assert (kept.session, kept.mentor) == (session.id, "Awa Diagne")


def test_a_note_is_changed_in_its_place(open_app: OpenWindow, programme_file: Path) -> None:
    write(programme_file, note("ancien", "09:00"), note("autre", "10:00"))
    room = open_notes(open_app(programme_file), "Sirocco")
    assert texts(room.page) == ["autre", "ancien"]
    part = room.page.notes_part
    old = next(each for each in part.frames.values() if each.body.shown == "ancien")
    old.setFocus()
    QTest.keyClick(old, Qt.Key.Key_Return)
    assert part.changing.editor.hasFocus()
    type_text(part.changing.editor, ", nouveau")
    QTest.keyClick(part.changing.editor, Qt.Key.Key_Escape)
    assert texts(room.page) == ["autre", "ancien, nouveau"]
    kept = stored(programme_file).notes[0]
    assert kept.text == "ancien, nouveau"
    assert kept.changed_at > kept.written_at


def test_a_note_that_is_taken_out_can_be_brought_back(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("à garder"))
    room = open_notes(open_app(programme_file), "Sirocco")
    before = stored(programme_file)
    part = room.page.notes_part
    (card,) = part.frames.values()
    QTest.mouseClick(card.remove, LEFT)
    assert not stored(programme_file).notes
    assert part.back.said.text() == "La note a été retirée."
    assert part.back.button.hasFocus()
    QTest.keyClick(part.back.button, Qt.Key.Key_Space)
    assert stored(programme_file) == before
    assert texts(room.page) == ["à garder"]


def test_a_note_of_which_every_letter_is_taken_away_is_none(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    editor = begin_note(room.page)
    type_text(editor, "x")
    room.settle()
    assert len(stored(programme_file).notes) == 1
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    room.settle()
    assert not stored(programme_file).notes


def test_notes_of_earlier_residencies_are_read_under_their_name(
    open_app: OpenWindow, programme_file: Path
) -> None:
    add_earlier_residency(programme_file, note("dit à Tunis", project="SIROCCO"))
    write(programme_file, note("dit ici"), residency="Résidence d’essai")
    room = open_notes(open_app(programme_file), "Sirocco")
    assert texts(room.page) == ["dit ici", "dit à Tunis"]
    old = next(each for each in room.page.notes_part.frames.values() if "Tunis" in each.body.shown)
    assert not old.edit.isVisible()
    assert next(each.text() for each in room.page.notes_part.headings).startswith(
        "Résidence de Tunis · "
    )


def test_notes_follow_a_project_whose_name_changes_while_one_is_typed(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    form = window.rooms.room(RoomId.PROJECTS)
    window.show_place(Place(room=RoomId.PROJECTS, name="Sirocco"))
    room = open_notes(window, "Sirocco")
    type_text(begin_note(room.page), "avant")
    room.settle()
    window.show_place(Place(room=RoomId.PROJECTS, name="Sirocco"))
    line = form.form.name.line  # type: ignore[attr-defined]
    line.selectAll()
    type_text(line, "Mistral")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stored(programme_file).notes[0].project == "Mistral"
    room = open_notes(window, "Mistral")
    assert texts(room.page) == ["avant"]


def test_a_file_that_may_only_be_read_offers_nothing_to_write(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("lisez"), action("faites"))
    window = open_app()
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    room = open_notes(window, "Sirocco")
    (card,) = room.page.notes_part.frames.values()
    (row,) = room.page.actions_part.frames.values()
    assert texts(room.page) == ["lisez"]
    assert not room.page.notes_part.writer.isVisible()
    assert not room.page.actions_part.writer.isVisible()
    assert not card.edit.isVisible()
    assert not row.box.isEnabled()


def test_a_disk_that_fails_is_told_and_the_text_stays_in_its_field(
    open_app: OpenWindow, programme_file: Path, told: Told
) -> None:
    window = open_app(programme_file)
    room = open_notes(window, "Sirocco")
    assert window.programme is not None
    editor = begin_note(room.page)
    type_text(editor, "un mot")
    held = window.programme._file
    window.programme._file = _Failing(held)  # type: ignore[assignment]
    room.settle()
    assert told.messages
    assert editor.toPlainText() == "un mot"
    window.programme._file = held
    type_text(editor, " de plus")
    room.settle()
    assert [each.text for each in stored(programme_file).notes] == ["un mot de plus"]


class _Failing:
    """A file whose disk is full."""

    def __init__(self, file: object) -> None:
        self._file = file

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def write_notes(self, *_: object) -> None:
        from ateliers_desktop.errors import MachineError

        raise MachineError("{file}: the disk is full", file="essai")


def test_the_list_leads_from_projects_to_mentors_and_back(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("pour elle", project="", mentor="Awa Diagne"), action("faire"))
    window = open_app(programme_file)
    room = open_notes(window)
    assert lines(room) == ["Actions ouvertes", "Sirocco", "Médina VR", "Dakar Loops"]
    room.views[1].trigger()
    assert lines(room) == ["Actions ouvertes", "Awa Diagne", "Idriss Kettani"]
    room.list.setCurrentRow(1)
    assert texts(room.page) == ["pour elle"]
    QTest.mouseClick(room.page.form, LEFT)
    assert window.rooms.current is RoomId.MENTORS


def test_the_form_of_a_project_says_how_much_was_written_and_leads_there(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("un"), note("deux", "11:00"), action("faire"))
    window = open_app(programme_file)
    window.show_place(Place(room=RoomId.PROJECTS, name="Sirocco"))
    link = window.rooms.room(RoomId.PROJECTS).form.notes  # type: ignore[attr-defined]
    assert link.said == "1 action ouverte · 2 notes"
    QTest.keyClick(link, Qt.Key.Key_Space)
    room = open_notes(window, "Sirocco")
    assert room.page.title.text() == "Sirocco"
    assert texts(room.page) == ["deux", "un"]


def test_the_page_that_is_open_stays_so_in_another_language(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    room = open_notes(window, "Sirocco")
    type_text(begin_note(room.page), "à moitié écri")
    window.language_wanted.emit("ar")
    QApplication.processEvents()
    assert [each.text for each in stored(programme_file).notes] == ["à moitié écri"]
    room = window.rooms.room(RoomId.NOTES)  # type: ignore[assignment]
    assert room.page.title.text() == "Sirocco"
    assert room.page.notes_head.text() == "الملاحظات"


def test_the_key_of_the_room_leads_to_its_list_so_that_arrows_and_enter_go_on(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    room = window.rooms.room(RoomId.NOTES)
    assert isinstance(room, NotesRoom)
    assert room.list.hasFocus()
    QTest.keyClick(room.list, Qt.Key.Key_Down)
    assert room.page.title.text() == room.name != ""
    QTest.keyClick(room.list, Qt.Key.Key_Return)
    assert room.page.notes_part.writer.editor.hasFocus()


def test_where_nothing_is_written_the_page_says_how_to_begin(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    page = open_notes(window).page
    assert page.title.text() == "Actions ouvertes"
    assert page.hint.isVisible()
    assert page.hint.text().startswith("Choisissez un projet ou un mentor")
    open_notes(window, "Sirocco")
    assert not page.hint.isVisible()
