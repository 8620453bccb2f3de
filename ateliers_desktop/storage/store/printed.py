# SPDX-License-Identifier: Apache-2.0
"""What was printed last between values and rows; it changes nothing of the residency."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import PrintedPerson, PrintedSheet, Slot
from ateliers_desktop.storage.edit_text import list_of, list_text, sessions_of, sessions_text
from ateliers_desktop.storage.schema.printed import PrintedRow


def read_printed(db: Transaction, residency_id: int) -> tuple[PrintedSheet, ...]:
    """Return the last print of each document of a residency, by name and language."""
    rows = select(PrintedRow).filter_by(residency_id=residency_id)
    return tuple(
        PrintedSheet(
            name=row.name,
            language=row.language,
            printed_at=row.printed_at,
            sessions=sessions_of(row.sessions),
            digest=row.digest,
            events=list_of(row.events, Slot),
            people=list_of(row.people, PrintedPerson),
        )
        for row in db.scalars(rows.order_by(PrintedRow.name, PrintedRow.language))
    )


def write_printed(db: Transaction, residency_id: int, sheets: Iterable[PrintedSheet]) -> None:
    """Let prints take the place of earlier ones of the same documents and languages."""
    for each in sheets:
        db.merge(
            PrintedRow(
                residency_id=residency_id,
                name=each.name,
                language=each.language,
                printed_at=each.printed_at,
                sessions=sessions_text(each.sessions),
                digest=each.digest,
                events=list_text(each.events),
                people=list_text(each.people),
            )
        )
