# SPDX-License-Identifier: Apache-2.0
"""Where on the board a session could be dropped, and which rules it would break there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ateliers_desktop.residency import Residency, Schedule, Session, SessionId
from ateliers_desktop.scheduling.audit.lifted_session import (
    DropTarget,
    DropVerdict,
    LiftedSession,
)
from ateliers_desktop.scheduling.audit.verdict import audit
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import Violation

__all__ = [
    "Cell",
    "DropTarget",
    "DropTargets",
    "DropVerdict",
    "drop_targets",
    "targets_in",
    "violations_at",
]

Cell = tuple[str, datetime]
"""A column of the board by name, and the start of a mentoring slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropTargets:
    """What each cell of the week says to one session.

    Attributes
    ----------
    by_mentor
        For every mentor and slot. The session keeps its room if that is free. Otherwise it gets
        a free one with the equipment, else any free one, else it keeps one that is closed but
        not occupied, else it goes without.
    by_room
        For every room and slot, and for none under the empty name; the mentor stays the same.
    """

    session: Session
    by_mentor: Mapping[Cell, DropTarget]
    by_room: Mapping[Cell, DropTarget]

    def with_mentor(self, mentor: str, start: datetime) -> Session:
        """Return the session as it would be with a mentor; KeyError if there is no such cell."""
        target = self.by_mentor[mentor, start]
        return replace(self.session, mentor=mentor, start=start, end=target.end, room=target.room)

    def in_room(self, room: str, start: datetime) -> Session:
        """Return the session as it would be in a room; KeyError if there is no such cell."""
        target = self.by_room[room, start]
        return replace(self.session, start=start, end=target.end, room=target.room)


def drop_targets(residency: Residency, schedule: Schedule, session_id: SessionId) -> DropTargets:
    """Judge every cell for a session of the schedule; KeyError if it has none of that id."""
    return targets_in(WeekIndex(residency, schedule), schedule.by_id(session_id))


def targets_in(index: WeekIndex, session: Session) -> DropTargets:
    """Judge every cell for a session, of the index's schedule or not yet in it."""
    lifted = LiftedSession(index, session)
    times = [lifted.time_at(landing) for landing in lifted.landings]
    chosen = lifted.chosen_rooms()
    by_mentor: dict[Cell, DropTarget] = {}
    for name in index.facts.mentors:
        for landing, when, (room, where) in zip(lifted.landings, times, chosen, strict=True):
            broken = when | lifted.mentor_at(name, landing) | where
            by_mentor[name, landing.start] = lifted.joined(landing, broken, room)
    by_room: dict[Cell, DropTarget] = {}
    own = [
        when | lifted.mentor_at(session.mentor, landing)
        for when, landing in zip(times, lifted.landings, strict=True)
    ]
    for room in (*index.facts.rooms, None):
        for landing, broken in zip(lifted.landings, own, strict=True):
            there = broken | lifted.room_at(room, landing)
            by_room[room or "", landing.start] = lifted.joined(landing, there, room)
    return DropTargets(session=lifted.session, by_mentor=by_mentor, by_room=by_room)


def violations_at(
    residency: Residency, schedule: Schedule, moved: Session
) -> tuple[Violation, ...]:
    """Return what a session breaks where it would be dropped, by itself or with others."""
    others = (each for each in schedule.sessions if each.id != moved.id)
    found = audit(residency, Schedule(sessions=(*others, moved)))
    return tuple(
        each for each in found if any(session.id == moved.id for session in each.sessions)
    )
