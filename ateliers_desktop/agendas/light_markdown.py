# SPDX-License-Identifier: Apache-2.0
"""Notes as they are typed, read as light Markdown: paragraphs, lists, what is strong or stressed.

All else stays as it stands: nothing that is typed can become anything but letters on paper.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ateliers_desktop.agendas.shaping import tidy
from ateliers_desktop.residency.light_markdown import (
    Block,
    BlockKind,
    Run,
    read_light_markdown,
    read_runs,
)


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


def passages(text: str) -> tuple[Passage, ...]:
    """Return a note's paragraphs and list entries; each line that is typed is one of its own."""
    tidied = "\n".join(tidy(line) for line in text.splitlines())
    return tuple(passage for block in read_light_markdown(tidied) for passage in _passages(block))


def spans(text: str) -> Spans:
    """Return one paragraph's words, whatever its lines are."""
    return tuple(_span(each) for each in read_runs(tidy(text)))


def _passages(block: Block) -> Iterator[Passage]:
    heading = block.kind is BlockKind.HEADING
    bullet = {BlockKind.BULLET: "•", BlockKind.NUMBER: f"{block.number}."}.get(block.kind, "")
    line: list[Span] = []
    for run in block.runs:
        if run.text != "\n":
            line.append(_span(run, strong=heading))
        elif line:
            yield Passage(spans=tuple(line))
            line = []
    if line:
        yield Passage(spans=tuple(line), bullet=bullet)


def _span(run: Run, *, strong: bool = False) -> Span:
    return Span(text=run.text, strong=strong or run.strong, stressed=run.emphasis)
