# SPDX-License-Identifier: Apache-2.0
"""What SQLite and the system report about a programme file, in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, StatementError

from ateliers_desktop.errors import AteliersError, MachineError, UserError, system_reason


class UnwritableFileError(MachineError):
    """A file can be read where it lies, but not written."""


_UNIQUE = "UNIQUE constraint failed: "


@contextmanager
def plain_failures(path: Path) -> Iterator[None]:
    """Raise what goes wrong with a file as UserError and MachineError."""
    try:
        yield
    except sqlite3.Error as failure:
        raise _told(failure, path) from failure
    except StatementError as failure:
        if isinstance(failure, DBAPIError) and isinstance(failure.orig, sqlite3.Error):
            raise _told(failure.orig, path) from failure
        if isinstance(failure.orig, ValueError):
            raise ValueError(str(failure.orig)) from failure
        raise
    except UnicodeDecodeError as failure:
        raise damaged(path) from failure
    except (OverflowError, UnicodeEncodeError) as failure:
        raise UserError(
            "{file}: a number or a text cannot be stored ({reason}); nothing was changed",
            file=path,
            reason=failure,
        ) from failure
    except OSError as failure:
        raise _broken(path, system_reason(failure)) from failure


def error_name(failure: sqlite3.Error) -> str:
    """Return SQLite's name of an error, as in SQLITE_FULL or SQLITE_READONLY_ROLLBACK."""
    return str(getattr(failure, "sqlite_errorname", ""))


def damaged(path: Path) -> UserError:
    """Return the error that a file is damaged."""
    return UserError(
        "{file}: is damaged; it was not changed, open a backup if there is one", file=path
    )


def foreign(path: Path) -> UserError:
    """Return the error that a file is no programme."""
    return UserError(
        "{file}: is not a programme of Ateliers; open a file that this program made", file=path
    )


def read_only(path: Path) -> UnwritableFileError:
    """Return the error that a file cannot be written."""
    return UnwritableFileError(
        "{file}: the file or its folder cannot be written to; "
        "copy it elsewhere or open it for reading only",
        file=path,
    )


def _told(failure: sqlite3.Error, path: Path) -> AteliersError:
    name = error_name(failure)
    if isinstance(failure, sqlite3.IntegrityError):
        return _contradiction(str(failure), path)
    if name == "SQLITE_NOTADB":
        return foreign(path)
    if name.startswith("SQLITE_CORRUPT") or "Could not decode" in str(failure):
        return damaged(path)
    if name == "SQLITE_FULL":
        return MachineError("{file}: the disk is full; the file is as it was", file=path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return MachineError(
            "{file}: another program holds the file; close it there and try again", file=path
        )
    if name == "SQLITE_READONLY_DBMOVED":
        return MachineError(
            "{file}: was moved or removed while it was open; open it where it is now", file=path
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return read_only(path)
    if name.startswith("SQLITE_CANTOPEN"):
        return MachineError(
            "{file}: cannot be opened or created; check your rights on the file and its folder",
            file=path,
        )
    return _broken(path, failure)


def _broken(path: Path, reason: object) -> MachineError:
    return MachineError(
        "{file}: the disk or the folder failed ({reason}); the file is as it was",
        file=path,
        reason=reason,
    )


def _contradiction(reason: str, path: Path) -> UserError:
    column = reason.removeprefix(_UNIQUE).rpartition(", ")[2] if _UNIQUE in reason else ""
    if column == "occupancy.mentor_id":
        return UserError("a mentor would have two sessions at the same time; nothing was changed")
    if column == "occupancy.project_id":
        return UserError("a project would have two sessions at the same time; nothing was changed")
    if column == "occupancy.room_key":
        return UserError("a room would hold two sessions at the same time; nothing was changed")
    if column == "residency.first_day":
        return UserError("{file}: has a residency of that name and first day already", file=path)
    return UserError(
        "{file}: what was to be written contradicts itself ({reason}); nothing was changed",
        file=path,
        reason=reason,
    )
