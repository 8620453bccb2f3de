# SPDX-License-Identifier: Apache-2.0
"""How fast the window is: tinting, scrolling, switching views, an edit, being ready.

``python -m benchmarks.window [--size NAME] [--runs N]``; a table on standard output. The window
is real, painted into memory; being ready is compared with an empty window of Qt's in turns.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ateliers_desktop.app import open_window
from ateliers_desktop.operations.hand import Hand
from ateliers_desktop.operations.session_edits import lock
from ateliers_desktop.storage import write_new
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.settings import Settings
from benchmarks.drop_targets import full_board, report
from benchmarks.generated import SIZES

_EMPTY = """
import time
begun = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
print(time.perf_counter() - begun)
"""
_OURS = """
import sys, time
begun = time.perf_counter()
from PySide6.QtCore import QSettings
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[2])
from ateliers_desktop.app import start
window = start(sys.argv[1:2])
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
ready = time.perf_counter() - begun
from PySide6.QtCore import QEventLoop
waiting = QEventLoop()
window.entrance.idle.connect(waiting.quit)
waiting.exec()
QApplication.processEvents()
print(ready, time.perf_counter() - begun)
window.close()
"""


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long an action takes until all that it changes is painted."""
    begun = time.perf_counter()
    action()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begun)


@contextmanager
def opened(file: Path, folder: Path) -> Iterator[MainWindow]:
    """Open the window on a file, as large as a usual screen."""
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = open_window(file, Settings(store))
    window.resize(1440, 900)
    window.show()
    for _ in range(10):
        QApplication.processEvents()
    yield window
    window.close()


def tinting(window: MainWindow, runs: int) -> Iterator[float]:
    """Take one card after the other in hand: all cells in sight are judged and painted."""
    programme, board = window.programme, window.planning.board
    assert programme is not None
    for session in programme.schedule.sessions[:runs]:
        hand = Hand(programme.residency, programme.schedule, programme.week, (session,))

        def take(held: Hand = hand) -> None:
            board.board_model.hold(held)
            board.viewport().repaint()

        yield milliseconds(take)
        board.board_model.hold(None)
        board.viewport().repaint()


def scrolling(window: MainWindow, runs: int) -> Iterator[float]:
    """Scroll by a third of the page, down and up."""
    bar = window.planning.board.verticalScrollBar()
    for at in range(runs):
        yield milliseconds(lambda step=at: bar.setValue(step % 4 * bar.pageStep() // 3))


def switching(window: MainWindow, runs: int) -> Iterator[float]:
    """Look at the board by projects, rooms and mentors in turns."""
    views = window.actions_.views
    for at in range(runs):
        yield milliseconds(views[(at + 1) % len(views)].trigger)


def editing(window: MainWindow, runs: int) -> Iterator[float]:
    """Lock and unlock: stored, audited, painted."""
    for _ in range(runs):
        programme = window.programme
        assert programme is not None
        session = programme.schedule.sessions[0]
        yield milliseconds(lambda of=session: window.apply(lock((of,))))


def ready(file: Path, runs: int) -> tuple[float, float, float]:
    """Start both programs in turns on a file.

    Returns
    -------
    tuple
        Median seconds until the empty window takes events, until ours does, and until ours
        shows the file.
    """
    empty, ours, shown = [], [], []
    for _ in range(runs):
        empty += _seconds(_EMPTY)
        first, last = _seconds(_OURS, str(file), str(file.parent))
        ours.append(first)
        shown.append(last)
    return statistics.median(empty), statistics.median(ours), statistics.median(shown)


def _seconds(program: str, *arguments: str) -> list[float]:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(each) for each in done.stdout.split()]


def main() -> int:
    """Measure a window on a full board and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="60x40", choices=[size.name for size in SIZES])
    parser.add_argument("--runs", type=int, default=40)
    options = parser.parse_args()
    size = next(each for each in SIZES if each.name == options.size)
    residency, schedule = full_board(size)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "board.ateliers"
        write_new(file, replace(residency, programme="Benchmark"), schedule)
        print("| | median | 95 % | slowest |\n|---|---|---|---|")
        with opened(file, folder) as window:
            print(report("tinting a day", list(tinting(window, options.runs))))
            print(report("switching views of a day", list(switching(window, options.runs))))
            print(report("locking, stored and shown", list(editing(window, options.runs))))
            window.actions_.week.trigger()
            print(report("tinting the week", list(tinting(window, options.runs))))
            print(report("scrolling the week", list(scrolling(window, options.runs))))
            print(report("switching views of the week", list(switching(window, options.runs))))
        usual, own, shown = ready(file, 7)
    limit = 1.5 * usual + 0.3
    print(f"\nempty window {1000 * usual:.0f} ms; this one {1000 * own:.0f} ms, ", end="")
    print(f"{own / limit:.2f} of 1.5 times the empty one plus 300 ms; ", end="")
    print(f"its file shown after {1000 * shown:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
