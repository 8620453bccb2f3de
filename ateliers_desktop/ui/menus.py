# SPDX-License-Identifier: Apache-2.0
"""The menus of the window: which action stands in which, and what they name of what is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


def fill_menus(bar: QMenuBar, actions: WindowActions, translate: Translate) -> None:
    """Lay the menus into a menu bar, in place of what was there."""
    bar.clear()
    file = bar.addMenu(translate("Menu", "&File"))
    _add(file, actions.begin, actions.open, actions.open_read_only)
    file.addMenu(actions.recent)
    file.addSeparator()
    file.addMenu(actions.residencies)
    _add(file, None, actions.import_workbook, actions.import_folder, actions.update)
    _add(file, actions.sample, None, *actions.exports, None, actions.print_day)
    _add(file, None, actions.restore, actions.personal, None, actions.quit)
    edit = bar.addMenu(translate("Menu", "&Edit"))
    _add(edit, actions.undo, actions.redo, None, actions.search)
    session = bar.addMenu(translate("Menu", "&Session"))
    fill_session_menu(session, actions)
    _add(session, None, actions.walk_in)
    plan = bar.addMenu(translate("Menu", "&Plan"))
    _add(plan, actions.check, actions.propose, actions.repair, None, actions.late)
    view = bar.addMenu(translate("Menu", "&View"))
    _add(view, *actions.rooms, None, *actions.views, actions.week, None)
    _add(view, actions.day_before, actions.day_after, None)
    _add(view, actions.larger, actions.smaller, actions.usual_size, None, actions.hall, None)
    _add(view.addMenu(translate("Menu", "Brigh&tness")), *actions.lights)
    _add(view.addMenu(translate("Menu", "Lang&uage")), *actions.languages)
    _add(bar.addMenu(translate("Menu", "&Help")), actions.guide, actions.keys, actions.about)


def show_state(
    actions: WindowActions, programme: "Programme", language: str, translate: Translate
) -> None:
    """Name in the menus the residencies of the open file, and the steps to undo and redo."""
    actions.residencies.show_residencies(programme.residencies, programme.chosen, language)
    areas = programme.residency.areas
    actions.show_steps(
        *(
            edit_text(steps[0].edit, language, translate, areas) if steps else ""
            for steps in (programme.undo_steps[:1], programme.redo_steps[:1])
        )
    )


def fill_session_menu(menu: QMenu, actions: WindowActions) -> None:
    """Lay what can be done with a session into a menu."""
    _add(menu, actions.move_to, actions.lock, actions.take_off, None)
    _add(menu, actions.held, actions.missed, actions.cancelled, actions.planned)
    _add(menu, None, *actions.need_states)


def pop_up(menu: QMenu, screen: QPoint) -> None:
    """Show a menu at a point of the screen; once it is closed it is no more."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(screen)


def _add(menu: QMenu, *actions: QAction | None) -> None:
    """Add actions to a menu, a line for each None."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
