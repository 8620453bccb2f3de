# SPDX-License-Identifier: Apache-2.0
"""Mentors, projects and rooms whose own facts do not add up: times, expertise, names."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import combinations

from rapidfuzz import fuzz

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Params,
    Subject,
    Weight,
    several,
)
from ateliers_desktop.operations.data_check_hurdles import as_params, hurdle
from ateliers_desktop.operations.data_check_prospects import Prospects
from ateliers_desktop.residency import Mentor, Project, Residency, Window, fold

_ALIKE = 88
_MOST_COMPARED = 500
"""Beyond so many names comparing all pairs takes too long, and a residency has dozens."""

_Person = Mentor | Project


def absences(prospects: Prospects) -> Iterator[Finding]:
    """Tell of people who are never there, and note those whose absences lie on other days.

    A project that is never there is serious if it asks for anything; where nobody at all is
    there, that alone is told.
    """
    residency = prospects.residency
    no_slots = not len(prospects.grid)
    asking = {each.project.name for each in prospects.needs if each.open}
    for mentor in residency.mentors:
        free = prospects.mentor_free[mentor.name]
        if not free and (prospects.mentors_there or no_slots):
            yield from _never_there(prospects, mentor, Weight.NOTE)
        yield from _away_outside(residency, Subject.MENTOR, mentor.name, mentor.unavailable)
    for project in residency.projects:
        free = prospects.project_free[project.name]
        is_told = prospects.projects_there or no_slots
        if not free and is_told and project.name in asking:
            yield from _never_there(prospects, project, Weight.SERIOUS)
        yield from _away_outside(residency, Subject.PROJECT, project.name, project.unavailable)
    for room in residency.rooms:
        yield from _away_outside(residency, Subject.ROOM, room.name, room.unavailable)


def _never_there(prospects: Prospects, person: _Person, weight: Weight) -> Iterator[Finding]:
    first, end = _dates(prospects.residency)
    arrival, departure = person.arrival, person.departure
    moments: Params = ()
    if arrival is not None and departure is not None and departure <= arrival:
        code = FindingCode.LEAVES_BEFORE_ARRIVING
        moments = (("arrival", arrival.isoformat()), ("departure", departure.isoformat()))
    elif arrival is not None and arrival >= end:
        code, moments = FindingCode.STAYS_OUTSIDE, (("arrival", arrival.isoformat()),)
    elif departure is not None and departure <= first:
        code, moments = FindingCode.STAYS_OUTSIDE, (("departure", departure.isoformat()),)
    elif len(prospects.grid):
        code = FindingCode.NEVER_FREE
    else:
        return
    subject = Subject.MENTOR if isinstance(person, Mentor) else Subject.PROJECT
    yield Finding(weight=weight, code=code, subject=subject, name=person.name, params=moments)


def _away_outside(
    residency: Residency, subject: Subject, name: str, windows: tuple[Window, ...]
) -> Iterator[Finding]:
    first, end = _dates(residency)
    outside = [each for each in windows if not each.overlaps(first, end)]
    if outside:
        yield Finding(
            weight=Weight.NOTE,
            code=FindingCode.AWAY_OUTSIDE,
            subject=subject,
            name=name,
            params=several("start", tuple(each.start.isoformat() for each in outside)),
        )


def _dates(residency: Residency) -> tuple[datetime, datetime]:
    """Return the first minute of the residency, and the first after it."""
    day = timedelta(days=1)
    return (
        datetime.combine(residency.first_day, time()),
        datetime.combine(residency.last_day + day, time()),
    )


def idle_mentors(prospects: Prospects) -> Iterator[Finding]:
    """Note mentors whom no proposal can give what they come for, with the first cause."""
    asked = {each.area for each in prospects.needs if each.asked}
    for mentor in prospects.residency.mentors:
        stays = bool(prospects.kept_by_mentor(mentor.name))
        if not mentor.expertises:
            yield _of_mentor(mentor, FindingCode.MENTOR_WITHOUT_EXPERTISE)
        elif asked and not stays and all(each.area not in asked for each in mentor.expertises):
            yield _of_mentor(
                mentor, FindingCode.MENTOR_NOT_NEEDED, (("least", mentor.min_sessions),)
            )
        elif prospects.meetings_matter and prospects.mentor_free[mentor.name]:
            yield from _unmatched(prospects, mentor, stays=stays)


def _unmatched(prospects: Prospects, mentor: Mentor, *, stays: bool) -> Iterator[Finding]:
    """Note a mentor whom no open need in their areas can have, or not often enough."""
    needs = [each for each in prospects.needs if each.open and mentor.level(each.area) >= 1]
    found = [(each.project.name, hurdle(prospects, each, mentor)) for each in needs]
    hurdles = [(name, each) for name, each in found if each is not None]
    if found and not stays and len(hurdles) == len(found):
        yield _of_mentor(mentor, FindingCode.MENTOR_WITHOUT_MATCH, as_params(hurdles))
        return
    open_to = sum(each.open for each in needs if mentor.name in each.meetings)
    kept = len(prospects.kept_by_mentor(mentor.name))
    most = kept + min(prospects.mentor_capacity(mentor), open_to)
    if most < mentor.min_sessions:
        params = (("least", mentor.min_sessions), ("most", most))
        yield _of_mentor(mentor, FindingCode.MENTOR_BELOW_MINIMUM, params)


def closed_own_rooms(prospects: Prospects) -> Iterator[Finding]:
    """Note mentors whose own room is open only while they are away."""
    free_in = {fold(name): free for name, free in prospects.room_free.items()}
    for mentor in prospects.residency.mentors:
        there, is_open = prospects.mentor_free[mentor.name], free_in.get(fold(mentor.room))
        if mentor.room and there and is_open and there.isdisjoint(is_open):
            yield _of_mentor(mentor, FindingCode.OWN_ROOM_CLOSED, (("room", mentor.room),))


def projects_without_needs(prospects: Prospects) -> Iterator[Finding]:
    """Note projects that ask for nothing, where others do."""
    if not any(each.asked for each in prospects.needs):
        return
    for project in prospects.residency.projects:
        if not project.needs:
            yield Finding(
                weight=Weight.NOTE,
                code=FindingCode.PROJECT_WITHOUT_NEEDS,
                subject=Subject.PROJECT,
                name=project.name,
            )


def near_names(residency: Residency) -> Iterator[Finding]:
    """Note names so alike that they are likely one mentor, or one project, entered twice."""
    lists = {
        Subject.MENTOR: [each.name for each in residency.mentors],
        Subject.PROJECT: [each.name for each in residency.projects],
    }
    for subject, names in lists.items():
        folded = [(name, fold(name)) for name in names[:_MOST_COMPARED]]
        for (one, one_folded), (other, other_folded) in combinations(folded, 2):
            if _are_alike(one_folded, other_folded):
                yield Finding(
                    weight=Weight.NOTE,
                    code=FindingCode.NEARLY_ALIKE,
                    subject=subject,
                    name=other,
                    params=(("other", one),),
                )


def _are_alike(one: str, other: str) -> bool:
    """Tell whether names differ by little but not by a number, or by the order of their words."""
    if fuzz.token_sort_ratio(one, other, score_cutoff=_ALIKE) == 0:
        return False
    return _figures(one) == _figures(other)


def _figures(name: str) -> str:
    return "".join(char for char in name if char.isdigit())


def _of_mentor(mentor: Mentor, code: FindingCode, params: Params = ()) -> Finding:
    return Finding(
        weight=Weight.NOTE,
        code=code,
        subject=Subject.MENTOR,
        name=mentor.name,
        params=params,
    )
