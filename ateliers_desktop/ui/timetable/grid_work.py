# SPDX-License-Identifier: Apache-2.0
"""Changes of the grid as a person asks for them: checked, asked about where sessions go along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import add, change_slots, copy_of, remove
from ateliers_desktop.operations.grid_checks import RowDraft, check_row, row_fault_text
from ateliers_desktop.operations.grid_edits import (
    GridChange,
    clear_day,
    free_start,
    repeat_daily,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.residency import SlotKind
from ateliers_desktop.ui.planning.late_dialog import LateDialog
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.consequences_dialog import ConsequencesDialog
from ateliers_desktop.ui.timetable.copy_day_dialog import CopyDayDialog
from ateliers_desktop.ui.timetable.residency_form import day_list
from ateliers_desktop.ui.timetable.row_words import row_name
from ateliers_desktop.ui.timetable.time_field import STEP
from ateliers_desktop.ui.timetable.week_layout import minute_of, moment_on
from ateliers_desktop.words.dates import day_and_month

_USUAL_MINUTES = {SlotKind.MENTORING: 45, SlotKind.BREAK: 15, SlotKind.EVENT: 60}
_MORNING = 9 * 60
_MODIFIERS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class GridWork(QObject):
    """Turns wishes into edits; a row that an edit leads to is announced before it is made.

    Signals
    -------
    edit_wanted(object)
        An Edit to be made.
    expected(object)
        The row (Slot) that is to be chosen once the next edit is made.
    said(str)
        Why something is not done, or what was left out of it.
    """

    edit_wanted = Signal(object)
    expected = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        programme: Callable[[], Programme | None],
        around: Surroundings,
        room: QWidget,
    ) -> None:
        super().__init__(room)
        self._programme = programme
        self._translate, self._language = around.translate, around.language
        self._clock, self._room = around.clock, room
        self.dialog: QDialog | None = None

    def change_row(self, old: Row, new: Row) -> bool:
        """Change a row with the sessions in it; tell whether that was done."""
        programme = self._programme()
        if programme is None or programme.read_only or new == old:
            return False
        draft = RowDraft(row=new, start=new.start, end=new.end)
        if faults := check_row(programme.residency, old, draft):
            self.said.emit(row_fault_text(faults[0], self._translate))
            return False
        edit = change_slots(programme.residency, programme.schedule, {old: new})
        change = GridChange(edit=edit)
        text = self._translate("Grid", "Change {row}")
        return self.make(change, text.format(row=self._name(old)), expected=new)

    def make(self, change: GridChange, headline: str, expected: Row | None = None) -> bool:
        """Make a change; where sessions go along, ask first. Tell whether it was made."""
        if change.edit.is_empty:
            return False
        if change.gone:
            dialog = ConsequencesDialog(
                self._room, self._translate, self._language, headline, change.gone
            )
            if not self._asked(dialog):
                return False
        if expected is not None:
            self.expected.emit(expected)
        self.edit_wanted.emit(change.edit)
        return True

    def add_row(self, kind: SlotKind, day: date, behind: Row | None) -> None:
        """Add a row of a kind on a day, at the first place behind a row, or the first at all."""
        programme = self._programme()
        if programme is None:
            return
        residency = programme.residency
        minutes = _usual_minutes(residency.slots, kind)
        rows = residency.on(day)
        since = behind.end if behind is not None and behind.day == day else None
        starts = [since] if since is not None and since.date() == day else []
        starts.append(min((each.start for each in rows), default=moment_on(day, _MORNING)))
        starts.append(moment_on(day, 0))
        found = (free_start(residency, each, minutes) for each in starts)
        self._add_at(kind, next((each for each in found if each is not None), None), minutes)

    def add_at(self, start: datetime) -> None:
        """Add a mentoring slot at a moment, as long as there is room for it."""
        programme = self._programme()
        if programme is None or programme.read_only:
            return
        minutes = _usual_minutes(programme.residency.slots, SlotKind.MENTORING)
        while minutes > STEP and free_start(programme.residency, start, minutes) != start:
            minutes -= STEP
        self._add_at(SlotKind.MENTORING, start, minutes)

    def _add_at(self, kind: SlotKind, start: datetime | None, minutes: int) -> None:
        programme = self._programme()
        assert programme is not None
        if start is None:
            self.said.emit(self._translate("Grid", "The day has no room left for it."))
            return
        self._add(Row(kind=kind, start=start, end=start + timedelta(minutes=minutes)))

    def _add(self, row: Row) -> None:
        programme = self._programme()
        assert programme is not None
        draft = RowDraft(row=row, start=row.start, end=row.end)
        if faults := check_row(programme.residency, None, draft):
            self.said.emit(row_fault_text(faults[0], self._translate))
            return
        self.expected.emit(row)
        self.edit_wanted.emit(add(programme.residency, programme.schedule, row))

    def duplicate(self, row: Row) -> None:
        """Add a copy of a row at the first place behind it, the same day."""
        programme = self._programme()
        if programme is None:
            return
        copy = copy_of(programme.residency, row)
        assert isinstance(copy, Row)
        start = free_start(programme.residency, row.end, row.minutes)
        if start is None or start.date() != row.day:
            self.said.emit(self._translate("Grid", "The day has no room left for it."))
            return
        self._add(replace(copy, start=start, end=start + (row.end - row.start)))

    def repeat(self, row: Row) -> None:
        """Add a copy of a row on every day that has room for it, and say which have not."""
        programme = self._programme()
        if programme is None:
            return
        change = repeat_daily(programme.residency, programme.schedule, row)
        translate = self._translate
        if not change.edit.is_empty:
            self.expected.emit(row)
            self.edit_wanted.emit(change.edit)
        if change.skipped:
            days = day_list(change.skipped, translate, self._language)
            self.said.emit(translate("Grid", "No room for it on {days}.").format(days=days))
        elif change.edit.is_empty:
            self.said.emit(translate("Grid", "Every day has it already."))

    def delete(self, row: Row) -> None:
        """Take a row out of the grid; where sessions go along, ask first."""
        programme = self._programme()
        if programme is None:
            return
        removal = remove(programme.residency, programme.schedule, row)
        change = GridChange(edit=removal.edit)
        rows = programme.residency.on(row.day)
        at = rows.index(row)
        beside = rows[at + 1 : at + 2] or rows[max(at - 1, 0) : at]
        text = self._translate("Grid", "Delete {row}")
        headline = text.format(row=self._name(row))
        if self.make(change, headline, expected=beside[0] if beside else None):
            told = self._translate("Grid", "Deleted: {row}. It can be undone.")
            self.said.emit(told.format(row=self._name(row)))

    def nudge(self, row: Row, event: QKeyEvent) -> None:
        """Move a row, its end, or it and all that follows, by keys."""
        rtl = self._room.layoutDirection() is Qt.LayoutDirection.RightToLeft
        down = {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}.get(Qt.Key(event.key()), 0)
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not down and not across:
            return
        keys = Qt.KeyboardModifier
        by = timedelta(minutes=down)
        held = event.modifiers() & _MODIFIERS
        if held == keys.AltModifier and down:
            self._change_within_day(row, row.start + by, row.end + by)
        elif held == keys.AltModifier | keys.ShiftModifier and down:
            self._change_within_day(row, row.start, row.end + by)
        elif held == keys.ControlModifier and down:
            self._shift(row, down)
        elif held == keys.AltModifier:
            days = timedelta(days=-across if rtl else across)
            self.change_row(row, replace(row, start=row.start + days, end=row.end + days))
        else:
            return
        event.accept()

    def _change_within_day(self, row: Row, start: datetime, end: datetime) -> None:
        if start < end and start.date() == row.day and minute_of(end, row.day) <= 24 * 60:
            self.change_row(row, replace(row, start=start, end=end))

    def _shift(self, row: Row, minutes: int) -> None:
        """Move a row and all that follows on its day."""
        programme = self._programme()
        if programme is None or programme.read_only:
            return
        residency, schedule = programme.residency, programme.schedule
        by = timedelta(minutes=minutes)
        try:
            edit = shift_day(residency, schedule, row.day, row.start, minutes)
        except UserError as refusal:
            self.said.emit(refusal.in_words(self._translate))
            return
        if row.start + by >= moment_on(row.day, 0):
            self.expected.emit(replace(row, start=row.start + by, end=row.end + by))
            self.edit_wanted.emit(edit)

    @Slot(str, object)
    def do_with_day(self, wish: str, day: date) -> None:
        """Do what the menu of a day offers, by the key of its DayAction."""
        programme = self._programme()
        if programme is None or programme.read_only:
            return
        if wish == "add":
            self.add_row(SlotKind.MENTORING, day, None)
        elif wish == "copy":
            self._ask_copy(programme, day)
        elif wish == "late":
            self._ask_shift(programme, day)
        elif wish == "clear":
            text = self._translate("Grid", "Delete the rows of {day}")
            headline = text.format(day=day_and_month(day, self._language))
            self.make(clear_day(programme.residency, programme.schedule, day), headline)

    def _ask_copy(self, programme: Programme, day: date) -> None:
        residency, schedule = programme.residency, programme.schedule
        dialog = CopyDayDialog(
            self._room, self._translate, self._language, residency, schedule, day
        )
        if self._asked(dialog) and dialog.change is not None:
            self.edit_wanted.emit(dialog.change.edit)

    def _ask_shift(self, programme: Programme, day: date) -> None:
        residency, schedule = programme.residency, programme.schedule
        dialog = LateDialog(
            residency,
            schedule,
            day,
            self._clock.now,
            self._translate,
            self._language,
            self._room,
        )
        if self._asked(dialog) and dialog.edit is not None:
            self.edit_wanted.emit(dialog.edit)

    def _asked(self, dialog: QDialog) -> bool:
        """Show a dialog until it is answered; tell whether it was accepted."""
        self.dialog = dialog
        accepted = bool(dialog.exec())
        self.dialog = None
        dialog.deleteLater()
        return accepted

    def _name(self, row: Row) -> str:
        return row_name(row, self._translate)


def _usual_minutes(rows: tuple[Row, ...], kind: SlotKind) -> int:
    """Return how long the latest row of a kind is, or what is usual."""
    same = [each.minutes for each in rows if each.kind is kind]
    return same[-1] if same else _USUAL_MINUTES[kind]
