# SPDX-License-Identifier: Apache-2.0
"""Everything that can be done from the window's menus and buttons, with names and keys."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.need_actions import need_actions
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.plain_text import menu_text, plain_tool_tip
from ateliers_desktop.ui.residencies.residency_menu import ResidencyMenu
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import LANGUAGE_NAMES, Translate

BARE_TEXT = "bareText"
"""A property of an action whose text changes with what is open: how the list calls it."""


class WindowActions(QObject):
    """The actions as attributes; the window and its rooms connect them."""

    def __init__(self, theme: Theme, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._translate = theme, translate
        self._make_file_actions()
        self._make_session_actions()
        self._make_plan_actions()
        self._make_view_actions()
        self._make_help_actions()
        self._is_open = self._read_only = self._in_planning = False
        self._looked_at = self._undoable = self._redoable = self._chosen = False

    def _make_file_actions(self) -> None:
        translate, keys = self._translate, QKeySequence.StandardKey
        self.begin = self._action(translate("Menu", "&New, from nothing…"), "", "add")
        self.open = self._action(translate("Menu", "&Open…"), keys.Open, "open")
        self.open_read_only = self._action(translate("Menu", "Open to rea&d only…"))
        self.recent = QMenu(translate("Menu", "Open &recent"))
        self.import_workbook = self._action(
            translate("Menu", "&Import a workbook…"), "Ctrl+I", "import"
        )
        self.import_folder = self._action(translate("Menu", "Import a &folder of CSV files…"))
        self.update = self._action(
            translate("Menu", "Bring in a &later state of the form…"), "Ctrl+Shift+I"
        )
        self.restore = self._action(translate("Menu", "Restore a &backup…"), "", "undo")
        self.next_residency = self._action(translate("Menu", "&Next residency…"))
        self.add_people = self._action(translate("Menu", "Add people from a &workbook…"))
        self.remove_residency = self._action(translate("Menu", "&Remove this residency…"))
        self.residencies = ResidencyMenu(
            translate("Menu", "Residencies of &this file"),
            (self.next_residency, self.add_people, self.remove_residency),
        )
        self.personal = self._action(translate("Menu", "What is &kept about somebody…"))
        self.sample = self._action(translate("Menu", "Open the &sample residency…"), "", "sample")
        self.export = self._action(translate("Menu", "&Export as a workbook…"), "Ctrl+E", "save")
        self.calendar = self._action(translate("Menu", "Export as a &calendar…"), "Ctrl+Shift+E")
        self.report = self._action(translate("Menu", "Report for the p&artners…"))
        self.exports = (self.export, self.calendar, self.report)
        self.print_day = self._action(translate("Menu", "&Print the day"), keys.Print, "print")
        self.quit = self._action(translate("Menu", "&Quit"), "Ctrl+Q")
        self.undo = self._action(translate("Menu", "Undo"), keys.Undo, "undo")
        self.redo = self._action(translate("Menu", "Redo"), "Ctrl+Shift+Z", "redo")
        # The one that Windows has for it; menus and the list of keys name the first.
        self.redo.setShortcuts([self.redo.shortcut(), QKeySequence("Ctrl+Y")])

    def _make_session_actions(self) -> None:
        translate = self._translate
        self.move_to = self._action(translate("Menu", "&Move to…"), "Ctrl+M", "moved")
        self.lock = self._action(translate("Menu", "&Lock or unlock"), "Ctrl+L", "lock")
        self.take_off = self._action(translate("Menu", "&Take off the board"))
        self.held = self._action(translate("Menu", "Was &held"), "Ctrl+H", "done")
        self.missed = self._action(translate("Menu", "Was m&issed"))
        self.cancelled = self._action(translate("Menu", "&Cancel it"))
        self.planned = self._action(translate("Menu", "Plan it &again"))
        self.walk_in = self._action(
            translate("Menu", "Add a session no&w…"), "Ctrl+Shift+W", "add"
        )
        self.of_session = (
            self.move_to, self.lock, self.take_off, self.held, self.missed, self.cancelled,
            self.planned,
        )  # fmt: skip
        self.need_states = need_actions(translate, self._action, self._group)

    def _make_plan_actions(self) -> None:
        translate = self._translate
        self.propose = self._action(translate("Menu", "P&ropose a schedule"), "Ctrl+G", "propose")
        self.repair = self._action(
            translate("Menu", "Something changed: &move as little as possible…"),
            "Ctrl+R",
            "repair",
        )
        self.check = self._action(translate("Menu", "&Check the data…"), "", "warning")
        self.late = self._action(translate("Menu", "The day is &late…"), "", "clock")

    def _make_view_actions(self) -> None:
        translate, keys = self._translate, QKeySequence.StandardKey
        self.rooms = self._rooms()
        self.views = self._views()
        self.week = self._action(translate("Menu", "&Whole week"), "Ctrl+4")
        self.week.setCheckable(True)
        self.day_before = self._action(translate("Menu", "Day &before"), "Alt+PgUp")
        self.day_after = self._action(translate("Menu", "Day &after"), "Alt+PgDown")
        self.search = self._action(translate("Menu", "&Search the board"), keys.Find, "search")
        self.larger = self._action(translate("Menu", "Larg&er"), keys.ZoomIn, "zoom-in")
        # On many keyboards the plus sign asks for Shift.
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._action(translate("Menu", "&Smaller"), keys.ZoomOut, "zoom-out")
        self.usual_size = self._action(translate("Menu", "Usual si&ze"), "Ctrl+0")
        self.hall = self._action(translate("Menu", "Screen for the &hall…"), "F11", "screen")
        self.lights = self._lights()
        self.languages = self._languages()
        self._of_planning = (
            *self.views, self.week, self.day_before, self.day_after, self.search, self.larger,
            self.smaller, self.usual_size,
        )  # fmt: skip

    def _make_help_actions(self) -> None:
        translate = self._translate
        self.guide = self._action(translate("Menu", "&Guide"), "Shift+F1")
        self.keys = self._action(translate("Menu", "&Keys"), "F1")
        self.about = self._action(translate("Menu", "&About Ateliers Desktop"))

    def show_recent(self, files: Iterable[Path]) -> None:
        """Lay the files opened last into their menu; each action's data is its path as text."""
        self.recent.clear()
        for path in files:
            action = self.recent.addAction(menu_text(path.name))
            action.setData(str(path))
            action.setStatusTip(str(path))
        self.recent.setEnabled(not self.recent.isEmpty())

    def show_open(self, *, is_open: bool, read_only: bool) -> None:
        """Enable what a file must be open for."""
        self._is_open, self._read_only = is_open, read_only
        self._enable()

    def show_room(self, room: RoomId) -> None:
        """Enable what belongs to the room that is open."""
        self._in_planning = room is RoomId.PLANNING
        self._enable()

    def show_chosen(self, chosen: bool) -> None:
        """Enable what is done with sessions, while any are chosen on the board."""
        self._chosen = chosen
        self._enable()

    def show_looking(self, looking: bool) -> None:
        """Disable what changes anything while a proposal is looked at on the board."""
        self._looked_at = looking
        self._enable()

    def _enable(self) -> None:
        may_edit = self._is_open and not self._read_only and not self._looked_at
        for action in (
            *(*self.rooms, self.print_day, *self.exports, self.check, self.hall),
            self.personal,
        ):
            action.setEnabled(self._is_open)
        self.residencies.setEnabled(self._is_open)
        for action in self._of_planning:
            action.setEnabled(self._is_open and self._in_planning)
        for action in (
            *(self.propose, self.repair, self.update, self.restore, self.walk_in),
            *(self.next_residency, self.add_people),
        ):
            action.setEnabled(may_edit)
        self.remove_residency.setEnabled(may_edit and self.residencies.several)
        self.late.setEnabled(may_edit and self._in_planning)
        for action in (*self.of_session, *self.need_states):
            action.setEnabled(may_edit and self._in_planning and self._chosen)
        self.undo.setEnabled(may_edit and self._undoable)
        self.redo.setEnabled(may_edit and self._redoable)

    def show_steps(self, undo: str, redo: str) -> None:
        """Say what undo and redo would do, and enable them where that may be done."""
        translate = self._translate
        self._name_step(
            self.undo, undo, translate("Menu", "Undo"), translate("Menu", "Undo: {edit}")
        )
        self._name_step(
            self.redo, redo, translate("Menu", "Redo"), translate("Menu", "Redo: {edit}")
        )
        self._undoable, self._redoable = bool(undo), bool(redo)
        self._enable()

    def of_room(self, room: RoomId) -> QAction:
        """Return the action that opens a room."""
        return next(each for each in self.rooms if each.data() == room)

    def _name_step(self, action: QAction, step: str, bare: str, named: str) -> None:
        text = named.format(edit=step) if step else bare
        action.setText(menu_text(text))
        action.setProperty(BARE_TEXT, bare)
        action.setToolTip(_with_keys(text, action))

    def _action(
        self,
        text: str,
        keys: QKeySequence.StandardKey | str = "",
        picture: str = "",
    ) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if picture:
            action.setIcon(icon(picture, self._theme))
        action.setToolTip(_with_keys(action.iconText(), action))
        return action

    def _group(self, actions: Iterable[QAction]) -> tuple[QAction, ...]:
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
        return tuple(group.actions())

    def _views(self) -> tuple[QAction, ...]:
        translate = self._translate
        names = {
            Axis.MENTORS: (translate("Menu", "B&y mentors"), "Ctrl+1"),
            Axis.PROJECTS: (translate("Menu", "By &projects"), "Ctrl+2"),
            Axis.ROOMS: (translate("Menu", "By r&ooms"), "Ctrl+3"),
        }
        short = {
            Axis.MENTORS: translate("Menu", "Mentors"),
            Axis.PROJECTS: translate("Menu", "Projects"),
            Axis.ROOMS: translate("Menu", "Rooms"),
        }
        actions = []
        for axis, (name, keys) in names.items():
            action = self._action(name, keys)
            action.setIconText(short[axis])
            action.setData(axis)
            actions.append(action)
        return self._group(actions)

    def _rooms(self) -> tuple[QAction, ...]:
        translate = self._translate
        names = {
            RoomId.TODAY: (translate("Menu", "To&day"), "F4", "today"),
            RoomId.PLANNING: (translate("Menu", "P&lanning"), "F5", "board"),
            RoomId.PROJECTS: (translate("Menu", "Pro&jects"), "F6", "project"),
            RoomId.MENTORS: (translate("Menu", "&Mentors"), "F7", "mentor"),
            RoomId.PROGRAMME: (translate("Menu", "Pro&gramme"), "F8", "clock"),
            RoomId.ROOMS: (translate("Menu", "&Rooms"), "F9", "door"),
            RoomId.EXPERTISE: (translate("Menu", "E&xpertise"), "Shift+F7", "matrix"),
            RoomId.NOTES: (translate("Menu", "&Notes"), "Shift+F6", "note"),
            RoomId.PRINTING: (translate("Menu", "Pr&inting"), "F12", "print"),
        }
        actions = []
        for room, (name, keys, picture) in names.items():
            action = self._action(name, keys)
            action.setIcon(icon(picture, self._theme, self._theme.palette.on_rail, air=0.2))
            # Drawn for the dark rail: in a menu they would be light on light.
            action.setIconVisibleInMenu(False)
            action.setData(room)
            actions.append(action)
        return self._group(actions)

    def _lights(self) -> tuple[QAction, ...]:
        translate = self._translate
        names = {
            Light.SYSTEM: translate("Menu", "As the &system"),
            Light.LIGHT: translate("Menu", "&Light"),
            Light.DARK: translate("Menu", "&Dark"),
        }
        return self._choices(names)

    def _languages(self) -> tuple[QAction, ...]:
        return self._choices(LANGUAGE_NAMES)

    def _choices(self, names: dict[Light, str] | dict[str, str]) -> tuple[QAction, ...]:
        actions = []
        for choice, name in names.items():
            actions.append(self._action(name))
            actions[-1].setData(choice)
        return self._group(actions)


def _with_keys(text: str, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tool_tip(f"{text} ({keys})" if keys else text)
