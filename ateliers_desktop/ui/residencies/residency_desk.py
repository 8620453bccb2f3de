# SPDX-License-Identifier: Apache-2.0
"""The residencies of a file at the window: the next one, and who comes into the open one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.messages import told
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.operations.updating import Update


class ResidencyDesk(QObject):
    """Asks, stores, and says what is to be shown.

    Signals
    -------
    wanted(object)
        A residency of the file, a ResidencySummary, is to be shown.
    changed()
        Something came into the residency that is open.

    Parameters
    ----------
    programme
        Gives what is open, or None.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        entrance: Entrance,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._window, self._entrance, self._programme = window, entrance, programme
        self.dialog: QDialog | None = None
        entrance.update_wanted.connect(self._on_update_wanted)

    def dress(self, actions: WindowActions, translate: Translate, language: str) -> None:
        """Take the actions and the words of a window that is built anew."""
        self._translate, self._language = translate, language
        actions.residencies.wanted.connect(self.wanted)
        actions.next_residency.triggered.connect(self.ask_for_next)
        actions.update.triggered.connect(self.ask_for_update)

    @Slot()
    def ask_for_next(self) -> None:
        """Ask what the next residency is to be."""
        from ateliers_desktop.ui.residencies.next_dialog import NextDialog

        programme = self._programme()
        if programme is None:
            return
        dialog = NextDialog(self._window, programme, self._translate, self._language)
        dialog.accepted.connect(self._on_next)
        self._show(dialog)

    @Slot()
    def ask_for_update(self) -> None:
        """Ask for a later state of the form."""
        programme = self._programme()
        if programme is not None:
            self._entrance.ask_for_update(programme)

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _on_next(self) -> None:
        from ateliers_desktop.operations.next_residency import create_next
        from ateliers_desktop.ui.residencies.next_dialog import NextDialog

        programme, dialog = self._programme(), self.dialog
        if programme is None or not isinstance(dialog, NextDialog) or dialog.residency is None:
            return
        with told(self._window):
            self.wanted.emit(create_next(programme, dialog.residency))

    @Slot(object)
    def _on_update_wanted(self, update: "Update") -> None:
        from ateliers_desktop.operations.updating import bring_in

        programme = self._programme()
        if programme is not None:
            with told(self._window):
                bring_in(programme, update)
            self.changed.emit()
