# SPDX-License-Identifier: Apache-2.0
"""The choices of the printing room: what, for whom, which days, which language and paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.operations.printing import Paper
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.day_boxes import DayBoxes
from ateliers_desktop.ui.printing.what_choice import WhatChoice
from ateliers_desktop.ui.printing.wish import Habit, What, Wish, evening_day
from ateliers_desktop.ui.printing.words import languages, one_of, people
from ateliers_desktop.ui.records.tab_order import reached_by_tab, set_tab_order
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What is chosen of one residency, for the room that follows in another language or light."""

    evening: date | None
    days: tuple[date, ...]
    name: str


class Choices(QWidget):
    """Offers only what goes with what is to be printed.

    Signals
    -------
    changed()
        Something else is chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._translate, self._language = translate, language
        self._residency: Residency | None = None
        self.what = WhatChoice(theme, translate)
        self.evening = Choice[date](translate("Printing", "Day"))
        self.whom = Choice[str](translate("Printing", "For whom"))
        self.days = DayBoxes(translate, language)
        self.paper_language = Choice(translate("Printing", "Language"), languages(translate))
        self.paper = Choice(
            translate("Printing", "Paper"), [(each.name, each) for each in (Paper.A4, Paper.A3)]
        )
        self.only_changed = QCheckBox(translate("Printing", "Only what changed"))
        self.confidential = QCheckBox(translate("Printing", "Confidential notes too, this time"))
        self._has_confidential = False
        self.since = plain_label(role="muted", wrap=True)
        self._lay()
        self.what.changed.connect(self._on_what)
        self.days.changed.connect(self._on_change)
        self.only_changed.clicked.connect(self._on_change)
        self.confidential.clicked.connect(self._on_change)
        for choice in (self.evening, self.whom, self.paper_language, self.paper):
            choice.changed.connect(self._on_change)

    def _lay(self) -> None:
        form = QHBoxLayout()
        form.setSpacing(12)
        form.addWidget(self.paper_language, 1)
        form.addWidget(self.paper, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        # What changed comes before days and people, which may push what follows out of sight.
        changed = QVBoxLayout()
        changed.setSpacing(4)
        changed.addWidget(self.only_changed)
        changed.addWidget(self.since)
        column.addWidget(self.what)
        column.addLayout(changed)
        for widget in (self.confidential, self.evening, self.whom, self.days):
            column.addWidget(widget)
        column.addLayout(form)

    def wish(self) -> Wish:
        """Return all that is chosen; there has to be a residency."""
        what = self.what.value
        return Wish(
            what=what,
            days=self._chosen_days(what),
            name=self.whom.value if what.is_personal else "",
            language=self.paper_language.value,
            paper=self.paper.value if what.comes_large else Paper.A4,
            only_changed=self.only_changed.isChecked(),
            confidential=self.confidential.isChecked() and what.tells_notes,
        )

    def habit(self) -> Habit:
        """Return what is to be remembered of what is chosen."""
        usual = self._residency.language if self._residency is not None else ""
        language = self.paper_language.value
        return Habit(
            what=self.what.value,
            language="" if language == usual else language,
            paper=self.paper.value,
            only_changed=self.only_changed.isChecked(),
        )

    def chosen(self) -> Chosen:
        """Return what is chosen of the residency."""
        return Chosen(
            evening=self.evening.value if self.evening.offered else None,
            days=self.days.value,
            name=self.whom.value if self.whom.offered else "",
        )

    def follow(self, habit: Habit) -> None:
        """Choose what was chosen the last time; the language is kept for the residency."""
        self.what.choose(habit.what)
        self.paper.choose(habit.paper)
        self.only_changed.setChecked(habit.only_changed)

    def show_residency(self, residency: Residency, language: str, today: date) -> None:
        """Offer a residency's days and people, keeping what is chosen where it is still there.

        Parameters
        ----------
        language
            That of the paper, for a residency that was not shown before.
        """
        known = self._residency
        self._residency = residency
        days = [(day_and_month(day, self._language), day) for day in residency.dates]
        self.evening.offer(days)
        self.days.offer(residency.dates)
        set_tab_order(reached_by_tab(self._column))
        if known is None or (known.name, known.first_day) != (residency.name, residency.first_day):
            self.evening.choose(evening_day(residency.dates, today))
            self.days.choose(())
            self.paper_language.choose(language)
        self._fit_what()

    def offer_confidential(self, offered: bool) -> None:
        """Let confidential notes be chosen, where there are any."""
        self._has_confidential = offered
        self._fit_what()

    def forget_confidential(self) -> bool:
        """Leave confidential notes out again, for they are chosen each time; tell if they were."""
        chosen = self.confidential.isChecked()
        self.confidential.setChecked(False)
        return chosen

    def resume(self, chosen: Chosen) -> None:
        """Choose what was chosen of the residency before."""
        if chosen.evening is not None:
            self.evening.choose(chosen.evening)
        self.days.choose(chosen.days if len(chosen.days) < len(self.days.boxes) else ())
        self.whom.choose(chosen.name)

    def choose_days(self, days: Sequence[date]) -> None:
        """Choose days, whatever is to be printed of them; the week gives way to the evening."""
        if self.what.value is What.WEEK:
            self.what.choose(What.EVENING)
        for day in days[:1]:
            self.evening.choose(day)
        self.days.choose(days)

    def _chosen_days(self, what: What) -> tuple[date, ...]:
        if what is What.EVENING:
            return (self.evening.value,)
        if what.goes_by_days:
            return self.days.value
        return self._residency.dates if self._residency is not None else ()

    def _fit_what(self) -> None:
        """Show what goes with what is to be printed."""
        what = self.what.value
        if self._residency is not None:
            self.whom.offer(people(what, self._residency, self._translate))
        self.whom.box.setAccessibleName(one_of(what, self._translate))
        self.evening.setVisible(what is What.EVENING)
        self.days.setVisible(what.goes_by_days)
        self.whom.setVisible(what.is_personal)
        self.paper.setVisible(what.comes_large)
        self.confidential.setVisible(what.tells_notes and self._has_confidential)
        if self.confidential.isHidden():
            self.confidential.setChecked(False)

    @Slot()
    def _on_what(self) -> None:
        self._fit_what()
        self.changed.emit()

    @Slot()
    def _on_change(self) -> None:
        self.changed.emit()
