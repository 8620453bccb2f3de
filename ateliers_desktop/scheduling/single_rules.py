# SPDX-License-Identifier: Apache-2.0
"""What the rules about one session say of it, for the formulation and for leaving them out."""

from ateliers_desktop.residency import Mentor, Project, Session, TimeGrid
from ateliers_desktop.scheduling.rules import RuleId


def broken_by_pair(mentor: Mentor, project: Project, area: str) -> list[RuleId]:
    """Return the rules that any session of a mentor with a project in an area would break."""
    shared = set(mentor.languages) & set(project.languages)
    broken = {
        RuleId.EXPERTISE: mentor.level(area) < 1,
        RuleId.LANGUAGE: bool(mentor.languages and project.languages) and not shared,
        RuleId.CONFLICT: mentor.name in project.excludes or project.name in mentor.excludes,
    }
    return [rule for rule, is_broken in broken.items() if is_broken]


def across_gaps(grid: TimeGrid, at: int, minutes: int | None) -> range | None:
    """Return a run of neighbours that is long enough, as if breaks could be sat through."""
    reached, stop = grid.slots[at].minutes, at + 1
    while minutes is not None and reached < minutes:
        if not grid.neighbours(stop - 1):
            return None
        reached += grid.slots[stop].minutes
        stop += 1
    return range(at, stop)


def promise(session: Session) -> dict[str, object]:
    """Return what the rule `fixed` is about, for one session."""
    return {
        "project": session.project,
        "area": session.area,
        "mentor": session.mentor,
        "start": session.start,
    }
