# SPDX-License-Identifier: Apache-2.0
"""The sessions of somebody's week, each leading to its card in the planning."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined


class SessionList(QWidget):
    """One line a session.

    Signals
    -------
    place_wanted(object)
        A Place of the planning.
    """

    place_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._theme, self._language = theme, language
        self._sessions: tuple[Session, ...] = ()
        self.links: list[LinkButton] = []
        self.count = plain_label(role="count")
        self.none = plain_label(translate("Records", "No session yet."), "muted")
        head = QHBoxLayout()
        head.addWidget(plain_label(translate("Records", "Sessions of the week"), "strong"))
        head.addStretch(1)
        head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self.none)

    def show_sessions(
        self, sessions: Sequence[Session], residency: Residency, *, of_room: bool = False
    ) -> None:
        """Show sessions in order of time; a room's own name is left out, its mentors come in."""
        self._sessions = tuple(sessions)
        while len(self.links) < len(sessions):
            link = LinkButton(self._theme, quiet=True)
            link.clicked.connect(self._on_clicked)
            self._column.addWidget(link)
            self.links.append(link)
        names = {each.code: each.name(self._language) for each in residency.areas}
        for at, link in enumerate(self.links):
            link.setVisible(at < len(sessions))
            if at < len(sessions):
                link.say(self._line(sessions[at], names, of_room=of_room))
        self.count.setText(str(len(sessions)))
        self.count.setVisible(bool(sessions))
        self.none.setVisible(not sessions)

    def _line(self, session: Session, names: dict[str, str], *, of_room: bool) -> str:
        when = moment(session.start, self._language)
        who = f"{session.project} × {session.mentor}" if of_room else session.project
        where = "" if of_room else session.room or ""
        area = names.get(session.area, session.area)
        return joined((when, who, area, where), self._language)

    @Slot()
    def _on_clicked(self) -> None:
        at = next((at for at, each in enumerate(self.links) if each is self.sender()), -1)
        if 0 <= at < len(self._sessions):
            self.place_wanted.emit(Place(room=RoomId.PLANNING, name=self._sessions[at].id))
