# SPDX-License-Identifier: Apache-2.0
"""Notes as they are typed, read as light Markdown: paragraphs, lists, what is strong or stressed.

All else stays as it stands: nothing that is typed can become anything but letters on paper.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ateliers_desktop.agendas.shaping import tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words that are set alike."""

    text: str
    strong: bool = False
    stressed: bool = False


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph or an entry of a list.

    Attributes
    ----------
    bullet
        What stands before an entry, a dot or its number; empty for a paragraph.
    """

    spans: Spans
    bullet: str = ""


_ENTRY = re.compile(r"(?:[-*+•]|(?P<number>\d{1,3}[.)]))\s+(?P<words>.*)")
_TITLE = re.compile(r"#{1,6}\s+(?P<words>.*?)\s*#*")
_MARK = re.compile(
    r"\\(?P<literal>[\\*_#\-+.])"
    r"|\*\*(?=\S)(?P<strong>.+?)(?<=\S)\*\*(?!\*)"
    r"|__(?=\S)(?P<low_strong>.+?)(?<=\S)__(?!\w)"
    r"|\*(?=[^\s*])(?P<stressed>.+?)(?<=\S)\*(?!\*)"
    r"|(?<!\w)_(?=\S)(?P<low_stressed>.+?)(?<=\S)_(?!\w)"
)


def passages(text: str) -> tuple[Passage, ...]:
    """Return a note's paragraphs and list entries; each line that is typed is one of its own."""
    return tuple(
        passage for line in text.splitlines() if (words := tidy(line))
        for passage in (_passage(words),) if passage.spans
    )  # fmt: skip


def spans(text: str) -> Spans:
    """Return one paragraph's words, whatever its lines are."""
    return tuple(_spans(tidy(text)))


def _passage(line: str) -> Passage:
    if title := _TITLE.fullmatch(line):
        return Passage(spans=tuple(_spans(title["words"], strong=True)))
    if entry := _ENTRY.fullmatch(line):
        return Passage(spans=tuple(_spans(entry["words"])), bullet=entry["number"] or "•")
    return Passage(spans=tuple(_spans(line)))


def _spans(text: str, *, strong: bool = False, stressed: bool = False) -> Iterator[Span]:
    """Yield words and how they are set; a mark without its other half is a letter."""
    at = 0
    for mark in _MARK.finditer(text):
        if mark.start() > at:
            yield Span(text=text[at : mark.start()], strong=strong, stressed=stressed)
        at = mark.end()
        heavy, light = (
            mark["strong"] or mark["low_strong"],
            mark["stressed"] or mark["low_stressed"],
        )
        if mark["literal"]:
            yield Span(text=mark["literal"], strong=strong, stressed=stressed)
        elif heavy:
            yield from _spans(heavy, strong=True, stressed=stressed)
        elif light:
            yield from _spans(light, strong=strong, stressed=True)
    if at < len(text):
        yield Span(text=text[at:], strong=strong, stressed=stressed)
