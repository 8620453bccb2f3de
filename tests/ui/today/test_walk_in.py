# SPDX-License-Identifier: Apache-2.0
"""A session that nobody planned is added from any room, by keys, as one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.unmet_needs import unmet_needs
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.today.walk_in_dialog import WalkInDialog
from tests.ui.conftest import OpenWindow, Told
from tests.ui.today.clocks import at, enter_today

KEYS = (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def asked(qtbot: QtBot, window: MainWindow) -> WalkInDialog:
    qtbot.keyClick(window, *KEYS)
    dialog = window.day.dialog
    assert isinstance(dialog, WalkInDialog)
    return dialog


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> MainWindow:
    """The first morning: Médina VR from 9:00 to 10:30, Sirocco from 9:45."""
    window = open_app(programme_file)
    enter_today(window, "09:50")
    return window


def test_who_is_free_in_a_free_room_is_offered_for_the_slot_that_runs(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = asked(qtbot, window)
    # Both mentors are in a session now: whoever is offered, it is said why not.
    assert dialog.project.value == "Dakar Loops"
    assert dialog.slot.value.start.hour == 9
    assert dialog.slot.box.currentText() == "09:45 – 10:30, en ce moment"
    assert dialog.head.text() == "Pas ici"
    assert "est dans une autre séance" in dialog.verdict.text()
    assert not dialog.add.isEnabled()
    dialog.slot.choose(window.programme.residency.mentoring_slots[2])  # type: ignore[union-attr]
    assert dialog.add.isEnabled()
    assert "aucune règle" in dialog.verdict.text()
    assert dialog.room.value is not None


def test_it_is_added_with_enter_as_one_step_and_stands_in_its_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.clock.follow(at("11:05"))
    programme = window.programme
    assert programme is not None
    steps = len(programme.undo_steps)
    before = programme.schedule
    dialog = asked(qtbot, window)
    assert dialog.status.value is SessionStatus.PLANNED
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(programme.undo_steps) == steps + 1
    (added,) = programme.undo_steps[0].edit.after
    assert (f"{added.start:%H:%M}", added.fixed) == ("11:00", True)
    names = [row.now.text() for row in enter_today(window, "11:05").places.rows]
    assert added.project in names
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert programme.schedule == before


def test_one_that_took_place_earlier_today_comes_as_held(window: MainWindow, qtbot: QtBot) -> None:
    window.clock.follow(at("12:30"))
    programme = window.programme
    assert programme is not None
    dialog = asked(qtbot, window)
    assert dialog.slot.box.currentText() == "11:00 – 11:45, passé"
    assert dialog.status.value is SessionStatus.HELD
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert programme.undo_steps[0].edit.after[0].status is SessionStatus.HELD


def test_what_a_person_chose_stays_and_the_rest_follows(window: MainWindow, qtbot: QtBot) -> None:
    window.clock.follow(at("11:05"))
    dialog = asked(qtbot, window)
    assert dialog.mentor.value == "Idriss Kettani"
    dialog.mentor.choose("Awa Diagne")
    dialog.room.choose("Studio")
    dialog.project.choose("Sirocco")
    assert (dialog.mentor.value, dialog.room.value) == ("Awa Diagne", "Studio")
    assert dialog.area.value == "pitch"
    # The two have met that day: possible, and said.
    assert dialog.add.isEnabled()
    assert dialog.verdict.text().startswith("•")
    assert "Awa Diagne" in dialog.verdict.text()


def test_who_lacks_the_expertise_stands_last_and_it_is_said_on_the_offer(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.clock.follow(at("11:05"))
    dialog = asked(qtbot, window)
    box = dialog.mentor.box
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["Idriss Kettani", "Awa Diagne"]
    dialog.area.choose("son")
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["Idriss Kettani", "Awa Diagne, sans cette expertise"]
    assert dialog.mentor.value == "Idriss Kettani"


def test_who_is_chosen_although_suggested_stays_too(window: MainWindow, qtbot: QtBot) -> None:
    window.clock.follow(at("11:05"))
    dialog = asked(qtbot, window)
    assert dialog.mentor.value == "Idriss Kettani"
    dialog.mentor.box.activated.emit(dialog.mentor.box.currentIndex())
    dialog.project.choose("Médina VR")
    assert dialog.mentor.value == "Idriss Kettani"


def test_it_asks_for_nothing_that_others_wait_for(window: MainWindow, qtbot: QtBot) -> None:
    window.clock.follow(at("11:05"))
    programme = window.programme
    assert programme is not None
    before = unmet_needs(programme.residency, programme.schedule)
    dialog = asked(qtbot, window)
    dialog.project.choose("Sirocco")
    assert "à part" in dialog.serves.text()
    dialog.project.choose("Dakar Loops")
    assert "attend" in dialog.serves.text()
    dialog.project.choose("Sirocco")
    dialog.area.choose("son")
    dialog.mentor.choose("Idriss Kettani")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert unmet_needs(programme.residency, programme.schedule) == before
    assert len(programme.schedule.sessions) == 3


def test_on_a_day_without_slots_it_is_said_what_to_do(
    window: MainWindow, qtbot: QtBot, told: Told
) -> None:
    window.clock.follow(at("11:05", day=9))
    qtbot.keyClick(window, *KEYS)
    assert len(told.messages) == 1
    assert "Programme" in told.messages[0][1]
    assert window.day.dialog is None


def test_leaving_the_question_adds_nothing(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(qtbot, window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.programme is not None
    assert len(window.programme.schedule.sessions) == 2
