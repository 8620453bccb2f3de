# SPDX-License-Identifier: Apache-2.0
"""The form of one row of the grid: kind, day, hours, title, place, who attends an event."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ateliers_desktop.exchange.time_cells import DAY_MINUTES
from ateliers_desktop.operations.grid_checks import (
    RowDraft,
    RowFault,
    check_row,
    row_fault_text,
)
from ateliers_desktop.operations.grid_edits import GridChange, shift_following
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_checks import Finding
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.residency import SlotKind
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.records.name_parsing import KnownNames
from ateliers_desktop.ui.records.record_form import Binding, RecordForm
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.check_field import CheckField
from ateliers_desktop.ui.timetable.row_drafts import (
    days_offered,
    draft_of,
    end_minute,
    get_audience,
    get_of_row,
    minutes_long,
    put_audience,
    put_day,
    put_end,
    put_kind,
    put_of_row,
    put_start,
    row_of,
    start_minute,
)
from ateliers_desktop.ui.timetable.row_words import kind_name, place_names, sessions_text
from ateliers_desktop.ui.timetable.time_field import TimeField, time_text
from ateliers_desktop.words.dates import day_and_month

_HOURS = ("start", "end", "day", "kind")
_FAULTS_OF_HOURS = (RowFault.ENDS_TOO_EARLY, RowFault.OVERLAPS, RowFault.OUTSIDE)


class RowForm(RecordForm):
    """Edits a RowDraft; where hours are refused it offers what would make them fit.

    Signals
    -------
    change_wanted(object)
        A GridChange in which the hours fit.
    place_wanted(object)
        A Place of the planning.
    """

    change_wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.translate, around.language, parent=parent)
        translate = around.translate
        self._people = KnownNames()
        self.kind = PickField(translate("Grid", "Kind"))
        self.day = PickField(translate("Grid", "Day"))
        self.start = TimeField(translate("Grid", "Start"))
        self.end = TimeField(translate("Grid", "End"))
        self.length = plain_label(role="small")
        self.title = TextField(translate("Grid", "Title"))
        self.place = TextField(translate("Grid", "Place: a room, or anywhere else"))
        self.projects = CheckField(translate("Grid", "All projects"))
        self.mentors = CheckField(translate("Grid", "All mentors"))
        self.names = ChipsField(
            translate("Grid", "And by name"),
            translate,
            hint=translate("Grid", "a mentor or a project"),
            parse=self._people,
        )
        self.sessions = LinkButton(around.theme, quiet=True)
        self.move_rest, self.keep_end = LinkButton(around.theme), LinkButton(around.theme)
        self._end_by_hand = False
        self._arrow = icon("chevron", around.theme)
        self._bind()
        self._make_offers()
        self._lay()

    def _bind(self) -> None:
        self.start.typed.connect(self._on_start)
        self.kind.offer([(kind_name(each, self._translate), each) for each in SlotKind])
        self.bind(self.kind, "kind", get_of_row("kind"), put_kind)
        self.bind(self.day, "day", lambda draft: draft.start.date(), put_day)
        self.bind(self.start, "start", start_minute, put_start)
        self.bind(self.end, "end", end_minute, put_end)
        self.bind(self.title, "title", get_of_row("title"), put_of_row("title"))
        self.bind(self.place, "place", get_of_row("place"), put_of_row("place"))
        self.bind(self.projects, "audience", get_audience("projects"), put_audience("projects"))
        self.bind(self.mentors, "audience", get_audience("mentors"), put_audience("mentors"))
        self.bind(self.names, "audience", get_audience("names"), put_audience("names"))
        # The form has looked at the field by then; the start has set the end before.
        self.end.typed.connect(self._on_end)
        for field in (self.start, self.end):
            field.typed.connect(self._on_hours)
            field.given.connect(self._on_hours)

    def _make_offers(self) -> None:
        """Connect the buttons that stand under hours that do not fit, and the sessions."""
        self.move_rest.clicked.connect(self._on_move_rest)
        self.keep_end.clicked.connect(self._on_keep_end)
        self.sessions.clicked.connect(self._on_sessions)
        for button in (self.move_rest, self.keep_end):
            button.hide()

    def _lay(self) -> None:
        self.add_row(self.kind, self.day)
        self.add_row(self.start, self.end)
        for widget in (self.length, self.move_rest, self.keep_end):
            self.column.addWidget(widget)
        self.column.addWidget(self.title)
        self.column.addWidget(self.place)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.projects)
        row.addWidget(self.mentors)
        row.addStretch(1)
        self.audience_head = plain_label(self._translate("Grid", "Who attends"), "strong")
        self.column.addSpacing(6)
        self.column.addWidget(self.audience_head)
        self.column.addLayout(row)
        self.column.addWidget(self.names)
        self.column.addWidget(self.sessions)
        self.column.addStretch(1)

    def show_row(self, programme: Programme, row: Row, sessions: int, *, fresh: bool) -> None:
        """Show a row of a programme's grid with how many sessions stand in it."""
        residency = programme.residency
        # Whatever is offered is set before the value that has to be among it.
        self.programme = programme
        self.day.offer([(self._day_text(day), day) for day in days_offered(residency, row)])
        self.place.suggest(place_names(residency), self._arrow)
        self._people.names = (
            *(each.name for each in residency.projects),
            *(each.name for each in residency.mentors),
        )
        self.names.offer(self._people.names)
        self._end_by_hand = self._end_by_hand and self.end.pending and not fresh
        self.show_record(programme, draft_of(row), fresh=fresh)
        event = row.kind is SlotKind.EVENT
        for each in (self.audience_head, self.projects, self.mentors, self.names):
            each.setVisible(event)
        mentoring = row.kind is SlotKind.MENTORING
        self.sessions.setVisible(mentoring and sessions > 0)
        there = self._translate("Grid", "{sessions}: see the planning")
        self.sessions.say(there.format(sessions=sessions_text(sessions, self._translate)))
        self._on_hours()

    @property
    def row(self) -> Row | None:
        """The row as it is stored."""
        return self.record.row if isinstance(self.record, RowDraft) else None

    def fault_in(self, record: Any, attribute: str) -> str:
        """Return what stands against a draft; hours are told at whichever field made them."""
        if self.programme is None:
            return ""
        for each in check_row(self.programme.residency, self.row, record):
            if attribute in _HOURS or each.fault not in _FAULTS_OF_HOURS:
                return row_fault_text(each, self._translate)
        return ""

    def _day_text(self, day: date) -> str:
        return day_and_month(day, self._language)

    def _candidate(self, binding: Binding) -> Any:
        """Return the draft with what stands in a field; start and end are taken together."""
        if binding.field not in (self.start, self.end):
            return super()._candidate(binding)
        value = binding.field.value()
        return value if isinstance(value, Finding) else self._typed_hours()

    def _typed_hours(self) -> RowDraft:
        """Return the draft with the hours that are being typed, as far as they are times."""
        draft: RowDraft = self.record
        for field, put in ((self.start, put_start), (self.end, put_end)):
            value = field.value()
            if field.pending and isinstance(value, int):
                draft = put(draft, value)
        return draft

    @Slot()
    def _on_start(self) -> None:
        """Let the end go with the start, unless somebody typed one."""
        value = self.start.value()
        if isinstance(value, int) and self.record is not None and not self._end_by_hand:
            end = min(value + minutes_long(self.record), DAY_MINUTES)
            self.end.line.setText(time_text(end))

    @Slot()
    def _on_end(self) -> None:
        self._end_by_hand = self.end.pending

    @Slot()
    def _on_hours(self) -> None:
        """Say how long the row is, and offer what would make the hours fit."""
        if self.record is None or self.programme is None:
            return
        draft, translate = self._typed_hours(), self._translate
        minutes = minutes_long(draft)
        self.length.setText(translate("Grid", "%n minutes", n=minutes) if minutes > 0 else "")
        fault = self.fault_in(draft, "start")
        if not fault:
            for field in (self.start, self.end):
                if isinstance(field.value(), int):
                    field.show_fault("")
        for button in (self.move_rest, self.keep_end):
            button.hide()
        if fault and draft.is_slot:
            self._offer(draft)

    def _offer(self, draft: RowDraft) -> None:
        """Show the buttons that would make hours fit which do not."""
        translate, row = self._translate, draft_of(self.record.row)
        by = int((draft.end - row.end).total_seconds() // 60)
        if self._following() is not None:
            text = translate("Grid", "Move what follows by {minutes} minutes")
            self.move_rest.say(text.format(minutes=f"{by:+d}"))
            self.move_rest.show()
        if self._with_old_end() is not None:
            text = translate("Grid", "End at {time} as before")
            self.keep_end.say(text.format(time=time_text(end_minute(row))))
            self.keep_end.show()

    def _following(self) -> GridChange | None:
        """Return the change that moves what follows along, or None where it does not help."""
        assert self.programme is not None
        draft = self._typed_hours()
        residency, schedule = self.programme.residency, self.programme.schedule
        return shift_following(residency, schedule, draft.row, row_of(draft))

    def _with_old_end(self) -> RowDraft | None:
        """Return the draft that only begins at another time, if nothing stands against it."""
        assert self.programme is not None
        draft: RowDraft = self._typed_hours()
        if not self.start.pending or self._end_by_hand:
            return None
        shorter = replace(draft, end=draft.row.end)
        found = check_row(self.programme.residency, draft.row, shorter)
        return None if found else shorter

    @Slot()
    def _on_move_rest(self) -> None:
        change = self._following()
        if change is not None:
            self._forget_hours()
            self.change_wanted.emit(change)

    @Slot()
    def _on_keep_end(self) -> None:
        draft = self._with_old_end()
        if draft is not None:
            record = self.record
            self._forget_hours()
            self.changed.emit(record, draft)

    @Slot()
    def _on_sessions(self) -> None:
        if self.programme is None or self.row is None:
            return
        for each in self.programme.schedule.on(self.row.day):
            if each.start < self.row.end and self.row.start < each.end:
                self.place_wanted.emit(Place(room=RoomId.PLANNING, name=each.id))
                return

    def _forget_hours(self) -> None:
        """Take away what was typed and refused, since something else comes in its place."""
        self._end_by_hand = False
        for field, minute in ((self.start, start_minute), (self.end, end_minute)):
            field.show_value(minute(self.record), fresh=True)
            field.show_fault("")

    def enter(self) -> None:
        """Go to the start, ready to be typed over."""
        self.start.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.start.line.selectAll()
