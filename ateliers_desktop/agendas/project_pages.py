# SPDX-License-Identifier: Apache-2.0
"""The pages of a project's sheet: the day's sessions, then the other ones beside the needs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeVar

from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.blocks import Block
from ateliers_desktop.agendas.change_marks import SetMark, draw_mark, mark_height, set_mark
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.flowing import action_rows, box_width, set_flow, titled_rows
from ateliers_desktop.agendas.meeting_block import set_meeting
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.project_sheets import NeedLine, OtherSession, ProjectSheet
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.sheet_frame import draw_framed
from ateliers_desktop.agendas.style import accent, muted, plain, strong
from ateliers_desktop.palette import AreaColour

_TITLE, _TIME, _TEXT = strong(11), strong(9.5), plain(9.5)
_STATE, _OPEN = muted(9), accent(9)
_GAP = 20.0
_OTHERS_SHARE = 0.63
_TIME_GAP = 12.0
_MOST_TIME = 130.0
_INSET = 11.0
_TITLE_HEIGHT = 20.0
_SPACE = 14.0
_BETWEEN = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetOther:
    """A session of another day, broken into lines; its words stand beside its time."""

    time: Lines
    words_x: float
    text: Lines
    mark: SetMark | None

    @property
    def height(self) -> float:
        words = len(self.text) * _TEXT.leading + mark_height(self.mark)
        return max(len(self.time) * _TEXT.leading, words) + _BETWEEN

    def draw(self, page: Page, x: float, top: float) -> None:
        page.lines(x, top, self.time, _TIME)
        y = page.lines(x + self.words_x, top, self.text, _TEXT)
        draw_mark(page, self.mark, x + self.words_x, y)


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetNeed:
    """A need, broken into lines; what is left to be placed stands out."""

    need: Lines
    state: Lines
    colour: AreaColour
    complete: bool

    @property
    def height(self) -> float:
        return self._words_height + _BETWEEN

    @property
    def _words_height(self) -> float:
        return len(self.need) * _TEXT.leading + len(self.state) * _STATE.leading

    def draw(self, page: Page, x: float, top: float) -> None:
        draw_bar(page, x, top + 1.5, self._words_height - 1.5, self.colour)
        y = page.lines(x + _INSET, top, self.need, _TEXT)
        page.lines(x + _INSET, y, self.state, _STATE if self.complete else _OPEN)


_Entry = _SetOther | _SetNeed
_E = TypeVar("_E", _SetOther, _SetNeed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Overview:
    """What stands below the day's sessions: two columns of entries, each with its title."""

    needs_x: float
    others_title: str
    others: Sequence[_SetOther]
    needs_title: str
    needs: Sequence[_SetNeed]

    def height(self, writing_lines: int) -> float:
        """Return its height; there are no lines to write on, however many others get."""
        del writing_lines
        return _SPACE + _TITLE_HEIGHT + max(_height(self.others), _height(self.needs))

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw both columns."""
        del writing_lines
        top += _SPACE
        _draw_column(page, x, top, self.others_title, self.others)
        _draw_column(page, x + self.needs_x, top, self.needs_title, self.needs)


def draw_project_sheet(sheet: ProjectSheet, new_page: Callable[[], Page]) -> None:
    """Draw all pages of a project's sheet."""

    def set_blocks(width: float, room: float) -> tuple[Block, ...]:
        return (
            *_meetings(sheet, width),
            *_actions(sheet, width),
            *_overviews(sheet, width, room),
            *_state(sheet, width),
        )

    draw_framed(sheet, new_page, set_blocks)


def _meetings(sheet: ProjectSheet, width: float) -> tuple[Block, ...]:
    return tuple(
        set_meeting(
            width,
            time=each.time,
            room=each.room,
            name=each.mentor,
            need=each.need,
            about=each.about,
            before=each.before,
            change=each.change,
            past=each.past,
            usual=sheet.origin.direction,
        )
        for each in sheet.meetings
    )


def _actions(sheet: ProjectSheet, width: float) -> tuple[Block, ...]:
    listed = sheet.actions
    if listed is None:
        return ()
    rows = action_rows(listed.actions, box_width(width), sheet.origin.direction)
    return (set_flow(width, listed.title, listed.continued, rows),)


def _state(sheet: ProjectSheet, width: float) -> tuple[Block, ...]:
    state = sheet.state
    if state is None:
        return ()
    rows = (
        row
        for name, text in state.fields
        for row in titled_rows(name, text, box_width(width), sheet.origin.direction)
    )
    return (set_flow(width, state.title, state.continued, rows),)


def _overviews(sheet: ProjectSheet, width: float, room: float) -> tuple[Block, ...]:
    """Return the columns below the sessions, in parts that each fit on a page."""
    others_width = (width - _GAP) * _OTHERS_SHARE
    needs_x = others_width + _GAP
    others = _set_others(sheet.others, others_width)
    needs = [_set_need(each, width - needs_x) for each in sheet.needs]
    room -= _SPACE + _TITLE_HEIGHT
    return tuple(
        _Overview(
            needs_x=needs_x,
            others_title=sheet.others_title if others_part or not sheet.others else "",
            others=others_part,
            needs_title=sheet.needs_title if needs_part else "",
            needs=needs_part,
        )
        for others_part, needs_part in zip_longest(
            _parts(others, room), _parts(needs, room), fillvalue=()
        )
    )


def _set_others(others: Sequence[OtherSession], width: float) -> tuple[_SetOther, ...]:
    """Break sessions into lines, the words of all beginning beside the longest time."""
    longest = max((line_width(each.time, _TIME) for each in others), default=0.0)
    words_x = min(longest + _TIME_GAP, _MOST_TIME)
    return tuple(
        _SetOther(
            time=fit(each.time, _TIME, words_x - _TIME_GAP, 2),
            words_x=words_x,
            text=fit(each.text, _TEXT, width - words_x, 3),
            mark=set_mark(each.change, width - words_x),
        )
        for each in others
    )


def _set_need(need: NeedLine, width: float) -> _SetNeed:
    return _SetNeed(
        need=fit(need.need, _TEXT, width - _INSET, 3),
        state=fit(need.state, _STATE if need.complete else _OPEN, width - _INSET, 2),
        colour=need.colour,
        complete=need.complete,
    )


def _parts(entries: Sequence[_E], room: float) -> list[Sequence[_E]]:
    """Return the entries in parts that are no higher than a page; one empty part if none."""
    parts: list[list[_E]] = [[]]
    for each in entries:
        if parts[-1] and _height(parts[-1]) + each.height > room:
            parts.append([])
        parts[-1].append(each)
    return list(parts)


def _height(entries: Iterable[_Entry]) -> float:
    return sum(each.height for each in entries)


def _draw_column(page: Page, x: float, top: float, title: str, entries: Sequence[_Entry]) -> None:
    if title:
        page.text(x, top + _TITLE.size, title, _TITLE)
    top += _TITLE_HEIGHT
    for each in entries:
        each.draw(page, x, top)
        top += each.height
