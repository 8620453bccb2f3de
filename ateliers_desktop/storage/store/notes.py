# SPDX-License-Identifier: Apache-2.0
"""Notes and actions between values and rows; they follow names, and nothing takes them along."""

from collections.abc import Iterator, Mapping
from typing import Any, TypedDict

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import (
    Action,
    Entry,
    Note,
    Notebook,
    NoteEdit,
    NoteId,
    SessionId,
    notebook_of,
)
from ateliers_desktop.storage.schema.base import Base
from ateliers_desktop.storage.schema.notes import ActionRow, NoteRow, Written


def read_notebook(db: Transaction, residency_id: int) -> Notebook:
    """Return all that was written in a residency."""
    notes = db.scalars(select(NoteRow).filter_by(residency_id=residency_id))
    actions = db.scalars(select(ActionRow).filter_by(residency_id=residency_id))
    return notebook_of((*map(_note, notes), *map(_action, actions)))


def write_notes(db: Transaction, residency_id: int, edit: NoteEdit) -> None:
    """Write what a change of a notebook leads to; ValueError if it was made on another one."""
    gone = {each.id: each for each in edit.before}
    present = {each.id: each for each in _found(db, residency_id, [*gone, *_ids(edit.after)])}
    for each in edit.before:
        if present.get(each.id) != each:
            raise ValueError(f"the notebook has no such entry as {each!r}")
    for each in edit.after:
        if each.id not in gone and each.id in present:
            raise ValueError(f"the notebook has an entry {each.id} already")
    for table in (NoteRow, ActionRow):
        db.execute(delete(table).where(table.id.in_(gone)))
    db.expunge_all()
    db.add_all(_row(residency_id, each) for each in edit.after)


def follow_names(
    db: Transaction, residency_id: int, new_names: Mapping[str, Mapping[str, str]]
) -> None:
    """Let what is about a mentor or a project follow a new name; by list, the new of the old."""
    for table in (NoteRow, ActionRow):
        for kind, column in (("projects", table.project), ("mentors", table.mentor)):
            for old, new in new_names.get(kind, {}).items():
                db.execute(
                    update(table)
                    .where(table.residency_id == residency_id, column == old)
                    .values({column.key: new})
                )


def _found(db: Transaction, residency_id: int, ids: list[NoteId]) -> Iterator[Entry]:
    """Yield the entries of some identifiers, as far as they are there."""
    notes = select(NoteRow).filter_by(residency_id=residency_id)
    yield from map(_note, db.scalars(notes.where(NoteRow.id.in_(ids))))
    actions = select(ActionRow).filter_by(residency_id=residency_id)
    yield from map(_action, db.scalars(actions.where(ActionRow.id.in_(ids))))


def _ids(entries: tuple[Entry, ...]) -> list[NoteId]:
    return [each.id for each in entries]


def _row(residency_id: int, entry: Entry) -> Base:
    common: dict[str, Any] = {
        "id": entry.id,
        "residency_id": residency_id,
        "project": entry.project,
        "mentor": entry.mentor,
        "session_id": entry.session or "",
        "text": entry.text,
    }
    if isinstance(entry, Note):
        return NoteRow(
            **common,
            author=entry.author,
            written_at=entry.written_at,
            changed_at=entry.changed_at,
            confidential=entry.confidential,
        )
    return ActionRow(
        **common,
        who=entry.who,
        until=entry.until,
        made_at=entry.made_at,
        done_at=entry.done_at,
    )


class _Common(TypedDict):
    """What notes and actions have in common."""

    id: NoteId
    project: str
    mentor: str
    session: SessionId | None
    text: str


def _common(row: Written) -> _Common:
    return {
        "id": NoteId(row.id),
        "project": row.project,
        "mentor": row.mentor,
        "session": SessionId(row.session_id) if row.session_id else None,
        "text": row.text,
    }


def _note(row: NoteRow) -> Note:
    return Note(
        **_common(row),
        author=row.author,
        written_at=row.written_at,
        changed_at=row.changed_at,
        confidential=row.confidential,
    )


def _action(row: ActionRow) -> Action:
    return Action(
        **_common(row),
        who=row.who,
        until=row.until,
        made_at=row.made_at,
        done_at=row.done_at,
    )
