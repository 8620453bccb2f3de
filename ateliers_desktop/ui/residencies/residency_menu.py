# SPDX-License-Identifier: Apache-2.0
"""The menu of the residencies of a file, in the head of the window and among the menus."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ateliers_desktop.ui.plain_text import menu_text
from ateliers_desktop.words.dates import date_range
from ateliers_desktop.words.joining import joined

if TYPE_CHECKING:
    from ateliers_desktop.storage import ResidencySummary


class ResidencyMenu(QMenu):
    """The residencies in order of time, the open one checked; below them what makes one more.

    Signals
    -------
    wanted(object)
        Another residency, a ResidencySummary, was chosen.
    """

    wanted = Signal(object)

    def __init__(self, title: str, further: Sequence[QAction]) -> None:
        super().__init__(title)
        self._further = tuple(further)
        self._offered: tuple[ResidencySummary, ...] = ()
        self._chosen: ResidencySummary | None = None
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_chosen)
        self._lay()

    @property
    def choices(self) -> tuple[QAction, ...]:
        """The actions that open a residency, in order of time."""
        return tuple(self._group.actions())

    @property
    def several(self) -> bool:
        """Tell whether there is another residency than the open one."""
        return len(self._offered) > 1

    def show_residencies(
        self, residencies: "Sequence[ResidencySummary]", chosen: "ResidencySummary", language: str
    ) -> None:
        """Offer these residencies, one of which is open."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self._offered, self._chosen = tuple(residencies), chosen
        for at, each in enumerate(self._offered):
            action = QAction(menu_text(dated_name(each, language)), self)
            action.setData(at)
            action.setCheckable(True)
            action.setChecked(each.id == chosen.id)
            self._group.addAction(action)
        self._lay()

    def _lay(self) -> None:
        self.clear()
        self.addActions(self._group.actions())
        if self._further:
            self.addSeparator()
            self.addActions(self._further)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        wanted = self._offered[action.data()]
        if self._chosen is None or wanted.id != self._chosen.id:
            self.wanted.emit(wanted)


def dated_name(residency: "ResidencySummary", language: str) -> str:
    """Return how a residency is told from the others of its file: its name, and when it is."""
    dates = date_range(residency.first_day, residency.last_day, language)
    return joined((residency.name, dates), language)
