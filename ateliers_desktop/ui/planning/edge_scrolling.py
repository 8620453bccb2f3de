# SPDX-License-Identifier: Apache-2.0
"""Scrolling a table while something is dragged near one of its edges."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QTableView

_EVERY, _EDGE, _BEYOND, _STEP = 30, 28, 20, 14
"""Milliseconds between steps; pixels inside and outside of the edge that count; the step."""


class EdgeScrolling(QObject):
    """Scrolls for as long as the mouse stays near an edge.

    Signals
    -------
    scrolled()
        Something else lies under the mouse.
    """

    scrolled = Signal()

    def __init__(self, table: QTableView, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._mouse = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._on_step)

    def at(self, screen: QPoint) -> None:
        """Take notice of where on the screen the mouse is."""
        self._mouse = screen
        if self._steps() == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Scroll no more."""
        self._timer.stop()

    def _steps(self) -> tuple[int, int]:
        """Return how far to scroll, sideways and down."""
        view = self._table.viewport()
        here = view.mapFromGlobal(self._mouse)
        if not view.rect().adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND).contains(here):
            return 0, 0
        return _step(here.x(), view.width()), _step(here.y(), view.height())

    @Slot()
    def _on_step(self) -> None:
        across, down = self._steps()
        sideways = self._table.horizontalScrollBar()
        mirrored = self._table.isRightToLeft()
        sideways.setValue(sideways.value() + (-across if mirrored else across))
        upright = self._table.verticalScrollBar()
        upright.setValue(upright.value() + down)
        self.scrolled.emit()


def _step(at: int, length: int) -> int:
    if at < _EDGE:
        return -_STEP
    return _STEP if at > length - _EDGE else 0
