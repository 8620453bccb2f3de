# SPDX-License-Identifier: Apache-2.0
"""Everything is half an hour late: the rest of a day is shifted, and what that breaks is told."""

from datetime import date, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.broken_rules import newly_broken
from ateliers_desktop.operations.explanations import violation_text
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.residency import Edit, Residency, Schedule
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month

_STEP, _MOST = 5, 8 * 60


class LateDialog(QDialog):
    """Asks since when and by how much; `edit` is the shift that was chosen, None until one is."""

    def __init__(
        self,
        residency: Residency,
        schedule: Schedule,
        day: date,
        now: datetime,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Late", "The day is late"))
        self._residency, self._schedule, self._day = residency, schedule, day
        self._translate, self._language = translate, language
        self.edit: Edit | None = None
        self._planned: Edit | None = None
        starts = dict.fromkeys(each.start for each in residency.on(day))
        self.since = Choice(
            translate("Late", "What begins at this time or later"),
            [(clock(start), start) for start in starts],
        )
        self.minutes = QSpinBox()
        self.minutes.setRange(-_MOST, _MOST)
        self.minutes.setSingleStep(_STEP)
        self.minutes.setValue(30)
        self.minutes.setSuffix(translate("Late", " minutes later"))
        self.minutes.setAccessibleName(translate("Late", "How many minutes later"))
        self.outcome = plain_label(wrap=True)
        self.shift = QPushButton(translate("Late", "Shift the rest of the day"))
        self.shift.setProperty("primary", True)
        self.shift.setDefault(True)
        self.shift.clicked.connect(self._on_shift)
        self._lay()
        self.since.changed.connect(self._on_changed)
        self.minutes.valueChanged.connect(self._on_changed)
        self._choose_next(now)
        self._on_changed()

    def _lay(self) -> None:
        translate = self._translate
        day = day_and_month(self._day, self._language)
        cancel = QPushButton(translate("Late", "Leave it as it is"))
        cancel.clicked.connect(self.reject)
        minutes = QVBoxLayout()
        minutes.setSpacing(4)
        label = plain_label(translate("Late", "comes"), "small")
        label.setBuddy(self.minutes)
        minutes.addWidget(label)
        minutes.addWidget(self.minutes)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.since, 1)
        fields.addLayout(minutes, 1)
        buttons = button_row(cancel, self.shift)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(plain_label(f"{day[:1].upper()}{day[1:]}", "muted"))
        column.addLayout(fields)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addLayout(buttons)
        self.outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)

    def _choose_next(self, now: datetime) -> None:
        """Begin with what is next by the clock, if today is the day."""
        later = [each.start for each in self._residency.on(self._day) if each.start >= now]
        if now.date() == self._day and later:
            self.since.choose(min(later))

    @Slot()
    def _on_changed(self) -> None:
        self._planned = None
        if self.since.offered and self.minutes.value():
            try:
                self._planned = shift_day(
                    self._residency,
                    self._schedule,
                    self._day,
                    self.since.value,
                    self.minutes.value(),
                )
            except UserError as refusal:
                self.outcome.setText(refusal.in_words(self._translate))
                self.shift.setEnabled(False)
                return
        self.shift.setEnabled(self._planned is not None)
        self.outcome.setText(self._told(self._planned) if self._planned is not None else "")

    def _told(self, edit: Edit) -> str:
        """Return what the shift comes to: how much moves, when the day ends, what it breaks."""
        translate = self._translate
        after = edit.data.apply(self._residency)
        ends = max(each.end for each in after.on(self._day))
        lines = [
            translate("Late", "%n sessions move along.", n=len(edit.after)),
            translate("Late", "The day ends at {time}.").format(time=clock(ends)),
        ]
        if edit.removed:
            lines.append(
                translate("Late", "%n sessions do not fit any more.", n=len(edit.removed))
            )
        residency = self._residency.told_in(self._language)
        broken = newly_broken(self._residency, self._schedule, edit)
        lines += [f"• {violation_text(each, residency, translate)}" for each in broken[:3]]
        if len(broken) > 3:
            lines.append(translate("Drop", "and %n more", n=len(broken) - 3))
        return "\n".join(lines)

    @Slot()
    def _on_shift(self) -> None:
        self.edit = self._planned
        self.accept()
