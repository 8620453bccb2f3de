# SPDX-License-Identifier: Apache-2.0
"""What is asked of each area of expertise, and what its mentors could give at the very most."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ateliers_desktop.residency import Mentor, Project, Residency, TimeGrid
from ateliers_desktop.scheduling.availability import free_for_person
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.scheduling.single_rules import broken_by_pair


class CoverageState(StrEnum):
    """How what is asked compares with what is possible; the words are put on elsewhere."""

    UNASKED = "unasked"
    UNCOVERED = "uncovered"
    SCARCE = "scarce"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One area, or all of them together.

    Attributes
    ----------
    asked
        How many sessions projects ask for, without those set aside.
    mentors
        Who has it at level 1 or more, by name.
    possible
        The most sessions that these mentors could give if they did nothing else: for each the
        free slots of every day, up to the mentor's sessions a day.
    """

    asked: int = 0
    mentors: tuple[str, ...] = ()
    possible: int = 0

    @property
    def state(self) -> CoverageState:
        """How the two compare; an area is scarce when it cannot be enough whatever is planned."""
        if not self.asked:
            return CoverageState.UNASKED
        if not self.possible:
            return CoverageState.UNCOVERED
        return CoverageState.SCARCE if self.possible < self.asked else CoverageState.ENOUGH


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseCoverage:
    """The coverage of every area by its code, and of all together."""

    areas: dict[str, Coverage]
    overall: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A project that asks for an area, seen from one mentor.

    Attributes
    ----------
    sessions
        Asked for and not set aside.
    speaks, may_meet
        Whether the mentor shares a language with it, and neither excludes the other.
    """

    project: str
    sessions: int
    priority: int
    speaks: bool
    may_meet: bool


def coverage(residency: Residency) -> ExpertiseCoverage:
    """Return what is asked of each area and what is possible."""
    possible = {each.name: most_sessions(residency, each) for each in residency.mentors}
    asked: Counter[str] = Counter()
    for project in residency.projects:
        for need in project.needs:
            asked[need.area] += need.requests
    return ExpertiseCoverage(
        areas={
            area.code: _coverage(
                asked[area.code],
                (each for each in residency.mentors if each.level(area.code)),
                possible,
            )
            for area in residency.areas
        },
        overall=_coverage(
            asked.total(), (each for each in residency.mentors if each.expertises), possible
        ),
    )


def most_sessions(residency: Residency, mentor: Mentor) -> int:
    """Return how many sessions a mentor could give: each day's free slots up to the limit."""
    grid = TimeGrid.of(residency.mentoring_slots)
    free = free_for_person(residency, grid, mentor)
    by_day = Counter(grid.slots[at].day for at in free)
    return sum(min(mentor.max_per_day, slots) for slots in by_day.values())


def asking(residency: Residency, area: str, mentor: Mentor | None) -> tuple[Asking, ...]:
    """Return the projects that ask for an area, the most pressing first."""
    found = [_asking(project, area, mentor) for project in residency.projects]
    there = [each for each in found if each is not None]
    return tuple(sorted(there, key=lambda each: -each.priority))


def _coverage(asked: int, mentors: Iterable[Mentor], possible: dict[str, int]) -> Coverage:
    names = tuple(each.name for each in mentors)
    return Coverage(asked=asked, mentors=names, possible=sum(possible[name] for name in names))


def _asking(project: Project, area: str, mentor: Mentor | None) -> Asking | None:
    need = project.need(area)
    if need is None or not need.requests:
        return None
    broken = broken_by_pair(mentor, project, area) if mentor is not None else []
    return Asking(
        project=project.name,
        sessions=need.requests,
        priority=need.priority,
        speaks=RuleId.LANGUAGE not in broken,
        may_meet=RuleId.CONFLICT not in broken,
    )
