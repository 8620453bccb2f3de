# SPDX-License-Identifier: Apache-2.0
"""From the form of a project or a mentor to what was written about them, and back."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party, Schedule
from ateliers_desktop.ui.notes.notes_room import NotesRoom
from ateliers_desktop.ui.places import Place, RoomId
from tests import builders
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.note_steps import LEFT, stored


@pytest.mark.parametrize(
    ("where", "party", "back"),
    [("projects", Party.PROJECT, "Vers le projet"), ("mentors", Party.MENTOR, "Vers le mentor")],
)
def test_a_mentor_called_like_a_project_has_notes_of_their_own(
    open_app: OpenWindow, tmp_path: Path, where: str, party: Party, back: str
) -> None:
    there = builders.residency(
        projects=(builders.project("Sirocco"),), mentors=(builders.mentor("Sirocco"),)
    )
    path = write_new_file(tmp_path / "twice.ateliers", there, Schedule())
    window = open_app(path)
    window.show_place(Place(room=RoomId(where), name="Sirocco"))
    QTest.mouseClick(window.rooms.room(RoomId(where)).form.notes, LEFT)  # type: ignore[attr-defined]
    room = window.rooms.room(RoomId.NOTES)
    assert isinstance(room, NotesRoom)
    assert (room.about, room.page.form.said) == (party, back)
    QTest.keyClicks(QApplication.focusWidget(), "un mot")
    room.settle()
    (written,) = stored(path).notes
    assert party.named_in(written) == "Sirocco"
    assert party.other.named_in(written) == ""
    QTest.mouseClick(room.page.form, LEFT)
    assert window.rooms.current is RoomId(where)


@pytest.mark.parametrize(("where", "name"), [("projects", "Sirocco"), ("mentors", "Awa Diagne")])
def test_nothing_leads_to_notes_where_there_are_none_and_none_can_be_written(
    open_app: OpenWindow, programme_file: Path, where: str, name: str
) -> None:
    window = open_app()
    window.show_programme(Programme.open(programme_file, read_only=True))
    window.show_place(Place(room=RoomId(where), name=name))
    link = window.rooms.room(RoomId(where)).form.notes  # type: ignore[attr-defined]
    assert not link.isVisible()


@pytest.mark.parametrize(("where", "name"), [("projects", "Sirocco"), ("mentors", "Awa Diagne")])
def test_to_write_a_note_leads_from_a_form_into_the_field(
    open_app: OpenWindow, programme_file: Path, where: str, name: str
) -> None:
    window = open_app(programme_file)
    window.show_place(Place(room=RoomId(where), name=name))
    link = window.rooms.room(RoomId(where)).form.notes  # type: ignore[attr-defined]
    assert link.said == "Écrire une note"
    QTest.mouseClick(link, LEFT)
    room = window.rooms.room(RoomId.NOTES)
    assert isinstance(room, NotesRoom)
    assert room.page.title.text() == name
    assert room.page.notes_part.writer.editor.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "un mot")
    room.settle()
    assert [each.text for each in stored(programme_file).notes] == ["un mot"]
