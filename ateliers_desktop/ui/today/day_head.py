# SPDX-License-Identifier: Apache-2.0
"""The head of the day: the date, what runs and how long still, the time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ateliers_desktop.operations.today import Today
from ateliers_desktop.operations.today_words import (
    day_text,
    minutes_left,
    row_text,
    state_text,
)
from ateliers_desktop.residency import SlotKind
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, span
from ateliers_desktop.words.joining import joined


class DayHead(QWidget):
    """Date and time, the row of the grid that runs, a bar for how much of it is over."""

    def __init__(self, translate: Translate, language: str) -> None:
        super().__init__()
        self._translate, self._language = translate, language
        self.day = plain_label(role="headline")
        self.running = plain_label(wrap=True)
        self.coming = plain_label(role="muted", wrap=True)
        self.time = plain_label(role="headline")
        self.left = plain_label(role="muted")
        for label in (self.time, self.left):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Today", "How much of it is over"))
        words, times = QVBoxLayout(), QVBoxLayout()
        for column, labels in (
            (words, (self.day, self.running, self.coming)),
            (times, (self.time, self.left)),
        ):
            column.setSpacing(2)
            for label in labels:
                column.addWidget(label)
            column.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addLayout(times)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.progress)

    def show_today(self, today: Today) -> None:
        """Show a moment."""
        translate, language = self._translate, self._language
        self.day.setText(day_text(today.day, language))
        self.time.setText(clock(today.now))
        row, coming = today.row, today.coming
        self.running.setText(
            state_text(today, language, translate)
            if row is None
            else joined((span(row.start, row.end), row_text(row, language, translate)), language)
        )
        then = "" if row is None or coming is None else translate("Today", "then {time}")
        if row is not None and coming is not None:
            then = then.format(time=clock(coming.start))
            then = joined((then, row_text(coming, language, translate)), language)
        self.coming.setText(then)
        self.coming.setVisible(bool(then) and _is_pause(today))
        self.progress.setVisible(row is not None)
        self.left.setVisible(row is not None)
        if row is not None:
            left = minutes_left(row.end, today.now)
            self.left.setText(translate("Today", "%n minutes left", n=left))
            self.progress.setRange(0, row.minutes)
            self.progress.setValue(row.minutes - left)


def _is_pause(today: Today) -> bool:
    """Tell whether the grid rests now, or does so next."""
    kinds = {each.kind for each in (today.row, today.coming) if each is not None}
    return kinds != {SlotKind.MENTORING}
