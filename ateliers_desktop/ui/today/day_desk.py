# SPDX-License-Identifier: Apache-2.0
"""What is asked for from any room: a walk-in session, and the screen in the hall."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.messages import told
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.ui.today.hall import Hall


class DayDesk(Desk):
    """Opens the two, and keeps the hall up to date while it is shown.

    Signals
    -------
    edit_wanted(object)
        An Edit to be made.

    Parameters
    ----------
    programme
        Gives the programme that is open, or None.
    """

    edit_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        clock: Clock,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._settings, self._clock, self._programme = settings, clock, programme
        self.hall: Hall | None = None

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew; the hall stays."""
        super().dress(around)
        around.actions.walk_in.triggered.connect(self.ask_who_walks_in)
        around.actions.hall.triggered.connect(self.ask_for_hall)

    def show_programme(self, programme: "Programme") -> None:
        """Let the hall follow a change."""
        if self.hall is not None:
            self.hall.show_programme(programme)

    @Slot()
    def ask_who_walks_in(self) -> None:
        """Ask who meets whom in a session that nobody planned, and add it."""
        from ateliers_desktop.operations.walk_in import Door
        from ateliers_desktop.ui.today.walk_in_dialog import WalkInDialog

        programme = self._programme()
        if programme is None:
            return
        door = Door(programme.residency, programme.schedule, programme.week)
        now = self._clock.now
        with told(self._window):
            door.refuse_if_closed(now)
            dialog = WalkInDialog(door, now, self._translate, self._language, self._window)
            dialog.accepted.connect(self._on_walked_in)
            self._show(dialog)

    @Slot()
    def _on_walked_in(self) -> None:
        from ateliers_desktop.ui.today.walk_in_dialog import WalkInDialog

        if isinstance(self.dialog, WalkInDialog) and self.dialog.edit is not None:
            self.edit_wanted.emit(self.dialog.edit)

    @Slot()
    def ask_for_hall(self) -> None:
        """Ask on which screen and in which language the hall is shown; take it away if it is."""
        from ateliers_desktop.ui.today.hall_dialog import HallDialog

        programme = self._programme()
        if self.hall is not None:
            self.hall.close()
        elif programme is not None:
            language = programme.residency.language
            dialog = HallDialog(self._settings, language, self._translate, self._window)
            dialog.accepted.connect(self._on_hall_wanted)
            self._show(dialog)

    @Slot()
    def _on_hall_wanted(self) -> None:
        from ateliers_desktop.ui.today.hall import Hall
        from ateliers_desktop.ui.today.hall_dialog import HallDialog

        programme, dialog = self._programme(), self.dialog
        if programme is None or not isinstance(dialog, HallDialog):
            return
        self.hall = Hall(self._clock, dialog.chosen_language)
        self.hall.closed.connect(self._on_hall_closed)
        self.hall.show_programme(programme)
        self.hall.show_on(dialog.chosen_screen)

    @Slot()
    def _on_hall_closed(self) -> None:
        hall, self.hall = self.hall, None
        if hall is not None:
            hall.deleteLater()

    def finish(self) -> None:
        """Take the hall away."""
        if self.hall is not None:
            self.hall.close()
