# SPDX-License-Identifier: Apache-2.0
"""The figures of one residency or several, for those who paid for it: hours, sessions, needs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ateliers_desktop.residency.schedule import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Some sessions: how many, and how long they are together."""

    sessions: int = 0
    minutes: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            sessions=self.sessions + other.sessions, minutes=self.minutes + other.minutes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What became of the sessions that were planned.

    Attributes
    ----------
    standing
        Still to be held, or not ticked as held yet.
    """

    held: Amount = Amount()
    standing: Amount = Amount()
    missed: Amount = Amount()
    cancelled: Amount = Amount()

    @property
    def planned(self) -> Amount:
        """All that were ever planned: standing, held, missed and cancelled ones."""
        return self.held + self.standing + self.missed + self.cancelled

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            held=self.held + other.held,
            standing=self.standing + other.standing,
            missed=self.missed + other.missed,
            cancelled=self.cancelled + other.cancelled,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedCount:
    """How many needs are met, ask for more, or are open still."""

    met: int = 0
    more: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        """All needs there are."""
        return self.met + self.more + self.open

    def __add__(self, other: "NeedCount") -> "NeedCount":
        return NeedCount(
            met=self.met + other.met, more=self.more + other.more, open=self.open + other.open
        )


class Dimension(StrEnum):
    """By what the figures are told apart, in the order in which they are shown."""

    RESIDENCY = "residency"
    PROJECT_COUNTRY = "project country"
    DISCIPLINE = "discipline"
    AREA = "area"
    MENTOR_COUNTRY = "mentor country"
    PROJECT = "project"
    MENTOR = "mentor"

    @property
    def has_needs(self) -> bool:
        """Tell whether needs can be told apart by it: they are nobody's among the mentors."""
        return self not in (Dimension.MENTOR, Dimension.MENTOR_COUNTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """The figures of one project, country, area or whatever else they are told apart by.

    Attributes
    ----------
    name
        As it is spelled first, a country as the language of the figures calls it; empty for
        those of whom it is not known.
    details
        What else is known of a project or a mentor: the country, the discipline.
    """

    name: str
    details: tuple[str, ...] = ()
    tally: Tally = Tally()
    needs: NeedCount = NeedCount()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedSession:
    """A session with all that is known of those who met in it.

    Attributes
    ----------
    area
        The area's name in the language of the figures.
    """

    residency: str
    session: Session
    area: str
    discipline: str
    project_country: str
    mentor_country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All figures of a report; nothing in it is left to be worked out.

    Attributes
    ----------
    language
        Of the names of the areas and the countries: "fr", "en" or "ar".
    programme, residencies
        Whose figures they are, by name, in order of time.
    places
        The cities of the residencies, or else their countries.
    projects, mentors
        How many took part, each counted once.
    lines
        By each dimension the lines that it has, the most planned hours first.
    """

    language: str
    programme: str
    residencies: tuple[str, ...]
    places: tuple[str, ...]
    first_day: date
    last_day: date
    projects: int
    mentors: int
    tally: Tally
    needs: NeedCount
    lines: dict[Dimension, tuple[FigureLine, ...]]
    sessions: tuple[ReportedSession, ...]

    @property
    def told_apart(self) -> dict[Dimension, tuple[FigureLine, ...]]:
        """The lines by each dimension that tells something apart.

        A country that nobody gave does not, nor does the one residency there is.
        """
        return {
            dimension: lines
            for dimension, lines in self.lines.items()
            if any(line.name for line in lines)
            and (dimension is not Dimension.RESIDENCY or len(lines) > 1)
        }
