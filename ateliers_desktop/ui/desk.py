# SPDX-License-Identifier: Apache-2.0
"""What every desk of the window has in common: it is dressed anew, and outlives that."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from ateliers_desktop.ui.room import Surroundings


class Desk(QObject):
    """Does what some of the menus' actions are for; rooms come and go, a desk stays.

    Parameters
    ----------
    window
        Over it stands whatever is asked and told.

    Attributes
    ----------
    dialog
        What is asked right now, or None.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QDialog | None = None

    def dress(self, around: Surroundings) -> None:
        """Take the theme, the words and the actions of a window that is built anew."""
        self._theme, self._translate = around.theme, around.translate
        self._language = around.language

    def resume(self) -> None:
        """Show again what was shown, now that the window stands."""

    def finish(self) -> None:
        """End what still runs; the window is about to close."""

    def _show(self, dialog: QDialog) -> None:
        """Open a dialog over the window; once it is closed it is no more."""
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
