# SPDX-License-Identifier: Apache-2.0
"""Whether all that a file holds can be read: pages and constraints may be in order, texts not."""

from pathlib import Path

from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.storage.database import open_engine
from ateliers_desktop.storage.edit_log import read_history
from ateliers_desktop.storage.failures import damaged, plain_failures
from ateliers_desktop.storage.identity import examine, needs_recovery
from ateliers_desktop.storage.migrations import newest_version
from ateliers_desktop.storage.store.notes import read_notebook
from ateliers_desktop.storage.store.printed import read_printed
from ateliers_desktop.storage.store.residencies import read_residency, read_summaries

UNREADABLE = (ValueError, TypeError, KeyError)
"""What a row raises that this program did not write."""


def read_everything(db: Transaction) -> None:
    """Read all values of a file; raises one of `UNREADABLE`, or UserError."""
    for each in read_summaries(db):
        read_residency(db, each.id)
        read_history(db, each.id)
        read_printed(db, each.id)
        read_notebook(db, each.id)


def examine_whole(path: Path) -> int:
    """Return the version of a file after checking its values too, where it is of the newest one.

    Raises UserError as `examine` does.
    """
    version = examine(path)
    if version == newest_version() and not needs_recovery(path):
        engine = open_engine(path, "ro")
        try:
            with plain_failures(path), Transaction(engine) as db:
                read_everything(db)
        except UNREADABLE as failure:
            raise damaged(path) from failure
        finally:
            engine.dispose()
    return version
