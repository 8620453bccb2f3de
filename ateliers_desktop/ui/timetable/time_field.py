# SPDX-License-Identifier: Apache-2.0
"""A field for a time of day on 24 hours, typed or stepped with the arrow keys."""

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from ateliers_desktop.exchange.cells import western_digits
from ateliers_desktop.exchange.time_cells import DAY_MINUTES, minutes_of
from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.field import Field

STEP = 5
_FIGURES = re.compile(r"(\d{1,2}?)(\d{2})?", re.ASCII)


class _TimeLine(EntryLine):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class TimeField(Field):
    """A value in minutes since midnight, up to 24:00; "9", "930" and "9h30" are read as well."""

    def __init__(self, name: str) -> None:
        self.line = _TimeLine(name)
        self.line.setPlaceholderText("09:00")
        super().__init__(name, self.line)
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.settle)
        self.line.stepped.connect(self._on_step)

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.line.pending

    def value(self) -> object:
        """Return the minutes since midnight, or what is wrong."""
        minutes = read_time(self.line.text())
        return Finding(fault=Fault.NOT_A_TIME, fields=()) if minutes is None else minutes

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a time given in minutes."""
        if isinstance(value, int):
            self.line.store(time_text(value), fresh=fresh)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        value = self.value()
        if isinstance(value, int):
            self.line.setText(time_text(min(max(value + step, 0), DAY_MINUTES)))
            self.typed.emit()


def read_time(text: str) -> int | None:
    """Return the minutes since midnight that somebody typed, or None."""
    figures = western_digits(text).strip()
    bare = _FIGURES.fullmatch(figures)
    if bare:
        figures = f"{bare[1]}:{bare[2] or '00'}"
    return minutes_of(figures)


def time_text(minutes: int) -> str:
    """Return minutes since midnight as a time; the end of the day is 24:00."""
    hours, rest = divmod(minutes, 60)
    return f"{hours:02}:{rest:02}"
