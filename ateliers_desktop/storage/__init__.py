# SPDX-License-Identifier: Apache-2.0
"""One ``.ateliers`` file that loses nothing: a SQLite database, written edit by edit."""

from ateliers_desktop.storage.backups import (
    Backup,
    back_up,
    backups,
    found_backups,
    named_backup,
    newest_good_backup,
)
from ateliers_desktop.storage.edit_log import History, LoggedEdit
from ateliers_desktop.storage.failures import UnwritableFileError
from ateliers_desktop.storage.lock import FileInUseError
from ateliers_desktop.storage.new_files import copy_new, write_new
from ateliers_desktop.storage.opening import BackupOfferError
from ateliers_desktop.storage.programme_file import ProgrammeFile
from ateliers_desktop.storage.restoring import Content, content_of, restore
from ateliers_desktop.storage.store.residencies import ResidencySummary
from ateliers_desktop.storage.store.whole import StoredResidency

__all__ = [
    "Backup",
    "BackupOfferError",
    "Content",
    "FileInUseError",
    "History",
    "LoggedEdit",
    "ProgrammeFile",
    "ResidencySummary",
    "StoredResidency",
    "UnwritableFileError",
    "back_up",
    "backups",
    "content_of",
    "copy_new",
    "found_backups",
    "named_backup",
    "newest_good_backup",
    "restore",
    "write_new",
]
