# SPDX-License-Identifier: Apache-2.0
"""One proposal from the question to its end: in a dialog, on the board, adopted or discarded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Residency, Schedule, SessionId
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.proposal.preview import Preview, preview_of
from ateliers_desktop.ui.proposal.wish import Wish, first_wish, remember
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.ui.proposal.data_check_dialog import DataCheckDialog
    from ateliers_desktop.ui.proposal.proposal_dialog import ProposalDialog

# The dialogs are loaded when they are asked for: a window opens faster without.


class ProposalRound(QObject):
    """Keeps the dialog alive while its proposal is looked at on the board.

    Attributes
    ----------
    dialog
        In which a schedule is proposed, None while nothing is.
    preview
        What is looked at on the board, None while nothing is.

    Signals
    -------
    adopted(object)
        The Proposal that is to become the schedule.
    discarded()
        It ended and everything is as it was.
    place_wanted(object)
        A Place where the data can be mended.
    preview_changed(object, object)
        The Preview that the board is to show, None for none; and the id of the session to begin
        with, or None.
    """

    adopted = Signal(object)
    discarded = Signal()
    place_wanted = Signal(object)
    preview_changed = Signal(object, object)

    def __init__(
        self, settings: Settings, solver: StandbySolver, clock: Clock, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._solver, self._clock = solver, clock
        self._kept: tuple[Residency, Schedule, Wish] | None = None
        self._asked: tuple[Programme, Residency, Schedule] | None = None
        self.dialog: ProposalDialog | None = None
        self.data_check: DataCheckDialog | None = None
        self.preview: Preview | None = None

    def dress(self, theme: Theme, translate: Translate, language: str) -> None:
        """Speak another language or take other colours from now on, on the board as well."""
        self._theme, self._translate, self._language = theme, translate, language
        before = self.dialog
        if before is None or before.proposal is None or self.preview is None:
            return
        assert self._asked is not None
        self.dialog = self._new_dialog(self._asked[0], before.wish)
        self.dialog.show_proposal(before.proposal, before.page)
        before.deleteLater()
        self.preview_changed.emit(self.preview, None)

    def begin(self, programme: Programme, *, repair: bool = False) -> None:
        """Ask what to search for; with `repair`, moving as little as possible is proposed."""
        if self.dialog is not None:
            return
        self._asked = (programme, programme.residency, programme.schedule)
        wish = first_wish(programme, self._settings, self._clock.now, repair=repair)
        if self._kept is not None and self._kept[:2] == self._asked[1:] and not repair:
            wish = self._kept[2]
        self.dialog = self._new_dialog(programme, wish)
        self.dialog.open()
        self.dialog.ask.take_focus()

    def check(self, programme: Programme) -> None:
        """Show what is wrong with the data, without a search."""
        from ateliers_desktop.ui.proposal.data_check_dialog import DataCheckDialog

        self.data_check = DataCheckDialog(
            programme, self._theme, self._translate, self._language, self._window
        )
        self.data_check.place_wanted.connect(self.place_wanted)
        self.data_check.finished.connect(self.data_check.deleteLater)
        self.data_check.open()

    def _new_dialog(self, programme: Programme, wish: Wish) -> "ProposalDialog":
        from ateliers_desktop.ui.proposal.proposal_dialog import ProposalDialog

        dialog = ProposalDialog(
            programme,
            wish,
            self._theme,
            self._translate,
            self._language,
            self._solver,
            self._clock,
            self._window,
        )
        dialog.finished.connect(self._on_finished)
        dialog.place_wanted.connect(self.place_wanted)
        dialog.board_wanted.connect(self.show_on_board)
        return dialog

    def show_state(self, programme: Programme) -> bool:
        """Hear that something was opened or changed: a proposal for what was before is dropped.

        Returns
        -------
        bool
            Whether one was dropped that somebody may still want: for the same file.
        """
        if self.dialog is None or self._asked is None:
            return False
        asked, residency, schedule = self._asked
        same = programme is asked
        if same and (programme.residency, programme.schedule) == (residency, schedule):
            return False
        self.discard()
        return same

    def finish(self) -> None:
        """End what runs; nothing is adopted."""
        if self.dialog is not None:
            self.dialog.finish()

    @Slot(object)
    def show_on_board(self, session: SessionId | None) -> None:
        """Hide the dialog and let the board show its proposal."""
        if self.dialog is None or self.dialog.proposal is None or self._asked is None:
            return
        _, residency, schedule = self._asked
        self.preview = preview_of(residency, schedule, self.dialog.proposal)
        self.dialog.hide()
        self._window.activateWindow()
        self.preview_changed.emit(self.preview, session)

    @Slot()
    def back(self) -> None:
        """Show the dialog again in the place of the board's preview."""
        if self.dialog is not None and self.preview is not None:
            self._end_preview()
            self.dialog.open()
            self.dialog.activateWindow()

    @Slot()
    def discard(self) -> None:
        """Leave everything as it was."""
        if self.dialog is not None:
            self.dialog.reject()

    @Slot()
    def adopt(self) -> None:
        """Adopt what is looked at on the board."""
        if self.dialog is not None and self.dialog.adopt.isEnabled():
            self.dialog.adopt_now()

    def _end_preview(self) -> None:
        if self.preview is not None:
            self.preview = None
            self.preview_changed.emit(None, None)

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None or self._asked is None:
            return
        self._end_preview()
        self._kept = (*self._asked[1:], dialog.wish)
        if dialog.adopted is not None:
            self._kept = None
        remember(dialog.wish, self._settings)
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and dialog.adopted is not None:
            self.adopted.emit(dialog.adopted)
        else:
            self.discarded.emit()
