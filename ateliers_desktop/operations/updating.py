# SPDX-License-Identifier: Apache-2.0
"""A later state of the same form brought into a residency that is under way.

People, projects, rooms and the grid become what the workbook says; sessions stay where they are.
One that no longer obeys a rule is marked by the audit; one whose people or slots are gone cannot
stay, and is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import Problem, read_workbook
from ateliers_desktop.operations.importing import refuse_errors
from ateliers_desktop.operations.keeping import Cause
from ateliers_desktop.operations.known_here import keep_own
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    TimeGrid,
    difference,
    fold,
    residency_edit,
)
from ateliers_desktop.storage import back_up
from ateliers_desktop.words import Translate

_OVER = (SessionStatus.MISSED, SessionStatus.CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChange:
    """What is new, changed and gone in one table, by name."""

    table: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateReport:
    """What an update did.

    Attributes
    ----------
    removed
        Sessions that could not stay, as they were.
    backup
        The file as it was before.
    """

    residency: Residency
    schedule: Schedule
    changes: tuple[TableChange, ...]
    removed: tuple[Session, ...]
    warnings: tuple[Problem, ...]
    backup: Path


def update_residency(
    workbook: Path, file: Path, translate: Translate, on_progress: OnProgress = ignore_progress
) -> UpdateReport:
    """Bring a workbook into the residency of the same name in a file, in one transaction.

    Raises
    ------
    UserError
        If the workbook has errors, or the file has no residency of its name; nothing changes.
    """
    reading = read_workbook(workbook, on_progress)
    incoming = refuse_errors(reading, workbook, translate)
    with Programme.open(file) as programme:
        known = {fold(each.name): each.name for each in programme.residencies}
        if fold(incoming.name) not in known:
            raise UserError(
                "{file}: holds no residency named “{name}”; import it into a file of its own",
                file=file,
                name=incoming.name,
            )
    with Programme.open(file, residency=incoming.name) as programme:
        on_progress(Progress(step="store", done=0, subject=file.name))
        update = plan_update(programme.residency, programme.schedule, incoming, reading.schedule)
        backup = bring_in(programme, update)
    return UpdateReport(
        residency=update.residency,
        schedule=update.schedule,
        changes=update.changes,
        removed=update.removed,
        warnings=reading.problems,
        backup=backup,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What a later state of the form would do to a residency under way.

    Attributes
    ----------
    removed
        Sessions that cannot stay, as they are.
    edit
        All of it as one step that can be taken back.
    """

    residency: Residency
    schedule: Schedule
    changes: tuple[TableChange, ...]
    removed: tuple[Session, ...]
    edit: Edit


def plan_update(
    residency: Residency, schedule: Schedule, incoming: Residency, asked: Schedule
) -> Update:
    """Return what bringing in a later state of the same residency comes to; stores nothing."""
    updated = keep_own(residency, incoming)
    kept, removed = carry_over(schedule, updated, asked)
    sessions = difference(schedule, kept.sessions, EditKind.UPDATE)
    return Update(
        residency=updated,
        schedule=kept,
        changes=table_changes(residency, updated),
        removed=removed,
        edit=replace(sessions, data=residency_edit(residency, updated)),
    )


def bring_in(programme: Programme, update: Update) -> Path:
    """Make an update as one step that can be taken back; return the file as it was before.

    Raises
    ------
    UserError
        If the residency changed since the update was planned; nothing changes then.
    """
    backup = back_up(programme.path, Cause.UPDATE)
    if not update.edit.is_empty:
        try:
            programme.apply(update.edit)
        except ValueError as failure:
            raise UserError(
                "The residency changed meanwhile; look at the workbook again"
            ) from failure
    return backup


def carry_over(
    schedule: Schedule, residency: Residency, asked: Schedule
) -> tuple[Schedule, tuple[Session, ...]]:
    """Return the schedule that fits the new residency, and the sessions that could not stay.

    Fixed sessions that the workbook asks for come in; where one needs a place that a session
    which is not fixed has, that one gives way. What became of a session is known here alone.
    """
    removed: list[Session] = []
    kept: list[Session] = []
    for session in schedule.sessions:
        fitting = _fitted(session, residency)
        if fitting is None or (fitting.stands and any(_collide(fitting, each) for each in kept)):
            removed.append(session)
        else:
            kept.append(fitting)
    grid = TimeGrid.of(residency.mentoring_slots)
    for wanted in (each for each in asked.sessions if _is_promised(each, grid)):
        kept, displaced = _with_fixed(kept, wanted)
        removed += displaced
    return Schedule(sessions=tuple(kept)), tuple(removed)


