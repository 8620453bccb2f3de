# SPDX-License-Identifier: Apache-2.0
"""Where something stands in the window: a room, and a name in it."""

from dataclasses import dataclass
from enum import StrEnum

from ateliers_desktop.residency import Party


class RoomId(StrEnum):
    """The rooms, in the order in which the rail shows them."""

    TODAY = "today"
    PLANNING = "planning"
    PROJECTS = "projects"
    MENTORS = "mentors"
    PROGRAMME = "programme"
    ROOMS = "rooms"
    EXPERTISE = "expertise"
    NOTES = "notes"
    PRINTING = "printing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere in the window: a room, and what in it is to be shown.

    Attributes
    ----------
    name
        Of a mentor, project or room; the code of an area; the ISO start of a slot; the id of a
        session; or empty.
    party
        Whether it is a project or a mentor of that name; None where it is neither, or where the
        room has them of one kind alone.
    to_write
        Whether one goes there to write about what is named.
    """

    room: RoomId
    name: str = ""
    party: Party | None = None
    to_write: bool = False
