# SPDX-License-Identifier: Apache-2.0
"""Lists as cells hold them, written so that reading gives the very same values back.

Every function writes the plain form that people use, and takes to quotation marks where a name
would be read as something else: two names, a level, a keyword.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta

from ateliers_desktop.exchange.columns import Names, in_language
from ateliers_desktop.exchange.list_cells import is_one_piece, quoted
from ateliers_desktop.exchange.name_cells import is_number_of_people
from ateliers_desktop.exchange.near_names import NameIndex
from ateliers_desktop.exchange.need_cells import NOTHING
from ateliers_desktop.exchange.need_grammar import Option, parse_need
from ateliers_desktop.exchange.words_of_cells import (
    AUDIENCE_WORDS,
    EVERYBODY,
    MENTORS,
    NOBODY,
    PROJECTS,
    word,
    words_index,
)
from ateliers_desktop.residency import Area, Audience, Expertise, Need, NeedState, Team, Window
from ateliers_desktop.residency.languages import language_name

_BETWEEN = "; "
_EMPTY_ON_PURPOSE = "-"
_AFTER: Names = ("après", "after", "بعد")


def names_text(names: Iterable[str], *, means_more: Callable[[str], bool] | None = None) -> str:
    """Return names as a list; `means_more` tells which of them are a word with a meaning."""
    return _BETWEEN.join(
        name if is_one_piece(name) and not (means_more and means_more(name)) else quoted(name)
        for name in names
    )


def languages_text(codes: Iterable[str], language: str) -> str:
    """Return languages by their names."""
    return names_text(language_name(code, language) for code in codes)


def team_text(team: Team) -> str | int:
    """Return the names of a team, or how many they are where nobody is named."""
    if not team.members:
        return team.size or ""
    return names_text(team.members, means_more=is_number_of_people)


def audience_text(audience: Audience, language: str) -> str:
    """Return who attends."""
    groups = [EVERYBODY] if audience.everybody else []
    if not groups:
        groups += [PROJECTS] * audience.projects + [MENTORS] * audience.mentors
    if not groups and not audience.names:
        groups = [NOBODY]
    index = words_index(AUDIENCE_WORDS)
    names = names_text(audience.names, means_more=lambda name: index.find(name) is not None)
    words = [word(AUDIENCE_WORDS, each, language) for each in groups]
    return _BETWEEN.join([*words, names] if names else words)


def windows_text(windows: Iterable[Window]) -> str:
    """Return stretches of time with dates that can be read in one way only."""
    return _BETWEEN.join(_window_text(window) for window in windows)


def _window_text(window: Window) -> str:
    first = window.start.date()
    last = (window.end - timedelta(minutes=1)).date()
    midnight = datetime.combine(last, time())
    start, end = f"{window.start:%H:%M}", clock_of_day(window.end, midnight)
    if first != last:
        return f"{first} {start} - {last} {end}"
    return f"{first}" if (start, end) == ("00:00", "24:00") else f"{first} {start}-{end}"


def clock_of_day(moment: datetime, midnight: datetime) -> str:
    """Return a time of the day that began at a midnight; the next midnight is 24:00."""
    hours, minutes = divmod(int((moment - midnight).total_seconds()) // 60, 60)
    return f"{hours:02}:{minutes:02}"


class AreaWriter:
    """Writes what refers to areas of expertise, by their names in one language."""

    def __init__(self, areas: Iterable[Area], language: str) -> None:
        self._language = language
        self._index = NameIndex()
        self._names: dict[str, str] = {}
        for area in areas:
            for name in (area.code, area.french, area.english, area.arabic):
                if name:
                    self._index.add(name, area.code)
            self._names[area.code] = area.name(language)

    def name(self, code: str) -> str:
        """Return the area's name, or its code where the name would be taken for another's."""
        name = self._names.get(code, code)
        return name if self._index.find(name) == code else code

    def expertises(self, expertises: Iterable[Expertise]) -> str:
        """Return areas with their levels."""
        pieces = [self._piece(each.area, {Option.LEVEL: each.level}) for each in expertises]
        return _BETWEEN.join(pieces) or _EMPTY_ON_PURPOSE

    def needs(self, needs: Iterable[Need]) -> str:
        """Return needs with all that is said of them, but not how many are set aside."""
        pieces = []
        for need in needs:
            options = {Option.LEVEL: need.priority}
            if need.sessions != 1:
                options[Option.SESSIONS] = need.sessions
            if need.minutes is not None:
                options[Option.MINUTES] = need.minutes
            pieces.append(self._piece(need.area, options, need.after))
        return _BETWEEN.join(pieces) or _EMPTY_ON_PURPOSE

    def set_aside(self, needs: Iterable[Need]) -> str:
        """Return how many sessions of which areas are set aside."""
        return _BETWEEN.join(
            self._piece(need.area, {Option.SESSIONS: need.set_aside})
            for need in needs
            if need.set_aside
        )

    def of_state(self, needs: Iterable[Need], state: NeedState) -> str:
        """Return the areas of the needs that are so far."""
        return _BETWEEN.join(self._piece(need.area, {}) for need in needs if need.state is state)

    def _piece(self, area: str, options: dict[Option, int], after: str = "") -> str:
        """Return one piece: plain if that is read as it is meant, else in quotation marks."""
        name, first = self.name(area), self.name(after) if after else ""
        plain = self._joined(name, options, first)
        parsed = parse_need(plain, lambda text: self._index.find(text) is not None)
        as_meant = (parsed.name, parsed.options, parsed.after) == (name, options, first)
        alone = plain in NOTHING  # Would say that there is nothing.
        if as_meant and not alone and not parsed.repeated and is_one_piece(plain):
            return plain
        return self._joined(quoted(name), options, quoted(first) if first else "")

    def _joined(self, name: str, options: dict[Option, int], after: str) -> str:
        written = {Option.LEVEL: "({})", Option.SESSIONS: "x{}", Option.MINUTES: "{}min"}
        parts = [name, *(written[option].format(value) for option, value in options.items())]
        if after:
            parts += [in_language(_AFTER, self._language), after]
        return " ".join(parts)
