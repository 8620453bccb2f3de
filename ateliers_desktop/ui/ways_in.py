# SPDX-License-Identifier: Apache-2.0
"""The ways into a programme as the window offers them: in its menus, and while it stands empty."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.welcome import Welcome

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


class WaysIn(Desk):
    """Lets actions and the welcome page lead to the entrance, and the page say what comes of it.

    Parameters
    ----------
    programme
        Gives what is open, or None.
    """

    def __init__(
        self,
        window: QMainWindow,
        entrance: Entrance,
        settings: Settings,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._entrance, self._settings, self._programme = entrance, settings, programme
        entrance.opening.connect(self._on_opening)
        entrance.idle.connect(self._on_idle)

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew."""
        super().dress(around)
        actions, entrance = around.actions, self._entrance
        actions.begin.triggered.connect(entrance.begin)
        actions.open.triggered.connect(entrance.ask_for_file)
        actions.open_read_only.triggered.connect(entrance.ask_for_file_to_read)
        actions.import_workbook.triggered.connect(entrance.ask_for_workbook)
        actions.import_folder.triggered.connect(entrance.ask_for_folder)
        actions.sample.triggered.connect(entrance.ask_for_sample)
        actions.recent.triggered.connect(self._on_recent)

    def lead_from(self, welcome: Welcome) -> None:
        """Lead in from another page of the empty window."""
        self._welcome = welcome
        welcome.file_wanted.connect(self._entrance.open)

    @Slot(object)
    def _on_opening(self, path: Path) -> None:
        """Say what is being opened, where the window would stand empty."""
        if self._programme() is None:
            text = self._translate("Entrance", "Opening {file}…")
            self._welcome.show_opening(text.format(file=path.name))

    @Slot()
    def _on_idle(self) -> None:
        """Offer the ways in again, where none of them led to a file."""
        if self._programme() is None:
            self._welcome.show_recent(self._settings.recent)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self._entrance.open(Path(action.data()))
