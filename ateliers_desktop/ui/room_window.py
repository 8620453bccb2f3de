# SPDX-License-Identifier: Apache-2.0
"""A window of rooms with what stands around them, built anew in another language or light."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.frame import Frame
from ateliers_desktop.ui.menus import fill_menus
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.recent_actions import ActionNotes
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.room_stack import RoomStack
from ateliers_desktop.ui.settings import Light, Settings
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.ui.planning.planning_room import PlanningRoom
    from ateliers_desktop.ui.printing.print_room import PrintRoom

_USUAL_SIZE = QSize(1280, 800)


class RoomWindow(QMainWindow):
    """Leads from room to room; it knows of no programme.

    Attributes
    ----------
    desks
        What outlives the rooms, and is dressed anew with them.

    Signals
    -------
    look_wanted(object)
        Another brightness (a Light) was chosen.
    language_wanted(object)
        Another language for the window was chosen.
    """

    actions_: WindowActions
    rooms: RoomStack

    look_wanted = Signal(object)
    language_wanted = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.clock = Clock(self)
        self.clock.start()
        self.desks: tuple[Desk, ...] = ()
        self._assembled = False
        self.resize(_USUAL_SIZE)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)

    @property
    def planning(self) -> "PlanningRoom":
        """The room with the board."""
        return cast("PlanningRoom", self.rooms.room(RoomId.PLANNING))

    @property
    def printing(self) -> "PrintRoom":
        """The room with the pages."""
        return cast("PrintRoom", self.rooms.room(RoomId.PRINTING))

    def assemble(self, theme: Theme, translate: Translate, language: str) -> None:
        """Build all parts in a theme and a language, with what was chosen in those before."""
        states: dict[RoomId, object] = {}
        open_room = RoomId.PLANNING
        if self._assembled:
            states, open_room = self.rooms.states(), self.rooms.current
            self.rooms.finish()
            self.actions_.deleteLater()
        self._assembled = True
        self._theme, self._translate, self._language = theme, translate, language
        self.actions_ = WindowActions(theme, translate, self)
        ActionNotes(self.actions_)
        fill_menus(self.menuBar(), self.actions_, translate)
        around = Surroundings(
            theme=theme,
            translate=translate,
            language=language,
            actions=self.actions_,
            settings=self.settings,
            clock=self.clock,
        )
        self.rooms = RoomStack(around, states)
        self._connect()
        for desk in self.desks:
            desk.dress(around)
        self.frame = Frame(theme, translate, self.actions_, self.rooms)
        self.header, self.status = self.frame.header, self.frame.status
        self.rail, self.welcome = self.frame.rail, self.frame.welcome
        self.setCentralWidget(self.frame)
        self.rail.fit(self.width())
        self._check_choices(open_room)

    def _connect(self) -> None:
        actions = self.actions_
        for action in (
            *(actions.undo, actions.update, actions.restore, *actions.exports),
            *(actions.propose, actions.repair, actions.check, actions.walk_in),
            *(actions.next_residency, actions.add_people, actions.remove_residency),
            actions.personal,
        ):
            # First, so that what is being typed counts for all of them.
            action.triggered.connect(self.rooms.settle)
        actions.print_day.triggered.connect(self.print_day)
        actions.quit.triggered.connect(self.close)
        actions.rooms[0].actionGroup().triggered.connect(self._on_room)
        actions.lights[0].actionGroup().triggered.connect(self._on_light)
        actions.languages[0].actionGroup().triggered.connect(self._on_language)
        self.rooms.place_wanted.connect(self.show_place)

    def _check_choices(self, room: RoomId) -> None:
        for action in (*self.actions_.lights, *self.actions_.languages):
            action.setChecked(action.data() in (self.settings.light, self._language))
        self.actions_.of_room(room).setChecked(True)
        self.rooms.current = room

    @Slot()
    def print_day(self) -> None:
        """Show the day as it will be printed; where it is shown already, print it."""
        if self.rooms.current is RoomId.PRINTING:
            self.printing.ask_printer()
            return
        day = self.planning.day
        self.show_place(Place(room=RoomId.PRINTING, name=day.isoformat() if day else ""))

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Open a room and show something in it."""
        self.enter(place.room)
        room = self.rooms.room(place.room)
        if place.name:
            room.show_place(place)
        if place.to_write:
            room.begin_writing()

    def enter(self, room: RoomId) -> None:
        """Open a room."""
        self.actions_.of_room(room).setChecked(True)
        self.actions_.show_room(room)
        self.header.show_tools(self.rooms.enter(room))

    @Slot(QAction)
    def _on_room(self, action: QAction) -> None:
        self.enter(RoomId(action.data()))

    @Slot(QAction)
    def _on_light(self, action: QAction) -> None:
        self.look_wanted.emit(Light(action.data()))

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        self.language_wanted.emit(action.data())
