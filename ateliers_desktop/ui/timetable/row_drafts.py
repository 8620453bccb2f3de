# SPDX-License-Identifier: Apache-2.0
"""Rows of the grid as drafts: what of them a form shows, and the draft with another value."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from ateliers_desktop.operations.grid_checks import RowDraft
from ateliers_desktop.residency import Audience, Residency, SlotKind
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.ui.timetable.week_layout import minute_of, moment_on

Get = Callable[[RowDraft], Any]
Put = Callable[[RowDraft, Any], RowDraft]


def draft_of(row: Row) -> RowDraft:
    """Return a row as a draft."""
    return RowDraft(row=row, start=row.start, end=row.end)


def row_of(draft: RowDraft) -> Row:
    """Return the row that a draft says; ValueError if its end does not come after its start."""
    return replace(draft.row, start=draft.start, end=draft.end)


def days_offered(residency: Residency, row: Row) -> tuple[date, ...]:
    """Return the days of a residency, with that of a row that stands elsewhere."""
    return tuple(sorted({*residency.dates, row.day}))


def start_minute(draft: RowDraft) -> int:
    """Return when it starts, in minutes since midnight."""
    return minute_of(draft.start, draft.start.date())


def end_minute(draft: RowDraft) -> int:
    """Return when it ends, in minutes since the midnight of its day."""
    return minute_of(draft.end, draft.start.date())


def minutes_long(draft: RowDraft) -> int:
    """Return its length in minutes; not above 0 while its end is not typed yet."""
    return int((draft.end - draft.start).total_seconds() // 60)


def put_start(draft: RowDraft, minutes: int) -> RowDraft:
    """Return the draft that starts then."""
    return replace(draft, start=moment_on(draft.start.date(), minutes))


def put_end(draft: RowDraft, minutes: int) -> RowDraft:
    """Return the draft that ends then."""
    return replace(draft, end=moment_on(draft.start.date(), minutes))


def put_day(draft: RowDraft, day: date) -> RowDraft:
    """Return the draft with the same hours on another day."""
    by = day - draft.start.date()
    return replace(draft, start=draft.start + by, end=draft.end + by)


def put_kind(draft: RowDraft, kind: SlotKind) -> RowDraft:
    """Return the draft of another kind; only events keep who attends."""
    audience = draft.row.audience if kind is SlotKind.EVENT else Audience()
    return replace(draft, row=replace(draft.row, kind=kind, audience=audience))


def get_of_row(attribute: str) -> Get:
    """Return what gets an attribute of the row."""
    return lambda draft: getattr(draft.row, attribute)


def put_of_row(attribute: str) -> Put:
    """Return what puts an attribute of the row."""
    return lambda draft, value: replace(draft, row=replace(draft.row, **{attribute: value}))


def get_audience(part: str) -> Get:
    """Return what gets a part of who attends."""
    return lambda draft: getattr(draft.row.audience, part)


def put_audience(part: str) -> Put:
    """Return what puts a part of who attends."""

    def put(draft: RowDraft, value: object) -> RowDraft:
        changed: dict[str, Any] = {part: value}
        audience = replace(draft.row.audience, **changed)
        return replace(draft, row=replace(draft.row, audience=audience))

    return put
