# SPDX-License-Identifier: Apache-2.0
"""How a need is written: "Pitch (1) x2 90min après Narration", and a name that looks like that.

The longest name that is known wins: with an area "Pitch x2", that text means it and not two
sessions of "Pitch". A name in double quotation marks is never taken apart.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ateliers_desktop.exchange.cells import western_digits
from ateliers_desktop.exchange.list_cells import divided_at_quote

_MOST_SPLITS = 5
_START = r"(?:^|(?<=[ )\"]))"


class Option(StrEnum):
    """What can be said of a need behind its area."""

    LEVEL = "level"
    SESSIONS = "sessions"
    MINUTES = "minutes"


_OPTIONS = (
    (Option.LEVEL, re.compile(r"\( ?([+-]?\d{1,9}) ?\)$", re.ASCII)),
    (Option.SESSIONS, re.compile(rf"{_START}[x×X] ?([+-]?\d{{1,9}})$")),
    (Option.MINUTES, re.compile(rf"{_START}(\d{{1,9}}) ?(?:min(?:utes?)?|د|دقيقة)$", re.I)),
    (Option.MINUTES, re.compile(rf"{_START}(\d{{1,3}}) ?h ?(\d{{2}})?$", re.I)),
)
_AFTER = re.compile(r" (?:after|après|apres|بعد) ", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedNeed:
    """A need taken apart, with names as they stand there.

    Attributes
    ----------
    text
        The whole of it.
    after
        The area that comes first, or empty.
    repeated
        Whether something is said twice.
    """

    text: str
    name: str
    options: dict[Option, int] = field(default_factory=dict)
    after: str = ""
    repeated: bool = False


@dataclass(slots=True)
class _Peeled:
    name: str
    options: dict[Option, int] = field(default_factory=dict)
    repeated: bool = False


def parse_need(text: str, is_known: Callable[[str], bool]) -> ParsedNeed:
    """Return a need taken apart at the first place that leaves the name of a known area."""
    readings = list(_readings(text))
    likely = next(
        (each for each in readings if is_known(_peel(each[0], is_known).name)),
        readings[min(1, len(readings) - 1)],
    )
    peeled, before = (_peel(part, is_known) for part in likely)
    return ParsedNeed(
        text=text,
        name=peeled.name,
        options=peeled.options | before.options,
        after=before.name,
        repeated=peeled.repeated
        or before.repeated
        or bool(peeled.options.keys() & before.options),
    )


def _readings(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text whole, then divided at each word that means "after"."""
    yield text, ""
    for at, match in enumerate(_AFTER.finditer(text)):
        if at < _MOST_SPLITS:
            yield text[: match.start()], text[match.end() :]


def _peel(text: str, is_known: Callable[[str], bool]) -> _Peeled:
    """Take options off the end of a text until it is a known name or none is left."""
    quoted, rest = divided_at_quote(text)
    if quoted is not None:
        peeled = _peel_off(rest, lambda name: not name)
        if not peeled.name:
            return _Peeled(quoted, peeled.options, peeled.repeated)
    return _peel_off(text, is_known)


def _peel_off(text: str, is_done: Callable[[str], bool]) -> _Peeled:
    peeled = _Peeled(text)
    while not is_done(peeled.name) and not peeled.repeated:
        found = _last_option(peeled.name)
        if found is None:
            break
        option, value, start = found
        peeled.repeated = option in peeled.options
        peeled.options[option] = value
        peeled.name = peeled.name[:start].rstrip()
    return peeled


def _last_option(text: str) -> tuple[Option, int, int] | None:
    """Return the option that a text ends with, its value and where it starts, or None."""
    digits = western_digits(text)
    for option, pattern in _OPTIONS:
        if match := pattern.search(digits):
            value = int(match[1])
            if pattern.groups == 2:
                value = value * 60 + int(match[2] or 0)
            return option, value, match.start()
    return None
