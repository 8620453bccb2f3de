# SPDX-License-Identifier: Apache-2.0
"""The board as a value: its columns and rows, and what stands in each cell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.schedule_marks import Mark, ScheduleMarks
from ateliers_desktop.residency import Residency, Schedule, Session, SessionId, SlotKind
from ateliers_desktop.scheduling.rules import Violation
from ateliers_desktop.ui.planning.lanes import Column, Lane, lanes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A stretch of a day; a band is a break or an event, the others hold sessions.

    Attributes
    ----------
    heading
        Whether this band is the beginning of a day, where the board shows several.
    """

    start: datetime
    end: datetime
    band: bool = False
    heading: bool = False
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
    """A session on the board, the name of its area, and the rules that it breaks.

    Attributes
    ----------
    mark
        How it differs from the schedule before, while a proposal is looked at.
    was
        Where it stood then, if it moved.
    faded
        Whether it is not among those that are looked for.
    noted
        Whether something was written about the session.
    """

    session: Session
    area: str
    broken: tuple[Violation, ...] = ()
    mark: Mark = Mark.SAME
    was: Session | None = None
    faded: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell; a card's fills `rows` rows from its own on.

    Attributes
    ----------
    gone
        The session that stood here and leaves, while a proposal is looked at.
    """

    kind: CellKind
    card: Card | None = None
    rows: int = 1
    gone: Session | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How the board is looked at.

    Attributes
    ----------
    days
        One, or all of the week.
    wanted
        The sessions that are looked for; None for all. The others are faded, and columns
        without any of them are left out.
    marks
        How the schedule differs from the one before, while a proposal is looked at.
    noted
        The sessions about which something was written.
    """

    days: tuple[date, ...]
    axis: Axis
    language: str
    wanted: frozenset[SessionId] | None = None
    marks: ScheduleMarks | None = None
    noted: frozenset[SessionId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Days seen by mentors, projects or rooms; `cells` is by row, then by column.

    Attributes
    ----------
    absent
        Those of the axis who are away all these days and have no session; they get no column.
    """

    days: tuple[date, ...]
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
    outlook: Outlook,
) -> Board:
    """Return the board of some days; every standing session of these days is on it."""
    days, axis = outlook.days, outlook.axis
    sessions = [each for day in days for each in schedule.on(day)]
    lanes = lanes_of(residency, sessions, days, axis, outlook.language)
    present = [lane for lane in lanes if lane.sessions or lane.there]
    shown = _looked_for(present, outlook.wanted)
    rows = tuple(row for day in days for row in _rows(residency, sessions, day, len(days) > 1))
    cards = _cards(residency, sessions, violations, outlook)
    gone = _gone(outlook)
    columns = [_cells(lane, rows, cards, gone) for lane in shown]
    return Board(
        days=days,
        axis=axis,
        columns=tuple(lane.column for lane in shown),
        rows=rows,
        cells=tuple(tuple(column[down] for column in columns) for down in range(len(rows))),
        absent=tuple(lane.column.name for lane in lanes if not (lane.sessions or lane.there)),
    )


def _looked_for(lanes: list[Lane], wanted: frozenset[SessionId] | None) -> list[Lane]:
    if wanted is None:
        return lanes
    found = [lane for lane in lanes if any(each.id in wanted for each in lane.sessions)]
    return found or lanes


def _rows(
    residency: Residency, sessions: Iterable[Session], day: date, heading: bool
) -> tuple[Row, ...]:
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
        if session.day == day and session.start not in starts:
            rows[session.start, True, session.end, ""] = Row(start=session.start, end=session.end)
    midnight = datetime.combine(day, datetime.min.time())
    top = (Row(start=midnight, end=midnight, band=True, heading=True),) if heading else ()
    return (*top, *(rows[key] for key in sorted(rows)))


def _cards(
    residency: Residency,
    sessions: Iterable[Session],
    violations: Iterable[Violation],
    outlook: Outlook,
) -> dict[SessionId, Card]:
    broken: defaultdict[SessionId, list[Violation]] = defaultdict(list)
    for violation in violations:
        for session in violation.sessions:
            broken[session.id].append(violation)
    names = {each.code: each.name(outlook.language) for each in residency.areas}
    wanted, marks = outlook.wanted, outlook.marks
    return {
        session.id: Card(
            session=session,
            area=names[session.area],
            broken=tuple(broken[session.id]),
            mark=Mark.SAME if marks is None else marks.mark_of(session.id),
            was=None if marks is None else marks.moved_from(session.id),
            faded=wanted is not None and session.id not in wanted,
            noted=session.id in outlook.noted,
        )
        for session in sessions
    }


def _gone(outlook: Outlook) -> dict[tuple[str, datetime], Session]:
    """Return who leaves which place, by the name of the column and the start."""
    left = () if outlook.marks is None else outlook.marks.gone
    attribute = outlook.axis.value.removesuffix("s")
    return {(getattr(each, attribute) or "", each.start): each for each in left}


def _cells(
    lane: Lane,
    rows: Sequence[Row],
    cards: Mapping[SessionId, Card],
    gone: Mapping[tuple[str, datetime], Session],
) -> list[Cell]:
    starting = {session.start: session for session in lane.sessions}
    cells: list[Cell] = []
    while len(cells) < len(rows):
        row = rows[len(cells)]
        session = None if row.band else starting.get(row.start)
        if session is None:
            left = None if row.band else gone.get((lane.column.name, row.start))
            cells.append(Cell(kind=_empty_kind(lane, row), gone=left))
            continue
        height = 1
        while len(cells) + height < len(rows) and rows[len(cells) + height].start < session.end:
            height += 1
        cells.append(Cell(kind=CellKind.CARD, card=cards[session.id], rows=height))
        cells.extend([Cell(kind=CellKind.COVERED)] * (height - 1))
    return cells


def _empty_kind(lane: Lane, row: Row) -> CellKind:
    if row.band:
        return CellKind.BAND
    return CellKind.FREE if row.start in lane.there else CellKind.AWAY
