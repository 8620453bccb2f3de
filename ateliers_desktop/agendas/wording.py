# SPDX-License-Identifier: Apache-2.0
"""The words that all documents share: which day of how many, as of when, parts joined."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, day_name


def side_by_side(parts: Iterable[str], language: str, separator: str = " · ") -> str:
    """Return the parts that are not empty on one line, each read in its own direction."""
    direction = Direction.of_language(language)
    return separator.join(isolate(part, direction) for part in parts if part)


def day_number(residency: Residency, day: date, translate: Translate) -> str:
    """Return which day of the residency a date is, in words."""
    text = translate("Agenda", "day {number} of {days}")
    return text.format(number=(day - residency.first_day).days + 1, days=residency.days)


def session_counts(
    sessions: Sequence[Session], translate: Translate, language: str
) -> tuple[str, ...]:
    """Return how many sessions there are, then of how many projects and mentors, if any."""
    if not sessions:
        return (translate("Agenda", "No mentoring sessions"),)
    projects = len({session.project for session in sessions})
    mentors = len({session.mentor for session in sessions})
    counts = (
        translate("Agenda", "%n project(s)", n=projects),
        translate("Agenda", "%n mentor(s)", n=mentors),
    )
    return (
        translate("Agenda", "%n mentoring session(s)", n=len(sessions)),
        side_by_side(counts, language),
    )


def capitalised(text: str) -> str:
    """Return a text with its first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


def version(day: date, printed_at: datetime, translate: Translate, language: str) -> str:
    """Return as of when a document about a day is; the month only where it is another one."""
    printed = printed_at.date()
    if (printed.year, printed.month) == (day.year, day.month):
        spoken = f"{day_name(printed, language)} {printed.day}"
    else:
        spoken = day_and_month(printed, language)
    text = translate("Agenda", "Version of {day}, {time}")
    return text.format(day=spoken, time=clock(printed_at))
