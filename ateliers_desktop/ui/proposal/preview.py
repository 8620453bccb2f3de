# SPDX-License-Identifier: Apache-2.0
"""A proposal as the board shows it before it is adopted: its sessions and what is new in them."""

from dataclasses import dataclass

from ateliers_desktop.operations.proposing import Proposal
from ateliers_desktop.operations.schedule_marks import ScheduleMarks, marks
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import Violation
from ateliers_desktop.ui.proposal.schedule_difference import (
    ScheduleDifference,
    schedule_difference,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What stands in the place of the programme's own schedule while a proposal is looked at.

    Attributes
    ----------
    marks
        How each session of `schedule` differs from the one that is adopted now.
    difference
        The same in lists, for figures and for going from change to change.
    violations
        Every rule that the proposed schedule breaks: by locked and past sessions alone.
    unmet
        The requests that it does not place.
    """

    schedule: Schedule
    marks: ScheduleMarks
    difference: ScheduleDifference
    violations: tuple[Violation, ...]
    unmet: tuple[UnmetNeed, ...]


def preview_of(residency: Residency, present: Schedule, proposal: Proposal) -> Preview:
    """Return what the board shows of a proposal made for the present schedule."""
    return Preview(
        schedule=proposal.schedule,
        marks=marks(present, proposal.edit),
        difference=schedule_difference(present, proposal.schedule.sessions),
        violations=audit(residency, proposal.schedule),
        unmet=proposal.unmet,
    )
