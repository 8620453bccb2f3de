# SPDX-License-Identifier: Apache-2.0
"""A version of the structure after the newest one, which only the tests know, to migrate to."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from ateliers_desktop.storage import migrations

NEWEST = migrations.newest_version()
NEXT = NEWEST + 1

CHANGE = "ALTER TABLE residency ADD COLUMN motto TEXT NOT NULL DEFAULT ''"

_REVISION = '''
"""The next structure: a residency has a motto."""

from alembic import op

revision = "{next:04d}"
down_revision = "{newest:04d}"


def upgrade() -> None:
    connection = op.get_bind()
    for statement in {statements!r}:
        connection.exec_driver_sql(statement)
'''


def write_next_version(folder: Path, *statements: str) -> Path:
    """Write migrations with one version more, and return their folder.

    The structure that it should lead to has a motto; the statements given, if any, lead elsewhere.
    """
    shutil.copytree(
        Path(migrations.__file__).parent,
        folder,
        ignore=shutil.ignore_patterns("__pycache__"),
        dirs_exist_ok=True,
    )
    revision = _REVISION.format(next=NEXT, newest=NEWEST, statements=statements or (CHANGE,))
    (folder / "versions" / f"r{NEXT:04d}_motto.py").write_text(revision, encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in (*migrations.statements(NEWEST), CHANGE):
            connection.execute(statement)
        found = connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL").fetchall()
    text = ";\n\n".join(sql for (sql,) in found)
    schema_of_next(folder).write_text(f"{text};\n", encoding="utf-8")
    return folder


def schema_of_next(folder: Path) -> Path:
    """Return where written migrations hold the structure of the version after the newest."""
    return folder / "schemas" / f"{NEXT:04d}.sql"
