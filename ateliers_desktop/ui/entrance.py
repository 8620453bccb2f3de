# SPDX-License-Identifier: Apache-2.0
"""The ways into a programme: open a file, import a workbook, make the sample residency."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ateliers_desktop.exchange import describe
from ateliers_desktop.operations.importing import ImportReport, create_sample, import_workbook
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import Message, tell, told
from ateliers_desktop.ui.progress_dialog import ProgressDialog
from ateliers_desktop.words import Translate

SUFFIX = ".ateliers"


class Entrance(QObject):
    """Asks where from and where to, does it, and hands over the open programme.

    Signals
    -------
    entered(object)
        A Programme that was opened.
    """

    entered = Signal(object)

    def __init__(self, window: QWidget, translate: Translate) -> None:
        super().__init__(window)
        self._window, self._translate = window, translate
        self._job: Job | None = None
        self._file = Path()

    @property
    def busy(self) -> bool:
        """Tell whether something is being imported."""
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
        translate = self._translate
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Entrance", "Open a file"),
            _documents(),
            self._file_filter(),
        )
        if chosen:
            self.open(Path(chosen), read_only=read_only)

    @Slot()
    def ask_for_workbook(self) -> None:
        """Ask for a workbook and for the file that it becomes, and import it."""
        translate = self._translate
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Entrance", "Import a workbook"),
            _documents(),
            translate("Entrance", "Workbooks") + " (*.xlsx)",
        )
        if chosen:
            self._ask_where_to(Path(chosen))

    @Slot()
    def ask_for_folder(self) -> None:
        """Ask for a folder of CSV files and for the file that it becomes, and import it."""
        title = self._translate("Entrance", "Import a folder of CSV files")
        chosen = QFileDialog.getExistingDirectory(self._window, title, _documents())
        if chosen:
            self._ask_where_to(Path(chosen))

    @Slot()
    def ask_for_sample(self) -> None:
        """Ask where the sample residency is to be kept, and make it."""
        file = self._ask_for_target(self._translate("Entrance", "Sample residency"))
        if file is not None:
            self.make_sample(file)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file; what stands against it is told."""
        with told(self._window):
            self.entered.emit(Programme.open(path, read_only=read_only))

    def import_from(self, workbook: Path, file: Path) -> None:
        """Import a workbook into a new file and open it; its problems are told."""
        work = partial(_import, workbook, file, self._translate)
        self._start(self._translate("Entrance", "Importing"), work, file)

    def make_sample(self, file: Path) -> None:
        """Make a new file of the sample residency and open it."""
        work = partial(_make_sample, file, self._translate)
        self._start(self._translate("Entrance", "Making the sample residency"), work, file)

    def _ask_where_to(self, workbook: Path) -> None:
        file = self._ask_for_target(workbook.stem)
        if file is not None:
            self.import_from(workbook, file)

    def _ask_for_target(self, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self._translate("Entrance", "Where is the new file to be kept?"),
            str(Path(_documents()) / f"{name}{SUFFIX}"),
            self._file_filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _file_filter(self) -> str:
        return self._translate("Entrance", "Residencies") + f" (*{SUFFIX})"

    def _start(self, title: str, work: Callable[[Report], object], file: Path) -> None:
        if self._job is not None:
            return
        self._file = file
        self._job = Job(work, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._job.succeeded.connect(self._on_imported, queued)
        self._job.failed.connect(self._on_failed, queued)
        ProgressDialog(title, self._job, self._translate, self._window)
        self._job.start()

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        self._let_go()
        if report.warnings:
            translate = self._translate
            text = translate(
                "Entrance",
                "“{name}” is imported. %n remarks on the workbook:",
                n=len(report.warnings),
            ).format(name=report.residency.name)
            lines = (describe(each, translate) for each in report.warnings)
            headline = translate("Entrance", "Imported")
            Message(self._window, headline, text, "\n".join(lines)).exec()
        self.open(self._file)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        tell(self._window, failure)

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None


def _import(workbook: Path, file: Path, translate: Translate, report: Report) -> ImportReport:
    return import_workbook(workbook, file, translate, report)


def _make_sample(file: Path, translate: Translate, report: Report) -> ImportReport:
    return create_sample(file, translate, report)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
