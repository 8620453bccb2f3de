# SPDX-License-Identifier: Apache-2.0
"""All rooms under each other, each with what is in it; more than fit are scrolled to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.operations.today import Today
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.today.place_row import PlaceRow
from ateliers_desktop.words import Translate


class PlacesView(QScrollArea):
    """A row for each place; where there are none, what to do."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._theme, self._translate, self._language = theme, translate, language
        self.rows: list[PlaceRow] = []
        self.setAccessibleName(translate("Today", "Rooms, now and next"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.none = plain_label(
            translate(
                "Today",
                "There are no rooms and no sessions yet. Rooms are added under Rooms (F9), "
                "sessions are placed under Planning (F5).",
            ),
            "muted",
            wrap=True,
        )
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        self.setWidget(inside)
        FocusRing(self)

    def show_places(self, today: Today, residency: Residency) -> None:
        """Show every room at a moment."""
        places = today.places
        while len(self.rows) < len(places):
            row = PlaceRow(self._theme, self._translate, self._language)
            self.rows.append(row)
            self._column.insertWidget(len(self.rows), row)
        while len(self.rows) > len(places):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.deleteLater()
        for row, place in zip(self.rows, places, strict=True):
            row.show_place(place, residency, today.now)
        self.none.setVisible(not places)
