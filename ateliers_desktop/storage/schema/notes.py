# SPDX-License-Identifier: Apache-2.0
"""Tables of notes and actions; they outlive what they are about, so they name it and refer not."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.schema import SchemaItem

from ateliers_desktop.storage.schema.base import (
    Base,
    TableArguments,
    check,
    is_date,
    is_flag,
    is_local_time,
    refers,
    strict,
)


def _written(*constraints: SchemaItem) -> TableArguments:
    return strict(
        refers("residency_id", "residency", "id"),
        check("id <> ''", "id_is_given"),
        *constraints,
    )


class Written(MappedAsDataclass, kw_only=True):
    """What notes and actions have in common; what one is not about is an empty text."""

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-6)
    residency_id: Mapped[int] = mapped_column(sort_order=-5)
    project: Mapped[str] = mapped_column(sort_order=-4)
    mentor: Mapped[str] = mapped_column(sort_order=-3)
    session_id: Mapped[str] = mapped_column(sort_order=-2)
    text: Mapped[str] = mapped_column(sort_order=-1)


class NoteRow(Written, Base):
    """A note."""

    __tablename__ = "note"
    __table_args__ = _written(
        is_local_time("written_at"), is_local_time("changed_at"), is_flag("confidential")
    )

    author: Mapped[str]
    written_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    confidential: Mapped[bool]


class ActionRow(Written, Base):
    """An action; it is open as long as `done_at` is missing."""

    __tablename__ = "action"
    __table_args__ = _written(is_date("until"), is_local_time("made_at"), is_local_time("done_at"))

    who: Mapped[str]
    until: Mapped[date | None]
    made_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
