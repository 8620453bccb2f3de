# SPDX-License-Identifier: Apache-2.0
"""Areas, rooms, mentors and projects from rows to values."""

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import (
    BLOCKS,
    Area,
    Canvas,
    Expertise,
    Mentor,
    Need,
    NeedState,
    Project,
    Room,
    Team,
    Window,
)
from ateliers_desktop.storage.schema import lists
from ateliers_desktop.storage.schema.people import AreaRow, MentorRow, ProjectRow, RoomRow
from ateliers_desktop.storage.store.directory import Directory

_R = TypeVar("_R", bound=lists.OfRoom | lists.OfMentor | lists.OfProject)
_V = TypeVar("_V")


def read_areas(db: Transaction, there: Directory) -> tuple[Area, ...]:
    """Return the areas of a residency, in their order."""
    rows = select(AreaRow).filter_by(residency_id=there.residency_id).order_by(AreaRow.ordinal)
    return tuple(
        Area(
            code=row.name,
            french=row.french,
            english=row.english,
            arabic=row.arabic,
            colour=row.colour,
        )
        for row in db.scalars(rows)
    )


def read_rooms(db: Transaction, there: Directory) -> tuple[Room, ...]:
    """Return the rooms of a residency, in their order."""
    equipment = _lists(db, there, lists.RoomEquipmentRow, lambda row: row.name)
    absences = _lists(db, there, lists.RoomAbsenceRow, _window)
    rows = select(RoomRow).filter_by(residency_id=there.residency_id).order_by(RoomRow.ordinal)
    return tuple(
        Room(
            name=row.name,
            capacity=row.capacity,
            equipment=equipment(row.id),
            unavailable=absences(row.id),
        )
        for row in db.scalars(rows)
    )


def read_mentors(db: Transaction, there: Directory) -> tuple[Mentor, ...]:
    """Return the mentors of a residency, in their order."""
    languages = _lists(db, there, lists.MentorLanguageRow, lambda row: row.code)
    absences = _lists(db, there, lists.MentorAbsenceRow, _window)
    formerly = _lists(db, there, lists.FormerMentorNameRow, lambda row: row.name)
    excludes = _lists(
        db, there, lists.MentorExclusionRow, lambda row: there.projects.name(row.project_id)
    )
    expertises = _lists(
        db,
        there,
        lists.ExpertiseRow,
        lambda row: Expertise(area=there.areas.name(row.area_id), level=row.level),
    )
    rows = select(MentorRow).filter_by(residency_id=there.residency_id)
    return tuple(
        Mentor(
            name=row.name,
            organisation=row.organisation,
            country=row.country,
            email=row.email,
            phone=row.phone,
            languages=languages(row.id),
            expertises=expertises(row.id),
            arrival=row.arrival,
            departure=row.departure,
            unavailable=absences(row.id),
            max_per_day=row.max_per_day,
            max_in_row=row.max_in_row,
            min_sessions=row.min_sessions,
            room="" if row.room_id is None else there.rooms.name(row.room_id),
            excludes=excludes(row.id),
            formerly=formerly(row.id),
        )
        for row in db.scalars(rows.order_by(MentorRow.ordinal))
    )


def read_projects(db: Transaction, there: Directory) -> tuple[Project, ...]:
    """Return the projects of a residency, in their order."""
    members = _lists(db, there, lists.TeamMemberRow, lambda row: row.name)
    languages = _lists(db, there, lists.ProjectLanguageRow, lambda row: row.code)
    needs = _lists(db, there, lists.NeedRow, lambda row: _need(row, there))
    absences = _lists(db, there, lists.ProjectAbsenceRow, _window)
    blocks = _lists(db, there, lists.CanvasBlockRow, lambda row: (row.ordinal, row.text))
    formerly = _lists(db, there, lists.FormerProjectNameRow, lambda row: row.name)
    equipment = _lists(db, there, lists.ProjectEquipmentRow, lambda row: row.name)
    wishes = _lists(db, there, lists.WishRow, lambda row: there.mentors.name(row.mentor_id))
    excludes = _lists(
        db, there, lists.ProjectExclusionRow, lambda row: there.mentors.name(row.mentor_id)
    )
    rows = select(ProjectRow).filter_by(residency_id=there.residency_id)
    return tuple(
        Project(
            name=row.name,
            discipline=row.discipline,
            country=row.country,
            team=Team(members=members(row.id), size=row.team_size),
            email=row.email,
            phone=row.phone,
            languages=languages(row.id),
            stage=row.stage,
            summary=row.summary,
            needs=needs(row.id),
            arrival=row.arrival,
            departure=row.departure,
            unavailable=absences(row.id),
            max_per_day=row.max_per_day,
            equipment=equipment(row.id),
            wishes=wishes(row.id),
            excludes=excludes(row.id),
            canvas=_canvas(blocks(row.id)),
            formerly=formerly(row.id),
        )
        for row in db.scalars(rows.order_by(ProjectRow.ordinal))
    )


def _lists(
    db: Transaction, there: Directory, table: type[_R], value: Callable[[_R], _V]
) -> Callable[[int], tuple[_V, ...]]:
    """Read a table of lists and return a look-up of the list of an owner by its number."""
    found: dict[int, list[_V]] = defaultdict(list)
    rows = select(table).filter_by(residency_id=there.residency_id).order_by(table.ordinal)
    for row in db.scalars(rows):
        found[row.owner].append(value(row))
    return lambda owner: tuple(found[owner])


def _window(row: lists.Absence) -> Window:
    return Window(start=row.starts, end=row.ends)


def _need(row: lists.NeedRow, there: Directory) -> Need:
    return Need(
        area=there.areas.name(row.area_id),
        priority=row.priority,
        sessions=row.sessions,
        minutes=row.minutes,
        after="" if row.after_area_id is None else there.areas.name(row.after_area_id),
        set_aside=row.set_aside,
        state=NeedState(row.state),
    )


def _canvas(blocks: tuple[tuple[int, str], ...]) -> Canvas:
    return Canvas(**{BLOCKS[at]: text for at, text in blocks})
