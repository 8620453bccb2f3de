# SPDX-License-Identifier: Apache-2.0
"""How SQLite is opened: one connection, settings that survive a power cut, honest transactions."""

import os
import sqlite3
from pathlib import Path
from typing import Literal
from urllib.parse import quote_from_bytes

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

Mode = Literal["ro", "rw", "rwc"]

_SETTINGS = {
    "busy_timeout": 5000,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "fullfsync": 1,
    "synchronous": 3,
    "trusted_schema": 0,
}
"""Per connection; 3 is EXTRA: it also syncs the folder, without which a commit can be lost."""


def uri(path: Path, mode: Mode) -> str:
    """Return the address by which SQLite opens a file in a mode, whatever its name contains."""
    posix = path.absolute().as_posix()
    root = "" if posix.startswith("/") else "/"
    return f"file://{root}{quote_from_bytes(os.fsencode(posix))}?mode={mode}"


def connect(path: Path, mode: Mode, *, foreign_keys: bool = True) -> sqlite3.Connection:
    """Open a connection that begins no transaction by itself; every setting is read back."""
    connection = sqlite3.connect(
        uri(path, mode), uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        settings = {**_SETTINGS, "foreign_keys": int(foreign_keys)}
        for name, value in settings.items():
            _set(connection, name, value)
        if mode != "ro":
            _set(connection, "journal_mode", "delete")
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: sqlite3.Connection, name: str, value: int | str) -> None:
    connection.execute(f"PRAGMA {name} = {value}").close()
    stands = connection.execute(f"PRAGMA {name}").fetchone()[0]
    if stands != value:
        raise sqlite3.OperationalError(f"{name} is {stands} and cannot be set to {value}")


def open_engine(path: Path, mode: Mode, *, foreign_keys: bool = True) -> Engine:
    """Return an engine over one connection to a file; threads wait for each other.

    A writer's transactions begin IMMEDIATE: one that read first and wrote later could be refused
    at once, without waiting.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, mode, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
    )
    begin = "BEGIN" if mode == "ro" else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    try:
        with engine.begin():
            pass
    except BaseException:
        engine.dispose()
        raise
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection under one of SQLAlchemy."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(f"{driver!r} is no connection to SQLite")
    return driver


def run_plainly(engine: Engine, statement: str) -> None:
    """Run a statement that no transaction may be around."""
    with engine.connect() as connection:
        driver_of(connection).execute(statement).close()
