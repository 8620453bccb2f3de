# SPDX-License-Identifier: Apache-2.0
"""How a door sheet fills its pages: type as large as the day allows, never below the least."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ateliers_desktop.agendas.change_marks import (
    SetMark,
    SetNote,
    mark_height,
    set_mark,
    set_note,
)
from ateliers_desktop.agendas.documents import Heading
from ateliers_desktop.agendas.door_sheets import DoorNote, DoorSession, DoorSheet, Vacancy
from ateliers_desktop.agendas.fitting import Lines, breaks_a_word, first_fitting, fit, is_cut
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.foot import FOOT_HEIGHT
from ateliers_desktop.agendas.masthead import Masthead, set_masthead
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    SNUG,
    HeadStyle,
    muted,
    page_size,
    plain,
    strong,
)

MARGIN = 36.0
GAP = 4.4
INSET = 15.0
FEATURES = muted(11)
BAND = plain(11.5)
BAND_PADDING = 3.0
TIMES_GAP = 12.0
_HEAD = HeadStyle(title=84, least_title=34, kicker=14, least_kicker=10)
_NAME_SHARE = 0.54
_BETWEEN = 14.0
_END_INSET = 10.0
_NAME_LINES, _PERSON_LINES, _AREA_LINES, _NOTE_LINES = 4, 3, 3, 2
_MOST_GROWTH = 22.0
_MOST_NOTE_LINES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorStyle:
    """How rows are set; at the least scale a project has 17.5 points, its area 11."""

    scale: float

    @property
    def name(self) -> Face:
        """How the project stands."""
        return strong(25 * self.scale, SNUG)

    @property
    def person(self) -> Face:
        """How the mentor stands."""
        return plain(18 * self.scale, SNUG)

    @property
    def area(self) -> Face:
        """How the area stands."""
        return muted(16 * self.scale, SNUG)

    @property
    def note(self) -> Face:
        """How it stands that the room is free or closed."""
        return muted(17 * self.scale, SNUG)

    @property
    def start(self) -> Face:
        """How the time stands at which a row begins."""
        return strong(21 * self.scale, SNUG)

    @property
    def end(self) -> Face:
        """How the time stands at which a row ends."""
        return muted(14 * self.scale, SNUG)

    @property
    def padding(self) -> float:
        """The space above and below the words of a row."""
        return 7 * self.scale

    @property
    def times(self) -> float:
        """The width of the column of times."""
        return line_width("00:00", self.start) + TIMES_GAP


STYLES = tuple(DoorStyle(scale=scale) for scale in (1.0, 0.94, 0.88, 0.82, 0.76, 0.7))
"""From the most generous to the tightest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """A row broken into lines; only a session has a name, only the others a note.

    Attributes
    ----------
    slack
        How much higher it is than its words need.
    """

    row: DoorSession | DoorNote
    name: Lines = ()
    person: Lines = ()
    area: Lines = ()
    note: Lines = ()
    mark: SetMark | None = None
    height: float
    slack: float = 0.0

    @property
    def is_band(self) -> bool:
        """Tell whether it is a thin band, which has no time at which it ends."""
        return isinstance(self.row, DoorNote) and self.row.kind is Vacancy.BAND


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorPlan:
    """A door sheet laid out: what stands on which page, and how.

    Attributes
    ----------
    note_top, rows_top
        The distances of the note of changes and of the first row from the page's upper edge.
    person_x
        The distance of the mentor from the start of a row's box.
    """

    head: Masthead
    day: Lines
    day_face: Face
    count: str
    features: Lines
    note: SetNote | None
    note_top: float
    rows_top: float
    width: float
    person_x: float
    style: DoorStyle
    pages: tuple[tuple[SetRow, ...], ...]


def plan_door(sheet: DoorSheet) -> DoorPlan:
    """Lay a door sheet out on pages of A4.

    The plan with the fewest pages is taken; among those the fewest words are broken and names
    cut, and the type is the largest.
    """
    plans = [_plan(sheet, style) for style in STYLES]
    fewest = min(len(plan.pages) for plan in plans)
    return min((plan for plan in plans if len(plan.pages) == fewest), key=_strain)


