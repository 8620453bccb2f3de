# SPDX-License-Identifier: Apache-2.0
"""What every room of the window has in common: how it is built, filled, asked and left."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a room is built with; all of it stays the same until the window is assembled anew."""

    theme: Theme
    translate: Translate
    language: str
    actions: WindowActions
    settings: Settings
    clock: Clock


class Room(QWidget):
    """A room of the window; it reads the programme and asks for edits, and makes none itself.

    Signals
    -------
    edit_wanted(object)
        An Edit to be made.
    note_wanted(object)
        A NoteEdit to be made.
    place_wanted(object)
        A Place to be shown.
    person_wanted(object)
        A Place of somebody of whom is to be shown what is kept about them.
    """

    edit_wanted = Signal(object)
    note_wanted = Signal(object)
    place_wanted = Signal(object)
    person_wanted = Signal(object)

    def tools(self) -> tuple[QWidget, ...]:
        """Return what stands in the head of the window while the room is open."""
        return ()

    def show_programme(self, programme: "Programme") -> None:
        """Show the state of a programme; called when the room opens and after every change."""

    def show_notes(self, programme: "Programme") -> None:
        """Show a programme of which the notebook alone changed."""
        self.show_programme(programme)

    def show_place(self, place: Place) -> None:
        """Show what a Place of this room names."""

    def begin_writing(self) -> None:
        """Go to where something is written about what is shown."""

    def state(self) -> object:
        """Return what is chosen here, for the room that follows in another language or light."""
        return None

    def resume(self, state: object) -> None:
        """Choose what was chosen in the room before."""

    def settle(self) -> None:
        """Store what is being typed; called before something is done with all that is there."""

    def finish(self) -> None:
        """End what still runs; the room is about to go."""
