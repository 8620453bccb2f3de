# SPDX-License-Identifier: Apache-2.0
"""The room of the day: now and next, who is missing, sessions ticked with one key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.editing import change, change_own
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Edit, EditKind, NeedState, Schedule, SessionStatus
from ateliers_desktop.ui.guide.shortcut_list import ShortcutList
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.today.today_room import TodayRoom
from tests import builders
from tests.ui.conftest import OpenWindow, Told, small_residency, write_new_file
from tests.ui.today.clocks import at, enter_today

MORNING = Schedule(
    sessions=(
        builders.session("09:00-09:45", mentor="Awa Diagne"),
        builders.session("09:00-10:30", project="Médina VR", area="son", mentor="Idriss Kettani",
                         room="Studio"),
        builders.session("09:45-10:30", project="Dakar Loops", mentor="Awa Diagne"),
        builders.session("11:00-11:45", mentor="Idriss Kettani"),
    )
)  # fmt: skip


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    """A file with four sessions on the first morning."""
    return write_new_file(tmp_path / "matin.ateliers", schedule=MORNING)


def opened(open_app: OpenWindow, file: Path, clock: str) -> tuple[MainWindow, TodayRoom]:
    window = open_app(file)
    return window, enter_today(window, clock)


def statuses(window: MainWindow) -> list[str]:
    assert window.programme is not None
    return [each.status.value for each in window.programme.schedule.sessions]


def chosen(room: TodayRoom) -> str:
    session = room.panel.list.session
    return "" if session is None else f"{session.start:%H:%M} {session.project}"


def groups(room: TodayRoom) -> list[tuple[str, int]]:
    """Return the headings of the list with how many sessions stand under each."""
    found: list[tuple[str, int]] = []
    for row in room.panel.list.rows:
        if row.session is None:
            found.append((row.text, 0))
        else:
            found[-1] = (found[-1][0], found[-1][1] + 1)
    return found


def test_each_room_tells_what_is_in_it_and_what_comes(open_app: OpenWindow, morning: Path) -> None:
    _, room = opened(open_app, morning, "09:10")
    atelier, studio = room.places.rows
    assert (atelier.room.text(), atelier.now.text()) == ("Atelier", "Sirocco")
    assert atelier.people.text() == "Awa Diagne · Pitch"
    assert atelier.until.text() == "jusqu’à 09:45\n35 minutes restantes"
    assert (atelier.then.text(), atelier.next.text()) == ("puis 09:45", "Dakar Loops")
    assert studio.then.text() == "plus rien"
    assert "Médina VR" in studio.accessibleName()
    assert room.head.day.text() == "Lundi 6 octobre"
    assert room.head.time.text() == "09:10"
    assert room.head.running.text() == "09:00 – 09:45 · Séances"


def test_a_minute_later_the_room_shows_that_minute_by_itself(
    open_app: OpenWindow, morning: Path
) -> None:
    window, room = opened(open_app, morning, "09:44")
    assert room.places.rows[0].now.text() == "Sirocco"
    window.clock.follow(at("09:45"))
    assert room.places.rows[0].now.text() == "Dakar Loops"
    assert room.head.time.text() == "09:45"
    window.clock.follow(at("10:35"))
    assert room.places.rows[0].now.text() == "Libre jusqu’à 11:00"
    assert room.head.running.text() == "10:30 – 11:00 · Pause · Patio"


def test_a_clock_that_jumps_while_another_room_is_open_is_taken_up(
    open_app: OpenWindow, morning: Path
) -> None:
    window, room = opened(open_app, morning, "09:10")
    window.enter(RoomId.PLANNING)
    window.clock.follow(at("11:10"))
    window.enter(RoomId.TODAY)
    assert room.head.time.text() == "11:10"
    assert room.places.rows[0].people.text() == "Idriss Kettani · Pitch"


def test_one_key_ticks_a_session_and_leads_to_the_next(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    ticks = room.panel.list
    assert QApplication.focusWidget() is ticks
    assert groups(room) == [("Finies, à pointer", 4)]
    assert room.panel.count.text() == "4"
    assert chosen(room) == "09:00 Sirocco"
    qtbot.keyClick(ticks, Qt.Key.Key_H)
    assert chosen(room) == "09:00 Médina VR"
    qtbot.keyClick(ticks, Qt.Key.Key_M)
    assert chosen(room) == "09:45 Dakar Loops"
    qtbot.keyClick(ticks, Qt.Key.Key_C)
    assert chosen(room) == "11:00 Sirocco"
    assert statuses(window) == ["held", "missed", "cancelled", "planned"]
    assert groups(room) == [("Finies, à pointer", 1), ("Pointées aujourd’hui", 3)]
    assert QApplication.focusWidget() is ticks


def test_each_tick_is_one_step_that_can_be_undone_and_is_saved_at_once(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    qtbot.keyClick(room.panel.list, Qt.Key.Key_H)
    qtbot.keyClick(room.panel.list, Qt.Key.Key_M)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert statuses(window) == ["held", "planned", "planned", "planned"]
    window.close()
    with Programme.open(morning) as programme:
        assert programme.schedule.sessions[0].status is SessionStatus.HELD


def test_after_the_last_tick_the_session_stays_chosen_and_can_be_planned_again(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "09:50")
    ticks = room.panel.list
    assert groups(room) == [("Finies, à pointer", 1), ("En cours", 2)]
    qtbot.keyClick(ticks, Qt.Key.Key_M)
    assert chosen(room) == "09:00 Sirocco"
    assert groups(room) == [("En cours", 2), ("Pointées aujourd’hui", 1)]
    qtbot.keyClick(ticks, Qt.Key.Key_P)
    assert statuses(window)[0] == "planned"
    assert chosen(room) == "09:00 Sirocco"


def test_the_keys_work_while_the_keyboard_writes_arabic(
    open_app: OpenWindow, morning: Path
) -> None:
    window, room = opened(open_app, morning, "12:00")
    for letter in ("ا", "ة", "ؤ", "ك"):
        # Qt's own test keys know Latin letters alone.
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(room.panel.list, event)
    assert statuses(window) == ["held", "missed", "cancelled", "missed"]


def test_the_buttons_do_what_the_keys_do(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    buttons = room.panel.buttons
    assert not buttons[SessionStatus.PLANNED].isEnabled()
    for status in (SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.CANCELLED):
        qtbot.mouseClick(buttons[status], Qt.MouseButton.LeftButton)
    assert statuses(window) == ["held", "missed", "cancelled", "planned"]


def test_a_session_whose_place_is_taken_by_now_is_not_planned_again_and_it_is_said(
    open_app: OpenWindow, morning: Path, qtbot: QtBot, told: Told
) -> None:
    window, room = opened(open_app, morning, "09:50")
    assert window.programme is not None
    first = window.programme.schedule.sessions[0]
    qtbot.keyClick(room.panel.list, Qt.Key.Key_M)
    taken = builders.session("09:00-09:45", project="Dakar Loops", mentor="Awa Diagne")
    window.apply(Edit(kind=EditKind.PLACE, after=(taken,)))
    room.panel.list.choose(first.id)
    qtbot.keyClick(room.panel.list, Qt.Key.Key_P)
    assert len(told.messages) == 1
    assert "Dakar Loops" in told.messages[0][1]
    assert chosen(room) == "09:00 Sirocco"


def test_sessions_of_earlier_days_without_a_mark_are_still_to_be_ticked(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window = open_app(morning)
    room = enter_today(window, "08:30", day=1)
    assert groups(room) == [("Des jours précédents", 4)]
    for _ in range(4):
        qtbot.keyClick(room.panel.list, Qt.Key.Key_H)
    assert statuses(window) == ["held"] * 4
    assert room.panel.none.isVisible()
    assert not room.panel.count.isVisible()


def test_enter_shows_the_session_on_the_board(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Return)
    assert window.rooms.current is RoomId.PLANNING
    assert window.planning.side.facts.title.text() == "Médina VR × Idriss Kettani"


def test_a_file_to_be_read_alone_takes_no_ticks(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.show_programme(Programme.open(morning, read_only=True))
    room = enter_today(window, "12:00")
    assert not any(each.isEnabled() for each in room.panel.buttons.values())
    assert not window.actions_.walk_in.isEnabled()
    qtbot.keyClick(room.panel.list, Qt.Key.Key_H)
    assert statuses(window) == ["planned"] * 4


def test_who_is_missing_is_named_with_the_session_until_they_come(
    open_app: OpenWindow, morning: Path
) -> None:
    window, room = opened(open_app, morning, "09:10")
    assert not room.missing.isVisible()
    assert window.programme is not None
    residency, schedule = window.programme.residency, window.programme.schedule
    awa = residency.mentor("Awa Diagne")
    window.apply(change(residency, schedule, awa, replace(awa, arrival=builders.at("09:30"))))
    assert room.missing.isVisible()
    assert room.missing.text.text() == "Awa Diagne · arrive 09:30 · 09:00 Sirocco × Awa Diagne"
    window.clock.follow(at("09:30"))
    assert not room.missing.isVisible()


def test_a_clock_of_another_zone_or_day_is_warned_of(open_app: OpenWindow, morning: Path) -> None:
    window, room = opened(open_app, morning, "09:10")
    assert window.programme is not None
    assert not room.doubt.isVisible()
    residency, schedule = window.programme.residency, window.programme.schedule
    window.apply(change_own(residency, schedule, time_zone="Africa/Casablanca"))
    assert not room.doubt.isVisible()
    window.clock.follow(at("10:10", hours_ahead=2))
    assert "il est 09:10" in room.doubt.text.text()
    window.clock.follow(at("09:10", day=40))
    assert "6 – 7 octobre 2025" in room.doubt.text.text()


def test_before_and_after_the_residency_it_is_said_what_comes(
    open_app: OpenWindow, morning: Path
) -> None:
    window = open_app(morning)
    room = enter_today(window, "18:00", day=-1)
    assert "La résidence commence lun. 6 oct. 09:00" in room.head.running.text()
    assert room.places.rows[0].then.text() == "puis lun. 6 oct. 09:00"
    assert room.panel.none.isVisible()
    window.clock.follow(at("18:00", day=1))
    assert room.head.running.text() == "La résidence est terminée."


def test_a_residency_without_rooms_says_what_to_do(open_app: OpenWindow, tmp_path: Path) -> None:
    empty = small_residency(rooms=(), mentors=(), projects=())
    file = write_new_file(tmp_path / "vide.ateliers", empty, Schedule())
    room = enter_today(open_app(file), "09:10")
    assert room.places.none.isVisible()


def test_the_session_chosen_stays_so_in_another_language(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Down)
    assert chosen(room) == "09:00 Médina VR"
    window.language_wanted.emit("ar")
    again = window.rooms.room(RoomId.TODAY)
    assert isinstance(again, TodayRoom)
    assert window.rooms.current is RoomId.TODAY
    assert chosen(again) == "09:00 Médina VR"


def test_long_names_stay_whole_in_a_small_window(
    open_app: OpenWindow, tmp_path: Path, settings: Settings
) -> None:
    settings.language = "ar"
    name = (
        "Griot numérique, les histoires que les grands-parents racontent aux enfants du quartier"
    )
    residency = small_residency(
        projects=(builders.project(name),), mentors=(builders.mentor("Awa Diagne"),)
    )
    schedule = Schedule(
        sessions=(builders.session("09:00-09:45", project=name, mentor="Awa Diagne"),)
    )
    file = write_new_file(tmp_path / "long.ateliers", residency, schedule)
    window = open_app(file, (1024, 640))
    label = enter_today(window, "09:10").places.rows[0].now
    QApplication.processEvents()
    assert label.text() == name
    assert label.height() >= label.heightForWidth(label.width())


def test_a_tick_leads_on_to_how_far_the_need_is(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    ticks, need = room.panel.list, room.panel.need
    qtbot.keyClick(ticks, Qt.Key.Key_H)
    assert chosen(room) == "09:00 Médina VR"
    assert need.head.text().startswith("Sirocco")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(ticks, Qt.Key.Key_H, keys)
    assert window.programme is not None

    def state(project: str, area: str) -> NeedState:
        assert window.programme is not None
        found = window.programme.residency.project(project).need(area)
        assert found is not None
        return found.state

    assert state("Sirocco", "pitch") is NeedState.MET
    assert need.buttons[NeedState.MET].isChecked()
    # The next minute asks about the same one, the next session chosen about that.
    window.clock.follow(at("12:01"))
    assert need.head.text().startswith("Sirocco")
    qtbot.keyClick(ticks, Qt.Key.Key_Down)
    assert need.head.text().startswith("Dakar Loops")
    qtbot.mouseClick(need.buttons[NeedState.MORE], Qt.MouseButton.LeftButton)
    assert state("Dakar Loops", "pitch") is NeedState.MORE
    window.undo()
    assert state("Dakar Loops", "pitch") is NeedState.OPEN
    assert need.buttons[NeedState.OPEN].isChecked()


def test_a_tick_that_is_taken_back_is_asked_about_no_longer(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, room = opened(open_app, morning, "12:00")
    qtbot.keyClick(room.panel.list, Qt.Key.Key_C)
    assert chosen(room) == "09:00 Médina VR"
    assert room.panel.need.head.text().startswith("Sirocco")
    window.undo()
    assert room.panel.need.head.text().startswith(chosen(room).partition(" ")[2])


def test_the_list_of_all_keys_tells_those_of_the_day(
    open_app: OpenWindow, morning: Path, qtbot: QtBot
) -> None:
    window, _ = opened(open_app, morning, "09:10")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.help.dialog
    assert isinstance(dialog, ShortcutList)
    (group,) = (each for each in dialog.shown if each.title == "Dans la liste d’Aujourd’hui")
    assert dict(group.keys) == {
        "Tenue": "H",
        "Manquée": "M",
        "Annulée": "C",
        "De nouveau prévue": "P",
        "La voir sur le tableau": "Entrée",
    }


def test_a_minute_later_the_list_stays_where_it_was_scrolled_to(
    open_app: OpenWindow, morning: Path
) -> None:
    window = open_app(morning, (1024, 560))
    room = enter_today(window, "12:00")
    ticks = room.panel.list
    QApplication.processEvents()
    bar = ticks.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    below = bar.value()
    before = ticks.item(4).text()
    window.clock.follow(at("12:01"))
    QApplication.processEvents()
    assert bar.value() == below
    assert chosen(room) == "09:00 Sirocco"
    assert ticks.item(4).text() != before
