# SPDX-License-Identifier: Apache-2.0
"""What stands around the rooms: head, rail and status line; before a file is open, the ways in."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.header import Header
from ateliers_desktop.ui.rail import Rail
from ateliers_desktop.ui.room_stack import RoomStack
from ateliers_desktop.ui.status_line import StatusLine
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.welcome import Welcome
from ateliers_desktop.words import Translate


class Frame(QStackedWidget):
    """Shows the ways in while no programme is open, and the rooms of one that is."""

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        actions: WindowActions,
        rooms: RoomStack,
    ) -> None:
        super().__init__()
        self.welcome = Welcome(theme, translate, actions)
        self.header = Header(theme, actions)
        self.rail = Rail(actions.rooms)
        self.status = StatusLine(theme, translate)
        self.addWidget(self.welcome)
        self.addWidget(self._desk(rooms))

    def show_open(self, is_open: bool) -> None:
        """Show the rooms, or the ways in."""
        self.setCurrentIndex(1 if is_open else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail show names or icons alone."""
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def lay_banner(self, banner: QWidget) -> None:
        """Lay a line under the head, about the file that is open."""
        self._column.insertWidget(1, banner)

    def _desk(self, rooms: RoomStack) -> QWidget:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(rooms, 1)
        desk = QWidget()
        self._column = column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        return desk
