# SPDX-License-Identifier: Apache-2.0
"""Whether a file is one of ours, whole and untampered: found out before anything is written."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from ateliers_desktop.errors import UserError
from ateliers_desktop.storage.database import connect
from ateliers_desktop.storage.failures import damaged, error_name, foreign, plain_failures
from ateliers_desktop.storage.migrations import APPLICATION_ID, expected_schema, newest_version


class NewerFileError(UserError):
    """A file was written by a newer version of the program, and is whole as far as is known."""


_SCHEMA = (
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL OR name NOT LIKE 'sqlite_autoindex_%'"
)


def examine(path: Path) -> int:
    """Return the version of a file's structure after checking the file, which stays untouched.

    A file whose last writer was killed has a journal that SQLite would play back on opening it;
    the check is then made on a copy.

    Raises
    ------
    UserError
        If it is missing, not ours, newer than the program, damaged, or not built as we build it.
    """
    with plain_failures(path):
        if not path.is_file():
            raise UserError("{file}: there is no such file; check its name and folder", file=path)
        if not needs_recovery(path):
            return _examine(path, path)
        with TemporaryDirectory() as folder:
            copy = Path(folder, "copy")
            shutil.copyfile(path, copy)
            shutil.copyfile(journal_path(path), journal_path(copy))
            with closing(connect(copy, "rw")) as connection:
                _read_schema(connection)
            return _examine(copy, path)


def needs_recovery(path: Path) -> bool:
    """Tell whether the last writer was killed in a transaction that is still to be rolled back."""
    try:
        with closing(connect(path, "ro")) as connection:
            _read_schema(connection)
    except sqlite3.OperationalError as failure:
        if error_name(failure) == "SQLITE_READONLY_ROLLBACK":
            return True
        raise
    return False


def journal_path(path: Path) -> Path:
    """Return where SQLite keeps the journal of a file: beside the file itself, not a link."""
    real = path.resolve()
    return real.with_name(f"{real.name}-journal")


def discard(part: Path) -> None:
    """Take away an unfinished file with its journal."""
    part.unlink(missing_ok=True)
    journal_path(part).unlink(missing_ok=True)


def check_content(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Raise UserError unless structure, pages, constraints and references are all in order."""
    if _read_schema(connection) != sorted(expected_schema(version)):
        raise UserError(
            "{file}: its structure was changed by something else than this program; "
            "it was not changed now, open a backup if there is one",
            file=path,
        )
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise damaged(path)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(path)
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [
        (f"{version:04d}",)
    ]:
        raise damaged(path)


def _examine(path: Path, shown: Path) -> int:
    with closing(connect(path, "ro")) as connection:
        version = _read_version(connection, shown)
        check_content(connection, shown, version)
    return version


def _read_version(connection: sqlite3.Connection, shown: Path) -> int:
    made_by = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if made_by != APPLICATION_ID:
        raise foreign(shown)
    if version > newest_version():
        raise NewerFileError(
            "{file}: was written by a newer version of the program; install that version, "
            "the file was not changed",
            file=shown,
        )
    if version < 1:
        raise damaged(shown)
    return version


def _read_schema(connection: sqlite3.Connection) -> list[str]:
    return sorted(str(row[0]) for row in connection.execute(_SCHEMA))
