# SPDX-License-Identifier: Apache-2.0
"""What stands against a row of the grid as a person has just written it, and words for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from ateliers_desktop.residency import Residency, Slot, SlotKind
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import span


class RowFault(StrEnum):
    """What can be wrong with a row."""

    ENDS_TOO_EARLY = "ends-too-early"
    OVERLAPS = "overlaps"
    THERE_ALREADY = "there-already"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFinding:
    """One thing that is wrong.

    Attributes
    ----------
    other
        The row that it clashes with.
    """

    fault: RowFault
    other: Slot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDraft:
    """A row as it is typed, whose end may still lie before its start; `row` holds the rest."""

    row: Slot
    start: datetime
    end: datetime

    @property
    def is_slot(self) -> bool:
        """Tell whether a row can be made of it."""
        return self.start < self.end


def check_row(residency: Residency, old: Slot | None, draft: RowDraft) -> tuple[RowFinding, ...]:
    """Return all that is wrong with a row that takes the place of another, or is new.

    Mentoring slots of a day never overlap; breaks and events may lie over anything.
    """
    return tuple(_faults(residency, old, draft))


def row_fault_text(finding: RowFinding, translate: Translate) -> str:
    """Return what is wrong, in one sentence."""
    texts = {
        RowFault.ENDS_TOO_EARLY: translate("Grid", "The end must come after the start."),
        RowFault.OVERLAPS: translate("Grid", "Overlaps the mentoring slot {time}."),
        RowFault.THERE_ALREADY: translate("Grid", "The same row stands there already."),
        RowFault.OUTSIDE: translate("Grid", "The day is not one of the residency."),
    }
    other = finding.other
    return texts[finding.fault].format(time=span(other.start, other.end) if other else "")


def _faults(residency: Residency, old: Slot | None, draft: RowDraft) -> Iterator[RowFinding]:
    if draft.start.date() not in residency.dates:
        yield RowFinding(fault=RowFault.OUTSIDE)
    if not draft.is_slot or draft.end > _midnight(draft.start):
        yield RowFinding(fault=RowFault.ENDS_TOO_EARLY)
        return
    rest = list(residency.slots)
    if old in rest:
        rest.remove(old)
    for each in rest:
        if _overlap(each, draft):
            yield RowFinding(fault=RowFault.OVERLAPS, other=each)
        elif _same(each, draft):
            yield RowFinding(fault=RowFault.THERE_ALREADY, other=each)


def _overlap(other: Slot, draft: RowDraft) -> bool:
    both = SlotKind.MENTORING is other.kind is draft.row.kind
    return both and other.start < draft.end and draft.start < other.end


def _same(other: Slot, draft: RowDraft) -> bool:
    """Tell whether two rows say the same: edits could not tell them apart."""
    alike = (other.kind, other.title, other.place, other.audience) == (
        draft.row.kind,
        draft.row.title,
        draft.row.place,
        draft.row.audience,
    )
    return alike and (other.start, other.end) == (draft.start, draft.end)


def _midnight(moment: datetime) -> datetime:
    """Return the end of a moment's day."""
    return datetime.combine(moment.date(), time()) + timedelta(days=1)
