# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a residency's data before anything is proposed, as values."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding costs, the worst first.

    With a blocking one nothing can be proposed; with a serious one some request is never placed,
    whatever is proposed; a note is worth a look.
    """

    BLOCKING = "blocking"
    SERIOUS = "serious"
    NOTE = "note"


class Subject(StrEnum):
    """What a finding is about, in the order in which a residency lists them."""

    RESIDENCY = "residency"
    SLOT = "slot"
    ROOM = "room"
    AREA = "area"
    MENTOR = "mentor"
    PROJECT = "project"


class FindingCode(StrEnum):
    """Every kind of finding, by what it is about."""

    NO_SLOTS = "no-slots"
    NO_MENTORS = "no-mentors"
    NO_PROJECTS = "no-projects"
    NO_NEEDS = "no-needs"
    MENTORS_NEVER_FREE = "mentors-never-free"
    PROJECTS_NEVER_FREE = "projects-never-free"
    ROOMS_NEVER_OPEN = "rooms-never-open"
    LOCKED_CLASH = "locked-clash"

    DAY_WITHOUT_SLOTS = "day-without-slots"
    SLOT_UNDER_EVENT = "slot-under-event"

    NO_ROOMS = "no-rooms"
    ROOM_NEVER_OPEN = "room-never-open"
    ROOMS_TOO_FEW = "rooms-too-few"
    EQUIPPED_ROOMS_TOO_FEW = "equipped-rooms-too-few"
    EQUIPMENT_NOWHERE = "equipment-nowhere"

    AREA_UNCOVERED = "area-uncovered"
    AREA_TOO_OFTEN = "area-too-often"
    MENTORS_TOO_FEW = "mentors-too-few"

    NEED_TOO_LONG = "need-too-long"
    NEED_EXCLUDED = "need-excluded"
    NEED_LANGUAGE = "need-language"
    NEED_TIME = "need-time"
    NEED_LENGTH = "need-length"
    NEED_IN_A_ROW = "need-in-a-row"
    NEED_ROOM = "need-room"
    NEED_TOO_OFTEN = "need-too-often"
    PROJECT_TOO_OFTEN_FOR_DAYS = "project-too-often-for-days"
    PROJECT_TOO_OFTEN_FOR_SLOTS = "project-too-often-for-slots"
    ORDER_IMPOSSIBLE = "order-impossible"
    ORDER_IN_A_CIRCLE = "order-in-a-circle"
    ORDER_UNKNOWN = "order-unknown"

    NEVER_FREE = "never-free"
    LEAVES_BEFORE_ARRIVING = "leaves-before-arriving"
    STAYS_OUTSIDE = "stays-outside"
    AWAY_OUTSIDE = "away-outside"
    MENTOR_WITHOUT_EXPERTISE = "mentor-without-expertise"
    MENTOR_NOT_NEEDED = "mentor-not-needed"
    MENTOR_WITHOUT_MATCH = "mentor-without-match"
    MENTOR_BELOW_MINIMUM = "mentor-below-minimum"
    OWN_ROOM_CLOSED = "own-room-closed"
    PROJECT_WITHOUT_NEEDS = "project-without-needs"
    WISH_IN_VAIN = "wish-in-vain"
    NEARLY_ALIKE = "nearly-alike"


Params = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, or worth a look, and the record that it is about.

    Attributes
    ----------
    name
        The name of the mentor, project or room, the code of the area, the start of the slot in
        ISO form (midnight for a day without any); empty for the residency itself.
    area
        The code of the need concerned, or empty.
    params
        What else the words need, by name; a name that stands there several times is a list.
    """

    weight: Weight
    code: FindingCode
    subject: Subject
    name: str = ""
    area: str = ""
    params: Params = ()

    def number(self, key: str) -> int:
        """Return a number among the params, 0 where it is not given."""
        return next((int(value) for name, value in self.params if name == key), 0)

    def text(self, key: str) -> str:
        """Return a text among the params, the first of several, "" where it is not given."""
        return next(iter(self.texts(key)), "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return all texts of one name among the params."""
        return tuple(str(value) for name, value in self.params if name == key)


def several(key: str, values: tuple[str, ...]) -> Params:
    """Return a list as params."""
    return tuple((key, value) for value in values)
