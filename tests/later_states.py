# SPDX-License-Identifier: Apache-2.0
"""Later states of a random residency: the same people in another order and under other names."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from ateliers_desktop.residency import Mentor, Project, Residency, Schedule, Session, Slot, fold
from tests.strategies import names

Rename = Callable[[str], str]


@st.composite
def later_states(draw: st.DrawFn, state: tuple[Residency, Schedule]) -> tuple[Residency, Schedule]:
    """Return a state in which names are new or exchanged and lists in any order.

    Whatever mentions a name says the new one; sessions keep their identifiers.
    """
    residency, schedule = state
    areas = draw(_renames(each.code for each in residency.areas))
    rooms, mentors, projects = (
        draw(_renames(each.name for each in values))
        for values in (residency.rooms, residency.mentors, residency.projects)
    )

    def shuffled(values: Iterable[Any]) -> tuple[Any, ...]:
        found = tuple(values)
        return draw(st.just(found) | st.permutations(found).map(tuple))

    later = replace(
        residency,
        slots=tuple(_slot(each, rooms, projects) for each in residency.slots),
        areas=shuffled(replace(each, code=areas(each.code)) for each in residency.areas),
        rooms=shuffled(replace(each, name=rooms(each.name)) for each in residency.rooms),
        mentors=shuffled(
            _mentor(each, areas, rooms, mentors, projects) for each in residency.mentors
        ),
        projects=shuffled(_project(each, areas, mentors, projects) for each in residency.projects),
    )
    sessions = (_session(each, areas, rooms, mentors, projects) for each in schedule.sessions)
    return later, Schedule(sessions=tuple(sessions))


@st.composite
def _renames(draw: st.DrawFn, present: Iterable[str]) -> Rename:
    """Return what gives each of some names another, its own, or that of another of them."""
    old = tuple(present)
    fresh = draw(st.lists(names(), max_size=2, unique_by=fold))
    free = [each for each in fresh if fold(each) not in set(map(fold, old))]
    new = dict(zip(old, draw(st.permutations([*old, *free])), strict=False))
    return lambda name: new.get(name, name)


def _slot(slot: Slot, rooms: Rename, projects: Rename) -> Slot:
    names = tuple(dict.fromkeys(map(projects, slot.audience.names)))
    return replace(slot, place=rooms(slot.place), audience=replace(slot.audience, names=names))


def _mentor(
    mentor: Mentor, areas: Rename, rooms: Rename, mentors: Rename, projects: Rename
) -> Mentor:
    return replace(
        mentor,
        name=mentors(mentor.name),
        room=rooms(mentor.room),
        expertises=tuple(replace(each, area=areas(each.area)) for each in mentor.expertises),
        excludes=tuple(map(projects, mentor.excludes)),
    )


def _project(project: Project, areas: Rename, mentors: Rename, projects: Rename) -> Project:
    return replace(
        project,
        name=projects(project.name),
        needs=tuple(
            replace(each, area=areas(each.area), after=areas(each.after)) for each in project.needs
        ),
        wishes=tuple(map(mentors, project.wishes)),
        excludes=tuple(map(mentors, project.excludes)),
    )


def _session(
    session: Session, areas: Rename, rooms: Rename, mentors: Rename, projects: Rename
) -> Session:
    return replace(
        session,
        area=areas(session.area),
        room=session.room and rooms(session.room),
        mentor=mentors(session.mentor),
        project=projects(session.project),
    )
