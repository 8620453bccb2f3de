# SPDX-License-Identifier: Apache-2.0
"""The form of a project: what it is, what it needs, when it is there, whom it meets."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot

from ateliers_desktop.operations.names_elsewhere import names_elsewhere
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_checks import MOST_PEOPLE
from ateliers_desktop.residency import Need, Party, Project, Session
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.notes.notes_link import NotesLink
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.projects.need_card import NeedCard
from ateliers_desktop.ui.projects.needs_editor import NeedsEditor
from ateliers_desktop.ui.projects.project_paths import ProjectPaths
from ateliers_desktop.ui.records.availability_editor import AvailabilityEditor
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.name_parsing import (
    KnownNames,
    distinct,
    language_choices,
    parse_language,
)
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.stay_fields import (
    ContactFields,
    StayFields,
    counting_field,
    countries_known,
    former_names,
    former_names_field,
    with_former_names,
)
from ateliers_desktop.ui.records.text_fields import LongTextField, TextField
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words.stages import usual_stages


class ProjectForm(RecordForm):
    """Edits a project in place.

    Signals
    -------
    remedy_wanted(object)
        A Remedy to be applied.
    take_off_wanted(object)
        Sessions to be taken off the board.
    place_wanted(object)
        A Place of the planning or of the notes.
    person_wanted(object)
        A Place of somebody of whom is to be shown what is kept about them.
    """

    remedy_wanted = Signal(object)
    take_off_wanted = Signal(object)
    place_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, around: Surroundings, actions: RecordActions) -> None:
        super().__init__(around.translate, around.language)
        self._arrow = icon("chevron", around.theme)
        self._mentors = KnownNames()
        self._make_identity()
        self._make_meetings()
        self._make_contact()
        self.paths = ProjectPaths(around)
        self.paths.changed.connect(self.changed)
        self.needs = NeedsEditor(around.theme, around.translate, around.language)
        self.availability = AvailabilityEditor(around.theme, around.translate, around.language)
        self.add_head(self.name, actions.buttons())
        self.notes = NotesLink(around, Party.PROJECT)
        self.notes.place_wanted.connect(self.place_wanted)
        self._lay()
        self.needs.looked_at.connect(self._on_needs_looked_at)
        self.needs.wanted.connect(self._on_needs_wanted)
        self.needs.remedy_wanted.connect(self.remedy_wanted)
        self.needs.take_off_wanted.connect(self.take_off_wanted)
        self.needs.session_wanted.connect(self._on_session_wanted)
        self.needs.grown.connect(self.order_tabs)
        self.availability.windows_wanted.connect(self._on_windows)

    def _make_identity(self) -> None:
        translate, language = self._translate, self._language
        self.name = TextField(translate("Projects", "Name of the project"), role="headline")
        self.country = TextField(translate("Projects", "Country"))
        self.discipline = TextField(translate("Projects", "Discipline"))
        self.stage = TextField(translate("Projects", "Stage"))
        self.languages = ChipsField(
            translate("Projects", "Languages"),
            translate,
            hint=translate("Projects", "any"),
            parse=parse_language,
            label=partial(language_name, language=language),
        )
        self.languages.offer(language_choices(language))
        self.summary = LongTextField(translate("Projects", "Summary"), lines=2)
        self.bind(self.name, "name")
        self.bind(self.country, "country")
        self.bind(self.discipline, "discipline")
        self.bind(self.stage, "stage")
        self.bind(self.languages, "languages")
        self.bind(self.summary, "summary")

    def _make_meetings(self) -> None:
        translate = self._translate
        self.stay = StayFields(translate, self._language)
        self.stay.bind_to(self)
        self.equipment = ChipsField(translate("Projects", "Equipment needed"), translate)
        self.wishes = ChipsField(
            translate("Projects", "Would like to meet"), translate, parse=self._mentors
        )
        self.excludes = ChipsField(
            translate("Projects", "Does not meet"), translate, parse=self._mentors
        )
        self.bind(self.equipment, "equipment")
        self.bind(self.wishes, "wishes")
        self.bind(self.excludes, "excludes")

    def _make_contact(self) -> None:
        translate = self._translate
        self.members = ChipsField(translate("Projects", "Team"), translate)
        self.people = counting_field(translate, translate("Projects", "People"), 1, MOST_PEOPLE)
        self.people.optional = True
        self.contact = ContactFields(translate)
        self.contact.bind_to(self)
        self.formerly = former_names_field(translate)
        self.bind(self.formerly, "formerly", former_names, with_former_names)
        self.contact.kept.clicked.connect(self._on_kept)
        self.bind(self.members, "team", _members, _with_members)
        self.bind(self.people, "team", _size, _with_size)

    def _lay(self) -> None:
        translate = self._translate
        self.add_row(self.country, self.discipline)
        self.add_row(self.languages, self.stage)
        self.add_row(self.summary)
        self.column.addWidget(self.paths)
        self.column.addWidget(self.notes)
        self.column.addWidget(self.needs)
        self.column.addWidget(self.availability)
        self.add_row(self.stay.arrival, self.stay.departure)
        self.add_row(self.stay.per_day, self.equipment)
        self.add_heading(translate("Projects", "Meetings"))
        self.add_row(self.wishes, self.excludes)
        self.add_heading(translate("Projects", "Team and contact"))
        self.add_row(self.members, self.people)
        self.add_row(self.contact.email, self.contact.phone)
        self.add_row(self.formerly)
        self.column.addWidget(self.contact.kept)
        self.column.addStretch(1)

    @Slot()
    def _on_kept(self) -> None:
        place = Place(room=RoomId.PROJECTS, name=self.record.name, party=Party.PROJECT)
        self.person_wanted.emit(place)

    def show_record(self, programme: Programme, record: Project, *, fresh: bool) -> None:
        """Show a project with its needs and its week."""
        residency = programme.residency
        self._mentors.names = tuple(each.name for each in residency.mentors)
        self._offer(programme)
        super().show_record(programme, record, fresh=fresh)
        self.notes.show_subject(programme, record.name)
        self.paths.show_project(programme, record, fresh=fresh)
        self.needs.show_needs(programme, record, fresh=fresh)
        self.availability.show_week(
            residency, programme.schedule, record, locked=programme.read_only
        )

    def settle(self) -> None:
        """Store what is being typed, in the fields of needs too."""
        super().settle()
        self.needs.settle()

    def _offer(self, programme: Programme) -> None:
        """Offer for completion what stands elsewhere in the residency."""
        residency, projects = programme.residency, programme.residency.projects
        arrow = self._arrow
        stages = usual_stages(self._translate)
        self.country.suggest(countries_known(residency, self._language))
        self.discipline.suggest(distinct(each.discipline for each in projects), arrow)
        self.stage.suggest(tuple(dict.fromkeys((*stages, *_stages(projects)))), arrow)
        things = [thing for each in residency.rooms for thing in each.equipment]
        wanted = [thing for each in projects for thing in each.equipment]
        self.equipment.offer(distinct((*things, *wanted)))
        self.wishes.offer(self._mentors.names)
        self.excludes.offer(self._mentors.names)
        self.stay.offer(residency.dates)
        self.formerly.offer(names_elsewhere(programme, Party.PROJECT))

    @Slot(object, object, str)
    def _on_needs_looked_at(self, card: NeedCard, needs: tuple[Need, ...], attribute: str) -> None:
        if card.details is not None:
            fault = self.fault_in(replace(self.record, needs=needs), attribute)
            card.details.show_fault(attribute, fault)

    @Slot(object, object, str)
    def _on_needs_wanted(
        self, card: NeedCard | None, needs: tuple[Need, ...], attribute: str
    ) -> None:
        becoming = replace(self.record, needs=needs)
        if card is None:
            # Adding or removing one makes nothing wrong that was right.
            self.changed.emit(self.record, becoming)
            return
        fault = self.give(becoming, attribute)
        if card.details is not None and attribute in card.details.fields:
            card.details.show_fault(attribute, fault)

    @Slot(object)
    def _on_windows(self, windows: Any) -> None:
        self.give(replace(self.record, unavailable=windows), "unavailable")

    @Slot(object)
    def _on_session_wanted(self, session: Session) -> None:
        self.place_wanted.emit(Place(room=RoomId.PLANNING, name=session.id))


def _stages(projects: tuple[Project, ...]) -> tuple[str, ...]:
    return distinct(each.stage for each in projects)


def _with_members(project: Project, members: tuple[str, ...]) -> Project:
    """Return the project with other people; a number that they exceed follows."""
    size = project.team.size
    if 0 < size < len(members):
        size = len(members)
    return replace(project, team=replace(project.team, members=members, size=size))


def _size(project: Project) -> int | None:
    return project.team.size or None


def _with_size(project: Project, size: int | None) -> Project:
    return replace(project, team=replace(project.team, size=size or 0))


def _members(project: Project) -> tuple[str, ...]:
    return project.team.members
