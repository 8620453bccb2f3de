# SPDX-License-Identifier: Apache-2.0
"""A warning before printing: characters that no font of the paper has, and where they stand."""

from collections.abc import Sequence

from ateliers_desktop.agendas import Document, missing_glyphs
from ateliers_desktop.agendas.documents import texts
from ateliers_desktop.residency import clean
from ateliers_desktop.words import Translate

_MOST_PLACES = 3
_MOST_CHARACTERS = 20
_LONGEST_PLACE = 60
_MORE = "…"


def glyph_warning(documents: Sequence[Document], translate: Translate) -> str:
    """Return a warning that names the characters that stand as � on paper; empty if none does.

    Parameters
    ----------
    translate
        The texts in the language of whoever prints, not of the paper.
    """
    missing = missing_glyphs(documents)
    if not missing:
        return ""
    text = translate(
        "Printing",
        "The fonts of the paper lack these characters, and � stands in their place: {characters}."
        " Write them in another way in: {places}",
    )
    return text.format(
        characters=_listed([_named(each) for each in missing], _MOST_CHARACTERS),
        places=_listed(_places(documents, missing), _MOST_PLACES),
    )


def _named(character: str) -> str:
    """Return a character with its number, as the screen's fonts may lack it too."""
    return f"{character} (U+{ord(character):04X})"


def _places(documents: Sequence[Document], missing: Sequence[str]) -> list[str]:
    """Return the shortest texts in which the missing characters are found, each once."""
    told = sorted(set(map(clean, texts(tuple(documents)))), key=lambda each: (len(each), each))
    places = (next((text for text in told if each in text), "") for each in missing)
    return [
        text if len(text) <= _LONGEST_PLACE else text[:_LONGEST_PLACE] + _MORE
        for text in dict.fromkeys(filter(None, places))
    ]


def _listed(parts: Sequence[str], most: int) -> str:
    shown = [*parts[:most], *([_MORE] if len(parts) > most else [])]
    return " · ".join(shown)
