# SPDX-License-Identifier: Apache-2.0
"""A field for a date, written day first; the weekday stands behind it, so that a slip is seen."""

import re
from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ateliers_desktop.exchange.cells import western_digits
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.entry_line import SteppedLine
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.words.dates import day_name

_DAY_FIRST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_YEARS = range(1901, 8999)


class DateField(Field):
    """A date as 06/10/2025 or 2025-10-06; the arrow keys go a day on or back.

    `value` is None while no date stands there.

    Attributes
    ----------
    example
        A date as it may be written: the one shown last, unless another was given.

    Parameters
    ----------
    hint
        How the example is told while nothing stands there.
    """

    def __init__(
        self, name: str, language: str, *, titled: bool = True, hint: str = "{day}"
    ) -> None:
        self._language, self._hint = language, hint
        self.line = SteppedLine(name)
        self.tell_by(date.today())
        self.weekday = plain_label(role="small")
        policy = QSizePolicy.Policy
        self.weekday.setSizePolicy(policy.Preferred, policy.Preferred)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.weekday)
        super().__init__(name, self.line, framed=both, titled=titled)
        self.line.textChanged.connect(self._on_text)
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.settle)
        self.line.stepped.connect(self._on_step)

    def tell_by(self, day: date) -> None:
        """Tell by this day how one is written."""
        self.example = date_text(day)
        self.line.setPlaceholderText(self._hint.format(day=self.example))

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.line.pending

    def value(self) -> date | None:
        """Return the date, or None."""
        return read_date(self.line.text())

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a date."""
        if isinstance(value, date):
            self.tell_by(value)
            self.line.store(date_text(value), fresh=fresh)

    def show_fault(self, text: str) -> None:
        """Say what is wrong; the line itself is framed."""
        super().show_fault(text)
        restyle(self.line, "wrong", bool(text))

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        day = self.value()
        self.weekday.setText("" if day is None else day_name(day, self._language))

    @Slot(int)
    def _on_step(self, step: int) -> None:
        day = self.value()
        if day is not None and (day + timedelta(days=step)).year in _YEARS:
            self.line.setText(date_text(day + timedelta(days=step)))
            self.typed.emit()


def read_date(text: str) -> date | None:
    """Return the date that somebody wrote, day first or as ISO has it, or None."""
    figures = western_digits(text).strip()
    if found := _DAY_FIRST.fullmatch(figures):
        day, month, year = (int(each) for each in found.groups())
    elif found := _YEAR_FIRST.fullmatch(figures):
        year, month, day = (int(each) for each in found.groups())
    else:
        return None
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def date_text(day: date) -> str:
    """Return a date as it is typed."""
    return f"{day:%d/%m/%Y}"
