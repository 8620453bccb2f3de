# SPDX-License-Identifier: Apache-2.0
"""Cells that hold several things: pieces divided by semicolons, line breaks or known commas.

A name with a divider, a bracket or a quotation mark of its own stands in double quotation marks,
doubled inside: ``"Studio; ""B"" (3)" (2)``. What is quoted is a name and nothing else.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

_DIVIDERS = frozenset(";؛\n")
_COMMAS = frozenset(",،")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of a list.

    Attributes
    ----------
    text
        As it stands there.
    name
        What it names: the text, or what stands in the quotation marks around all of it.
    quoted
        Whether it is in quotation marks, and so a name even where it looks like something else.
    """

    text: str
    name: str
    quoted: bool


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return the pieces between semicolons and line breaks, without empty ones."""
    return _filled(_parts(text, _DIVIDERS))


def pieces_with_commas(text: str, is_known: Callable[[Piece], bool]) -> tuple[Piece, ...]:
    """Return the pieces, divided at commas where there is no other divider and all are known."""
    return _divided(text, is_known, all)


def references_in(text: str, is_known: Callable[[Piece], bool]) -> tuple[Piece, ...]:
    """Return the pieces of a list in which an unknown name is a mistake.

    Where only some pieces between commas are known, the others are mistakes that are told without
    their neighbours.
    """
    return _divided(text, is_known, any)


def _divided(
    text: str, is_known: Callable[[Piece], bool], enough: Callable[[Iterable[bool]], bool]
) -> tuple[Piece, ...]:
    pieces = pieces_of(text)
    if len(pieces) != 1 or is_known(pieces[0]) or not has_comma(pieces[0].text):
        return pieces
    divided = _filled(_parts(text, _COMMAS))
    return divided if enough(is_known(piece) for piece in divided) else pieces


def has_comma(text: str) -> bool:
    """Tell whether there is a comma, Latin or Arabic."""
    return any(comma in text for comma in _COMMAS)


def quoted(name: str) -> str:
    """Return a name in quotation marks, as a list may hold any name at all."""
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def is_one_piece(name: str) -> bool:
    """Tell whether a list takes a name for one piece without quotation marks around it."""
    return not any(char in name for char in (*_DIVIDERS, *_COMMAS, '"'))


def _filled(parts: Iterator[str]) -> tuple[Piece, ...]:
    return tuple(piece for piece in map(_piece, parts) if piece.name)


def _parts(text: str, dividers: frozenset[str]) -> Iterator[str]:
    start = at = 0
    while at < len(text):
        if text[at] == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in dividers):
            at = _after_quotes(text, at)
        elif text[at] in dividers:
            yield text[start:at]
            start = at = at + 1
        else:
            at += 1
    yield text[start:]


def _after_quotes(text: str, at: int) -> int:
    """Return where the quotation that starts at `at` has ended, or just after a lone mark."""
    close = text.find('"', at + 1)
    while close >= 0 and text[close + 1 : close + 2] == '"':
        close = text.find('"', close + 2)
    return close + 1 if close >= 0 else at + 1


def divided_at_quote(text: str) -> tuple[str | None, str]:
    """Return the name in quotation marks that a text starts with, or None, and what follows."""
    if not text.startswith('"') or (end := _after_quotes(text, 0)) == 1:
        return None, text
    return text[1 : end - 1].replace('""', '"'), text[end:].strip()


def _piece(part: str) -> Piece:
    text = part.strip()
    quoted, rest = divided_at_quote(text)
    if quoted is None or rest:
        return Piece(text=text, name=text, quoted=False)
    return Piece(text=text, name=quoted, quoted=True)
