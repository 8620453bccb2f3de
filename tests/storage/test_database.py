# SPDX-License-Identifier: Apache-2.0
"""Every connection has the settings under which nothing is lost, and says so when asked."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from ateliers_desktop.errors import MachineError
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.storage.database import connect, driver_of, open_engine
from tests.storage.raw import rows, tamper
from tests.storage.rich import SCHEDULE, place, session

EXPECTED = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "busy_timeout": 5000,
    "fullfsync": 1,
    "cell_size_check": 1,
}


@pytest.mark.parametrize("mode", ["rw", "ro"])
def test_every_setting_stands_on_the_connection_in_use(path: Path, mode: str) -> None:
    engine = open_engine(path, mode)
    with engine.begin() as connection:
        driver = driver_of(connection)
        found = {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in EXPECTED}
    engine.dispose()
    assert found == EXPECTED


def test_a_plain_connection_lacks_them(path: Path) -> None:
    """The control of the test above: SQLite's own defaults are others."""
    assert rows(path, "PRAGMA synchronous") != [(EXPECTED["synchronous"],)]
    assert rows(path, "PRAGMA foreign_keys") != [(EXPECTED["foreign_keys"],)]


def test_a_setting_that_does_not_take_is_an_error(path: Path) -> None:
    tamper(path, "PRAGMA journal_mode = wal")
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(other.execute("SELECT * FROM mentor")) as reading,
    ):
        reading.fetchone()
        with pytest.raises(sqlite3.OperationalError):
            connect(path, "rw")
    connect(path, "rw").close()
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]


def test_a_writer_takes_its_right_to_write_at_once(path: Path) -> None:
    engine = open_engine(path, "rw")
    with (
        engine.begin(),
        closing(sqlite3.connect(path, timeout=0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("UPDATE mentor SET phone = ''")
    engine.dispose()


def test_a_reader_leaves_others_free_to_write(path: Path) -> None:
    engine = open_engine(path, "ro")
    with engine.begin():
        tamper(path, "UPDATE mentor SET phone = 'x'")
    engine.dispose()


def test_threads_wait_for_each_other(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        threads = [
            Thread(target=file.apply_edit, args=(1, place(session(100 + n, status=_cancelled()))))
            for n in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(file.load(1)[1].sessions) == len(SCHEDULE.sessions) + 8
        assert len(file.history(1).done) == 8


def test_a_file_that_is_moved_away_while_open_takes_no_edit(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        path.rename(path.with_name("moved.ateliers"))
        with pytest.raises(MachineError, match="was moved or removed"):
            file.apply_edit(1, place(session(100, status=_cancelled())))


def test_a_file_held_by_another_program_is_told_in_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ateliers_desktop.storage import database

    monkeypatch.setitem(database._SETTINGS, "busy_timeout", 10)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(MachineError, match="another program holds the file"):
            ProgrammeFile.open(path)


def _cancelled() -> object:
    from ateliers_desktop.residency import SessionStatus

    return SessionStatus.CANCELLED
