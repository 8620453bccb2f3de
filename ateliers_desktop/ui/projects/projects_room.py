# SPDX-License-Identifier: Apache-2.0
"""The room of the projects: a table with what is placed of their needs, and the form of one."""

from typing import Any

from PySide6.QtCore import Slot

from ateliers_desktop.operations.need_edits import change_project
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import only_state, say_how_far
from ateliers_desktop.operations.remedies_applied import apply_remedy
from ateliers_desktop.operations.session_edits import take_off
from ateliers_desktop.residency import Edit, Project, Residency, Schedule, Session
from ateliers_desktop.scheduling.explanation import Remedy
from ateliers_desktop.ui.projects.project_form import ProjectForm
from ateliers_desktop.ui.projects.project_rows import project_columns, project_rows
from ateliers_desktop.ui.records.followed_names import unused_name
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_room import RecordRoom, RoomWords
from ateliers_desktop.ui.records.table_rows import TableRow
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words import Translate


class ProjectsRoom(RecordRoom):
    """Shows and edits the projects."""

    kind = Project

    def __init__(self, around: Surroundings) -> None:
        words = _words(around.translate)
        actions = RecordActions(around.theme, around.translate, words.add)
        form = ProjectForm(around, actions)
        super().__init__(around, words, project_columns(around.translate), form, actions)
        form.remedy_wanted.connect(self._on_remedy)
        form.take_off_wanted.connect(self._on_take_off)
        form.place_wanted.connect(self.place_wanted)
        form.person_wanted.connect(self.person_wanted)

    def rows(self, programme: Programme) -> tuple[TableRow, ...]:
        """Return a row for each project."""
        return project_rows(programme, self._language, self._translate)

    def blank(self, residency: Residency) -> Project:
        """Return a project that asks for nothing yet."""
        return Project(
            name=unused_name(self._translate("Projects", "New project"), residency.projects)
        )

    def edit_of(self, residency: Residency, schedule: Schedule, old: Any, new: Any) -> Edit:
        """Return the edit of a project; sessions go with the needs that they serve."""
        said = only_state(old, new)
        if said is not None and self._programme is not None:
            log = reversed(self._programme.undo_steps)
            key = (said.project, said.area)
            return say_how_far(residency, schedule, (key,), said.state, log)
        return change_project(residency, schedule, old, new)

    @Slot(object)
    def _on_take_off(self, sessions: tuple[Session, ...]) -> None:
        self.edit_wanted.emit(take_off(sessions))

    @Slot(object)
    def _on_remedy(self, remedy: Remedy) -> None:
        if self._programme is not None:
            residency, schedule = self._programme.residency, self._programme.schedule
            self.edit_wanted.emit(apply_remedy(residency, schedule, remedy))


def _words(translate: Translate) -> RoomWords:
    return RoomWords(
        table=translate("Projects", "Projects"),
        add=translate("Projects", "Add a project"),
        search=translate("Projects", "Search for a project, a country, an area…"),
        none=translate("Projects", "No project yet"),
        begin=translate(
            "Projects",
            "Add the projects one by one, or bring them in from the workbook that your online "
            "form gives you.",
        ),
        no_match=translate("Projects", "No project matches “{text}”."),
    )
