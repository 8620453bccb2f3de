# SPDX-License-Identifier: Apache-2.0
"""What happens now and next in each room, and what became of the sessions of the day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ateliers_desktop.operations.clock_doubts import clock_doubt, clock_doubt_text
from ateliers_desktop.operations.progress import say_how_far
from ateliers_desktop.operations.session_edits import mark
from ateliers_desktop.operations.today import today
from ateliers_desktop.residency import NeedState, Session, SessionId, SessionStatus
from ateliers_desktop.ui.header import ActionButton
from ateliers_desktop.ui.messages import told
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.ui.today.day_head import DayHead
from ateliers_desktop.ui.today.missing_list import MissingList
from ateliers_desktop.ui.today.places_view import PlacesView
from ateliers_desktop.ui.today.tick_panel import TickPanel
from ateliers_desktop.ui.today.tick_rows import tick_rows
from ateliers_desktop.ui.today.warning_line import WarningLine

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


class TodayRoom(Room):
    """The rooms with what is in them, beside the list of what is to be ticked.

    It goes by the window's clock, and is filled anew with every minute.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        theme, translate = around.theme, around.translate
        self._translate, self._language = translate, around.language
        self._clock = around.clock
        self._clock.ticked.connect(self._on_tick)
        self._programme: Programme | None = None
        self._wanted: SessionId | None = None
        self.head = DayHead(translate, around.language)
        self.doubt = WarningLine(theme)
        self.missing = MissingList(theme, translate, around.language)
        self.places = PlacesView(theme, translate, around.language)
        self.panel = TickPanel(theme, translate, around.language)
        self.panel.list.marked.connect(self._on_marked)
        self.panel.list.opened.connect(self._on_opened)
        self.panel.need.said.connect(self._on_how_far)
        actions = around.actions
        self._tools = (ActionButton(actions.hall), ActionButton(actions.walk_in))
        self._lay()

    def _lay(self) -> None:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.doubt)
        column.addWidget(self.missing)
        column.addWidget(self.places, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(main)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        QWidget.setTabOrder(self.places, self.panel.list)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the buttons of the hall and of a walk-in session."""
        return self._tools

    def show_programme(self, programme: "Programme") -> None:
        """Show a programme at the moment that it is."""
        self._programme = programme
        self._show()

    def show_place(self, place: Place) -> None:
        """Choose the session of that id."""
        self.panel.list.choose(SessionId(place.name))

    def state(self) -> object:
        """Return the session that is chosen."""
        session = self.panel.list.session
        return None if session is None else session.id

    def resume(self, state: object) -> None:
        """Choose a session as soon as there are any."""
        self._wanted = SessionId(state) if isinstance(state, str) else None

    def showEvent(self, event: QShowEvent) -> None:
        """Take up the time that has gone by meanwhile, and let the keys tick at once."""
        super().showEvent(event)
        self._show()
        self.panel.list.setFocus()

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        programme = self._programme
        if programme is None:
            return
        moment, residency = self._clock.moment, programme.residency
        translate, language = self._translate, self._language
        now = today(residency, programme.schedule, self._clock.now)
        doubt = clock_doubt(residency, moment)
        self.doubt.say(
            "" if doubt is None
            else clock_doubt_text(doubt, residency, moment, language, translate)
        )  # fmt: skip
        self.head.show_today(now)
        self.missing.show_missing(now.missing, now.now)
        self.places.show_places(now, residency)
        self.panel.show_rows(
            tick_rows(now, residency, language, translate),
            now.to_tick,
            residency,
            may_edit=not programme.read_only,
        )
        if self._wanted is not None:
            self.panel.list.choose(self._wanted)
            self._wanted = None

    @Slot(object, object)
    def _on_marked(self, session: Session, status: SessionStatus) -> None:
        programme = self._programme
        if programme is None or programme.read_only:
            return
        with told(self):
            edit = mark(programme.schedule, (session,), status)
            self.edit_wanted.emit(edit)

    @Slot(object, object)
    def _on_how_far(self, session: Session, state: NeedState) -> None:
        programme = self._programme
        if programme is None or programme.read_only:
            return
        edit = say_how_far(
            programme.residency,
            programme.schedule,
            {(session.project, session.area)},
            state,
            reversed(programme.undo_steps),
        )
        if edit.data.is_empty:
            self._show()
        else:
            self.edit_wanted.emit(edit)

    @Slot(object)
    def _on_opened(self, session: Session) -> None:
        self.place_wanted.emit(Place(room=RoomId.PLANNING, name=session.id))
