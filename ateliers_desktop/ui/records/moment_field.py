# SPDX-License-Identifier: Apache-2.0
"""A field for an arrival or a departure: a day of the residency, perhaps a time, or neither."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.ui.records.choice_fields import StillBox
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.figures import typed_minutes
from ateliers_desktop.words.dates import clock, short_day

_FIRST_MINUTE, _LAST_MINUTE = time(0, 0), time(23, 59)


class MomentField(Field):
    """A day without a time is its first minute, or its last for a departure.

    Parameters
    ----------
    never
        What is said where no day is chosen.
    ends
        Whether it is a departure.
    """

    def __init__(
        self, name: str, never: str, time_name: str, language: str, *, ends: bool
    ) -> None:
        self.day = StillBox()
        self.day.setAccessibleName(name)
        self.time = EntryLine(time_name)
        self.time.setPlaceholderText("23:59" if ends else "00:00")
        self.time.setFixedWidth(self.time.fontMetrics().horizontalAdvance("00:00") + 36)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        super().__init__(name, self.day, framed=both)
        self._never, self._language = never, language
        self._bare = _LAST_MINUTE if ends else _FIRST_MINUTE
        self._days: tuple[date | None, ...] = (None,)
        self._stored: datetime | None = None
        self.day.activated.connect(self._on_day)
        self.time.textEdited.connect(self.typed)
        self.time.editingFinished.connect(self.settle)

    def offer(self, days: Sequence[date]) -> None:
        """Offer the days of the residency, with that of the value shown if it is another."""
        own = [self._stored.date()] if self._stored else []
        offered = (None, *sorted({*days, *own}))
        if offered == self._days and self.day.count():
            return
        self._days = offered
        self.day.clear()
        for each in offered:
            self.day.addItem(self._never if each is None else self._day_text(each))
        self._show_day()

    def _day_text(self, day: date) -> str:
        return short_day(day, self._language)

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.time.pending or self._day() != (self._stored.date() if self._stored else None)

    def value(self) -> object:
        """Return the moment, None, or what is wrong."""
        day, text = self._day(), self.time.text().strip()
        if day is None:
            return Finding(fault=Fault.DAY_MISSING, fields=()) if text else None
        if not text:
            return datetime.combine(day, self._bare)
        minutes = typed_minutes(text)
        if minutes is None:
            return Finding(fault=Fault.NOT_A_TIME, fields=())
        return datetime.combine(day, time()) + timedelta(minutes=minutes)

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a moment, or none."""
        moment = value if isinstance(value, datetime) else None
        changed, self._stored = moment != self._stored, moment
        written = "" if moment is None or moment.time() == self._bare else clock(moment)
        self.time.store(written, fresh=fresh or (changed and not self.time.hasFocus()))
        if fresh or changed:
            if moment is not None and moment.date() not in self._days:
                self.offer([each for each in self._days if each is not None])
            self._show_day()

    def _day(self) -> date | None:
        at = self.day.currentIndex()
        return self._days[at] if 0 <= at < len(self._days) else None

    def _show_day(self) -> None:
        day = self._stored.date() if self._stored else None
        self.day.setCurrentIndex(self._days.index(day) if day in self._days else 0)

    @Slot(int)
    def _on_day(self, _at: int) -> None:
        if self._day() is None:
            self.time.setText("")
        self.typed.emit()
        self.settle()
