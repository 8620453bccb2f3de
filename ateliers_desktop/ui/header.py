# SPDX-License-Identifier: Apache-2.0
"""The head of the window: which residency this is, how it is seen, and what is done most."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.one_line import OneLineLabel
from ateliers_desktop.ui.plain_text import bare_text, plain_tool_tip
from ateliers_desktop.ui.room import Room
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words.dates import date_range
from ateliers_desktop.words.joining import joined


class Header(QFrame):
    """Name and dates of the residency; undo and redo; what the open room puts there."""

    def __init__(
        self, theme: Theme, actions: WindowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.name = OneLineLabel("title")
        self.subtitle = OneLineLabel("small")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # As wide as the name, so that the arrow stands at its end; a long one gives way.
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.residencies = menu_button(actions.residencies, icon("chevron", theme))
        self.undo = tool_button(actions.undo)
        self.redo = tool_button(actions.redo)
        self._tools = QStackedWidget()
        self._tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._pages: dict[Room, QWidget] = {}
        self._lay()

    def _lay(self) -> None:
        titled = QHBoxLayout()
        titled.setSpacing(4)
        titled.addWidget(self.name)
        titled.addWidget(self.residencies)
        titled.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addLayout(titled)
        names.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(10)
        row.addLayout(names, 1)
        for widget in (self.undo, self.redo, self._tools):
            row.addWidget(widget)

    def show_tools(self, room: Room) -> None:
        """Show what a room puts into the head of the window."""
        page = self._pages.get(room)
        if page is None:
            page = self._pages[room] = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            for tool in room.tools():
                row.addWidget(tool)
            self._tools.addWidget(page)
        for other in self._pages.values():
            wanted = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(wanted, QSizePolicy.Policy.Preferred)
        self._tools.setCurrentWidget(page)
        self._tools.setVisible(bool(room.tools()))

    def show_residency(self, residency: Residency, language: str) -> None:
        """Show whose window this is."""
        self.name.setText(residency.name)
        dates = date_range(residency.first_day, residency.last_day, language)
        facts = (residency.programme, dates, residency.venue or residency.city)
        self.subtitle.setText(joined(facts, language))


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


def tool_button(action: QAction, role: str = "action") -> QToolButton:
    """Return a small button with an action's icon."""
    button = QToolButton()
    button.setProperty("role", role)
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def menu_button(menu: QMenu, picture: QIcon) -> QToolButton:
    """Return a small button that opens a menu."""
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setIcon(picture)
    button.setIconSize(QSize(16, 16))
    name = bare_text(menu.title())
    button.setAccessibleName(name)
    button.setToolTip(plain_tool_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def segments(actions: Sequence[QAction]) -> QFrame:
    """Return a row of buttons side by side, of which one is chosen."""
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
