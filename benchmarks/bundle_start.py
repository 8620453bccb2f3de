# SPDX-License-Identifier: Apache-2.0
"""How fast a bundle is ready: ``python -m benchmarks.bundle_start [FOLDER] [--runs N]``.

From the start of the program until its window stands and answers a second start. In turns with an
empty window of Qt's from the source's own Python, as a measure of the machine.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket

from ateliers_desktop.ui.doorbell import END, HEARD, Doorbell

_PATIENCE = 60.0
_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
"""


def seconds_of_empty_window() -> float:
    """Return how long Python takes to show an empty window and end."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", _EMPTY], check=True, capture_output=True)
    return time.perf_counter() - begun


def seconds_until_ready(program: Path) -> float:
    """Return how long the program takes until its window hears.

    Raises
    ------
    TimeoutError
        If it does not within a minute.
    """
    with tempfile.TemporaryDirectory(prefix="ad") as home:
        own = {"HOME": home, "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home}
        os.environ.update(own)
        address = Doorbell(Path(home)).address
        begun = time.perf_counter()
        running = subprocess.Popen([program], stderr=subprocess.DEVNULL)
        try:
            while time.perf_counter() - begun < _PATIENCE:
                if _hears(address):
                    return time.perf_counter() - begun
                time.sleep(0.005)
        finally:
            running.kill()
            running.wait()
    raise TimeoutError(f"{program} was not ready within {_PATIENCE:.0f} s")


def _hears(address: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(20):
        return False
    socket.write(END)
    return socket.waitForReadyRead(60_000) and bytes(socket.readAll().data()) == HEARD


def main() -> int:
    """Measure and print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("dist/ateliers-desktop"))
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    application = QCoreApplication([])
    program = options.folder.resolve() / "ateliers-desktop"
    # Once for nothing, so that the disk is warm.
    seconds_until_ready(program)
    empty, ready = [], []
    for _ in range(options.runs):
        empty.append(seconds_of_empty_window())
        ready.append(seconds_until_ready(program))
    usual, ours = statistics.median(empty), statistics.median(ready)
    print(f"empty window {usual:.2f} s, bundle {ours:.2f} s (fastest {min(ready):.2f}, ", end="")
    print(f"slowest {max(ready):.2f}), {ours / usual:.2f} times the empty one")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
