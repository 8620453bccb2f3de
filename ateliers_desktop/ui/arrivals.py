# SPDX-License-Identifier: Apache-2.0
"""Files that arrive from outside while the window stands: a second start, a double click."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ateliers_desktop.ui.main_window import MainWindow

_WHILE_ASKED = 300
"""Milliseconds after which it is looked again whether a dialog is still open."""


class Arrivals(QObject):
    """Raises the window for whoever rings, and opens what was brought.

    A file waits while a dialog is open or another file is being opened: it would take away what
    the dialog is about. macOS brings a double click as an event of the application.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        self._again = QTimer(self, interval=_WHILE_ASKED, singleShot=True)
        self._again.timeout.connect(self._open_what_waits)
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files that the system hands to the application."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.receive(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def receive(self, path: Path | None) -> None:
        """Bring the window to the front, and open the file if there is one."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if path is not None:
            # Whoever clicked twice in a row wants the last one.
            self._waiting = path
            self._open_what_waits()

    @Slot()
    def _open_what_waits(self) -> None:
        window, path = self._window, self._waiting
        if path is None:
            return
        if QApplication.activeModalWidget() is not None or window.entrance.busy:
            self._again.start()
            return
        self._waiting = None
        window.entrance.open(path)
