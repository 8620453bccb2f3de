# SPDX-License-Identifier: Apache-2.0
"""Searching the board: whoever and whatever matches stays, all else fades."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ateliers_desktop.residency import Residency, Schedule, SessionId, fold
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.countries import country_names


class SearchLine(QWidget):
    """A line to type in, and how much was found; Escape ends the search.

    Signals
    -------
    changed()
        Something else is looked for, or nothing any more.
    ended()
        The search is over.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            translate("Search", "A project, a mentor, an area, a room, a country…")
        )
        self.line.setAccessibleName(translate("Search", "Search the board"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._on_changed)
        self.found = plain_label(role="muted")
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "action")
        self.close_button.setText(translate("Search", "End the search"))
        self.close_button.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.found)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The words looked for, folded; none while nothing is."""
        return tuple(fold(self.line.text()).split()) if not self.isHidden() else ()

    def matches(self, text: str) -> bool:
        """Tell whether every word looked for is in a text."""
        folded = fold(text)
        return all(word in folded for word in self.words)

    def wanted(
        self, residency: Residency, schedule: Schedule, language: str
    ) -> frozenset[SessionId] | None:
        """Return the sessions that match, None while nothing is looked for."""
        if not self.words:
            return None
        areas = {each.code: each.name(language) for each in residency.areas}
        about = {
            each.name: " ".join(
                (*country_names(each.country), each.discipline, *each.team.members)
            )
            for each in residency.projects
        }
        found = frozenset(
            each.id
            for each in schedule.standing
            if self.matches(
                f"{each.project} {about.get(each.project, '')} {each.mentor} "
                f"{areas.get(each.area, '')} {each.room or ''}"
            )
        )
        self.found.setText(self._translate("Search", "%n sessions found", n=len(found)))
        return found

    def begin(self) -> None:
        """Show the line, ready to be typed in."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    @Slot()
    def end(self) -> None:
        """Look for nothing any more."""
        self.hide()
        self.line.clear()
        self.found.clear()
        self.changed.emit()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        if not self.words:
            self.found.clear()
        self.changed.emit()
