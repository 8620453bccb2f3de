# SPDX-License-Identifier: Apache-2.0
"""What a proposal changes, a line for each session; a line leads to the session on the board."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.proposal.look import changes_sheet
from ateliers_desktop.ui.proposal.schedule_difference import ChangeLine
from ateliers_desktop.ui.theme import Theme

_SessionRole = Qt.ItemDataRole.UserRole


class ChangesList(QListWidget):
    """Read only; Enter or a double click asks for the session of a line.

    Signals
    -------
    session_wanted(object)
        The id of a session that is on the proposed board.
    """

    session_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(changes_sheet(theme))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_activated)

    def show_lines(self, lines: tuple[ChangeLine, ...]) -> None:
        """Show these lines in place of those before."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.text, self)
            item.setData(_SessionRole, line.session)
            item.setToolTip(plain_tool_tip(line.text))
        if lines:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the Enter key activate the line on every system."""
        enter = event.key() in ENTER
        if enter and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        session = item.data(_SessionRole)
        if session is not None:
            self.session_wanted.emit(session)
