# SPDX-License-Identifier: Apache-2.0
"""How pages leave the program: onto a printer, into one PDF, or into one PDF a document."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ateliers_desktop.agendas import file_name
from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.printing import print_documents, save_pdf
from ateliers_desktop.ui.file_questions import ask_for_pdf, ask_for_pdf_folder
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.printing.pages import Pages
from ateliers_desktop.ui.printing.printer import new_printer, print_pages
from ateliers_desktop.ui.printing.questions import (
    NoPrinter,
    ReplaceDialog,
)
from ateliers_desktop.words import Translate


class Outputs(QObject):
    """One output at a time, each on a thread of its own.

    Signals
    -------
    begun()
        Pages are on their way.
    reported(object)
        How far they are, a Progress.
    done(object, str)
        The Pages have left, and how that is told.
    ended()
        They have left, or could not.
    """

    begun = Signal()
    reported = Signal(object)
    done = Signal(object, str)
    ended = Signal()

    def __init__(self, translate: Translate, window: QWidget) -> None:
        super().__init__(window)
        self._translate, self._window = translate, window
        self._job: Job | None = None
        self._pages: Pages | None = None

    @property
    def busy(self) -> bool:
        """Tell whether pages are on their way."""
        return self._job is not None

    def ask_printer(self, pages: Pages) -> None:
        """Let a printer be chosen in the system's dialog; without any, say so."""
        if not QPrinterInfo.availablePrinterNames():
            message = NoPrinter(self._window, self._translate)
            message.exec()
            if message.wants_pdf:
                self.ask_for_one(pages)
            return
        printer = new_printer(pages.name)
        if chosen_in_dialog(printer, self._window):
            self.print_on(printer, pages)

    def ask_for_one(self, pages: Pages) -> None:
        """Ask for a file and save all pages in it."""
        path = ask_for_pdf(self._window, pages.name.removesuffix(".pdf"), self._translate)
        if path is not None:
            self.save_one(path, pages)

    def ask_for_each(self, pages: Pages) -> None:
        """Ask for a folder and save each document in it, asking again before any is replaced."""
        folder = ask_for_pdf_folder(self._window, self._translate)
        if folder is None:
            return
        there = [name for name in map(file_name, pages.documents) if (folder / name).exists()]
        if there:
            question = ReplaceDialog(self._window, there, self._translate)
            if question.exec() != QDialog.DialogCode.Accepted:
                return
        self.save_each(folder, pages)

    def print_on(self, printer: QPrinter, pages: Pages) -> None:
        """Print the pages on a printer."""

        def work(report: Report) -> str:
            print_pages(printer, pages.content, report)
            return self._translate("Printing", "Sent to the printer: {file}").format(
                file=pages.name.removesuffix(".pdf")
            )

        self._start(work, pages)

    def save_one(self, path: Path, pages: Pages) -> None:
        """Save all pages in one file, whole or not at all."""
        with told(self._window):
            target = with_suffix(path)

            def work(report: Report) -> str:
                del report
                saved = save_pdf(target, pages.content)
                return self._translate("Printing", "Saved: {file}").format(file=saved.name)

            self._start(work, pages)

    def save_each(self, folder: Path, pages: Pages) -> None:
        """Save each document in a file of its own, by the names that the command line gives."""

        def work(report: Report) -> str:
            written = print_documents(pages.documents, folder, pages.wish.paper, report)
            text = self._translate("Printing", "%n files saved in {folder}", n=len(written))
            return text.format(folder=folder.name)

        self._start(work, pages)

    def finish(self) -> None:
        """Wait for pages that are on their way."""
        if self._job is not None:
            self._job.wait()

    def _start(self, work: Callable[[Report], str], pages: Pages) -> None:
        if self.busy:
            return
        self._pages = pages
        self._job = Job(work, self)
        self.begun.emit()
        self._job.begin(self._on_succeeded, self._on_failed, self.reported)

    @Slot(object)
    def _on_succeeded(self, words: str) -> None:
        pages = self._let_go()
        self.done.emit(pages, words)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        tell(self._window, failure)

    def _let_go(self) -> Pages | None:
        pages, job = self._pages, self._job
        self._pages = self._job = None
        if job is not None:
            job.end()
        self.ended.emit()
        return pages


def chosen_in_dialog(printer: QPrinter, window: QWidget) -> bool:
    """Let a printer be chosen and set up in the system's dialog; tell whether it is to print.

    All pages or none: what was printed is remembered as a whole.
    """
    dialog = QPrintDialog(printer, window)
    dialog.setOptions(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies)
    return dialog.exec() == QDialog.DialogCode.Accepted


def with_suffix(path: Path) -> Path:
    """Return the path of a PDF; one that was not asked about is not overwritten."""
    if path.suffix.lower() == ".pdf":
        return path
    target = path.with_name(f"{path.name}.pdf")
    if target.exists():
        raise UserError("{file}: exists already; choose another name", file=target)
    return target
