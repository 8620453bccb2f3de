# SPDX-License-Identifier: Apache-2.0
"""Names cut to a width so that no two of them ever look the same."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

_ELLIPSIS = "…"

Measure = Callable[[str], float]
"""How wide a text is, in the unit of the width that is asked for."""


def distinct_labels(
    names: Iterable[str], width: float, measure: Measure, *, initials: bool
) -> dict[str, str]:
    """Return for each name a label that fits and that no other name has.

    A name that fits stands whole. Otherwise it is cut at the end, or in the middle where the end
    tells it apart. Where not even that tells two names apart in the width given, they stand
    whole, wider than it.

    Parameters
    ----------
    initials
        Whether the first word with the initials of the rest is tried first, as people are
        called: "Salma B.".
    """
    waiting = {name: _shorter(name, width, measure, initials) for name in dict.fromkeys(names)}
    labels: dict[str, str] = {}
    while waiting:
        offered: defaultdict[str, list[str]] = defaultdict(list)
        for name, candidates in waiting.items():
            offered[next(candidates, name)].append(name)
        for label, wanting in offered.items():
            if len(wanting) == 1 and label not in labels.values():
                labels[wanting[0]] = label
                del waiting[wanting[0]]
    return labels


def _shorter(name: str, width: float, measure: Measure, initials: bool) -> Iterator[str]:
    """Yield the labels of a name that fit, the best first."""
    if measure(name) <= width:
        yield name
        return
    called = _with_initials(name)
    if initials and measure(called) <= width:
        yield called
    for kept_at_end in (0, 2, 4, 6, 8):
        if kept_at_end < len(name):
            yield from _cut(name, kept_at_end, width, measure)


def _with_initials(name: str) -> str:
    first, *others = name.split()
    return " ".join((first, *(f"{word[0]}." for word in others)))


def _cut(name: str, kept_at_end: int, width: float, measure: Measure) -> Iterator[str]:
    end = name[len(name) - kept_at_end :]
    for kept in range(len(name) - kept_at_end - 1, 0, -1):
        label = f"{name[:kept].rstrip()}{_ELLIPSIS}{end}"
        if measure(label) <= width:
            yield label
            return


class Shortener:
    """Labels for a set of names, worked out once for each width that is asked for."""

    def __init__(self, names: Iterable[str], *, initials: bool = False) -> None:
        self._initials = initials
        self._names = tuple(dict.fromkeys(names))
        self._by_width: dict[tuple[str, int], dict[str, str]] = {}

    def label(self, name: str, width: int, font: str, measure: Measure) -> str:
        """Return the name's label at a width in a font; names outside the set stand whole."""
        labels = self._by_width.get((font, width))
        if labels is None:
            labels = distinct_labels(self._names, width, measure, initials=self._initials)
            self._by_width[font, width] = labels
        return labels.get(name, name)
