# SPDX-License-Identifier: Apache-2.0
"""The fifth structure: events have identifiers; a print remembers events and people too."""

from collections import Counter
from hashlib import sha256

from alembic import op
from sqlalchemy import Connection

from ateliers_desktop.residency import fold
from ateliers_desktop.storage.migrations import statements

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create the table of identifiers and fill it; build the one of prints anew."""
    connection = op.get_bind()
    tables = {each.split()[2]: each for each in statements(5) if each.startswith("CREATE TABLE ")}
    connection.exec_driver_sql(tables["event"])
    _identify(connection)
    connection.exec_driver_sql("ALTER TABLE printed RENAME TO printed_sessions")
    connection.exec_driver_sql(tables["printed"])
    columns = "residency_id, name, language, printed_at, sessions, digest"
    connection.exec_driver_sql(
        f"INSERT INTO printed ({columns}, events, people)"
        f" SELECT {columns}, '[]', '[]' FROM printed_sessions"
    )
    connection.exec_driver_sql("DROP TABLE printed_sessions")


def _identify(connection: Connection) -> None:
    """Give every event the identifier under which calendars have had it so far."""
    events = connection.exec_driver_sql(
        "SELECT residency_id, slot.ordinal, residency.name, substr(starts, 1, 10), title"
        " FROM slot JOIN residency ON residency.id = residency_id"
        " WHERE kind = 'event' ORDER BY residency_id, slot.ordinal"
    ).fetchall()
    seen: Counter[tuple[str, ...]] = Counter()
    for number, ordinal, name, day, title in events:
        same = (day, fold(title))
        seen[number, *same] += 1
        text = "\0".join((fold(name), *same, str(seen[number, *same])))
        connection.exec_driver_sql(
            "INSERT INTO event (residency_id, slot_ordinal, identifier) VALUES (?, ?, ?)",
            (number, ordinal, sha256(text.encode()).hexdigest()[:32]),
        )
