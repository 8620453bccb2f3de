# SPDX-License-Identifier: Apache-2.0
"""One program for one person at one screen: a second start rings at the first, and goes.

The first holds a lock of the operating system, which ends with it however it ends, and listens at
a local socket (on Windows a named pipe) that only its own user may reach. No network is touched.
"""

import hashlib
import os
import sys
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QDeadlineTimer, QObject, QStandardPaths, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 10_000
"""Milliseconds that a second start waits for the first, which may be starting itself."""
_PAUSE = 50
_LONGEST = 64 * 1024
"""Bytes of the longest path that is listened to."""
END, HEARD = b"\0", b"heard"
"""What closes a path that is handed over, and what answers it."""


class Doorbell(QObject):
    """What the first program hears of later starts.

    Parameters
    ----------
    folder
        Where lock and socket lie; a place of the user's own unless given.

    Attributes
    ----------
    address
        Where the first listens: the path of a socket, on Windows the name of a pipe.

    Signals
    -------
    rung(object)
        The Path that a later start was given, or None if it was given none.
    """

    rung = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = _own_folder() if folder is None else folder
        self._lock = FileLock(folder / f"{_name()}.lock", timeout=0)
        # Windows keeps its pipes in a place of their own.
        self.address = _name() if sys.platform == "win32" else str(folder / _name())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._heard: dict[QLocalSocket, bytes] = {}

    def is_first(self) -> bool:
        """Take the place at the door if it is free, and tell whether it is ours.

        Where nothing can be kept, as in a home that is read-only, every program is the first.
        """
        try:
            Path(self._lock.lock_file).parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            return False
        except OSError:
            return True
        # Nobody else can have it open: what lies there was left behind.
        QLocalServer.removeServer(self.address)
        self._server.listen(self.address)
        return True

    def ring(self, path: Path | None) -> bool:
        """Hand a file, or nothing, to the first program; tell whether it was heard.

        Where the first goes meanwhile, this one takes its place.
        """
        _let_come_forward()
        said = b"" if path is None else os.fsencode(path.absolute())
        patience = QDeadlineTimer(_PATIENCE)
        while not patience.hasExpired():
            caller = QLocalSocket()
            caller.connectToServer(self.address)
            if caller.waitForConnected(_PAUSE):
                caller.write(said + END)
                answered = caller.waitForReadyRead(max(0, patience.remainingTime()))
                return answered and bytes(caller.readAll().data()) == HEARD
            if self.is_first():
                return False
            QThread.msleep(_PAUSE)
        return False

    def close(self) -> None:
        """Give the place at the door to whoever starts next."""
        self._server.close()
        self._lock.release()

    @Slot()
    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            self._heard[caller] = b""
            caller.readyRead.connect(self._on_words)
            caller.disconnected.connect(self._on_gone)
            self._listen(caller)

    @Slot()
    def _on_words(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._listen(caller)

    @Slot()
    def _on_gone(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._heard.pop(caller, None)
            caller.deleteLater()

    def _listen(self, caller: QLocalSocket) -> None:
        if caller not in self._heard:
            return
        self._heard[caller] += bytes(caller.readAll().data())
        said, end, _ = self._heard[caller].partition(END)
        if end:
            del self._heard[caller]
            caller.write(HEARD)
            caller.flush()
            self.rung.emit(Path(os.fsdecode(said)) if said else None)
        elif len(said) > _LONGEST:
            caller.abort()


def _own_folder() -> Path:
    """Return a folder that only this user reaches, and that a stranger cannot prepare."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and Path(runtime).is_dir() and runtime:
        return Path(runtime)
    place = QStandardPaths.StandardLocation.GenericCacheLocation
    return Path(QStandardPaths.writableLocation(place)) / "ateliers-desktop"


def _name() -> str:
    """Return a name that differs from user to user and from screen to screen."""
    screen = (os.environ.get(key, "") for key in ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME"))
    seen = "\0".join((str(Path.home()), *screen))
    return f"ateliers-desktop-{hashlib.sha256(seen.encode('utf-8', 'replace')).hexdigest()[:12]}"


def _let_come_forward() -> None:
    """Allow the first program to raise its window; Windows wants that said by who was clicked."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
