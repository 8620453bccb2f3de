# SPDX-License-Identifier: Apache-2.0
"""The versions of the file's structure, from the first on, each a revision for Alembic.

`user_version` of a file is the number of its newest revision, and ``schemas/`` holds the text of
the structure that each version must have, to the letter.
"""

from pathlib import Path

from sqlalchemy import Connection

FOLDER = Path(__file__).parent
"""Where ``versions/`` and ``schemas/`` lie; in an installed program too."""

APPLICATION_ID = 0x4174656C
"""What SQLite's header says of our files: the letters "Atel"."""

_ALEMBIC_TABLE = """CREATE TABLE alembic_version (
\tversion_num VARCHAR(32) NOT NULL, 
\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""  # noqa: W291 - as Alembic writes it


def newest_version() -> int:
    """Return the number of the newest version of the structure."""
    return max(int(file.stem) for file in (FOLDER / "schemas").glob("*.sql"))


def statements(version: int) -> tuple[str, ...]:
    """Return the statements that make up the structure of a version, but for Alembic's table."""
    text = (FOLDER / "schemas" / f"{version:04d}.sql").read_text(encoding="utf-8")
    return tuple(part.strip() for part in text.split(";\n") if part.strip())


def expected_schema(version: int) -> frozenset[str]:
    """Return the texts that the structure of a file of a version consists of."""
    return frozenset((*statements(version), _ALEMBIC_TABLE))


def upgrade(connection: Connection) -> None:
    """Bring a file to the newest version, within the transaction that is open.

    The connection must not enforce foreign keys: a table that is rebuilt would take the rows that
    refer to it along.
    """
    # Loaded when a file has to be brought up: most files are up to date.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
