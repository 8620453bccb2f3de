# SPDX-License-Identifier: Apache-2.0
"""The week to scale: days and hours stay in sight while the rows scroll below and beside them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea

from ateliers_desktop.residency import Residency
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.timetable.day_heads import DayAction, DayHeads, HourAxis
from ateliers_desktop.ui.timetable.week_canvas import WeekCanvas
from ateliers_desktop.words import Translate


class WeekView(QFrame):
    """Holds the canvas with the rows, the heads of the days over it, the hours beside it."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, actions: Sequence[DayAction]
    ) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.canvas = WeekCanvas(theme, translate, language)
        self.heads = DayHeads(theme, translate, language, actions)
        self.axis = HourAxis(theme)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.canvas)
        self.area.viewport().installEventFilter(self)
        self.canvas.installEventFilter(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 6, 6, 6)
        grid.setSpacing(0)
        grid.addWidget(self.heads, 0, 1)
        grid.addWidget(self.axis, 1, 0)
        grid.addWidget(self.area, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.area.verticalScrollBar().valueChanged.connect(self._follow)
        self.area.horizontalScrollBar().valueChanged.connect(self._follow)
        self.canvas.scaled.connect(self._follow)
        self.setTabOrder(self.heads, self.area)

    def show_week(
        self,
        residency: Residency,
        sessions: Mapping[Row, int],
        current: Row | None,
        *,
        locked: bool,
    ) -> None:
        """Show the rows of a residency, with one chosen; locked ones are only read."""
        self.canvas.movable = not locked
        self.canvas.show_week(residency, sessions, current)
        self.heads.show_days(residency, locked=locked)
        self._follow()

    def choose(self, row: Row | None) -> None:
        """Mark another row as chosen, and bring it into sight."""
        self.canvas.choose(row)
        block = self.canvas.block_of(row)
        if block is not None:
            self.area.ensureWidgetVisible(block, 8, 24)

    def focus_row(self) -> None:
        """Put the keys on the chosen row."""
        block = self.canvas.block_of(self.canvas.current)
        if block is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the height there is, and keep heads and hours with the days."""
        if event.type() == QEvent.Type.Resize:
            if watched is self.area.viewport():
                self.canvas.fit(self.area.viewport().height() - 4)
            self._follow()
        return False

    @Slot()
    def _follow(self) -> None:
        offset = -self.canvas.x() - self.area.viewport().x()
        self.heads.follow(self.canvas.width(), offset)
        self.axis.show_scale(self.canvas.scale)
        self.axis.follow(self.area.verticalScrollBar().value())
