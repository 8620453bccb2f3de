# SPDX-License-Identifier: Apache-2.0
"""The two pages about the selected session: what is known of it, and what was said in it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ateliers_desktop.words import Translate


class SessionTabs(QWidget):
    """Shows one of two pages; each is as high as it needs."""

    def __init__(self, translate: Translate, facts: QWidget, notes: QWidget) -> None:
        super().__init__()
        self._translate = translate
        self._pages = (facts, notes)
        group = QActionGroup(self)
        self.facts = self._tab(translate("Planning", "Session"), group)
        self.notes = self._tab(translate("Planning", "Notes"), group)
        self.facts.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(14)
        for action in (self.facts, self.notes):
            button = QToolButton()
            button.setProperty("role", "tab")
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        for page in self._pages:
            column.addWidget(page)
        group.triggered.connect(self._on_chosen)
        self._on_chosen()

    def count(self, notes: int) -> None:
        """Say beside the name of the notes how many there are."""
        named = self._translate("Planning", "Notes ({count})").format(count=notes)
        self.notes.setText(named if notes else self._translate("Planning", "Notes"))

    @property
    def on_notes(self) -> bool:
        """Whether the notes are shown, and not the facts."""
        return self.notes.isChecked()

    @on_notes.setter
    def on_notes(self, wanted: bool) -> None:
        (self.notes if wanted else self.facts).setChecked(True)
        self._on_chosen()

    def _tab(self, name: str, group: QActionGroup) -> QAction:
        action = QAction(name, self)
        action.setCheckable(True)
        group.addAction(action)
        return action

    @Slot()
    def _on_chosen(self) -> None:
        facts, notes = self._pages
        facts.setVisible(self.facts.isChecked())
        notes.setVisible(self.notes.isChecked())
