# SPDX-License-Identifier: Apache-2.0
"""The grid of a residency between values and rows."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Audience, Slot, SlotKind, TimeGrid
from ateliers_desktop.storage.schema.base import Base, local_text
from ateliers_desktop.storage.schema.grid import AttendeeRow, EventRow, SlotRow


def read_slots(db: Transaction, residency_id: int) -> tuple[Slot, ...]:
    """Return the slots of a residency, in the order in which they were given."""
    names: dict[int, list[str]] = defaultdict(list)
    attendees = select(AttendeeRow).filter_by(residency_id=residency_id)
    for each in db.scalars(attendees.order_by(AttendeeRow.ordinal)):
        names[each.slot_ordinal].append(each.name)
    events = select(EventRow).filter_by(residency_id=residency_id)
    ids = {each.slot_ordinal: each.identifier for each in db.scalars(events)}
    rows = select(SlotRow).filter_by(residency_id=residency_id).order_by(SlotRow.ordinal)
    return tuple(
        _slot(row, names[row.ordinal], ids.get(row.ordinal, "")) for row in db.scalars(rows)
    )


def slot_rows(residency_id: int, slots: tuple[Slot, ...]) -> Iterable[Base]:
    """Return the rows of a grid; UserError if two of its mentoring slots overlap."""
    mentoring = [slot for slot in slots if slot.kind is SlotKind.MENTORING]
    grid = TimeGrid.of(mentoring)
    for one, following in pairwise(grid.slots):
        if one.end > following.start:
            raise UserError(
                "the mentoring slots at {start} and {following} overlap; mend the grid",
                start=local_text(one.start),
                following=local_text(following.start),
            )
    for ordinal, slot in enumerate(slots):
        position = grid.position(slot.start) if slot.kind is SlotKind.MENTORING else None
        yield SlotRow(
            residency_id=residency_id,
            ordinal=ordinal,
            kind=slot.kind,
            starts=slot.start,
            ends=slot.end,
            title=slot.title,
            place=slot.place,
            for_projects=slot.audience.projects,
            for_mentors=slot.audience.mentors,
            position=position,
            previous_ends=grid.slots[position - 1].end if position else None,
        )
        if slot.id:
            yield EventRow(residency_id=residency_id, slot_ordinal=ordinal, identifier=slot.id)
        for number, name in enumerate(slot.audience.names):
            yield AttendeeRow(
                residency_id=residency_id, slot_ordinal=ordinal, ordinal=number, name=name
            )


def _slot(row: SlotRow, names: list[str], id_: str) -> Slot:
    return Slot(
        kind=SlotKind(row.kind),
        start=row.starts,
        end=row.ends,
        title=row.title,
        place=row.place,
        audience=Audience(projects=row.for_projects, mentors=row.for_mentors, names=tuple(names)),
        id=id_,
    )
