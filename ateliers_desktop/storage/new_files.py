# SPDX-License-Identifier: Apache-2.0
"""New programme files: made whole beside their place, checked, then put there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.residency import NO_NOTES, Notebook, NoteEdit, Residency, Schedule
from ateliers_desktop.safe_files import put_in_place
from ateliers_desktop.storage.backups import copy_whole
from ateliers_desktop.storage.database import open_engine
from ateliers_desktop.storage.failures import plain_failures
from ateliers_desktop.storage.identity import discard, examine, journal_path
from ateliers_desktop.storage.opening import migrate
from ateliers_desktop.storage.store.notes import read_notebook, write_notes
from ateliers_desktop.storage.store.residencies import add_residency, read_residency


def write_empty(path: Path) -> None:
    """Create a programme without any residency, whole or not at all; raises as `write_new`."""
    with _new_file(path):
        pass


def write_new(
    path: Path, residency: Residency, schedule: Schedule, notebook: Notebook = NO_NOTES
) -> None:
    """Create a programme with one residency and what was written in it, whole or not at all.

    Raises
    ------
    UserError
        If there is something of that name or no such folder, or as `ProgrammeFile.add_residency`.
    MachineError
        If the folder cannot be written to or the disk is full.
    """
    with _new_file(path) as part:
        engine = open_engine(part, "rw")
        try:
            with Transaction(engine) as db, db.begin():
                number = add_residency(db, residency, schedule)
                write_notes(db, number, NoteEdit(after=notebook.entries))
            with Transaction(engine) as db, db.begin():
                whole = (*read_residency(db, number), read_notebook(db, number))
                if whole != (residency, schedule, notebook):
                    raise MachineError(
                        "{file}: was not written as it should be; nothing was kept", file=path
                    )
        finally:
            engine.dispose()


def copy_new(source: Path, path: Path) -> None:
    """Copy a file, open elsewhere perhaps, to a place where there is none; whole or not at all.

    Raises as `write_new`, or UserError if the source is not in order.
    """
    _refuse_taken(path)
    part = path.with_name(f"{path.name}.part")
    with plain_failures(path):
        discard(part)
        try:
            copy_whole(source, part)
            put_in_place(part, path)
        finally:
            discard(part)


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    _refuse_taken(path)
    part = path.with_name(f"{path.name}.part")
    with plain_failures(path):
        discard(part)
        try:
            migrate(part)
            yield part
            examine(part)
            put_in_place(part, path)
        finally:
            discard(part)


def _refuse_taken(path: Path) -> None:
    if path.exists():
        raise UserError(
            "{file}: there is something of that name already; choose another name", file=path
        )
    if journal_path(path).exists():
        raise UserError(
            "{file}: belongs to a programme that is not there; "
            "move it away or choose another name",
            file=journal_path(path),
        )
    if not path.parent.is_dir():
        raise UserError("{folder}: there is no such folder; choose another", folder=path.parent)
