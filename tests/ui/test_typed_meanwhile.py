# SPDX-License-Identifier: Apache-2.0
"""What stands typed in a form counts for whatever is done without leaving its field."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.exporting import exports
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.record_room import RecordRoom
from tests.ui.conftest import OpenWindow, Told, small_residency, write_new_file
from tests.ui.programme_rooms import block_at, hours, room_of, type_into
from tests.ui.proposal_steps import LEFT, dialog_of, wait_for_proposal

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path, qtbot: QtBot) -> MainWindow:
    """The window with a new name typed for Sirocco, and not left yet."""
    opened = open_app(programme_file)
    opened.show_place(Place(room=RoomId.PROJECTS, name="Sirocco"))
    form_of(opened).enter_form()
    line = form_of(opened).form.head_line
    assert line is not None
    qtbot.keyClicks(line, "Vent")
    assert names(opened) == ["Sirocco", "Médina VR", "Dakar Loops"]
    return opened


def form_of(window: MainWindow) -> RecordRoom:
    room = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(room, RecordRoom)
    return room


def names(window: MainWindow) -> list[str]:
    assert window.programme is not None
    return [each.name for each in window.programme.residency.projects]


def test_it_is_stored_when_another_file_opens(
    window: MainWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.entrance.open(
        write_new_file(tmp_path / "other.ateliers", small_residency(name="Autre"))
    )
    qtbot.waitUntil(lambda: not window.entrance.busy)
    assert "Sirocco" in names(window)
    with Programme.open(programme_file) as programme:
        assert programme.residency.projects[0].name == "Vent"


def test_it_is_in_what_is_exported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "export.xlsx"
    monkeypatch.setattr(exports, "ask_for_export", lambda *_: target)
    window.actions_.export.trigger()
    qtbot.waitUntil(lambda: not window.exports.busy)
    residency = read_workbook(target).residency
    assert residency is not None
    assert residency.projects[0].name == "Vent"


def test_a_proposal_is_searched_with_it(window: MainWindow, told: Told, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.ask.search, LEFT)
    proposal = wait_for_proposal(dialog, qtbot)
    assert "Vent" in {each.project for each in proposal.schedule.sessions}
    qtbot.mouseClick(dialog.board, LEFT)
    assert window.proposals.preview is not None
    assert told.messages == []


def test_it_is_what_the_button_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    assert window.programme is not None
    window.show_place(Place(room=RoomId.PLANNING, name=window.programme.schedule.sessions[-1].id))
    window.actions_.lock.trigger()
    window.show_place(Place(room=RoomId.PROJECTS, name="Vent"))
    line = form_of(window).form.head_line
    assert line is not None
    qtbot.keyClicks(line, " du sud")
    qtbot.mouseClick(window.header.undo, LEFT)
    assert names(window)[0] == "Vent"
    assert line.text() == "Vent"
    assert window.programme.schedule.sessions[-1].fixed


def test_hours_of_a_row_are_exported_as_they_stand_typed(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window, target = open_app(programme_file), tmp_path / "export.xlsx"
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "09:45"), LEFT)
    type_into(qtbot, room.side.row_form.end.line, "10:15", key=None)
    monkeypatch.setattr(exports, "ask_for_export", lambda *_: target)
    window.actions_.export.trigger()
    qtbot.waitUntil(lambda: not window.exports.busy)
    residency = read_workbook(target).residency
    assert residency is not None
    assert "mentoring 09:45-10:15" in [hours(each) for each in residency.slots]
