# SPDX-License-Identifier: Apache-2.0
"""Tables of the lists that rooms, mentors and projects have; each row knows its place."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from ateliers_desktop.storage.schema.base import (
    Base,
    TableArguments,
    check,
    is_at_least,
    is_local_time,
    is_one_of,
    list_of,
    refers,
)


class OfRoom(MappedAsDataclass, kw_only=True):
    """A row of a list that belongs to a room."""

    residency_id: Mapped[int] = mapped_column(sort_order=-3)
    room_id: Mapped[int] = mapped_column(sort_order=-2)
    ordinal: Mapped[int] = mapped_column(sort_order=-1)

    @property
    def owner(self) -> int:
        """The number of the room."""
        return self.room_id


class OfMentor(MappedAsDataclass, kw_only=True):
    """A row of a list that belongs to a mentor."""

    residency_id: Mapped[int] = mapped_column(sort_order=-3)
    mentor_id: Mapped[int] = mapped_column(sort_order=-2)
    ordinal: Mapped[int] = mapped_column(sort_order=-1)

    @property
    def owner(self) -> int:
        """The number of the mentor."""
        return self.mentor_id


class OfProject(MappedAsDataclass, kw_only=True):
    """A row of a list that belongs to a project."""

    residency_id: Mapped[int] = mapped_column(sort_order=-3)
    project_id: Mapped[int] = mapped_column(sort_order=-2)
    ordinal: Mapped[int] = mapped_column(sort_order=-1)

    @property
    def owner(self) -> int:
        """The number of the project."""
        return self.project_id


class Absence(MappedAsDataclass, kw_only=True):
    """A row that holds a stretch of time."""

    starts: Mapped[datetime]
    ends: Mapped[datetime]


def _absences_of(owner: str) -> TableArguments:
    return list_of(
        owner,
        is_local_time("starts"),
        is_local_time("ends"),
        check("starts < ends", "ends_after_its_start"),
    )


def _pairs_of(owner: str, other: str) -> TableArguments:
    return list_of(owner, refers(f"residency_id {other}_id", other, "residency_id id"))


class RoomEquipmentRow(OfRoom, Base):
    """A piece of equipment of a room."""

    __tablename__ = "room_equipment"
    __table_args__ = list_of("room")

    name: Mapped[str]


class RoomAbsenceRow(OfRoom, Absence, Base):
    """A time when a room is not available."""

    __tablename__ = "room_absence"
    __table_args__ = _absences_of("room")


class MentorLanguageRow(OfMentor, Base):
    """A language that a mentor speaks."""

    __tablename__ = "mentor_language"
    __table_args__ = list_of("mentor")

    code: Mapped[str]


class ExpertiseRow(OfMentor, Base):
    """A mentor's level in an area."""

    __tablename__ = "expertise"
    __table_args__ = list_of(
        "mentor",
        UniqueConstraint("mentor_id", "area_id"),
        refers("residency_id area_id", "area", "residency_id id"),
        check("level BETWEEN 1 AND 3", "level_is_1_to_3"),
    )

    area_id: Mapped[int]
    level: Mapped[int]


class MentorAbsenceRow(OfMentor, Absence, Base):
    """A time when a mentor is not available."""

    __tablename__ = "mentor_absence"
    __table_args__ = _absences_of("mentor")


class MentorExclusionRow(OfMentor, Base):
    """A project that a mentor never meets."""

    __tablename__ = "mentor_exclusion"
    __table_args__ = _pairs_of("mentor", "project")

    project_id: Mapped[int]


class FormerMentorNameRow(OfMentor, Base):
    """A name under which another residency knows a mentor."""

    __tablename__ = "former_mentor_name"
    __table_args__ = list_of("mentor")

    name: Mapped[str]


class TeamMemberRow(OfProject, Base):
    """A member of a project's team."""

    __tablename__ = "team_member"
    __table_args__ = list_of("project")

    name: Mapped[str]


class ProjectLanguageRow(OfProject, Base):
    """A language that a project speaks."""

    __tablename__ = "project_language"
    __table_args__ = list_of("project")

    code: Mapped[str]


class NeedRow(OfProject, Base):
    """What a project needs in an area; `after_area_id` names the need that comes first."""

    __tablename__ = "need"
    __table_args__ = list_of(
        "project",
        UniqueConstraint("project_id", "area_id"),
        refers("residency_id area_id", "area", "residency_id id"),
        refers(
            "project_id after_area_id", "need", "project_id area_id", name="fk_need_after_need"
        ),
        check("priority BETWEEN 1 AND 3", "priority_is_1_to_3"),
        is_at_least("sessions", 1),
        is_at_least("minutes", 1),
        check("set_aside BETWEEN 0 AND sessions", "set_aside_is_some_of_its_sessions"),
        is_one_of("state", ("open", "met", "more")),
    )

    area_id: Mapped[int]
    priority: Mapped[int]
    sessions: Mapped[int]
    minutes: Mapped[int | None]
    after_area_id: Mapped[int | None]
    set_aside: Mapped[int]
    state: Mapped[str]


class ProjectAbsenceRow(OfProject, Absence, Base):
    """A time when a project is not available."""

    __tablename__ = "project_absence"
    __table_args__ = _absences_of("project")


class ProjectEquipmentRow(OfProject, Base):
    """A piece of equipment that a project's rooms must have."""

    __tablename__ = "project_equipment"
    __table_args__ = list_of("project")

    name: Mapped[str]


class WishRow(OfProject, Base):
    """A mentor whom a project would like to meet."""

    __tablename__ = "wish"
    __table_args__ = _pairs_of("project", "mentor")

    mentor_id: Mapped[int]


class ProjectExclusionRow(OfProject, Base):
    """A mentor whom a project never meets."""

    __tablename__ = "project_exclusion"
    __table_args__ = _pairs_of("project", "mentor")

    mentor_id: Mapped[int]


class CanvasBlockRow(OfProject, Base):
    """A filled field of a project's business model; `ordinal` is its place among the nine."""

    __tablename__ = "canvas_block"
    __table_args__ = list_of(
        "project", check("ordinal < 9", "ordinal_is_one_of_nine"), check("text <> ''", "is_filled")
    )

    text: Mapped[str]


class FormerProjectNameRow(OfProject, Base):
    """A name under which another residency knows a project."""

    __tablename__ = "former_project_name"
    __table_args__ = list_of("project")

    name: Mapped[str]
