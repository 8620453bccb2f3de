# SPDX-License-Identifier: Apache-2.0
"""The planning room as a whole: days across the top, the board, the panel beside it."""

from collections import Counter
from datetime import date

from PySide6.QtCore import QPoint, QSignalBlocker, Slot
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.notebooks import noted_sessions
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.schedule_marks import ScheduleMarks
from ateliers_desktop.residency import Edit, EditKind, Schedule, Session, SessionId
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.ui.header import ActionButton, segments
from ateliers_desktop.ui.menus import fill_session_menu, pop_up
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.board import Outlook, board_of
from ateliers_desktop.ui.planning.board_view import BoardView
from ateliers_desktop.ui.planning.board_zoom import BoardZoom
from ateliers_desktop.ui.planning.day_tabs import DayTabs
from ateliers_desktop.ui.planning.displacing_menu import PutDown
from ateliers_desktop.ui.planning.holding import Holding
from ateliers_desktop.ui.planning.late_dialog import LateDialog
from ateliers_desktop.ui.planning.picking_up import PickingUp
from ateliers_desktop.ui.planning.search_line import SearchLine
from ateliers_desktop.ui.planning.session_work import SessionWork
from ateliers_desktop.ui.planning.side_panel import SidePanel
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.ui.side_by_side import lay_side_by_side
from ateliers_desktop.words.joining import listed

_PAD = 12


