# SPDX-License-Identifier: Apache-2.0
"""What is to be printed, as it is chosen, and what of it is remembered until the next day."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ateliers_desktop.operations.printing import Kind, Paper
from ateliers_desktop.words import LANGUAGES


class What(StrEnum):
    """What can be chosen: all that one evening needs, or one kind of document."""

    EVENING = "evening"
    AGENDA = "agenda"
    MENTORS = "mentors"
    PROJECTS = "projects"
    ROOMS = "rooms"
    ATTENDANCE = "attendance"
    WEEK = "week"
    CARDS = "cards"

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of document that it takes, in the order in which they are printed."""
        return _EVENING if self is What.EVENING else (Kind(self.value),)

    @property
    def is_personal(self) -> bool:
        """Tell whether it can be for one mentor, project or room alone."""
        return self in (What.MENTORS, What.PROJECTS, What.ROOMS)

    @property
    def tells_notes(self) -> bool:
        """Tell whether something of it says what was noted before."""
        return self in (What.EVENING, What.MENTORS, What.PROJECTS)

    @property
    def goes_by_days(self) -> bool:
        """Tell whether it can be for some days alone, one or several."""
        return self not in (What.EVENING, What.WEEK)

    @property
    def comes_large(self) -> bool:
        """Tell whether something of it follows the paper that is chosen."""
        return self in (What.EVENING, What.AGENDA, What.WEEK)


_EVENING = (Kind.AGENDA, Kind.MENTORS, Kind.PROJECTS, Kind.ROOMS, Kind.ATTENDANCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be printed.

    Attributes
    ----------
    days
        The dates, in order.
    name
        Of the one mentor, project or room whose documents are wanted, or empty for all.
    only_changed
        Only what is not as it was printed last, with what changed marked on it.
    confidential
        Whether sheets tell what is confidential: it is chosen each time, and never a habit.
    """

    what: What
    days: tuple[date, ...]
    name: str
    language: str
    paper: Paper
    only_changed: bool
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What stays chosen from one day to the next, whatever residency is open.

    Attributes
    ----------
    language
        Empty for that of the residency.
    """

    what: What = What.EVENING
    language: str = ""
    paper: Paper = Paper.A4
    only_changed: bool = False

    def text(self) -> str:
        """Return it as the text in which it is remembered."""
        return json.dumps(
            {
                "what": self.what,
                "language": self.language,
                "paper": self.paper.name,
                "only_changed": self.only_changed,
            }
        )


def habit_of(text: str) -> Habit:
    """Return what a text remembers; what it does not say, or says of nothing known, is usual."""
    try:
        said = dict(json.loads(text))
    except (ValueError, TypeError):
        return Habit()
    what, language, paper = said.get("what"), said.get("language"), said.get("paper")
    return Habit(
        what=What(what) if what in list(What) else What.EVENING,
        language=language if language in LANGUAGES else "",
        paper=Paper.A3 if paper == Paper.A3.name else Paper.A4,
        only_changed=said.get("only_changed") is True,
    )


def evening_day(dates: Sequence[date], today: date) -> date:
    """Return the day that is prepared in the evening: tomorrow, or the nearest one there is."""
    tomorrow = today + timedelta(days=1)
    if tomorrow in dates:
        return tomorrow
    return dates[-1] if today in dates else dates[0]
