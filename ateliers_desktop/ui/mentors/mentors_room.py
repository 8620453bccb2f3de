# SPDX-License-Identifier: Apache-2.0
"""The room of the mentors: a table with their presence and load, and the form of one."""

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Mentor, Residency
from ateliers_desktop.ui.mentors.mentor_form import MentorForm
from ateliers_desktop.ui.mentors.mentor_rows import mentor_columns, mentor_rows
from ateliers_desktop.ui.records.followed_names import unused_name
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_room import RecordRoom, RoomWords
from ateliers_desktop.ui.records.table_rows import TableRow
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words import Translate


class MentorsRoom(RecordRoom):
    """Shows and edits the mentors."""

    kind = Mentor

    def __init__(self, around: Surroundings) -> None:
        words = _words(around.translate)
        actions = RecordActions(around.theme, around.translate, words.add)
        form = MentorForm(around, actions)
        super().__init__(around, words, mentor_columns(around.translate), form, actions)
        form.place_wanted.connect(self.place_wanted)
        form.person_wanted.connect(self.person_wanted)

    def rows(self, programme: Programme) -> tuple[TableRow, ...]:
        """Return a row for each mentor."""
        return mentor_rows(programme, self._language, self._translate)

    def blank(self, residency: Residency) -> Mentor:
        """Return a mentor of whom nothing is known yet."""
        return Mentor(
            name=unused_name(self._translate("Mentors", "New mentor"), residency.mentors)
        )


def _words(translate: Translate) -> RoomWords:
    return RoomWords(
        table=translate("Mentors", "Mentors"),
        add=translate("Mentors", "Add a mentor"),
        search=translate("Mentors", "Search for a mentor, an area, a language…"),
        none=translate("Mentors", "No mentor yet"),
        begin=translate(
            "Mentors",
            "Add the mentors one by one, or bring them in from the workbook that your online "
            "form gives you.",
        ),
        no_match=translate("Mentors", "No mentor matches “{text}”."),
    )
