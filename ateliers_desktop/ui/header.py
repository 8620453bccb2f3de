# SPDX-License-Identifier: Apache-2.0
"""The head of the window: which residency this is, how it is seen, and what is done most."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words.dates import date_range


class Header(QFrame):
    """Name and dates of the residency; the views; undo, redo, print; the one primary button."""

    def __init__(self, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.name = plain_label(role="title")
        self.subtitle = plain_label(role="small")
        for label in (self.name, self.subtitle):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.views = _segments(actions.views)
        self.undo = _tool_button(actions.undo)
        self.redo = _tool_button(actions.redo)
        self.print = ActionButton(actions.print_day)
        self.propose = ActionButton(actions.propose)
        self.propose.setProperty("primary", True)
        self._lay()

    def _lay(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(10)
        row.addLayout(names, 1)
        for widget in (self.views, self.undo, self.redo, self.print, self.propose):
            row.addWidget(widget)

    def show_residency(self, residency: Residency, language: str) -> None:
        """Show whose window this is."""
        self.name.setText(residency.name)
        dates = date_range(residency.first_day, residency.last_day, language)
        facts = (residency.programme, dates, residency.venue or residency.city)
        self.subtitle.setText(" · ".join(filter(None, facts)))

    def show_planning_tools(self, wanted: bool) -> None:
        """Show what only the planning room needs, or put it away."""
        for widget in (self.views, self.print, self.propose):
            widget.setVisible(wanted)


class ActionButton(QPushButton):
    """A button that is an action: same text without its mnemonic, same tooltip, same state."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setText(self._action.iconText())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "action")
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _segments(actions: Sequence[QAction]) -> QFrame:
    frame = QFrame()
    frame.setObjectName("segments")
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for at, action in enumerate(actions):
        button = QToolButton()
        button.setProperty("role", "segment")
        end = {0: "first", len(actions) - 1: "last"}.get(at, "")
        button.setProperty("end", end)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
    return frame
