# SPDX-License-Identifier: Apache-2.0
"""Names and facts in a row, as each language sets them, whatever script each of them is in."""

from collections.abc import Iterable

_FIRST_STRONG, _END, _RIGHT_TO_LEFT = "\u2068", "\u2069", "\u200f"


def listed(names: Iterable[str], language: str) -> str:
    """Return names with commas between them."""
    return ("، " if language == "ar" else ", ").join(isolated(name, language) for name in names)


def joined(facts: Iterable[str], language: str, separator: str = " · ") -> str:
    """Return the facts that are not empty in a row; in Arabic none draws its neighbour along."""
    return separator.join(isolated(fact, language) for fact in facts if fact)


def isolated(text: str, language: str) -> str:
    """Return a text that keeps its own direction among others, where the language needs it."""
    return f"{_FIRST_STRONG}{text}{_END}" if language == "ar" and text else text


def way_on(text: str, language: str) -> str:
    """Return a text behind an arrow that points on in the direction of reading."""
    return f"{'←' if language == 'ar' else '→'} {text}"


def from_to(old: str, new: str, language: str) -> str:
    """Return what was and what comes, an arrow between them in the direction of reading."""
    return joined((old, new), language, " ← " if language == "ar" else " → ")


def lines_from_right(text: str) -> str:
    """Return a text each line of which begins at the right, whatever script its words are in."""
    return "\n".join(f"{_RIGHT_TO_LEFT}{line}" if line else line for line in text.split("\n"))
