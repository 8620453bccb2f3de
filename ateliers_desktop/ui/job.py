# SPDX-License-Identifier: Apache-2.0
"""Work that takes longer than a moment, done on a thread of its own while the window lives on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

Report = Callable[[object], None]


class Job(QThread):
    """One piece of work; connect its signals, queued, to decorated slots of the window's thread.

    Parameters
    ----------
    work
        Is called on the thread with a function that passes reports on; touches no widget.

    Signals
    -------
    reported(object)
        What the work reports on its way.
    succeeded(object)
        What it returns.
    failed(object)
        The exception that it raises.
    """

    reported = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Report], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do the work; Qt calls this on the new thread."""
        try:
            result = self._work(self.reported.emit)
        except Exception as failure:
            self.failed.emit(failure)
        else:
            self.succeeded.emit(result)
