# SPDX-License-Identifier: Apache-2.0
"""The main window by mouse and key: opening, days, views, locks, undo, and nothing to save."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.settings import Light, Settings
from tests import builders
from tests.ui.conftest import OpenWindow, Told, card_of, small_residency, write_new_file
from tests.ui.today.clocks import at

LEFT = Qt.MouseButton.LeftButton


def click_card(qtbot: QtBot, window: MainWindow, project: str) -> None:
    board = window.planning.board
    place = board.visualRect(card_of(window, project)).center()
    qtbot.mouseClick(board.viewport(), LEFT, pos=place)


def test_a_file_opens_on_its_first_day_with_sessions(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    model = window.planning.board.board_model
    assert window.windowTitle() == "Résidence d’essai — Ateliers Desktop"
    assert window.header.name.text() == "Résidence d’essai"
    assert "6 – 7 octobre 2025" in window.header.subtitle.text()
    assert [tab.isChecked() for tab in window.planning.days.tabs] == [True, False]
    assert (model.rowCount(), model.columnCount()) == (4, 2)
    assert card_of(window, "Sirocco").isValid()


def test_a_file_opens_on_today_while_the_residency_is_on(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app()
    window.clock.follow(at("08:00", day=1))
    with qtbot.waitSignal(window.entrance.idle):
        window.entrance.open(programme_file)
    assert [tab.isChecked() for tab in window.planning.days.tabs] == [False, True]


def test_enter_presses_the_button_that_has_the_focus_as_space_does(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    for button in window.planning.views.findChildren(type(window.header.undo))[1:3]:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
        assert button.isChecked()


def test_the_foot_says_how_good_the_schedule_is(
    open_app: OpenWindow, programme_file: Path
) -> None:
    status = open_app(programme_file).status
    assert status.placed.text() == "2 / 5 séances placées"
    assert status.proof.text() == "Optimum non prouvé"
    assert status.broken.text() == "Aucune règle enfreinte"
    assert status.saved.text() == "Enregistré"


def test_the_panel_lists_what_is_not_placed(open_app: OpenWindow, programme_file: Path) -> None:
    side = open_app(programme_file).planning.side
    assert side.tray.count.text() == "3"
    assert [side.tray.list.item(at).text() for at in range(side.tray.list.count())] == [
        "Médina VR · Pitch",
        "Dakar Loops · Pitch",
    ]


def test_a_day_is_chosen_by_mouse_and_by_keys(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    qtbot.mouseClick(window.planning.days.tabs[1], LEFT)
    assert window.planning.day == date(2025, 10, 7)
    assert window.planning.absent.text() == "Absents ce jour\u00a0: Idriss Kettani"
    qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert window.planning.day == date(2025, 10, 6)
    qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert window.planning.day == date(2025, 10, 6)


@pytest.mark.parametrize(
    ("at", "axis", "columns"),
    [
        (0, Axis.MENTORS, ["Awa Diagne", "Idriss Kettani"]),
        (1, Axis.PROJECTS, ["Sirocco", "Médina VR", "Dakar Loops"]),
        (2, Axis.ROOMS, ["Atelier", "Studio"]),
    ],
)
def test_the_board_is_seen_by_mentors_projects_and_rooms(
    open_app: OpenWindow,
    programme_file: Path,
    qtbot: QtBot,
    at: int,
    axis: Axis,
    columns: list[str],
) -> None:
    window = open_app(programme_file)
    segments = window.planning.views.findChildren(type(window.header.undo))
    qtbot.mouseClick(segments[at], LEFT)
    model = window.planning.board.board_model
    across = Qt.Orientation.Horizontal
    assert window.planning.axis is axis
    assert [model.headerData(at, across) for at in range(model.columnCount())] == columns


def test_the_selected_session_tells_its_facts(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    facts = window.planning.side.facts
    assert not facts.lock.isVisible()
    click_card(qtbot, window, "Médina VR")
    assert facts.title.text() == "Médina VR × Idriss Kettani"
    assert facts.facts.text().splitlines() == [
        "Son, niveau 2 sur 3 du mentor",
        "Lundi 6 octobre, 09:00 – 10:30",
        "Studio",
        "Séance 1 sur 1, besoin de priorité 3",
    ]
    assert facts.lock.text() == "Déverrouiller"


def test_locking_is_saved_at_once_and_undone_and_redone_by_keys(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_app(programme_file)
    click_card(qtbot, window, "Sirocco")
    qtbot.mouseClick(window.planning.side.facts.lock, LEFT)
    assert locked_in_copy_of(programme_file, tmp_path) == {"Sirocco", "Médina VR"}
    assert window.actions_.undo.text() == "Annuler\u00a0: verrouiller Sirocco avec Awa Diagne"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert locked_in_copy_of(programme_file, tmp_path) == {"Médina VR"}
    assert not window.actions_.undo.isEnabled()
    assert window.actions_.redo.text() == "Rétablir\u00a0: verrouiller Sirocco avec Awa Diagne"
    assert window.status.saved.text() == "Annulé\u00a0: verrouiller Sirocco avec Awa Diagne"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    assert locked_in_copy_of(programme_file, tmp_path) == {"Sirocco", "Médina VR"}
    assert window.status.saved.text() == "Rétabli\u00a0: verrouiller Sirocco avec Awa Diagne"


def locked_in_copy_of(file: Path, folder: Path) -> set[str]:
    """Return the projects of locked sessions as another program would read them now."""
    copy = folder / "copy.ateliers"
    copy.unlink(missing_ok=True)
    shutil.copy(file, copy)
    with Programme.open(copy) as programme:
        return {each.project for each in programme.schedule.sessions if each.fixed}


def test_a_window_opened_again_shows_the_same(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    first = open_app(programme_file)
    click_card(qtbot, first, "Sirocco")
    qtbot.keyClick(first, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    before = readings(first)
    first.close()
    second = open_app(programme_file)
    assert readings(second) == before
    assert second.actions_.undo.text() == "Annuler\u00a0: verrouiller Sirocco avec Awa Diagne"


def readings(window: MainWindow) -> list[str]:
    model = window.planning.board.board_model
    return [
        str(model.index(down, across).data(Qt.ItemDataRole.AccessibleTextRole))
        for down in range(model.rowCount())
        for across in range(model.columnCount())
    ]


def test_arrow_keys_step_over_breaks_and_through_long_sessions(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    board = window.planning.board
    click_card(qtbot, window, "Médina VR")
    assert place(board.currentIndex()) == (0, 1)
    qtbot.keyClick(board, Qt.Key.Key_Down)
    assert place(board.currentIndex()) == (3, 1)
    qtbot.keyClick(board, Qt.Key.Key_Up)
    assert place(board.currentIndex()) == (0, 1)
    qtbot.keyClick(board, Qt.Key.Key_Left)
    assert place(board.currentIndex()) == (1, 0)
    assert window.planning.side.facts.title.text() == "Sirocco × Awa Diagne"
    qtbot.keyClick(board, Qt.Key.Key_Right)
    assert place(board.currentIndex()) == (0, 1)


def place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


def test_the_tab_key_leaves_the_board(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    window.activateWindow()
    window.planning.board.setFocus()
    qtbot.keyClick(window.planning.board, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not window.planning.board


def test_a_long_session_and_a_break_span_cells(open_app: OpenWindow, programme_file: Path) -> None:
    board = open_app(programme_file).planning.board
    assert board.rowSpan(0, 1) == 2
    assert board.columnSpan(2, 0) == 2
    assert board.rowSpan(3, 0) == board.columnSpan(3, 0) == 1


def test_a_card_tells_itself_on_hover(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    board = window.planning.board
    at = board.visualRect(card_of(window, "Sirocco")).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, board.viewport().mapToGlobal(at))
    QApplication.sendEvent(board.viewport(), event)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Sirocco avec Awa Diagne" in QToolTip.text()
    QToolTip.hideText()


def test_a_screen_reader_finds_every_cell(open_app: OpenWindow, programme_file: Path) -> None:
    board = open_app(programme_file).planning.board
    reader = QAccessible.queryAccessibleInterface(board)
    said = {reader.child(at).text(QAccessible.Text.Name) for at in range(reader.childCount())}
    assert "Sirocco avec Awa Diagne, Pitch, lundi 6 octobre, 09:45 – 10:30, Atelier" in said
    assert "10:30 – 11:00, Pause, Patio" in said


def test_a_broken_rule_is_marked_listed_and_found(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    late = builders.mentor("Awa Diagne", arrival=builders.at("10:00"))
    file = write_new_file(tmp_path / "late.ateliers", small_residency(mentors=(late,)), late_one())
    window = open_app(file)
    side = window.planning.side
    assert window.status.broken.text() == "1 règle enfreinte"
    assert side.broken.isVisible()
    at = side.broken.visualItemRect(side.broken.item(0)).center()
    qtbot.mouseClick(side.broken.viewport(), LEFT, pos=at)
    assert side.facts.title.text() == "Sirocco × Awa Diagne"
    assert "Awa Diagne" in side.facts.broken.text()


def late_one() -> builders.Any:
    from ateliers_desktop.residency import Schedule

    return Schedule(sessions=(builders.session(mentor="Awa Diagne"),))


def test_without_a_file_three_ways_in_are_offered(open_app: OpenWindow) -> None:
    window = open_app()
    assert window.welcome.isVisible()
    assert len(window.welcome.ways) == 3
    assert not window.actions_.propose.isEnabled()
    assert not window.actions_.undo.isEnabled()


def test_a_recent_file_is_one_click_away(
    open_app: OpenWindow, programme_file: Path, settings: Settings, qtbot: QtBot
) -> None:
    settings.opened(programme_file)
    window = open_app()
    recent = window.welcome.recent
    at = recent.visualItemRect(recent.item(0)).center()
    qtbot.mouseClick(recent.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: window.programme is not None)
    assert window.planning.isVisible()


def test_a_file_that_is_none_of_ours_is_told_in_words(
    open_app: OpenWindow, tmp_path: Path, told: Told
) -> None:
    stranger = tmp_path / "letter.ateliers"
    stranger.write_text("Dear coordinator", "utf-8")
    window = open_app(stranger)
    assert len(told.messages) == 1
    assert "letter.ateliers" in told.messages[0][1]
    assert window.welcome.isVisible()


def test_another_file_takes_the_place_of_the_first(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_new_file(tmp_path / "other.ateliers", small_residency(name="Autre"))
    window = open_app(programme_file)
    window.entrance.open(other)
    qtbot.waitUntil(lambda: not window.entrance.busy)
    assert window.header.name.text() == "Autre"
    with Programme.open(programme_file) as free_again:
        assert free_again.residency.name == "Résidence d’essai"


def test_a_file_open_elsewhere_can_be_read_and_not_changed(
    open_app: OpenWindow, programme_file: Path, told: Told, qtbot: QtBot
) -> None:
    first = open_app(programme_file)
    click_card(qtbot, first, "Sirocco")
    first.actions_.lock.trigger()
    second = open_app(programme_file)
    assert told.messages == []
    assert second.programme is not None
    assert second.programme.read_only
    click_card(qtbot, second, "Sirocco")
    assert second.status.saved.text() == "Lecture seule"
    assert not second.planning.side.facts.lock.isEnabled()
    for action in (second.actions_.propose, second.actions_.undo):
        assert not action.isEnabled()
    for action in (first.actions_.propose, first.actions_.undo):
        assert action.isEnabled()


def test_language_and_light_change_at_once_and_last(
    open_app: OpenWindow, programme_file: Path, settings: Settings, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    click_card(qtbot, window, "Sirocco")
    window.actions_.languages[1].trigger()
    assert window.planning.propose.text() == "Propose a schedule"
    window.actions_.lights[2].trigger()
    assert QApplication.palette().window().color().lightness() < 60
    assert window.planning.side.facts.title.text() == "Sirocco × Awa Diagne"
    assert (settings.language, settings.light) == ("en", Light.DARK)
    window.actions_.languages[0].trigger()
    assert window.planning.propose.text() == "Proposer un planning"
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.actions_.undo.text() == "Annuler\u00a0: verrouiller Sirocco avec Awa Diagne"


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (900, 600)])
def test_every_part_fits_the_window(
    open_app: OpenWindow, programme_file: Path, size: tuple[int, int]
) -> None:
    window = open_app(programme_file, size)
    assert (window.width(), window.height()) == size
    header = window.header
    for button in (header.undo, header.redo, window.planning.print, window.planning.propose):
        assert button.width() >= button.sizeHint().width()
        assert header.rect().contains(button.geometry())


def test_right_to_left_the_first_column_is_at_the_right(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    board = window.planning.board
    first = board.visualRect(board.board_model.index(0, 0))
    second = board.visualRect(board.board_model.index(0, 1))
    assert first.left() > second.left()
    assert not window.grab().isNull()


def test_a_point_beside_all_cards_selects_no_session(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    click_card(qtbot, window, "Sirocco")
    board = window.planning.board
    free = board.visualRect(board.board_model.index(3, 0)).center()
    qtbot.mouseClick(board.viewport(), LEFT, pos=QPoint(free))
    assert window.planning.chosen is None
    assert not window.planning.side.facts.lock.isVisible()
