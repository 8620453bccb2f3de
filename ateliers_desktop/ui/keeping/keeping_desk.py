# SPDX-License-Identifier: Apache-2.0
"""What keeps the open file safe: backups as time goes by, one put back, a copy to work on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow, QPushButton

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.file_questions import ask_for_new_file
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.keeping.backup_clock import BackupClock
from ateliers_desktop.ui.keeping.banner import Banner
from ateliers_desktop.ui.keeping.banner_words import copied_text, medium_text, read_only_text
from ateliers_desktop.ui.keeping.medium import Medium, medium_of
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.room import Surroundings

if TYPE_CHECKING:
    from ateliers_desktop.operations.keeping import BackupOfferError, Content, KeptBackup
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.ui.keeping.restore_dialog import RestoreDialog


class KeepingDesk(Desk):
    """Lives as long as the window, over changes of language and light.

    Parameters
    ----------
    programme
        Returns the one that is open, or None.

    Signals
    -------
    leave_wanted()
        The open programme is to be closed, for its file is about to be replaced.
    said(str)
        Something to be said once in the status line.
    """

    dialog: "RestoreDialog | None"

    leave_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        entrance: Entrance,
        clock: Clock,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._entrance, self._programme = entrance, programme
        self._time = clock
        self.clock = BackupClock(self._written_file, self)
        self.clock.failed.connect(self._on_no_backup)
        entrance.backup_offered.connect(self._on_backup_offered)
        entrance.update_wanted.connect(self.clock.edited)
        self._job: Job | None = None
        self._to_say = ""

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew; make its banner."""
        super().dress(around)
        around.actions.restore.triggered.connect(self.ask_for_backup)
        self.banner = Banner(around.theme, around.translate)
        self.banner.again.clicked.connect(self._on_again)
        self.banner.copy.clicked.connect(self._on_copy)

    def resume(self) -> None:
        """Say in the new banner what was said in the one before."""
        self.show_place()

    @Slot()
    def show_opened(self) -> None:
        """Say what is special about the place of the file that was opened just now."""
        self.clock.begin_anew()
        self.show_place()
        if self._to_say:
            self.said.emit(self._to_say)
            self._to_say = ""

    def show_place(self) -> None:
        """Say what is special about the place of the open file, in the banner that was laid."""
        programme, banner = self._programme(), self.banner
        offers: tuple[QPushButton, ...] = ()
        text = ""
        if programme is not None and programme.read_only:
            reason, now = self._entrance.why_read_only, self._time.now
            text = read_only_text(reason, now, self._language, self._translate)
            if programme.is_copied:
                text = f"{text} {copied_text(self._translate)}"
            offers = (banner.again, banner.copy)
        elif programme is not None:
            medium = medium_of(programme.path)
            text = medium_text(medium, self._translate)
            offers = () if medium is Medium.FIXED else (banner.copy, banner.close_)
        banner.say(text, offers)

    def _written_file(self) -> Path | None:
        programme = self._programme()
        return None if programme is None or programme.read_only else programme.path

    @Slot(object)
    def _on_no_backup(self, failure: Exception) -> None:
        reason = (
            failure.in_words(self._translate)
            if isinstance(failure, AteliersError)
            else type(failure).__name__
        )
        text = self._translate("Keeping", "No backup could be made: {reason}")
        self.said.emit(text.format(reason=reason))

    @Slot()
    def ask_for_backup(self) -> None:
        """Show the backups of the open file, and restore the one that is chosen."""
        from ateliers_desktop.ui.keeping.restore_dialog import RestoreDialog

        programme = self._programme()
        if programme is None or self._job is not None:
            return
        dialog = RestoreDialog(
            self._theme, self._time, self._translate, self._language, self._window
        )
        dialog.accepted.connect(self._on_chosen)
        self._job = Job(partial(_look, programme.path), self)
        self._job.begin(self._on_found, self._on_failed)
        self._show(dialog)

    @Slot(object)
    def _on_found(self, found: "tuple[tuple[KeptBackup, ...], Content | None]") -> None:
        self._let_go()
        if self.dialog is not None:
            self.dialog.show_backups(*found)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        if self.dialog is not None:
            self.dialog.reject()
        tell(self._window, failure)

    @Slot()
    def _on_chosen(self) -> None:
        programme, dialog = self._programme(), self.dialog
        if programme is not None and dialog is not None and dialog.chosen is not None:
            path = programme.path
            self.clock.finish()
            self.leave_wanted.emit()
            self._restore(path, dialog.chosen)

    @Slot(object, object)
    def _on_backup_offered(self, path: Path, offer: "BackupOfferError") -> None:
        from ateliers_desktop.ui.keeping.rescue_message import RescueMessage

        message = RescueMessage(
            offer, self._time.now, self._translate, self._language, self._window
        )
        message.exec()
        if message.wanted:
            self._restore(path, offer.backup)

    def _restore(self, path: Path, backup: Path) -> None:
        from ateliers_desktop.operations.keeping import restore_backup

        with told(self._window):
            kept = restore_backup(path, backup)
            if kept is not None:
                text = self._translate("Keeping", "Restored; what was there is kept as {file}")
                self._to_say = text.format(file=kept.name)
        # Also where it failed: the file is as it was, and open again.
        self._entrance.open(path)

    @Slot()
    def _on_again(self) -> None:
        programme = self._programme()
        if programme is not None:
            self._entrance.open(programme.path)

    @Slot()
    def _on_copy(self) -> None:
        from ateliers_desktop.operations.keeping import copy_to_work_on

        programme = self._programme()
        if programme is None:
            return
        target = ask_for_new_file(self._window, programme.path.stem, self._translate)
        if target is not None:
            with told(self._window):
                self._entrance.open(copy_to_work_on(programme.path, target))

    def finish(self) -> None:
        """Wait for what is being read or backed up; the window is about to close."""
        self.clock.finish()
        self._let_go()

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None


def _look(path: Path, report: Report) -> "tuple[tuple[KeptBackup, ...], Content | None]":
    from ateliers_desktop.operations.keeping import content_of, kept_backups

    del report
    return kept_backups(path), content_of(path)
