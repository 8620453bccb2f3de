# SPDX-License-Identifier: Apache-2.0
"""What time it is, by the machine's clock; a new minute is told when it begins."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_MINUTE = 60_000
_LATER = 20
"""Milliseconds into a minute at which it is looked for, so that it has surely begun."""


def machine_time() -> datetime:
    """Return the machine's local time, with its zone."""
    return datetime.now().astimezone()


class Clock(QObject):
    """One for the window: its rooms ask it, and hear of every minute.

    The wait until the next minute is worked out anew each time. So a machine that slept, or a
    clock that was set, is taken up at the next tick.

    Signals
    -------
    ticked()
        A minute has begun, or the time was set.

    Parameters
    ----------
    source
        Tells the time, with a zone.
    """

    ticked = Signal()

    def __init__(
        self, parent: QObject | None = None, source: Callable[[], datetime] = machine_time
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def moment(self) -> datetime:
        """The time now, with the machine's zone."""
        return self._source()

    @property
    def now(self) -> datetime:
        """The local time now, without a zone, as the residency has its times."""
        return self._source().replace(tzinfo=None)

    @property
    def second(self) -> datetime:
        """The local time now in whole seconds, as notes have it."""
        return self.now.replace(microsecond=0)

    @property
    def wait(self) -> int:
        """How many milliseconds are left until the next minute is looked for."""
        moment = self._source()
        return _MINUTE - moment.second * 1000 - moment.microsecond // 1000 + _LATER

    def follow(self, source: Callable[[], datetime]) -> None:
        """Take the time from another source from now on."""
        self._source = source
        self.tick()

    def start(self) -> None:
        """Begin to tell every minute."""
        self._timer.start(self.wait)

    @Slot()
    def tick(self) -> None:
        """Tell that the time is another, and wait for the next minute."""
        self._timer.start(self.wait)
        self.ticked.emit()
