# SPDX-License-Identifier: Apache-2.0
"""The question for the next residency: when and where it is, and who goes along."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.next_residency import GoingAlong, NextFacts, next_residency
from ateliers_desktop.residency import Residency, clean, fold
from ateliers_desktop.ui.beginning.when_fields import WhenFields
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.residencies.residency_menu import dated_name
from ateliers_desktop.ui.residencies.tick_tree import TickTree
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme

_LEAST_LINES, _LINES = 8, 36


class NextDialog(QDialog):
    """Asks; accepted, `residency` is the next one, made of another one of the file."""

    def __init__(
        self,
        parent: QWidget,
        programme: "Programme",
        today: date,
        translate: Translate,
        language: str,
    ) -> None:
        super().__init__(parent)
        self._programme, self._translate, self._language = programme, translate, language
        self._taken = frozenset(fold(each.name) for each in programme.residencies)
        self._source, self._schedule = programme.residency, programme.schedule
        self.residency: Residency | None = None
        self.setWindowTitle(translate("Next residency", "Next residency"))
        self.name = TextField(translate("Beginning", "Name of the residency"))
        self.source = PickField(translate("Next residency", "Follows on"))
        self.city = TextField(translate("Residency", "City"))
        self.venue = TextField(translate("Residency", "Venue"))
        self.when = WhenFields(translate, language)
        self.first_day, self.days = self.when.first_day, self.when.days
        self.dates = self.when.dates
        self.along = TickTree(translate("Next residency", "Who and what goes along"), language)
        self.create_ = QPushButton(translate("Next residency", "Create the residency"))
        self.create_.setProperty("primary", True)
        self.create_.setDefault(True)
        self.cancel = QPushButton(translate("Beginning", "Not now"))
        self._fill(today)
        self._lay()
        self._connect()
        self._on_typed()

    def _fill(self, today: date) -> None:
        residencies = self._programme.residencies
        self.source.offer([(dated_name(each, self._language), each.id) for each in residencies])
        self.source.show_value(self._programme.chosen.id, fresh=True)
        self.source.setVisible(len(residencies) > 1)
        after = max(max(each.last_day for each in residencies), today)
        self.when.begin_after(after)
        self._show_source()

    def _show_source(self) -> None:
        source = self._source
        self.when.show_days(source.days)
        self.city.show_value(source.city, fresh=True)
        self.venue.show_value(source.venue, fresh=True)
        self.along.show_groups(tuple(_groups(source, self._translate, self._language)))

    def _lay(self) -> None:
        translate = self._translate
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(8)
        wide = 2 if self._programme.residencies[1:] else 4
        facts.addWidget(self.name, 0, 0, 1, wide)
        facts.addWidget(self.source, 0, 2, 1, 2)
        facts.addWidget(self.first_day, 1, 0)
        facts.addWidget(self.days, 1, 1)
        facts.addWidget(self.city, 1, 2)
        facts.addWidget(self.venue, 1, 3)
        for at in range(4):
            facts.setColumnStretch(at, 1)
        buttons = button_row(self.cancel, self.create_, leading=(self.dates,))
        told = translate(
            "Next residency",
            "Slots, breaks and events are copied day by day. Needs go along with the sessions "
            "that are left of them, met ones do not; neither do arrivals, absences and sessions. "
            "Notes stay where they were written, and open actions stay in sight until they are "
            "done.",
        )
        line = self.fontMetrics().lineSpacing()
        self.along.setMinimumHeight(line * _LEAST_LINES)
        column = dialog_column(self, 10)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addLayout(facts)
        column.addSpacing(4)
        column.addWidget(
            plain_label(translate("Next residency", "Who and what goes along"), "strong")
        )
        column.addWidget(self.along, 1)
        column.addWidget(plain_label(told, "muted", wrap=True))
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 108)
        self.resize(self.minimumWidth(), line * _LINES)

    def _connect(self) -> None:
        fields: tuple[Field, ...] = (self.name, self.first_day, self.days)
        for field in fields:
            field.typed.connect(self._on_typed)
        self.source.typed.connect(self._on_source)
        self.create_.clicked.connect(self._on_create)
        self.cancel.clicked.connect(self.reject)

    def facts(self) -> NextFacts | None:
        """Return what stands in the fields, or None while something is wrong or missing."""
        name, when = clean(self.name.line.text()), self.when.value
        if not name or fold(name) in self._taken or when is None:
            return None
        first_day, days = when
        return NextFacts(
            name=name,
            first_day=first_day,
            days=days,
            city=self.city.line.text(),
            venue=self.venue.line.text(),
        )

    def going_along(self) -> GoingAlong:
        """Return who and what is ticked."""
        ticked = self.along.values()

        def of(kind: str) -> frozenset[str]:
            return frozenset(name for each, name in ticked if each == kind)

        return GoingAlong(
            projects=of("projects"),
            mentors=of("mentors"),
            rooms=of("rooms"),
            areas=of("areas"),
        )

    @Slot()
    def _on_typed(self) -> None:
        """Say what is wrong, and which days it will be."""
        translate, name = self._translate, clean(self.name.line.text())
        self.when.judge()
        if self.sender() is self.name:
            fault = "" if name else translate("Checks", "A name is needed.")
            if fold(name) in self._taken:
                fault = translate("Next residency", "The file has a residency of this name.")
            self.name.show_fault(fault)
        self.create_.setEnabled(self.facts() is not None)

    @Slot()
    def _on_source(self) -> None:
        """Take grid and people from another residency of the file."""
        chosen = next(
            each for each in self._programme.residencies if each.id == self.source.value()
        )
        self._source, self._schedule = self._programme.load(chosen)
        self._show_source()
        self._on_typed()

    @Slot()
    def _on_create(self) -> None:
        facts = self.facts()
        if facts is not None:
            along = self.going_along()
            self.residency = next_residency(self._source, self._schedule, facts, along)
            self.accept()


def _groups(
    residency: Residency, translate: Translate, language: str
) -> Iterator[tuple[str, Sequence[tuple[str, Any]]]]:
    lists = (
        (translate("Menu", "Projects"), "projects", residency.projects),
        (translate("Menu", "Mentors"), "mentors", residency.mentors),
        (translate("Menu", "Rooms"), "rooms", residency.rooms),
    )
    for title, kind, people in lists:
        yield title, [(each.name, (kind, each.name)) for each in people]
    areas = [(each.name(language), ("areas", each.code)) for each in residency.areas]
    yield translate("Next residency", "Areas of expertise"), areas
