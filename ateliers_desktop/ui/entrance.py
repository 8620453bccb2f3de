# SPDX-License-Identifier: Apache-2.0
"""The ways into a programme: open a file, import a workbook, make the sample, begin anew."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.progress import Progress
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.file_questions import (
    ask_for_csv_folder,
    ask_for_file,
    ask_for_new_file,
    ask_for_workbook,
)
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell
from ateliers_desktop.ui.progress_dialog import ProgressDialog
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.exchange import WorkbookReading
    from ateliers_desktop.operations.importing import ImportReport
    from ateliers_desktop.operations.keeping import Opened
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.residency import Residency

# What reads workbooks and files is loaded when one is read: a window opens faster without.


class Entrance(Desk):
    """Asks where from and where to, does it, and hands over the open programme.

    It outlives a change of language or light, for work that has begun goes on.

    Parameters
    ----------
    programme
        Gives what is open, or None.

    Signals
    -------
    opening(object)
        The path of a file that is being opened.
    entered(object)
        A Programme that was opened.
    idle()
        What was being opened or stored came to its end, well or not.
    update_wanted(object)
        An Update to be brought into the programme that is open.
    backup_offered(object, object)
        The path of a file that cannot be opened, and the BackupOfferError with a good backup.
    """

    opening = Signal(object)
    entered = Signal(object)
    idle = Signal()
    update_wanted = Signal(object)
    backup_offered = Signal(object, object)

    def __init__(
        self, window: QMainWindow, clock: Clock, programme: "Callable[[], Programme | None]"
    ) -> None:
        super().__init__(window)
        self._clock, self._programme = clock, programme
        self._job: Job | None = None
        self._file = Path()
        self._opened = Path()
        self.why_read_only: AteliersError | None = None
        """Why the file that was opened last can only be read; None if that was wished."""

    @property
    def busy(self) -> bool:
        """Tell whether something is being opened or stored."""
        return self._job is not None

    @Slot()
    def ask_for_file(self) -> None:
        """Ask for a file and open it."""
        self._ask_for_file(read_only=False)

    @Slot()
    def ask_for_file_to_read(self) -> None:
        """Ask for a file, open elsewhere perhaps, and open it to be read."""
        self._ask_for_file(read_only=True)

    def _ask_for_file(self, *, read_only: bool) -> None:
        chosen = ask_for_file(self._window, self._translate)
        if chosen is not None:
            self.open(chosen, read_only=read_only)

    @Slot()
    def ask_for_workbook(self) -> None:
        """Ask for a workbook, show what it holds, and import it."""
        chosen = ask_for_workbook(self._window, self._translate)
        if chosen is not None:
            self.look_at(chosen)

    @Slot()
    def ask_for_folder(self) -> None:
        """Ask for a folder of CSV files, show what they hold, and import them."""
        chosen = ask_for_csv_folder(self._window, self._translate)
        if chosen is not None:
            self.look_at(chosen)

    @Slot()
    def ask_for_sample(self) -> None:
        """Ask where the sample residency is to be kept, and make it."""
        name = self._translate("Entrance", "Sample residency")
        file = ask_for_new_file(self._window, name, self._translate)
        if file is not None:
            self.make_sample(file)

    @Slot()
    def begin(self) -> None:
        """Ask for the first facts of a residency, and begin it in a new file."""
        from ateliers_desktop.ui.beginning.beginning_dialog import BeginningDialog

        today = self._clock.now.date()
        dialog = BeginningDialog(today, self._theme, self._translate, self._language, self._window)
        dialog.accepted.connect(self._on_begun)
        self._show(dialog)

    def ask_for_update(self, programme: "Programme") -> None:
        """Ask for a later state of the form, and show what it would change."""
        chosen = ask_for_workbook(self._window, self._translate)
        if chosen is not None:
            self.look_at(chosen, programme)

    @Slot(Path)
    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file on a thread of its own; what stands against it is told.

        One that is open for writing stays as it is: it would be found in use, by ourselves.
        """
        if self._job is not None:
            return
        present = self._programme()
        if not read_only and present is not None and _is_writing(present, path):
            return
        self._opened = path
        self._job = Job(partial(_open, path, read_only, self._clock.now.date()), self)
        self.opening.emit(path)
        self._job.begin(self._on_opened, self._on_failed)

    def look_at(self, workbook: Path, programme: "Programme | None" = None) -> None:
        """Show what a workbook holds, or what it would change in a residency under way."""
        from ateliers_desktop.ui.importing.import_dialog import ImportDialog

        present = None if programme is None else (programme.residency, programme.schedule)
        dialog = ImportDialog(
            workbook,
            self._theme,
            self._translate,
            self._language,
            self._window,
            present=present,
        )
        dialog.accepted.connect(self._on_looked)
        self._file = workbook
        self._show(dialog)

    def finish(self) -> None:
        """End what is still being read or opened; the window is about to close."""
        from ateliers_desktop.ui.importing.import_dialog import ImportDialog

        if isinstance(self.dialog, ImportDialog):
            self.dialog.finish()
        # What was stored is opened after that.
        while self._job is not None:
            self._job.wait()
            # What was opened has its file locked: it is handed over now, and closed as usual.
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def make_sample(self, file: Path) -> None:
        """Make a new file of the sample residency and open it."""
        work = partial(_make_sample, file, self._translate)
        self._start(self._translate("Entrance", "Making the sample residency"), work, file)

    @Slot()
    def _on_looked(self) -> None:
        from ateliers_desktop.ui.importing.import_dialog import ImportDialog

        dialog = self.dialog
        if not isinstance(dialog, ImportDialog):
            return
        if dialog.merged is not None:
            self.update_wanted.emit(dialog.merged)
        elif dialog.reading is not None:
            file = ask_for_new_file(self._window, self._file.stem, self._translate)
            if file is not None:
                work = partial(_store, dialog.reading, file)
                self._start(self._translate("Entrance", "Importing"), work, file)

    @Slot()
    def _on_begun(self) -> None:
        from ateliers_desktop.ui.beginning.beginning_dialog import BeginningDialog

        dialog = self.dialog
        if not isinstance(dialog, BeginningDialog) or dialog.residency is None:
            return
        file = ask_for_new_file(self._window, dialog.residency.name, self._translate)
        if file is not None:
            work = partial(_begin, dialog.residency, file)
            self._start(self._translate("Entrance", "Beginning the residency"), work, file)

    def _start(self, title: str, work: Callable[[Report], object], file: Path) -> None:
        if self._job is not None:
            return
        self._file = file
        self._job = Job(work, self)
        ProgressDialog(title, self._job, self._translate, self._window)
        self._job.begin(self._on_stored, self._on_failed)

    @Slot(object)
    def _on_opened(self, opened: "Opened") -> None:
        self._let_go()
        self.why_read_only = opened.why_read_only
        self.entered.emit(opened.programme)
        self.idle.emit()

    @Slot(object)
    def _on_stored(self, report: object) -> None:
        del report
        self._let_go()
        self.open(self._file)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        from ateliers_desktop.operations.keeping import BackupOfferError

        self._let_go()
        self.idle.emit()
        if isinstance(failure, BackupOfferError):
            self.backup_offered.emit(self._opened, failure)
        else:
            tell(self._window, failure)

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None


def _is_writing(programme: "Programme", path: Path) -> bool:
    return not programme.read_only and programme.path.resolve() == path.resolve()


def _open(path: Path, read_only: bool, today: date, report: Report) -> "Opened":
    # The room that shows it is loaded here too, where nobody waits for it.
    import ateliers_desktop.ui.planning.planning_room  # noqa: F401
    from ateliers_desktop.operations.keeping import Opened, open_as_can_be
    from ateliers_desktop.operations.programme import Programme

    del report
    if read_only:
        return Opened(programme=Programme.open(path, read_only=True, today=today))
    return open_as_can_be(path, today=today)


def _begin(residency: "Residency", file: Path, report: Report) -> None:
    from ateliers_desktop.operations.beginning import create_residency

    report(Progress(step="store", done=0, subject=file.name))
    create_residency(file, residency)


def _store(reading: "WorkbookReading", file: Path, report: Report) -> "ImportReport":
    from ateliers_desktop.operations.importing import store_import

    return store_import(reading, file, report)


def _make_sample(file: Path, translate: Translate, report: Report) -> "ImportReport":
    from ateliers_desktop.operations.importing import create_sample

    return create_sample(file, translate, report)
