# SPDX-License-Identifier: Apache-2.0
"""Everything is half an hour late: the rest of the day shifts as one step, told before."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.late_dialog import LateDialog
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.builders import at
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.planning.conftest import (
    CTRL,
    Mouse,
    card,
    latest_edit,
    middle,
    point,
    press_key,
    session_of,
    some_sessions,
    three_days,
)

Key = Qt.Key


def ask(window: MainWindow, since: str = "") -> LateDialog:
    """Ask how late the day is, from a time on."""
    window.actions_.late.trigger()
    dialog = window.planning.late
    assert dialog is not None
    assert dialog.isVisible()
    QApplication.processEvents()
    if since:
        box = dialog.since.box
        box.setCurrentIndex(box.findText(since))
    return dialog


def starts(room: PlanningRoom) -> list[str]:
    model = room.board.board_model
    return [str(model.headerData(at, Qt.Orientation.Vertical)) for at in range(model.rowCount())]


def test_it_begins_with_what_is_next_by_the_clock_of_the_window(
    window: MainWindow, room: PlanningRoom
) -> None:
    window.clock.follow(lambda: at("09:50").astimezone())
    dialog = ask(window)
    assert dialog.since.box.currentText() == "10:30"
    dialog.reject()
    window.clock.follow(lambda: at("09:50", day=1).astimezone())
    assert ask(window).since.box.currentText() == starts(room)[0]


def test_slots_breaks_and_sessions_of_the_rest_of_the_day_shift_together(
    window: MainWindow, room: PlanningRoom, three_day_file: Path, tmp_path: Path
) -> None:
    dialog = ask(window, "10:30")
    assert dialog.minutes.value() == 30
    assert dialog.outcome.text().splitlines()[:2] == [
        "3 séances suivent.",
        "La journée finit à 13:00.",
    ]
    dialog.shift.click()
    assert starts(room) == ["09:00", "09:45", "11:00", "11:30", "12:15"]
    assert session_of(window, "Griot.app").start == at("11:30")
    assert session_of(window, "Sirocco").start == at("09:45")
    assert "6 Oct" in latest_edit(window)
    assert "30" in latest_edit(window)
    (tmp_path / "copy.ateliers").write_bytes(three_day_file.read_bytes())
    with Programme.open(tmp_path / "copy.ateliers", read_only=True) as stored:
        assert stored.schedule == window.programme.schedule  # type: ignore[union-attr]
        assert stored.residency == window.programme.residency  # type: ignore[union-attr]


def test_one_step_takes_the_whole_shift_back(window: MainWindow, room: PlanningRoom) -> None:
    before = window.programme.residency if window.programme else None
    ask(window).shift.click()
    assert starts(room)[0] == "09:30"
    press_key(window, Key.Key_Z, CTRL)
    assert starts(room) == ["09:00", "09:45", "10:30", "11:00", "11:45"]
    assert window.programme is not None
    assert window.programme.residency == before
    press_key(window, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert starts(room)[0] == "09:30"


def test_other_days_stay_on_time(window: MainWindow, room: PlanningRoom) -> None:
    ask(window).shift.click()
    room.step_day(1)
    assert starts(room) == ["09:00", "09:45", "10:30", "11:00", "11:45"]


def test_locked_sessions_are_late_too(window: MainWindow) -> None:
    ask(window).shift.click()
    assert session_of(window, "Médina VR").start == at("09:30")
    assert session_of(window, "Médina VR").fixed


def test_what_would_be_broken_is_told_before(open_app: OpenWindow, tmp_path: Path) -> None:
    there = three_days()
    leaving = tuple(
        replace(each, departure=at("12:30")) if each.name == "Salma Bennani" else each
        for each in there.mentors
    )
    file = write_new_file(
        tmp_path / "leaving.ateliers", replace(there, mentors=leaving), some_sessions()
    )
    window = open_app(file)
    dialog = ask(window)
    assert "• Salma Bennani" in dialog.outcome.text()
    assert dialog.outcome.text().count("•") == 1
    dialog.shift.click()
    assert window.status.broken.text() == "1 règle enfreinte"


def test_a_shift_that_cannot_be_is_refused_with_the_reason(window: MainWindow) -> None:
    dialog = ask(window, "10:30")
    dialog.minutes.setValue(-10)
    assert "avant" in dialog.outcome.text()
    assert not dialog.shift.isEnabled()
    dialog.minutes.setValue(0)
    assert (dialog.outcome.text(), dialog.shift.isEnabled()) == ("", False)
    dialog.minutes.setValue(15)
    assert dialog.shift.isEnabled()
    dialog.reject()
    assert latest_edit(window) == ""


def test_a_long_session_cut_in_two_is_told_and_waits_in_the_tray(
    window: MainWindow, room: PlanningRoom
) -> None:
    dialog = ask(window, "11:45")
    assert "1 séance ne tient plus" in dialog.outcome.text()
    dialog.shift.click()
    assert window.programme is not None
    assert "Kora" not in {each.project for each in window.programme.schedule.sessions}


def test_it_is_asked_and_answered_by_keys(window: MainWindow, room: PlanningRoom) -> None:
    dialog = ask(window)
    dialog.minutes.setFocus()
    dialog.minutes.selectAll()
    QTest.keyClicks(dialog.minutes, "45")
    QTest.keyClick(dialog.windowHandle(), Key.Key_Return)
    QApplication.processEvents()
    assert starts(room)[0] == "09:45"


def test_escape_leaves_the_day_as_it_is(window: MainWindow, room: PlanningRoom) -> None:
    dialog = ask(window)
    QTest.keyClick(dialog.windowHandle(), Key.Key_Escape)
    assert latest_edit(window) == ""
    assert room.late is None


def test_everything_in_the_dialog_has_a_name(window: MainWindow) -> None:
    dialog = ask(window)
    assert dialog.minutes.accessibleName()
    assert dialog.since.box.accessibleName()
    assert dialog.shift.text() == "Décaler la suite de la journée"
    dialog.reject()


def test_a_card_is_dragged_on_the_shifted_day(
    window: MainWindow, room: PlanningRoom, mouse: Mouse
) -> None:
    ask(window, "10:30").shift.click()
    middle(room.board)
    target = room.board.board_model.index(3, 2)
    mouse.drag(point(room, card(room, "Sirocco")), point(room, target))
    assert session_of(window, "Sirocco").start == at("11:30")
