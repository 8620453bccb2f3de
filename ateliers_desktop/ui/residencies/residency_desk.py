# SPDX-License-Identifier: Apache-2.0
"""The residencies of a file at the window: the next one, and who comes into the open one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.file_questions import ask_for_workbook
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.progress_dialog import ProgressDialog
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.newcomers import Newcomer
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.operations.updating import Update
    from ateliers_desktop.residency import Residency


class ResidencyDesk(Desk):
    """Asks, stores, and says what is to be shown.

    Signals
    -------
    wanted(object)
        A residency of the file, a ResidencySummary, is to be shown.
    changed()
        Something came into the residency that is open.
    edit_wanted(object)
        An Edit that brings people in.

    Parameters
    ----------
    programme
        Gives what is open, or None.
    """

    wanted = Signal(object)
    changed = Signal()
    edit_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        entrance: Entrance,
        clock: Clock,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._entrance, self._programme = entrance, programme
        self._clock = clock
        self._job: Job | None = None
        entrance.update_wanted.connect(self._on_update_wanted)

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew."""
        super().dress(around)
        actions = around.actions
        actions.residencies.wanted.connect(self.wanted)
        actions.next_residency.triggered.connect(self.ask_for_next)
        actions.add_people.triggered.connect(self.ask_for_people)
        actions.remove_residency.triggered.connect(self.ask_to_remove)
        actions.update.triggered.connect(self.ask_for_update)

    @Slot()
    def ask_for_next(self) -> None:
        """Ask what the next residency is to be."""
        from ateliers_desktop.ui.residencies.next_dialog import NextDialog

        programme = self._programme()
        if programme is None:
            return
        today = self._clock.now.date()
        dialog = NextDialog(self._window, programme, today, self._translate, self._language)
        dialog.accepted.connect(self._on_next)
        self._show(dialog)

    @Slot()
    def ask_to_remove(self) -> None:
        """Say what would go with the open residency, and ask whether it is to go."""
        from ateliers_desktop.ui.residencies.remove_dialog import RemoveDialog

        programme = self._programme()
        if programme is not None:
            dialog = RemoveDialog(self._window, programme, self._translate, self._language)
            dialog.accepted.connect(self._on_remove)
            self._show(dialog)

    @Slot()
    def ask_for_update(self) -> None:
        """Ask for a later state of the form."""
        programme = self._programme()
        if programme is not None:
            self._entrance.ask_for_update(programme)

    @Slot()
    def ask_for_people(self) -> None:
        """Ask for a workbook, and who of it is to come in."""
        workbook = ask_for_workbook(self._window, self._translate)
        if workbook is not None:
            self.look_at(workbook)

    def look_at(self, workbook: Path) -> None:
        """Read a workbook, and ask who of it is to come in."""
        programme = self._programme()
        if programme is None or self._job is not None:
            return
        self._job = Job(partial(_read, workbook, programme, self._translate), self)
        title = self._translate("Newcomers", "Reading the workbook")
        ProgressDialog(title, self._job, self._translate, self._window)
        self._job.begin(self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, read: "tuple[Programme, Residency, tuple[Newcomer, ...]]") -> None:
        from ateliers_desktop.ui.residencies.people_dialog import PeopleDialog

        self.finish()
        programme, incoming, found = read
        if programme is not self._programme():
            return
        dialog = PeopleDialog(
            self._window,
            programme.residency,
            incoming,
            found,
            self._translate,
            self._language,
        )
        dialog.accepted.connect(self._on_people)
        self._show(dialog)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self.finish()
        tell(self._window, failure)

    @Slot()
    def _on_people(self) -> None:
        from ateliers_desktop.ui.residencies.people_dialog import PeopleDialog

        if isinstance(self.dialog, PeopleDialog) and self.dialog.edit is not None:
            self.edit_wanted.emit(self.dialog.edit)

    def finish(self) -> None:
        """Wait for what is being read; the window is about to close."""
        if self._job is not None:
            self._job.end()
            self._job = None

    @Slot()
    def _on_next(self) -> None:
        from ateliers_desktop.operations.next_residency import create_next
        from ateliers_desktop.ui.residencies.next_dialog import NextDialog

        programme, dialog = self._programme(), self.dialog
        if programme is None or not isinstance(dialog, NextDialog) or dialog.residency is None:
            return
        with told(self._window):
            self.wanted.emit(create_next(programme, dialog.residency))

    @Slot()
    def _on_remove(self) -> None:
        from ateliers_desktop.operations.removing import remove_open

        programme = self._programme()
        if programme is not None:
            with told(self._window):
                self.wanted.emit(remove_open(programme))

    @Slot(object)
    def _on_update_wanted(self, update: "Update") -> None:
        from ateliers_desktop.operations.updating import bring_in

        programme = self._programme()
        if programme is not None:
            with told(self._window):
                bring_in(programme, update)
            self.changed.emit()


def _read(
    workbook: Path, programme: "Programme", translate: Translate, report: Report
) -> "tuple[Programme, Residency, tuple[Newcomer, ...]]":
    from ateliers_desktop.operations.newcomers import read_newcomers

    return (programme, *read_newcomers(workbook, programme, translate, report))
