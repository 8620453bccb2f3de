# SPDX-License-Identifier: Apache-2.0
"""A second version of the structure that only the tests know, to migrate to."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from ateliers_desktop.storage import migrations

CHANGE = "ALTER TABLE residency ADD COLUMN motto TEXT NOT NULL DEFAULT ''"

_REVISION = '''
"""The second structure: a residency has a motto."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    connection = op.get_bind()
    for statement in {statements!r}:
        connection.exec_driver_sql(statement)
'''


def write_second_version(folder: Path, *statements: str) -> Path:
    """Write migrations with a second version, and return their folder.

    The structure that it should lead to has a motto; the statements given, if any, lead elsewhere.
    """
    shutil.copytree(
        Path(migrations.__file__).parent,
        folder,
        ignore=shutil.ignore_patterns("__pycache__"),
        dirs_exist_ok=True,
    )
    revision = _REVISION.format(statements=statements or (CHANGE,))
    (folder / "versions" / "r0002_motto.py").write_text(revision, encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in (*migrations.statements(1), CHANGE):
            connection.execute(statement)
        found = connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL").fetchall()
    text = ";\n\n".join(sql for (sql,) in found)
    (folder / "schemas" / "0002.sql").write_text(f"{text};\n", encoding="utf-8")
    return folder
