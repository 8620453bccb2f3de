# SPDX-License-Identifier: Apache-2.0
"""Names as they are looked up: without case and accents, with the nearest one to suggest."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from ateliers_desktop.residency import fold

_NEAR = 70
_LONGEST = 200
_MOST_SUGGESTIONS = 300


def near_name(text: str, names: Iterable[str]) -> str:
    """Return the name that is most like a text, or "" where none is like it."""
    by_fold = {fold(name): name for name in names}
    found = process.extractOne(
        fold(text[:_LONGEST]), by_fold.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR
    )
    return by_fold[found[0]] if found else ""


class NameIndex:
    """The names of a table: any spelling finds the very name, a wrong one its nearest.

    Only so many wrong names get a suggestion: a file of ten thousand has another trouble.

    Attributes
    ----------
    complete
        Whether a name that is not found is wrong: not where the table could not be read.
    """

    def __init__(self, *, complete: bool = True) -> None:
        self.complete = complete
        self._exact: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._spellings: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._suggestions: dict[str, str] = {}

    def add(self, spelling: str, name: str | None = None) -> None:
        """Add a spelling of a name; without `name` it is the name itself."""
        meant = spelling if name is None else name
        self._exact.setdefault(spelling, meant)
        self._names.setdefault(fold(spelling), meant)
        self._spellings.setdefault(fold(spelling), spelling)
        self._labels.setdefault(meant, spelling)

    def with_names(self, names: Iterable[str]) -> "NameIndex":
        """Return an index that finds some names besides; those of this one go before them."""
        more = NameIndex(complete=self.complete)
        for spelling, meant in self._exact.items():
            more.add(spelling, meant)
        for name in names:
            if more.find(name) is None:
                more.add(name)
        return more

    def find(self, text: str) -> str | None:
        """Return the name that a text means, by its very spelling if there is one, or None."""
        key = fold(text)
        return self._exact.get(text) or (self._names.get(key) if key else None)

    def label(self, name: str) -> str:
        """Return the spelling that was added first of a name."""
        return self._labels.get(name, name)

    def suggestion(self, text: str) -> str:
        """Return the spelling that is nearest to a text, or ""."""
        key = fold(text[:_LONGEST])
        if key not in self._suggestions:
            if len(self._suggestions) >= _MOST_SUGGESTIONS:
                return ""
            self._suggestions[key] = self._nearest(key)
        return self._suggestions[key]

    def _nearest(self, key: str) -> str:
        found = process.extractOne(
            key, self._spellings.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR
        )
        return self._spellings[found[0]] if found else ""
