# SPDX-License-Identifier: Apache-2.0
"""The programme room by mouse and keys: rows seen, moved, refused and dragged."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.timetable.row_block import RowBlock
from tests.ui.conftest import OpenWindow
from tests.ui.programme_rooms import (
    ALT,
    CTRL,
    FIRST,
    LEFT,
    SECOND,
    SHIFT,
    block_at,
    day_menu,
    hours,
    room_of,
    rows,
    sessions,
    type_into,
    undo,
)


def test_the_week_shows_every_row_to_scale(open_app: OpenWindow, programme_file: Path) -> None:
    room = room_of(open_app(programme_file))
    blocks = room.week.canvas.blocks
    assert len(blocks) == 8
    slot, pause = block_at(room, "09:00"), block_at(room, "10:30")
    assert abs(slot.height() - 1.5 * pause.height()) <= 2
    assert block_at(room, "09:45").y() == pytest.approx(slot.geometry().bottom() + 1, abs=1)
    assert block_at(room, "09:00", day=1).x() > slot.x()
    assert [each.accessibleName() for each in room.week.heads.heads] == [
        "lundi 6 octobre, 3 créneaux",
        "mardi 7 octobre, 3 créneaux",
    ]


def test_a_screen_reader_hears_what_a_row_is(open_app: OpenWindow, programme_file: Path) -> None:
    room = room_of(open_app(programme_file))
    reader = QAccessible.queryAccessibleInterface(block_at(room, "09:45"))
    assert reader.text(QAccessible.Text.Name) == (
        "Lundi 6 octobre, 09:45 – 10:30, Créneau de mentorat, 2 séances"
    )
    pause = QAccessible.queryAccessibleInterface(block_at(room, "10:30"))
    assert pause.text(QAccessible.Text.Name) == (
        "Lundi 6 octobre, 10:30 – 11:00, Pause, Pause, Patio"
    )


def test_arrow_keys_go_from_row_to_row_and_day_to_day(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    room = room_of(open_app(programme_file))
    qtbot.mouseClick(block_at(room, "09:45"), LEFT)
    assert room.side.row_form.start.line.text() == "09:45"
    for key, expected in (
        (Qt.Key.Key_Down, "06 10:30"),
        (Qt.Key.Key_Right, "07 10:30"),
        (Qt.Key.Key_Up, "07 09:45"),
        (Qt.Key.Key_Right, "07 09:45"),
        (Qt.Key.Key_Left, "06 09:45"),
        (Qt.Key.Key_End, "07 11:00"),
        (Qt.Key.Key_Down, "07 11:00"),
        (Qt.Key.Key_Home, "06 09:00"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert room.chosen is not None
        assert f"{room.chosen.start:%d %H:%M}" == expected
        assert room.side.row_form.start.line.text() == f"{room.chosen.start:%H:%M}"


def test_right_to_left_the_days_and_the_arrow_keys_are_mirrored(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert block_at(room, "09:00", day=1).x() < block_at(room, "09:00").x()
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert room.chosen == block_at(room, "09:00", day=1).slot


def test_the_tab_key_meets_the_week_in_one_place(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = room_of(open_app(programme_file))
    strong = Qt.FocusPolicy.StrongFocus
    reached = [each for each in room.week.canvas.blocks if each.focusPolicy() == strong]
    assert len(reached) == 1


def test_a_time_typed_moves_the_session_with_its_slot(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    before = sessions(window)
    qtbot.mouseClick(block_at(room, "09:45"), LEFT)
    type_into(qtbot, room.side.row_form.end.line, "10:15")
    assert rows(window)[1] == "mentoring 09:45-10:15"
    assert sessions(window) == ["Médina VR 06 09:00-10:15", "Sirocco 06 09:45-10:15"]
    assert room.side.row_form.length.text() == "30 minutes"
    undo(qtbot, window)
    assert sessions(window) == before
    assert room.side.row_form.end.line.text() == "10:30"


def test_a_start_typed_takes_the_end_along(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "11:00", day=1), LEFT)
    type_into(qtbot, room.side.row_form.start.line, "1130", key=None)
    assert room.side.row_form.end.line.text() == "12:15"
    qtbot.keyClick(room.side.row_form.start.line, Qt.Key.Key_Return)
    assert rows(window, SECOND)[-1] == "mentoring 11:30-12:15"
    assert room.chosen == block_at(room, "11:30", day=1).slot


def test_overlapping_slots_are_refused_as_they_are_typed(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    before = rows(window)
    form = room.side.row_form
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    type_into(qtbot, form.end.line, "10:00", key=None)
    assert form.end.fault.text() == "Chevauche le créneau de mentorat 09:45 – 10:30."
    qtbot.keyClick(form.end.line, Qt.Key.Key_Tab)
    assert rows(window) == before
    form.end.line.setFocus()
    qtbot.keyClick(form.end.line, Qt.Key.Key_Escape)
    assert form.end.line.text() == "09:45"
    assert not form.end.is_wrong
    type_into(qtbot, form.end.line, "8:00", key=None)
    assert form.end.fault.text() == "La fin doit venir après le début."
    type_into(qtbot, form.end.line, "9 heures", key=None)
    assert form.end.fault.text() == "Une heure comme 09:30."


def test_what_follows_can_be_moved_where_hours_do_not_fit(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.row_form
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    type_into(qtbot, form.end.line, "10:00")
    assert form.move_rest.isVisible()
    assert form.move_rest.said == "Décaler la suite de +15 minutes"
    qtbot.mouseClick(form.move_rest, LEFT)
    assert rows(window) == [
        "mentoring 09:00-10:00",
        "mentoring 10:00-10:45",
        "break 10:45-11:15",
        "mentoring 11:15-12:00",
    ]
    assert sessions(window) == ["Médina VR 06 09:00-10:45", "Sirocco 06 10:00-10:45"]
    assert form.end.line.text() == "10:00"
    assert not form.end.is_wrong
    undo(qtbot, window)
    assert sessions(window) == ["Médina VR 06 09:00-10:30", "Sirocco 06 09:45-10:30"]


def test_a_later_start_may_keep_its_end(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.row_form
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    type_into(qtbot, form.start.line, "9:15")
    assert form.start.is_wrong
    assert form.keep_end.said == "Finir à 09:45 comme avant"
    qtbot.mouseClick(form.keep_end, LEFT)
    assert rows(window)[0] == "mentoring 09:15-09:45"


def test_start_and_end_typed_one_after_the_other_are_taken_together(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    form = room.side.row_form
    qtbot.mouseClick(block_at(room, "09:00", day=1), LEFT)
    type_into(qtbot, form.start.line, "9:15")
    type_into(qtbot, form.end.line, "9:40")
    assert rows(window, SECOND)[0] == "mentoring 09:15-09:40"
    assert not form.start.is_wrong


def test_keys_move_a_row_its_end_or_all_that_follows(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "11:00"), LEFT)
    for key, held, expected in (
        (Qt.Key.Key_Down, ALT, "06 11:05-11:50"),
        (Qt.Key.Key_Down, ALT | SHIFT, "06 11:05-11:55"),
        (Qt.Key.Key_Up, ALT, "06 11:00-11:50"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key, held)
        assert room.chosen is not None
        assert f"{room.chosen.start:%d %H:%M}-{room.chosen.end:%H:%M}" == expected
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, CTRL)
    assert rows(window)[0::3] == ["mentoring 09:05-09:50", "mentoring 11:05-11:55"]
    assert sessions(window)[0] == "Médina VR 06 09:05-10:35"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert room.said.text() == "Chevauche le créneau de mentorat 09:50 – 10:35."


def test_a_row_goes_to_another_day_by_keys_and_only_where_there_is_room(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "09:00"), LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, ALT)
    assert room.said.text() == "Chevauche le créneau de mentorat 09:00 – 09:45."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, ALT)
    assert room.said.text() == "Ce jour n’est pas un jour de la résidence."
    qtbot.mouseClick(block_at(room, "10:30"), LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, ALT)
    assert rows(window, SECOND).count("break 10:35-11:05") == 1


def test_a_row_is_dragged_to_another_time(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    block = block_at(room, "11:00")
    by = round(room.week.canvas.scale.pixels_an_hour / 2)
    drag(qtbot, block, QPoint(block.width() // 2, 8), QPoint(0, by))
    assert rows(window)[-1] == "mentoring 11:30-12:15"
    block = block_at(room, "11:30")
    by = round(room.week.canvas.scale.pixels_an_hour / 2)
    drag(qtbot, block, QPoint(block.width() // 2, block.height() - 2), QPoint(0, -by))
    assert rows(window)[-1] == "mentoring 11:30-11:45"


def test_a_drag_onto_another_slot_is_refused_and_escape_gives_it_up(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    before, block = rows(window), block_at(room, "11:00")
    place = block.geometry()
    hour = round(room.week.canvas.scale.pixels_an_hour)
    drag(qtbot, block, QPoint(20, 8), QPoint(0, -hour))
    assert rows(window) == before
    assert "Chevauche" in room.said.text()
    assert block_at(room, "11:00").geometry() == place
    qtbot.mousePress(block, LEFT, pos=QPoint(20, 8))
    qtbot.mouseMove(block, QPoint(20, 8 + hour))
    qtbot.keyClick(block, Qt.Key.Key_Escape)
    qtbot.mouseRelease(block, LEFT, pos=QPoint(20, 8 + hour))
    assert rows(window) == before
    assert block_at(room, "11:00").geometry() == place


def drag(qtbot: QtBot, block: RowBlock, grip: QPoint, way: QPoint) -> None:
    """Press, move and let go; the block follows, so each place is told from where it began."""
    screen = block.mapToGlobal(grip)
    qtbot.mousePress(block, LEFT, pos=grip)
    for part in (QPoint(way.x() // 2, way.y() // 2), way):
        qtbot.mouseMove(block, block.mapFromGlobal(screen + part))
    qtbot.mouseRelease(block, LEFT, pos=block.mapFromGlobal(screen + way))


def test_a_row_is_found_by_its_start_and_kept_over_another_language(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    room_of(window)
    window.show_place(Place(room=RoomId.PROGRAMME, name="2025-10-07T09:45:00"))
    room = room_of(window)
    assert room.side.row_form.start.line.text() == "09:45"
    window.actions_.languages[1].trigger()
    again = room_of(window)
    assert again is not room
    assert again.side.row_form.start.line.text() == "09:45"
    assert again.tools()[-1].text() == "Add a slot"


def test_a_file_that_is_only_read_is_not_changed_here(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "11:00"), LEFT)
    before = rows(window)
    block = block_at(room, "11:00")
    qtbot.keyClick(block, Qt.Key.Key_Down, ALT)
    drag(qtbot, block, QPoint(20, 8), QPoint(0, 60))
    qtbot.keyClick(block, Qt.Key.Key_Delete)
    assert rows(window) == before
    assert not room.side.row_form.start.isEnabled()
    assert not room.actions_.add_slot.isEnabled()
    assert not day_menu(room, 0, "clear").isEnabled()


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_all_of_a_usual_week_is_told_apart(
    open_app: OpenWindow, programme_file: Path, size: tuple[int, int]
) -> None:
    window = open_app(programme_file, size)
    room = room_of(window)
    assert (window.width(), window.height()) == size
    for block in room.week.canvas.blocks:
        assert block.height() >= 12
        assert block.width() >= block.fontMetrics().averageCharWidth() * 12


def test_the_file_holds_what_the_window_showed(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = room_of(window)
    qtbot.mouseClick(block_at(room, "11:00"), LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    shown = rows(window)
    window.close()
    with Programme.open(programme_file) as programme:
        assert [hours(each) for each in programme.residency.on(FIRST)] == shown
