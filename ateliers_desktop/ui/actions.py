# SPDX-License-Identifier: Apache-2.0
"""Everything that can be done from the window's menus and buttons, with names and keys."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.plain_text import menu_text, plain_tool_tip
from ateliers_desktop.ui.planning.lanes import Axis
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.translation import SCREEN_LANGUAGES
from ateliers_desktop.words import Translate

_LANGUAGE_NAMES = {"fr": "Français", "en": "English", "ar": "العربية"}
"""Each in its own words, so that whoever is lost in another finds it."""


class WindowActions(QObject):
    """The actions as attributes; the window connects them."""

    def __init__(self, theme: Theme, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._translate = theme, translate
        keys = QKeySequence.StandardKey
        self.open = self._action(translate("Menu", "&Open…"), keys.Open, "open")
        self.open_read_only = self._action(translate("Menu", "Open to rea&d only…"))
        self.import_workbook = self._action(
            translate("Menu", "&Import a workbook…"), "Ctrl+I", "import"
        )
        self.import_folder = self._action(translate("Menu", "Import a folder of &CSV files…"))
        self.sample = self._action(translate("Menu", "Open the &sample residency…"), "", "sample")
        self.print_day = self._action(translate("Menu", "&Print the day"), keys.Print, "print")
        self.quit = self._action(translate("Menu", "&Quit"), "Ctrl+Q")
        self.undo = self._action(translate("Menu", "Undo"), keys.Undo, "undo")
        self.redo = self._action(translate("Menu", "Redo"), "Ctrl+Shift+Z", "redo")
        self.lock = self._action(
            translate("Menu", "&Lock or unlock the session"), "Ctrl+L", "lock"
        )
        self.propose = self._action(translate("Menu", "P&ropose a schedule"), "Ctrl+G", "propose")
        self.day_before = self._action(translate("Menu", "Day &before"), "Alt+PgUp")
        self.day_after = self._action(translate("Menu", "Day &after"), "Alt+PgDown")
        self.about = self._action(translate("Menu", "&About Ateliers Desktop"))
        self.views = self._views()
        self.rooms = self._rooms()
        self.lights = self._lights()
        self.languages = self._languages()
        self.recent = QMenu(translate("Menu", "Open &recent"))
        self._of_programme = (
            self.print_day, self.lock, self.propose, self.day_before, self.day_after,
            *self.views, *self.rooms,
        )  # fmt: skip

    def fill(self, bar: QMenuBar) -> None:
        """Lay the menus into a menu bar, in place of what was there."""
        translate = self._translate
        bar.clear()
        file = bar.addMenu(translate("Menu", "&File"))
        _add(file, self.open, self.open_read_only)
        file.addMenu(self.recent)
        _add(file, self.import_workbook, self.import_folder, self.sample, None)
        _add(file, self.print_day, None, self.quit)
        edit = bar.addMenu(translate("Menu", "&Edit"))
        _add(edit, self.undo, self.redo, None, self.lock, None, self.propose)
        view = bar.addMenu(translate("Menu", "&View"))
        _add(view, *self.rooms, None, *self.views, None, self.day_before, self.day_after, None)
        _add(view.addMenu(translate("Menu", "&Brightness")), *self.lights)
        _add(view.addMenu(translate("Menu", "&Language")), *self.languages)
        _add(bar.addMenu(translate("Menu", "&Help")), self.about)

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
        for action in self._of_programme:
            action.setEnabled(is_open)
        for action in (self.lock, self.propose):
            action.setEnabled(is_open and not read_only)

    def show_steps(self, undo: str, redo: str) -> None:
        """Say what undo and redo would do, and enable them if there is something to say."""
        translate = self._translate
        self._name_step(
            self.undo, undo, translate("Menu", "Undo"), translate("Menu", "Undo: {edit}")
        )
        self._name_step(
            self.redo, redo, translate("Menu", "Redo"), translate("Menu", "Redo: {edit}")
        )

    def _name_step(self, action: QAction, step: str, bare: str, named: str) -> None:
        text = named.format(edit=step) if step else bare
        action.setText(menu_text(text))
        action.setEnabled(bool(step))
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
            Axis.MENTORS: (translate("Menu", "&Mentors"), "Ctrl+1"),
            Axis.PROJECTS: (translate("Menu", "Pro&jects"), "Ctrl+2"),
            Axis.ROOMS: (translate("Menu", "&Rooms"), "Ctrl+3"),
        }
        actions = []
        for axis, (name, keys) in names.items():
            actions.append(self._action(name, keys))
            actions[-1].setData(axis)
        return self._group(actions)

    def _rooms(self) -> tuple[QAction, ...]:
        translate = self._translate
        names = {
            RoomId.PLANNING: (translate("Menu", "P&lanning"), "F5", "board"),
            RoomId.PROJECTS: (translate("Menu", "Pro&jects"), "F6", "project"),
            RoomId.MENTORS: (translate("Menu", "&Mentors"), "F7", "mentor"),
            RoomId.PROGRAMME: (translate("Menu", "Pro&gramme"), "F8", "clock"),
            RoomId.ROOMS: (translate("Menu", "&Rooms"), "F9", "door"),
            RoomId.EXPERTISE: (translate("Menu", "&Expertise"), "Shift+F7", "matrix"),
            RoomId.PRINTING: (translate("Menu", "Pri&nting"), "F12", "print"),
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

    def of_room(self, room: RoomId) -> QAction:
        """Return the action that opens a room."""
        return next(each for each in self.rooms if each.data() == room)

    def _lights(self) -> tuple[QAction, ...]:
        translate = self._translate
        names = {
            Light.SYSTEM: translate("Menu", "As the &system"),
            Light.LIGHT: translate("Menu", "&Light"),
            Light.DARK: translate("Menu", "&Dark"),
        }
        return self._choices(names)

    def _languages(self) -> tuple[QAction, ...]:
        return self._choices({code: _LANGUAGE_NAMES[code] for code in SCREEN_LANGUAGES})

    def _choices(self, names: dict[Light, str] | dict[str, str]) -> tuple[QAction, ...]:
        actions = []
        for choice, name in names.items():
            actions.append(self._action(name))
            actions[-1].setData(choice)
        return self._group(actions)


def _add(menu: QMenu, *actions: QAction | None) -> None:
    """Add actions to a menu, a line for each None."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _with_keys(text: str, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tool_tip(f"{text} ({keys})" if keys else text)
