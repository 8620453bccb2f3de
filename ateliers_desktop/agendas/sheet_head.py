# SPDX-License-Identifier: Apache-2.0
"""The head of a mentor's or project's sheet: words at its start, the day's code at its end."""

from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.agendas.day_codes import DayCode
from ateliers_desktop.agendas.documents import Heading
from ateliers_desktop.agendas.fitting import Lines, first_fitting, fit
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.qr import QrCode, draw_code, qr_code
from ateliers_desktop.agendas.style import RULE, SHEET_HEAD, muted, strong

_GAP = 24.0
_BELOW_TITLE = 6.0
_ABOVE_CAPTION = 9.0
_ABOVE_RULE = 10.0
_CAPTION = muted(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The words beside a code, broken into lines for what it leaves of the width."""

    kicker: Lines
    kicker_face: Face
    title: Lines
    title_face: Face
    facts: tuple[tuple[str, Face], ...]
    caption: Lines

    @property
    def height(self) -> float:
        """The height in points, from the upper edge of the kicker to the caption's baseline."""
        kicker = len(self.kicker) * self.kicker_face.leading
        title = len(self.title) * self.title_face.leading
        facts = len(self.facts) * SHEET_HEAD.fact_leading
        caption = (len(self.caption) - 1) * _CAPTION.leading + _CAPTION.size
        return kicker + title + _BELOW_TITLE + facts + _ABOVE_CAPTION + caption


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """A head laid out for a width; code and words end on one line above the rule."""

    words: _Words
    code: QrCode
    side: float
    width: float

    @property
    def height(self) -> float:
        """The height in points, the rule included."""
        return self._bottom + _ABOVE_RULE + SHEET_HEAD.rule

    @property
    def _bottom(self) -> float:
        return max(self.words.height, self.side)


def set_sheet_head(
    heading: Heading, code: DayCode, printed_at: datetime, width: float
) -> SheetHead:
    """Lay out a head; the code is as large as the words are high, if it can be read so."""
    made = qr_code(code.calendar.stamped(printed_at))
    words = _set_words(heading, code.caption, width - made.least_side - _GAP)
    side = made.side_within(words.height)
    if side > made.least_side:
        words = _set_words(heading, code.caption, width - side - _GAP)
    return SheetHead(words=words, code=made, side=side, width=width)


def draw_sheet_head(page: Page, head: SheetHead, x: float, top: float) -> None:
    """Draw a head whose upper edge is at `top`."""
    words = head.words
    bottom = top + head.height - SHEET_HEAD.rule - _ABOVE_RULE
    page.rule(x, top + head.height - SHEET_HEAD.rule / 2, head.width, RULE, SHEET_HEAD.rule)
    draw_code(page, head.code, x + head.width - head.side, bottom - head.side, head.side)
    caption_top = bottom - (len(words.caption) - 1) * _CAPTION.leading - _CAPTION.size
    page.lines(x, caption_top, words.caption, _CAPTION)
    y = page.lines(x, top, words.kicker, words.kicker_face)
    y = page.lines(x, y, words.title, words.title_face) + _BELOW_TITLE
    for line, face in words.facts:
        page.text(x, y + face.size, line, face)
        y += SHEET_HEAD.fact_leading


def _set_words(heading: Heading, caption: str, width: float) -> _Words:
    style = SHEET_HEAD
    kicker = first_fitting(style.kicker, style.least_kicker, muted, heading.kicker, width)
    title = first_fitting(style.title, style.least_title, strong, heading.title, width)
    facts = tuple(
        (line, face)
        for number, fact in enumerate(heading.facts)
        for face in (muted(style.fact) if number else strong(style.fact),)
        for line in fit(fact, face, width, 2)
    )
    return _Words(
        kicker=fit(heading.kicker, kicker, width, 2),
        kicker_face=kicker,
        title=fit(heading.title, title, width, 3),
        title_face=title,
        facts=facts,
        caption=fit(caption, _CAPTION, width, 3),
    )
