# SPDX-License-Identifier: Apache-2.0
"""The exports of the File menu at work: what is asked first, what is written, what is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.exporting.confidential_question import ask_about_confidential
from ateliers_desktop.ui.file_questions import (
    ask_for_calendar,
    ask_for_calendar_folder,
    ask_for_export,
    ask_for_report,
)
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import Message, tell, told
from ateliers_desktop.ui.room import Surroundings

if TYPE_CHECKING:
    from ateliers_desktop.operations.calendars import CalendarFile, Share
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.residency import PrintedSheet
    from ateliers_desktop.storage import ResidencySummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What an export came to: its name as it is told, what is to be remembered, what is wrong."""

    name: str
    notes: "tuple[PrintedSheet, ...]" = ()
    warning: str = ""


class Exports(Desk):
    """One export at a time, each written on a thread of its own.

    Parameters
    ----------
    programme
        Gives the programme that is open, or None.

    Signals
    -------
    said(str)
        Something to be said once in the status line.
    """

    said = Signal(str)

    def __init__(self, window: QMainWindow, programme: "Callable[[], Programme | None]") -> None:
        super().__init__(window)
        self._programme = programme
        self._job: Job | None = None
        self._written: Programme | None = None

    @property
    def busy(self) -> bool:
        """Tell whether something is being written."""
        return self._job is not None

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew."""
        super().dress(around)
        actions = around.actions
        actions.export.triggered.connect(self.ask_for_workbook)
        actions.calendar.triggered.connect(self.ask_for_calendars)
        actions.report.triggered.connect(self.ask_for_report)

    @Slot()
    def ask_for_workbook(self) -> None:
        """Ask where the residency is to be written as a workbook, and write it."""
        programme = self._programme()
        if programme is None or self.busy:
            return
        notebook = programme.notebook
        secret = sum(each.confidential for each in notebook.notes)
        along = ask_about_confidential(self._window, secret, self._translate)
        if along is None:
            return
        target = ask_for_export(self._window, programme.residency.name, self._translate)
        if target is None:
            return
        residency, schedule = programme.residency, programme.schedule

        def work(report: Report) -> Written:
            from ateliers_desktop.operations.exporting import export

            del report
            export(residency, schedule, target, notebook=notebook, confidential=along)
            return Written(name=target.name)

        self._start(work, programme)

    @Slot()
    def ask_for_calendars(self) -> None:
        """Ask which calendars are wanted and where, and write them."""
        from ateliers_desktop.operations.calendars import Share
        from ateliers_desktop.ui.exporting.calendar_dialog import CalendarDialog

        programme = self._programme()
        if programme is None or self.busy:
            return
        dialog = CalendarDialog(self._window, programme.residency, self._translate)
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        share = dialog.share
        dialog.deleteLater()
        if not wanted:
            return
        if share is Share.ALL:
            target = ask_for_calendar(self._window, programme.residency.name, self._translate)
            if target is not None:
                self.write_calendar(programme, target)
            return
        folder = ask_for_calendar_folder(self._window, self._translate)
        if folder is not None:
            self._ask_before_replacing(programme, share, folder)

    def write_calendar(self, programme: "Programme", target: Path) -> None:
        """Write the calendar of everything."""
        from ateliers_desktop.operations.calendars import export_calendar

        residency, schedule, noted = programme.residency, programme.schedule, programme.printed

        def work(report: Report) -> Written:
            del report
            made = export_calendar(residency, schedule, target, noted)
            return Written(name=target.name, notes=(made.note,))

        self._start(work, programme)

    def _ask_before_replacing(self, programme: "Programme", share: "Share", folder: Path) -> None:
        from ateliers_desktop.operations.calendars import calendars
        from ateliers_desktop.ui.printing.questions import ReplaceDialog

        made = calendars(programme.residency, programme.schedule, share, programme.printed)
        there = [each.name for each in made if (folder / each.name).exists()]
        if there:
            question = ReplaceDialog(self._window, there, self._translate)
            if question.exec() != QDialog.DialogCode.Accepted:
                return
        self.write_calendars(programme, made, folder)

    def write_calendars(
        self, programme: "Programme", made: "tuple[CalendarFile, ...]", folder: Path
    ) -> None:
        """Write calendars into a folder."""
        from ateliers_desktop.operations.calendars import write_calendars

        def work(report: Report) -> Written:
            del report
            written = write_calendars(made, folder)
            text = self._translate("Export", "%n calendars in {folder}", n=len(written))
            notes = tuple(each.note for each in made)
            return Written(name=text.format(folder=folder.name), notes=notes)

        self._start(work, programme)

    @Slot()
    def ask_for_report(self) -> None:
        """Ask what the report for the partners is to be and where, and write it."""
        from ateliers_desktop.ui.exporting.report_dialog import ReportDialog

        programme = self._programme()
        if programme is None or self.busy:
            return
        dialog = ReportDialog(
            self._window, programme.residencies, programme.chosen,
            programme.residency.language, self._translate, self._language,
        )  # fmt: skip
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen, form, language = dialog.chosen, dialog.form.value, dialog.paper_language.value
        dialog.deleteLater()
        if not wanted or not chosen:
            return
        one = len(chosen) == 1
        name = chosen[0].name if one else programme.residency.programme or programme.path.stem
        target = ask_for_report(self._window, name, form, self._translate)
        if target is not None:
            self.write_report(programme, chosen, target, language)

    def write_report(
        self,
        programme: "Programme",
        chosen: "Sequence[ResidencySummary]",
        target: Path,
        language: str,
    ) -> None:
        """Write the report over some residencies of the file."""
        with told(self._window):
            held = [
                (programme.residency, programme.schedule)
                if each.id == programme.chosen.id
                else programme.load(each)
                for each in chosen
            ]

            def work(report: Report) -> Written:
                from ateliers_desktop.operations.partner_reports import (
                    report_warning,
                    write_report,
                )

                del report
                written = write_report(held, target, language)
                on_paper = written.suffix.lower() == ".pdf"
                warning = report_warning(held, language, self._translate) if on_paper else ""
                return Written(name=written.name, warning=warning)

            self._start(work, programme)

    def finish(self) -> None:
        """Wait for what is being written."""
        if self._job is not None:
            self._job.wait()

    def _start(self, work: Callable[[Report], Written], programme: "Programme") -> None:
        self._written = programme
        self._job = Job(work, self)
        self._job.begin(self._on_succeeded, self._on_failed)

    @Slot(object)
    def _on_succeeded(self, done: Written) -> None:
        """Say what was written; remember it where the next export has to know of it."""
        programme = self._let_go()
        if programme is None or programme is not self._programme():
            # Another file was opened meanwhile: what was written is whole, and none of its.
            return
        self.said.emit(self._translate("Status", "Exported: {file}").format(file=done.name))
        if done.notes and not programme.read_only:
            with told(self._window):
                programme.note_printed(done.notes)
        if done.warning:
            headline = self._translate("Message", "This needs your attention")
            Message(self._window, headline, done.warning).exec()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        tell(self._window, failure)

    def _let_go(self) -> "Programme | None":
        programme, job = self._written, self._job
        self._written = self._job = None
        if job is not None:
            job.end()
        return programme
