# SPDX-License-Identifier: Apache-2.0
"""Work that takes longer than a moment, done on a thread of its own while the window lives on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, SignalInstance

Report = Callable[[object], None]


class Job(QThread):
    """One piece of work; whoever begins it hears of it in the window's thread.

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

    def begin(
        self,
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
        reported: Callable[[Any], None] | SignalInstance | None = None,
    ) -> None:
        """Start, and tell decorated slots how it goes and what it comes to.

        Each is called by the event loop of its own thread, and not before: a job that ends at
        once does not come back into what began it.
        """
        queued = Qt.ConnectionType.QueuedConnection
        if reported is not None:
            self.reported.connect(reported, queued)
        self.succeeded.connect(succeeded, queued)
        self.failed.connect(failed, queued)
        self.start()

    def end(self) -> None:
        """Wait until the work is done, and be no more."""
        self.wait()
        self.deleteLater()

    def run(self) -> None:
        """Do the work; Qt calls this on the new thread."""
        try:
            result = self._work(self.reported.emit)
        except Exception as failure:
            self.failed.emit(failure)
        else:
            self.succeeded.emit(result)
