# SPDX-License-Identifier: Apache-2.0
"""What a note's light Markdown means: paragraphs, lists, strong and emphasised words.

Everything else stands as it was typed: there is no markup, no picture and no link that could do
anything. What is read knows where it stood, so that a word found can be marked in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_BULLET = re.compile(r"\s*[-*+•]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3})[.)]\s+(?=\S)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?=\S)")
_HEADING_END = re.compile(r"\s+#+\s*$")
_LONGEST = 1000
"""How many letters a mark may embrace: one that is never closed is not sought for long."""

_MARK = re.compile(
    r"\\(?P<letter>[\\*_#\-+.])"
    rf"|\*\*(?=\*?[^\s*])(?P<strong>[^\n]{{1,{_LONGEST}}}?)(?<=\S)\*\*(?!\*)"
    rf"|(?<!\w)__(?=\S)(?P<low_strong>[^\n]{{1,{_LONGEST}}}?)(?<=\S)__(?!\w)"
    rf"|(?<![\w*])\*(?=[^\s*])(?P<emphasis>[^\n]{{1,{_LONGEST}}}?)(?<=[^\s*])\*(?![\w*])"
    rf"|(?<!\w)_(?=[^\s_])(?P<low_emphasis>[^\n]{{1,{_LONGEST}}}?)(?<=[^\s_])_(?!\w)"
)


class BlockKind(StrEnum):
    """What a block of a note is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in a row that look alike; `start` is where they begin in the text as typed."""

    text: str
    start: int
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, a heading, or an item of a list.

    Attributes
    ----------
    runs
        A line break within a paragraph is part of a run.
    number
        Of an item of a numbered list, as it was typed; 0 for all else.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    number: int = 0


def read_light_markdown(text: str) -> tuple[Block, ...]:
    """Return the blocks of a note in order; never fails, whatever was typed."""
    blocks: list[Block] = []
    paragraph: list[Run] = []

    def end_paragraph() -> None:
        if paragraph:
            blocks.append(Block(kind=BlockKind.PARAGRAPH, runs=tuple(paragraph)))
            paragraph.clear()

    at = 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        if not line.strip():
            end_paragraph()
            continue
        kind, number, lead = _beginning(line)
        if kind is BlockKind.PARAGRAPH:
            if paragraph:
                paragraph.append(Run(text="\n", start=start - 1))
            paragraph.extend(read_runs(line, start))
            continue
        end_paragraph()
        words = _HEADING_END.sub("", line) if kind is BlockKind.HEADING else line
        runs = tuple(read_runs(words[lead:], start + lead))
        blocks.append(Block(kind=kind, runs=runs, number=number))
    end_paragraph()
    return tuple(blocks)


def bare_text(text: str) -> str:
    """Return a note without its marks, a line for each block: for where it is read in passing."""
    blocks = read_light_markdown(text)
    return "\n".join("".join(run.text for run in each.runs) for each in blocks)


def _beginning(line: str) -> tuple[BlockKind, int, int]:
    """Return what a line is, its number, and how many characters say so."""
    if found := _BULLET.match(line):
        return BlockKind.BULLET, 0, found.end()
    if found := _NUMBER.match(line):
        return BlockKind.NUMBER, int(found[1]), found.end()
    if found := _HEADING.match(line):
        return BlockKind.HEADING, 0, found.end()
    return BlockKind.PARAGRAPH, 0, 0


def read_runs(
    text: str, start: int = 0, *, strong: bool = False, emphasis: bool = False
) -> Iterator[Run]:
    """Yield the words of one line by how they look; a mark without its other half is a letter.

    Parameters
    ----------
    start
        Where the line stands in the text as it was typed.
    """
    at = 0
    for found in _MARK.finditer(text):
        if found.start() > at:
            plain = text[at : found.start()]
            yield Run(text=plain, start=start + at, strong=strong, emphasis=emphasis)
        kind = found.lastgroup or ""
        inner, where = found[kind], start + found.start(kind)
        if kind == "letter":
            yield Run(text=inner, start=where, strong=strong, emphasis=emphasis)
        else:
            heavy = kind.endswith("strong")
            yield from read_runs(
                inner, where, strong=strong or heavy, emphasis=emphasis or not heavy
            )
        at = found.end()
    if at < len(text):
        yield Run(text=text[at:], start=start + at, strong=strong, emphasis=emphasis)
