# SPDX-License-Identifier: Apache-2.0
"""How long work tells how far it is: one call shape for the window and the terminal."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a piece of work is.

    Attributes
    ----------
    step
        A stable word for what is being done ("read", "check", "write", "draw", ...).
    done, total
        Counted in the step's own units; `total` is None while it is not known.
    subject
        What is being worked on (a sheet, a document), to be shown as it stands; may be empty.
    """

    step: str
    done: int
    total: int | None = None
    subject: str = ""


OnProgress = Callable[[Progress], None]


def ignore_progress(_: Progress) -> None:
    """Take a progress report and do nothing with it."""
