# SPDX-License-Identifier: Apache-2.0
"""What a harness reports: how often a promise was tried, kept or not, and its control."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One line of the table.

    Attributes
    ----------
    trials, losses
        How often the promise was put to the proof, and how often it was not kept.
    control
        What was broken on purpose to see that the harness catches it.
    caught
        How often it did, out of `control_trials`; 0 means that the harness proves nothing.
    note
        What was seen besides: how many were in mid-write, how long the longest took.
    skipped
        Why nothing was tried on this machine, or empty.
    """

    trials: int = 0
    losses: int = 0
    control: str = ""
    caught: int = 0
    control_trials: int = 0
    note: str = ""
    skipped: str = ""

    @property
    def kept(self) -> bool:
        """Tell whether nothing was lost and the control was caught."""
        return bool(self.skipped) or (self.trials > 0 and not self.losses and self.caught > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much is tried: the short form, or the numbers that are promised."""

    full: bool

    def of(self, short: int, full: int) -> int:
        """Return how many trials to make."""
        return full if self.full else short


@dataclass(frozen=True, slots=True, kw_only=True)
class Harness:
    """A promise, by its number in the table of docs/reliability.md, and how it is tried.

    Attributes
    ----------
    run
        Is given a scale and a folder of its own to work in. Another process calls it, so it is
        a function of its module.
    alone
        Nothing else may run meanwhile, because something is measured.
    """

    promise: int
    name: str
    run: Callable[[Scale, Path], Outcome]
    alone: bool = False
