# SPDX-License-Identifier: Apache-2.0
"""Words of which some are strong or stressed, broken into lines and ordered as they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from ateliers_desktop.agendas.fonts import Face, Script, script_of
from ateliers_desktop.agendas.light_markdown import Span, Spans
from ateliers_desktop.agendas.shaping import (
    END_ISOLATE,
    ISOLATE,
    Direction,
    glyph,
    in_order,
    joined,
    line_width,
    own_direction,
)


@dataclass(frozen=True, slots=True)
class StyledRun:
    """Glyphs of one script that are set alike, in the order in which they stand from the left."""

    text: str
    script: Script
    strong: bool
    stressed: bool


def direction_of(words: Spans, usual: Direction) -> Direction:
    """Return where the lines of a paragraph begin: by its first letter, else as is usual."""
    return own_direction("".join(each.text for each in words)) or usual


def spans_width(line: Spans, face: Face) -> float:
    """Return the width in points of one line."""
    return sum(_width(each.text, _set(each, face)) for each in line)


def wrap_spans(words: Spans, face: Face, width: float) -> tuple[Spans, ...]:
    """Break a paragraph into lines no wider than `width` points, within a word where it must.

    Words that are ordered by themselves are so on each line over which they go.
    """
    lines: list[Spans] = []
    line: Spans = ()
    for word in _words(words):
        longer = (*line, _space(line[-1], word[0]), *word) if line else word
        if line and spans_width(longer, face) > width:
            lines.append(_merged(line))
            longer = word
        *full, line = _cut(longer, face, width)
        lines.extend(map(_merged, full))
    return tuple(_isolated((*lines, _merged(line)) if line else lines))


def _isolated(lines: Iterable[Spans]) -> Iterator[Spans]:
    """Yield lines that close what they open, since each is ordered alone."""
    pending = 0
    for line in lines:
        opened = (Span(text=ISOLATE),) * pending
        for each in line:
            pending += each.text.count(ISOLATE) - each.text.count(END_ISOLATE)
        pending = max(pending, 0)
        yield _merged((*opened, *line, *(Span(text=END_ISOLATE),) * pending))


@lru_cache(maxsize=4096)
def shape_spans(line: Spans, direction: Direction) -> tuple[StyledRun, ...]:
    """Return a line's glyphs from left to right; the line has the direction of its paragraph."""
    letters, owners = "", []
    for each in line:
        text = " ".join(map(joined, each.text.split(" ")))
        letters += text
        owners += [each] * len(text)
    drawn = [(glyph(char), owners[at]) for at, char in in_order(letters, direction)]
    return tuple(_runs((char, owner) for char, owner in drawn if char))


def _runs(drawn: Iterable[tuple[str, Span]]) -> Iterator[StyledRun]:
    script = Script.LATIN
    told = []
    for char, owner in drawn:
        script = script if char == " " else script_of(char) or Script.LATIN
        told.append((char, (script, owner.strong, owner.stressed)))
    for way, group in groupby(told, key=lambda each: each[1]):
        yield StyledRun("".join(char for char, _ in group), *way)


def _words(words: Spans) -> Iterator[Spans]:
    """Yield words; one that is set in two ways is still one."""
    word: list[Span] = []
    for each in words:
        for at, part in enumerate(each.text.split(" ")):
            if at and word:
                yield tuple(word)
                word = []
            if part:
                word.append(replace(each, text=part))
    if word:
        yield tuple(word)


def _cut(line: Spans, face: Face, width: float) -> list[Spans]:
    """Return a line as it is, or a word that no line holds in parts that lines hold."""
    if spans_width(line, face) <= width:
        return [line]
    parts: list[list[Span]] = [[]]
    for letter in (replace(each, text=char) for each in line for char in each.text):
        longer = _merged((*parts[-1], letter))
        if parts[-1] and spans_width(longer, face) > width:
            parts.append([letter])
        else:
            parts[-1] = list(longer)
    return [tuple(part) for part in parts]


def _merged(line: Spans) -> Spans:
    """Put neighbours that are set alike into one, so that their letters join."""
    groups = groupby(line, key=lambda each: (each.strong, each.stressed))
    return tuple(
        Span(text="".join(each.text for each in group), strong=strong, stressed=stressed)
        for (strong, stressed), group in groups
    )


def _space(before: Span, after: Span) -> Span:
    """Return the space between two words, set as they are where both are set alike."""
    return Span(
        text=" ",
        strong=before.strong and after.strong,
        stressed=before.stressed and after.stressed,
    )


def _set(span: Span, face: Face) -> Face:
    return replace(face, bold=face.bold or span.strong)


def _width(text: str, face: Face) -> float:
    """Return the width of words; between two strokes the spaces at their ends count."""
    return line_width(f"|{text}|", face) - line_width("||", face)
