# SPDX-License-Identifier: Apache-2.0
"""The first structure: several residencies in a file, and no slot that could be filled twice."""

from alembic import op

from ateliers_desktop.storage.migrations import APPLICATION_ID, statements

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables of version 1 as ``schemas/0001.sql`` has them."""
    connection = op.get_bind()
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in statements(1):
        connection.exec_driver_sql(statement)
