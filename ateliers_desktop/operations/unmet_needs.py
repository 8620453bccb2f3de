# SPDX-License-Identifier: Apache-2.0
"""The requests that a schedule does not place, with what was found out about each."""

from dataclasses import dataclass

from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.explanation import Explanation, Reason, Remedy
from ateliers_desktop.scheduling.goal_values import unmet


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetNeed:
    """Requests of one need that are not placed: how many, and how pressing they are.

    Attributes
    ----------
    reasons, remedies
        Why the next one of them is not placed, and what would place it, the best first; empty
        where that was not asked, or not found in time.
    """

    project: str
    area: str
    priority: int
    sessions: int
    reasons: tuple[Reason, ...] = ()
    remedies: tuple[Remedy, ...] = ()


def unmet_needs(
    residency: Residency, schedule: Schedule, explanations: tuple[Explanation, ...] = ()
) -> tuple[UnmetNeed, ...]:
    """Return the requests that a schedule does not place, in the order of the projects."""
    known = {(each.project, each.area): each for each in explanations}
    nothing = Explanation(project="", area="")
    return tuple(
        UnmetNeed(
            project=each.project,
            area=each.area,
            priority=each.priority,
            sessions=each.requests,
            reasons=known.get((each.project, each.area), nothing).reasons,
            remedies=known.get((each.project, each.area), nothing).remedies,
        )
        for each in unmet(residency, schedule)
    )
