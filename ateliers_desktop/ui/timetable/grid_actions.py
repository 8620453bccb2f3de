# SPDX-License-Identifier: Apache-2.0
"""What can be done to the grid, with names and keys: add, copy, repeat, delete, lay out."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ateliers_desktop.ui.header import ActionButton, tool_button
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.day_heads import DayAction
from ateliers_desktop.words import Translate


class GridActions(QObject):
    """The actions of the programme room; the room connects them."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._theme = around.theme
        self._translate = translate = around.translate
        self.add_slot = self._action(translate("Grid", "Add a slot"), "Ctrl+N")
        self.add_break = self._action(translate("Grid", "Add a break"), "Ctrl+Shift+N")
        self.add_event = self._action(translate("Grid", "Add an event"))
        self.lay_out = self._action(translate("Grid", "Lay out the days without rows…"))
        self.duplicate = self._action(translate("Records", "Duplicate"), "Ctrl+D", "copy")
        self.repeat = self._action(translate("Grid", "Repeat on every day"), "Ctrl+Shift+D")
        self.delete = self._action(translate("Records", "Delete…"), "Del", "delete")
        # In a field the key deletes letters.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def serve(self, room: QWidget, week: QWidget) -> None:
        """Let the keys work while a room is in sight, and Delete among the rows."""
        self.setParent(room)
        for action in (self.add_slot, self.add_break, self.duplicate, self.repeat):
            room.addAction(action)
        week.addAction(self.delete)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the buttons that add rows; the first of them is the screen's primary one."""
        add = ActionButton(self.add_slot)
        add.setProperty("primary", True)
        more = QToolButton()
        more.setProperty("role", "action")
        more.setText(self._translate("Grid", "Add"))
        more.setProperty("menu", True)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = self._translate("Grid", "Add a break, an event, or whole days")
        more.setAccessibleName(name)
        more.setToolTip(plain_tool_tip(name))
        menu = QMenu(more)
        menu.addActions([self.add_break, self.add_event])
        menu.addSeparator()
        menu.addAction(self.lay_out)
        more.setMenu(menu)
        return (more, add)

    def row_buttons(self) -> tuple[QWidget, ...]:
        """Return buttons for what is done to the row in the form."""
        small = (tool_button(each, "quiet") for each in (self.duplicate, self.delete))
        return (ActionButton(self.repeat), *small)

    def enable(self, *, writable: bool, chosen: bool, has_empty_days: bool) -> None:
        """Enable what can be done in a file that may be written to, or with a row chosen."""
        for action in (self.add_slot, self.add_break, self.add_event):
            action.setEnabled(writable)
        for action in (self.duplicate, self.repeat, self.delete):
            action.setEnabled(writable and chosen)
        self.lay_out.setEnabled(writable and has_empty_days)

    def _action(self, text: str, keys: str = "", picture: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if picture:
            action.setIcon(icon(picture, self._theme))
        written = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        shown = f"{action.iconText()} ({written})" if written else action.iconText()
        action.setToolTip(plain_tool_tip(shown))
        return action


def day_actions(translate: Translate) -> tuple[DayAction, ...]:
    """Return what the menu of a day offers."""
    return (
        DayAction(key="add", text=translate("Grid", "Add a slot on this day"), needs_rows=False),
        DayAction(key="copy", text=translate("Grid", "Copy this day’s grid to other days…")),
        DayAction(key="late", text=translate("Grid", "Shift the rest of the day…")),
        DayAction(key="clear", text=translate("Grid", "Delete the rows of this day…")),
    )
