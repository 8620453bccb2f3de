# SPDX-License-Identifier: Apache-2.0
"""Taking a residency out of a file that has others: one that was made by mistake, or a trial."""

from dataclasses import dataclass

from ateliers_desktop.operations.keeping import Cause
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.storage import ResidencySummary, back_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """How much would go with a residency."""

    projects: int
    mentors: int
    sessions: int
    notes: int
    actions: int


def goods_of(programme: Programme) -> Goods:
    """Return who is in the open residency itself, and how much was planned and written there."""
    residency, notebook = programme.residency, programme.notebook
    return Goods(
        projects=len(residency.projects),
        mentors=len(residency.mentors),
        sessions=len(programme.schedule.sessions),
        notes=len(notebook.notes),
        actions=len(notebook.actions),
    )


def remove_open(programme: Programme) -> ResidencySummary:
    """Take the open residency out of the file, which is backed up before.

    Return the one to be shown in its place: the one before it in time, else the one after.

    Raises
    ------
    UserError
        If the file is open for reading only, or has no other residency.
    MachineError
        If the backup or the file cannot be written.
    """
    ids = [each.id for each in programme.residencies]
    at = ids.index(programme.chosen.id)
    if not programme.read_only and len(ids) > 1:
        back_up(programme.path, Cause.REMOVE)
    programme.remove_residency()
    return programme.residencies[max(0, at - 1)]
