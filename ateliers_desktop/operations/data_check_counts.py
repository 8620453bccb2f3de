# SPDX-License-Identifier: Apache-2.0
"""More sessions than fit: counted before anybody searches, for projects, areas and mentors.

All are bounds, so what is told is true, and what is not told may still not fit. Projects and
mentors count with their maximum a day and their free slots: a project's long session takes as many
as it has to, a mentor's counts as one. Areas share their mentors, which is told exactly for these
numbers, by a flow over areas and mentors.
"""

from collections import Counter
from collections.abc import Iterator

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Params,
    Subject,
    Weight,
    several,
)
from ateliers_desktop.operations.data_check_overdraw import overdrawn, reach
from ateliers_desktop.operations.data_check_prospects import Prospects, fitting


def crowded_projects(prospects: Prospects) -> Iterator[Finding]:
    """Tell of projects that ask for more sessions than their days or their slots hold."""
    for project in prospects.residency.projects:
        needs = prospects.needs_of(project)
        free, kept = prospects.project_free[project.name], prospects.kept_by_project(project.name)
        if not free or not any(each.open for each in needs):
            continue
        taken = {slot for each in kept for slot in each.slots}
        sizes = [size for each in needs for size in [prospects.fewest_slots(each)] * each.open]
        fit = fitting(sizes, len(free - taken))
        allowed = prospects.project_capacity(project)
        if min(fit, allowed) < len(sizes):
            by_slots = fit < len(sizes)
            yield Finding(
                weight=Weight.SERIOUS,
                code=FindingCode.PROJECT_TOO_OFTEN_FOR_SLOTS
                if by_slots
                else FindingCode.PROJECT_TOO_OFTEN_FOR_DAYS,
                subject=Subject.PROJECT,
                name=project.name,
                params=(
                    ("asked", len(sizes) + len(kept)),
                    ("most", min(fit, allowed) + len(kept)),
                    ("limit", project.max_per_day),
                ),
            )


def crowded_needs(prospects: Prospects) -> Iterator[Finding]:
    """Tell of needs with more sessions than days on which their mentors could meet the project.

    A mentor and a project meet once a day, so each mentor counts once for each day on which the
    two could meet about the need and do not meet already.
    """
    for asked in prospects.needs:
        if not asked.is_possible:
            continue
        kept = prospects.kept_by_project(asked.project.name)
        met = {(each.session.mentor, each.session.day) for each in kept}
        days = {
            (mentor, prospects.grid.slots[span.start].day)
            for mentor, spans in asked.meetings.items()
            for span in spans
        }
        most = len(days - met)
        if most < asked.open:
            yield Finding(
                weight=Weight.SERIOUS,
                code=FindingCode.NEED_TOO_OFTEN,
                subject=Subject.PROJECT,
                name=asked.project.name,
                area=asked.area,
                params=(
                    ("asked", asked.asked),
                    ("most", most + len(asked.kept)),
                    *several("mentor", tuple(asked.meetings)),
                ),
            )


def crowded_mentors(prospects: Prospects) -> Iterator[Finding]:
    """Tell of areas that are asked for more often than their mentors can give sessions."""
    residency = prospects.residency
    free = {each.name for each in residency.mentors if prospects.mentor_free[each.name]}
    capacities = {each.name: prospects.mentor_capacity(each) for each in residency.mentors}
    demands = Counter[str]()
    for each in prospects.needs:
        demands[each.area] += each.open
    servers = {
        code: tuple(mentor.name for mentor in prospects.mentors_of((code,))) for code in demands
    }
    covered = {code: count for code, count in demands.items() if servers[code]}
    total, given = sum(demands.values()), sum(capacities.values())
    if free and total > given:
        kept = len(prospects.problem.kept)
        yield _of_all(
            FindingCode.MENTORS_TOO_FEW, (("asked", total + kept), ("most", given + kept))
        )
    for codes in overdrawn(covered, capacities, servers):
        mentors = reach(codes, servers)
        if len(mentors) < len(capacities) and not free.isdisjoint(mentors):
            yield _of_areas(prospects, codes, sum(capacities[each] for each in mentors))


def _of_areas(prospects: Prospects, codes: frozenset[str], capacity: int) -> Finding:
    needs = [each for each in prospects.needs if each.area in codes and each.open]
    order = tuple(dict.fromkeys(each.area for each in needs))
    kept = sum(each.session.area in codes for each in prospects.problem.kept)
    return Finding(
        weight=Weight.SERIOUS,
        code=FindingCode.AREA_TOO_OFTEN,
        subject=Subject.AREA,
        name=order[0],
        area=order[0],
        params=(
            ("asked", sum(each.open for each in needs) + kept),
            ("most", capacity + kept),
            *several("area", order),
            *several("mentor", tuple(each.name for each in prospects.mentors_of(order))),
        ),
    )


def _of_all(code: FindingCode, params: Params) -> Finding:
    return Finding(weight=Weight.SERIOUS, code=code, subject=Subject.RESIDENCY, params=params)
