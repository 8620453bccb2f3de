# SPDX-License-Identifier: Apache-2.0
"""How the overview of a week fits on its page, and what gives way where it does not.

The type grows as large as one page allows and never falls below nine points on the paper itself.
Where that is too large, lines and rows come closer together; then the names of the rooms give
way, as long as that saves a page; then a second page is taken. A3 holds twice as much before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ateliers_desktop.agendas.changes import Sign
from ateliers_desktop.agendas.filling import evenly_filled
from ateliers_desktop.agendas.fitting import Lines, fit, fit_apart
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.week import Appointment, WeekCell, WeekOverview
from ateliers_desktop.agendas.week_style import WeekStyle

LEAST, _LARGEST, _STEP = 9.05, 12.05, 0.5
GAP = 8.0
_MENTOR_SHARE = 0.17
_EMPTY_DAY = 5.6
"""How wide a day without slots is, as a multiple of the size of the type."""
_PROJECT_LINES, _ROOM_LINES, _MENTOR_LINES, _TITLE_LINES = 3, 2, 3, 2
_MOST_GROWTH = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAppointment:
    """A session broken into lines.

    Attributes
    ----------
    beside
        The room where it follows the project on its last line, or nothing.
    below
        The lines of the room where it has lines of its own.
    """

    time: str
    project: Lines
    beside: str
    below: Lines
    sign: Sign | None

    def height(self, style: WeekStyle) -> float:
        """Return its height in points."""
        return len(self.project) * style.project.leading + len(self.below) * style.room.leading


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCell:
    """A cell broken into lines."""

    appointments: tuple[SetAppointment, ...]
    note: Lines

    def height(self, style: WeekStyle) -> float:
        """Return its height in points."""
        words = sum(each.height(style) for each in self.appointments)
        return words + len(self.note) * style.room.leading


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """A mentor's row, or the part of one that stands on a page."""

    mentor: Lines
    cells: tuple[SetCell, ...]
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekColumns:
    """How wide the mentors' names and the days are."""

    mentor: float
    days: tuple[float, ...]

    def starts(self, x: float) -> tuple[float, ...]:
        """Return where each day starts if the names start at `x`."""
        at = x + self.mentor + GAP
        starts = []
        for width in self.days:
            starts.append(at)
            at += width + GAP
        return tuple(starts)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan:
    """An overview laid out.

    Attributes
    ----------
    titles, notes, head_height
        The heads of the columns; a note is empty where a day has slots.
    growth
        What each row of a page is higher than it must be.
    """

    style: WeekStyle
    columns: WeekColumns
    titles: tuple[Lines, ...]
    notes: tuple[Lines, ...]
    head_height: float
    pages: tuple[tuple[SetRow, ...], ...]
    growth: tuple[float, ...]


def plan_week(
    overview: WeekOverview, width: float, height: float, foot: float, scale: float
) -> WeekPlan:
    """Lay an overview out on pages with room for a grid of this size.

    Parameters
    ----------
    width, height
        In points of A4.
    foot
        What pages with numbers lose of that height.
    scale
        What lengths are multiplied by on the paper: it decides how small nine points are.
    """
    styles = _styles(scale, signs=overview.changes is not None)
    tightest = _plan(overview, styles[-1], width, height)
    if len(tightest.pages) > 1:
        height -= foot
        tightest = _plan(overview, styles[-1], width, height)
    plans = (_plan(overview, style, width, height) for style in styles[:-1])
    fitting = (plan for plan in plans if len(plan.pages) <= len(tightest.pages))
    return next(fitting, tightest)


def _styles(scale: float, *, signs: bool) -> list[WeekStyle]:
    """Return the ways to set a week, from the most generous to the tightest."""
    sizes = _sizes(scale)
    return [
        WeekStyle(size=size, rooms=rooms, close=close, signs=signs)
        for rooms in (True, False)
        for size, close in (*((size, False) for size in sizes), (sizes[-1], True))
    ]


def _sizes(scale: float) -> list[float]:
    """Return the sizes of type from the largest to the smallest that the paper allows."""
    least = LEAST / scale
    steps = int((_LARGEST - least) / _STEP)
    return [least + step * _STEP for step in range(steps, -1, -1)]


