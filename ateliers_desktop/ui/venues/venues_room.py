# SPDX-License-Identifier: Apache-2.0
"""The room of the residency's rooms: a table with what they hold, and the form of one."""

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Residency, Room
from ateliers_desktop.ui.records.followed_names import unused_name
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_room import RecordRoom, RoomWords
from ateliers_desktop.ui.records.table_rows import TableRow
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.venues.venue_form import VenueForm
from ateliers_desktop.ui.venues.venue_rows import venue_columns, venue_rows
from ateliers_desktop.words import Translate


class VenuesRoom(RecordRoom):
    """Shows and edits the rooms in which sessions take place."""

    kind = Room
    loses_room_only = True

    def __init__(self, around: Surroundings) -> None:
        words = _words(around.translate)
        actions = RecordActions(around.theme, around.translate, words.add)
        form = VenueForm(around, actions)
        super().__init__(around, words, venue_columns(around.translate), form, actions)
        form.place_wanted.connect(self.place_wanted)

    def rows(self, programme: Programme) -> tuple[TableRow, ...]:
        """Return a row for each room."""
        return venue_rows(programme, self._language, self._translate)

    def blank(self, residency: Residency) -> Room:
        """Return a room that is always open."""
        return Room(name=unused_name(self._translate("Venues", "New room"), residency.rooms))


def _words(translate: Translate) -> RoomWords:
    return RoomWords(
        table=translate("Venues", "Rooms"),
        add=translate("Venues", "Add a room"),
        search=translate("Venues", "Search for a room or equipment…"),
        none=translate("Venues", "No room yet"),
        begin=translate(
            "Venues",
            "Add the rooms in which sessions take place. Without any, sessions are planned "
            "without rooms.",
        ),
        no_match=translate("Venues", "No room matches “{text}”."),
    )
