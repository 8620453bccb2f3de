# SPDX-License-Identifier: Apache-2.0
"""The panel beside the board shares its height: lists above, the chosen session in sight below."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Need, Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file


def in_window(window: MainWindow, widget: QWidget) -> QRect:
    """Return where a widget's visible part lies, in the window."""
    part = widget.visibleRegion().boundingRect()
    return part.translated(widget.mapTo(window, QPoint()))


def test_the_chosen_session_is_in_sight_in_a_low_window_although_much_waits(
    open_app: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [f"Projet {number}" for number in range(12)]
    waiting = [builders.project(name, needs=(Need(area="pitch"),)) for name in names]
    session = builders.session(project="Projet 0", mentor="Awa Diagne")
    file = write_new_file(
        tmp_path / "much.ateliers",
        small_residency(projects=tuple(waiting)),
        Schedule(sessions=(session,)),
    )
    window = open_app(file, (1280, 720))
    side = window.planning.side
    window.show_place(Place(room=RoomId.PLANNING, name=session.id))
    title = side.facts.title
    qtbot.waitUntil(lambda: title.isVisible() and title.text() == "Projet 0 × Awa Diagne")
    assert in_window(window, title).height() == title.height()
    assert side.lists.height() >= side.height() * 0.4
    assert side.lists.geometry().bottom() < side.session.geometry().top()


def test_the_lists_are_as_high_as_they_need_where_there_is_room(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    side = open_app(programme_file, (1400, 1000)).planning.side
    qtbot.waitUntil(lambda: side.lists.verticalScrollBar().maximum() == 0)
    assert side.lists.widget().height() - side.tray.geometry().bottom() < 40
