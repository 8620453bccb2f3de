# SPDX-License-Identifier: Apache-2.0
"""A backup put in the place of its file; what stood there is kept, damaged or not."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from ateliers_desktop.errors import AteliersError, UserError
from ateliers_desktop.safe_files import put_in_place, write_safely
from ateliers_desktop.storage.backups import back_up, copy_whole
from ateliers_desktop.storage.database import connect, open_engine
from ateliers_desktop.storage.failures import plain_failures
from ateliers_desktop.storage.identity import discard, examine, journal_path
from ateliers_desktop.storage.lock import WriterLock
from ateliers_desktop.storage.soundness import examine_whole

RESTORE = "restore"
"""The label of a backup of what stood in the place of one that was restored."""


_COUNTED = (
    ("*", "session"),
    ("DISTINCT name", "project"),
    ("DISTINCT name", "mentor"),
    ("*", "residency"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """How much a file holds, over all its residencies; whoever is in several counts once."""

    sessions: int
    projects: int
    mentors: int
    residencies: int = 1


def content_of(path: Path) -> Content | None:
    """Return how much a file of any version holds, None if it does not pass the check."""
    try:
        examine(path)
        with closing(connect(path, "ro")) as connection:
            sessions, projects, mentors, residencies = (
                connection.execute(f"SELECT count({what}) FROM {table}").fetchone()[0]
                for what, table in _COUNTED
            )
    except (AteliersError, sqlite3.Error):
        return None
    return Content(sessions=sessions, projects=projects, mentors=mentors, residencies=residencies)


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of its file; return where what stood there is kept, if any did.

    A file in order becomes a backup itself. A damaged one is set aside beside its place, as it
    is, with the journal that SQLite would else play back into the one restored.

    Raises
    ------
    UserError
        If the backup is damaged, or the file is open elsewhere; nothing is changed then.
    MachineError
        If the folder cannot be written to or the disk is full.
    """
    with plain_failures(path):
        lock = WriterLock(path)
        try:
            examine_whole(backup)
            kept = _keep(path)
            part = path.with_name(f"{path.name}.part")
            discard(part)
            try:
                copy_whole(backup, part)
                # Only now, when all that it belongs to is safe elsewhere.
                journal_path(path).unlink(missing_ok=True)
                put_in_place(part, path)
            finally:
                discard(part)
        finally:
            lock.release()
    return kept


def _keep(path: Path) -> Path | None:
    try:
        examine_whole(path)
        open_engine(path, "rw").dispose()
        return back_up(path, RESTORE)
    except UserError:
        return _set_aside(path)


def _set_aside(path: Path) -> Path | None:
    """Copy a damaged file and its journal beside it, to the byte."""
    if not path.is_file():
        return None
    aside = _free_name(path)
    if journal_path(path).is_file():
        write_safely(journal_path(aside), journal_path(path).read_bytes())
    return write_safely(aside, path.read_bytes())


def _free_name(path: Path) -> Path:
    moment = f"{datetime.now():%Y-%m-%d %H-%M-%S}"
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        aside = path.with_name(f"{path.stem} damaged {moment}{again}{path.suffix}")
        if not aside.exists():
            return aside
    raise AssertionError("numbers do not end")
