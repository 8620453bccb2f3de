# SPDX-License-Identifier: Apache-2.0
"""What Alembic runs: the revisions, over a connection that it is handed."""

from collections.abc import Collection, Mapping
from typing import Any

from alembic import context
from alembic.runtime.migration import MigrationContext, MigrationInfo


def _count_version(
    ctx: MigrationContext, step: MigrationInfo, heads: Collection[Any], run_args: Mapping[str, Any]
) -> None:
    if ctx.connection is not None and step.up_revision_id is not None:
        ctx.connection.exec_driver_sql(f"PRAGMA user_version = {int(step.up_revision_id)}")


context.configure(
    connection=context.config.attributes["connection"], on_version_apply=_count_version
)
context.run_migrations()
