# SPDX-License-Identifier: Apache-2.0
"""Short forms of people's names that still tell everyone apart."""

from collections.abc import Sequence

from ateliers_desktop.residency import fold

_MOST_LETTERS = 12


def short_names(names: Sequence[str]) -> dict[str, str]:
    """Return for each full name its short form: "Salma B.", or "Salma Ber." beside a "Salma Ben.".

    A name that no short form tells apart, or of one word, stays whole.
    """
    return {name: _short_name(name, names) for name in names}


def _short_name(name: str, names: Sequence[str]) -> str:
    for letters in range(1, _MOST_LETTERS + 1):
        short = _abbreviated(name, letters)
        if len(short) >= len(name):
            break
        others = (other for other in names if other != name)
        if all(fold(_abbreviated(other, letters)) != fold(short) for other in others):
            return short
    return name


def _abbreviated(name: str, letters: int) -> str:
    """Return the name with its last word cut to so many letters and a full stop."""
    first, _, last = name.rpartition(" ")
    return f"{first} {last[:letters]}." if first and len(last) > letters + 1 else name
