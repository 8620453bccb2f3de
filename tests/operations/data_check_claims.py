# SPDX-License-Identifier: Apache-2.0
"""What a serious finding claims, as needs and a number that no proposal exceeds, and the proof."""

from dataclasses import dataclass, replace

from ateliers_desktop.operations.data_check import Finding, FindingCode, Subject
from ateliers_desktop.residency import Project, Residency, Schedule
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.results import SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver

Key = tuple[str, str]

IMPOSSIBLE = frozenset(
    {
        FindingCode.AREA_UNCOVERED,
        FindingCode.EQUIPMENT_NOWHERE,
        FindingCode.NEED_TOO_LONG,
        FindingCode.NEED_EXCLUDED,
        FindingCode.NEED_LANGUAGE,
        FindingCode.NEED_TIME,
        FindingCode.NEED_LENGTH,
        FindingCode.NEED_IN_A_ROW,
        FindingCode.NEED_ROOM,
        FindingCode.NEVER_FREE,
        FindingCode.LEAVES_BEFORE_ARRIVING,
        FindingCode.STAYS_OUTSIDE,
        FindingCode.NO_SLOTS,
        FindingCode.NO_MENTORS,
        FindingCode.NO_NEEDS,
        FindingCode.MENTORS_NEVER_FREE,
        FindingCode.PROJECTS_NEVER_FREE,
        FindingCode.ROOMS_NEVER_OPEN,
    }
)
"""Findings after which nothing of their needs is placed beyond what stays."""


@dataclass(frozen=True, slots=True)
class Claim:
    """No proposal holds more than so many sessions of some needs, though more are asked for."""

    needs: frozenset[Key]
    most: int


def claim_of(finding: Finding, residency: Residency, present: Schedule) -> Claim:
    """Return what a serious or blocking finding claims."""
    needs = frozenset(
        (project.name, need.area)
        for project in residency.projects
        for need in project.needs
        if _is_about(finding, project, need.area)
    )
    kept = kept_of(needs, present)
    if finding.code in IMPOSSIBLE:
        return Claim(needs, kept)
    if finding.code in (FindingCode.ORDER_IMPOSSIBLE, FindingCode.ORDER_IN_A_CIRCLE):
        return Claim(needs, asked_of(needs, residency, present) - 1)
    return Claim(needs, finding.number("most"))


def _is_about(finding: Finding, project: Project, area: str) -> bool:
    areas = {finding.area, *finding.texts("area")} - {""}
    if finding.code is FindingCode.EQUIPPED_ROOMS_TOO_FEW:
        return project.name in finding.texts("project")
    if finding.subject is Subject.RESIDENCY:
        return True
    if finding.subject is Subject.AREA:
        return area in areas
    return project.name == finding.name and (not areas or area in areas)


def kept_of(needs: frozenset[Key], present: Schedule) -> int:
    """Return how many sessions of some needs stay."""
    return sum(
        (each.project, each.area) in needs and (each.fixed or each.status == "held")
        for each in present.standing
    )


def asked_of(needs: frozenset[Key], residency: Residency, present: Schedule) -> int:
    """Return how many sessions some needs come to, those that stay included."""
    return sum(
        max(
            need.requests,
            kept_of(frozenset({(project.name, need.area)}), present),
        )
        for project in residency.projects
        for need in project.needs
        if (project.name, need.area) in needs
    )


def most_placed(needs: frozenset[Key], residency: Residency, present: Schedule) -> int:
    """Return the most sessions of some needs in any proposal: the solver places them first."""
    projects = tuple(
        replace(
            project,
            needs=tuple(
                replace(need, priority=3 if (project.name, need.area) in needs else 1)
                for need in project.needs
            ),
        )
        for project in residency.projects
    )
    problem = formulate(replace(residency, projects=projects), present)
    options = SolveOptions(seconds=30, workers=1, goals=(GoalId.NEEDS,))
    (report,) = Solver(problem, options, lambda *_: None).solve().goals
    assert report.proven
    assert report.value is not None
    return report.value[0]
