# SPDX-License-Identifier: Apache-2.0
"""Tables of programmes, residencies, their grid of slots, its events and who attends them."""

from datetime import date, datetime

from sqlalchemy import Computed, PrimaryKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ateliers_desktop.storage.schema.base import (
    Base,
    check,
    is_at_least,
    is_date,
    is_flag,
    is_local_time,
    is_one_of,
    refers,
    strict,
)


class ProgrammeRow(Base):
    """A programme, to which residencies of several years belong."""

    __tablename__ = "programme"
    __table_args__ = strict(UniqueConstraint("name"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str]


class ResidencyRow(Base):
    """A residency; `edits_done` is the number of the last edit of its log that is not undone."""

    __tablename__ = "residency"
    __table_args__ = strict(
        UniqueConstraint("folded", "first_day"),
        refers("programme_id", "programme", "id"),
        check("name <> ''", "name_is_given"),
        is_date("first_day"),
        check("days BETWEEN 1 AND 366", "days_are_at_most_a_year"),
        is_one_of("language", ("fr", "en", "ar")),
        is_at_least("edits_done", 0),
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    programme_id: Mapped[int]
    name: Mapped[str]
    folded: Mapped[str]
    first_day: Mapped[date]
    days: Mapped[int]
    city: Mapped[str]
    venue: Mapped[str]
    country: Mapped[str]
    time_zone: Mapped[str]
    language: Mapped[str]
    remark: Mapped[str]
    edits_done: Mapped[int]


class SlotRow(Base):
    """A row of the grid.

    A mentoring slot has a `position` among the mentoring slots, and repeats the end of the one
    before it: so the file itself holds that they never overlap, and knows which are contiguous.
    """

    __tablename__ = "slot"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "ordinal"),
        refers("residency_id", "residency", "id"),
        UniqueConstraint("residency_id", "position", "starts"),
        UniqueConstraint("residency_id", "position", "ends"),
        UniqueConstraint("residency_id", "position", "contiguous"),
        UniqueConstraint("residency_id", "position"),
        refers(
            "residency_id previous previous_ends",
            "slot",
            "residency_id position ends",
            name="fk_slot_previous",
        ),
        is_at_least("ordinal", 0),
        is_one_of("kind", ("mentoring", "break", "event")),
        is_local_time("starts"),
        is_local_time("ends"),
        check("starts < ends", "ends_after_its_start"),
        is_flag("for_projects"),
        is_flag("for_mentors"),
        is_at_least("position", 0),
        check("(kind = 'mentoring') = (position IS NOT NULL)", "mentoring_has_position"),
        check("(previous_ends IS NULL) = (coalesce(position, 0) = 0)", "knows_the_slot_before_it"),
        check("previous_ends <= starts", "mentoring_never_overlaps"),
    )

    residency_id: Mapped[int]
    ordinal: Mapped[int]
    kind: Mapped[str]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    title: Mapped[str]
    place: Mapped[str]
    for_projects: Mapped[bool]
    for_mentors: Mapped[bool]
    position: Mapped[int | None]
    previous_ends: Mapped[datetime | None]
    previous: Mapped[int | None] = mapped_column(
        Computed("CASE WHEN position > 0 THEN position - 1 END"), init=False
    )
    contiguous: Mapped[int | None] = mapped_column(
        Computed("CASE WHEN position IS NOT NULL THEN previous_ends IS starts END"), init=False
    )


class AttendeeRow(Base):
    """A person or project who attends an event, by name."""

    __tablename__ = "attendee"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "slot_ordinal", "ordinal"),
        refers("residency_id slot_ordinal", "slot", "residency_id ordinal"),
        is_at_least("ordinal", 0),
    )

    residency_id: Mapped[int]
    slot_ordinal: Mapped[int]
    ordinal: Mapped[int]
    name: Mapped[str]


class EventRow(Base):
    """What identifies an event in calendars, whatever it is called and wherever it moves."""

    __tablename__ = "event"
    __table_args__ = strict(
        PrimaryKeyConstraint("residency_id", "slot_ordinal"),
        UniqueConstraint("residency_id", "identifier"),
        refers("residency_id slot_ordinal", "slot", "residency_id ordinal"),
        check("identifier <> ''", "identifier_is_given"),
    )

    residency_id: Mapped[int]
    slot_ordinal: Mapped[int]
    identifier: Mapped[str]
