# SPDX-License-Identifier: Apache-2.0
"""How the room of expertise is laid out: search, summary and matrix, and the form beside them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.expertise.area_form import AreaForm
from ateliers_desktop.ui.expertise.matrix import Matrix
from ateliers_desktop.ui.expertise.matrix_view import MatrixView
from ateliers_desktop.ui.header import ActionButton
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.empty_state import EmptyState
from ateliers_desktop.ui.records.marked_line import MarkedLine
from ateliers_desktop.ui.records.search_field import SearchField
from ateliers_desktop.ui.records.tab_order import set_tab_order
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.side_by_side import lay_side_by_side

_PAD = 16


class RoomLayout(QObject):
    """Builds the parts of the room and shows one of its pages: matrix, nothing yet, no match.

    Signals
    -------
    mentors_wanted()
        There are no mentors, and a person wants to add some.
    """

    mentors_wanted = Signal()

    def __init__(self, around: Surroundings, add: QAction, form: AreaForm, room: QWidget) -> None:
        super().__init__(room)
        self._translate = translate = around.translate
        self.search = SearchField(
            around.theme, translate("Expertise", "Search for a mentor or an area…")
        )
        self.summary = plain_label(role="small", wrap=True)
        self.view = MatrixView(around.theme, translate, around.language)
        self.marked = MarkedLine(around.theme, translate)
        self.to_mentors = QPushButton(translate("Expertise", "Go to the mentors"))
        self.to_mentors.clicked.connect(self.mentors_wanted)
        self.nobody = EmptyState((self.to_mentors,))
        self.none = EmptyState((ActionButton(add),))
        self.no_match = EmptyState()
        self.panel = self._panel()
        self.pages = QStackedWidget()
        for page in (self.panel, self.none, self.no_match):
            self.pages.addWidget(page)
        self._say()
        self._lay(form, room)

    @property
    def shows_matrix(self) -> bool:
        """Tell whether the matrix is in sight."""
        return self.pages.currentWidget() is self.panel

    def show_page(self, residency: Residency, found: Matrix | None) -> None:
        """Show the matrix, or what to do where there is none."""
        page: QWidget = self.panel
        if not residency.areas:
            page = self.none
        elif found is None:
            page = self.no_match
            text = self._translate("Expertise", "No mentor or area matches “{text}”.")
            self.no_match.say(text.format(text=self.search.text()), "")
        self.pages.setCurrentWidget(page)
        self.nobody.setVisible(not residency.mentors)
        self.search.setEnabled(bool(residency.areas))
        self.summary.setVisible(bool(residency.areas))
        high = page.sizeHint().height() + 40
        self.pages.setMaximumHeight(16_777_215 if page is self.panel else high)

    def say_summary(self, text: str) -> None:
        """Say how all areas together stand."""
        self.summary.setText(text)

    def _panel(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("role", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.setSpacing(0)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.nobody)
        return panel

    def _say(self) -> None:
        translate = self._translate
        self.none.say(
            translate("Expertise", "No area yet"),
            translate(
                "Expertise",
                "Areas say what mentors can give and what projects need. Add the first one, "
                "then say who knows it how well.",
            ),
        )
        self.nobody.say(
            translate("Expertise", "No mentor yet"),
            translate("Expertise", "Their levels are set here once they are added."),
        )

    def _lay(self, form: AreaForm, room: QWidget) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_PAD, 12, _PAD, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.summary)
        column.addWidget(self.pages, 1)
        column.addStretch(0)
        column.addWidget(self.marked)
        lay_side_by_side(room, (left, form), letters=(130, 50), least=(50, 48))
        set_tab_order((self.search, self.view))
