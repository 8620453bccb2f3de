# SPDX-License-Identifier: Apache-2.0
"""The form of a room: how many it holds, what is in it, when it is open, what happens there."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_checks import MOST_PEOPLE
from ateliers_desktop.residency import Room
from ateliers_desktop.ui.records.availability_editor import AvailabilityEditor
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.name_parsing import distinct
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.session_list import SessionList
from ateliers_desktop.ui.records.stay_fields import counting_field
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.room import Surroundings


class VenueForm(RecordForm):
    """Edits a room in place.

    Signals
    -------
    place_wanted(object)
        A Place of the planning.
    """

    place_wanted = Signal(object)

    def __init__(self, around: Surroundings, actions: RecordActions) -> None:
        super().__init__(around.translate, around.language)
        theme, translate, language = around.theme, around.translate, around.language
        self.name = TextField(translate("Venues", "Name of the room"), role="headline")
        self.capacity = counting_field(
            translate, translate("Venues", "People at most"), 0, MOST_PEOPLE
        )
        self.capacity.optional = True
        self.capacity.line.setPlaceholderText(translate("Venues", "not known"))
        self.equipment = ChipsField(translate("Venues", "Equipment"), translate)
        self.bind(self.name, "name")
        self.bind(self.capacity, "capacity")
        self.bind(self.equipment, "equipment")
        self.availability = AvailabilityEditor(theme, translate, language, comes=False)
        self.sessions = SessionList(theme, translate, language)
        self.add_head(self.name, actions.buttons())
        self.add_row(self.capacity, self.equipment)
        self.column.addSpacing(6)
        self.column.addWidget(self.availability)
        self.column.addWidget(self.sessions)
        self.column.addStretch(1)
        self.availability.windows_wanted.connect(self._on_windows)
        self.sessions.place_wanted.connect(self.place_wanted)

    def show_record(self, programme: Programme, record: Room, *, fresh: bool) -> None:
        """Show a room with its week and its sessions."""
        residency = programme.residency
        there = [thing for each in residency.rooms for thing in each.equipment]
        wanted = [thing for each in residency.projects for thing in each.equipment]
        self.equipment.offer(distinct((*there, *wanted)))
        super().show_record(programme, record, fresh=fresh)
        self.availability.show_week(
            residency, programme.schedule, record, locked=programme.read_only
        )
        held = [each for each in programme.schedule.standing if each.room == record.name]
        self.sessions.show_sessions(held, residency, of_room=True)

    @Slot(object)
    def _on_windows(self, windows: Any) -> None:
        self.give(replace(self.record, unavailable=windows), "unavailable")
