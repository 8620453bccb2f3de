# SPDX-License-Identifier: Apache-2.0
"""Rows of the grid that come and go in the programme room, and who attends an event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule, SlotKind
from ateliers_desktop.ui.timetable.consequences_dialog import ConsequencesDialog
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.programme_rooms import (
    CTRL,
    LEFT,
    SECOND,
    SHIFT,
    Answer,
    answer,
    block_at,
    hours,
    room_of,
    rows,
    sessions,
    type_into,
    undo,
    wake,
)

__all__ = ["answer"]


def test_a_slot_is_added_behind_the_chosen_row_and_typed_into(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    qtbot.mouseClick(room.tools()[-1], LEFT)
    assert rows(window)[-1] == "mentoring 11:45-12:30"
    assert room.chosen is not None
    assert hours(room.chosen) == "mentoring 11:45-12:30"
    assert QApplication.focusWidget() is room.side.row_form.start.line
    qtbot.keyClick(room, Qt.Key.Key_N, CTRL | SHIFT)
    assert rows(window)[-1] == "break 12:30-13:00"
    undo(qtbot, window)
    undo(qtbot, window)
    assert len(rows(window)) == 4


def test_a_double_click_between_rows_adds_a_slot_there(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    slots = builders.slots("09:00-09:45", "12:00-12:45", days=2)
    file = write_new_file(tmp_path / "gap.ateliers", small_residency(slots=slots), Schedule())
    window = open_app(file)
    canvas = room_of(window).week.canvas
    at = QPoint(canvas.day_rect(1).center().x(), canvas.scale.at(10 * 60 + 20))
    qtbot.mouseDClick(canvas, LEFT, pos=at)
    assert rows(window, SECOND)[1] == "mentoring 10:15-11:00"


def test_a_deleted_slot_says_what_goes_along_and_comes_back(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    before = rows(window), sessions(window)
    qtbot.mouseClick(block_at(room, "09:45"), LEFT)
    seen = answer(ConsequencesDialog, lambda dialog: qtbot.mouseClick(dialog.keep, LEFT))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert len(seen) == 1
    assert (rows(window), sessions(window)) == before
    seen = answer(ConsequencesDialog, told_and_accept(qtbot))
    wake(qtbot, window)
    qtbot.keyClick(block_at(room, "09:45"), Qt.Key.Key_Delete)
    assert len(seen) == 1
    assert rows(window) == [before[0][0], *before[0][2:]]
    assert sessions(window) == []
    assert room.chosen is not None
    assert hours(room.chosen) == "break 10:30-11:00"
    undo(qtbot, window)
    assert (rows(window), sessions(window)) == before


def told_and_accept(qtbot: QtBot) -> Callable[[QDialog], None]:
    def do(dialog: QDialog) -> None:
        assert isinstance(dialog, ConsequencesDialog)
        assert "2 séances" in dialog.text.text()
        assert "Sirocco × Awa Diagne" in dialog.text.text()
        qtbot.mouseClick(dialog.do, LEFT)

    return do


def test_a_row_without_sessions_is_deleted_without_a_question(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "10:30"), LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert "break 10:30-11:00" not in rows(window)
    assert room.said.text() == "Supprimé\xa0: Pause 10:30 – 11:00. Cela peut être annulé."
    assert window.actions_.undo.text() == "Annuler\u00a0: supprimer Pause (lun. 6 oct. 10:30)"


def test_a_slot_that_becomes_a_break_asks_about_its_sessions(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "09:45"), LEFT)
    box = room.side.row_form.kind.box
    box.setFocus()
    seen = answer(ConsequencesDialog, lambda dialog: qtbot.mouseClick(dialog.keep, LEFT))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert len(seen) == 1
    assert rows(window)[1] == "mentoring 09:45-10:30"
    assert room.side.row_form.kind.value() is SlotKind.MENTORING


def test_who_attends_an_event_is_ticked_and_named(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.row_form
    qtbot.mouseClick(block_at(room, "10:30"), LEFT)
    assert not form.projects.isVisible()
    form.kind.box.setFocus()
    qtbot.keyClick(form.kind.box, Qt.Key.Key_Down)
    assert form.projects.isVisible()
    qtbot.mouseClick(form.projects.box, LEFT, pos=QPoint(8, form.projects.box.height() // 2))
    type_into(qtbot, form.names.line, "dakar loops", key=Qt.Key.Key_Return)
    type_into(qtbot, form.title.line, "Visite")
    assert room.chosen is not None
    audience = room.chosen.audience
    assert (audience.projects, audience.mentors, audience.names) == (False, True, ("Dakar Loops",))
    assert (room.chosen.kind, room.chosen.title) == (SlotKind.EVENT, "Visite")
    assert "pour tous les mentors, Dakar Loops" in block_at(room, "10:30").accessibleName()
