# SPDX-License-Identifier: Apache-2.0
"""Tables of areas, rooms, mentors and projects: one row each, lists are in tables of their own."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from ateliers_desktop.storage.schema.base import (
    Base,
    is_at_least,
    is_local_time,
    named,
    refers,
)


class AreaRow(Base):
    """An area of expertise; `name` holds its code."""

    __tablename__ = "area"
    __table_args__ = named()

    id: Mapped[int] = mapped_column(primary_key=True)
    residency_id: Mapped[int]
    ordinal: Mapped[int]
    name: Mapped[str]
    folded: Mapped[str]
    french: Mapped[str]
    english: Mapped[str]
    arabic: Mapped[str]
    colour: Mapped[str]


class RoomRow(Base):
    """A room."""

    __tablename__ = "room"
    __table_args__ = named(is_at_least("capacity", 0))

    id: Mapped[int] = mapped_column(primary_key=True)
    residency_id: Mapped[int]
    ordinal: Mapped[int]
    name: Mapped[str]
    folded: Mapped[str]
    capacity: Mapped[int | None]


class MentorRow(Base):
    """A mentor; `room_id` is the mentor's own room."""

    __tablename__ = "mentor"
    __table_args__ = named(
        refers("residency_id room_id", "room", "residency_id id"),
        is_local_time("arrival"),
        is_local_time("departure"),
        is_at_least("max_per_day", 1),
        is_at_least("max_in_row", 1),
        is_at_least("min_sessions", 0),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    residency_id: Mapped[int]
    ordinal: Mapped[int]
    name: Mapped[str]
    folded: Mapped[str]
    organisation: Mapped[str]
    country: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    arrival: Mapped[datetime | None]
    departure: Mapped[datetime | None]
    max_per_day: Mapped[int]
    max_in_row: Mapped[int]
    min_sessions: Mapped[int]
    room_id: Mapped[int | None]


class ProjectRow(Base):
    """A project."""

    __tablename__ = "project"
    __table_args__ = named(
        is_at_least("team_size", 0),
        is_local_time("arrival"),
        is_local_time("departure"),
        is_at_least("max_per_day", 1),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    residency_id: Mapped[int]
    ordinal: Mapped[int]
    name: Mapped[str]
    folded: Mapped[str]
    discipline: Mapped[str]
    country: Mapped[str]
    team_size: Mapped[int]
    email: Mapped[str]
    phone: Mapped[str]
    stage: Mapped[str]
    summary: Mapped[str]
    arrival: Mapped[datetime | None]
    departure: Mapped[datetime | None]
    max_per_day: Mapped[int]