def _plan(overview: WeekOverview, style: WeekStyle, width: float, height: float) -> WeekPlan:
    columns = _columns(overview, style, width)
    heads = [
        (fit(day.title, style.day, each, _TITLE_LINES), fit(day.note, style.room, each, 3))
        for day, each in zip(overview.days, columns.days, strict=True)
    ]
    head_height = style.padding + max(
        len(title) * style.day.leading + len(note) * style.room.leading for title, note in heads
    )
    room = height - head_height
    rows = _rows(overview, style, columns, room)
    pages = evenly_filled([[(row, row.height)] for row in rows], room)
    return WeekPlan(
        style=style,
        columns=columns,
        titles=tuple(title for title, _ in heads),
        notes=tuple(note for _, note in heads),
        head_height=head_height,
        pages=pages,
        growth=tuple(_growth(page, room) for page in pages),
    )


def _growth(rows: Sequence[SetRow], room: float) -> float:
    """Return what each row of a page grows by: what is left free, shared out, within limits."""
    left = room - sum(row.height for row in rows)
    return min(max(left, 0.0) / max(len(rows), 1), _MOST_GROWTH)


def _columns(overview: WeekOverview, style: WeekStyle, width: float) -> WeekColumns:
    """Share the width out: days without slots are narrow, the others alike."""
    names = (overview.corner, *(row.mentor for row in overview.rows))
    widest = max(line_width(name, style.day) for name in names)
    mentor = min(widest, width * _MENTOR_SHARE)
    left = width - mentor - GAP * len(overview.days)
    empty = [bool(day.note) for day in overview.days]
    narrow = style.size * _EMPTY_DAY if not all(empty) else left / len(empty)
    narrow = min(narrow, left / len(empty))
    others = (left - narrow * sum(empty)) / max(len(empty) - sum(empty), 1)
    return WeekColumns(mentor=mentor, days=tuple(narrow if each else others for each in empty))


def _rows(
    overview: WeekOverview, style: WeekStyle, columns: WeekColumns, room: float
) -> Iterator[SetRow]:
    """Yield each mentor's row; one that is higher than a page in as many parts as it takes."""
    mentors = fit_apart((row.mentor for row in overview.rows), style.day, columns.mentor,
                        _MENTOR_LINES)  # fmt: skip
    widths = {max(width - style.time_width, style.size) for width in columns.days}
    projects = [
        each.project for row in overview.rows for cell in row.cells for each in cell.appointments
    ]
    looks = {width: fit_apart(projects, style.project, width, _PROJECT_LINES) for width in widths}
    most = room - 2 * style.padding
    for row in overview.rows:
        cells = [
            _parts(_set_cell(cell, style, width, looks), style, most)
            for cell, width in zip(row.cells, columns.days, strict=True)
        ]
        for part in zip_longest(*cells, fillvalue=SetCell(appointments=(), note=())):
            name = mentors[row.mentor]
            highest = max(each.height(style) for each in part)
            words = max(highest, len(name) * style.day.leading)
            yield SetRow(mentor=name, cells=part, height=words + 2 * style.padding)


def _set_cell(
    cell: WeekCell, style: WeekStyle, width: float, looks: dict[float, dict[str, Lines]]
) -> SetCell:
    words = max(width - style.time_width, style.size)
    return SetCell(
        appointments=tuple(
            _set_appointment(each, looks[words][each.project], style, words)
            for each in cell.appointments
        ),
        note=fit(cell.note, style.room, width, _TITLE_LINES),
    )


def _set_appointment(
    each: Appointment, project: Lines, style: WeekStyle, width: float
) -> SetAppointment:
    room = each.room if style.rooms else ""
    after = style.dot_start(project) + style.dot_width
    beside = after + line_width(room, style.room) <= width
    return SetAppointment(
        time=each.time,
        project=project,
        beside=room if beside else "",
        below=() if beside else fit(room, style.room, width, _ROOM_LINES),
        sign=each.sign,
    )


def _parts(cell: SetCell, style: WeekStyle, most: float) -> list[SetCell]:
    """Return a cell in parts none of which is higher than a page."""
    parts: list[list[SetAppointment]] = [[]]
    used = len(cell.note) * style.room.leading
    for each in cell.appointments:
        if parts[-1] and used + each.height(style) > most:
            parts.append([])
            used = 0.0
        parts[-1].append(each)
        used += each.height(style)
    return [
        SetCell(appointments=tuple(part), note=() if at else cell.note)
        for at, part in enumerate(parts)
    ]
