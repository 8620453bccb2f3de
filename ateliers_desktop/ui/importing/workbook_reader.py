# SPDX-License-Identifier: Apache-2.0
"""Reads a workbook on a thread of its own as often as is wanted; the latest wish counts."""

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ateliers_desktop.exchange import NO_CHOICES, HeadingChoices
from ateliers_desktop.operations.importing import ImportPreview, preview_import
from ateliers_desktop.operations.update_preview import UpdatePreview, preview_update
from ateliers_desktop.progress import Progress
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.job import Job, Report

Present = tuple[Residency, Schedule]
"""A residency under way and its schedule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a workbook holds, and what it would change where a residency is under way."""

    preview: ImportPreview
    update: UpdatePreview | None = None


class _GivenUpError(Exception):
    """Nobody waits for this reading any more."""


class WorkbookReader(QObject):
    """One reading at a time; a wish that comes meanwhile is met when it has ended.

    Signals
    -------
    started()
        A reading begins, or goes on for a newer wish.
    progressed(object)
        A Progress on the way.
    found(object)
        A Found: nothing is being read now.
    failed(object)
        The exception that ended the reading: nothing is being read now.
    ended()
        A reading that was given up has ended.
    """

    started = Signal()
    progressed = Signal(object)
    found = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, workbook: Path, language: str, present: Present | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workbook, self._language, self._present = workbook, language, present
        self._choices = NO_CHOICES
        self._job: Job | None = None
        self._wanted_again = False
        self._stop = threading.Event()

    @property
    def busy(self) -> bool:
        """Tell whether a reading is under way."""
        return self._job is not None

    def read(self, choices: HeadingChoices) -> None:
        """Read the workbook as it is now, with what was said of its headings."""
        self._choices = choices
        if self._job is not None:
            self._wanted_again = True
            return
        work = partial(_find, self._workbook, choices, self._present, self._language, self._stop)
        self._job = Job(work, self)
        self._job.begin(self._on_found, self._on_failed, self.progressed)
        self.started.emit()

    def give_up(self) -> None:
        """End the reading soon; `ended` tells when."""
        self._stop.set()

    def finish(self) -> None:
        """End the reading and wait for its end."""
        self.give_up()
        self._let_go()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if not self._went_on():
            self.found.emit(found)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        if not self._went_on():
            self.failed.emit(failure)

    def _went_on(self) -> bool:
        """Let the job go; tell whether its answer is of no interest any more."""
        self._let_go()
        if self._stop.is_set():
            self.ended.emit()
            return True
        again, self._wanted_again = self._wanted_again, False
        if again:
            self.read(self._choices)
        return again

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None


def _find(
    workbook: Path,
    choices: HeadingChoices,
    present: Present | None,
    language: str,
    stop: threading.Event,
    report: Report,
) -> Found:
    def on_progress(progress: Progress) -> None:
        if stop.is_set():
            raise _GivenUpError
        report(progress)

    preview = preview_import(workbook, choices, on_progress)
    if present is None:
        return Found(preview=preview)
    return Found(preview=preview, update=preview_update(*present, preview.reading, language))
