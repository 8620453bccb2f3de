# SPDX-License-Identifier: Apache-2.0
"""Whole days and the residency itself in the programme room: copied, laid out, moved, cut."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.timetable.copy_day_dialog import CopyDayDialog
from ateliers_desktop.ui.timetable.dates_dialog import DatesDialog
from ateliers_desktop.ui.timetable.lay_out_dialog import LayOutDialog
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
    day_menu,
    room_of,
    rows,
    sessions,
    type_into,
    undo,
)

__all__ = ["answer"]


def test_a_days_grid_is_copied_to_another_day(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "09:00", day=1), LEFT)
    type_into(qtbot, room.side.row_form.start.line, "8:55", key=None)
    type_into(qtbot, room.side.row_form.end.line, "9:40")
    before = sessions(window)

    def copy(dialog: QDialog) -> None:
        assert isinstance(dialog, CopyDayDialog)
        assert not dialog.copy.isEnabled()
        dialog.days.setFocus()
        qtbot.keyClick(dialog.days, Qt.Key.Key_Home)
        qtbot.keyClick(dialog.days, Qt.Key.Key_Space)
        assert "1 séance suit son créneau." not in dialog.outcome.text()
        assert "séance" in dialog.outcome.text()
        qtbot.mouseClick(dialog.copy, LEFT)

    seen = answer(CopyDayDialog, copy)
    day_menu(room, 1, "copy").trigger()
    assert len(seen) == 1
    assert rows(window) == rows(window, SECOND)
    assert rows(window)[0] == "mentoring 08:55-09:40"
    undo(qtbot, window)
    assert (rows(window)[0], sessions(window)) == ("mentoring 09:00-09:45", before)


def test_a_row_is_repeated_and_it_is_said_where_it_has_no_room(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    slots = (*builders.slots("09:00-09:45", days=3), *builders.slots("12:00-12:45"))
    late = builders.slots("12:15-13:00", days=2)[1:]
    file = write_new_file(
        tmp_path / "three.ateliers",
        small_residency(days=3, slots=tuple(sorted((*slots, *late), key=lambda s: s.start))),
        Schedule(),
    )
    window = open_app(file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "12:00"), LEFT)
    qtbot.keyClick(room, Qt.Key.Key_D, CTRL | SHIFT)
    assert rows(window, builders.at("00:00", day=2).date())[-1] == "mentoring 12:00-12:45"
    assert room.said.text() == "Pas de place le mardi 7 octobre."
    qtbot.keyClick(room, Qt.Key.Key_D, CTRL)
    assert rows(window)[-1] == "mentoring 12:45-13:30"


def test_days_without_rows_are_laid_out_after_a_pattern(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot, answer: Answer
) -> None:
    slots = builders.slots("09:00-09:45")
    file = write_new_file(tmp_path / "bare.ateliers", small_residency(slots=slots), Schedule())
    window = open_app(file)
    room = room_of(window)

    def lay_out(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        assert dialog.lay_out.text() == "Composer 1 journée"
        type_into(qtbot, dialog.editor.numbers["afternoon"].line, "0")
        qtbot.mouseClick(dialog.lay_out, LEFT)

    seen = answer(LayOutDialog, lay_out)
    room.actions_.lay_out.trigger()
    assert len(seen) == 1
    assert len(rows(window, SECOND)) == 5
    assert len(rows(window)) == 1
    assert not room.actions_.lay_out.isEnabled()


def test_the_residencys_own_facts_are_changed_and_undone(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    form = room_of(window).side.residency_form
    type_into(qtbot, form.city.line, "Tunis")
    type_into(qtbot, form.time_zone.line, "africa/tunis", key=Qt.Key.Key_Return)
    assert window.programme is not None
    assert window.programme.residency.city == "Tunis"
    assert window.programme.residency.time_zone == "Africa/Tunis"
    type_into(qtbot, form.time_zone.line, "Lune", key=Qt.Key.Key_Return)
    assert form.time_zone.is_wrong
    qtbot.keyClick(form.time_zone.line, Qt.Key.Key_Escape)
    undo(qtbot, window)
    undo(qtbot, window)
    assert window.programme.residency.city == ""


def test_a_new_name_stands_in_the_head_of_the_window_at_once(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    form = room_of(window).side.residency_form
    type_into(qtbot, form.name.line, "Autre")
    assert window.header.name.text() == "Autre"
    assert window.windowTitle() == "Autre — Ateliers Desktop"


def test_another_first_day_asks_whether_all_moves_along(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.residency_form

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, DatesDialog)
        assert dialog.move_all.text() == "Tout décaler de 7 jours plus tard"
        assert not dialog.dates_only.isEnabled()
        qtbot.mouseClick(dialog.move_all, LEFT)

    seen = answer(DatesDialog, move)
    type_into(qtbot, form.first_day.line, "13/10/2025")
    assert len(seen) == 1
    assert sessions(window) == ["Médina VR 13 09:00-10:30", "Sirocco 13 09:45-10:30"]
    assert window.programme is not None
    assert window.programme.residency.mentors[1].departure == builders.at("12:00", day=7)
    assert form.first_day.weekday.text() == "lundi"
    undo(qtbot, window)
    assert sessions(window) == ["Médina VR 06 09:00-10:30", "Sirocco 06 09:45-10:30"]
    assert form.first_day.line.text() == "06/10/2025"


def test_keeping_the_first_day_shows_it_again(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_app(programme_file)
    form = room_of(window).side.residency_form
    seen = answer(DatesDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    type_into(qtbot, form.first_day.line, "2025-10-05")
    assert len(seen) == 1
    assert form.first_day.line.text() == "06/10/2025"
    assert not window.actions_.undo.isEnabled()


def test_fewer_days_are_refused_while_rows_stand_there(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.residency_form
    type_into(qtbot, form.days.line, "1")
    said = "Des lignes se trouvent le mardi 7 octobre\xa0: les supprimer d’abord."
    assert form.days.fault.text() == said
    day_menu(room, 1, "clear").trigger()
    assert rows(window, SECOND) == []
    form.days.line.setFocus()
    qtbot.keyClick(form.days.line, Qt.Key.Key_Return)
    assert window.programme is not None
    assert window.programme.residency.days == 1
    assert len(room.week.heads.heads) == 1
