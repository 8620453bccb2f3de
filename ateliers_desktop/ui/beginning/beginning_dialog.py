# SPDX-License-Identifier: Apache-2.0
"""Beginning a residency from nothing: a short form, and the day that its pattern makes."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.beginning import MOST_DAYS, empty_residency
from ateliers_desktop.residency import Residency, clean
from ateliers_desktop.ui.beginning.pattern_editor import PatternEditor
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.text_fields import NumberField, TextField
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.timetable.date_field import DateField
from ateliers_desktop.ui.timetable.residency_form import PAPER_LANGUAGES
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import date_range

_USUAL_DAYS = 6


class BeginningDialog(QDialog):
    """Asks for the first facts; `residency` is what they make once it is accepted, else None."""

    def __init__(
        self,
        today: date,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self.residency: Residency | None = None
        self.setWindowTitle(translate("Beginning", "Begin a residency"))
        self.name = TextField(translate("Beginning", "Name of the residency"))
        self.programme = TextField(translate("Residency", "Programme"))
        self.city = TextField(translate("Residency", "City"))
        self.first_day = DateField(translate("Residency", "First day"), language)
        self.days = NumberField(
            translate("Residency", "Number of days"),
            1,
            MOST_DAYS,
            more=translate("Records", "One more"),
            less=translate("Records", "One less"),
        )
        self.paper = PickField(translate("Residency", "Language of the paper"))
        self.dates = plain_label(role="small")
        self.pattern = PatternEditor(theme, translate, language)
        self.begin = QPushButton(translate("Beginning", "Choose a place for the file…"))
        self.begin.setProperty("primary", True)
        self.begin.setDefault(True)
        self.cancel = QPushButton(translate("Beginning", "Not now"))
        self.cancel.setAutoDefault(False)
        self._fill(today, language)
        self._lay()
        self._connect()
        self._on_typed()

    def _fill(self, today: date, language: str) -> None:
        self.paper.offer(PAPER_LANGUAGES)
        self.paper.show_value(language, fresh=True)
        self.first_day.show_value(_next_monday(today), fresh=True)
        self.days.show_value(_USUAL_DAYS, fresh=True)

    def _lay(self) -> None:
        translate = self._translate
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(8)
        facts.addWidget(self.name, 0, 0, 1, 4)
        facts.addWidget(self.programme, 1, 0, 1, 2)
        facts.addWidget(self.city, 1, 2)
        facts.addWidget(self.paper, 1, 3)
        facts.addWidget(self.first_day, 2, 0, 1, 2)
        facts.addWidget(self.days, 2, 2)
        facts.addWidget(self.dates, 2, 3)
        for at in range(4):
            facts.setColumnStretch(at, 1)
        buttons = button_row(self.cancel, self.begin)
        column = dialog_column(self, 10)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addLayout(facts)
        column.addSpacing(4)
        column.addWidget(plain_label(translate("Beginning", "How a day is laid out"), "strong"))
        column.addWidget(self.pattern, 1)
        later = translate(
            "Beginning",
            "Every day begins with this pattern; each can be changed by itself afterwards.",
        )
        column.addWidget(plain_label(later, "muted", wrap=True))
        column.addLayout(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * 104)

    def _connect(self) -> None:
        fields: tuple[Field, ...] = (self.name, self.first_day, self.days, self.paper)
        for field in fields:
            field.typed.connect(self._on_typed)
        self.pattern.changed.connect(self._on_typed)
        self.begin.clicked.connect(self._on_begin)
        self.cancel.clicked.connect(self.reject)

    def made(self) -> Residency | None:
        """Return the residency of what stands in the fields, or None while something is wrong."""
        first_day, days, pattern = self.first_day.value(), self.days.value(), self.pattern.pattern
        name = clean(self.name.line.text())
        if first_day is None or pattern is None or not isinstance(days, int) or not name:
            return None
        if not 1 <= days <= MOST_DAYS:
            return None
        return empty_residency(
            name=name,
            first_day=first_day,
            days=days,
            pattern=pattern,
            programme=self.programme.line.text(),
            city=self.city.line.text(),
            language=self.paper.value(),
        )

    @Slot()
    def _on_typed(self) -> None:
        """Say what is wrong, and which days it will be."""
        if self.sender() is self.paper:
            self.pattern.name_in(self.paper.value())
            return
        translate = self._translate
        first_day, days = self.first_day.value(), self.days.value()
        within = isinstance(days, int) and 1 <= days <= MOST_DAYS
        number = translate("Checks", "A whole number from {least} to {most}.")
        self.days.show_fault("" if within else number.format(least=1, most=MOST_DAYS))
        no_date = translate("Residency", "A date as {day}.").format(day=self.first_day.example)
        self.first_day.show_fault("" if first_day else no_date)
        if self.sender() is self.name:
            named = bool(clean(self.name.line.text()))
            self.name.show_fault("" if named else translate("Checks", "A name is needed."))
        dates = ""
        if first_day is not None and isinstance(days, int) and within:
            last = first_day + timedelta(days=days - 1)
            dates = date_range(first_day, last, self._language)
        self.dates.setText(dates)
        self.begin.setEnabled(self.made() is not None)

    @Slot()
    def _on_begin(self) -> None:
        self.residency = self.made()
        if self.residency is not None:
            self.accept()


def _next_monday(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())
