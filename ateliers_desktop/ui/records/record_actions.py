# SPDX-License-Identifier: Apache-2.0
"""What can be done to records in a room, with keys: add, duplicate, delete, search."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from ateliers_desktop.ui.header import tool_button
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class RecordActions(QObject):
    """The actions of one room; the room connects them.

    Parameters
    ----------
    add
        What adding is called: "Add a project".
    """

    def __init__(self, theme: Theme, translate: Translate, add: str) -> None:
        super().__init__()
        self._theme = theme
        self.add = self._action(add, "Ctrl+N", "")
        self.duplicate = self._action(translate("Records", "Duplicate"), "Ctrl+D", "copy")
        self.delete = self._action(translate("Records", "Delete…"), "Del", "delete")
        self.find = self._action(translate("Records", "Search"), QKeySequence.StandardKey.Find, "")
        # In a field the key deletes letters.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def serve(self, room: QWidget, table: QWidget) -> None:
        """Let the keys work while a room is in sight, and Delete in its table."""
        self.setParent(room)
        for action in (self.add, self.duplicate, self.find):
            room.addAction(action)
        table.addAction(self.delete)

    def buttons(self) -> tuple[QToolButton, ...]:
        """Return small buttons for what is done to the record in the form."""
        return tool_button(self.duplicate, "quiet"), tool_button(self.delete, "quiet")

    def enable(self, *, writable: bool, chosen: bool) -> None:
        """Enable what can be done in a file that may be written to, or with a record chosen."""
        self.add.setEnabled(writable)
        self.duplicate.setEnabled(writable and chosen)
        self.delete.setEnabled(writable and chosen)

    def _action(self, text: str, keys: str | QKeySequence.StandardKey, picture: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        if picture:
            action.setIcon(icon(picture, self._theme))
        written = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tool_tip(f"{action.iconText()} ({written})"))
        return action
