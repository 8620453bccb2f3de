# SPDX-License-Identifier: Apache-2.0
"""The side of the day: what is to be ticked, and a button beside each key."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from ateliers_desktop.residency import Residency, Session, SessionId, SessionStatus
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.today.need_line import NeedLine
from ateliers_desktop.ui.today.tick_list import KEYS, TickList
from ateliers_desktop.ui.today.tick_rows import TickRow
from ateliers_desktop.words import Translate

_LETTERS = 46
"""How wide the panel is, in letters."""


class TickPanel(QFrame):
    """A list, and below it what can be said of the session that is chosen."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        self._may_edit = False
        self._residency: Residency | None = None
        self._chosen: SessionId | None = None
        self._about: SessionId | None = None
        self.title = plain_label(translate("Today", "To be ticked"), "title")
        self.count = plain_label(role="count")
        self.none = plain_label(
            translate("Today", "Nothing is to be ticked: no session of today has begun."),
            "muted",
            wrap=True,
        )
        self.list = TickList(theme, translate)
        self.need = NeedLine(translate, language)
        self.buttons = {
            status: self._button(status, name)
            for status, name in (
                (SessionStatus.HELD, translate("Today", "Held")),
                (SessionStatus.MISSED, translate("Today", "Missed")),
                (SessionStatus.CANCELLED, translate("Today", "Cancelled")),
                (SessionStatus.PLANNED, translate("Today", "Planned again")),
            )
        }
        self.buttons[SessionStatus.HELD].setIcon(icon("done", theme))
        self.list.chosen.connect(self._on_chosen)
        self.list.ticked.connect(self._on_ticked)
        self.list.asked.connect(self.need.say)
        self._lay()
        self._enable()

    def _button(self, status: SessionStatus, name: str) -> QPushButton:
        key = KEYS[status]
        button = QPushButton(f"{name} ({key})")
        button.setAccessibleName(name)
        button.setToolTip(plain_tool_tip(f"{name} ({key})"))
        button.clicked.connect(partial(self.list.mark, status))
        return button

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, button in enumerate(self.buttons.values()):
            grid.addWidget(button, at // 2, at % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(grid)
        column.addWidget(self.need)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    def show_rows(
        self, rows: tuple[TickRow, ...], to_tick: int, residency: Residency, *, may_edit: bool
    ) -> None:
        """Show what is to be ticked and what is ticked."""
        self._may_edit, self._residency = may_edit, residency
        self.list.show_rows(rows)
        self.count.setText(str(to_tick))
        self.count.setVisible(bool(to_tick))
        self.none.setVisible(not rows)
        self._enable()
        self._ask()

    @Slot()
    def _on_chosen(self) -> None:
        """Ask about another session that somebody chooses, not after every minute."""
        self._enable()
        session = self.list.session
        chosen = None if session is None else session.id
        if chosen != self._chosen:
            self._chosen = self._about = chosen
            self._ask()

    @Slot(object)
    def _on_ticked(self, session: Session) -> None:
        """Ask about the session that was ticked, although the next one is chosen by now."""
        self._about = session.id
        self._ask()

    def _ask(self) -> None:
        if self._residency is None:
            return
        sessions = {each.id: each.session for each in self.list.rows if each.session is not None}
        about = sessions.get(self._about)
        if about is None or about.status is SessionStatus.PLANNED:
            # What was ticked was taken back: the question is for the one chosen again.
            self._about = self._chosen
            about = sessions.get(self._chosen)
        self.need.ask(about, self._residency, may_edit=self._may_edit)

    @Slot()
    def _enable(self) -> None:
        session = self.list.session
        for status, button in self.buttons.items():
            may = self._may_edit and session is not None and session.status is not status
            button.setEnabled(may)
