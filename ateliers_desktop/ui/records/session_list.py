# SPDX-License-Identifier: Apache-2.0
"""The sessions of somebody's week, each leading to its card in the planning."""

from collections.abc import Sequence

from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.link_list import LinkList
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined


class SessionList(LinkList):
    """One line a session."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        title = translate("Records", "Sessions of the week")
        super().__init__(theme, title, translate("Records", "No session yet."))
        self._language = language

    def show_sessions(
        self, sessions: Sequence[Session], residency: Residency, *, of_room: bool = False
    ) -> None:
        """Show sessions in order of time; a room's own name is left out, its mentors come in."""
        names = {each.code: each.name(self._language) for each in residency.areas}
        self.show_lines(
            [
                (
                    self._line(each, names, of_room=of_room),
                    Place(room=RoomId.PLANNING, name=each.id),
                )
                for each in sessions
            ]
        )

    def _line(self, session: Session, names: dict[str, str], *, of_room: bool) -> str:
        when = moment(session.start, self._language)
        who = f"{session.project} × {session.mentor}" if of_room else session.project
        where = "" if of_room else session.room or ""
        area = names.get(session.area, session.area)
        return joined((when, who, area, where), self._language)
