# SPDX-License-Identifier: Apache-2.0
"""Searching all pages of the guide: without case and accents, each hit with its neighbourhood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ateliers_desktop.residency import fold

_BEFORE, _AFTER = 36, 64
"""How many letters of context are shown before and after a hit, at most."""
_SHORTEST = 2
_ALIKE = str.maketrans("ةى", "هي")
"""Letters at the end of Arabic words that many write without telling them apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place in a page where the words searched for stand.

    Attributes
    ----------
    start, length
        Where in the page's plain text, counted in its letters.
    context
        The line around it, cut between words.
    """

    page: str
    start: int
    length: int
    context: str


def search(texts: Sequence[tuple[str, str]], words: str) -> tuple[Hit, ...]:
    """Return where words, two letters at least, stand in pages given as (name, plain text)."""
    wanted = fold(words).translate(_ALIKE)
    if len(wanted) < _SHORTEST:
        return ()
    return tuple(hit for page, text in texts for hit in _hits(page, text, wanted))


def _hits(page: str, text: str, wanted: str) -> Iterator[Hit]:
    folded, places = _folded(text)
    at = folded.find(wanted)
    while at >= 0:
        start, end = places[at], places[at + len(wanted) - 1] + 1
        yield Hit(page=page, start=start, length=end - start, context=_context(text, start, end))
        at = folded.find(wanted, at + len(wanted))


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text as it is compared, and for each of its letters where it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        plain = _plain(letter)
        letters.append(plain)
        places += [at] * len(plain)
    return "".join(letters), places


@cache
def _plain(letter: str) -> str:
    return " " if letter.isspace() else fold(letter).translate(_ALIKE)


def _context(text: str, start: int, end: int) -> str:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    before, after = text[first:start], text[end:last]
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:].partition(" ")[2]
    if len(after) > _AFTER:
        after = after[:_AFTER].rpartition(" ")[0] + "…"
    return (before + text[start:end] + after).strip()
