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


def continued(title: str, translate: Translate, language: str) -> str:
    """Return what stands above what goes on from the page before."""
    name = isolate(title, Direction.of_language(language))
    return translate("Sheet", "{name} (continued)").format(name=name)


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
    text = translate("Agenda", "Version of {day}, {time}")
    spoken = day_near(printed_at.date(), day, language)
    return text.format(day=spoken, time=clock(printed_at))


def day_near(spoken_of: date, day: date, language: str) -> str:
    """Return a date in words on a document about a day, the month only where it is another."""
    if (spoken_of.year, spoken_of.month) == (day.year, day.month):
        return f"{day_name(spoken_of, language)} {spoken_of.day}"
    return day_and_month(spoken_of, language)
