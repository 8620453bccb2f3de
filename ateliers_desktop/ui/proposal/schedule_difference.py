# SPDX-License-Identifier: Apache-2.0
"""How a proposal differs from the schedule on the board, in figures and session by session."""

from dataclasses import dataclass

from ateliers_desktop.operations.explanations import session_text
from ateliers_desktop.residency import EditKind, Residency, Schedule, Session, difference
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleDifference:
    """Sessions by what becomes of them; a moved one stands there as it was and as it becomes."""

    placed: tuple[Session, ...]
    moved: tuple[tuple[Session, Session], ...]
    removed: tuple[Session, ...]
    kept: int
    locked: int


def schedule_difference(present: Schedule, sessions: tuple[Session, ...]) -> ScheduleDifference:
    """Return what becomes of the present sessions, and which are new."""
    edit = difference(present, sessions, EditKind.ADOPT)
    before = {each.id: each for each in edit.before}
    after = {each.id: each for each in edit.after}
    return ScheduleDifference(
        placed=tuple(each for each in edit.after if each.id not in before),
        moved=tuple((each, after[each.id]) for each in edit.before if each.id in after),
        removed=tuple(each for each in edit.before if each.id not in after),
        kept=sum(each.id not in before for each in present.standing),
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
    change: ScheduleDifference, residency: Residency, language: str, translate: Translate
) -> tuple[str, ...]:
    """Return the difference session by session, in order of what becomes of them."""
    placed = translate("Proposal", "Placed: {session}")
    moved = translate("Proposal", "Moved: {session} → {there}")
    removed = translate("Proposal", "Taken off: {session}")
    return (
        *(placed.format(session=session_text(each, residency)) for each in change.placed),
        *(
            moved.format(session=session_text(old, residency), there=_place(new, language))
            for old, new in change.moved
        ),
        *(removed.format(session=session_text(each, residency)) for each in change.removed),
    )


def _place(session: Session, language: str) -> str:
    when = f"{short_date(session.day, language)} {clock(session.start)}"
    return ", ".join(filter(None, (session.mentor, when, session.room)))
