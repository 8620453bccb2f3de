# SPDX-License-Identifier: Apache-2.0
"""What a person asks of a search, and what is asked to begin with."""

from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import ProposalOptions, was_disturbed
from ateliers_desktop.ui.settings import Settings

TIMES = (10, 30, 60, 300)
"""The seconds that a search may take, to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How to search.

    Attributes
    ----------
    repair
        Whether as little as possible is to move.
    seconds
        One of TIMES.
    begun_stays
        Whether what has begun by the time of the search stays as it is.
    """

    repair: bool
    seconds: int
    fairness_first: bool
    begun_stays: bool

    def options(self, now: datetime) -> ProposalOptions:
        """Return it as the solver reads it, for a search that begins now (local time)."""
        return ProposalOptions(
            seconds=float(self.seconds),
            fairness_first=self.fairness_first,
            repair=self.repair,
            now=now if self.begun_stays else None,
        )


def first_wish(
    programme: Programme, settings: Settings, now: datetime, *, repair: bool = False
) -> Wish:
    """Return what the schedule calls for, with the time and the fairness chosen last.

    Parameters
    ----------
    repair
        Whether a repair was asked for; without that it is chosen where something has changed.
    """
    standing = bool(programme.schedule.standing)
    return Wish(
        repair=standing and (repair or was_disturbed(programme)),
        seconds=settings.search_seconds if settings.search_seconds in TIMES else TIMES[2],
        fairness_first=settings.fairness_first,
        begun_stays=now.date() in programme.residency.dates,
    )


def remember(wish: Wish, settings: Settings) -> None:
    """Keep what belongs to the person rather than to the day."""
    settings.search_seconds = wish.seconds
    settings.fairness_first = wish.fairness_first
