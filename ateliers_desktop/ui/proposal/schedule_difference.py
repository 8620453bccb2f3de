# SPDX-License-Identifier: Apache-2.0
"""How a proposal differs from the schedule on the board, in figures and session by session."""

from dataclasses import dataclass

from ateliers_desktop.operations.explanations import session_text
from ateliers_desktop.residency import (
    EditKind,
    Residency,
    Schedule,
    Session,
    SessionId,
    difference,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date
from ateliers_desktop.words.joining import from_to, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleDifference:
    """Sessions by what becomes of them; a moved one stands there as it was and as it becomes."""

    placed: tuple[Session, ...]
    moved: tuple[tuple[Session, Session], ...]
    removed: tuple[Session, ...]
    kept: int
    locked: int

    @property
    def changed(self) -> tuple[Session, ...]:
        """The sessions that are new or elsewhere, as they become, in order of time."""
        there = (*self.placed, *(after for _, after in self.moved))
        return tuple(sorted(there, key=_order))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """What becomes of one session, in words; `session` is None if it leaves the board."""

    text: str
    session: SessionId | None


def schedule_difference(present: Schedule, sessions: tuple[Session, ...]) -> ScheduleDifference:
    """Return what becomes of the present sessions, and which are new."""
    edit = difference(present, sessions, EditKind.ADOPT)
    touched = {each.id for each in edit.before}
    return ScheduleDifference(
        placed=edit.added,
        moved=edit.changed,
        removed=edit.removed,
        kept=sum(each.id not in touched for each in present.standing),
        locked=sum(each.fixed for each in present.standing),
    )


def figures(change: ScheduleDifference, translate: Translate) -> tuple[str, ...]:
    """Return in figures what becomes of the sessions that are on the board."""
    parts = [
        translate("Proposal", "%n moved", n=len(change.moved)),
        translate("Proposal", "%n kept", n=change.kept),
        translate("Proposal", "%n locked", n=change.locked),
    ]
    if change.removed:
        parts.insert(1, translate("Proposal", "%n taken off", n=len(change.removed)))
    return tuple(parts)


def gained(change: ScheduleDifference, translate: Translate) -> str:
    """Return in figures what comes to the board, empty if nothing does."""
    count = len(change.placed)
    return translate("Proposal", "+ %n placed", n=count) if count else ""


def lines(
    change: ScheduleDifference, residency: Residency, translate: Translate
) -> tuple[ChangeLine, ...]:
    """Return the difference session by session, in order of what becomes of them.

    Parameters
    ----------
    residency
        Told in the language that the texts are to have.
    """
    placed = translate("Proposal", "Placed: {session}")
    moved = translate("Proposal", "Moved: {change}")
    removed = translate("Proposal", "Taken off: {session}")
    return (
        *(
            ChangeLine(text=placed.format(session=session_text(each, residency)), session=each.id)
            for each in change.placed
        ),
        *(
            ChangeLine(
                text=moved.format(change=_moved(old, new, residency)),
                session=new.id,
            )
            for old, new in change.moved
        ),
        *(
            ChangeLine(text=removed.format(session=session_text(each, residency)), session=None)
            for each in change.removed
        ),
    )


def _moved(old: Session, new: Session, residency: Residency) -> str:
    language = residency.language
    return from_to(session_text(old, residency), _place(new, language), language)


def _place(session: Session, language: str) -> str:
    when = f"{short_date(session.day, language)} {clock(session.start)}"
    return listed(filter(None, (session.mentor, when, session.room)), language)


def _order(session: Session) -> tuple[object, ...]:
    return session.order