def _is_promised(session: Session, grid: TimeGrid) -> bool:
    """Tell whether a workbook asks for a session to stand where it says; one that clashes may."""
    there = grid.covering(session.start, session.end) is not None
    return session.fixed and session.status not in _OVER and there


def _fitted(session: Session, residency: Residency) -> Session | None:
    """Return a session in the names and slots of another residency, None if some are gone."""
    mentors = {fold(each.name): each.name for each in residency.mentors}
    projects = {fold(each.name): each for each in residency.projects}
    rooms = {fold(each.name): each.name for each in residency.rooms}
    areas = {fold(each.code): each.code for each in residency.areas}
    mentor, project = mentors.get(fold(session.mentor)), projects.get(fold(session.project))
    area = areas.get(fold(session.area))
    if mentor is None or project is None or area is None:
        return None
    end = _end(session, project.need(area), TimeGrid.of(residency.mentoring_slots))
    if end is None:
        return None
    room = rooms.get(fold(session.room)) if session.room else None
    return replace(
        session,
        mentor=mentor,
        project=project.name,
        area=area,
        end=end,
        room=room,
        room_fixed=session.room_fixed and room is not None,
    )


def _end(session: Session, need: Need | None, grid: TimeGrid) -> datetime | None:
    """Return when a session ends on a grid, None where it finds no slots there."""
    if not session.stands or grid.covering(session.start, session.end) is not None:
        return session.end
    at = grid.position(session.start)
    span = None if at is None else grid.span(at, need.minutes if need else None)
    return grid.slots[span[-1]].end if span else None


def _collide(one: Session, other: Session) -> bool:
    """Tell whether two standing sessions need one mentor, project or room at the same time."""
    return one.stands and other.stands and one.clashes(other)


def _with_fixed(kept: list[Session], wanted: Session) -> tuple[list[Session], list[Session]]:
    """Put a fixed session in: it locks its like, and displaces what is not fixed itself.

    Where another fixed session is in its way it waits as clashing, or leaves its like as it is.
    One that was missed or cancelled meanwhile stays so, and one that was held as well.
    """
    alike = [each for each in kept if _meeting(each) == _meeting(wanted)]
    standing = next((each for each in alike if each.stands), None)
    if standing is None and any(each.status in _OVER for each in alike):
        return kept, []
    waiting = [each for each in alike if each.status is SessionStatus.CLASHING]
    rest = [each for each in kept if each is not standing and each not in waiting]
    locked = replace(
        standing or replace(wanted, status=SessionStatus.PLANNED),
        fixed=True,
        room_fixed=wanted.room_fixed,
    )
    if wanted.room_fixed:
        locked = replace(locked, room=wanted.room)
    in_the_way = [each for each in rest if _collide(locked, each)]
    if any(each.fixed for each in in_the_way):
        clashing = standing or replace(wanted, status=SessionStatus.CLASHING)
        return [*rest, clashing], []
    return [each for each in rest if each not in in_the_way] + [locked], in_the_way


def _meeting(session: Session) -> tuple[object, ...]:
    return (session.project, session.area, session.mentor, session.start)


def table_changes(before: Residency, after: Residency) -> tuple[TableChange, ...]:
    """Return what is new, changed and gone in each table where anything is."""
    tables: dict[str, tuple[dict[str, object], dict[str, object]]] = {
        "residency": (_alone(before), _alone(after)),
        "slots": (_slots(before), _slots(after)),
        "areas": ({each.code: each for each in before.areas}, {e.code: e for e in after.areas}),
        "rooms": (_by_name(before.rooms), _by_name(after.rooms)),
        "mentors": (_by_name(before.mentors), _by_name(after.mentors)),
        "projects": (_by_name(before.projects), _by_name(after.projects)),
    }
    changes = [
        TableChange(
            table=table,
            added=tuple(name for name in new if name not in old),
            changed=tuple(name for name in new if name in old and new[name] != old[name]),
            removed=tuple(name for name in old if name not in new),
        )
        for table, (old, new) in tables.items()
    ]
    return tuple(each for each in changes if each.added or each.changed or each.removed)


def _alone(residency: Residency) -> dict[str, object]:
    bare = replace(residency, slots=(), areas=(), rooms=(), mentors=(), projects=())
    return {residency.name: bare}


def _slots(residency: Residency) -> dict[str, object]:
    return {f"{each.start:%Y-%m-%d %H:%M} {each.kind}": each for each in residency.slots}


def _by_name(values: Sequence[Room | Mentor | Project]) -> dict[str, object]:
    return {each.name: each for each in values}
