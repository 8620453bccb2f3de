# SPDX-License-Identifier: Apache-2.0
"""When people are there and rooms are free, slot by slot, before anything is placed."""

from collections.abc import Iterable
from datetime import datetime

from ateliers_desktop.residency import (
    Audience,
    Mentor,
    Project,
    Residency,
    Room,
    Slot,
    SlotKind,
    TimeGrid,
    fold,
)


def free_for_person(residency: Residency, grid: TimeGrid, who: Mentor | Project) -> frozenset[int]:
    """Return the slots in which a mentor or a project is there and attends no event."""
    attended = [slot for slot in _events(residency) if _attends(who, slot.audience)]
    return frozenset(
        at
        for at, slot in enumerate(grid.slots)
        if (who.arrival is None or slot.start >= who.arrival)
        and (who.departure is None or slot.end <= who.departure)
        and not any(window.overlaps(slot.start, slot.end) for window in who.unavailable)
        and not _meets_any(slot, attended)
    )


def free_for_room(residency: Residency, grid: TimeGrid, room: Room) -> frozenset[int]:
    """Return the slots in which a room is open and holds no event."""
    held = [slot for slot in _events(residency) if fold(slot.place) == fold(room.name)]
    return frozenset(
        at
        for at, slot in enumerate(grid.slots)
        if not any(window.overlaps(slot.start, slot.end) for window in room.unavailable)
        and not _meets_any(slot, held)
    )


def slots_covered(grid: TimeGrid, start: datetime, end: datetime) -> range:
    """Return the run of slots that a stretch of time touches, on the grid or not."""
    touched = [at for at, slot in enumerate(grid.slots) if slot.start < end and start < slot.end]
    return range(touched[0], touched[-1] + 1) if touched else range(0)


def rooms_with(residency: Residency, equipment: Iterable[str]) -> frozenset[int]:
    """Return the rooms that have all the equipment asked for."""
    wanted = {fold(each) for each in equipment}
    return frozenset(
        at
        for at, room in enumerate(residency.rooms)
        if wanted <= {fold(each) for each in room.equipment}
    )


def _events(residency: Residency) -> list[Slot]:
    return [slot for slot in residency.slots if slot.kind is SlotKind.EVENT]


def _attends(who: Mentor | Project, audience: Audience) -> bool:
    by_kind = audience.mentors if isinstance(who, Mentor) else audience.projects
    return by_kind or fold(who.name) in {fold(name) for name in audience.names}


def _meets_any(slot: Slot, events: Iterable[Slot]) -> bool:
    return any(slot.start < event.end and event.start < slot.end for event in events)
