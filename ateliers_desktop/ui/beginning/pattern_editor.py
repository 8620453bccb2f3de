# SPDX-License-Identifier: Apache-2.0
"""How a day is laid out, in a few numbers; the day is seen beside them as it will be."""

from datetime import date, time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.operations.beginning import LIMITS, DayPattern, pattern_rows
from ateliers_desktop.residency import Residency, SlotKind
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.text_fields import NumberField
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.ui.timetable.row_words import hours, row_name
from ateliers_desktop.ui.timetable.time_field import TimeField
from ateliers_desktop.ui.timetable.week_canvas import WeekCanvas
from ateliers_desktop.words import Translate

_DAY = date(2000, 1, 3)
_READ_MINUTES = 30
"""A row of so many minutes has room for its hours."""


class PatternEditor(QWidget):
    """Six numbers and the day that they make.

    Signals
    -------
    changed()
        Another pattern, or none that is possible.
    """

    changed = Signal()

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._translate = translate
        self._paper = language
        self.start = TimeField(translate("Beginning", "First slot at"))
        self.numbers = {
            "minutes": self._number(translate("Beginning", "Minutes a slot"), "minutes", 5),
            "morning": self._number(translate("Beginning", "Slots before lunch"), "morning", 1),
            "lunch": self._number(translate("Beginning", "Lunch, in minutes"), "lunch", 15),
            "afternoon": self._number(translate("Beginning", "Slots after lunch"), "afternoon", 1),
            "pause": self._number(translate("Beginning", "Break, in minutes"), "pause", 5),
        }
        self.outcome = plain_label(role="small", wrap=True)
        self.preview = WeekCanvas(theme, translate, language)
        self.preview.reachable = self.preview.movable = False
        small = QFontMetrics(scaled(self.font(), SMALL))
        self.preview.least_an_hour = small.lineSpacing() * 60 / _READ_MINUTES
        self.preview.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.preview.setAccessibleName(translate("Beginning", "The day"))
        self._lay()
        self.show_pattern(DayPattern())

    def _number(self, name: str, field: str, step: int) -> NumberField:
        least, most = LIMITS[field]
        more, less = self._translate("Records", "One more"), self._translate("Records", "One less")
        made = NumberField(name, least, most, more=more, less=less, step=step)
        made.typed.connect(self._on_typed)
        return made

    def _lay(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        self.start.typed.connect(self._on_typed)
        named = (self.start, *self.numbers.values())
        for at, field in enumerate(named):
            fields.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(fields)
        left.addWidget(self.outcome)
        left.addStretch(1)
        frame = QFrame()
        frame.setProperty("role", "inset")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.preview)
        frame.setFixedWidth(self.fontMetrics().averageCharWidth() * 26)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(frame)

    def show_pattern(self, pattern: DayPattern) -> None:
        """Show a pattern in all fields."""
        self.start.show_value(pattern.start.hour * 60 + pattern.start.minute, fresh=True)
        for name, field in self.numbers.items():
            field.show_value(getattr(pattern, name), fresh=True)
        self._on_typed()

    def name_in(self, language: str) -> None:
        """Name the breaks in the language of the residency's paper."""
        self._paper = language
        self._on_typed()

    @property
    def pattern(self) -> DayPattern | None:
        """What stands in the fields, or None where no day can be made of it."""
        start = self.start.value()
        values = {name: field.value() for name, field in self.numbers.items()}
        if not isinstance(start, int) or start >= 24 * 60:
            return None
        numbers = {name: each for name, each in values.items() if isinstance(each, int)}
        if len(numbers) < len(values):
            return None
        made = DayPattern(start=time(*divmod(start, 60)), **numbers)
        return made if made.is_possible else None

    @Slot()
    def _on_typed(self) -> None:
        pattern, translate = self.pattern, self._translate
        if pattern is None:
            self.outcome.setText(translate("Beginning", "These numbers make no day."))
        else:
            rows = pattern_rows(pattern, _DAY, self._paper)
            slots = sum(each.kind is SlotKind.MENTORING for each in rows)
            counted = translate("Beginning", "%n slots a day", n=slots)
            span = hours(rows[0].start, rows[-1].end) if rows else "–"
            self.outcome.setText(f"{counted}, {span}")
            said = "; ".join(row_name(each, translate) for each in rows)
            self.preview.setAccessibleDescription(said)
            day = Residency(name="", first_day=_DAY, days=1, slots=rows)
            self.preview.show_week(day, {}, None)
        self._mark_faults()
        self.changed.emit()

    def _mark_faults(self) -> None:
        """Say at each number that is out of its limits what it may be."""
        for name, field in self.numbers.items():
            value, (least, most) = field.value(), LIMITS[name]
            wrong = not isinstance(value, int) or not least <= value <= most
            text = self._translate("Checks", "A whole number from {least} to {most}.")
            field.show_fault(text.format(least=least, most=most) if wrong else "")
        wrong = not isinstance(self.start.value(), int)
        self.start.show_fault(self._translate("Checks", "A time as 09:30.") if wrong else "")
