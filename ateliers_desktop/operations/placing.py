# SPDX-License-Identifier: Apache-2.0
"""A place for a request that is not on the board, found by the audit alone, without the solver."""

from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.operations.hand import Axis, Drop, Hand, requested
from ateliers_desktop.residency import Edit, Residency, Schedule, Session
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import Violation


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Where one more session of a need could stand.

    Attributes
    ----------
    broken
        The rules that it would break there; none for a place that fits.
    """

    session: Session
    edit: Edit
    broken: tuple[Violation, ...] = ()


def suggest(
    residency: Residency,
    schedule: Schedule,
    week: WeekIndex,
    project: str,
    area: str,
    *,
    now: datetime | None = None,
) -> Suggestion | None:
    """Return the best place that fits, else the one that breaks least; None without any slot.

    Of places that fit, the mentor who suits best comes first, then the earliest time. On a day of
    the residency nothing that has begun by now (local time) is a place any more.
    """
    begun = now if now is not None and now.date() in residency.dates else None
    hand = Hand(residency, schedule, week, (requested(residency, project, area),))
    drops = [
        (drop, mentor.name, slot.start)
        for mentor in residency.mentors
        if mentor.level(area)
        for slot in week.facts.grid.slots
        if begun is None or slot.start > begun
        if (drop := hand.drop(Axis.MENTORS, mentor.name, slot.start)).sessions
        and not drop.displaced
        and drop.verdict is not DropVerdict.IMPOSSIBLE
    ]
    if not drops:
        return None
    best, _, _ = min(drops, key=lambda each: _rank(hand, *each))
    edit = hand.put_down(best)
    broken = () if best.verdict is DropVerdict.LEGAL else hand.broken_by(edit)
    return Suggestion(session=best.sessions[0], edit=edit, broken=broken)


def _rank(hand: Hand, drop: Drop, mentor: str, start: datetime) -> tuple[object, ...]:
    return len(drop.rules), -hand.fit(mentor), start, mentor
