# SPDX-License-Identifier: Apache-2.0
"""Requests that can never be placed, each with its nearest cause, and wishes that cannot be met.

"Never" is: not even in an otherwise empty residency. The goal `fairness` counts so too, except
for sessions longer than all that their mentors do in a row.
"""

from collections.abc import Iterator

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Params,
    Subject,
    Weight,
    several,
)
from ateliers_desktop.operations.data_check_hurdles import Hurdle, as_params, hurdle, nearest
from ateliers_desktop.operations.data_check_prospects import AskedNeed, Prospects
from ateliers_desktop.residency import Mentor, Project
from ateliers_desktop.scheduling.audit import runs

_CODES = {
    Hurdle.EXCLUDED: FindingCode.NEED_EXCLUDED,
    Hurdle.LANGUAGE: FindingCode.NEED_LANGUAGE,
    Hurdle.TIME: FindingCode.NEED_TIME,
    Hurdle.LENGTH: FindingCode.NEED_LENGTH,
    Hurdle.ROW: FindingCode.NEED_IN_A_ROW,
    Hurdle.ROOM: FindingCode.NEED_ROOM,
}


def uncovered_areas(prospects: Prospects) -> Iterator[Finding]:
    """Tell of areas that are asked for and that no mentor has."""
    if not prospects.residency.mentors:
        return
    for code in dict.fromkeys(each.area for each in prospects.needs if each.open):
        if prospects.mentors_of((code,)):
            continue
        asking = [each for each in prospects.needs if each.area == code and each.open]
        yield Finding(
            weight=Weight.SERIOUS,
            code=FindingCode.AREA_UNCOVERED,
            subject=Subject.AREA,
            name=code,
            area=code,
            params=(
                ("asked", sum(each.open for each in asking)),
                *several("project", tuple(each.project.name for each in asking)),
            ),
        )


def impossible_needs(prospects: Prospects) -> Iterator[Finding]:
    """Tell of needs that no mentor with the area can serve, and what keeps them."""
    longest = _longest(prospects)
    for asked in prospects.needs:
        if not asked.open or asked.is_possible:
            continue
        too_long = longest > 0 and not prospects.spans(asked.need.minutes)
        if too_long:
            minutes = asked.need.minutes or 0
            yield _about(
                asked, FindingCode.NEED_TOO_LONG, (("minutes", minutes), ("longest", longest))
            )
        mentors = prospects.mentors_of((asked.area,))
        if mentors:
            yield from _unserved(prospects, asked, mentors, too_long=too_long)


def _unserved(
    prospects: Prospects, asked: AskedNeed, mentors: tuple[Mentor, ...], *, too_long: bool
) -> Iterator[Finding]:
    found = [(mentor.name, hurdle(prospects, asked, mentor)) for mentor in mentors]
    hurdles = [(name, each) for name, each in found if each is not None]
    kind = nearest(each for _, each in hurdles)
    if not _told_elsewhere(prospects, asked, kind, too_long=too_long):
        minutes = asked.need.minutes or 0
        yield _about(asked, _CODES[kind], (("minutes", minutes), *as_params(hurdles)))


def _told_elsewhere(
    prospects: Prospects, asked: AskedNeed, kind: Hurdle, *, too_long: bool
) -> bool:
    """Tell whether what keeps a need is told of the project, the rooms or the grid already."""
    project = asked.project
    if kind is Hurdle.TIME:
        return not prospects.times_matter or not prospects.project_free[project.name]
    if kind is Hurdle.LENGTH:
        return too_long
    if kind is Hurdle.ROOM:
        return not prospects.rooms_matter or not prospects.rooms_for(project)
    return False


def _about(asked: AskedNeed, code: FindingCode, params: Params) -> Finding:
    return Finding(
        weight=Weight.SERIOUS,
        code=code,
        subject=Subject.PROJECT,
        name=asked.project.name,
        area=asked.area,
        params=(("asked", asked.open), *params),
    )


def _longest(prospects: Prospects) -> int:
    """Return the minutes of the longest run of contiguous slots."""
    grid = prospects.grid
    found = runs(range(len(grid)), grid.contiguous)
    return max((sum(grid.slots[at].minutes for at in run) for run in found), default=0)


def vain_wishes(prospects: Prospects) -> Iterator[Finding]:
    """Note wished mentors whom a project can never meet about any of its open needs."""
    mentors = {each.name: each for each in prospects.residency.mentors}
    for project in prospects.residency.projects:
        needs = [each for each in prospects.needs_of(project) if each.open]
        met = {each.session.mentor for each in prospects.kept_by_project(project.name)}
        for name in project.wishes:
            if not needs or name in met or name not in mentors:
                continue
            reason = _in_vain(prospects, project, needs, mentors[name])
            if reason:
                yield Finding(
                    weight=Weight.NOTE,
                    code=FindingCode.WISH_IN_VAIN,
                    subject=Subject.PROJECT,
                    name=project.name,
                    params=(("mentor", name), ("reason", reason)),
                )


def _in_vain(
    prospects: Prospects, project: Project, needs: list[AskedNeed], mentor: Mentor
) -> str:
    """Return what keeps a wished mentor from every need, "" where nothing does for sure."""
    if mentor.name in project.excludes or project.name in mentor.excludes:
        return str(Hurdle.EXCLUDED)
    shared = [each for each in needs if mentor.level(each.area) >= 1]
    if not shared:
        return "area"
    found = [hurdle(prospects, each, mentor) for each in shared]
    hurdles = [each for each in found if each is not None]
    if len(hurdles) < len(found):
        return ""
    kind = nearest(hurdles)
    if kind is Hurdle.LANGUAGE:
        return str(kind)
    return "time" if prospects.times_matter and kind is Hurdle.TIME else ""
