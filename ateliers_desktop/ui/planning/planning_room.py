# SPDX-License-Identifier: Apache-2.0
"""The planning room as a whole: days across the top, the board, the panel beside it."""

from collections import Counter
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Edit, EditKind, SessionId
from ateliers_desktop.ui.header import ActionButton, segments
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.board import board_of
from ateliers_desktop.ui.planning.board_view import BoardView
from ateliers_desktop.ui.planning.day_tabs import DayTabs
from ateliers_desktop.ui.planning.lanes import Axis
from ateliers_desktop.ui.planning.side_panel import SidePanel
from ateliers_desktop.ui.room import Room, Surroundings

_PAD = 12


class PlanningRoom(Room):
    """Shows a programme's schedule day by day; what is chosen here lives here."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, translate, language = around.theme, around.translate, around.language
        self._translate, self._language = translate, language
        self._actions = around.actions
        self._programme: Programme | None = None
        self.axis = Axis.MENTORS
        self.day: date | None = None
        self.chosen: SessionId | None = None
        self.days = DayTabs(theme, language, translate)
        self.days.day_chosen.connect(self.choose_day)
        self.board = BoardView(theme, translate, language, self)
        self.board.session_chosen.connect(self._on_session_chosen)
        self.absent = plain_label(role="small", wrap=True)
        self.side = SidePanel(theme, translate, language)
        self.side.session_wanted.connect(self.go_to)
        self.side.lock_wanted.connect(self.toggle_lock)
        self._lay()
        self._connect()

    def _connect(self) -> None:
        actions = self._actions
        actions.lock.triggered.connect(self.toggle_lock)
        actions.day_before.triggered.connect(self._on_day_before)
        actions.day_after.triggered.connect(self._on_day_after)
        actions.views[0].actionGroup().triggered.connect(self._on_view)
        self._check_view()

    def _check_view(self) -> None:
        for action in self._actions.views:
            action.setChecked(action.data() == self.axis)

    @Slot(QAction)
    def _on_view(self, action: QAction) -> None:
        self.choose_axis(Axis(action.data()))

    @Slot()
    def _on_day_before(self) -> None:
        self.step_day(-1)

    @Slot()
    def _on_day_after(self) -> None:
        self.step_day(1)

    def _lay(self) -> None:
        frame = QFrame()
        frame.setObjectName("boardPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 6, 6, 6)
        inside.addWidget(self.board)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(_PAD, 12, _PAD, 10)
        column.setSpacing(10)
        column.addWidget(self.days)
        column.addWidget(frame, 1)
        column.addWidget(self.absent)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(middle)
        parts.addWidget(self.side)
        letter = self.fontMetrics().averageCharWidth()
        self.side.setMinimumWidth(letter * 28)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 0)
        parts.setSizes([letter * 200, letter * 33])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the views, and the buttons to print and to propose."""
        if not hasattr(self, "_tools"):
            propose = ActionButton(self._actions.propose)
            propose.setProperty("primary", True)
            views = segments(self._actions.views)
            self._tools = (views, ActionButton(self._actions.print_day), propose)
        return self._tools

    def state(self) -> object:
        """Return axis, day and session chosen."""
        return self.axis, self.day, self.chosen

    def resume(self, state: object) -> None:
        """Choose the same axis, day and session."""
        if isinstance(state, tuple):
            self.axis, self.day, self.chosen = state
            self._check_view()

    def show_place(self, name: str) -> None:
        """Show a session by its id."""
        self.go_to(SessionId(name))

    def show_programme(self, programme: Programme) -> None:
        """Show a programme, on the day and session chosen if they are still there."""
        self._programme = programme
        days = programme.residency.dates
        if self.day not in days:
            self.day = _first_day_with_sessions(programme)
        if self.chosen not in {each.id for each in programme.schedule.standing}:
            self.chosen = None
        self.side.show_programme(programme)
        self._refresh()

    @Slot(object)
    def choose_day(self, day: date) -> None:
        """Show another day."""
        self.day = day
        self._refresh()

    def step_day(self, step: int) -> None:
        """Show the day so many after this one, as far as there are days."""
        if self._programme is None or self.day is None:
            return
        days = self._programme.residency.dates
        self.choose_day(days[min(max(days.index(self.day) + step, 0), len(days) - 1)])

    def choose_axis(self, axis: Axis) -> None:
        """Show the day by mentors, projects or rooms."""
        self.axis = axis
        self._refresh()

    @Slot(object)
    def go_to(self, session: SessionId) -> None:
        """Show the day of a session with its card selected."""
        if self._programme is None:
            return
        self.chosen = session
        self.day = self._programme.schedule.by_id(session).day
        self._refresh()
        self.board.setFocus()

    @Slot()
    def toggle_lock(self) -> None:
        """Ask for the selected session's lock to be closed, or opened if it is closed."""
        if self._programme is None or self.chosen is None:
            return
        session = self._programme.schedule.by_id(self.chosen)
        locked = not session.fixed
        changed = replace(session, fixed=locked, room_fixed=locked and session.room is not None)
        kind = EditKind.LOCK if locked else EditKind.UNLOCK
        self.edit_wanted.emit(Edit(kind=kind, before=(session,), after=(changed,)))

    @Slot(object)
    def _on_session_chosen(self, session: SessionId | None) -> None:
        if self._programme is not None:
            self.chosen = session
            self.side.show_session(self._programme, session)

    def _refresh(self) -> None:
        programme, day = self._programme, self.day
        if programme is None or day is None:
            return
        schedule = programme.schedule
        counts = Counter(each.day for each in schedule.standing)
        self.days.show_days(programme.residency.dates, counts, day)
        board = board_of(
            programme.residency, schedule, programme.violations(), day, self.axis, self._language
        )
        with QSignalBlocker(self.board):
            self.board.show_board(board, programme.residency, self.chosen)
        self.side.show_session(programme, self.chosen)
        away = self._translate("Planning", "Away this day: {names}")
        self.absent.setText(away.format(names=", ".join(board.absent)))
        self.absent.setVisible(bool(board.absent))


def _first_day_with_sessions(programme: Programme) -> date:
    sessions = programme.schedule.standing
    return sessions[0].day if sessions else programme.residency.first_day
