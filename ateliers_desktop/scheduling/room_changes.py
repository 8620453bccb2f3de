# SPDX-License-Identifier: Apache-2.0
"""Changes of rooms that can place a request: each makes itself in a residency."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ateliers_desktop.residency import Residency, Room, Schedule, Window
from ateliers_desktop.scheduling.changes import Change, Data, without_gap


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoom(Change):
    """A room is open in a window after all."""

    room: str
    window: Window

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Cut the window out of those in which the room is closed."""
        return _with_room(
            residency,
            self.room,
            lambda room: replace(room, unavailable=without_gap(room.unavailable, self.window)),
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEquipment(Change):
    """A room gets what a project asks for."""

    room: str
    equipment: tuple[str, ...]

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Add it to the room's equipment."""
        return _with_room(
            residency,
            self.room,
            lambda room: replace(room, equipment=(*room.equipment, *self.equipment)),
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRoom(Change):
    """There is one more room in a window."""

    name: str
    equipment: tuple[str, ...] = ()
    window: Window

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Add a room that is closed at all other times."""
        last = residency.last_day + timedelta(days=1)
        whole = Window(
            start=datetime.combine(residency.first_day, datetime.min.time()),
            end=datetime.combine(last, datetime.min.time()),
        )
        room = Room(
            name=self.name,
            equipment=self.equipment,
            unavailable=without_gap((whole,), self.window),
        )
        return replace(residency, rooms=(*residency.rooms, room)), schedule


def _with_room(residency: Residency, name: str, change: Callable[[Room], Room]) -> Residency:
    rooms = tuple(change(each) if each.name == name else each for each in residency.rooms)
    return replace(residency, rooms=rooms)
