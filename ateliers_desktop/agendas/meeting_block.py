# SPDX-License-Identifier: Apache-2.0
"""A session on a sheet: time and room at the side, with whom and about what, lines to write on."""

from dataclasses import dataclass

from ateliers_desktop.agendas.change_marks import SetMark, draw_mark, mark_height, set_mark
from ateliers_desktop.agendas.changes import Change
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.style import (
    GROUND,
    HAIRLINE,
    PENCIL_LINE,
    accent,
    muted,
    plain,
    strong,
)

_SIDE = 98.0
_TIME, _ROOM = strong(12), muted(10)
_NAME, _NEED, _ABOUT, _BEFORE = strong(16), accent(10.5), muted(9.5), plain(10)
_BOX_PADDING = 7.0
_PITCH = 18.6
_SPACE = 13.0
_BELOW_MARK = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingBlock:
    """A session broken into lines for a width in points; lines to write on stand below them."""

    width: float
    time: str
    room: Lines
    name: Lines
    need: Lines
    about: Lines
    before: Lines
    mark: SetMark | None

    def height(self, writing_lines: int) -> float:
        """Return its height with so many lines to write on."""
        lines = ((self.name, _NAME), (self.need, _NEED), (self.about, _ABOUT))
        words = sum(len(each) * face.leading for each, face in lines) + 6 + self._box_height
        side = _NAME.leading + len(self.room) * _ROOM.leading
        below = max(words + 4 + writing_lines * _PITCH, side)
        return self._mark_height + below + 2 * _SPACE

    @property
    def _mark_height(self) -> float:
        return 0.0 if self.mark is None else mark_height(self.mark) + _BELOW_MARK

    @property
    def _box_height(self) -> float:
        return len(self.before) * _BEFORE.leading + 2 * _BOX_PADDING

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw it, and the hairline that ends it."""
        inner, width = x + _SIDE, self.width - _SIDE
        draw_mark(page, self.mark, inner, top + _SPACE)
        y = top + _SPACE + self._mark_height
        page.text(x, y + _NAME.size, self.time, _TIME)
        page.lines(x, y + _NAME.leading, self.room, _ROOM)
        y = page.lines(inner, y, self.name, _NAME)
        y = page.lines(inner, y, self.need, _NEED)
        y = page.lines(inner, y, self.about, _ABOUT) + 6
        page.box(inner, y, width, self._box_height, GROUND, radius=4)
        page.lines(inner + 2 * _BOX_PADDING, y + _BOX_PADDING - 1, self.before, _BEFORE)
        y += self._box_height + 4
        for number in range(1, writing_lines + 1):
            page.rule(inner, y + number * _PITCH, width, PENCIL_LINE, 0.7)
        page.rule(x, top + self.height(writing_lines), self.width, HAIRLINE, 0.8)


def set_meeting(width: float, *, time: str, room: str, name: str, need: str, about: str,
                before: Lines, change: Change | None) -> MeetingBlock:  # fmt: skip
    """Break the words of a session into lines for a width in points."""
    inner = width - _SIDE
    box = inner - 4 * _BOX_PADDING
    return MeetingBlock(
        width=width,
        time=time,
        room=fit(room, _ROOM, _SIDE - 12, 3),
        name=fit(name, _NAME, inner, 3),
        need=fit(need, _NEED, inner, 2),
        about=fit(about, _ABOUT, inner, 2),
        before=tuple(line for text in before for line in fit(text, _BEFORE, box, 4)),
        mark=set_mark(change, inner),
    )
