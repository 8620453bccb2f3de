# SPDX-License-Identifier: Apache-2.0
"""The last page of a wall agenda: a code for each column, far enough apart to scan just one.

A column of the agenda is too narrow for its day: on A4, at half a millimetre a module, the
column of five rooms takes a code with one session.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from ateliers_desktop.agendas.documents import WallAgenda
from ateliers_desktop.agendas.fitting import Lines, fit, fit_apart
from ateliers_desktop.agendas.masthead import Masthead, draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.qr import QrCode, draw_code, qr_code
from ateliers_desktop.agendas.style import WALL_HEAD, muted, page_size, plain, strong
from ateliers_desktop.agendas.wall_frame import MARGIN

_CAPTION, _TITLE, _NOTE = plain(11), strong(13), muted(10)
_ABOVE, _BELOW_CAPTION = 12.0, 14.0
_WORDS = _TITLE.leading + _NOTE.leading
_LEAST_WHITE, _LEAST_GAP, _GAP = 7.0, 14.0, 24.0
_ACROSS, _BETWEEN = 2, 28.0
_EASY_SIDE = 160.0

NewPage = Callable[[bool], Page]
"""Begins a page; its argument tells whether it lies on its side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetCode:
    """A room's code, and the words above it cut to one line each."""

    title: Lines
    note: Lines
    code: QrCode


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """All codes of an agenda laid out, all of one size; lengths are in points of A4.

    Attributes
    ----------
    white
        What stays white between the words and the code.
    """

    head: Masthead
    caption: Lines
    codes: tuple[_SetCode, ...]
    width: float
    top: float
    per_page: int
    side: float
    white: float

    @property
    def height(self) -> float:
        """What a line of codes takes, without the gap to the next one."""
        return _WORDS + self.white + self.side


def draw_wall_codes(agenda: WallAgenda, new_page: NewPage) -> None:
    """Draw the codes of an agenda on upright pages, as few as may be; none without codes."""
    if not agenda.codes:
        return
    plan = _plan(agenda)
    for start in range(0, len(plan.codes), plan.per_page):
        page = new_page(False)
        draw_masthead(page, plan.head, MARGIN, MARGIN)
        page.lines(MARGIN, MARGIN + plan.head.height + _ABOVE, plan.caption, _CAPTION)
        _draw_codes(page, plan, plan.codes[start : start + plan.per_page])
        page.finish()


def _plan(agenda: WallAgenda) -> _Plan:
    page_width, page_height = page_size(landscape=False)
    width = page_width - 2 * MARGIN
    facts = (*agenda.heading.facts, agenda.heading.version)
    head = set_masthead(agenda.heading, facts, width, WALL_HEAD)
    caption = fit(agenda.codes_caption, _CAPTION, width, 2)
    top = MARGIN + head.height + _ABOVE + len(caption) * _CAPTION.leading + _BELOW_CAPTION
    room = page_height - MARGIN - top
    codes = _set_codes(agenda, (width - _BETWEEN) / _ACROSS)
    side = max(each.code.least_side for each in codes)
    shown = _lines(codes, side, room)
    easy = (room + _GAP) / shown - _GAP - _WORDS - _white(codes, _EASY_SIDE)
    side = max(side, min(easy, _EASY_SIDE))
    return _Plan(
        head=head,
        caption=caption,
        codes=codes,
        width=width,
        top=top,
        per_page=shown * _ACROSS,
        side=side,
        white=_white(codes, side),
    )


def _set_codes(agenda: WallAgenda, width: float) -> tuple[_SetCode, ...]:
    titles = fit_apart((each.title for each in agenda.codes), _TITLE, width, 1)
    return tuple(
        _SetCode(
            title=titles[each.title],
            note=fit(each.note, _NOTE, width, 1),
            code=qr_code(each.calendar.stamped(agenda.origin.printed_at)),
        )
        for each in agenda.codes
    )


def _lines(codes: Sequence[_SetCode], side: float, room: float) -> int:
    """Return how many lines of codes a page has: as few pages as may be, evenly filled."""
    height = _WORDS + _white(codes, side) + side
    most = max(int((room + _LEAST_GAP) / (height + _LEAST_GAP)), 1)
    lines = ceil(len(codes) / _ACROSS)
    return ceil(lines / ceil(lines / most))


def _white(codes: Sequence[_SetCode], side: float) -> float:
    """Return what has to stay white above a code of that size."""
    return max(_LEAST_WHITE, *(each.code.quiet(side) for each in codes))


def _draw_codes(page: Page, plan: _Plan, codes: Sequence[_SetCode]) -> None:
    lines = ceil(len(codes) / _ACROSS)
    spare = page.height - MARGIN - plan.top - lines * plan.height
    gap = min(spare / max(lines - 1, 1), _GAP)
    for number, each in enumerate(codes):
        line, column = divmod(number, _ACROSS)
        x = MARGIN + column * (plan.width + _BETWEEN) / _ACROSS
        top = plan.top + line * (plan.height + gap)
        y = page.lines(x, top, each.title, _TITLE)
        page.lines(x, y, each.note, _NOTE)
        draw_code(page, each.code, x, top + _WORDS + plan.white, plan.side)
