# SPDX-License-Identifier: Apache-2.0
"""How a proposed schedule differs from the present one, session by session, for the board."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ateliers_desktop.residency import Edit, Schedule, Session, SessionId


class Mark(StrEnum):
    """What becomes of a session."""

    NEW = "new"
    MOVED = "moved"
    GONE = "gone"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleMarks:
    """What becomes of each session.

    Attributes
    ----------
    new
        Those that were not on the board.
    moved
        Where those stood that are elsewhere now, by their ids.
    gone
        Those that leave the board, or a place on it, as they stood.
    """

    new: frozenset[SessionId]
    moved: Mapping[SessionId, Session]
    gone: tuple[Session, ...]

    def mark_of(self, session: SessionId) -> Mark:
        """Return what becomes of a session that is on the board."""
        if session in self.new:
            return Mark.NEW
        return Mark.MOVED if session in self.moved else Mark.SAME

    def moved_from(self, session: SessionId) -> Session | None:
        """Return a moved session as it stood before, None for any other."""
        return self.moved.get(session)


def marks(present: Schedule, edit: Edit) -> ScheduleMarks:
    """Return what an edit of the present schedule does to each session."""
    standing = {each.id for each in present.standing}
    before = {each.id: each for each in edit.before if each.stands}
    after = {each.id: each for each in edit.after if each.stands}
    moved = {
        name: before[name]
        for name in before.keys() & after.keys()
        if _place(before[name]) != _place(after[name])
    }
    gone = [each for name, each in before.items() if name not in after]
    return ScheduleMarks(
        new=frozenset(name for name in after if name not in standing),
        moved=moved,
        gone=(*gone, *moved.values()),
    )


def _place(session: Session) -> tuple[object, ...]:
    return (session.mentor, session.start, session.end, session.room)
