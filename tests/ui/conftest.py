# SPDX-License-Identifier: Apache-2.0
"""A real window over a real file; what it tells in dialogs is noted and closed."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.app import open_window
from ateliers_desktop.residency import Need, Residency, Schedule, Slot, SlotKind
from ateliers_desktop.ui.lasting_none import let_none_last
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.messages import Message
from ateliers_desktop.ui.settings import Settings
from tests import builders
from tests.files import new_file

# Widgets are painted here without the program's own start, too.
let_none_last()

OpenWindow = Callable[..., MainWindow]


def small_residency(**fields: Any) -> Residency:
    """Return two days with a break, two mentors, three projects and two rooms."""
    hours = ("09:00-09:45", "09:45-10:30", "11:00-11:45")
    breaks = tuple(
        Slot(
            kind=SlotKind.BREAK,
            start=builders.at("10:30", day),
            end=builders.at("11:00", day),
            title="Pause",
            place="Patio",
        )
        for day in range(2)
    )
    long = Need(area="son", priority=3, minutes=90)
    defaults: dict[str, Any] = {
        "name": "Résidence d’essai",
        "programme": "Ateliers",
        "days": 2,
        "slots": tuple(sorted((*builders.slots(*hours, days=2), *breaks), key=_start)),
        "rooms": (builders.room("Atelier"), builders.room("Studio")),
        "mentors": (
            builders.mentor("Awa Diagne"),
            builders.mentor("Idriss Kettani", expertises=_both(), departure=_noon()),
        ),
        "projects": (
            builders.project("Sirocco"),
            builders.project("Médina VR", needs=(Need(area="pitch"), long)),
            builders.project("Dakar Loops", needs=(Need(area="pitch", priority=1, sessions=2),)),
        ),
    }
    return builders.residency(**{**defaults, **fields})


def small_schedule() -> Schedule:
    """Return a legal part of a schedule: a long locked session, and one of one slot."""
    return Schedule(
        sessions=(
            builders.session(
                "09:00-10:30",
                project="Médina VR",
                area="son",
                mentor="Idriss Kettani",
                room="Studio",
                fixed=True,
                room_fixed=True,
            ),
            builders.session("09:45-10:30", mentor="Awa Diagne"),
        )
    )


def _start(slot: Slot) -> object:
    return slot.start


def _both() -> tuple[builders.Expertise, ...]:
    return (builders.Expertise(area="pitch", level=3), builders.Expertise(area="son"))


def _noon() -> object:
    return builders.at("12:00", day=0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of their own for each test: French, light."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "fr")
    store.setValue("light", "light")
    return Settings(store)


@pytest.fixture
def programme_file(tmp_path: Path) -> Path:
    """A file with the small residency and the beginning of its schedule."""
    return write_new_file(tmp_path / "essai.ateliers")


def write_new_file(
    path: Path, residency: Residency | None = None, schedule: Schedule | None = None
) -> Path:
    """Write a programme file and return its path."""
    return new_file(
        path,
        small_residency() if residency is None else residency,
        small_schedule() if schedule is None else schedule,
    )


@pytest.fixture
def open_app(qtbot: QtBot, settings: Settings) -> Iterator[OpenWindow]:
    """Open the program's window, on a file if one is given; it is closed after the test."""
    windows: list[MainWindow] = []

    def opened(path: Path | None = None, size: tuple[int, int] = (1400, 880)) -> MainWindow:
        window = open_window(path, settings)
        windows.append(window)
        window.resize(*size)
        window.activateWindow()
        with qtbot.waitActive(window):
            window.show()
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # With its window the program's own collecting has ended.
    gc.unfreeze()
    gc.enable()


class Told(QObject):
    """Notes every message dialog that is shown, and closes it as a person would."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str, str]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Message) and event.type() == QEvent.Type.Show:
            said = (watched.headline.text(), watched.text.text(), watched.details.toPlainText())
            self.messages.append(said)
            QTimer.singleShot(0, watched.accept)
        return False


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Told]:
    """What the window tells in dialogs."""
    watcher = Told()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)


def card_of(window: MainWindow, project: str) -> QModelIndex:
    """Return the index of the first card on the board that bears a project."""
    model = window.planning.board.board_model
    for down in range(model.rowCount()):
        for across in range(model.columnCount()):
            cell = model.cell(model.index(down, across))
            if cell is not None and cell.card and cell.card.session.project == project:
                return model.index(down, across)
    raise AssertionError(f"no card of {project}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Excuse what Qt's screenless platform says that it cannot do."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
