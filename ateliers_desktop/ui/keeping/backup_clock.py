# SPDX-License-Identifier: Apache-2.0
"""A backup every quarter of an hour of editing, made on a thread of its own."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ateliers_desktop.operations.keeping_time import EditingTime
from ateliers_desktop.ui.job import Job, Report

_LOOKS_EVERY = 20_000
"""Milliseconds; so much later than due a backup may begin."""


class BackupClock(QObject):
    """Hears of edits, looks three times a minute whether a backup is due, and makes it.

    Parameters
    ----------
    file
        Returns the path of the file that is open for writing, or None.
    now
        Seconds on a clock that never jumps.

    Signals
    -------
    failed(object)
        Why no backup could be made; it is tried again at the next look.
    """

    failed = Signal(object)

    def __init__(
        self,
        file: Callable[[], Path | None],
        parent: QObject,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.now = now
        self._file = file
        self._time = EditingTime()
        self._job: Job | None = None
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOKS_EVERY)

    @Slot()
    def edited(self) -> None:
        """Take note of an edit that was made just now."""
        self._time.edited(self.now())

    @Slot()
    def begin_anew(self) -> None:
        """Forget the edits of a file that was open before."""
        self._time.backed_up()

    @Slot()
    def look(self) -> None:
        """Begin a backup if one is due."""
        file = self._file()
        if file is None or self._job is not None or not self._time.is_due(self.now()):
            return
        # What is edited while it is made counts anew.
        self._time.backed_up()
        self._job = Job(partial(_back_up, file), self)
        self._job.begin(self._on_made, self._on_failed)

    @Slot(object)
    def _on_made(self, _backup: Path) -> None:
        self.finish()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self.finish()
        self._time.failed()
        self.failed.emit(failure)

    def finish(self) -> None:
        """Wait for a backup that is being made."""
        if self._job is not None:
            self._job.end()
            self._job = None


def _back_up(file: Path, report: Report) -> Path:
    from ateliers_desktop.operations.keeping import back_up_work

    del report
    return back_up_work(file)
