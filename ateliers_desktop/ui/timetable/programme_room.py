# SPDX-License-Identifier: Apache-2.0
"""The programme room: the week to scale, beside it the chosen row or the residency itself."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.editing import change_own
from ateliers_desktop.operations.grid_checks import RowDraft
from ateliers_desktop.operations.grid_edits import GridChange
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Residency, SlotKind
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.marked_line import MarkedLine
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.ui.side_by_side import lay_side_by_side
from ateliers_desktop.ui.timetable.dates_dialog import DatesDialog
from ateliers_desktop.ui.timetable.grid_actions import GridActions, day_actions
from ateliers_desktop.ui.timetable.grid_work import GridWork
from ateliers_desktop.ui.timetable.lay_out_dialog import LayOutDialog
from ateliers_desktop.ui.timetable.programme_side import ProgrammeSide
from ateliers_desktop.ui.timetable.residency_form import OWN
from ateliers_desktop.ui.timetable.row_drafts import row_of
from ateliers_desktop.ui.timetable.week_layout import count_sessions, followed
from ateliers_desktop.ui.timetable.week_view import WeekView

_PAD = 12


class ProgrammeRoom(Room):
    """Shows the grid of a residency; a row chosen in it, or the residency, is edited beside it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._translate, self._language = around.translate, around.language
        self._programme: Programme | None = None
        self._known: tuple[Row, ...] = ()
        self._fresh = self._storing = self._expecting = False
        self.chosen: Row | None = None
        self._sessions: Mapping[Row, int] = {}
        self.dates: DatesDialog | None = None
        self.actions_ = GridActions(around)
        self.week = WeekView(
            around.theme, around.translate, around.language, day_actions(around.translate)
        )
        self.actions_.serve(self, self.week)
        self.said = plain_label(role="small", wrap=True)
        self.marked = MarkedLine(around.theme, around.translate)
        self.side = ProgrammeSide(around, self.actions_)
        self.work = GridWork(self._present, around, self)
        self._tools = self.actions_.tools()
        self._lay()
        self._connect()
        self._say("")

    def _present(self) -> Programme | None:
        return self._programme

    def _lay(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_PAD, 12, _PAD, 10)
        column.setSpacing(8)
        column.addWidget(self.week, 1)
        column.addWidget(self.said)
        column.addWidget(self.marked)
        lay_side_by_side(self, (left, self.side), letters=(120, 54), least=(60, 0))

    def _connect(self) -> None:
        actions, canvas = self.actions_, self.week.canvas
        actions.add_slot.triggered.connect(self._on_add_slot)
        actions.add_break.triggered.connect(self._on_add_break)
        actions.add_event.triggered.connect(self._on_add_event)
        actions.lay_out.triggered.connect(self.ask_to_lay_out)
        actions.duplicate.triggered.connect(self._on_duplicate)
        actions.repeat.triggered.connect(self._on_repeat)
        actions.delete.triggered.connect(self._on_delete)
        canvas.chosen.connect(self.choose)
        canvas.opened.connect(self.enter_form)
        canvas.moved.connect(self._on_moved)
        canvas.nudged.connect(self._on_nudged)
        canvas.empty_wanted.connect(self._on_empty)
        self.week.heads.wanted.connect(self.work.do_with_day)
        self.side.row_form.changed.connect(self._on_row_changed)
        self.side.row_form.change_wanted.connect(self._on_change_wanted)
        self.side.row_form.place_wanted.connect(self.place_wanted)
        self.side.residency_form.changed.connect(self._on_residency_changed)
        self.work.edit_wanted.connect(self.edit_wanted)
        self.work.expected.connect(self._on_expected)
        self.work.said.connect(self._say)
        self.marked.place_wanted.connect(self.place_wanted)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the buttons that add rows."""
        return self._tools

    def state(self) -> object:
        """Return the chosen row, and which page is open."""
        return self.chosen, self.side.on_row

    def resume(self, state: object) -> None:
        """Choose the same row and page."""
        if isinstance(state, tuple):
            self.chosen, on_row = state
            self.side.open_page(row=on_row)

    def show_place(self, place: Place) -> None:
        """Choose a row by its start, as ISO has it."""
        if self._programme is not None:
            start = datetime.fromisoformat(place.name)
            rows = self._programme.residency.slots
            self.choose(next((each for each in rows if each.start == start), None))

    def settle(self) -> None:
        """Store what is being typed."""
        self.side.settle()

    def show_programme(self, programme: Programme) -> None:
        """Show a programme's grid, the chosen row still chosen where it went."""
        same = self._programme is programme
        rows = programme.residency.slots
        before = self._known if same else rows
        if not self._expecting:
            self.chosen = followed(self.chosen, before, rows)
        self._expecting = False
        if self.chosen not in rows:
            self.chosen = None
        self._programme, self._known = programme, rows
        self.marked.watch(programme, compare=same and self.isVisible())
        self._sessions = count_sessions(programme.residency, programme.schedule)
        locked = programme.read_only
        self.week.show_week(programme.residency, self._sessions, self.chosen, locked=locked)
        self.week.choose(self.chosen)
        self._show_forms(fresh=not same)
        if not same:
            self._say("")

    def _show_forms(self, *, fresh: bool) -> None:
        programme = self._programme
        if programme is None:
            return
        self.side.show_programme(
            programme, self.chosen, self._sessions, fresh=fresh, fresh_row=self._fresh
        )
        self._fresh = False
        has_empty_days = any(not programme.residency.on(day) for day in programme.residency.dates)
        self.actions_.enable(
            writable=not programme.read_only,
            chosen=self.chosen is not None,
            has_empty_days=has_empty_days,
        )

    @Slot(object)
    def choose(self, row: Row | None) -> None:
        """Choose a row, or none: then the residency itself is seen."""
        if row == self.chosen and (row is None) != self.side.on_row:
            return
        self.side.settle()
        self.chosen, self._fresh = row, True
        self.side.open_page(row=row is not None)
        self.week.choose(row)
        self._show_forms(fresh=False)
        self._say("")

    @Slot()
    def enter_form(self) -> None:
        """Go to the form of the chosen row."""
        self.side.enter_row()

    @Slot()
    def ask_to_lay_out(self) -> None:
        """Ask how a day is laid out, and give that to every day without rows."""
        programme = self._programme
        if programme is None:
            return
        dialog = LayOutDialog(
            self._theme, self._translate, self._language, programme.residency, self
        )
        if dialog.exec() and dialog.edit is not None:
            self.edit_wanted.emit(dialog.edit)
        dialog.deleteLater()

    @Slot(object)
    def _on_expected(self, row: Row) -> None:
        """Choose a row that the next edit leads to."""
        self.chosen, self._expecting = row, True
        # What stands in the form is kept where the change comes from there.
        self._fresh = not self._storing

    @Slot(object, object)
    def _on_row_changed(self, old: RowDraft, new: RowDraft) -> None:
        self._storing = True
        stored = self.work.change_row(row_of(old), row_of(new))
        self._storing = False
        if not stored:
            self._show_forms(fresh=True)

    @Slot(object)
    def _on_change_wanted(self, change: GridChange) -> None:
        headline = self._translate("Grid", "Move what follows")
        self.work.make(change, headline)

    @Slot(object, object)
    def _on_residency_changed(self, old: Residency, new: Residency) -> None:
        programme = self._programme
        if programme is None:
            return
        if old.first_day != new.first_day:
            self._ask_about_dates(programme, new.first_day)
            return
        facts: dict[str, Any] = {
            each: getattr(new, each) for each in OWN if getattr(new, each) != getattr(old, each)
        }
        self.edit_wanted.emit(change_own(programme.residency, programme.schedule, **facts))

    def _ask_about_dates(self, programme: Programme, first_day: date) -> None:
        if self.dates is not None:
            return
        self.dates = DatesDialog(
            self,
            self._translate,
            self._language,
            programme.residency,
            programme.schedule,
            first_day,
        )
        self.dates.exec()
        edit = self.dates.edit
        self.dates.deleteLater()
        self.dates = None
        if edit is not None:
            self.edit_wanted.emit(edit)
        else:
            self._show_forms(fresh=True)

    @Slot(object, object, object)
    def _on_moved(self, row: Row, start: datetime, end: datetime) -> None:
        self.work.change_row(row, row_of(RowDraft(row=row, start=start, end=end)))

    @Slot(object, object)
    def _on_nudged(self, row: Row, event: QKeyEvent) -> None:
        self.work.nudge(row, event)

    @Slot(object)
    def _on_empty(self, start: datetime) -> None:
        self.work.add_at(start)
        self.enter_form()

    @Slot()
    def _on_add_slot(self) -> None:
        self._add(SlotKind.MENTORING)

    @Slot()
    def _on_add_break(self) -> None:
        self._add(SlotKind.BREAK)

    @Slot()
    def _on_add_event(self) -> None:
        self._add(SlotKind.EVENT)

    def _add(self, kind: SlotKind) -> None:
        if self._programme is None:
            return
        self.side.settle()
        residency = self._programme.residency
        day = residency.first_day if self.chosen is None else self.chosen.day
        self.work.add_row(kind, day, self.chosen)
        self.enter_form()

    @Slot()
    def _on_duplicate(self) -> None:
        if self.chosen is not None:
            self.side.settle()
            self.work.duplicate(self.chosen)

    @Slot()
    def _on_repeat(self) -> None:
        if self.chosen is not None:
            self.side.settle()
            self.work.repeat(self.chosen)

    @Slot()
    def _on_delete(self) -> None:
        if self.chosen is not None:
            self.work.delete(self.chosen)
            self.week.focus_row()

    @Slot(str)
    def _say(self, text: str) -> None:
        """Say something under the week, aloud too; with nothing to say, how keys work there."""
        keys = self._translate(
            "Grid",
            "Alt+↑↓ moves the chosen row, Ctrl+↑↓ with all that follows, Alt+Shift+↑↓ its end.",
        )
        self.said.setText(text or keys)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, text))
