# SPDX-License-Identifier: Apache-2.0
"""The menu of a cell: the four levels, the present one checked."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ateliers_desktop.operations.expertise_edits import LEVELS
from ateliers_desktop.ui.expertise.coverage_words import level_text
from ateliers_desktop.words import Translate


class LevelMenu(QMenu):
    """Offers the levels with the keys that set them.

    Signals
    -------
    level_chosen(int)
        The level to be set.
    """

    level_chosen = Signal(int)

    def __init__(self, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        group = QActionGroup(self)
        self.levels: list[QAction] = []
        for level in LEVELS:
            text = level_text(level, translate)
            action = self.addAction(text[:1].upper() + text[1:])
            action.setCheckable(True)
            action.setData(level)
            # Shown alone: the matrix takes the keys itself.
            action.setShortcut(QKeySequence(str(level)))
            action.setShortcutVisibleInContextMenu(True)
            group.addAction(action)
            self.levels.append(action)
        self.triggered.connect(self._on_triggered)

    def show_level(self, level: int) -> None:
        """Check the present level."""
        self.levels[level].setChecked(True)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.level_chosen.emit(action.data())
