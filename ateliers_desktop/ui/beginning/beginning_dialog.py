# SPDX-License-Identifier: Apache-2.0
"""Beginning a residency from nothing: a short form, and the day that its pattern makes."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.beginning import empty_residency
from ateliers_desktop.residency import Residency, clean
from ateliers_desktop.ui.beginning.pattern_editor import PatternEditor
from ateliers_desktop.ui.beginning.when_fields import WhenFields
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.timetable.residency_form import PAPER_LANGUAGES
from ateliers_desktop.words import Translate

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
        self.when = WhenFields(translate, language)
        self.first_day, self.days = self.when.first_day, self.when.days
        self.paper = PickField(translate("Residency", "Language of the paper"))
        self.dates = self.when.dates
        self.pattern = PatternEditor(theme, translate, language)
        self.begin = QPushButton(translate("Beginning", "Choose a place for the file…"))
        self.begin.setProperty("primary", True)
        self.begin.setDefault(True)
        self.cancel = QPushButton(translate("Beginning", "Not now"))
        self._fill(today, language)
        self._lay()
        self._connect()
        self._on_typed()

    def _fill(self, today: date, language: str) -> None:
        self.paper.offer(PAPER_LANGUAGES)
        self.paper.show_value(language, fresh=True)
        self.when.begin_after(today)
        self.when.show_days(_USUAL_DAYS)

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
        when, pattern = self.when.value, self.pattern.pattern
        name = clean(self.name.line.text())
        if when is None or pattern is None or not name:
            return None
        first_day, days = when
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
        self.when.judge()
        if self.sender() is self.name:
            named = bool(clean(self.name.line.text()))
            self.name.show_fault("" if named else self._translate("Checks", "A name is needed."))
        self.begin.setEnabled(self.made() is not None)

    @Slot()
    def _on_begin(self) -> None:
        self.residency = self.made()
        if self.residency is not None:
            self.accept()
