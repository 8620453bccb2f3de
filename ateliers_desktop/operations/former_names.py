# SPDX-License-Identifier: Apache-2.0
"""Who is the same in several residencies: by the name, and by those they are known under before.

Names compare without case and accents. Where a residency has somebody of a name now, it is theirs,
whoever else had it before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from ateliers_desktop.residency import Mentor, Project, Residency, Schedule, fold

_P = TypeVar("_P", bound=Mentor | Project)


def names_of(person: Mentor | Project) -> tuple[str, ...]:
    """Return the name of somebody, then those under which other residencies know them."""
    return (person.name, *person.formerly)


def by_any_name(people: Iterable[_P]) -> dict[str, _P]:
    """Return the people of one residency by every name they have or had, folded."""
    listed = tuple(people)
    former = {fold(name): each for each in listed for name in each.formerly}
    return former | {fold(each.name): each for each in listed}


def known_as(person: Mentor | Project) -> tuple[str, ...]:
    """Return the former names of somebody who goes along, the present one among them.

    So they are found in earlier residencies when they get another name in the next one.
    """
    return (*(each for each in person.formerly if fold(each) != fold(person.name)), person.name)


def under_last_names(
    held: Sequence[tuple[Residency, Schedule]],
) -> tuple[tuple[Residency, Schedule], ...]:
    """Return residencies, given in order of time, whose people bear the last name they have.

    Wishes and exclusions keep the names that they have: they are for counting alone.
    """
    projects: dict[str, str] = {}
    mentors: dict[str, str] = {}
    renamed = []
    for residency, schedule in reversed(held):
        of_projects = _last_names(residency.projects, projects)
        of_mentors = _last_names(residency.mentors, mentors)
        sessions = (
            replace(each, project=of_projects[each.project], mentor=of_mentors[each.mentor])
            for each in schedule.sessions
        )
        there = replace(
            residency,
            projects=tuple(
                replace(each, name=of_projects[each.name]) for each in residency.projects
            ),
            mentors=tuple(replace(each, name=of_mentors[each.name]) for each in residency.mentors),
        )
        renamed.append((there, Schedule(sessions=tuple(sessions))))
    return tuple(reversed(renamed))


def _last_names(people: Iterable[Mentor | Project], later: dict[str, str]) -> dict[str, str]:
    """Return the last names of the people of one residency, and note them in `later`.

    Parameters
    ----------
    later
        What those of later residencies are called last, by every name they have or had.
    """
    listed = tuple(people)
    taken = {fold(each.name) for each in listed}
    found: dict[str, str] = {}
    for each in listed:
        known = (later[fold(name)] for name in names_of(each) if fold(name) in later)
        last = next(known, each.name)
        # Two of one residency are two, whatever a later one says.
        found[each.name] = each.name if fold(last) in taken else last
        taken.add(fold(last))
    for name, each in by_any_name(listed).items():
        later.setdefault(name, found[each.name])
    return found
