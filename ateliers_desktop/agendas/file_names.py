# SPDX-License-Identifier: Apache-2.0
"""File names that every system, stick and printer takes: ASCII, no spaces, readable, unique."""

import re
from collections.abc import Iterable

from anyascii import anyascii

_LONGEST = 60


def slug(name: str) -> str:
    """Return a name in small ASCII letters, figures and hyphens; empty if it has none of them.

    Other scripts are transliterated.
    """
    words = re.findall(r"[a-z0-9]+", anyascii(name).lower().replace("'", " "))
    return "-".join(words)[:_LONGEST].rstrip("-")


def unique_slugs(names: Iterable[str], fallback: str) -> dict[str, str]:
    """Return a slug of its own for each name; a later one that is taken gets a number."""
    slugs: dict[str, str] = {}
    for name in names:
        wanted = slug(name) or fallback
        number, free = 2, wanted
        while free in slugs.values():
            number, free = number + 1, f"{wanted}-{number}"
        slugs[name] = free
    return slugs
