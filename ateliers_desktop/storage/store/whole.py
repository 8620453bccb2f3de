# SPDX-License-Identifier: Apache-2.0
"""All that a file holds of a residency, read as one value, and written in the place of it."""

from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Notebook, NoteEdit, PrintedSheet, Residency, Schedule
from ateliers_desktop.storage.edit_log import History, read_history, write_history
from ateliers_desktop.storage.schema.base import Base
from ateliers_desktop.storage.store.notes import read_notebook, write_notes
from ateliers_desktop.storage.store.printed import read_printed, write_printed
from ateliers_desktop.storage.store.residencies import (
    ResidencySummary,
    change_own,
    find_residency,
    read_residency,
    read_summaries,
    remove_empty_programmes,
    write_content,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredResidency:
    """A residency with its log, its notebook and its last prints.

    Attributes
    ----------
    summary
        Which one it is, as it is called in the file.
    """

    summary: ResidencySummary
    residency: Residency
    schedule: Schedule
    history: History
    notebook: Notebook
    printed: tuple[PrintedSheet, ...]


def read_whole(db: Transaction) -> tuple[StoredResidency, ...]:
    """Return all that a file holds, by residency in order of time."""
    return tuple(_read(db, each) for each in read_summaries(db))


def write_whole(db: Transaction, stored: StoredResidency) -> None:
    """Write a residency anew in the place of the one of its number, log and prints included."""
    number = stored.summary.id
    row = find_residency(db, number)
    _clear(db, number)
    change_own(db, row, stored.residency)
    write_content(db, number, stored.residency, stored.schedule)
    write_history(db, number, stored.history)
    write_notes(db, number, NoteEdit(after=stored.notebook.entries))
    write_printed(db, number, stored.printed)
    db.flush()


def remove_whole(db: Transaction, residency_id: int) -> None:
    """Take a residency out, log, notebook and prints included; KeyError if there is none."""
    row = find_residency(db, residency_id)
    _clear(db, residency_id)
    db.delete(row)
    db.flush()
    remove_empty_programmes(db)


def _clear(db: Transaction, residency_id: int) -> None:
    for table in Base.metadata.tables.values():
        if "residency_id" in table.columns:
            db.execute(delete(table).where(table.columns.residency_id == residency_id))


def _read(db: Transaction, summary: ResidencySummary) -> StoredResidency:
    residency, schedule = read_residency(db, summary.id)
    return StoredResidency(
        summary=summary,
        residency=residency,
        schedule=schedule,
        history=read_history(db, summary.id),
        notebook=read_notebook(db, summary.id),
        printed=read_printed(db, summary.id),
    )
