# SPDX-License-Identifier: Apache-2.0
"""Texts that flow on over as many pages as they need: rows, and blocks that may be parted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ateliers_desktop.agendas.fitting import Lines, fit
from ateliers_desktop.agendas.light_markdown import Passage, Span, Spans
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.past_notes import OpenAction, PastNote
from ateliers_desktop.agendas.shaping import END_ISOLATE, ISOLATE, Direction
from ateliers_desktop.agendas.style import GROUND, HAIRLINE, PENCIL_LINE, plain, strong
from ateliers_desktop.agendas.styled_lines import direction_of, spans_width, wrap_spans

TEXT = plain(10)
_TITLE = strong(11)
_INDENT, _BOX_SIDE, _BETWEEN, _FIRST = 14.0, 7.5, 5.0, 5.0
_SPACE, _BELOW_TITLE = 14.0, 5.0
PADDING = 7.0
"""Between the edge of a box and its words; at its sides twice that."""
PITCH = 18.6
"""The distance of the lines to write on."""
_LEAST_ROWS = 3
"""How many rows of a text stand on a page at least, where it goes on on the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a text.

    Attributes
    ----------
    width
        How much room it has, its indent included.
    along
        The direction of its paragraph; one that runs against the page begins at the far side.
    bullet
        What stands before an entry's first line.
    ticked
        Whether a small box stands there, to be ticked off.
    """

    words: Spans
    width: float
    along: Direction
    indent: float = 0.0
    above: float = 0.0
    bullet: str = ""
    ticked: bool = False

    @property
    def height(self) -> float:
        """The height in points, the space above it included."""
        return self.above + TEXT.leading

    def draw(self, page: Page, x: float, top: float) -> None:
        """Draw it with its upper edge at `top`."""
        baseline = top + self.above + TEXT.size
        along = self.along is page.direction
        start, anchor = (x, Anchor.START) if along else (x + self.width, Anchor.END)
        step = self.indent if along else -self.indent
        if self.ticked:
            box = start if along else start - _BOX_SIDE
            page.frame(box, baseline - _BOX_SIDE, _BOX_SIDE, PENCIL_LINE)
        elif self.bullet:
            page.text(start, baseline, self.bullet, TEXT, anchor)
        page.spans(start + step, baseline, self.words, TEXT, self.along, anchor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Rows below each other, which may be parted between any two."""

    rows: tuple[Row, ...] = ()

    @property
    def height(self) -> float:
        """The height in points."""
        return sum(each.height for each in self.rows)

    def draw(self, page: Page, x: float, top: float) -> None:
        """Draw them with their upper edge at `top`."""
        for each in self.rows:
            each.draw(page, x, top)
            top += each.height

    def split(self, room: float) -> "tuple[Rows, Rows] | None":
        """Return those for which there is room and the others; None if too few would stay."""
        held = 0
        for each in self.rows:
            room -= each.height
            if room < 0:
                break
            held += 1
        if held < min(_LEAST_ROWS, len(self.rows)) or held == len(self.rows):
            return None
        first, *others = self.rows[held:]
        rest = (replace(first, above=0.0), *others)
        return Rows(rows=self.rows[:held]), Rows(rows=rest)


def note_rows(notes: Iterable[PastNote], width: float, usual: Direction) -> Iterator[Row]:
    """Yield the lines of notes, each begun by its head."""
    for note in notes:
        yield from titled_rows(note.head, note.text, width, usual)


def titled_rows(
    title: str, text: tuple[Passage, ...], width: float, usual: Direction
) -> Iterator[Row]:
    """Yield the lines of a text that its title begins; before a list it has a line of its own."""
    head = Span(text=title, strong=True)
    first, *others = text
    opening = (head, Span(text=" — "), *_apart(first.spans, usual))
    against = direction_of(first.spans, usual) is not usual
    is_short = not others and spans_width(opening, TEXT) <= width
    if first.bullet or (against and not is_short):
        others = [first, *others]
        opening = (head,)
    yield from _rows(opening, width, usual, above=_FIRST)
    for each in others:
        along = direction_of(each.spans, usual)
        indent = _INDENT if each.bullet else 0.0
        yield from _rows(each.spans, width, along, above=1.0, bullet=each.bullet, indent=indent)


