# SPDX-License-Identifier: Apache-2.0
"""What can be printed: a box to choose from, each with what it is for, also below the box."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.two_lines import DetailRole, TwoLines
from ateliers_desktop.ui.printing.wish import What
from ateliers_desktop.ui.printing.words import hints, titles
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class WhatChoice(QWidget):
    """All kinds in words, the set for an evening first.

    Signals
    -------
    changed()
        Another one is chosen, by a person or from the program.
    """

    changed = Signal()

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self._hints = hints(translate)
        named = [(title, what) for what, title in titles(translate).items()]
        self.choice = Choice(translate("Printing", "What"), named)
        box = self.choice.box
        for at, (_, what) in enumerate(named):
            box.setItemData(at, self._hints[what], DetailRole)
            box.setItemData(at, self._hints[what], Qt.ItemDataRole.AccessibleDescriptionRole)
        box.setItemDelegate(TwoLines(theme, box))
        box.installEventFilter(self)
        box.setMaxVisibleItems(len(named))
        self.hint = plain_label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.hint)
        self.choice.changed.connect(self._on_changed)
        self._tell()

    @property
    def value(self) -> What:
        """What is chosen."""
        return self.choice.value

    def choose(self, what: What) -> None:
        """Choose one."""
        self.choice.choose(what)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the list out anew for each width of the box: Qt keeps the heights of before."""
        if event.type() == QEvent.Type.Resize:
            self.choice.box.view().doItemsLayout()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        hint = self._hints[self.value]
        self.hint.setText(hint)
        self.choice.box.setAccessibleDescription(hint)

    @Slot()
    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()
