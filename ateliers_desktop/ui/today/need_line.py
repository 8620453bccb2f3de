# SPDX-License-Identifier: Apache-2.0
"""What a tick leads on to: how far the need is, now that there was a session."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.residency import NeedState, Residency, Session
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined

STATE_KEYS = {
    Qt.Key.Key_O: NeedState.OPEN,
    Qt.Key.Key_H: NeedState.MET,
    Qt.Key.Key_M: NeedState.MORE,
}
"""Held with Ctrl and Shift, as on the board."""


class NeedLine(QFrame):
    """Asks about the session that was ticked last, or else about the one that is chosen.

    Signals
    -------
    said(object, object)
        A Session, and the NeedState of what it was about.
    """

    said = Signal(object, object)

    def __init__(self, translate: Translate, language: str) -> None:
        super().__init__()
        self.setProperty("role", "inset")
        self._translate, self._language = translate, language
        self._session: Session | None = None
        self.head = plain_label(role="small", wrap=True)
        names = {
            NeedState.OPEN: (translate("Menu", "Open"), "Ctrl+Shift+O"),
            NeedState.MET: (translate("Menu", "Met"), "Ctrl+Shift+H"),
            NeedState.MORE: (translate("Menu", "More needed"), "Ctrl+Shift+M"),
        }
        self.buttons = {
            state: self._button(state, name, keys) for state, (name, keys) in names.items()
        }
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addLayout(row)
        self.hide()

    def _button(self, state: NeedState, name: str, keys: str) -> QPushButton:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setToolTip(plain_tool_tip(f"{name} ({keys})"))
        button.clicked.connect(partial(self.say, state))
        return button

    def ask(self, session: Session | None, residency: Residency, *, may_edit: bool) -> None:
        """Ask about a session; about nothing where the project did not ask for its area."""
        need = None if session is None else residency.project(session.project).need(session.area)
        self._session = session if need is not None and may_edit else None
        self.setVisible(need is not None)
        if session is None or need is None:
            return
        area = area_name(session.area, residency.told_in(self._language))
        text = self._translate("Session", "How far the need is: {area}").format(area=area)
        self.head.setText(joined((session.project, text), self._language))
        self.setAccessibleName(self.head.text())
        for state, button in self.buttons.items():
            button.setChecked(need.state is state)
            button.setEnabled(may_edit)

    def say(self, state: NeedState) -> None:
        """Say how far the need is."""
        if self._session is not None:
            self.said.emit(self._session, state)
