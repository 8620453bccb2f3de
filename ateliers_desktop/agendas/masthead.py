# SPDX-License-Identifier: Apache-2.0
"""The head of a page: kicker, title, facts at the far side, and the rule below them."""

from dataclasses import dataclass

from ateliers_desktop.agendas.documents import Heading
from ateliers_desktop.agendas.fitting import Lines, first_fitting, fit
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import RULE, HeadStyle, muted, strong

_GAP = 18.0
_FACTS_SHARE = 0.42
_TITLE_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """A heading broken into lines for a width; `height` reaches down to the rule's lower edge."""

    kicker: Lines
    kicker_face: Face
    title: Lines
    title_face: Face
    facts: tuple[tuple[str, Face], ...]
    style: HeadStyle
    width: float

    @property
    def height(self) -> float:
        """The height in points, the rule included."""
        kicker = len(self.kicker) * self.kicker_face.leading
        title = (len(self.title) - 1) * self.title_face.leading + self.title_face.size
        words = kicker + title + self.title_face.size * 0.3 + 6
        facts = len(self.facts) * self.style.fact_leading + 4
        return max(words, facts) + self.style.rule + 4


def set_masthead(heading: Heading, facts: Lines, width: float, style: HeadStyle) -> Masthead:
    """Break a heading into lines; its facts are given, as one document adds its version there."""
    shown = tuple(
        (line, each)
        for number, fact in enumerate(facts)
        for each in (muted(style.fact) if number else strong(style.fact),)
        for line in fit(fact, each, width * _FACTS_SHARE, 2)
    )
    far_side = max((line_width(line, each) for line, each in shown), default=0.0)
    near_side = width - far_side - _GAP
    kicker_face = first_fitting(style.kicker, style.least_kicker, muted, heading.kicker, near_side)
    title_face = first_fitting(style.title, style.least_title, strong, heading.title, near_side)
    return Masthead(
        kicker=fit(heading.kicker, kicker_face, near_side, 2),
        kicker_face=kicker_face,
        title=fit(heading.title, title_face, near_side, _TITLE_LINES),
        title_face=title_face,
        facts=shown,
        style=style,
        width=width,
    )


def draw_masthead(page: Page, head: Masthead, x: float, top: float) -> None:
    """Draw a heading whose upper edge is at `top`."""
    bottom = top + head.height
    page.rule(x, bottom - head.style.rule / 2, head.width, RULE, head.style.rule)
    words_end = bottom - head.style.rule - head.title_face.size * 0.3 - 8
    title_top = words_end - head.title_face.size
    title_top -= (len(head.title) - 1) * head.title_face.leading
    kicker_top = title_top - 2 - len(head.kicker) * head.kicker_face.leading
    page.lines(x, kicker_top, head.kicker, head.kicker_face)
    page.lines(x, title_top, head.title, head.title_face)
    for number, (line, each) in enumerate(head.facts, start=1):
        baseline = words_end - (len(head.facts) - number) * head.style.fact_leading
        page.text(x + head.width, baseline, line, each, Anchor.END)
