# SPDX-License-Identifier: Apache-2.0
"""The form of a mentor: who they are, what they can give, when, and within what limits."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from ateliers_desktop.operations.names_elsewhere import names_elsewhere
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_checks import MOST_A_DAY, MOST_SESSIONS
from ateliers_desktop.residency import Mentor, Party
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.ui.mentors.expertise_editor import ExpertiseEditor
from ateliers_desktop.ui.notes.notes_link import NotesLink
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.availability_editor import AvailabilityEditor
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.name_parsing import (
    KnownNames,
    distinct,
    language_choices,
    parse_language,
)
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.session_list import SessionList
from ateliers_desktop.ui.records.stay_fields import (
    ContactFields,
    StayFields,
    counting_field,
    countries_known,
    former_names,
    former_names_field,
    with_former_names,
)
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.story.story_button import StoryButton


class MentorForm(RecordForm):
    """Edits a mentor in place.

    Signals
    -------
    place_wanted(object)
        A Place of the planning or of the notes.
    person_wanted(object)
        A Place of somebody of whom is to be shown what is kept about them.
    """

    place_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, around: Surroundings, actions: RecordActions) -> None:
        super().__init__(around.translate, around.language)
        theme, translate, language = around.theme, around.translate, around.language
        self._projects = KnownNames()
        self._make_identity()
        self._make_limits()
        self.expertise = ExpertiseEditor(theme, translate, language)
        self.availability = AvailabilityEditor(theme, translate, language)
        self.story = StoryButton(around)
        self.sessions = SessionList(theme, translate, language)
        self.add_head(self.name, actions.buttons())
        self.notes = NotesLink(around, Party.MENTOR)
        self.notes.place_wanted.connect(self.place_wanted)
        self._lay()
        self.expertise.wanted.connect(self._on_expertises)
        self.availability.windows_wanted.connect(self._on_windows)
        self.sessions.place_wanted.connect(self.place_wanted)

    def _make_identity(self) -> None:
        translate = self._translate
        self.name = TextField(translate("Mentors", "Name of the mentor"), role="headline")
        self.organisation = TextField(translate("Mentors", "Organisation"))
        self.country = TextField(translate("Mentors", "Country"))
        self.languages = ChipsField(
            translate("Mentors", "Languages"),
            translate,
            hint=translate("Mentors", "any"),
            parse=parse_language,
            label=partial(language_name, language=self._language),
        )
        self.languages.offer(language_choices(self._language))
        self.contact = ContactFields(translate)
        self.bind(self.name, "name")
        self.bind(self.organisation, "organisation")
        self.bind(self.country, "country")
        self.bind(self.languages, "languages")
        self.contact.bind_to(self)
        self.formerly = former_names_field(translate)
        self.bind(self.formerly, "formerly", former_names, with_former_names)
        self.contact.kept.clicked.connect(self._on_kept)

    def _make_limits(self) -> None:
        translate = self._translate
        self.stay = StayFields(translate, self._language)
        self.in_row = counting_field(
            translate, translate("Mentors", "Slots in a row at most"), 1, MOST_A_DAY
        )
        self.least = counting_field(
            translate, translate("Mentors", "Sessions at least"), 0, MOST_SESSIONS
        )
        self.own_room = PickField(translate("Mentors", "Own room"))
        self.excludes = ChipsField(
            translate("Mentors", "Does not meet"), translate, parse=self._projects
        )
        self.stay.bind_to(self)
        self.bind(self.in_row, "max_in_row")
        self.bind(self.least, "min_sessions")
        self.bind(self.own_room, "room")
        self.bind(self.excludes, "excludes")

    def _lay(self) -> None:
        translate = self._translate
        self.add_row(self.country, self.organisation)
        self.add_row(self.languages)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.story)
        row.addWidget(self.notes, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.expertise)
        self.column.addWidget(self.availability)
        self.add_row(self.stay.arrival, self.stay.departure)
        self.add_heading(translate("Mentors", "Limits"))
        self.add_row(self.stay.per_day, self.in_row)
        self.add_row(self.least, self.own_room)
        self.add_row(self.excludes)
        self.column.addWidget(self.sessions)
        self.add_heading(translate("Mentors", "Contact"))
        self.add_row(self.contact.email, self.contact.phone)
        self.add_row(self.formerly)
        self.column.addWidget(self.contact.kept)
        self.column.addStretch(1)

    @Slot()
    def _on_kept(self) -> None:
        place = Place(room=RoomId.MENTORS, name=self.record.name, party=Party.MENTOR)
        self.person_wanted.emit(place)

    def show_record(self, programme: Programme, record: Mentor, *, fresh: bool) -> None:
        """Show a mentor with their areas, their week and their sessions."""
        residency, locked = programme.residency, programme.read_only
        self._projects.names = tuple(each.name for each in residency.projects)
        self.country.suggest(countries_known(residency, self._language))
        self.organisation.suggest(distinct(each.organisation for each in residency.mentors))
        self.excludes.offer(self._projects.names)
        none = self._translate("Mentors", "none")
        self.own_room.offer([(none, ""), *((each.name, each.name) for each in residency.rooms)])
        self.stay.offer(residency.dates)
        self.formerly.offer(names_elsewhere(programme, Party.MENTOR))
        super().show_record(programme, record, fresh=fresh)
        self.notes.show_subject(programme, record.name)
        self.story.show_subject(programme, Party.MENTOR, record.name)
        self.expertise.show_expertises(record.expertises, residency, locked=locked)
        self.availability.show_week(residency, programme.schedule, record, locked=locked)
        own = [each for each in programme.schedule.standing if each.mentor == record.name]
        self.sessions.show_sessions(own, residency)

    @Slot(object)
    def _on_expertises(self, expertises: Any) -> None:
        self.give(replace(self.record, expertises=expertises), "expertises")

    @Slot(object)
    def _on_windows(self, windows: Any) -> None:
        self.give(replace(self.record, unavailable=windows), "unavailable")
