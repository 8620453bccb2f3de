# SPDX-License-Identifier: Apache-2.0
"""The help menu at work: the guide, the list of keys, what this program is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.planning.board_keys import board_keys, list_keys
from ateliers_desktop.ui.room import Surroundings

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.ui.guide.guide_window import GuideWindow


class HelpDesk(Desk):
    """Opens what the help menu offers; the windows are loaded when they are asked for.

    Parameters
    ----------
    programme
        Gives the programme that is open, or None.
    room
        Gives the room that is open.
    """

    def __init__(
        self,
        window: QMainWindow,
        programme: "Callable[[], Programme | None]",
        room: Callable[[], RoomId],
    ) -> None:
        super().__init__(window)
        self._programme, self._room = programme, room
        self.guide: GuideWindow | None = None
        self._page = ""

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew; let the guide go."""
        super().dress(around)
        guide, self.guide = self.guide, None
        self._page = guide.page if guide is not None and guide.isVisible() else ""
        if guide is not None:
            guide.deleteLater()
        actions = around.actions
        actions.guide.triggered.connect(self.show_guide)
        actions.keys.triggered.connect(self.show_keys)
        actions.about.triggered.connect(self.show_about)

    def resume(self) -> None:
        """Open the guide again at the page that was open."""
        if self._page:
            self.open_page(self._page)

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

        programme = self._programme()
        backups = None if programme is None else backup_folder(programme.path)
        self._show(AboutDialog(self._theme, self._translate, self._window, backups=backups))
