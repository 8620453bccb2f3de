# SPDX-License-Identifier: Apache-2.0
"""What the rules and the goals say of one state of a residency and its schedule."""

from dataclasses import dataclass
from functools import cached_property

from ateliers_desktop.operations.unmet_needs import UnmetNeed, unmet_needs
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.rules import GoalId, GoalValue, Violation


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """The requests that one state does not place, with the reasons that were found."""

    residency: Residency
    schedule: Schedule
    unmet: tuple[UnmetNeed, ...]


class Judgement:
    """Judges one state, each part when it is first asked for.

    Parameters
    ----------
    explained
        What was found out of some state; it counts where that is this one.
    """

    def __init__(
        self, residency: Residency, schedule: Schedule, explained: Explained | None = None
    ) -> None:
        self._residency, self._schedule, self._explained = residency, schedule, explained

    @cached_property
    def week(self) -> WeekIndex:
        """The state prepared for asking where a session could be dropped."""
        return WeekIndex(self._residency, self._schedule)

    @cached_property
    def violations(self) -> tuple[Violation, ...]:
        """Every rule that the schedule breaks."""
        return audit(self._residency, self._schedule)

    @cached_property
    def goals(self) -> dict[GoalId, GoalValue]:
        """How good the schedule is."""
        return goal_values(self._residency, self._schedule)

    @cached_property
    def unmet(self) -> tuple[UnmetNeed, ...]:
        """The requests that the schedule does not place."""
        known = self._explained
        if known and (known.residency, known.schedule) == (self._residency, self._schedule):
            return known.unmet
        return unmet_needs(self._residency, self._schedule)
