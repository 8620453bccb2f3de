# SPDX-License-Identifier: Apache-2.0
"""The structure of a file in memory, whole or with one constraint left out, as a control."""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

from ateliers_desktop.storage.database import connect
from ateliers_desktop.storage.migrations import newest_version, statements

STATEMENTS = statements(newest_version())

CONSTRAINT = re.compile(r"CONSTRAINT (\w+) (PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK)")


def constraints(kind: str) -> list[tuple[str, str]]:
    """Return (table, constraint) for every constraint of a kind."""
    found = []
    for statement in STATEMENTS:
        table = statement.split()[2]
        found += [(table, each[1]) for each in CONSTRAINT.finditer(statement) if each[2] == kind]
    return found


def without(name: str) -> list[str]:
    """Return the statements of the structure without one constraint or index."""
    kept = []
    for statement in STATEMENTS:
        if f"INDEX {name} " in statement:
            continue
        lines = [
            line
            for line in statement.splitlines()
            if not line.startswith(f"    CONSTRAINT {name} ")
        ]
        text = "\n".join(lines)
        kept.append(re.sub(r",\n\)", "\n)", text))
    assert kept != list(STATEMENTS), f"there is no constraint {name}"
    return kept


def copied(source: Path, missing: str | None = None) -> sqlite3.Connection:
    """Return a file's rows in memory under the program's settings, a constraint left out."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in without(missing) if missing else STATEMENTS:
        connection.execute(statement)
    original = connect(source, "ro")
    tables = [each.split()[2] for each in STATEMENTS if each.startswith("CREATE TABLE")]
    for table in tables:
        columns = [
            row[1]
            for row in original.execute(f"PRAGMA table_xinfo({table})").fetchall()
            if row[6] == 0
        ]
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        rows = original.execute(f"SELECT {names} FROM {table}").fetchall()
        connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
    original.close()
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


Memory = Callable[..., sqlite3.Connection]
"""Copies a file into memory; called with the name of a constraint, without it."""


def attempt(connection: sqlite3.Connection, *wanted: str) -> str:
    """Run statements as one transaction; return what SQLite says against it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in wanted:
            connection.execute(statement)
        connection.execute("COMMIT")
    except sqlite3.IntegrityError as refusal:
        connection.execute("ROLLBACK")
        return str(refusal)
    return ""
