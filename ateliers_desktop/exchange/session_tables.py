# SPDX-License-Identifier: Apache-2.0
"""The tables of fixed sessions, and of the other sessions of a schedule that was exported."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.name_cells import read_name
from ateliers_desktop.exchange.number_cells import read_yes_or_no
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk, needed
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.time_cells import moment, read_minutes
from ateliers_desktop.exchange.words_of_cells import STATUS_WORDS, words_index
from ateliers_desktop.residency import Residency, Session, SessionStatus, TimeGrid


@dataclass(frozen=True, slots=True)
class ReadSession:
    """A session and the cell that its problems are told at."""

    session: Session
    cell: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meeting:
    """What both tables say of a session; `end` is None where it is not given."""

    start: datetime
    end: datetime | None
    mentor: str
    project: str
    area: str


def read_fixed(table: Table, residency: Residency, desk: Desk) -> list[ReadSession]:
    """Return the fixed sessions that have a need and a slot; the others are noted."""
    grid = TimeGrid.of(residency.mentoring_slots)
    asked: Counter[tuple[str, str]] = Counter()
    sessions: list[ReadSession] = []
    for row in table.rows():
        meeting = _read_meeting(row, desk, inside=True)
        room, room_fixed = _fixed_room(row, desk)
        if meeting is None or not _has_need(meeting, row, residency, desk, asked):
            continue
        if not residency.first_day <= meeting.start.date() <= residency.last_day:
            continue
        end = _end_on_grid(meeting, row, residency, grid, desk)
        if end is not None:
            session = Session(
                project=meeting.project, area=meeting.area, mentor=meeting.mentor,
                start=meeting.start, end=end, room=room or None, fixed=True,
                room_fixed=room_fixed,
            )  # fmt: skip
            sessions.append(ReadSession(session, row.cell(Column.START)))
    return sessions


def read_planned(table: Table, desk: Desk) -> list[ReadSession]:
    """Return the other sessions as they were written out."""
    sessions: list[ReadSession] = []
    for row in table.rows():
        meeting = _read_meeting(row, desk, inside=False)
        end_cell = needed(row, Column.END, desk.log)
        room = _room(row.cell(Column.ROOM), desk)
        fixed = read_yes_or_no(row.cell(Column.FIXED), desk.log)
        room_fixed = read_yes_or_no(row.cell(Column.ROOM_FIXED), desk.log)
        status = _status(row.cell(Column.STATUS), desk)
        if meeting is None or meeting.end is None or status is None:
            continue
        if meeting.end <= meeting.start:
            desk.log.at(end_cell, ProblemCode.ENDS_BEFORE_START)
            continue
        session = Session(
            project=meeting.project, area=meeting.area, mentor=meeting.mentor,
            start=meeting.start, end=meeting.end, room=room or None, fixed=fixed,
            room_fixed=room_fixed, status=status,
        )  # fmt: skip
        sessions.append(ReadSession(session, row.cell(Column.START)))
    return sessions


def _read_meeting(row: Row, desk: Desk, *, inside: bool) -> _Meeting | None:
    log = desk.log
    day = desk.dates.day(needed(row, Column.DATE, log), inside=inside)
    start = read_minutes(needed(row, Column.START, log), log)
    end = read_minutes(row.cell(Column.END), log)
    mentor = read_name(
        needed(row, Column.MENTOR, log), desk.mentors, ProblemCode.UNKNOWN_MENTOR, log
    )
    project = read_name(
        needed(row, Column.PROJECT, log), desk.projects, ProblemCode.UNKNOWN_PROJECT, log
    )
    area_cell = needed(row, Column.AREA, log)
    area = None if area_cell.blank else desk.areas.area(area_cell, area_cell.text)
    if day is None or start is None or not mentor or not project or area is None:
        return None
    return _Meeting(
        start=moment(day, start), end=None if end is None else moment(day, end),
        mentor=mentor, project=project, area=area,
    )  # fmt: skip


def _room(cell: Cell, desk: Desk) -> str:
    return read_name(cell, desk.rooms, ProblemCode.UNKNOWN_ROOM, desk.log)


def _fixed_room(row: Row, desk: Desk) -> tuple[str, bool]:
    """Return the room and whether it is fixed: one that is only proposed has its own column."""
    room = _room(row.cell(Column.ROOM), desk)
    return (room, True) if room else (_room(row.cell(Column.PROPOSED_ROOM), desk), False)


def _has_need(
    meeting: _Meeting,
    row: Row,
    residency: Residency,
    desk: Desk,
    asked: Counter[tuple[str, str]],
) -> bool:
    if meeting.project in desk.doubtful_projects:
        return False
    need = residency.project(meeting.project).need(meeting.area)
    cell = row.cell(Column.AREA)
    if need is None:
        desk.log.at(cell, ProblemCode.FIXED_WITHOUT_NEED, project=meeting.project)
        return False
    asked[meeting.project, meeting.area] += 1
    if asked[meeting.project, meeting.area] > need.sessions:
        desk.log.at(cell, ProblemCode.FIXED_TOO_OFTEN, project=meeting.project, n=need.sessions)
        return False
    return True


def _end_on_grid(
    meeting: _Meeting, row: Row, residency: Residency, grid: TimeGrid, desk: Desk
) -> datetime | None:
    """Return when the session ends: as its row says, or after the slots that its need takes."""
    if desk.doubtful_days & {None, meeting.start.date()}:
        return None
    need = residency.project(meeting.project).need(meeting.area)
    at = grid.position(meeting.start)
    if at is None:
        near = _nearest_start(meeting.start, grid)
        desk.log.at(row.cell(Column.START), ProblemCode.FIXED_WITHOUT_SLOT, suggestion=near)
        return None
    if meeting.end is not None:
        slots = grid.covering(meeting.start, meeting.end)
    else:
        slots = grid.span(at, need.minutes if need else None)
    if slots is None:
        desk.log.at(row.cell(Column.START), ProblemCode.FIXED_WITHOUT_TIME)
        return None
    return grid.slots[slots[-1]].end


def _nearest_start(start: datetime, grid: TimeGrid) -> str:
    there = [grid.slots[at].start for at in grid.positions_on(start.date())]
    near = min(there, key=lambda each: abs(each - start), default=None)
    return f"{near:%H:%M}" if near else ""


def _status(cell: Cell, desk: Desk) -> SessionStatus | None:
    if cell.blank:
        return SessionStatus.PLANNED
    words = words_index(STATUS_WORDS)
    status = words.find(cell.text)
    if status is None:
        desk.log.at(cell, ProblemCode.UNKNOWN_STATUS, suggestion=words.suggestion(cell.text))
    return SessionStatus(status) if status else None
