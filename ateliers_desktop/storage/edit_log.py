# SPDX-License-Identifier: Apache-2.0
"""The edits of a residency in the order in which they were made, and which of them are undone.

Edits are numbered from 1 within a residency; those up to the residency's `edits_done` are done,
those above it are undone and wait to be redone. A new edit takes their place.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Edit, EditKind
from ateliers_desktop.storage.edit_text import data_of, data_text, sessions_of, sessions_text
from ateliers_desktop.storage.schema.sessions import EditRow
from ateliers_desktop.storage.store.edits import apply_edit
from ateliers_desktop.storage.store.residencies import find_residency


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEdit:
    """An edit as it was logged.

    Attributes
    ----------
    made_at
        Local time by the clock of the machine that made it.
    proof
        What was proven of the schedule that the edit led to, as JSON, or empty.
    """

    edit: Edit
    made_at: datetime
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The log of a residency.

    Attributes
    ----------
    done
        The oldest first: the last one is the next to undo.
    undone
        The next to redo first.
    """

    done: tuple[LoggedEdit, ...] = ()
    undone: tuple[LoggedEdit, ...] = ()


def record(db: Transaction, residency_id: int, logged: LoggedEdit) -> None:
    """Apply an edit and log it; edits that were undone are forgotten."""
    residency = find_residency(db, residency_id)
    apply_edit(db, residency_id, logged.edit)
    db.execute(
        delete(EditRow).where(
            EditRow.residency_id == residency_id, EditRow.number > residency.edits_done
        )
    )
    residency.edits_done += 1
    db.add(_row(residency_id, residency.edits_done, logged))


def undo(db: Transaction, residency_id: int) -> LoggedEdit | None:
    """Take the newest done edit back and return it; None if there is none."""
    residency = find_residency(db, residency_id)
    logged = _find(db, residency_id, residency.edits_done)
    if logged is not None:
        apply_edit(db, residency_id, logged.edit.inverse())
        residency.edits_done -= 1
    return logged


def redo(db: Transaction, residency_id: int) -> LoggedEdit | None:
    """Apply the edit again that was undone last and return it; None if there is none."""
    residency = find_residency(db, residency_id)
    logged = _find(db, residency_id, residency.edits_done + 1)
    if logged is not None:
        apply_edit(db, residency_id, logged.edit)
        residency.edits_done += 1
    return logged


def read_history(db: Transaction, residency_id: int) -> History:
    """Return the whole log of a residency."""
    residency = find_residency(db, residency_id)
    rows = select(EditRow).filter_by(residency_id=residency_id).order_by(EditRow.number)
    edits = [_logged(row) for row in db.scalars(rows)]
    done = residency.edits_done
    return History(done=tuple(edits[:done]), undone=tuple(edits[done:]))


def write_history(db: Transaction, residency_id: int, history: History) -> None:
    """Write the log of a residency that has none as yet, without applying anything of it."""
    edits = (*history.done, *history.undone)
    db.add_all(_row(residency_id, number, each) for number, each in enumerate(edits, start=1))
    find_residency(db, residency_id).edits_done = len(history.done)


def _find(db: Transaction, residency_id: int, number: int) -> LoggedEdit | None:
    row = db.get(EditRow, (residency_id, number))
    return None if row is None else _logged(row)


def _row(residency_id: int, number: int, logged: LoggedEdit) -> EditRow:
    return EditRow(
        residency_id=residency_id,
        number=number,
        kind=logged.edit.kind,
        made_at=logged.made_at,
        sessions_before=sessions_text(logged.edit.before),
        sessions_after=sessions_text(logged.edit.after),
        data=data_text(logged.edit.data),
        proof=logged.proof,
    )


def _logged(row: EditRow) -> LoggedEdit:
    edit = Edit(
        kind=EditKind(row.kind),
        before=sessions_of(row.sessions_before),
        after=sessions_of(row.sessions_after),
        data=data_of(row.data),
    )
    return LoggedEdit(edit=edit, made_at=row.made_at, proof=row.proof)
