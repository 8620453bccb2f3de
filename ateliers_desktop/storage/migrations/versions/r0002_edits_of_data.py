# SPDX-License-Identifier: Apache-2.0
"""The second structure: an edit may change the residency's data, and kinds of edits may come."""

from alembic import op

from ateliers_desktop.storage.migrations import statements

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Build the log of edits anew; nothing refers to it."""
    connection = op.get_bind()
    (table,) = (each for each in statements(2) if each.startswith("CREATE TABLE edit "))
    connection.exec_driver_sql("ALTER TABLE edit RENAME TO edit_of_sessions")
    connection.exec_driver_sql(table)
    columns = "residency_id, number, kind, made_at, sessions_before, sessions_after, proof"
    connection.exec_driver_sql(
        f"INSERT INTO edit ({columns}, data) SELECT {columns}, '{{}}' FROM edit_of_sessions"
    )
    connection.exec_driver_sql("DROP TABLE edit_of_sessions")
