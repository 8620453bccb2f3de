# SPDX-License-Identifier: Apache-2.0
"""The line that says how many sessions a change has marked, and leads to the first of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class MarkedLine(QFrame):
    """Compares the sessions that break rules before and after; hidden while no more do.

    Signals
    -------
    place_wanted(object)
        A Place of the planning.
    """

    place_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        self._translate = translate
        self._before: frozenset[SessionId] | None = None
        self._told: tuple[SessionId, ...] = ()
        sign = QLabel()
        sign.setPixmap(icon("warning", theme, theme.palette.warning).pixmap(18, 18))
        self.text = plain_label(wrap=True)
        self.show_them = QPushButton(translate("Records", "See them in the planning"))
        self.show_them.setProperty("role", "link")
        self.show_them.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.show_them)
        self.hide()

    def watch(self, programme: Programme, *, compare: bool) -> None:
        """Look at a programme after a change; where there is nothing to compare, only remember."""
        marked = {session.id: None for each in programme.violations() for session in each.sessions}
        before, self._before = self._before, frozenset(marked)
        if not compare or before is None:
            self._told = ()
        else:
            fresh = tuple(each for each in marked if each not in before)
            self._told = fresh or tuple(each for each in self._told if each in marked)
        self._tell()

    def _tell(self) -> None:
        text = self._translate(
            "Records", "%n sessions now break a rule and are marked.", n=len(self._told)
        )
        changed = self._told and text != self.text.text()
        self.text.setText(text if self._told else "")
        self.setVisible(bool(self._told))
        if changed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_clicked(self) -> None:
        self.place_wanted.emit(Place(room=RoomId.PLANNING, name=self._told[0]))
