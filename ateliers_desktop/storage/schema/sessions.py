# SPDX-License-Identifier: Apache-2.0
"""Tables of sessions, of the slots that standing ones fill, and of the edits made.

How the file itself keeps two sessions from sharing a slot, whoever writes it:

- a standing session has its first and last mentoring slot, and starts and ends with them;
- it refers to the occupancy of its last slot, each occupancy to that of the slot before it, down
  to the first, and each of these slots is contiguous with the one before: so all are there;
- an occupancy repeats the session's mentor, project and room, refers to the session by all of
  them at once, and lies between its first and last slot: so it can never say otherwise;
- a mentor, a project and a room occupy each slot once.

No trigger takes part: a file with triggers is refused as made by something else.
"""

from datetime import datetime

from sqlalchemy import Computed, Index, PrimaryKeyConstraint, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ateliers_desktop.storage.schema.base import (
    Base,
    check,
    is_at_least,
    is_flag,
    is_local_time,
    is_one_of,
    refers,
    strict,
)


class SessionRow(Base):
    """A session, by the identifier that follows it through its edits."""

    __tablename__ = "session"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "id"),
        UniqueConstraint(
            "residency_id",
            "id",
            "first",
            "last",
            "mentor_id",
            "project_id",
            "room_key",
            name="uq_session_as_occupied",
        ),
        refers("residency_id", "residency", "id"),
        refers("residency_id project_id", "project", "residency_id id"),
        refers("residency_id area_id", "area", "residency_id id"),
        refers("residency_id mentor_id", "mentor", "residency_id id"),
        refers("residency_id room_id", "room", "residency_id id"),
        refers(
            "residency_id first starts",
            "slot",
            "residency_id position starts",
            name="fk_session_first_slot",
        ),
        refers(
            "residency_id last ends",
            "slot",
            "residency_id position ends",
            name="fk_session_last_slot",
        ),
        refers("residency_id id last", "occupancy", "residency_id session_id position"),
        check("id <> ''", "id_is_given"),
        is_local_time("starts"),
        is_local_time("ends"),
        check("starts < ends", "ends_after_its_start"),
        is_flag("fixed"),
        is_flag("room_fixed"),
        is_one_of("status", ("planned", "held", "missed", "cancelled", "clashing")),
        check(
            "(status IN ('planned', 'held')) = (first IS NOT NULL)"
            " AND (first IS NULL) = (last IS NULL)",
            "standing_has_slots",
        ),
        check("first <= last", "slots_are_in_order"),
    )

    residency_id: Mapped[int]
    id: Mapped[str]
    project_id: Mapped[int]
    area_id: Mapped[int]
    mentor_id: Mapped[int]
    room_id: Mapped[int | None]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    fixed: Mapped[bool]
    room_fixed: Mapped[bool]
    status: Mapped[str]
    first: Mapped[int | None]
    last: Mapped[int | None]
    room_key: Mapped[int] = mapped_column(Computed("coalesce(room_id, 0)"), init=False)


class OccupancyRow(Base):
    """A mentoring slot that a standing session fills; `room_key` is 0 while it has no room."""

    __tablename__ = "occupancy"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "session_id", "position"),
        UniqueConstraint("residency_id", "position", "mentor_id"),
        UniqueConstraint("residency_id", "position", "project_id"),
        Index(
            "uq_occupancy_residency_id_position_room_key",
            "residency_id",
            "position",
            "room_key",
            unique=True,
            sqlite_where=text("room_key > 0"),
        ),
        refers(
            "residency_id session_id first last mentor_id project_id room_key",
            "session",
            "residency_id id first last mentor_id project_id room_key",
        ),
        refers(
            "residency_id session_id previous",
            "occupancy",
            "residency_id session_id position",
            name="fk_occupancy_previous",
        ),
        refers(
            "residency_id position joined",
            "slot",
            "residency_id position contiguous",
            name="fk_occupancy_contiguous",
        ),
        check("position BETWEEN first AND last", "lies_within_its_session"),
    )

    residency_id: Mapped[int]
    session_id: Mapped[str]
    position: Mapped[int]
    first: Mapped[int]
    last: Mapped[int]
    mentor_id: Mapped[int]
    project_id: Mapped[int]
    room_key: Mapped[int]
    previous: Mapped[int | None] = mapped_column(
        Computed("CASE WHEN position > first THEN position - 1 END"), init=False
    )
    joined: Mapped[int | None] = mapped_column(
        Computed("CASE WHEN position > first THEN 1 END"), init=False
    )


class EditRow(Base):
    """An edit: its sessions before and after, and the change of the data, as JSON."""

    __tablename__ = "edit"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "number"),
        refers("residency_id", "residency", "id"),
        is_at_least("number", 1),
        check("kind <> ''", "kind_is_given"),
        is_local_time("made_at"),
        check("sessions_before GLOB '[[]*]'", "sessions_before_is_list"),
        check("sessions_after GLOB '[[]*]'", "sessions_after_is_list"),
        check("data GLOB '{*}'", "data_is_object"),
    )

    residency_id: Mapped[int]
    number: Mapped[int]
    kind: Mapped[str]
    made_at: Mapped[datetime]
    sessions_before: Mapped[str]
    sessions_after: Mapped[str]
    data: Mapped[str]
    proof: Mapped[str]
