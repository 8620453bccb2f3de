# SPDX-License-Identifier: Apache-2.0
"""How names are cleaned when they come in, and when two of them count as the same."""

import unicodedata

_BIDI_OVERRIDES = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
)

_NOT_CHARACTERS = frozenset("\ufffe\uffff")
"""What no XML file, and so no workbook, can hold."""


def clean(text: str) -> str:
    """Return the text NFC-normalised, on one line, without control or bidi-override characters."""
    kept = (
        " " if char.isspace() else char
        for char in unicodedata.normalize("NFC", text)
        if char.isspace() or _is_kept(char)
    )
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def clean_note(text: str) -> str:
    """Return running text as it is kept: its lines and spaces stay, its stray characters go."""
    lines = (
        "".join(" " if char.isspace() else char for char in line if char == "\t" or _is_kept(char))
        for line in text.splitlines()
    )
    return unicodedata.normalize("NFC", "\n".join(line.rstrip() for line in lines)).strip("\n")


def _is_kept(char: str) -> bool:
    if char in _BIDI_OVERRIDES or char in _NOT_CHARACTERS:
        return False
    return unicodedata.category(char) not in ("Cc", "Cs")


def fold(text: str) -> str:
    """Return the form in which names are compared: without case, accents or extra spaces."""
    decomposed = unicodedata.normalize("NFKD", clean(text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.replace("’", "'").replace("ـ", "").split())
