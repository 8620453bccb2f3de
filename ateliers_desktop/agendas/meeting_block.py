# SPDX-License-Identifier: Apache-2.0
"""A session on a sheet: time and room at the side, with whom and about what, lines to write on."""

from dataclasses import dataclass, field, replace

from ateliers_desktop.agendas.change_marks import SetMark, draw_mark, mark_height, set_mark
from ateliers_desktop.agendas.changes import Change
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.flowing import (
    PADDING,
    PITCH,
    FlowBlock,
    Rows,
    action_rows,
    box_width,
    draw_pencil_lines,
    note_rows,
    set_flow,
)
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.past_notes import Past
from ateliers_desktop.agendas.shaping import Direction
from ateliers_desktop.agendas.style import (
    GROUND,
    HAIRLINE,
    accent,
    muted,
    plain,
    strong,
)

_SIDE = 98.0
_TIME, _ROOM = strong(12), muted(10)
_NAME, _NEED, _ABOUT, _BEFORE = strong(16), accent(10.5), muted(9.5), plain(10)
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
    past: Rows = field(default_factory=Rows)
    continued: str = ""
    ends: bool = True

    def height(self, writing_lines: int) -> float:
        """Return its height with so many lines to write on."""
        lines = ((self.name, _NAME), (self.need, _NEED), (self.about, _ABOUT))
        words = sum(len(each) * face.leading for each, face in lines) + 6 + self._box_height
        side = _NAME.leading + len(self.room) * _ROOM.leading
        write = 4 + writing_lines * PITCH if self.ends else 0.0
        return self._mark_height + max(words + write, side) + 2 * _SPACE

    @property
    def _mark_height(self) -> float:
        return 0.0 if self.mark is None else mark_height(self.mark) + _BELOW_MARK

    @property
    def _box_height(self) -> float:
        return len(self.before) * _BEFORE.leading + self.past.height + 2 * PADDING

    def split(self, room: float) -> tuple["MeetingBlock", FlowBlock] | None:
        """Return the part for which there is room, and what was said before that goes on."""
        if not self.past.rows:
            return None
        parts = self.past.split(room - replace(self, past=Rows(), ends=False).height(0))
        if parts is None:
            return None
        rest = set_flow(
            self.width, self.continued, self.continued, parts[1].rows, inset=_SIDE, writes=True
        )
        return replace(self, past=parts[0], ends=False), rest

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
        words = inner + 2 * PADDING
        below = page.lines(words, y + PADDING - 1, self.before, _BEFORE)
        self.past.draw(page, words, below)
        if not self.ends:
            return
        draw_pencil_lines(page, inner, y + self._box_height + 4, width, writing_lines)
        page.rule(x, top + self.height(writing_lines), self.width, HAIRLINE, 0.8)


def set_meeting(width: float, *, time: str, room: str, name: str, need: str, about: str,
                before: Lines, change: Change | None, past: Past | None,
                usual: Direction) -> MeetingBlock:  # fmt: skip
    """Break the words of a session into lines for a width in points.

    Parameters
    ----------
    usual
        Where the lines of the page begin.
    """
    inner = width - _SIDE
    box = box_width(inner)
    return MeetingBlock(
        width=width,
        time=time,
        room=fit(room, _ROOM, _SIDE - 12, 3),
        name=fit(name, _NAME, inner, 3),
        need=fit(need, _NEED, inner, 2),
        about=fit(about, _ABOUT, inner, 2),
        before=tuple(line for text in before for line in fit(text, _BEFORE, box, 4)),
        mark=set_mark(change, inner),
        past=_past_rows(past, box, usual),
        continued=past.continued if past is not None else "",
    )


def _past_rows(past: Past | None, width: float, usual: Direction) -> Rows:
    if past is None:
        return Rows()
    notes, actions = past.notes, past.actions
    return Rows(rows=(*note_rows(notes, width, usual), *action_rows(actions, width, usual)))
