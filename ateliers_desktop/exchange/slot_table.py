# SPDX-License-Identifier: Apache-2.0
"""The table of the days' grid: slots, breaks and events, of one date or of every day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dateutil.rrule import DAILY, rrule

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.limits import Limits
from ateliers_desktop.exchange.name_cells import read_audience
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk, needed
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.time_cells import DAY_MINUTES, moment, read_minutes
from ateliers_desktop.exchange.words_of_cells import KIND_WORDS, words_index
from ateliers_desktop.residency import Audience, Residency, Slot, SlotKind

EVERY_DAY = "*"
_STARS = frozenset((EVERY_DAY, "٭", "＊"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _GridRow:
    """A row without its date: times are minutes since midnight."""

    cell: Cell
    number: int
    kind: SlotKind
    start: int
    end: int
    title: str
    place: str
    audience: Audience

    def on(self, day: date) -> Slot:
        return Slot(
            kind=self.kind,
            start=moment(day, self.start),
            end=moment(day, self.end),
            title=self.title,
            place=self.place,
            audience=self.audience,
        )


def read_slots(
    table: Table, residency: Residency | None, desk: Desk, limits: Limits
) -> tuple[Slot, ...]:
    """Return every row on every date that it is for, in order of time."""
    rows: dict[date | None, list[_GridRow]] = defaultdict(list)
    if table.missing or not table.complete:
        desk.doubtful_days.add(None)
    for row in table.rows():
        _read_row(row, rows, desk)
    for group in rows.values():
        _note_overlaps(group, desk)
    if residency is None:
        return ()
    every_day = rows.get(None, [])
    daily = rrule(DAILY, dtstart=residency.first_day, count=residency.days)
    own_days = [each.date() for each in daily if each.date() not in rows]
    if len(own_days) * len(every_day) > limits.rows:
        desk.log.about(table.name, ProblemCode.TOO_MANY_SLOTS, most=limits.rows)
        desk.doubtful_days.add(None)
        return ()
    slots = [each.on(day) for day, own in rows.items() if day is not None for each in own]
    slots += [each.on(day) for day in own_days for each in every_day]
    return tuple(sorted(slots, key=lambda slot: slot.start))


def _read_row(row: Row, rows: dict[date | None, list[_GridRow]], desk: Desk) -> None:
    before = len(desk.log)
    date_cell = needed(row, Column.DATE, desk.log)
    every_day = date_cell.text in _STARS
    day = None if every_day else desk.dates.day(date_cell, inside=True)
    grid_row = _grid_row(row, desk)
    if every_day or day is not None:
        group = rows[day]
        if grid_row:
            group.append(grid_row)
    if len(desk.log) > before or (day is None and not every_day):
        desk.doubtful_days.add(day)


def _grid_row(row: Row, desk: Desk) -> _GridRow | None:
    log = desk.log
    start = read_minutes(needed(row, Column.START, log), log)
    end_cell = needed(row, Column.END, log)
    end = read_minutes(end_cell, log)
    kind = _kind(needed(row, Column.KIND, log), desk)
    audience = read_audience(row.cell(Column.AUDIENCE), desk.attendees, log)
    place = row.cell(Column.ROOM).text
    if start == DAY_MINUTES:
        log.at(row.cell(Column.START), ProblemCode.NOT_A_TIME)
        return None
    if start is not None and end is not None and end <= start:
        log.at(end_cell, ProblemCode.ENDS_BEFORE_START)
        return None
    if start is None or end is None or kind is None:
        return None
    return _GridRow(
        cell=row.cell(Column.START),
        number=row.number,
        kind=kind,
        start=start,
        end=end,
        title=row.cell(Column.TITLE).text,
        place=desk.rooms.find(place) or place,
        audience=audience,
    )


def _kind(cell: Cell, desk: Desk) -> SlotKind | None:
    if cell.blank:
        return None
    words = words_index(KIND_WORDS)
    kind = words.find(cell.text)
    if kind is None:
        desk.log.at(cell, ProblemCode.UNKNOWN_KIND, suggestion=words.suggestion(cell.text))
    return SlotKind(kind) if kind else None


def _note_overlaps(group: Iterable[_GridRow], desk: Desk) -> None:
    last: _GridRow | None = None
    mentoring = (each for each in group if each.kind is SlotKind.MENTORING)
    for each in sorted(mentoring, key=lambda one: (one.start, one.end, one.number)):
        if last is not None and each.start < last.end:
            desk.log.at(each.cell, ProblemCode.SLOTS_OVERLAP, other=last.number)
        if last is None or each.end > last.end:
            last = each
