# SPDX-License-Identifier: Apache-2.0
"""The pages of a mentor's sheet: the sessions one below the other, each with lines to write on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ateliers_desktop.agendas.documents import Meeting, MentorSheet
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.masthead import draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    GROUND,
    HAIRLINE,
    PENCIL_LINE,
    SHEET_HEAD,
    accent,
    muted,
    plain,
    strong,
)

MARGIN = 38.0
_SIDE = 98.0
_TIME, _ROOM = strong(12), muted(10)
_NAME, _NEED, _ABOUT, _BEFORE, _FOOT = strong(16), accent(10.5), muted(9.5), plain(10), muted(9)
_BOX_PADDING = 7.0
_PITCH = 18.6
_LEAST_LINES, _MOST_LINES = 3, 14
_SPACE = 13.0
_FOOT_HEIGHT = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetMeeting:
    """A session broken into lines; the heights are in points."""

    time: str
    room: Lines
    project: Lines
    need: Lines
    about: Lines
    before: Lines

    @property
    def box_height(self) -> float:
        return len(self.before) * _BEFORE.leading + 2 * _BOX_PADDING

    @property
    def words_height(self) -> float:
        """What stands above the lines to write on."""
        lines = ((self.project, _NAME), (self.need, _NEED), (self.about, _ABOUT))
        return sum(len(each) * kind.leading for each, kind in lines) + 6 + self.box_height

    def height(self, writing_lines: int) -> float:
        return self.words_height + 4 + writing_lines * _PITCH + 2 * _SPACE


def draw_sheet(sheet: MentorSheet, new_page: Callable[[], Page]) -> None:
    """Draw all pages of a mentor's sheet."""
    page = new_page()
    width = page.width - 2 * MARGIN
    head = set_masthead(sheet.heading, sheet.heading.facts, width, SHEET_HEAD)
    room = page.height - 2 * MARGIN - head.height - _FOOT_HEIGHT
    meetings = [_set_meeting(meeting, width) for meeting in sheet.meetings]
    pages = _split(meetings, room)
    for number, shown in enumerate(pages, start=1):
        if number > 1:
            page = new_page()
        draw_masthead(page, head, MARGIN, MARGIN)
        _draw_meetings(page, shown, MARGIN + head.height, _writing_lines(shown, room))
        _draw_foot(page, sheet, f"{number} / {len(pages)}")
        page.finish()


def _set_meeting(meeting: Meeting, width: float) -> _SetMeeting:
    width -= _SIDE
    inner = width - 4 * _BOX_PADDING
    return _SetMeeting(
        time=meeting.time,
        room=fit(meeting.room, _ROOM, _SIDE - 12, 3),
        project=fit(meeting.project, _NAME, width, 3),
        need=fit(meeting.need, _NEED, width, 2),
        about=fit(meeting.about, _ABOUT, width, 2),
        before=tuple(line for text in meeting.before for line in fit(text, _BEFORE, inner, 4)),
    )


def _split(meetings: Sequence[_SetMeeting], room: float) -> list[Sequence[_SetMeeting]]:
    """Return the sessions of each page: as few pages as may be, with about as many on each."""
    fewest = _filled(meetings, room, most=len(meetings))
    most = -(-len(meetings) // len(fewest))
    even = _filled(meetings, room, most)
    return even if len(even) == len(fewest) else fewest


def _filled(
    meetings: Sequence[_SetMeeting], room: float, most: int
) -> list[Sequence[_SetMeeting]]:
    starts, used = [0], 0.0
    for at, meeting in enumerate(meetings):
        height = meeting.height(_LEAST_LINES)
        if at > starts[-1] and (used + height > room or at - starts[-1] == most):
            starts.append(at)
            used = 0.0
        used += height
    return [meetings[start:end] for start, end in pairwise((*starts, len(meetings)))]


def _writing_lines(meetings: Sequence[_SetMeeting], room: float) -> int:
    """Return how many lines to write on each session of a page gets: the same for all."""
    return max(
        (
            lines
            for lines in range(_LEAST_LINES, _MOST_LINES + 1)
            if sum(each.height(lines) for each in meetings) <= room
        ),
        default=_LEAST_LINES,
    )


def _draw_meetings(
    page: Page, meetings: Sequence[_SetMeeting], top: float, writing_lines: int
) -> None:
    width = page.width - 2 * MARGIN
    for number, each in enumerate(meetings):
        if number:
            page.rule(MARGIN, top, width, HAIRLINE, 0.8)
        _draw_meeting(page, each, top + _SPACE, writing_lines)
        top += each.height(writing_lines)
    page.rule(MARGIN, top, width, HAIRLINE, 0.8)


def _draw_meeting(page: Page, each: _SetMeeting, top: float, writing_lines: int) -> None:
    x, width = MARGIN + _SIDE, page.width - 2 * MARGIN - _SIDE
    page.text(MARGIN, top + _NAME.size, each.time, _TIME)
    page.lines(MARGIN, top + _NAME.leading, each.room, _ROOM)
    y = page.lines(x, top, each.project, _NAME)
    y = page.lines(x, y, each.need, _NEED)
    y = page.lines(x, y, each.about, _ABOUT) + 6
    page.box(x, y, width, each.box_height, GROUND, radius=4)
    page.lines(x + 2 * _BOX_PADDING, y + _BOX_PADDING - 1, each.before, _BEFORE)
    y += each.box_height + 4
    for number in range(1, writing_lines + 1):
        page.rule(x, y + number * _PITCH, width, PENCIL_LINE, 0.7)


def _draw_foot(page: Page, sheet: MentorSheet, number: str) -> None:
    bottom, width = page.height - MARGIN, page.width - 2 * MARGIN
    version = f"{sheet.heading.version} · {number}"
    room = width - line_width(version, _FOOT) - 2 * _SPACE
    page.text(MARGIN, bottom, fit(sheet.footer, _FOOT, room, 1)[0], _FOOT)
    page.text(page.width - MARGIN, bottom, version, _FOOT, Anchor.END)
