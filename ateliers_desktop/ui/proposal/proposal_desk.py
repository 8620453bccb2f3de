# SPDX-License-Identifier: Apache-2.0
"""The window's side of proposing: who asks, where the board is, and what is adopted into."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.messages import told
from ateliers_desktop.ui.reason_finder import ReasonFinder
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.operations.proposing import Proposal
    from ateliers_desktop.ui.planning.planning_room import PlanningRoom
    from ateliers_desktop.ui.proposal.board_preview import BoardPreview
    from ateliers_desktop.ui.proposal.preview import Preview
    from ateliers_desktop.ui.proposal.proposal_round import ProposalRound


class ProposalDesk(Desk):
    """Loads what proposing takes when it is first asked for; a window opens faster without.

    Signals
    -------
    changed()
        A proposal was adopted, or could not be.
    place_wanted(object)
        A Place where the data can be mended.

    Parameters
    ----------
    programme
        Gives what is open, or None.
    open_board
        Opens the planning room and gives it.
    """

    changed = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        solver: StandbySolver,
        clock: Clock,
        programme: "Callable[[], Programme | None]",
        open_board: "Callable[[], PlanningRoom]",
    ) -> None:
        super().__init__(window)
        self._settings, self._solver, self._clock = settings, solver, clock
        self._programme, self._open_board = programme, open_board
        self._round: ProposalRound | None = None
        self.board_preview: BoardPreview | None = None
        self.reasons = ReasonFinder(solver, clock, self)

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew, its board as well."""
        super().dress(around)
        self.board_preview = None
        actions = around.actions
        actions.propose.triggered.connect(self.propose)
        actions.repair.triggered.connect(self.repair)
        actions.check.triggered.connect(self.check_data)

    def resume(self) -> None:
        """Open the board again on a proposal that was looked at."""
        if self._round is not None:
            self._round.dress(self._theme, self._translate, self._language)

    @property
    def round(self) -> "ProposalRound":
        """The way from the wish for a schedule to its adoption."""
        if self._round is None:
            from ateliers_desktop.ui.proposal.proposal_round import ProposalRound

            self._round = ProposalRound(self._settings, self._solver, self._clock, self._window)
            self._round.dress(self._theme, self._translate, self._language)
            self._round.adopted.connect(self._on_adopted)
            self._round.discarded.connect(self._on_discarded)
            self._round.place_wanted.connect(self.place_wanted)
            self._round.preview_changed.connect(self._on_preview)
        return self._round

    @Slot()
    def propose(self) -> None:
        """Ask in which way a schedule is to be searched for, and search."""
        self._begin(repair=False)

    @Slot()
    def repair(self) -> None:
        """Ask the same, moving as little as possible to begin with."""
        self._begin(repair=True)

    def _begin(self, *, repair: bool) -> None:
        programme = self._programme()
        if programme is not None:
            self.reasons.stop()
            self.round.begin(programme, repair=repair)

    @Slot()
    def check_data(self) -> None:
        """Show what is wrong with the data."""
        programme = self._programme()
        if programme is not None:
            self.round.check(programme)

    @Slot()
    def back(self) -> None:
        """Go from the board back to the proposal, if one is looked at."""
        if self._round is not None:
            self._round.back()

    def show_state(self, programme: "Programme") -> bool:
        """Hear that something was opened or changed; tell whether a proposal is dropped for it."""
        dropped = self._round is not None and self._round.show_state(programme)
        if self._round is None or self._round.dialog is None:
            self.reasons.look(programme)
        return dropped

    def drop(self) -> bool:
        """Give up a proposal that is searched for or looked at; tell whether there was one."""
        dropped = self._round is not None and self._round.dialog is not None
        if self._round is not None and dropped:
            self._round.discard()
        return dropped

    def finish(self) -> None:
        """End what runs, the solver included; nothing is adopted."""
        if self._round is not None:
            self._round.finish()
        self.reasons.stop()
        self._solver.close()

    @Slot(object)
    def _on_adopted(self, proposal: "Proposal") -> None:
        from ateliers_desktop.operations.proposing import adopt

        programme = self._programme()
        if programme is not None:
            with told(self._window):
                adopt(programme, proposal)
            self.changed.emit()

    @Slot()
    def _on_discarded(self) -> None:
        """Go on looking for the reasons, for which the solver is free again."""
        programme = self._programme()
        if programme is not None:
            self.reasons.look(programme)

    @Slot(object, object)
    def _on_preview(self, preview: "Preview | None", session: SessionId | None) -> None:
        from ateliers_desktop.ui.proposal.board_preview import BoardPreview

        if preview is not None and self.board_preview is None:
            around = (self._theme, self._translate)
            self.board_preview = BoardPreview(self._open_board(), self.round, *around)
        elif preview is not None:
            self._open_board()
        if self.board_preview is not None:
            self.board_preview.show(preview, session)