def action_rows(actions: Iterable[OpenAction], width: float, usual: Direction) -> Iterator[Row]:
    """Yield the lines of open actions, each with a box to tick off."""
    for number, each in enumerate(actions):
        due = (Span(text=f" — {each.due}"),) if each.due else ()
        words = (*_apart(each.text, usual), *due)
        above = 1.0 if number else _BETWEEN
        yield from _rows(words, width, usual, above=above, indent=_INDENT, ticked=True)


def _apart(words: Spans, usual: Direction) -> Spans:
    """Return words kept from disturbing those beside them, where they run against the line."""
    if direction_of(words, usual) is usual:
        return words
    return (Span(text=ISOLATE), *words, Span(text=END_ISOLATE))


def _rows(words: Spans, width: float, along: Direction, *, above: float, indent: float = 0.0,
          bullet: str = "", ticked: bool = False) -> Iterator[Row]:  # fmt: skip
    for number, line in enumerate(wrap_spans(words, TEXT, width - indent)):
        yield Row(
            words=line,
            width=width,
            along=along,
            indent=indent,
            above=0.0 if number else above,
            bullet="" if number else bullet,
            ticked=ticked and not number,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowBlock:
    """A titled text in a box, or what is left of one from the page before.

    Attributes
    ----------
    title
        The lines above the box, or above its first part.
    continued
        The title of what goes on on a later page.
    inset
        How far the box stands from the block's start.
    writes
        Whether lines to write on stand below its end, and a hairline below them.
    """

    width: float
    title: Lines
    continued: str
    rows: Rows
    inset: float = 0.0
    writes: bool = False
    ends: bool = True

    def height(self, writing_lines: int) -> float:
        """Return its height with so many lines to write on."""
        below = 4 + writing_lines * PITCH + _SPACE if self.writes and self.ends else 0.0
        return self._head_height + self.rows.height + 2 * PADDING + below

    @property
    def _head_height(self) -> float:
        return _SPACE + len(self.title) * _TITLE.leading + _BELOW_TITLE

    def draw(self, page: Page, x: float, top: float, writing_lines: int) -> None:
        """Draw it with its upper edge at `top`."""
        inner, width = x + self.inset, self.width - self.inset
        page.lines(inner, top + _SPACE, self.title, _TITLE)
        y = top + self._head_height
        page.box(inner, y, width, self.rows.height + 2 * PADDING, GROUND, radius=4)
        self.rows.draw(page, inner + 2 * PADDING, y + PADDING - 1)
        y += self.rows.height + 2 * PADDING
        if self.writes and self.ends:
            draw_pencil_lines(page, inner, y + 4, width, writing_lines)
            page.rule(x, top + self.height(writing_lines), self.width, HAIRLINE, 0.8)

    def split(self, room: float) -> "tuple[FlowBlock, FlowBlock] | None":
        """Return the part for which there is room and what goes on, or None."""
        parts = self.rows.split(room - self._head_height - 2 * PADDING)
        if parts is None:
            return None
        rest = set_flow(
            self.width, self.continued, self.continued, parts[1].rows,
            inset=self.inset, writes=self.writes,
        )  # fmt: skip
        return replace(self, rows=parts[0], ends=False), rest


def set_flow(width: float, title: str, continued: str, rows: Iterable[Row], *,
             inset: float = 0.0, writes: bool = False) -> FlowBlock:  # fmt: skip
    """Lay out a titled text for a width in points; the others are as in `FlowBlock`."""
    return FlowBlock(
        width=width,
        title=fit(title, _TITLE, width - inset, 2),
        continued=continued,
        rows=Rows(rows=tuple(rows)),
        inset=inset,
        writes=writes,
    )


def box_width(width: float) -> float:
    """Return how much of a box's width its words have."""
    return width - 4 * PADDING


def draw_pencil_lines(page: Page, x: float, top: float, width: float, count: int) -> None:
    """Draw lines to write on."""
    for number in range(1, count + 1):
        page.rule(x, top + number * PITCH, width, PENCIL_LINE, 0.7)
