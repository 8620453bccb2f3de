# SPDX-License-Identifier: Apache-2.0
"""The desktop program: one application, one window, a file given on the way in."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ateliers_desktop.private_folders import clear_left_behind
from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.arrivals import Arrivals
from ateliers_desktop.ui.doorbell import Doorbell
from ateliers_desktop.ui.garbage import GarbageRound
from ateliers_desktop.ui.lasting_none import let_none_last
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.messages import tell_bugs_in_a_window
from ateliers_desktop.ui.settings import Light, Settings
from ateliers_desktop.ui.theme import dress, theme_for
from ateliers_desktop.ui.translation import ScreenLanguage, language_of_system, translate

_ICON_SIDES = (16, 32, 48, 128, 256)
_WHILE_ASKED = 500
"""Milliseconds after which the system's light is looked at again while a dialog is open."""


class Wardrobe(QObject):
    """Dresses the application and its window, again whenever language or light is chosen."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._application, self._window = application, window
        self._settings = window.settings
        self._language = ScreenLanguage(application)
        window.look_wanted.connect(self._on_look_wanted)
        window.language_wanted.connect(self._on_language_wanted)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @Slot()
    def dress(self) -> None:
        """Put language and light on everything."""
        theme = theme_for(self._settings.light)
        language = self._settings.language or language_of_system()
        self._language.speak(language)
        dress(self._application, theme)
        self._window.assemble(theme, translate, language)

    @Slot()
    def _on_scheme_changed(self) -> None:
        """Follow the system, but not while a dialog is open: it would go with its room."""
        if self._settings.light is not Light.SYSTEM:
            return
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_WHILE_ASKED, self, self._on_scheme_changed)
            return
        self.dress()

    @Slot(object)
    def _on_look_wanted(self, light: Light) -> None:
        self._settings.light = light
        self.dress()

    @Slot(object)
    def _on_language_wanted(self, language: str) -> None:
        self._settings.language = language
        self.dress()


def open_window(path: Path | None = None, settings: Settings | None = None) -> MainWindow:
    """Return the main window, ready for events, on a file if one is given.

    Creates the application where there is none, and waits until the file is open; what stands
    against it is told in the window.
    """
    window = _new_window(settings)
    if path is not None:
        waiting = QEventLoop()
        window.entrance.idle.connect(waiting.quit)
        window.entrance.open(path)
        waiting.exec()
    return window


def _application() -> QApplication:
    let_none_last()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Ateliers Desktop")
    application.setDesktopFileName("ateliers-desktop")
    return application


def _new_window(settings: Settings | None) -> MainWindow:
    application = _application()
    application.setWindowIcon(_icon())
    window = MainWindow(settings or Settings())
    GarbageRound(window)
    Wardrobe(application, window).dress()
    window.show()
    return window


def _icon() -> QIcon:
    icon = QIcon()
    for side in _ICON_SIDES:
        icon.addFile(str(resource("program", f"ateliers-desktop-{side}.png")))
    return icon


def start(arguments: Sequence[str]) -> MainWindow:
    """Return the window, ready for events, while the file that is the first argument opens."""
    window = _new_window(None)
    if arguments:
        window.entrance.open(Path(arguments[0]))
    return window


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; the first argument may be a file.

    Where it runs already, its window is raised and handed the file, and this start ends.
    """
    given = sys.argv[1:] if arguments is None else arguments
    application = _application()
    doorbell = Doorbell()
    if not doorbell.is_first() and doorbell.ring(Path(given[0]) if given else None):
        return 0
    clear_left_behind()
    window = start(given)
    doorbell.rung.connect(Arrivals(window).receive)
    tell_bugs_in_a_window()
    QTimer.singleShot(0, window.warm_up)
    status = application.exec()
    doorbell.close()
    del window
    return status
