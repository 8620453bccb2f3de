# SPDX-License-Identifier: Apache-2.0
"""How changes stand on a page: a sign that grey paper keeps, words, what is gone struck out."""

from collections.abc import Sequence
from dataclasses import dataclass

from ateliers_desktop.agendas.changes import Change, ChangeNote, Departure, Sign
from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import GROUND, SNUG, muted, plain, strong

_MARK = strong(9.5, SNUG)
_SIDE, _SIGN_GAP = 8.0, 4.0
_DARK, _LIGHT = "#20242B", "#FFFFFF"
_HEADLINE, _TITLE, _GONE, _NOW, _MORE = strong(16), strong(10), plain(10), strong(10), muted(10)
_PADDING, _BAR, _BETWEEN, _WORDS_GAP = 8.0, 3.0, 16.0, 5.0
_STRIKE, _ABOVE = 0.7, 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMark:
    """What is marked at a session, broken into lines; the sign stands before the first one."""

    sign: Sign
    lines: Lines

    @property
    def height(self) -> float:
        """The height in points."""
        return len(self.lines) * _MARK.leading

    def draw(self, page: Page, x: float, top: float) -> float:
        """Draw it and return where it ends."""
        draw_sign(page, self.sign, x, top + (_MARK.size - _SIDE) / 2 + 1.2)
        return page.lines(x + _SIDE + _SIGN_GAP, top, self.lines, _MARK)


def set_mark(change: Change | None, width: float, most: int = 2) -> SetMark | None:
    """Break what is marked at a session into lines for a width in points."""
    if change is None:
        return None
    lines = fit(change.text, _MARK, width - _SIDE - _SIGN_GAP, most)
    return SetMark(sign=change.sign, lines=lines)


def mark_height(mark: SetMark | None) -> float:
    """Return the height of a mark, 0 without one."""
    return 0.0 if mark is None else mark.height


def draw_mark(page: Page, mark: SetMark | None, x: float, top: float) -> float:
    """Draw a mark if there is one and return where it ends."""
    return top if mark is None else mark.draw(page, x, top)


def draw_sign(page: Page, sign: Sign, x: float, top: float, side: float = _SIDE) -> None:
    """Draw a sign, white on dark: a plus, an arrow's head, or a minus."""
    part = side / 8
    page.box(x, top, side, side, _DARK, radius=1.6 * part)
    middle, thick, long = side / 2, 1.3 * part, 4.6 * part
    if sign is Sign.MOVED:
        near, far = x + 2.5 * part, x + 6.4 * part
        corners = ((near, top + 1.6 * part), (far, top + middle), (near, top + 6.4 * part))
        page.polygon(corners, _LIGHT)
        return
    page.box(x + 1.7 * part, top + middle - thick / 2, long, thick, _LIGHT)
    if sign is Sign.NEW:
        page.box(x + middle - thick / 2, top + 1.7 * part, thick, long, _LIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetDeparture:
    """A session that is gone: its time and people struck out, then where it is now."""

    time: str
    who: str
    now: str

    @property
    def width(self) -> float:
        """The width in points, from the sign to the last word."""
        return self._now_x + line_width(self.now, _NOW)

    @property
    def _who_x(self) -> float:
        time = line_width(self.time, _GONE) + _WORDS_GAP if self.time else 0.0
        return _SIDE + _SIGN_GAP + time

    @property
    def _now_x(self) -> float:
        return self._who_x + line_width(self.who, _GONE) + _WORDS_GAP

    def draw(self, page: Page, x: float, top: float) -> None:
        """Draw it, its upper edge at `top`."""
        draw_sign(page, Sign.GONE, x, top + 2.4)
        start, baseline = x + _SIDE + _SIGN_GAP, top + _GONE.size
        page.text(start, baseline, self.time, _GONE)
        page.text(x + self._who_x, baseline, self.who, _GONE)
        length = self._now_x - _WORDS_GAP - _SIDE - _SIGN_GAP
        page.rule(start, top + _GONE.size * 0.68, length, _DARK, _STRIKE)
        page.text(x + self._now_x, baseline, self.now, _NOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNote:
    """A note of changes laid out for a width: as many that are gone on a line as it holds.

    Attributes
    ----------
    more
        How many more are gone than are told, in words; empty if all are told.
    """

    width: float
    headline: Lines
    title: Lines
    lines: tuple[tuple[_SetDeparture, ...], ...]
    more: str

    @property
    def height(self) -> float:
        """The height in points, its own padding included."""
        words = len(self.headline) * _HEADLINE.leading + len(self.title) * _TITLE.leading
        lines = len(self.lines) + bool(self.more)
        return words + lines * _GONE.leading + 2 * _PADDING

    def draw(self, page: Page, x: float, top: float) -> None:
        """Draw it, with a dark bar at its start."""
        page.box(x, top, self.width, self.height, GROUND)
        page.box(x, top, _BAR, self.height, _DARK)
        start = x + _BAR + _PADDING
        y = page.lines(start, top + _PADDING - 1, self.headline, _HEADLINE)
        y = page.lines(start, y, self.title, _TITLE)
        for line in self.lines:
            across = start
            for each in line:
                each.draw(page, across, y)
                across += each.width + _BETWEEN
            y += _GONE.leading
        if self.more:
            page.lines(start, y, (self.more,), _MORE)


def set_note(note: ChangeNote | None, width: float, most_lines: int = 30) -> SetNote | None:
    """Lay a note out; what takes more lines than allowed is counted instead of told."""
    if note is None:
        return None
    inner = width - _BAR - 2 * _PADDING
    lines = _flowing([_set_departure(each, inner) for each in note.departures], inner)
    told, left = lines, 0
    if len(lines) > most_lines:
        told = lines[: most_lines - 1]
        left = sum(map(len, lines[most_lines - 1 :]))
    return SetNote(
        width=width,
        headline=fit(note.headline, _HEADLINE, inner, 2),
        title=fit(note.title, _TITLE, inner, 2),
        lines=tuple(map(tuple, told)),
        more=note.more.format(count=left) if left else "",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteBlock:
    """A note among the blocks of a sheet; there are no lines to write on in it."""

    note: SetNote

    def height(self, writing_lines: int) -> float:
        """Return its height with the space above it."""
        del writing_lines
        return self.note.height + _ABOVE

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw it."""
        del writing_lines
        self.note.draw(page, x, top + _ABOVE)


def _set_departure(departure: Departure, width: float) -> _SetDeparture:
    now = fit(departure.text, _NOW, width * 0.45, 1)[0]
    words = line_width(departure.time, _GONE) + line_width(now, _NOW)
    left = width - _SIDE - _SIGN_GAP - 2 * _WORDS_GAP - words
    who = fit(departure.who, _GONE, left, 1)[0]
    return _SetDeparture(time=departure.time, who=who, now=now)


def _flowing(departures: Sequence[_SetDeparture], width: float) -> list[list[_SetDeparture]]:
    lines: list[list[_SetDeparture]] = []
    x = 0.0
    for each in departures:
        if not lines or x + each.width > width:
            lines.append([])
            x = 0.0
        lines[-1].append(each)
        x += each.width + _BETWEEN
    return lines
