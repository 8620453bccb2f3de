# SPDX-License-Identifier: Apache-2.0
"""Edits of sessions where they stand: locks, off the board, what became of them."""

from collections.abc import Sequence
from dataclasses import replace

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Schedule,
    Session,
    SessionStatus,
)


def lock(sessions: Sequence[Session]) -> Edit:
    """Return the edit that locks sessions with their rooms, or unlocks them if all are locked."""
    locked = not all(each.fixed for each in sessions)
    changed = tuple(
        replace(each, fixed=locked, room_fixed=locked and each.room is not None)
        for each in sessions
    )
    return _change(EditKind.LOCK if locked else EditKind.UNLOCK, sessions, changed)


def take_off(sessions: Sequence[Session]) -> Edit:
    """Return the edit that takes sessions off the board; their requests wait to be placed."""
    return Edit(kind=EditKind.UNPLACE, before=tuple(sessions))


def mark(schedule: Schedule, sessions: Sequence[Session], status: SessionStatus) -> Edit:
    """Return the edit that says what became of sessions, or plans them again.

    Raises
    ------
    UserError
        If one would stand again where somebody or a room is taken by now.
    """
    changed = tuple(replace(each, status=status) for each in sessions)
    if status.stands:
        ids = {each.id for each in sessions}
        others = [each for each in schedule.standing if each.id not in ids]
        for session in changed:
            for other in others:
                _refuse_clash(session, other)
            others.append(session)
    return _change(EditKind.STATUS, sessions, changed)


def _change(kind: EditKind, before: Sequence[Session], after: Sequence[Session]) -> Edit:
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    return Edit(
        kind=kind, before=tuple(old for old, _ in pairs), after=tuple(new for _, new in pairs)
    )


def _refuse_clash(session: Session, other: Session) -> None:
    if session.clashes(other):
        raise UserError(
            "{project} with {mentor}: its place is taken by {other} by now; move one of the two",
            project=session.project,
            mentor=session.mentor,
            other=other.project,
        )
