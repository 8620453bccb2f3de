# SPDX-License-Identifier: Apache-2.0
"""What is taken in hand when somebody picks up cards, or a request that waits."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Slot

from ateliers_desktop.operations.hand import Hand, stays_put
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Session
from ateliers_desktop.ui.planning.board_view import BoardView
from ateliers_desktop.ui.planning.holding import Holding
from ateliers_desktop.ui.planning.session_work import Chosen
from ateliers_desktop.words import Translate


class PickingUp(QObject):
    """Puts sessions into the hand, or says why one stays where it is.

    Parameters
    ----------
    programme
        Gives the programme that is open, if any.
    chosen
        Gives the sessions that are chosen on the board.
    """

    def __init__(
        self,
        programme: Callable[[], Programme | None],
        chosen: Chosen,
        holding: Holding,
        board: BoardView,
        translate: Translate,
    ) -> None:
        super().__init__(board)
        self._programme, self._chosen = programme, chosen
        self._holding, self._board, self._translate = holding, board, translate

    @Slot(object)
    def lift(self, screen: QPoint | None) -> None:
        """Take the chosen cards in hand; locked and held ones stay, which is said."""
        self._holding.let_go()
        chosen = self._chosen()
        if chosen is None:
            return
        programme, sessions = chosen
        free = tuple(each for each in sessions if not stays_put(each))
        if free and free[0] is sessions[0]:
            self._take(programme, free, screen)
        else:
            self.say_that_it_stays(sessions[0], screen)

    @Slot(object, object)
    def lift_request(self, session: Session, screen: QPoint | None = None) -> None:
        """Take a session in hand that is not on the board."""
        programme = self._programme()
        if programme is None or programme.read_only or not programme.residency.mentors:
            return
        self._take(programme, (session,), screen)

    @Slot(object)
    def say_that_it_stays(self, session: Session, screen: QPoint | None = None) -> None:
        """Say why a session stays where it is."""
        stays = self._translate("Drop", "It is locked: unlock it to move it (Ctrl+L)")
        if not session.fixed:
            stays = self._translate("Drop", "It was held: plan it again to move it")
        here = self._board.visualRect(self._board.currentIndex()).bottomLeft()
        self._holding.say((stays,), screen or self._board.viewport().mapToGlobal(here))

    def _take(
        self, programme: Programme, sessions: tuple[Session, ...], screen: QPoint | None
    ) -> None:
        hand = Hand(programme.residency, programme.schedule, programme.week, sessions)
        self._holding.take(hand, screen)
