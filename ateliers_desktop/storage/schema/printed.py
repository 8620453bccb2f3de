# SPDX-License-Identifier: Apache-2.0
"""The table of what was printed last: a row a document and language, no part of the edits."""

from datetime import datetime

from sqlalchemy import PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from ateliers_desktop.storage.schema.base import (
    Base,
    check,
    is_local_time,
    is_one_of,
    refers,
    strict,
)


class PrintedRow(Base):
    """The last print of a document: what stood on it as JSON, and the digest of its texts."""

    __tablename__ = "printed"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "name", "language"),
        refers("residency_id", "residency", "id"),
        check("name <> ''", "name_is_given"),
        is_one_of("language", ("fr", "en", "ar")),
        is_local_time("printed_at"),
        check("sessions GLOB '[[]*]'", "sessions_is_list"),
        check("events GLOB '[[]*]'", "events_is_list"),
        check("people GLOB '[[]*]'", "people_is_list"),
        check("length(digest) IN (0, 64)", "digest_is_whole_or_none"),
    )

    residency_id: Mapped[int]
    name: Mapped[str]
    language: Mapped[str]
    printed_at: Mapped[datetime]
    sessions: Mapped[str]
    digest: Mapped[str]
    events: Mapped[str]
    people: Mapped[str]
