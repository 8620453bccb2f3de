# SPDX-License-Identifier: Apache-2.0
"""Has Python collect its garbage in the window's thread alone.

What refers to itself in a circle, as a closed dialog with its slots does, lives until Python's
collector finds it. The collector runs wherever something is allocated, so on the thread of a job
too: there it would destroy widgets, and Qt ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1000
"""Milliseconds between two looks at how much has gathered."""


class GarbageRound(QObject):
    """Does what the collector would do by itself, at the same thresholds; lives with a window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._spared = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that has gathered enough, if any has.

        What is there when the oldest is due for the first time is spared from then on: nearly all
        of it are the modules, and going through them would hold the window up each time. The young
        are gone through before that, or a dialog closed a moment ago would be spared for good.
        """
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                if generation == 2 and not self._spared:
                    self._spared = True
                    gc.collect(generation - 1)
                    gc.freeze()
                gc.collect(generation)
                return
