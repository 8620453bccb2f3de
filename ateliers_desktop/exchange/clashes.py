# SPDX-License-Identifier: Apache-2.0
"""One schedule out of fixed and restored sessions, in which nobody is in two places at once.

All members of a clash among fixed sessions become clashing: none of them was promised before the
others. A restored session yields to fixed ones, which a person may have added since the export;
only a session that was held stands before all others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.session_tables import ReadSession
from ateliers_desktop.residency import (
    Residency,
    Schedule,
    Session,
    SessionStatus,
    TimeGrid,
)

_Key = tuple[str, str]


def settle(
    fixed: list[ReadSession], restored: list[ReadSession], residency: Residency, log: ProblemLog
) -> Schedule:
    """Return the schedule; fixed sessions that clash and restored ones left out are noted."""
    grid = TimeGrid.of(residency.mentoring_slots)
    taken = _Taken()
    sessions = [each.session for each in restored if not each.session.stands]
    standing = [each for each in restored if each.session.stands and _on_grid(each, grid, log)]
    held = [each for each in standing if each.session.status is SessionStatus.HELD]
    sessions += taken.those_that_fit(held, log)
    clashing = _clashes(fixed, log) | {
        id(each) for each in fixed if _note_taken(each, taken, ProblemCode.FIXED_CLASH, log)
    }
    for each in fixed:
        if id(each) in clashing:
            sessions.append(replace(each.session, status=SessionStatus.CLASHING))
        else:
            taken.take(each)
            sessions.append(each.session)
    planned = [each for each in standing if each.session.status is not SessionStatus.HELD]
    sessions += taken.those_that_fit(planned, log)
    return Schedule(sessions=tuple(sessions))


def _on_grid(each: ReadSession, grid: TimeGrid, log: ProblemLog) -> bool:
    fits = grid.covering(each.session.start, each.session.end) is not None
    if not fits:
        log.at(each.cell, ProblemCode.SESSION_OFF_GRID)
    return fits


def _keys(session: Session) -> Iterator[_Key]:
    """Yield the people and the room that a session occupies."""
    yield "mentor", session.mentor
    yield "project", session.project
    if session.room is not None:
        yield "room", session.room


class _Taken:
    """Who and what is occupied when, by sessions that stand."""

    def __init__(self) -> None:
        self._taken: dict[_Key, list[ReadSession]] = defaultdict(list)

    def take(self, each: ReadSession) -> None:
        for key in _keys(each.session):
            self._taken[key].append(each)

    def against(self, each: ReadSession) -> tuple[ReadSession, str] | None:
        """Return a session at the same time with the same person or room, and which it is."""
        for key in _keys(each.session):
            for other in self._taken[key]:
                if _overlap(each.session, other.session):
                    return other, key[1]
        return None

    def those_that_fit(self, wanted: Iterable[ReadSession], log: ProblemLog) -> list[Session]:
        fitting = []
        for each in wanted:
            if not _note_taken(each, self, ProblemCode.SESSION_DISPLACED, log):
                self.take(each)
                fitting.append(each.session)
        return fitting


def _note_taken(each: ReadSession, taken: _Taken, code: ProblemCode, log: ProblemLog) -> bool:
    found = taken.against(each)
    if found:
        other, who = found
        log.at(each.cell, code, who=who, other=other.cell.row, table=other.cell.table)
    return found is not None


def _clashes(fixed: list[ReadSession], log: ProblemLog) -> set[int]:
    """Return the ids of all fixed sessions that overlap another with someone in common."""
    by_key: dict[_Key, list[ReadSession]] = defaultdict(list)
    for each in fixed:
        for key in _keys(each.session):
            by_key[key].append(each)
    clashing: set[int] = set()
    for (_, who), group in by_key.items():
        latest: ReadSession | None = None
        for each in sorted(group, key=lambda one: (one.session.start, one.cell.row)):
            if latest and _overlap(each.session, latest.session):
                clashing |= {id(each), id(latest)}
                log.at(
                    each.cell, ProblemCode.FIXED_CLASH, who=who, other=latest.cell.row,
                    table=latest.cell.table,
                )  # fmt: skip
            if latest is None or each.session.end > latest.session.end:
                latest = each
    return clashing


def _overlap(one: Session, other: Session) -> bool:
    return one.start < other.end and other.start < one.end
