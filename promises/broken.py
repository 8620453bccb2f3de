# SPDX-License-Identifier: Apache-2.0
"""The program with one of its guards taken away, as the control of a harness.

``python -m promises.broken WHAT HARDSHIP COUNT SEED FOLDER`` runs a hardship of the tests that is
expected to fail; ``sound`` breaks nothing. Ends with `LOST` if something was lost; any other
failure is one of the harness itself.
"""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from ateliers_desktop.errors import MachineError
from ateliers_desktop.storage import database, edit_log, lock, new_files, opening
from ateliers_desktop.storage.edit_log import LoggedEdit
from ateliers_desktop.storage.store.edits import apply_edit
from ateliers_desktop.storage.store.residencies import find_residency
from promises import full_disk
from tests.storage import hardship


def two_transactions() -> None:
    """Store what an edit changes first, and that it was made afterwards."""

    def record(db: edit_log.Transaction, residency_id: int, logged: LoggedEdit) -> None:
        apply_edit(db, residency_id, logged.edit)
        db.flush()
        db.connection().exec_driver_sql("COMMIT")
        db.connection().exec_driver_sql("BEGIN IMMEDIATE")
        residency = find_residency(db, residency_id)
        newer = edit_log.EditRow.number > residency.edits_done
        db.execute(edit_log.delete(edit_log.EditRow).where(newer))
        residency.edits_done += 1
        db.add(edit_log._row(residency_id, residency.edits_done, logged))

    edit_log.record = record


def in_place() -> None:
    """Write a new file where it is to stand, not beside it."""

    @contextmanager
    def new_file(path: Path) -> Iterator[Path]:
        new_files.migrate(path)
        yield path

    new_files._new_file = new_file


def no_backup() -> None:
    """Bring a file to the newest version without a backup."""
    opening.back_up = lambda *_: Path()


def no_journal() -> None:
    """Let SQLite write without being able to take back what does not fit."""
    keep = database._set

    def set_all(connection: database.sqlite3.Connection, name: str, value: int | str) -> None:
        keep(connection, name, "off" if name == "journal_mode" else value)

    database._set = set_all


def leftovers() -> None:
    """Leave an unfinished file where it was."""
    new_files.discard = lambda _: None


def blind_to_removal() -> None:
    """Hold the file locked all the time: SQLite then does not notice that it is gone."""
    database._SETTINGS["locking_mode"] = "exclusive"  # type: ignore[assignment]


def written_over() -> None:
    """Write an export over the one before."""
    full_disk.write_export = lambda target, content: target.write_bytes(content)


def wrong_words() -> None:
    """Tell of a file that cannot be written as of any other failure."""
    told = MachineError("{file}: failed", file="")
    lock.read_only = opening.read_only = lambda _: told


LOST = 3

GUARDS: dict[str, Callable[[], None]] = {
    each.__name__: each
    for each in (
        *(two_transactions, in_place, no_backup, no_journal, leftovers),
        *(blind_to_removal, written_over, wrong_words),
    )
}


def main() -> int:
    """Break one guard, then run one hardship."""
    what, which, count, seed, folder = sys.argv[1:]
    if what != "sound":
        GUARDS[what]()
    tried = {**hardship.HARDSHIPS, **full_disk.HARDSHIPS}[which]
    try:
        print(tried(int(count), Random(int(seed)), Path(folder)))
    except Exception:
        traceback.print_exc()
        return LOST
    return 0


if __name__ == "__main__":
    sys.exit(main())
