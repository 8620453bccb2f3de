# SPDX-License-Identifier: Apache-2.0
"""One programme file, open: residencies come and go as values, each change in one transaction."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.residency import (
    Edit,
    Notebook,
    NoteEdit,
    Party,
    PersonNames,
    PrintedSheet,
    Residency,
    Schedule,
)
from ateliers_desktop.storage import edit_log
from ateliers_desktop.storage.database import open_engine, run_plainly
from ateliers_desktop.storage.edit_log import History, LoggedEdit
from ateliers_desktop.storage.failures import damaged, plain_failures
from ateliers_desktop.storage.lock import WriterLock
from ateliers_desktop.storage.new_files import write_empty
from ateliers_desktop.storage.opening import check_readable, make_writable, with_backup
from ateliers_desktop.storage.reading_copy import ReadingCopy
from ateliers_desktop.storage.soundness import UNREADABLE, read_everything
from ateliers_desktop.storage.store import names, notes, printed, residencies
from ateliers_desktop.storage.store.residencies import ResidencySummary
from ateliers_desktop.storage.store.whole import (
    StoredResidency,
    read_whole,
    remove_whole,
    write_whole,
)


class ProgrammeFile:
    """An open programme file; every change is on the disk when its method returns.

    Its methods may be called from any thread, one at a time. All of them raise MachineError when
    the disk fails, and leave the file as it was then.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        lock: WriterLock | None = None,
        copy: ReadingCopy | None = None,
    ) -> None:
        self.path = path
        self._engine = engine
        self._lock = lock
        self._copy = copy

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a file after checking it; one of an older version is backed up and brought up.

        For reading only, a private copy is brought up instead, and the file stays as it is.

        Raises
        ------
        UserError
            If there is no such file, it is not ours, newer, damaged, tampered with, or someone
            else has it open for writing. The file is then untouched.
        """
        with plain_failures(path):
            if read_only:
                if check_readable(path):
                    return cls._checked(path, open_engine(path, "ro"))
                copy = ReadingCopy(path)
                return cls._checked(path, open_engine(copy.path, "ro"), copy=copy)
            lock = WriterLock(path)
            try:
                make_writable(path)
                return cls._checked(path, open_engine(path, "rw"), lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def _checked(
        cls,
        path: Path,
        engine: Engine,
        lock: WriterLock | None = None,
        copy: ReadingCopy | None = None,
    ) -> Self:
        """Read everything once, so that no damage shows up in the middle of work."""
        file = cls(path, engine, lock, copy)
        try:
            with file._reading() as db:
                read_everything(db)
        except UNREADABLE as failure:
            file.close()
            raise with_backup(damaged(path), path) from failure
        except UserError as failure:
            file.close()
            raise with_backup(failure, path) from failure
        except BaseException:
            file.close()
            raise
        return file

    @classmethod
    def create(cls, path: Path) -> Self:
        """Create a programme without any residency, and open it; raises as `write_new` does."""
        write_empty(path)
        return cls.open(path)

    @property
    def read_only(self) -> bool:
        """Tell whether changes are refused."""
        return self._lock is None

    @property
    def is_copied(self) -> bool:
        """Tell whether a copy is read that was brought up to date, since the file could not be."""
        return self._copy is not None

    def close(self) -> None:
        """Close the file and let others write it; closing again does nothing."""
        self._engine.dispose()
        if self._copy is not None:
            self._copy.discard()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def residencies(self) -> tuple[ResidencySummary, ...]:
        """Return the residencies of the file in order of their first day."""
        with self._reading() as db:
            return residencies.read_summaries(db)

    def load(self, residency_id: int) -> tuple[Residency, Schedule]:
        """Return a residency and its schedule; KeyError if there is none of that number."""
        with self._reading() as db:
            return residencies.read_residency(db, residency_id)

    def names(self, party: Party) -> dict[int, tuple[PersonNames, ...]]:
        """Return what the projects or the mentors are called, by the number of a residency."""
        with self._reading() as db:
            return names.read_names(db, party)

    def add_residency(self, residency: Residency, schedule: Schedule) -> int:
        """Store a further residency and return its number.

        Raises
        ------
        UserError
            If the file has one of that name and first day, mentoring slots overlap, somebody is
            booked twice, or a standing session does not fill whole slots.
        ValueError
            If something refers to a name that the residency does not have.
        """
        with self._writing() as db:
            return residencies.add_residency(db, residency, schedule)

    def remove_residency(self, residency_id: int) -> None:
        """Take a residency out of the file, with its log, its notes and its prints.

        No edit, so it cannot be undone.

        Raises
        ------
        UserError
            If it is the only one: no file is without any.
        """
        with self._writing() as db:
            if len(residencies.read_summaries(db)) < 2:
                raise UserError(
                    "{file}: has no other residency; the only one stays", file=self.path
                )
            remove_whole(db, residency_id)

    def apply_edit(self, residency_id: int, edit: Edit, *, proof: str = "") -> LoggedEdit:
        """Store what an edit changes and log it; edits that were undone are forgotten.

        Parameters
        ----------
        proof
            What is proven of the schedule that the edit leads to, as JSON; comes back with the
            edit, so it goes and returns with undo and redo.

        Raises
        ------
        UserError
            If somebody would be booked twice, a standing session does not fill whole slots,
            mentoring slots overlap, or a name is given twice.
        ValueError
            If what stands before the edit is not what is stored.
        """
        made_at = datetime.now().replace(microsecond=0)
        logged = LoggedEdit(edit=edit, made_at=made_at, proof=proof)
        with self._writing() as db:
            edit_log.record(db, residency_id, logged)
        return logged

    def undo(self, residency_id: int) -> LoggedEdit | None:
        """Take the newest edit back and return it as it was made; None if there is none.

        Raises
        ------
        UserError
            If the log was tampered with: what it holds does not lead back from what is stored.
        """
        with self._following_the_log(), self._writing() as db:
            return edit_log.undo(db, residency_id)

    def redo(self, residency_id: int) -> LoggedEdit | None:
        """Make the edit again that was undone last, and return it; raises as `undo`."""
        with self._following_the_log(), self._writing() as db:
            return edit_log.redo(db, residency_id)

    def history(self, residency_id: int) -> History:
        """Return the log of edits of a residency."""
        with self._reading() as db:
            return edit_log.read_history(db, residency_id)

    def printed(self, residency_id: int) -> tuple[PrintedSheet, ...]:
        """Return the last print of each document of a residency, by name and language."""
        with self._reading() as db:
            return printed.read_printed(db, residency_id)

    def note_printed(self, residency_id: int, sheets: Iterable[PrintedSheet]) -> None:
        """Remember what was printed in place of earlier prints; no edit, so never undone."""
        with self._writing() as db:
            printed.write_printed(db, residency_id, sheets)

    def notebook(self, residency_id: int) -> Notebook:
        """Return the notes and actions of a residency."""
        with self._reading() as db:
            return notes.read_notebook(db, residency_id)

    def write_notes(self, residency_id: int, edit: NoteEdit) -> None:
        """Store a change of the notebook; no step of the log, so undo leaves it.

        Raises
        ------
        ValueError
            If what goes is not what is stored.
        """
        with self._writing() as db:
            notes.write_notes(db, residency_id, edit)

    def contents(self) -> tuple[StoredResidency, ...]:
        """Return all that the file holds, by residency in order of time."""
        with self._reading() as db:
            return read_whole(db)

    def rewrite(self, contents: Iterable[StoredResidency]) -> None:
        """Write residencies anew, log and prints included, so that nothing of before is left.

        What goes is overwritten in the file, and the file is packed: its bytes hold no trace of
        it. Backups and copies stay as they are. No edit, so it cannot be undone.

        Raises
        ------
        UserError
            If two of a list would have one name; nothing changes then.
        MachineError
            If what was written does not read back; nothing changes then.
        """
        wanted = tuple(contents)
        with plain_failures(self.path):
            run_plainly(self._engine, "PRAGMA secure_delete = ON")
        with self._writing() as db:
            for each in wanted:
                write_whole(db, each)
            db.expunge_all()
            found = {each.summary.id: each for each in read_whole(db)}
            if any(
                replace(found[each.summary.id], summary=each.summary) != each for each in wanted
            ):
                raise MachineError(
                    "{file}: was not written as it should be; nothing was kept", file=self.path
                )
        # Overwritten it is by now; a disk too full for packing does not bring it back.
        with suppress(sqlite3.OperationalError):
            run_plainly(self._engine, "VACUUM")

    @contextmanager
    def _following_the_log(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError) as failure:
            raise damaged(self.path) from failure

    @contextmanager
    def _reading(self) -> Iterator[Transaction]:
        with plain_failures(self.path), Transaction(self._engine) as db, db.begin():
            yield db

    @contextmanager
    def _writing(self) -> Iterator[Transaction]:
        if self.read_only:
            raise UserError(
                "{file}: is open for reading only; nothing was changed", file=self.path
            )
        with self._reading() as db:
            yield db