def _plan(sheet: DoorSheet, style: DoorStyle) -> DoorPlan:
    page_width, page_height = page_size(landscape=False)
    width = page_width - 2 * MARGIN
    head = set_masthead(sheet.heading, (), width, _HEAD)
    day_face, count = _day_face(sheet.heading, width), sheet.heading.facts[1]
    day = fit(sheet.heading.facts[0], day_face, width - line_width(count, BAND) - INSET, 2)
    features = tuple(line for text in sheet.features for line in fit(text, FEATURES, width, 2))
    words = len(day) * day_face.leading + len(features) * FEATURES.leading
    note_top = MARGIN + head.height + 8 + words + 12
    note = set_note(sheet.changes, width, _MOST_NOTE_LINES)
    rows_top = note_top if note is None else note_top + note.height + 10
    room = page_height - MARGIN - FOOT_HEIGHT - rows_top
    box_width = width - style.times
    rows = [_set_row(row, style, box_width) for row in sheet.rows]
    return DoorPlan(
        head=head,
        day=day,
        day_face=day_face,
        count=count,
        features=features,
        note=note,
        note_top=note_top,
        rows_top=rows_top,
        width=width,
        person_x=_name_width(box_width) + INSET + _BETWEEN,
        style=style,
        pages=tuple(_grown(page, room) for page in _split(rows, room)),
    )


def _day_face(heading: Heading, width: float) -> Face:
    return first_fitting(26, 18, strong, heading.facts[0], width * 0.75)


def _name_width(box_width: float) -> float:
    return (box_width - INSET - _BETWEEN - _END_INSET) * _NAME_SHARE


def _set_row(row: DoorSession | DoorNote, style: DoorStyle, width: float) -> SetRow:
    if isinstance(row, DoorNote):
        return _set_note(row, style, width)
    name_width = _name_width(width)
    person_width = width - INSET - _BETWEEN - _END_INSET - name_width
    name = fit(row.project, style.name, name_width, _NAME_LINES)
    person = fit(row.mentor, style.person, person_width, _PERSON_LINES)
    area = fit(row.area, style.area, person_width, _AREA_LINES)
    mark = set_mark(row.change, name_width)
    words = max(
        len(name) * style.name.leading + mark_height(mark),
        len(person) * style.person.leading + len(area) * style.area.leading,
        style.start.leading + style.end.leading,
    )
    return SetRow(
        row=row,
        name=name,
        person=person,
        area=area,
        mark=mark,
        height=words + 2 * style.padding,
    )


def _set_note(row: DoorNote, style: DoorStyle, width: float) -> SetRow:
    if row.kind is Vacancy.BAND:
        lines = fit(row.text, BAND, width - 2 * INSET, _NOTE_LINES)
        return SetRow(row=row, note=lines, height=len(lines) * BAND.leading + 2 * BAND_PADDING)
    lines = fit(row.text, style.note, width - 2 * INSET, 1)
    words = style.start.leading + style.end.leading
    return SetRow(row=row, note=lines, height=words + style.padding)


def _split(rows: Sequence[SetRow], room: float) -> list[Sequence[SetRow]]:
    """Return the rows of each page: as few pages as may be, filled as evenly as they can be."""
    fewest = _filled(rows, room)
    share = sum(row.height + GAP for row in rows) / len(fewest)
    for step in range(20):
        even = _filled(rows, share + (room - share) * step / 20)
        if len(even) == len(fewest):
            return even
    return fewest


def _filled(rows: Sequence[SetRow], room: float) -> list[Sequence[SetRow]]:
    starts, used = [0], 0.0
    for at, row in enumerate(rows):
        if at > starts[-1] and used + row.height > room:
            starts.append(at)
            used = 0.0
        used += row.height + GAP
    return [rows[start:end] for start, end in pairwise((*starts, len(rows)))]


def _grown(rows: Sequence[SetRow], room: float) -> tuple[SetRow, ...]:
    """Return the rows of a page, all but the bands made higher alike to fill the room there is."""
    used = sum(row.height + GAP for row in rows) - GAP
    growing = sum(not row.is_band for row in rows)
    more = max(min((room - used) / max(growing, 1), _MOST_GROWTH), 0.0)
    return tuple(
        row if row.is_band else replace(row, height=row.height + more, slack=more) for row in rows
    )


def _strain(plan: DoorPlan) -> int:
    """Count the names that are cut and the words that are broken."""
    box_width = plan.width - plan.style.times
    name_width = _name_width(box_width)
    person_width = box_width - plan.person_x - _END_INSET
    strain = 0
    for row in (row for page in plan.pages for row in page):
        if isinstance(row.row, DoorSession):
            strain += breaks_a_word(row.row.project, plan.style.name, name_width)
            strain += breaks_a_word(row.row.mentor, plan.style.person, person_width)
            strain += breaks_a_word(row.row.area, plan.style.area, person_width)
            strain += is_cut(row.name, row.row.project)
            strain += is_cut(row.person, row.row.mentor) + is_cut(row.area, row.row.area)
    return strain
