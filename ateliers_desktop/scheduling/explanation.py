# SPDX-License-Identifier: Apache-2.0
"""Why a request is not placed, and what would place it, as values that need no solver."""

from dataclasses import dataclass

from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.changes import Change
from ateliers_desktop.scheduling.rules import RuleInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Cases of rules that together keep a request out: without any one of them still kept out."""

    cases: tuple[RuleInstance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """Changes of the data that, made together, place a request; solved again to be sure.

    Attributes
    ----------
    places
        How many requests more they place; where less pressing ones give way, how many of its
        priority or above.
    """

    changes: tuple[Change, ...]
    places: int

    def apply(self, residency: Residency, schedule: Schedule) -> tuple[Residency, Schedule]:
        """Return residency and schedule after all the changes."""
        for change in self.changes:
            residency, schedule = change.apply(residency, schedule)
        return residency, schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is known about one more session of a need, the best first.

    Attributes
    ----------
    reasons
        At most three smallest sets; empty where the time was too short to find one.
    remedies
        At most three.
    """

    project: str
    area: str
    reasons: tuple[Reason, ...] = ()
    remedies: tuple[Remedy, ...] = ()