class PlanningRoom(Room):
    """Shows a programme's schedule; what is chosen here lives here."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, translate, language = around.theme, around.translate, around.language
        self._translate, self._language = translate, language
        self._actions, self._clock = around.actions, around.clock
        self._programme: Programme | None = None
        self._preview: tuple[Schedule, ScheduleMarks] | None = None
        self.late: LateDialog | None = None
        self.axis = Axis.MENTORS
        self.day: date | None = None
        self.week = False
        self.chosen: SessionId | None = None
        self.days = DayTabs(theme, language, translate)
        self.search = SearchLine(theme, translate)
        self.board = BoardView(theme, translate, language, self)
        self.zoom = BoardZoom(self.board, around.actions, around.settings, self)
        self.absent = plain_label(role="small", wrap=True)
        self.side = SidePanel(around)
        self.work = SessionWork(around.actions, self._editable, translate, language, self)
        self.holding = Holding(
            self.board, self.days, self.side.tray, theme, translate, language, self
        )
        self.picking = PickingUp(
            self._present, self._editable, self.holding, self.board, translate
        )
        self.views = segments((*around.actions.views, around.actions.week))
        self.print = ActionButton(around.actions.print_day)
        self.propose = ActionButton(around.actions.propose)
        self.propose.setProperty("primary", True)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        frame = QFrame()
        frame.setObjectName("boardPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 6, 6, 6)
        inside.addWidget(self.board)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(_PAD, 12, _PAD, 10)
        self._column.setSpacing(10)
        self._column.addWidget(self.search)
        self._column.addWidget(self.days)
        self._column.addWidget(frame, 1)
        self._column.addWidget(self.absent)
        lay_side_by_side(self, (middle, self.side), letters=(200, 36), least=(0, 28))

    def _connect(self) -> None:
        actions = self._actions
        actions.day_before.triggered.connect(self._on_day_before)
        actions.day_after.triggered.connect(self._on_day_after)
        actions.views[0].actionGroup().triggered.connect(self._on_view)
        actions.week.toggled.connect(self.choose_week)
        actions.search.triggered.connect(self.search.begin)
        actions.late.triggered.connect(self.ask_how_late)
        self.days.day_chosen.connect(self.choose_day)
        self.search.changed.connect(self._on_search)
        self.search.ended.connect(self.board.setFocus)
        self.board.session_chosen.connect(self._on_session_chosen)
        self.board.lift_wanted.connect(self.picking.lift)
        self.board.take_off_wanted.connect(self.work.take_off)
        self.board.menu_wanted.connect(self._on_menu)
        self.side.session_wanted.connect(self.go_to)
        self.side.note_wanted.connect(self.note_wanted)
        tray = self.side.tray
        tray.lift_wanted.connect(self.picking.lift_request)
        tray.edit_wanted.connect(self._on_edit)
        tray.list.hand_moved.connect(self.holding.move)
        tray.list.hand_released.connect(self.holding.release)
        self.work.edit_wanted.connect(self._on_edit)
        self.work.stays.connect(self.picking.say_that_it_stays)
        self.holding.put_down.connect(self._on_put_down)
        self.holding.day_wanted.connect(self.choose_day)
        self._check_views()

    def _check_views(self) -> None:
        for action in self._actions.views:
            action.setChecked(action.data() == self.axis)
        self._actions.week.setChecked(self.week)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the views, and the buttons to print and to propose."""
        return (self.views, self.print, self.propose)

    def state(self) -> object:
        """Return what is looked at: axis, day, session, whether the whole week, and its notes."""
        return self.axis, self.day, self.chosen, self.week, self.side.tabs.on_notes

    def resume(self, state: object) -> None:
        """Look at the same again."""
        if isinstance(state, tuple):
            self.axis, self.day, self.chosen, self.week, self.side.tabs.on_notes = state
            self._check_views()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nothing where the board is not seen; a window that is put away comes back so."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.holding.put_back()
            self.holding.hush()

    def finish(self) -> None:
        """Let go of what is held; what lies over the window goes with the room."""
        self.holding.finish()

    def settle(self) -> None:
        """Store the note that is being typed."""
        self.side.notes.settle()

    def show_notes(self, programme: Programme) -> None:
        """Show what was written; the board is as it was, but for the sign that there is any."""
        self._programme, before = programme, self.side.notes.written
        self.side.show_notes(programme)
        if bool(before) != bool(self.side.notes.written):
            self._refresh()

    def show_place(self, place: Place) -> None:
        """Show a session by its id."""
        self.go_to(SessionId(place.name))

    def show_programme(self, programme: Programme) -> None:
        """Show a programme, on the day and session chosen if they are still there."""
        self._programme = programme
        self.holding.keep_only(programme.residency, programme.schedule)
        days = programme.residency.dates
        if self.day not in days:
            self.day = _first_day(programme, self._clock.now.date())
        if self.chosen not in {each.id for each in programme.schedule.standing}:
            self.chosen = None
        self.side.show_programme(programme)
        self._refresh()

    def show_preview(
        self,
        schedule: Schedule | None,
        marks: ScheduleMarks | None = None,
        bar: QWidget | None = None,
    ) -> None:
        """Show a proposed schedule with its differences marked, nothing changeable; None: end.

        Parameters
        ----------
        bar
            Stands above the board while the proposal is looked at.
        """
        self.holding.let_go()
        self._preview = None if schedule is None or marks is None else (schedule, marks)
        self._actions.show_looking(self._preview is not None)
        if bar is not None and self._column.indexOf(bar) < 0:
            self._column.insertWidget(0, bar)
        self.side.setEnabled(self._preview is None)
        if self._programme is not None:
            # What was chosen before may be gone by now.
            self.show_programme(self._programme)

    @Slot(object)
    def choose_day(self, day: date) -> None:
        """Show another day, or in the whole week that day first."""
        self.day = day
        self._refresh()
        if self.week:
            self.board.scroll_to_day(day)

    def step_day(self, step: int) -> None:
        """Show the day so many after this one, as far as there are days."""
        if self._programme is None or self.day is None:
            return
        days = self._programme.residency.dates
        self.choose_day(days[min(max(days.index(self.day) + step, 0), len(days) - 1)])

    def choose_axis(self, axis: Axis) -> None:
        """Show the board by mentors, projects or rooms."""
        self.axis = axis
        self._refresh()

    @Slot(bool)
    def choose_week(self, week: bool) -> None:
        """Show all days below each other, or one."""
        self.week = week
        self._refresh()
        if week and self.day is not None:
            self.board.scroll_to_day(self.day)

    @Slot(object)
    def go_to(self, session: SessionId) -> None:
        """Show the day of a session with its card selected."""
        if self._programme is None:
            return
        self.chosen = session
        self.day = self._programme.schedule.by_id(session).day
        self._refresh()
        if self.search.words and self.board.chosen != session:
            # Its column is left out of what was found.
            self.search.end()
        self.board.setFocus()

    @Slot()
    def ask_how_late(self) -> None:
        """Ask by how much the rest of the day is late."""
        programme = self._programme
        if programme is None or self.day is None:
            return
        state = (programme.residency, programme.schedule)
        words = (self._translate, self._language)
        self.late = LateDialog(*state, self.day, self._clock.now, *words, self)
        self.late.finished.connect(self._on_late)
        self.late.open()

    @Slot(int)
    def _on_late(self, _result: int) -> None:
        dialog, self.late = self.late, None
        if dialog is not None:
            dialog.deleteLater()
            if dialog.edit is not None:
                self.edit_wanted.emit(dialog.edit)

    def _present(self) -> Programme | None:
        return self._programme

    def _editable(self) -> tuple[Programme, tuple[Session, ...]] | None:
        """Return the chosen sessions if there are any and they may be changed."""
        programme = self._programme
        if programme is None or programme.read_only or self._preview is not None:
            return None
        if self.holding.hand is not None:
            # What is under the hand is not meant.
            return None
        ids = self.board.chosen_sessions or ((self.chosen,) if self.chosen else ())
        sessions = tuple(programme.schedule.by_id(each) for each in ids)
        return (programme, sessions) if sessions else None

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        """Make an edit, and show where it puts a session."""
        if edit.kind in (EditKind.PLACE, EditKind.MOVE) and len(edit.after) == 1:
            self.chosen, self.day = edit.after[0].id, edit.after[0].day
        self.edit_wanted.emit(edit)

    @Slot(object)
    def _on_put_down(self, put: PutDown) -> None:
        self.chosen = put.edit.after[0].id if put.edit.after else None
        displaced = put.edit.before[-1] if put.take_next else None
        self.edit_wanted.emit(put.edit)
        self.board.setFocus()
        if displaced is not None and self._programme is not None:
            self.picking.lift_request(displaced)

    @Slot(QPoint)
    def _on_menu(self, screen: QPoint) -> None:
        if self._editable() is None:
            return
        menu = QMenu(self)
        fill_session_menu(menu, self._actions)
        pop_up(menu, screen)

    @Slot(object)
    def _on_session_chosen(self, session: SessionId | None) -> None:
        if self._programme is not None and self.holding.hand is None and self._preview is None:
            self.chosen = session
            self._show_sessions(self._programme, self.board.chosen_sessions)

    @Slot()
    def _on_search(self) -> None:
        self.side.tray.filter(self.search.matches)
        self._refresh()

    @Slot(QAction)
    def _on_view(self, action: QAction) -> None:
        self.choose_axis(Axis(action.data()))

    @Slot()
    def _on_day_before(self) -> None:
        self.step_day(-1)

    @Slot()
    def _on_day_after(self) -> None:
        self.step_day(1)

    def _refresh(self) -> None:
        programme, day = self._programme, self.day
        if programme is None or day is None:
            return
        residency = programme.residency
        schedule, violations, marks = programme.schedule, programme.violations(), None
        if self._preview is not None:
            schedule, marks = self._preview
            violations = audit(residency, schedule)
        counts = Counter(each.day for each in schedule.standing)
        self.days.show_days(residency.dates, counts, day)
        outlook = Outlook(
            days=residency.dates if self.week else (day,),
            axis=self.axis,
            language=self._language,
            wanted=self.search.wanted(residency, schedule, self._language),
            marks=marks,
            noted=noted_sessions(programme),
        )
        board = board_of(residency, schedule, violations, outlook)
        with QSignalBlocker(self.board):
            self.board.show_board(board, residency, self.chosen)
        if self._preview is None:
            chosen = (self.chosen,) if self.chosen is not None else ()
            self._show_sessions(programme, self.board.chosen_sessions or chosen)
        away = self._translate("Planning", "Away this day: {names}")
        self.absent.setText(away.format(names=listed(board.absent, self._language)))
        self.absent.setVisible(bool(board.absent) and not self.week)
        self.holding.again()

    def _show_sessions(self, programme: Programme, chosen: tuple[SessionId, ...]) -> None:
        self.side.show_sessions(programme, chosen)
        self._actions.show_chosen(bool(chosen))


def _first_day(programme: Programme, today: date) -> date:
    if today in programme.residency.dates:
        return today
    sessions = programme.schedule.standing
    return sessions[0].day if sessions else programme.residency.first_day
