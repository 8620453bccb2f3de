# SPDX-License-Identifier: Apache-2.0
"""One ``.ateliers`` file that loses nothing: a SQLite database, written edit by edit."""

from ateliers_desktop.storage.backups import back_up, backups, newest_good_backup
from ateliers_desktop.storage.edit_log import History, LoggedEdit
from ateliers_desktop.storage.new_files import write_new
from ateliers_desktop.storage.programme_file import ProgrammeFile
from ateliers_desktop.storage.store.residencies import ResidencySummary

__all__ = [
    "History",
    "LoggedEdit",
    "ProgrammeFile",
    "ResidencySummary",
    "back_up",
    "backups",
    "newest_good_backup",
    "write_new",
]
