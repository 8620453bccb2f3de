# SPDX-License-Identifier: Apache-2.0
"""Counting what became of the sessions and the needs of residencies: the one place of figures.

A session counts as long as it is. One that clashes with another was never planned. Disciplines of
several residencies are the same where their names are, but for case and accents; countries in
whatever language they are written, and they are named in that of the figures; mentors and projects
also where one is known before as the other: they bear the last name then.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from ateliers_desktop.operations.former_names import under_last_names
from ateliers_desktop.residency import (
    Mentor,
    Need,
    NeedState,
    Project,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    fold,
)
from ateliers_desktop.residency.figures import (
    Amount,
    Dimension,
    FigureLine,
    Figures,
    NeedCount,
    ReportedSession,
    Tally,
)
from ateliers_desktop.words.countries import country_name

_NONE = FigureLine(name="")
_N = TypeVar("_N", Residency, Project, Mentor)
_S = TypeVar("_S", Tally, NeedCount)


def count_figures(held: Sequence[tuple[Residency, Schedule]], language: str) -> Figures:
    """Return the figures of residencies and their schedules, at least one, in order of time."""
    told_apart = [
        (_with_countries_named(residency, language), schedule)
        for residency, schedule in _told_apart(under_last_names(held))
    ]
    residencies = [residency for residency, _ in told_apart]
    sessions = tuple(
        each
        for residency, schedule in told_apart
        for each in _sessions(residency, schedule, language)
    )
    needs = [
        (residency, project, need)
        for residency in residencies
        for project in residency.projects
        for need in project.needs
    ]
    return Figures(
        language=language,
        programme=next((each.programme for each in reversed(residencies) if each.programme), ""),
        residencies=tuple(each.name for each in residencies),
        places=_once(each.city or each.country for each in residencies),
        first_day=min(each.first_day for each in residencies),
        last_day=max(each.last_day for each in residencies),
        projects=len({fold(one.name) for each in residencies for one in each.projects}),
        mentors=len({fold(one.name) for each in residencies for one in each.mentors}),
        tally=_sum(Tally(), (_tally(each.session) for each in sessions)),
        needs=_sum(NeedCount(), (_need_count(need) for _, _, need in needs)),
        lines={each: _lines(each, residencies, sessions, needs, language) for each in Dimension},
        sessions=sessions,
    )


def _sessions(
    residency: Residency, schedule: Schedule, language: str
) -> Iterator[ReportedSession]:
    areas = {each.code: each.name(language) for each in residency.areas}
    projects = {each.name: each for each in residency.projects}
    mentors = {each.name: each for each in residency.mentors}
    for each in schedule.sessions:
        if each.status is not SessionStatus.CLASHING:
            yield ReportedSession(
                residency=residency.name,
                session=each,
                area=areas[each.area],
                discipline=projects[each.project].discipline,
                project_country=projects[each.project].country,
                mentor_country=mentors[each.mentor].country,
            )


def _tally(session: Session) -> Tally:
    length = session.end - session.start
    amount = Amount(sessions=1, minutes=round(length.total_seconds() / 60))
    match session.status:
        case SessionStatus.HELD:
            return Tally(held=amount)
        case SessionStatus.MISSED:
            return Tally(missed=amount)
        case SessionStatus.CANCELLED:
            return Tally(cancelled=amount)
    return Tally(standing=amount)


def _need_count(need: Need) -> NeedCount:
    match need.state:
        case NeedState.MET:
            return NeedCount(met=1)
        case NeedState.MORE:
            return NeedCount(more=1)
    return NeedCount(open=1)


def _lines(
    dimension: Dimension,
    residencies: Sequence[Residency],
    sessions: Iterable[ReportedSession],
    needs: Iterable[tuple[Residency, Project, Need]],
    language: str,
) -> tuple[FigureLine, ...]:
    """Return the lines of a dimension; whoever is there without a session has one of zeros."""
    found = {
        fold(each.name): each
        for residency in reversed(residencies)
        for each in reversed(list(_present(dimension, residency, language)))
    }

    def of(name: str) -> FigureLine:
        return found.get(fold(name), replace(_NONE, name=name))

    for each in sessions:
        name = _name_of_session(dimension, each)
        line = of(name)
        found[fold(name)] = replace(line, tally=line.tally + _tally(each.session))
    for residency, project, need in needs if dimension.has_needs else ():
        name = _name_of_need(dimension, residency, project, need, language)
        line = of(name)
        found[fold(name)] = replace(line, needs=line.needs + _need_count(need))
    if dimension is Dimension.RESIDENCY:
        return tuple(found[fold(name)] for name in _once(each.name for each in residencies))
    return tuple(sorted(found.values(), key=_order))


def _order(line: FigureLine) -> tuple[bool, int, str]:
    """Order by hours, then by name; what is not known comes last."""
    return (not line.name, -line.tally.planned.minutes, fold(line.name))


def _present(dimension: Dimension, residency: Residency, language: str) -> Iterator[FigureLine]:
    match dimension:
        case Dimension.RESIDENCY:
            yield FigureLine(name=residency.name, details=_known(residency.city))
        case Dimension.AREA:
            yield from (FigureLine(name=each.name(language)) for each in residency.areas)
        case Dimension.PROJECT:
            yield from (_project_line(each) for each in residency.projects)
        case Dimension.PROJECT_COUNTRY:
            yield from (FigureLine(name=each.country) for each in residency.projects)
        case Dimension.DISCIPLINE:
            yield from (FigureLine(name=each.discipline) for each in residency.projects)
        case Dimension.MENTOR:
            yield from (_mentor_line(each) for each in residency.mentors)
        case Dimension.MENTOR_COUNTRY:
            yield from (FigureLine(name=each.country) for each in residency.mentors)


def _project_line(project: Project) -> FigureLine:
    return FigureLine(name=project.name, details=_known(project.country, project.discipline))


def _mentor_line(mentor: Mentor) -> FigureLine:
    return FigureLine(name=mentor.name, details=_known(mentor.country, mentor.organisation))


def _name_of_session(dimension: Dimension, reported: ReportedSession) -> str:
    return {
        Dimension.RESIDENCY: reported.residency,
        Dimension.AREA: reported.area,
        Dimension.PROJECT: reported.session.project,
        Dimension.PROJECT_COUNTRY: reported.project_country,
        Dimension.DISCIPLINE: reported.discipline,
        Dimension.MENTOR: reported.session.mentor,
        Dimension.MENTOR_COUNTRY: reported.mentor_country,
    }[dimension]


def _name_of_need(
    dimension: Dimension, residency: Residency, project: Project, need: Need, language: str
) -> str:
    match dimension:
        case Dimension.RESIDENCY:
            return residency.name
        case Dimension.AREA:
            return residency.area(need.area).name(language)
        case Dimension.PROJECT_COUNTRY:
            return project.country
        case Dimension.DISCIPLINE:
            return project.discipline
    return project.name


def _known(*facts: str) -> tuple[str, ...]:
    return tuple(fact for fact in facts if fact)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that are not empty, each where it stands first."""
    first: dict[str, str] = {}
    for name in names:
        if name:
            first.setdefault(fold(name), name)
    return tuple(first.values())


def _told_apart(
    held: Sequence[tuple[Residency, Schedule]],
) -> Iterator[tuple[Residency, Schedule]]:
    """Yield residencies under names that no two of them share: those that return get a date."""
    names = Counter(fold(each.name) for each, _ in held)
    for residency, schedule in held:
        if names[fold(residency.name)] > 1:
            name = f"{residency.name} ({residency.first_day:%d/%m/%Y})"
            yield replace(residency, name=name), schedule
        else:
            yield residency, schedule


def _with_countries_named(residency: Residency, language: str) -> Residency:
    """Return a residency in which every country that is known bears its name in a language."""

    def named(each: _N) -> _N:
        return replace(each, country=country_name(each.country, language))

    return replace(
        named(residency),
        projects=tuple(map(named, residency.projects)),
        mentors=tuple(map(named, residency.mentors)),
    )


def _sum(start: _S, parts: Iterable[_S]) -> _S:
    for part in parts:
        start = start + part
    return start
