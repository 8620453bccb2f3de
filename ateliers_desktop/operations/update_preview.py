# SPDX-License-Identifier: Apache-2.0
"""What a later state of the form would do to a residency under way, before anybody decides."""

from dataclasses import dataclass

from ateliers_desktop.exchange import WorkbookReading
from ateliers_desktop.exchange.row_changes import TableChanges, changes_in_words
from ateliers_desktop.operations.updating import Update, plan_update
from ateliers_desktop.residency import Residency, Schedule, Session, fold
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import Violation


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePreview:
    """The update that would be stored, and what it means for people and sessions.

    Attributes
    ----------
    tables
        What is new, changed and gone in the data, in words.
    lost
        Sessions that cannot stay, as they are.
    fixed
        Sessions that the workbook asks for and that stand on the board as yet nowhere.
    changed
        Sessions as they are and as they become.
    broken
        Rules that sessions will break and do not break now.
    kept
        How many sessions stay as they are.
    """

    update: Update
    tables: tuple[TableChanges, ...] = ()
    lost: tuple[Session, ...] = ()
    fixed: tuple[Session, ...] = ()
    changed: tuple[tuple[Session, Session], ...] = ()
    broken: tuple[Violation, ...] = ()
    kept: int = 0


def is_of(reading: WorkbookReading, residency: Residency) -> bool:
    """Tell whether what was read is a state of this residency, which goes by its name."""
    return reading.residency is not None and fold(reading.residency.name) == fold(residency.name)


def preview_update(
    residency: Residency, schedule: Schedule, reading: WorkbookReading, language: str
) -> UpdatePreview | None:
    """Return what bringing in a reading comes to; None if it has errors or is of another one."""
    if reading.residency is None or not is_of(reading, residency):
        return None
    update = plan_update(residency, schedule, reading.residency, reading.schedule)
    touched = {each.id for each in update.edit.before}
    broken_before = set(audit(residency, schedule))
    return UpdatePreview(
        update=update,
        tables=changes_in_words(residency, update.residency, language),
        lost=update.edit.removed,
        fixed=update.edit.added,
        changed=update.edit.changed,
        broken=tuple(
            each for each in audit(update.residency, update.schedule) if each not in broken_before
        ),
        kept=sum(each.id not in touched for each in schedule.standing),
    )
