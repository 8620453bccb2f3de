# SPDX-License-Identifier: Apache-2.0
"""What happens before a file is used: it is checked, mended after a crash, brought up to date."""

import os
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.storage.backups import back_up, newest_good_backup
from ateliers_desktop.storage.database import driver_of, open_engine
from ateliers_desktop.storage.failures import read_only
from ateliers_desktop.storage.identity import (
    NewerFileError,
    check_content,
    examine,
    needs_recovery,
)
from ateliers_desktop.storage.migrations import newest_version, upgrade


class BackupOfferError(UserError):
    """A file cannot be opened, but a backup of it is good.

    Parameters
    ----------
    refusal
        What is wrong with the file.
    backup
        Its newest backup that passes the check.
    """

    def __init__(self, refusal: UserError, backup: Path) -> None:
        super().__init__(
            "{refusal}; its newest good backup is {backup}", refusal=refusal, backup=backup
        )
        self.refusal, self.backup = refusal, backup


def check_readable(path: Path) -> bool:
    """Tell whether a file can be read as it lies; UserError unless it is in order.

    One of an older version, or whose last writer was killed, has to be changed before: a copy is.
    """
    return _examined(path) == newest_version() and not needs_recovery(path)


def make_writable(path: Path) -> None:
    """Bring a file that is in order to the newest version, after a backup; the lock is held."""
    version = _examined(path)
    if not os.access(path, os.W_OK):
        raise read_only(path)
    if version < newest_version():
        open_engine(path, "rw").dispose()
        back_up(path, f"version {version}")
        migrate(path)


def migrate(path: Path) -> None:
    """Bring a file to the newest version, all or nothing; one that is not there is created.

    Whoever calls tells what SQLite reports in words.
    """
    engine = open_engine(path, "rwc", foreign_keys=False)
    try:
        with engine.begin() as connection:
            upgrade(connection)
            check_content(driver_of(connection), path, newest_version())
    finally:
        engine.dispose()


def _examined(path: Path) -> int:
    try:
        return examine(path)
    except UserError as refusal:
        raise with_backup(refusal, path) from refusal


def with_backup(refusal: UserError, path: Path) -> UserError:
    """Return what is wrong with a file, with its newest good backup where there is one.

    A newer file is no damaged one: of that the backup is only named.
    """
    backup = newest_good_backup(path)
    if backup is None or isinstance(refusal, BackupOfferError):
        return refusal
    if isinstance(refusal, NewerFileError):
        return UserError(
            "{refusal}; its newest good backup is {backup}", refusal=refusal, backup=backup
        )
    return BackupOfferError(refusal, backup)
