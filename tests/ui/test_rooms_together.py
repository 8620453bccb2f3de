# SPDX-License-Identifier: Apache-2.0
"""One room after another has changed what it shows, or while it still works on what was."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.editing import remove
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.record_room import RecordRoom
from ateliers_desktop.ui.records.removal_dialog import RemovalDialog
from ateliers_desktop.ui.settings import Light, Settings
from tests.ui.conftest import OpenWindow
from tests.ui.proposal_steps import LEFT, dialog_of, propose


def test_no_place_is_looked_for_any_more_for_a_project_that_another_room_removed(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    programme, tray = window.programme, window.planning.side.tray
    assert programme is not None
    assert "Dakar Loops" in [each.project for each in programme.unmet()]
    # Begins to look for places anew, one whenever nothing else is done.
    tray.show_programme(programme)
    window.enter(RoomId.PROJECTS)
    residency, schedule = programme.residency, programme.schedule
    window.apply(remove(residency, schedule, residency.project("Dakar Loops")).edit)
    for _ in range(20):
        QApplication.processEvents()
    window.enter(RoomId.PLANNING)
    shown = [tray.list.item(at).text() for at in range(tray.list.count())]
    assert [each.split(" · ")[0] for each in shown] == [each.project for each in programme.unmet()]


def test_what_is_done_with_sessions_is_offered_where_one_is_chosen(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    actions = window.actions_
    assert not any(each.isEnabled() for each in actions.of_session)
    assert actions.late.isEnabled()
    window.planning.go_to(window.programme.schedule.sessions[0].id)
    assert all(each.isEnabled() for each in actions.of_session)
    window.enter(RoomId.PROJECTS)
    assert not any(each.isEnabled() for each in actions.of_session)
    window.enter(RoomId.PLANNING)
    assert all(each.isEnabled() for each in actions.of_session)
    window.planning.board.clearSelection()
    assert not any(each.isEnabled() for each in actions.of_session)


def test_the_guide_stays_open_at_its_page_in_another_language(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    window.enter(RoomId.PROGRAMME)
    window.actions_.guide.trigger()
    before = window.help.guide
    assert before is not None
    page = before.page
    window.enter(RoomId.PLANNING)
    choose_english(window)
    after = window.help.guide
    assert after is not None
    assert after is not before
    assert after.isVisible()
    assert after.page == page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    guides = [each for each in window.findChildren(QWidget) if each.windowTitle() == "Guide"]
    assert guides == [after]


def test_another_language_leaves_one_in_the_room_where_one_is(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    propose(window, qtbot)
    qtbot.mouseClick(dialog_of(window).board, LEFT)
    window.enter(RoomId.MENTORS)
    choose_english(window)
    assert window.rooms.current is RoomId.MENTORS
    assert window.actions_.of_room(RoomId.MENTORS).isChecked()
    window.enter(RoomId.PLANNING)
    assert window.desk.board_preview is not None
    qtbot.waitUntil(window.desk.board_preview.bar.isVisible)


def test_the_system_turns_dark_only_after_a_dialog_that_is_open(
    open_app: OpenWindow, programme_file: Path, settings: Settings, qtbot: QtBot
) -> None:
    settings.light = Light.SYSTEM
    window = open_app(programme_file)
    window.show_place(Place(room=RoomId.PROJECTS, name="Sirocco"))
    before = window.rooms

    def turn_dark() -> None:
        QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RemovalDialog)
        assert window.rooms is before
        dialog.reject()

    room = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(room, RecordRoom)
    QTimer.singleShot(0, turn_dark)
    room.ask_to_delete()
    qtbot.waitUntil(lambda: window.rooms is not before)
    settings.light = Light.LIGHT
    before = window.rooms
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.rooms is before


def choose_english(window: MainWindow) -> None:
    next(each for each in window.actions_.languages if each.data() == "en").trigger()


def test_rooms_are_built_while_nothing_is_done_and_filled_when_they_are_entered(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    window.rooms.load_the_rest()
    qtbot.waitUntil(lambda: window.rooms.count() == len(RoomId), timeout=30_000)
    projects = window.rooms.room(RoomId.PROJECTS)
    assert isinstance(projects, RecordRoom)
    assert projects.table.model().rowCount() == 0
    window.enter(RoomId.PROJECTS)
    assert projects.table.model().rowCount() == 3
