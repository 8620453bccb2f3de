# SPDX-License-Identifier: Apache-2.0
"""A remedy made into one step that can be taken back."""

from dataclasses import replace

from ateliers_desktop.residency import Edit, EditKind, Residency, Schedule, difference
from ateliers_desktop.residency.residency_edit import residency_edit
from ateliers_desktop.scheduling.explanation import Remedy


def apply_remedy(residency: Residency, schedule: Schedule, remedy: Remedy) -> Edit:
    """Return the edit that makes all changes of a remedy, of the data and of locked sessions."""
    changed, moved = remedy.apply(residency, schedule)
    sessions = difference(schedule, moved.sessions, EditKind.REMEDY)
    return replace(sessions, data=residency_edit(residency, changed))
