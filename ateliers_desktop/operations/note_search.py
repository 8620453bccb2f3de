# SPDX-License-Identifier: Apache-2.0
"""Searching what was said and agreed: every word must be there, the newest stands first."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, islice

from ateliers_desktop.operations.folded_text import FoldedText, folded
from ateliers_desktop.residency import Action, Entry, Note, NoteId

MOST_FOUND = 100
"""How many hits are of use to a person, who rather types another word than reads on."""

_MOST_CHANGED = 1000
"""So many changed entries are searched one by one, within a millisecond."""

_SAMPLE = 100_000
"""How many characters tell which word is the rarest."""

_AROUND = 60
"""How many characters of an excerpt stand on either side of what was found first."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A piece of a text on one line, and where in the piece the words found stand."""

    text: str
    marks: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found, the newest first; `more` tells that older ones were left out."""

    entries: tuple[Entry, ...] = ()
    more: bool = False


class NoteIndex:
    """All notes and actions of a programme, folded once and kept up to date.

    The folded texts stand in one long text, newest first, which is searched for the word that is
    in the fewest of them; only where it stands the others are sought. That takes less than a
    database would, and nothing beside the notes has to be stored or kept true. What changed since
    is searched apart, until there is so much of it that the long text is made anew.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: dict[NoteId, Entry] = {}
        self._texts: dict[NoteId, str] = {}
        self._whole = _LongText()
        self._changed: set[NoteId] = set()
        self.update(entries)

    def update(self, entries: Iterable[Entry]) -> None:
        """Hold these entries and no others; only what is new or changed is folded."""
        wanted = {each.id: each for each in entries}
        for gone in self._entries.keys() - wanted.keys():
            del self._texts[gone]
            self._changed.add(gone)
        for id_, entry in wanted.items():
            known = self._entries.get(id_)
            if known is not entry and known != entry:
                self._texts[id_] = folded(searched_text(entry))
                self._changed.add(id_)
        self._entries = wanted
        if len(self._changed) > _MOST_CHANGED:
            ordered = sorted(wanted.values(), key=moment_of, reverse=True)
            self._whole = _LongText([(each.id, self._texts[each.id]) for each in ordered])
            self._changed.clear()

    def search(self, words: str, most: int = MOST_FOUND) -> Found:
        """Return the entries in which every word stands, the newest first; none for no word.

        Beside the text, the names of project, mentor, author and who does it are searched.
        """
        wanted = words_of(words)
        if not wanted:
            return Found()
        found = [
            self._entries[id_]
            for id_ in self._changed & self._entries.keys()
            if all(word in self._texts[id_] for word in wanted)
        ]
        kept = self._whole.search(wanted, self._changed)
        found += [self._entries[id_] for id_ in islice(kept, most + 1)]
        found.sort(key=moment_of, reverse=True)
        return Found(entries=tuple(found[:most]), more=len(found) > most)


class _LongText:
    """Folded texts in one, a line each."""

    def __init__(self, texts: Sequence[tuple[NoteId, str]] = ()) -> None:
        self._ids = [id_ for id_, _ in texts]
        self._starts = [0, *accumulate(len(text) + 1 for _, text in texts)]
        self._text = "".join(f"{text}\n" for _, text in texts)

    def search(self, words: Sequence[str], without: Collection[NoteId]) -> Iterator[NoteId]:
        """Yield the texts in which all words stand, in order."""
        rarest, *others = sorted(words, key=self._commonness)
        text, starts, number = self._text, self._starts, 0
        at = text.find(rarest)
        while at >= 0:
            number = bisect_right(starts, at, number)
            start, end = starts[number - 1], starts[number]
            for word in others:
                if text.find(word, start, end) < 0:
                    break
            else:
                if self._ids[number - 1] not in without:
                    yield self._ids[number - 1]
            at = text.find(rarest, end)

    def _commonness(self, word: str) -> tuple[int, int]:
        """Return how often a word stands in a part of the text; long ones first where alike."""
        middle = len(self._text) // 2
        return self._text.count(word, middle, middle + _SAMPLE), -len(word)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of what somebody typed, folded, each once."""
    return tuple(dict.fromkeys(folded(text).split()))


def moment_of(entry: Entry) -> datetime:
    """Return when an entry was made."""
    return entry.written_at if isinstance(entry, Note) else entry.made_at


def searched_text(entry: Entry) -> str:
    """Return all of an entry in which words are sought."""
    person = entry.who if isinstance(entry, Action) else entry.author
    return "\n".join((entry.text, entry.project, entry.mentor, person))


def marks_in(text: str, words: tuple[str, ...]) -> Spans:
    """Return where folded words stand in a text, start and end of each stretch."""
    return FoldedText(text).found(words) if words else ()


def excerpt(text: str, words: tuple[str, ...]) -> Excerpt:
    """Return the piece of a text around what is found first, or its beginning.

    Parameters
    ----------
    words
        Folded, as :func:`words_of` gives them.
    """
    marks = marks_in(text, words)
    first = marks[0] if marks else (0, 0)
    start = _cut(text, max(first[0] - _AROUND, 0), first[0])
    end = _end(text, max(first[1], start) + _AROUND * (1 if marks else 2))
    lead, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    # One character for one: the marks stay where they are.
    piece = "".join(" " if char.isspace() else char for char in text[start:end])
    shift = len(lead) - start
    return Excerpt(
        text=f"{lead}{piece}{tail}",
        marks=tuple((at + shift, min(to, end) + shift) for at, to in marks if start <= at < end),
    )


def _cut(text: str, at: int, most: int) -> int:
    """Return the beginning of a word at a position or after it, or `most`."""
    if at == 0:
        return 0
    while at < most and not text[at - 1].isspace():
        at += 1
    return at


def _end(text: str, at: int) -> int:
    """Return the end of a word at a position or before it; a word without end is cut."""
    if at >= len(text):
        return len(text)
    for back in range(at, max(at - _AROUND // 2, 0), -1):
        if text[back].isspace():
            return back
    return at
