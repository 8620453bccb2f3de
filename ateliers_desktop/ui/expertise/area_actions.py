# SPDX-License-Identifier: Apache-2.0
"""What can be done in the room of expertise, with keys: add an area, delete it, search."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from ateliers_desktop.ui.header import tool_button
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class AreaActions(QObject):
    """The actions of the room; the room connects them.

    Deleting has no key: in the matrix, Delete takes a level away.
    """

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.add = self._action(translate("Expertise", "Add an area"), QKeySequence("Ctrl+N"))
        self.find = self._action(
            translate("Records", "Search"), QKeySequence(QKeySequence.StandardKey.Find)
        )
        self.delete = self._action(translate("Expertise", "Delete the area…"), QKeySequence())
        self.delete.setIcon(icon("delete", theme))

    def serve(self, room: QWidget) -> None:
        """Let the keys work while the room is in sight."""
        self.setParent(room)
        room.addAction(self.add)
        room.addAction(self.find)

    def delete_button(self) -> QToolButton:
        """Return a small button that deletes the area in the form."""
        return tool_button(self.delete, "quiet")

    def enable(self, *, writable: bool, chosen: bool) -> None:
        """Enable what can be done in a file that may be written to, or with an area chosen."""
        self.add.setEnabled(writable)
        self.delete.setEnabled(writable and chosen)

    def _action(self, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        written = keys.toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{action.iconText()} ({written})" if written else action.iconText()
        action.setToolTip(plain_tool_tip(tip))
        return action
