# SPDX-License-Identifier: Apache-2.0
"""The rooms of the window, each built when it is first entered."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.room import Room, Surroundings

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


def _planning(around: Surroundings) -> Room:
    from ateliers_desktop.ui.planning.planning_room import PlanningRoom

    return PlanningRoom(around)


def _projects(around: Surroundings) -> Room:
    from ateliers_desktop.ui.projects.projects_room import ProjectsRoom

    return ProjectsRoom(around)


def _mentors(around: Surroundings) -> Room:
    from ateliers_desktop.ui.mentors.mentors_room import MentorsRoom

    return MentorsRoom(around)


def _venues(around: Surroundings) -> Room:
    from ateliers_desktop.ui.venues.venues_room import VenuesRoom

    return VenuesRoom(around)


def _programme(around: Surroundings) -> Room:
    from ateliers_desktop.ui.timetable.programme_room import ProgrammeRoom

    return ProgrammeRoom(around)


def _expertise(around: Surroundings) -> Room:
    from ateliers_desktop.ui.expertise.expertise_room import ExpertiseRoom

    return ExpertiseRoom(around)


def _today(around: Surroundings) -> Room:
    from ateliers_desktop.ui.today.today_room import TodayRoom

    return TodayRoom(around)


def _notes(around: Surroundings) -> Room:
    from ateliers_desktop.ui.notes.notes_room import NotesRoom

    return NotesRoom(around)


def _printing(around: Surroundings) -> Room:
    from ateliers_desktop.ui.printing.print_room import PrintRoom

    return PrintRoom(around)


_BUILDERS: dict[RoomId, Callable[[Surroundings], Room]] = {
    RoomId.TODAY: _today,
    RoomId.PLANNING: _planning,
    RoomId.PROJECTS: _projects,
    RoomId.MENTORS: _mentors,
    RoomId.ROOMS: _venues,
    RoomId.PROGRAMME: _programme,
    RoomId.EXPERTISE: _expertise,
    RoomId.NOTES: _notes,
    RoomId.PRINTING: _printing,
}
"""How each room is built; their modules are loaded then, so that the window opens at once."""


_LATER = (
    "ateliers_desktop.ui.projects.projects_room",
    "ateliers_desktop.ui.mentors.mentors_room",
    "ateliers_desktop.ui.venues.venues_room",
    "ateliers_desktop.ui.timetable.programme_room",
    "ateliers_desktop.ui.expertise.expertise_room",
    "ateliers_desktop.ui.today.today_room",
    "ateliers_desktop.ui.notes.notes_room",
    "ateliers_desktop.ui.printing.print_room",
    "ateliers_desktop.ui.proposal.proposal_dialog",
)
"""What is loaded on a thread as soon as the window stands; then the rooms are built one by one.

A first click then only has to fill its room."""
_EVERY = 250


def _load_the_rest(report: Report) -> None:
    del report
    for module in _LATER:
        importlib.import_module(module)


class RoomStack(QStackedWidget):
    """Shows one room at a time, filled with the programme as it is when it is shown.

    Signals
    -------
    edit_wanted(object), note_wanted(object), place_wanted(object), person_wanted(object)
        As the rooms have them.
    """

    edit_wanted = Signal(object)
    note_wanted = Signal(object)
    place_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, around: Surroundings, states: dict[RoomId, object]) -> None:
        super().__init__()
        self._around = around
        self._states = states
        self._rooms: dict[RoomId, Room] = {}
        self._stale: set[RoomId] = set()
        self._programme: Programme | None = None
        self.current = RoomId.PLANNING
        self._load: Job | None = None
        self._loading = QTimer(self)
        self._loading.setInterval(_EVERY)
        self._loading.timeout.connect(self._on_idle)

    def room(self, wanted: RoomId) -> Room:
        """Return a room, built and filled now if it was not built before."""
        room = self._rooms.get(wanted)
        return self._filled(self._build(wanted), wanted) if room is None else room

    def _build(self, wanted: RoomId) -> Room:
        room = self._rooms[wanted] = _BUILDERS[wanted](self._around)
        room.edit_wanted.connect(self.edit_wanted)
        room.note_wanted.connect(self.note_wanted)
        room.place_wanted.connect(self.place_wanted)
        room.person_wanted.connect(self.person_wanted)
        self.addWidget(room)
        if wanted in self._states:
            room.resume(self._states[wanted])
        self._stale.add(wanted)
        return room

    def _filled(self, room: Room, wanted: RoomId) -> Room:
        if wanted in self._stale and self._programme is not None:
            self._stale.discard(wanted)
            room.show_programme(self._programme)
        return room

    def enter(self, wanted: RoomId) -> Room:
        """Show a room as the programme is now."""
        room = self._filled(self.room(wanted), wanted)
        self.current = wanted
        self.setCurrentWidget(room)
        return room

    def show_programme(self, programme: "Programme") -> None:
        """Fill the room that is open; the others are filled when they are entered."""
        self._programme = programme
        self._stale = set(self._rooms)
        self.enter(self.current)

    def show_notes(self, programme: "Programme") -> None:
        """Show what was written in the room that is open, and in the others when entered."""
        self._programme = programme
        self._stale = set(self._rooms) - {self.current}
        self._rooms[self.current].show_notes(programme)

    def load_the_rest(self) -> None:
        """Begin to load and build the other rooms, a part at a time; entering one fills it."""
        self._loading.start()

    @Slot()
    def _on_idle(self) -> None:
        if self._load is None:
            self._load = Job(_load_the_rest, self)
            self._load.start()
        if not self._load.isFinished():
            return
        unbuilt = next((each for each in _BUILDERS if each not in self._rooms), None)
        if unbuilt is None:
            self._loading.stop()
        else:
            self._build(unbuilt)

    def states(self) -> dict[RoomId, object]:
        """Return what is chosen in each room that was entered."""
        return self._states | {each: room.state() for each, room in self._rooms.items()}

    @Slot()
    def settle(self) -> None:
        """Store what is being typed in the room that is open."""
        room = self._rooms.get(self.current)
        if room is not None:
            room.settle()

    def finish(self) -> None:
        """Store what is being typed, and end what still runs in any room."""
        self._loading.stop()
        if self._load is not None:
            self._load.wait()
        for room in self._rooms.values():
            room.settle()
            room.finish()
