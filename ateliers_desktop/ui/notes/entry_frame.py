# SPDX-License-Identifier: Apache-2.0
"""What a note and an action have in common where they are read: how they are changed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QToolButton

from ateliers_desktop.residency import Entry
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.theme import Theme


class EntryFrame(QFrame):
    """A double click or Enter asks to change the entry, Delete to take it out.

    Parameters
    ----------
    edit, remove
        What its two buttons do, in words.

    Signals
    -------
    edit_wanted(object), removal_wanted(object)
        The note or action is to be changed, or to go.
    """

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, *, edit: str, remove: str) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._changeable = False
        self.edit = _small_button("note", edit, theme)
        self.remove = _small_button("delete", remove, theme)
        self.edit.clicked.connect(self._ask_to_edit)
        self.remove.clicked.connect(self._ask_to_remove)

    def hold(self, entry: Entry, *, changeable: bool) -> None:
        """Be there for an entry, which can be changed or only read."""
        self._entry, self._changeable = entry, changeable
        for each in (self.edit, self.remove):
            each.setVisible(changeable)

    def point_out(self, found: bool) -> None:
        """Frame the entry as the one that was looked for."""
        restyle(self, "found", found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the entry."""
        del event
        self._ask_to_edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to change the entry, or to take it out."""
        if event.key() in ENTER and self.has_keys():
            self._ask_to_edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._ask_to_remove()
        else:
            super().keyPressEvent(event)

    def has_keys(self) -> bool:
        """Tell whether a key is meant for the entry, and not for one of its buttons."""
        return self.hasFocus()

    def _ask_to_edit(self) -> None:
        if self._changeable:
            self.edit_wanted.emit(self._entry)

    def _ask_to_remove(self) -> None:
        if self._changeable:
            self.removal_wanted.emit(self._entry)


def _small_button(picture: str, name: str, theme: Theme) -> QToolButton:
    """Return a button with a picture, that says by its tooltip what it does."""
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setIcon(icon(picture, theme, theme.palette.muted))
    button.setIconSize(QSize(16, 16))
    button.setAccessibleName(name)
    button.setToolTip(plain_tool_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
