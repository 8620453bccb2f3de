# SPDX-License-Identifier: Apache-2.0
"""Making text fit: broken into lines by measured width, shortened so that no two look the same."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from math import ceil

from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.shaping import line_width, tidy

Lines = tuple[str, ...]
_ELLIPSIS = "…"
_NARROWEST = 0.2
"""No letter is narrower, as a share of the size; marks without width count with their letters."""
_PIECE = re.compile(r"[^ ]+?[-–—/](?=\w)|[^ ]+")


@lru_cache(maxsize=16384)
def wrap(text: str, face: Face, width: float) -> Lines:
    """Break logical text into lines no wider than `width` points.

    Lines break between words and after hyphens and slashes; within a word only where the word
    alone is wider than a line.
    """
    lines: list[str] = []
    line = ""
    for lead, piece in _pieces(text):
        if line and line_width(line + lead + piece, face) > width:
            lines.append(line)
            line, lead = "", ""
        line += lead + piece if line else piece
        while line_width(line, face) > width and len(line) > 1:
            start = line[: _most_letters(face, width)]
            head = _longest(start, lambda part: line_width(part, face) <= width)
            lines.append(line[:head])
            line = line[head:]
    return (*lines, line) if line else tuple(lines)


def fit(text: str, face: Face, width: float, limit: int) -> Lines:
    """Break text into at most `limit` lines, cut at its end with an ellipsis where it must be."""
    return _cut(text, face, width, limit, _head_only)


def fit_apart(names: Iterable[str], face: Face, width: float, limit: int) -> dict[str, Lines]:
    """Fit every name into at most `limit` lines so that different names look different.

    Names that would look the same when cut at their ends are cut in their middles, and numbered
    if even that leaves them alike.
    """
    ordered = tuple(dict.fromkeys(names))
    looks = {name: _cut(name, face, width, limit, _head_only) for name in ordered}
    for name in _alike(looks):
        looks[name] = _cut(name, face, width, limit, _head_and_tail)
    for number, name in enumerate(_alike(looks), start=1):
        looks[name] = _cut(name, face, width, limit, _numbered(number))
    return looks


def first_fitting(size: float, least: float, face_at: Callable[[float], Face], text: str,
                  width: float) -> Face:  # fmt: skip
    """Return the largest face from `size` down to `least` that sets a text on one line."""
    while size > least and line_width(text, face_at(size)) > width:
        size = max(size - 0.5, least)
    return face_at(size)


def breaks_a_word(text: str, face: Face, width: float) -> bool:
    """Tell whether some word of a text is wider than a line."""
    return any(line_width(piece, face) > width for _, piece in _pieces(text))


def is_cut(lines: Lines, text: str) -> bool:
    """Tell whether lines hold less than the whole text."""
    return "".join("".join(lines).split()) != "".join(text.split())


def _most_letters(face: Face, width: float) -> int:
    """Return a number of letters that no line can hold, however narrow they are."""
    return ceil(width / (_NARROWEST * face.size)) + 1


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return what may stand at a line's start, each with the space before it (or none)."""
    spaced = tidy(text)
    return [
        (" " if spaced[: match.start()].endswith(" ") else "", match.group())
        for match in _PIECE.finditer(spaced)
    ]


def _longest(text: str, allowed: Callable[[str], bool]) -> int:
    """Return how many characters, at least one, the longest allowed head of a text has."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if allowed(text[:middle]) else (low, middle - 1)
    while low > 1 and low < len(text) and unicodedata.combining(text[low]):
        low -= 1
    return low


def _cut(
    text: str, face: Face, width: float, limit: int, shorten: Callable[[str, int], str]
) -> Lines:
    """Return a text in at most `limit` lines, shortened as little as makes it fit."""
    most = limit * _most_letters(face, width)
    if len(text) > 2 * most:
        text = text[:most] + text[-most:]
    whole = wrap(text, face, width)
    if len(whole) <= limit:
        return whole
    length = _longest(text, lambda head: len(wrap(shorten(text, len(head)), face, width)) <= limit)
    return wrap(shorten(text, length), face, width)


def _head_only(text: str, length: int) -> str:
    return text[:length].rstrip() + _ELLIPSIS


def _head_and_tail(text: str, length: int) -> str:
    tail = length // 2
    end = text[len(text) - tail :].lstrip() if tail else ""
    return text[: length - tail].rstrip() + _ELLIPSIS + end


def _numbered(number: int) -> Callable[[str, int], str]:
    return lambda text, length: f"{_head_only(text, length)} {number}"


def _alike(looks: dict[str, Lines]) -> list[str]:
    """Return the names that look like another one on paper, in their order."""
    seen = Counter(" ".join(lines) for lines in looks.values())
    return [name for name, lines in looks.items() if seen[" ".join(lines)] > 1]
