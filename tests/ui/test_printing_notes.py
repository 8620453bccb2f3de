# SPDX-License-Identifier: Apache-2.0
"""Sheets tell what was written before; confidential notes only where that is ticked each time."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.printing.print_room import PrintRoom
from ateliers_desktop.ui.printing.wish import What
from ateliers_desktop.ui.settings import Settings
from tests import builders
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.note_steps import action, add_earlier_residency, note, write
from tests.ui.printing_steps import after, pages_of, printing_room, settled, text_of


def on_paper(room: PrintRoom) -> str:
    return text_of(pages_of(room).content)


def test_a_projects_sheet_tells_what_was_written_in_an_earlier_residency(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    old = note("dit à Tunis", project="SIROCCO", mentor="")
    when = old.written_at.replace(year=2024)
    add_earlier_residency(
        programme_file,
        note("dit à Tunis", project="SIROCCO", written_at=when),
        action("envoyer le dossier", project="SIROCCO", made_at=when),
    )
    room = printing_room(open_app(programme_file), qtbot)
    after(room, qtbot, lambda: room.choices.what.choose(What.PROJECTS))
    assert "dit à Tunis" in on_paper(room)
    assert "envoyer le dossier" in on_paper(room)


def test_confidential_notes_are_ticked_each_time_and_never_remembered(
    qtbot: QtBot, open_app: OpenWindow, tmp_path: Path, settings: Settings
) -> None:
    session = builders.session("11:00-11:45", day=1, mentor="Awa Diagne")
    file = write_new_file(tmp_path / "essai.ateliers", schedule=Schedule(sessions=(session,)))
    write(file, note("entre nous", confidential=True), note("ouvert"))
    window = open_app(file)
    room = printing_room(window, qtbot)
    after(room, qtbot, lambda: room.choices.what.choose(What.PROJECTS))
    tick = room.choices.confidential
    assert tick.isVisible()
    assert "ouvert" in on_paper(room)
    assert "entre nous" not in on_paper(room)
    after(room, qtbot, lambda: QTest.keyClick(tick, Qt.Key.Key_Space))
    assert "entre nous" in on_paper(room)
    assert "confidential" not in settings.printing
    window.enter(RoomId.PLANNING)
    room = printing_room(window, qtbot)
    assert not tick.isChecked()
    assert "entre nous" not in on_paper(room)
    after(room, qtbot, lambda: QTest.keyClick(tick, Qt.Key.Key_Space))
    window.language_wanted.emit("en")
    settled(window.printing, qtbot)
    assert not window.printing.choices.confidential.isChecked()


def test_the_tick_is_offered_for_what_is_confidential_in_an_earlier_residency(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    old = note("entre nous", project="SIROCCO", mentor="", confidential=True)
    when = old.written_at.replace(year=2024)
    add_earlier_residency(programme_file, replace(old, written_at=when))
    room = printing_room(open_app(programme_file), qtbot)
    after(room, qtbot, lambda: room.choices.what.choose(What.PROJECTS))
    assert "entre nous" not in on_paper(room)
    after(room, qtbot, lambda: QTest.keyClick(room.choices.confidential, Qt.Key.Key_Space))
    assert "entre nous" in on_paper(room)


def test_nothing_is_asked_where_nothing_is_confidential(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("ouvert"))
    room = printing_room(open_app(programme_file), qtbot)
    assert not room.choices.confidential.isVisible()
