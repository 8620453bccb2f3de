# SPDX-License-Identifier: Apache-2.0
"""Areas, rooms, mentors and projects from values to rows."""

from collections.abc import Iterator
from dataclasses import astuple

from ateliers_desktop.residency import Area, Mentor, Need, Project, Room, fold
from ateliers_desktop.storage.schema import lists
from ateliers_desktop.storage.schema.base import Base
from ateliers_desktop.storage.schema.people import AreaRow, MentorRow, ProjectRow, RoomRow
from ateliers_desktop.storage.store.directory import Directory


def area_rows(there: Directory, areas: tuple[Area, ...], first: int = 0) -> Iterator[Base]:
    """Return the rows of areas, of which the first has that place in its residency."""
    for ordinal, area in enumerate(areas, first):
        yield AreaRow(
            id=there.areas.of(area.code),
            residency_id=there.residency_id,
            ordinal=ordinal,
            name=area.code,
            folded=fold(area.code),
            french=area.french,
            english=area.english,
            arabic=area.arabic,
            colour=area.colour,
        )


def room_rows(there: Directory, rooms: tuple[Room, ...], first: int = 0) -> Iterator[Base]:
    """Return the rows of rooms and their lists; places count from that of the first."""
    here = there.residency_id
    for ordinal, room in enumerate(rooms, first):
        own = there.rooms.of(room.name)
        yield RoomRow(
            id=own,
            residency_id=here,
            ordinal=ordinal,
            name=room.name,
            folded=fold(room.name),
            capacity=room.capacity,
        )
        for at, name in enumerate(room.equipment):
            yield lists.RoomEquipmentRow(residency_id=here, room_id=own, ordinal=at, name=name)
        for at, gone in enumerate(room.unavailable):
            yield lists.RoomAbsenceRow(
                residency_id=here, room_id=own, ordinal=at, starts=gone.start, ends=gone.end
            )


def mentor_rows(there: Directory, mentors: tuple[Mentor, ...], first: int = 0) -> Iterator[Base]:
    """Return the rows of mentors and their lists; places count from that of the first."""
    for ordinal, mentor in enumerate(mentors, first):
        own = there.mentors.of(mentor.name)
        yield MentorRow(
            id=own,
            residency_id=there.residency_id,
            ordinal=ordinal,
            name=mentor.name,
            folded=fold(mentor.name),
            organisation=mentor.organisation,
            country=mentor.country,
            email=mentor.email,
            phone=mentor.phone,
            arrival=mentor.arrival,
            departure=mentor.departure,
            max_per_day=mentor.max_per_day,
            max_in_row=mentor.max_in_row,
            min_sessions=mentor.min_sessions,
            room_id=there.rooms.of(mentor.room) if mentor.room else None,
        )
        yield from _lists_of_mentor(there, own, mentor)


def project_rows(
    there: Directory, projects: tuple[Project, ...], first: int = 0
) -> Iterator[Base]:
    """Return the rows of projects and their lists; places count from that of the first."""
    for ordinal, project in enumerate(projects, first):
        own = there.projects.of(project.name)
        yield ProjectRow(
            id=own,
            residency_id=there.residency_id,
            ordinal=ordinal,
            name=project.name,
            folded=fold(project.name),
            discipline=project.discipline,
            country=project.country,
            team_size=project.team.size,
            email=project.email,
            phone=project.phone,
            stage=project.stage,
            summary=project.summary,
            arrival=project.arrival,
            departure=project.departure,
            max_per_day=project.max_per_day,
        )
        yield from _words_of_project(there.residency_id, own, project)
        yield from _references_of_project(there, own, project)


def _lists_of_mentor(there: Directory, own: int, mentor: Mentor) -> Iterator[Base]:
    here = there.residency_id
    for at, code in enumerate(mentor.languages):
        yield lists.MentorLanguageRow(residency_id=here, mentor_id=own, ordinal=at, code=code)
    for at, expertise in enumerate(mentor.expertises):
        yield lists.ExpertiseRow(
            residency_id=here,
            mentor_id=own,
            ordinal=at,
            area_id=there.areas.of(expertise.area),
            level=expertise.level,
        )
    for at, gone in enumerate(mentor.unavailable):
        yield lists.MentorAbsenceRow(
            residency_id=here, mentor_id=own, ordinal=at, starts=gone.start, ends=gone.end
        )
    for at, name in enumerate(mentor.excludes):
        yield lists.MentorExclusionRow(
            residency_id=here, mentor_id=own, ordinal=at, project_id=there.projects.of(name)
        )
    for at, name in enumerate(mentor.formerly):
        yield lists.FormerMentorNameRow(residency_id=here, mentor_id=own, ordinal=at, name=name)


def _words_of_project(here: int, own: int, project: Project) -> Iterator[Base]:
    for at, name in enumerate(project.team.members):
        yield lists.TeamMemberRow(residency_id=here, project_id=own, ordinal=at, name=name)
    for at, code in enumerate(project.languages):
        yield lists.ProjectLanguageRow(residency_id=here, project_id=own, ordinal=at, code=code)
    for at, name in enumerate(project.equipment):
        yield lists.ProjectEquipmentRow(residency_id=here, project_id=own, ordinal=at, name=name)
    for at, gone in enumerate(project.unavailable):
        yield lists.ProjectAbsenceRow(
            residency_id=here, project_id=own, ordinal=at, starts=gone.start, ends=gone.end
        )
    for at, text in enumerate(astuple(project.canvas)):
        if text:
            yield lists.CanvasBlockRow(residency_id=here, project_id=own, ordinal=at, text=text)
    for at, name in enumerate(project.formerly):
        yield lists.FormerProjectNameRow(residency_id=here, project_id=own, ordinal=at, name=name)


def _references_of_project(there: Directory, own: int, project: Project) -> Iterator[Base]:
    here = there.residency_id
    for at, need in enumerate(project.needs):
        yield _need_row(there, own, at, need)
    for at, name in enumerate(project.wishes):
        yield lists.WishRow(
            residency_id=here, project_id=own, ordinal=at, mentor_id=there.mentors.of(name)
        )
    for at, name in enumerate(project.excludes):
        yield lists.ProjectExclusionRow(
            residency_id=here, project_id=own, ordinal=at, mentor_id=there.mentors.of(name)
        )


def _need_row(there: Directory, own: int, ordinal: int, need: Need) -> Base:
    return lists.NeedRow(
        residency_id=there.residency_id,
        project_id=own,
        ordinal=ordinal,
        area_id=there.areas.of(need.area),
        priority=need.priority,
        sessions=need.sessions,
        minutes=need.minutes,
        after_area_id=there.areas.of(need.after) if need.after else None,
        set_aside=need.set_aside,
        state=need.state,
    )
