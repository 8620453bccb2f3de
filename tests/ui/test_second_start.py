# SPDX-License-Identifier: Apache-2.0
"""The program runs once: a second start raises the first and hands it the file."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui import doorbell
from ateliers_desktop.ui.arrivals import Arrivals
from ateliers_desktop.ui.doorbell import Doorbell
from tests.ui.conftest import OpenWindow, Told, small_residency, write_new_file

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60_000
NOTED = """
import sys
from PySide6.QtCore import QTimer
from ateliers_desktop import app
from ateliers_desktop.ui.arrivals import Arrivals
from ateliers_desktop.ui.main_window import MainWindow

def note(self, programme, shown=MainWindow.show_programme):
    shown(self, programme)
    print("shown", programme.path.name, flush=True)
    QTimer.singleShot(0, lambda: self.close() if programme.path.name.startswith("l") else None)

MainWindow.show_programme = note
status = app.main(sys.argv[1:])
print("ended", flush=True)
sys.exit(status)
"""
"""The program as it is, which says what it shows, and closes once it shows a file named l…"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name: the address of a socket has room for a hundred letters."""
    with tempfile.TemporaryDirectory(prefix="ad") as name:
        yield Path(name)


RUNNING: list[subprocess.Popen[str]] = []


@pytest.fixture(autouse=True)
def nothing_stays_behind() -> Iterator[None]:
    """End what a test that failed has left running."""
    yield
    while RUNNING:
        program = RUNNING.pop()
        program.kill()
        program.communicate()


def start(folder: Path, *arguments: Path) -> subprocess.Popen[str]:
    """Start the program for a user whose home is a folder."""
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder)}
    program = subprocess.Popen(
        [sys.executable, "-c", NOTED, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    RUNNING.append(program)
    return program


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def ending(program: subprocess.Popen[str]) -> int:
    """Wait for the program's end and return its code."""
    program.communicate(timeout=60)
    RUNNING.remove(program)
    return program.returncode


def test_a_second_start_hands_its_file_to_the_first_and_ends(folder: Path, tmp_path: Path) -> None:
    early = write_new_file(tmp_path / "early.ateliers")
    late = write_new_file(tmp_path / "l’été, à Rabat.ateliers")
    first = start(folder, early)
    assert said(first) == "shown early.ateliers"
    second = start(folder, late)
    assert said(second) == "ended"
    assert ending(second) == 0
    assert said(first) == f"shown {late.name}"
    assert ending(first) == 0


def test_after_the_first_was_killed_the_next_start_is_the_first(
    folder: Path, tmp_path: Path
) -> None:
    early = write_new_file(tmp_path / "early.ateliers")
    first = start(folder, early)
    assert said(first) == "shown early.ateliers"
    first.kill()
    assert ending(first) != 0
    second = start(folder, write_new_file(tmp_path / "late.ateliers"))
    assert said(second) == "shown late.ateliers"
    assert ending(second) == 0


def test_a_start_that_finds_the_first_gone_takes_its_place(folder: Path, qtbot: QtBot) -> None:
    first, second = Doorbell(folder), Doorbell(folder)
    assert first.is_first()
    assert not second.is_first()
    QTimer.singleShot(0, first.close)
    QApplication.processEvents()
    assert not second.ring(None)
    third = Doorbell(folder)
    assert not third.is_first()
    second.close()


def test_a_first_that_never_answers_keeps_nobody_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test's own thread waits in `ring`, so nobody answers there."""
    monkeypatch.setattr(doorbell, "_PATIENCE", 200)
    first = Doorbell(folder)
    assert first.is_first()
    assert not Doorbell(folder).ring(folder / "a.ateliers")
    first.close()


def test_endless_words_at_the_door_are_cut_off(folder: Path, qtbot: QtBot) -> None:
    first = Doorbell(folder)
    heard: list[object] = []
    first.rung.connect(heard.append)
    assert first.is_first()
    socket = QLocalSocket()
    socket.connectToServer(first.address)
    assert socket.waitForConnected(1000)
    socket.write(b"a" * (1 << 20))
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=PATIENCE
    )
    assert heard == []
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows have no files")
def test_the_door_is_for_its_own_user_alone_and_no_network(folder: Path) -> None:
    first = Doorbell(folder)
    assert first.is_first()
    (socket,) = (each for each in folder.iterdir() if each.is_socket())
    assert socket.stat().st_mode & 0o077 == 0
    first.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its sockets")
def test_no_socket_of_the_internet_is_open_while_the_program_listens(
    folder: Path, tmp_path: Path
) -> None:
    first = start(folder, write_new_file(tmp_path / "early.ateliers"))
    assert said(first) == "shown early.ateliers"
    own = {
        link.readlink().name
        for link in Path(f"/proc/{first.pid}/fd").iterdir()
        if link.is_symlink()
    }
    assert any(name.startswith("socket:") for name in own), "the control: its local socket"
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw"):
        table = Path(f"/proc/{first.pid}/net/{kind}")
        lines = table.read_text("ascii").splitlines()[1:] if table.exists() else []
        assert not {f"socket:[{line.split()[9]}]" for line in lines} & own
    first.kill()
    assert ending(first) != 0


def test_a_double_click_on_macos_opens_the_file(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    Arrivals(window)
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(programme_file)))
    qtbot.waitUntil(lambda: window.programme is not None, timeout=PATIENCE)
    assert window.programme is not None
    assert window.programme.path == programme_file


def test_a_file_that_is_open_already_is_only_shown(
    open_app: OpenWindow, programme_file: Path, told: Told
) -> None:
    window = open_app(programme_file)
    before = window.programme
    window.showMinimized()
    Arrivals(window).receive(programme_file)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert not window.entrance.busy
    assert window.programme is before
    assert told.messages == []


def test_a_file_that_arrives_while_a_dialog_is_open_waits_for_its_end(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_new_file(tmp_path / "other.ateliers", small_residency(name="Autre"))
    window = open_app(programme_file)
    arrivals = Arrivals(window)
    dialog = QDialog(window)
    dialog.open()
    arrivals.receive(other)
    qtbot.wait(700)
    assert window.programme is not None
    assert window.programme.path == programme_file
    dialog.accept()
    qtbot.waitUntil(
        lambda: window.programme is not None and window.programme.path == other, timeout=PATIENCE
    )
