# SPDX-License-Identifier: Apache-2.0
"""Shows a proposal on the board in the place of the schedule, and goes from change to change."""

from PySide6.QtCore import QObject, Slot

from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from ateliers_desktop.ui.proposal.preview import Preview
from ateliers_desktop.ui.proposal.preview_bar import PreviewBar
from ateliers_desktop.ui.proposal.proposal_round import ProposalRound
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class BoardPreview(QObject):
    """Puts the bar over the board of a planning room, for as long as there is that room."""

    def __init__(
        self, room: PlanningRoom, proposals: ProposalRound, theme: Theme, translate: Translate
    ) -> None:
        super().__init__(room)
        self._room = room
        self._preview: Preview | None = None
        self._chosen_before: SessionId | None = None
        self.bar = PreviewBar(theme, translate)
        self.bar.session_wanted.connect(self._on_session)
        self.bar.adopt_wanted.connect(proposals.adopt)
        self.bar.discard_wanted.connect(proposals.discard)
        self.bar.back_wanted.connect(proposals.back)

    def show(self, preview: Preview | None, session: SessionId | None = None) -> None:
        """Show a proposal from a changed session on; None shows the schedule again."""
        if preview is None:
            self._end()
            return
        self._preview = preview
        self._chosen_before, self._room.chosen = self._room.chosen, None
        # First into the room: alone it would be a window of its own for a moment.
        self._room.show_preview(preview.schedule, preview.marks, self.bar)
        self.bar.show_preview(preview)
        changed = preview.difference.changed
        if session is None and changed and all(each.day != self._room.day for each in changed):
            session = changed[0].id
        if session is not None:
            self.bar.go_to(session)

    def _end(self) -> None:
        if self._preview is not None:
            self._preview = None
            self._room.chosen = self._chosen_before
            self.bar.show_preview(None)
            self._room.show_preview(None)

    @Slot(object)
    def _on_session(self, session: SessionId) -> None:
        """Choose a session of the proposal on its day; the focus stays where it is."""
        if self._preview is not None:
            self._room.chosen = session
            self._room.choose_day(self._preview.schedule.by_id(session).day)
