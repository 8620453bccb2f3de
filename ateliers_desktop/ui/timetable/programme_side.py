# SPDX-License-Identifier: Apache-2.0
"""What stands beside the week: the form of the chosen row, or that of the residency itself."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.ui.header import segments
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.grid_actions import GridActions
from ateliers_desktop.ui.timetable.residency_form import ResidencyForm
from ateliers_desktop.ui.timetable.row_form import RowForm


class ProgrammeSide(QFrame):
    """Two pages under one switch; the row's own buttons stand beside it."""

    def __init__(self, around: Surroundings, actions: GridActions) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        translate = around.translate
        self.row_form = RowForm(around)
        self.residency_form = ResidencyForm(around)
        self._chosen: Row | None = None
        group = QActionGroup(self)
        self._row_page = QAction(translate("Grid", "Row"), group)
        self._residency_page = QAction(translate("Grid", "Residency"), group)
        for action in (self._row_page, self._residency_page):
            action.setCheckable(True)
        self._residency_page.setChecked(True)
        group.triggered.connect(self._on_page)
        self._buttons = actions.row_buttons()
        self._nothing = _sentence(
            translate("Grid", "Choose a row in the week to see and change it.")
        )
        self._pages = QStackedWidget()
        for page in (self.residency_form, self.row_form, self._nothing):
            self._pages.addWidget(page)
        self._lay()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(4)
        head.addWidget(segments((self._row_page, self._residency_page)))
        head.addStretch(1)
        for button in self._buttons:
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)

    @property
    def on_row(self) -> bool:
        """Tell whether the page of the row is open."""
        return self._row_page.isChecked()

    def open_page(self, *, row: bool) -> None:
        """Open the page of the row, or that of the residency."""
        (self._row_page if row else self._residency_page).setChecked(True)
        self._show_page()

    def settle(self) -> None:
        """Store what is being typed."""
        (self.row_form if self.on_row else self.residency_form).settle()

    def show_programme(
        self,
        programme: Programme,
        chosen: Row | None,
        sessions: Mapping[Row, int],
        *,
        fresh: bool,
        fresh_row: bool,
    ) -> None:
        """Show a residency and the row chosen in it; what is fresh takes away what was typed."""
        self._chosen = chosen
        self.residency_form.show_record(programme, programme.residency, fresh=fresh)
        if chosen is not None:
            count = sessions.get(chosen, 0)
            self.row_form.show_row(programme, chosen, count, fresh=fresh or fresh_row)
        self._show_page()

    def enter_row(self) -> None:
        """Go to the hours of the row."""
        if self._chosen is not None:
            self.open_page(row=True)
            self.row_form.enter()

    @Slot(QAction)
    def _on_page(self, _action: QAction) -> None:
        self._show_page()

    def _show_page(self) -> None:
        page: QWidget = self.residency_form
        if self.on_row:
            page = self._nothing if self._chosen is None else self.row_form
        self._pages.setCurrentWidget(page)
        for button in self._buttons:
            button.setVisible(page is self.row_form)


def _sentence(text: str) -> QFrame:
    """Return a page with a sentence alone."""
    page = QFrame()
    page.setObjectName("sidePanel")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 16, 20, 16)
    column.addWidget(plain_label(text, "muted", wrap=True))
    column.addStretch(1)
    return page
