# SPDX-License-Identifier: Apache-2.0
"""The help menu at work: the guide, the list of keys, what this program is."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.planning.board_keys import board_keys, list_keys
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.ui.guide.guide_window import GuideWindow


class HelpDesk(QObject):
    """Opens what the help menu offers; the windows are loaded when they are asked for.

    Parameters
    ----------
    file
        Gives the file that is open, or None.
    room
        Gives the room that is open.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: WindowActions,
        theme: Theme,
        translate: Translate,
        language: str,
        file: Callable[[], Path | None],
        room: Callable[[], RoomId],
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._room = window, file, room
        self._theme, self._translate, self._language = theme, translate, language
        self.dialog: QDialog | None = None
        self.guide: GuideWindow | None = None
        actions.guide.triggered.connect(self.show_guide)
        actions.keys.triggered.connect(self.show_keys)
        actions.about.triggered.connect(self.show_about)

    @Slot()
    def show_guide(self) -> None:
        """Open the guide at the page of the room that is open, or bring it to the front."""
        from ateliers_desktop.ui.guide.pages import PAGE_OF_ROOM

        guide = self.open_page(PAGE_OF_ROOM[self._room()])
        guide.raise_()
        guide.activateWindow()

    def open_page(self, page: str) -> "GuideWindow":
        """Open the guide at a page, behind what one works in."""
        from ateliers_desktop.ui.guide.guide_window import GuideWindow

        if self.guide is None:
            self.guide = GuideWindow(self._theme, self._translate, self._language, self._window)
        self.guide.show_page(page)
        self.guide.show()
        return self.guide

    def finish(self) -> str:
        """Let the guide go; return the page that is open in it, or nothing."""
        page = self.guide.page if self.guide is not None and self.guide.isVisible() else ""
        if self.guide is not None:
            self.guide.deleteLater()
        self.deleteLater()
        return page

    @Slot()
    def show_keys(self) -> None:
        """Show all keys."""
        from ateliers_desktop.ui.guide.key_groups import KeyGroup
        from ateliers_desktop.ui.guide.shortcut_list import ShortcutList
        from ateliers_desktop.ui.today.day_keys import day_keys

        board = KeyGroup(
            title=self._translate("Keys", "On the board"), keys=board_keys(self._translate)
        )
        menus = self._window.menuBar().actions()
        lists = KeyGroup(
            title=self._translate("Keys", "In lists of people, rooms and rows"),
            keys=list_keys(self._translate),
        )
        day = KeyGroup(
            title=self._translate("Keys", "In Today’s list"), keys=day_keys(self._translate)
        )
        further = (board, day, lists)
        self._show(ShortcutList(menus, self._translate, self._window, further=further))

    @Slot()
    def show_about(self) -> None:
        """Show what this program is and what it is made of."""
        from ateliers_desktop.storage.backups import backup_folder
        from ateliers_desktop.ui.about import AboutDialog

        file = self._file()
        backups = None if file is None else backup_folder(file)
        self._show(AboutDialog(self._theme, self._translate, self._window, backups=backups))

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
