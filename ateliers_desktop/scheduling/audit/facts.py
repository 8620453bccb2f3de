# SPDX-License-Identifier: Apache-2.0
"""What the rules look up: the residency by name, and who is free when."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from datetime import datetime

from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Room,
    Session,
    Slot,
    SlotKind,
    TimeGrid,
    Window,
    fold,
)


class Facts:
    """A residency prepared for many questions; a name that it does not hold is a KeyError."""

    def __init__(self, residency: Residency) -> None:
        self.grid = TimeGrid.of(residency.mentoring_slots)
        self.mentors = {each.name: each for each in residency.mentors}
        self.projects = {each.name: each for each in residency.projects}
        self.rooms = {each.name: each for each in residency.rooms}
        self._starts = [slot.start for slot in self.grid.slots]
        self._ends = [slot.end for slot in self.grid.slots]
        events = [slot for slot in residency.slots if slot.kind is SlotKind.EVENT]
        self._mentor_busy = {
            each.name: _busy(each, (event for event in events if _has_mentor(event, each)))
            for each in residency.mentors
        }
        self._project_busy = {
            each.name: _busy(each, (event for event in events if _has_project(event, each)))
            for each in residency.projects
        }
        self._room_busy = {
            each.name: _busy(
                each, (event for event in events if fold(event.place) == fold(each.name))
            )
            for each in residency.rooms
        }
        self._equipment = {each.name: _folded(each.equipment) for each in residency.rooms}
        self._asked_equipment = {each.name: _folded(each.equipment) for each in residency.projects}

    def mentor_free(self, name: str, start: datetime, end: datetime) -> bool:
        """Tell whether a mentor is there from start to end, with nothing else to attend."""
        return _stays(self.mentors[name], start, end) and _clear(
            self._mentor_busy[name], start, end
        )

    def project_free(self, name: str, start: datetime, end: datetime) -> bool:
        """Tell whether a project is there from start to end, with nothing else to attend."""
        return _stays(self.projects[name], start, end) and _clear(
            self._project_busy[name], start, end
        )

    def room_free(self, name: str, start: datetime, end: datetime) -> bool:
        """Tell whether a room is open from start to end, with no event held in it."""
        return _clear(self._room_busy[name], start, end)

    def has_expertise(self, mentor: str, area: str) -> bool:
        """Tell whether a mentor has an area, at level 1 or more."""
        return self.mentors[mentor].level(area) >= 1

    def understand(self, mentor: str, project: str) -> bool:
        """Tell whether the two share a language; a side that names none speaks all."""
        one, other = self.mentors[mentor].languages, self.projects[project].languages
        return not one or not other or not set(one).isdisjoint(other)

    def may_meet(self, mentor: str, project: str) -> bool:
        """Tell whether neither excludes the other."""
        return (
            project not in self.mentors[mentor].excludes
            and mentor not in self.projects[project].excludes
        )

    def is_equipped(self, room: str, project: str) -> bool:
        """Tell whether a room has all that a project asks for."""
        return self._equipment[room].issuperset(self._asked_equipment[project])

    def occupied(self, session: Session) -> range:
        """Return the positions of the slots that a session shares a moment with.

        These are the slots it fills; a session that the grid no longer fits occupies what it
        overlaps.
        """
        return range(
            bisect_right(self._ends, session.start), bisect_left(self._starts, session.end)
        )


def runs(positions: Iterable[int], joined: Callable[[int], bool]) -> list[list[int]]:
    """Split positions of slots into runs in which each follows on the one before.

    `joined(at)` tells whether the slot after `at` goes on with a run that has reached `at`.
    """
    found: list[list[int]] = []
    for at in sorted(set(positions)):
        if found and found[-1][-1] == at - 1 and joined(at - 1):
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _has_mentor(event: Slot, mentor: Mentor) -> bool:
    return event.audience.mentors or _is_named(event, mentor.name)


def _has_project(event: Slot, project: Project) -> bool:
    return event.audience.projects or _is_named(event, project.name)


def _is_named(event: Slot, name: str) -> bool:
    return fold(name) in {fold(each) for each in event.audience.names}


def _busy(owner: Mentor | Project | Room, events: Iterable[Slot]) -> tuple[Window, ...]:
    held = (Window(start=event.start, end=event.end) for event in events)
    return (*owner.unavailable, *held)


def _stays(person: Mentor | Project, start: datetime, end: datetime) -> bool:
    arrived = person.arrival is None or start >= person.arrival
    return arrived and (person.departure is None or end <= person.departure)


def _clear(busy: tuple[Window, ...], start: datetime, end: datetime) -> bool:
    return not any(window.overlaps(start, end) for window in busy)


def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(each) for each in names)
