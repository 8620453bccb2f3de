# SPDX-License-Identifier: Apache-2.0
"""A new cohort: who in a workbook is not in the residency yet, and how they come in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.exchange.near_names import near_name
from ateliers_desktop.operations.former_names import by_any_name, known_as
from ateliers_desktop.operations.importing import refuse_errors
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import OnProgress, ignore_progress
from ateliers_desktop.residency import (
    Area,
    Edit,
    EditKind,
    Mentor,
    Project,
    Residency,
    fold,
    residency_edit,
)
from ateliers_desktop.words import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """Somebody whom a newcomer may be, under another spelling.

    Attributes
    ----------
    residency
        The name of the residency that knows them.
    here
        Whether that is the one that is open: then nobody is to be added.
    """

    record: Mentor | Project
    residency: str
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A mentor or a project of a workbook that the residency does not have by that name."""

    record: Mentor | Project
    near: tuple[Acquaintance, ...] = ()


def read_newcomers(
    workbook: Path,
    programme: Programme,
    translate: Translate,
    on_progress: OnProgress = ignore_progress,
) -> tuple[Residency, tuple[Newcomer, ...]]:
    """Read a workbook, and return what it holds and who of it is new to the open residency.

    Whom the open residency has, newcomers may wish to meet or not, in the workbook or not.

    Raises
    ------
    UserError
        If the workbook cannot be read, has errors, or holds nobody who is new.
    """
    reading = read_workbook(workbook, on_progress, known=programme.residency)
    incoming = refuse_errors(reading, workbook, translate)
    others = [programme.load(each)[0] for each in programme.others]
    found = newcomers(programme.residency, incoming, others)
    if not found:
        raise UserError(
            "{workbook}: everybody in it is in the residency already; nothing was added",
            workbook=workbook.name,
        )
    return incoming, found


def newcomers(
    residency: Residency, incoming: Residency, others: Iterable[Residency]
) -> tuple[Newcomer, ...]:
    """Return who comes with another residency, projects first, with those they may be.

    Whoever had the name before may be the same as well.
    """
    known = ((residency, True), *((each, False) for each in others))
    lists: tuple[tuple[Sequence[Mentor | Project], str], ...] = (
        (incoming.projects, "projects"),
        (incoming.mentors, "mentors"),
    )
    found: list[Newcomer] = []
    for people, kind in lists:
        present = {fold(each.name) for each in getattr(residency, kind)}
        new = (each for each in people if fold(each.name) not in present)
        found += (Newcomer(record=each, near=_near(each, known, kind)) for each in new)
    return tuple(found)


def add_people(
    residency: Residency,
    incoming: Residency,
    wanted: Mapping[str, Acquaintance | None],
) -> Edit:
    """Return the edit that adds people to a residency; whoever is there stays as they are.

    Areas that they need come along. Their wishes and exclusions are kept as far as those whom
    they name are here.

    Parameters
    ----------
    wanted
        The names to be added, each with whom another residency knows as the same, or None.
    """
    areas = _areas(residency, incoming, wanted)
    mentors = [each for each in incoming.mentors if each.name in wanted]
    projects = [each for each in incoming.projects if each.name in wanted]
    there = _Names(
        areas={fold(each.code): each.code for each in areas},
        rooms={fold(each.name): each.name for each in residency.rooms},
        mentors={fold(each.name): each.name for each in (*mentors, *residency.mentors)},
        projects={fold(each.name): each.name for each in (*projects, *residency.projects)},
    )
    new_mentors = (_mentor(each, there, wanted[each.name]) for each in mentors)
    new_projects = (_project(each, there, wanted[each.name]) for each in projects)
    after = replace(
        residency,
        areas=areas,
        mentors=(*residency.mentors, *new_mentors),
        projects=(*residency.projects, *new_projects),
    )
    return Edit(kind=EditKind.ADD, data=residency_edit(residency, after))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """How the residency writes the names it has or gets, by the form in which they compare."""

    areas: Mapping[str, str]
    rooms: Mapping[str, str]
    mentors: Mapping[str, str]
    projects: Mapping[str, str]


def _mentor(mentor: Mentor, there: _Names, same: Acquaintance | None) -> Mentor:
    areas = (replace(each, area=there.areas[fold(each.area)]) for each in mentor.expertises)
    return replace(
        mentor,
        expertises=tuple(areas),
        room=there.rooms.get(fold(mentor.room), ""),
        excludes=_present(mentor.excludes, there.projects),
        formerly=_formerly(mentor, same),
    )


def _project(project: Project, there: _Names, same: Acquaintance | None) -> Project:
    return replace(
        _with_what_is_known(project, same),
        needs=tuple(
            replace(
                each,
                area=there.areas[fold(each.area)],
                after=there.areas[fold(each.after)] if each.after else "",
            )
            for each in project.needs
        ),
        wishes=_present(project.wishes, there.mentors),
        excludes=_present(project.excludes, there.mentors),
        formerly=_formerly(project, same),
    )


def _near(
    newcomer: Mentor | Project, known: Iterable[tuple[Residency, bool]], kind: str
) -> tuple[Acquaintance, ...]:
    found: list[Acquaintance] = []
    for there, here in known:
        people = by_any_name(getattr(there, kind))
        if name := near_name(newcomer.name, people):
            found.append(Acquaintance(record=people[name], residency=there.name, here=here))
    return tuple(found)


def _areas(
    residency: Residency, incoming: Residency, wanted: Mapping[str, Acquaintance | None]
) -> tuple[Area, ...]:
    there = {fold(each.code) for each in residency.areas}
    people: tuple[Mentor | Project, ...] = (*incoming.mentors, *incoming.projects)
    needed = {fold(code) for each in people if each.name in wanted for code in _codes(each)}
    new = (
        each
        for each in incoming.areas
        if fold(each.code) in needed and fold(each.code) not in there
    )
    return (*residency.areas, *new)


def _codes(person: Mentor | Project) -> tuple[str, ...]:
    if isinstance(person, Mentor):
        return tuple(each.area for each in person.expertises)
    return tuple(each.area for each in person.needs)


def _present(names: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(known[fold(each)] for each in names if fold(each) in known)


def _formerly(newcomer: Mentor | Project, same: Acquaintance | None) -> tuple[str, ...]:
    if same is None:
        return newcomer.formerly
    known = known_as(same.record)
    return tuple(dict.fromkeys((*newcomer.formerly, *known)))


def _with_what_is_known(newcomer: Project, same: Acquaintance | None) -> Project:
    if same is None or not isinstance(same.record, Project):
        return newcomer
    return replace(
        newcomer,
        stage=newcomer.stage or same.record.stage,
        canvas=same.record.canvas if newcomer.canvas.is_empty else newcomer.canvas,
    )
