# SPDX-License-Identifier: Apache-2.0
"""From text as it is read to glyphs as they stand on a line: joined, ordered, a font a script.

Only one line at a time can be shaped: what is wrapped is broken into lines first.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby

from arabic_reshaper import ArabicReshaper
from fpdf.bidi import BIDI_BRACKETS, BidiParagraph
from fpdf.enums import TextDirection

from ateliers_desktop.agendas.fonts import REPLACEMENT, Face, Script, script_of, string_width

_RESHAPER = ArabicReshaper({"delete_harakat": True, "support_ligatures": True})
_JOINER = "\u200d"
_SINGLE_LETTERS = ArabicReshaper({"delete_harakat": True, "support_ligatures": False})
"""For words with a joiner: where it counts letters to put two into one, it counts that too."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_TURNED_WHOLE = _RIGHT_TO_LEFT | {"NSM", "CS", "ES", "ET", "ON", "WS"}
"""Kinds of letters that a line from right to left turns all the same way if it has no others."""
_MIRRORED = {char: bracket["pair"] for char, bracket in BIDI_BRACKETS.items()} | {
    "«": "»", "»": "«", "‹": "›", "›": "‹", "<": ">", ">": "<", "≤": "≥", "≥": "≤",
}  # fmt: skip
_STRETCH = re.compile(r"[\d:]+ – [\d:]+")
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""What stands around words that are ordered by themselves."""


class Direction(StrEnum):
    """Where a line begins."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"

    @classmethod
    def of_language(cls, language: str) -> "Direction":
        """Return the direction of a page in a language ("fr", "en", "ar")."""
        return cls.RIGHT_TO_LEFT if language == "ar" else cls.LEFT_TO_RIGHT


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one script in the order in which they stand, from the left."""

    text: str
    script: Script


def isolate(text: str, direction: Direction) -> str:
    """Keep a name that runs against a line's direction from disturbing the words beside it.

    A stretch of a day runs from left to right in Arabic as well, "09:00 – 09:45", whether it
    stands beside names or in a column of its own.
    """
    if direction is Direction.RIGHT_TO_LEFT and _STRETCH.fullmatch(text):
        return f"{ISOLATE}{text}{END_ISOLATE}"
    strong = {unicodedata.bidirectional(char) for char in text} & (_RIGHT_TO_LEFT | {"L"})
    along = {"L"} if direction is Direction.LEFT_TO_RIGHT else _RIGHT_TO_LEFT
    return text if strong <= along else f"{ISOLATE}{text}{END_ISOLATE}"


def tidy(text: str) -> str:
    """Return a text on one line and composed; spaces that must not break stay."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


@lru_cache(maxsize=16384)
def shape(line: str, direction: Direction = Direction.LEFT_TO_RIGHT) -> tuple[Run, ...]:
    """Return a line's glyphs from left to right.

    Parameters
    ----------
    line
        Logical text on one line; a letter without a glyph becomes a replacement character.
    direction
        The line's direction where the text has none of its own.
    """
    text = tidy(line)
    if _has_right_to_left(text):
        text = _visual(" ".join(map(joined, text.split(" "))), direction)
    return _runs(_drawn(text))


@lru_cache(maxsize=65536)
def line_width(line: str, face: Face) -> float:
    """Return the width in points of a line of logical text.

    Words do not get wider or narrower by where they stand, and letters join only within them:
    so a line is measured word by word, and its order need not be known.
    """
    words = tidy(line).split(" ")
    letters = sum(_word_width(word, face.bold) for word in words)
    return face.size * (letters + _space_width(face.bold) * (len(words) - 1))


def uncovered(text: str) -> set[str]:
    """Return the characters of a text that no font can draw."""
    composed = joined(unicodedata.normalize("NFC", text))
    return {
        char for char in composed if not (char.isspace() or _is_invisible(char) or script_of(char))
    }


@lru_cache(maxsize=16384)
def _word_width(word: str, bold: bool) -> float:
    """Return the width of a word set in a size of one point."""
    face = Face(size=1, bold=bold, colour="", spacing=1)
    runs = _runs(_drawn(joined(word)))
    return sum(string_width(run.text, face.font(run.script), 1) for run in runs)


@cache
def _space_width(bold: bool) -> float:
    """Return the width of a space in a size of one point, the same in all scripts' fonts."""
    face = Face(size=1, bold=bold, colour="", spacing=1)
    return string_width(" ", face.font(Script.LATIN), 1)


@lru_cache(maxsize=16384)
def joined(word: str) -> str:
    """Return a word's letters in the forms that they take beside each other."""
    if word.isascii():
        return word
    return str((_SINGLE_LETTERS if _JOINER in word else _RESHAPER).reshape(word))


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(_kind(char) in _RIGHT_TO_LEFT for char in text)


def _drawn(text: str) -> str:
    return "".join(map(glyph, text))


@cache
def glyph(char: str) -> str:
    """Return what is drawn for a character: itself, a replacement, or nothing."""
    if _is_invisible(char):
        return ""
    return char if script_of(char) else REPLACEMENT


_kind = cache(unicodedata.bidirectional)


def _visual(text: str, direction: Direction) -> str:
    along = own_direction(text) or direction
    return "".join(char for _, char in in_order(text, along))


def in_order(text: str, direction: Direction) -> list[tuple[int, str]]:
    """Return the characters of joined text as they stand from the left, each with its place in it.

    Parameters
    ----------
    direction
        The line's, whatever its words are.
    """
    if direction is Direction.RIGHT_TO_LEFT and _TURNED_WHOLE.issuperset(map(_kind, text)):
        return [(at, _MIRRORED.get(text[at], text[at])) for at in reversed(range(len(text)))]
    base = {
        Direction.LEFT_TO_RIGHT: TextDirection.LTR,
        Direction.RIGHT_TO_LEFT: TextDirection.RTL,
    }[direction]
    return [
        (
            each.character_index,
            _MIRRORED.get(each.character, each.character)
            if each.embedding_level % 2
            else each.character,
        )
        for each in BidiParagraph(text, base).reorder_resolved_levels()
    ]


def own_direction(text: str) -> Direction | None:
    """Return the direction of the first strong letter outside isolated names, if there is one."""
    depth = 0
    for char in text:
        kind = _kind(char)
        depth += (char == ISOLATE) - (char == END_ISOLATE)
        if not depth and (kind == "L" or kind in _RIGHT_TO_LEFT):
            return Direction.LEFT_TO_RIGHT if kind == "L" else Direction.RIGHT_TO_LEFT
    return None


def _is_invisible(char: str) -> bool:
    """Tell whether a character only steers layout: joiners, direction and variation marks."""
    return unicodedata.category(char) in ("Cf", "Cc") or "\ufe00" <= char <= "\ufe0f"


def _runs(chars: str) -> tuple[Run, ...]:
    """Group characters by script; a space is Arabic only between Arabic words."""
    scripts = [script_of(char) or Script.LATIN for char in chars]
    for at, char in enumerate(chars):
        if char == " " and scripts[max(at - 1, 0)] is Script.ARABIC:
            scripts[at] = scripts[min(at + 1, len(chars) - 1)]
    pairs = zip(chars, scripts, strict=True)
    return tuple(
        Run("".join(char for char, _ in group), script)
        for script, group in groupby(pairs, key=lambda pair: pair[1])
    )
