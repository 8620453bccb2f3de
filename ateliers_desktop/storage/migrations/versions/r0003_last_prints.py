# SPDX-License-Identifier: Apache-2.0
"""The third structure: what was printed last is remembered beside what is planned."""

from alembic import op

from ateliers_desktop.storage.migrations import statements

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table of prints; nothing is known of earlier ones."""
    (table,) = (each for each in statements(3) if each.startswith("CREATE TABLE printed "))
    op.get_bind().exec_driver_sql(table)
