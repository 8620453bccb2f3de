# SPDX-License-Identifier: Apache-2.0
"""Sessions and the slots they fill, between values and rows."""

from collections.abc import Iterable, Iterator

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Edit,
    Schedule,
    Session,
    SessionId,
    SessionStatus,
    Slot,
    SlotKind,
    TimeGrid,
)
from ateliers_desktop.storage.schema.base import Base, local_text
from ateliers_desktop.storage.schema.grid import SlotRow
from ateliers_desktop.storage.schema.sessions import OccupancyRow, SessionRow
from ateliers_desktop.storage.store.directory import Directory


def read_schedule(db: Transaction, there: Directory) -> Schedule:
    """Return the sessions of a residency."""
    rows = db.scalars(select(SessionRow).filter_by(residency_id=there.residency_id))
    return Schedule(sessions=tuple(_session(row, there) for row in rows))


def session_rows(there: Directory, grid: TimeGrid, sessions: Iterable[Session]) -> Iterator[Base]:
    """Return the rows of sessions and of the slots they fill.

    Raises
    ------
    UserError
        If a standing one does not fill whole mentoring slots, one after another.
    ValueError
        If one names somebody or something that the residency does not have.
    """
    for session in sessions:
        span = _span(grid, session)
        row = SessionRow(
            residency_id=there.residency_id,
            id=session.id,
            project_id=there.projects.of(session.project),
            area_id=there.areas.of(session.area),
            mentor_id=there.mentors.of(session.mentor),
            room_id=None if session.room is None else there.rooms.of(session.room),
            starts=session.start,
            ends=session.end,
            fixed=session.fixed,
            room_fixed=session.room_fixed,
            status=session.status,
            first=span[0] if span else None,
            last=span[-1] if span else None,
        )
        yield row
        for position in span:
            yield OccupancyRow(
                residency_id=there.residency_id,
                session_id=session.id,
                position=position,
                first=span[0],
                last=span[-1],
                mentor_id=row.mentor_id,
                project_id=row.project_id,
                room_key=row.room_id or 0,
            )


def take_out(db: Transaction, residency_id: int, sessions: Iterable[Session]) -> None:
    """Delete the rows of some sessions."""
    ids = [gone.id for gone in sessions]
    for table, column in ((OccupancyRow, OccupancyRow.session_id), (SessionRow, SessionRow.id)):
        db.execute(delete(table).where(table.residency_id == residency_id, column.in_(ids)))


def changed_sessions(present: Schedule, edit: Edit) -> Schedule:
    """Return the schedule after an edit.

    Raises
    ------
    ValueError
        If the sessions before the edit are not those that are stored, or one after it is there
        already: the edit was made on another schedule.
    """
    kept = {each.id: each for each in present.sessions}
    for gone in edit.before:
        if kept.pop(gone.id, None) != gone:
            raise ValueError(f"session {gone.id} is not stored as the edit has it: {gone}")
    for new in edit.after:
        if new.id in kept:
            raise ValueError(f"session {new.id} is stored already")
        kept[new.id] = new
    return Schedule(sessions=tuple(kept.values()))


def read_grid(db: Transaction, residency_id: int) -> TimeGrid:
    """Return the mentoring slots of a residency."""
    rows = select(SlotRow.starts, SlotRow.ends).where(
        SlotRow.residency_id == residency_id, SlotRow.kind == SlotKind.MENTORING
    )
    return TimeGrid.of(
        Slot(kind=SlotKind.MENTORING, start=start, end=end) for start, end in db.execute(rows)
    )


def _span(grid: TimeGrid, session: Session) -> range:
    if not session.stands:
        return range(0)
    span = grid.covering(session.start, session.end)
    if span is None:
        raise UserError(
            "{project} with {mentor} at {start}: the session does not fill whole mentoring slots "
            "one after another; choose a time of the grid",
            project=session.project,
            mentor=session.mentor,
            start=local_text(session.start),
        )
    return span


def _session(row: SessionRow, there: Directory) -> Session:
    return Session(
        project=there.projects.name(row.project_id),
        area=there.areas.name(row.area_id),
        mentor=there.mentors.name(row.mentor_id),
        start=row.starts,
        end=row.ends,
        room=None if row.room_id is None else there.rooms.name(row.room_id),
        fixed=row.fixed,
        room_fixed=row.room_fixed,
        status=SessionStatus(row.status),
        id=SessionId(row.id),
    )
