# SPDX-License-Identifier: Apache-2.0
"""The line in a form that says how much was written about somebody, and leads there."""

from PySide6.QtCore import Signal, Slot

from ateliers_desktop.operations.notebooks import subject_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party
from ateliers_desktop.ui.notes.captions import amounts
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.room import Surroundings


class NotesLink(LinkButton):
    """Reads "3 notes · 2 open actions".

    Signals
    -------
    place_wanted(object)
        The Place of the notes.
    """

    place_wanted = Signal(object)

    def __init__(self, around: Surroundings, about: Party) -> None:
        super().__init__(around.theme)
        self._around, self._about = around, about
        self._name, self._is_read = "", False
        self.clicked.connect(self._on_clicked)

    def show_subject(self, programme: Programme, name: str) -> None:
        """Say how much was written about a project or a mentor; nothing may be all there is."""
        self._name = name
        subject = subject_of(programme, self._about, name, self._around.clock.now.date())
        translate = self._around.translate
        said = amounts(subject, translate, self._around.language)
        self._is_read = bool(said)
        self.say(said or translate("Notes", "Write a note"))
        self.setVisible(self._is_read or not programme.read_only)

    @Slot()
    def _on_clicked(self) -> None:
        place = Place(
            room=RoomId.NOTES, name=self._name, party=self._about, to_write=not self._is_read
        )
        self.place_wanted.emit(place)
