# SPDX-License-Identifier: Apache-2.0
"""The board of a day as a value: its columns and rows, and what stands in each cell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ateliers_desktop.residency import Residency, Schedule, Session, SessionId, SlotKind
from ateliers_desktop.scheduling.rules import Violation
from ateliers_desktop.ui.planning.lanes import Axis, Column, Lane, lanes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A stretch of the day; a band is a break or an event, the others hold sessions."""

    start: datetime
    end: datetime
    band: bool = False
    title: str = ""
    place: str = ""


class CellKind(StrEnum):
    """What stands in a cell; a covered one is part of the card above it."""

    FREE = "free"
    AWAY = "away"
    CARD = "card"
    COVERED = "covered"
    BAND = "band"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A session on the board, the name of its area, and the rules that it breaks."""

    session: Session
    area: str
    broken: tuple[Violation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell; a card's fills `rows` rows from its own on."""

    kind: CellKind
    card: Card | None = None
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A day seen by mentors, projects or rooms; `cells` is by row, then by column.

    Attributes
    ----------
    absent
        Those of the axis who are away the whole day and have no session; they get no column.
    """

    day: date
    axis: Axis
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    cells: tuple[tuple[Cell, ...], ...]
    absent: tuple[str, ...] = ()

    def place_of(self, session: SessionId) -> tuple[int, int] | None:
        """Return the row and column of a session's card, or None if it is not on this board."""
        for down, row in enumerate(self.cells):
            for across, cell in enumerate(row):
                if cell.card is not None and cell.card.session.id == session:
                    return down, across
        return None


def board_of(
    residency: Residency,
    schedule: Schedule,
    violations: Iterable[Violation],
    day: date,
    axis: Axis,
    language: str,
) -> Board:
    """Return the board of a day; every standing session of the day is on it."""
    sessions = schedule.on(day)
    lanes = lanes_of(residency, sessions, day, axis, language)
    present = [lane for lane in lanes if lane.sessions or lane.there]
    rows = _rows(residency, sessions, day)
    cards = _cards(residency, sessions, violations, language)
    columns = [_cells(lane, rows, cards) for lane in present]
    return Board(
        day=day,
        axis=axis,
        columns=tuple(lane.column for lane in present),
        rows=rows,
        cells=tuple(tuple(column[down] for column in columns) for down in range(len(rows))),
        absent=tuple(lane.column.name for lane in lanes if lane not in present),
    )


def _rows(residency: Residency, sessions: Sequence[Session], day: date) -> tuple[Row, ...]:
    """Return the day's grid, with a row of its own for a session that starts beside the grid."""
    rows = {
        (slot.start, slot.kind is SlotKind.MENTORING, slot.end, slot.title): Row(
            start=slot.start,
            end=slot.end,
            band=slot.kind is not SlotKind.MENTORING,
            title=slot.title,
            place=slot.place,
        )
        for slot in residency.on(day)
    }
    starts = {row.start for row in rows.values() if not row.band}
    for session in sessions:
        if session.start not in starts:
            rows[session.start, True, session.end, ""] = Row(start=session.start, end=session.end)
    return tuple(rows[key] for key in sorted(rows))


def _cards(
    residency: Residency,
    sessions: Iterable[Session],
    violations: Iterable[Violation],
    language: str,
) -> dict[SessionId, Card]:
    broken: defaultdict[SessionId, list[Violation]] = defaultdict(list)
    for violation in violations:
        for session in violation.sessions:
            broken[session.id].append(violation)
    return {
        session.id: Card(
            session=session,
            area=residency.area(session.area).name(language),
            broken=tuple(broken[session.id]),
        )
        for session in sessions
    }


def _cells(lane: Lane, rows: Sequence[Row], cards: Mapping[SessionId, Card]) -> list[Cell]:
    starting = {session.start: session for session in lane.sessions}
    cells: list[Cell] = []
    while len(cells) < len(rows):
        row = rows[len(cells)]
        session = None if row.band else starting.get(row.start)
        if session is None:
            cells.append(Cell(kind=_empty_kind(lane, row)))
            continue
        height = 1 + sum(later.start < session.end for later in rows[len(cells) + 1 :])
        cells.append(Cell(kind=CellKind.CARD, card=cards[session.id], rows=height))
        cells.extend([Cell(kind=CellKind.COVERED)] * (height - 1))
    return cells


def _empty_kind(lane: Lane, row: Row) -> CellKind:
    if row.band:
        return CellKind.BAND
    return CellKind.FREE if row.start in lane.there else CellKind.AWAY
