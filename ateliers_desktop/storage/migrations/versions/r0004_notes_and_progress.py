# SPDX-License-Identifier: Apache-2.0
"""The fourth structure: notes and actions, how far a need is, business models, former names."""

from alembic import op

from ateliers_desktop.storage.migrations import statements

revision = "0004"
down_revision = "0003"

_NEW = ("note", "action", "canvas_block", "former_mentor_name", "former_project_name")


def upgrade() -> None:
    """Create the new tables, and build the one of needs anew: none was said to be met."""
    connection = op.get_bind()
    tables = {each.split()[2]: each for each in statements(4) if each.startswith("CREATE TABLE ")}
    for name in _NEW:
        connection.exec_driver_sql(tables[name])
    connection.exec_driver_sql("ALTER TABLE need RENAME TO need_without_state")
    connection.exec_driver_sql(tables["need"])
    columns = (
        "residency_id, project_id, ordinal, area_id, priority, sessions, minutes, after_area_id, "
        "set_aside"
    )
    connection.exec_driver_sql(
        f"INSERT INTO need ({columns}, state) SELECT {columns}, 'open' FROM need_without_state"
    )
    connection.exec_driver_sql("DROP TABLE need_without_state")
