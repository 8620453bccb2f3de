# SPDX-License-Identifier: Apache-2.0
"""How an attendance list fills its pages: boxes large enough to sign in, teams kept together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.attendance import AttendanceList, Attendee, Roll
from ateliers_desktop.agendas.change_marks import (
    SetMark,
    SetNote,
    mark_height,
    set_mark,
    set_note,
)
from ateliers_desktop.agendas.filling import Run, evenly_filled, filled
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.style import accent, muted, page_size, plain, strong

MARGIN = 38.0
WIDTH = page_size(landscape=False)[0] - 2 * MARGIN
_MILLIMETRE = 72 / 25.4
LEAST_BOX = (40 * _MILLIMETRE, 9 * _MILLIMETRE)
"""Width and height in points below which nobody signs with ease."""
LINE = 0.9
BOX_WIDTH = LEAST_BOX[0] + LINE
_BOX_HEIGHTS = tuple(LEAST_BOX[1] + LINE + 1.5 * more for more in range(8, -1, -1))
"""From generous to tight; lower boxes are taken only where they save a page."""
BETWEEN = 8.0
ROW_GAP, GROUP_GAP = 2.8, 4.0
TITLE_SPACE = 9.0
NAME, UNNAMED, BELONGING = strong(10.5), muted(9.5), muted(9.5)
TITLE, TOTAL, ABSENT = accent(12), strong(12), plain(10)
_NAMES = 0.54
"""The share of what the boxes leave that the names take."""
_MOST_LINES, _MOST_ABSENT_LINES, _MOST_GONE_LINES = 4, 12, 12
_BELOW_NOTE = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where the columns start and how wide their words may be; boxes one for a half of the day."""

    name_width: float
    belonging: float
    belonging_width: float
    boxes: tuple[float, ...]

    @classmethod
    def of(cls, attendance: AttendanceList) -> "Columns":
        """Return the columns of a list."""
        halves = len(attendance.columns) - 2
        taken = halves * (BOX_WIDTH + BETWEEN)
        words = WIDTH - taken
        first = MARGIN + words + BETWEEN
        return cls(
            name_width=words * _NAMES - BETWEEN,
            belonging=MARGIN + words * _NAMES,
            belonging_width=words * (1 - _NAMES),
            boxes=tuple(first + at * (BOX_WIDTH + BETWEEN) for at in range(halves)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetChanges:
    """What changed since the last print: it stands above the heads of the first page's columns."""

    note: SetNote
    with_next: bool = True

    def height(self, box: float) -> float:
        """Return its height in points with the space below it, whatever that of a box."""
        return self.note.height + _BELOW_NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTitle:
    """The title of a part of the list."""

    lines: Lines
    with_next: bool = True

    def height(self, box: float) -> float:
        """Return its height in points, whatever that of a box."""
        return TITLE_SPACE + len(self.lines) * TITLE.leading


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """A person's row broken into lines.

    Attributes
    ----------
    with_next
        Whether it stays on the page of what follows, where a page has room for both.
    """

    attendee: Attendee
    name: Lines
    belonging: Lines
    mark: SetMark | None
    ends_group: bool
    with_next: bool

    @property
    def face(self) -> Face:
        """How the name is set, or what stands in its place."""
        return NAME if self.attendee.named else UNNAMED

    def box_height(self, box: float) -> float:
        """Return the height of its boxes: that of a box, or what the words take."""
        return max(box, self.words_height, len(self.belonging) * BELONGING.leading)

    @property
    def words_height(self) -> float:
        """The height in points of the name and of what is marked below it."""
        return len(self.name) * self.face.leading + mark_height(self.mark)

    def height(self, box: float) -> float:
        """Return its height in points if a box is so high."""
        return self.box_height(box) + ROW_GAP + (GROUP_GAP if self.ends_group else 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetEnd:
    """What stands below all rows: how many people there are, and who is not expected."""

    total: Lines
    absent: Lines
    with_next: bool = False

    def height(self, box: float) -> float:
        """Return its height in points, whatever that of a box."""
        words = len(self.total) * TOTAL.leading + len(self.absent) * ABSENT.leading
        return TITLE_SPACE + 2 + words


Item = SetChanges | SetTitle | SetRow | SetEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendancePlan:
    """An attendance list laid out: how high its boxes are, and what stands on which page."""

    columns: Columns
    box: float
    pages: tuple[tuple[Item, ...], ...]


def plan_attendance(attendance: AttendanceList, room: float) -> AttendancePlan:
    """Lay a list out on pages with so much room: as few as may be, boxes as high as they allow."""
    columns = Columns.of(attendance)
    items = _items(attendance, columns)
    counts = [len(filled(_measured(items, box), room)) for box in _BOX_HEIGHTS]
    box = _BOX_HEIGHTS[counts.index(min(counts))]
    pages = evenly_filled(_measured(items, box), room)
    return AttendancePlan(columns=columns, box=box, pages=pages)


def _items(attendance: AttendanceList, columns: Columns) -> list[Item]:
    """Return everything between the heads and the foot, in order."""
    rolls = attendance.rolls
    items = [
        item for roll in rolls for item in _roll_items(roll, columns, is_last=roll is rolls[-1])
    ]
    total = fit(attendance.total, TOTAL, WIDTH, 1)
    note = set_note(attendance.changes, WIDTH, _MOST_GONE_LINES)
    return [
        *([] if note is None else [SetChanges(note=note)]),
        *items,
        SetEnd(total=total, absent=fit(attendance.absent, ABSENT, WIDTH, _MOST_ABSENT_LINES)),
    ]


def _roll_items(roll: Roll, columns: Columns, is_last: bool) -> Iterator[Item]:
    """Yield a part's title and rows; the very last row stays with what stands below all."""
    yield SetTitle(lines=fit(roll.title, TITLE, WIDTH, 1))
    for group in roll.groups:
        for attendee in group:
            ends_group = attendee is group[-1]
            ends_list = is_last and group is roll.groups[-1]
            face = NAME if attendee.named else UNNAMED
            yield SetRow(
                attendee=attendee,
                name=fit(attendee.name, face, columns.name_width, _MOST_LINES),
                belonging=fit(attendee.belonging, BELONGING, columns.belonging_width, _MOST_LINES),
                mark=set_mark(attendee.change, columns.name_width),
                ends_group=ends_group,
                with_next=not ends_group or ends_list,
            )


def _measured(items: Sequence[Item], box: float) -> list[Run[Item]]:
    """Return what belongs together, measured with boxes so high."""
    return [[(each, each.height(box)) for each in run] for run in _runs(items)]


def _runs(items: Sequence[Item]) -> Iterator[list[Item]]:
    run: list[Item] = []
    for each in items:
        run.append(each)
        if not each.with_next:
            yield run
            run = []
