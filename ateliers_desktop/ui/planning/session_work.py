# SPDX-License-Identifier: Apache-2.0
"""What the actions of the menu do with the sessions that are chosen on the board."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ateliers_desktop.operations.hand import Hand, stays_put
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import say_how_far
from ateliers_desktop.operations.session_edits import lock, mark, take_off
from ateliers_desktop.residency import Edit, NeedState, Session, SessionStatus
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.messages import told
from ateliers_desktop.ui.planning.move_dialog import MoveDialog
from ateliers_desktop.words import Translate

Chosen = Callable[[], tuple[Programme, tuple[Session, ...]] | None]
"""Gives the programme and the sessions that are chosen in it, or None if none may be changed."""


class SessionWork(QObject):
    """Turns actions into edits of the chosen sessions.

    Signals
    -------
    edit_wanted(object)
        An Edit to be made.
    stays(object)
        A Session that is locked, or was held, and so stays where it is.
    """

    edit_wanted = Signal(object)
    stays = Signal(object)

    def __init__(
        self,
        actions: WindowActions,
        chosen: Chosen,
        translate: Translate,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._chosen, self._window = chosen, parent
        self._translate, self._language = translate, language
        self.moving: MoveDialog | None = None
        actions.lock.triggered.connect(self.toggle_lock)
        actions.take_off.triggered.connect(self.take_off)
        actions.move_to.triggered.connect(self.ask_where_to)
        actions.held.triggered.connect(self._on_held)
        actions.missed.triggered.connect(self._on_missed)
        actions.cancelled.triggered.connect(self._on_cancelled)
        actions.planned.triggered.connect(self._on_planned)
        actions.need_states[0].actionGroup().triggered.connect(self._on_how_far)

    @Slot()
    def toggle_lock(self) -> None:
        """Lock the chosen sessions, or unlock them if all are locked."""
        chosen = self._chosen()
        if chosen is not None:
            self._want(lock(chosen[1]))

    @Slot()
    def take_off(self) -> None:
        """Take the chosen sessions off the board; locked and held ones stay, which is said."""
        chosen = self._chosen()
        if chosen is None:
            return
        self._want(take_off([each for each in chosen[1] if not stays_put(each)]))
        for each in chosen[1]:
            if stays_put(each):
                self.stays.emit(each)
                return

    @Slot()
    def ask_where_to(self) -> None:
        """Ask where the chosen session goes."""
        chosen = self._chosen()
        if chosen is None:
            return
        programme, sessions = chosen
        if stays_put(sessions[0]):
            self.stays.emit(sessions[0])
            return
        hand = Hand(programme.residency, programme.schedule, programme.week, sessions[:1])
        self.moving = MoveDialog(hand, self._translate, self._language, self._window)
        self.moving.finished.connect(self._on_answered)
        self.moving.open()

    @Slot(int)
    def _on_answered(self, _result: int) -> None:
        dialog, self.moving = self.moving, None
        if dialog is not None:
            dialog.deleteLater()
            if dialog.edit is not None:
                self._want(dialog.edit)

    @Slot()
    def _on_held(self) -> None:
        self._mark(SessionStatus.HELD)

    @Slot()
    def _on_missed(self) -> None:
        self._mark(SessionStatus.MISSED)

    @Slot()
    def _on_cancelled(self) -> None:
        self._mark(SessionStatus.CANCELLED)

    @Slot()
    def _on_planned(self) -> None:
        self._mark(SessionStatus.PLANNED)

    def _mark(self, status: SessionStatus) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        programme, sessions = chosen
        with told(self._window):
            self._want(mark(programme.schedule, sessions, status))

    @Slot(QAction)
    def _on_how_far(self, action: QAction) -> None:
        """Say of the needs of the chosen sessions how far they are."""
        chosen = self._chosen()
        if chosen is None:
            return
        programme, sessions = chosen
        edit = say_how_far(
            programme.residency,
            programme.schedule,
            {(each.project, each.area) for each in sessions},
            NeedState(action.data()),
            reversed(programme.undo_steps),
        )
        action.setChecked(True)
        if not edit.data.is_empty:
            self.edit_wanted.emit(edit)

    def _want(self, edit: Edit) -> None:
        if not edit.is_empty:
            self.edit_wanted.emit(edit)
