# SPDX-License-Identifier: Apache-2.0
"""What is said beside a note or an action: when, with whom, by whom, until when."""

from collections.abc import Collection
from datetime import date

from ateliers_desktop.operations.notebooks import Subject, is_late
from ateliers_desktop.residency import Action, Entry, Note
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date, short_day, with_year
from ateliers_desktop.words.joining import joined


def full_day(day: date, language: str) -> str:
    """Return a day with its year: notes outlive the residency in which they were written."""
    return with_year(short_day(day, language), day)


def note_caption(note: Note, known: Collection[str], translate: Translate, language: str) -> str:
    """Return when a note was written, about whom, and by whom.

    Parameters
    ----------
    known
        Names that go without saying where it stands.
    """
    by = translate("Notes", "written by {author}").format(author=note.author)
    return joined(
        (
            f"{full_day(note.written_at.date(), language)} {clock(note.written_at)}",
            *_names(note, known),
            by if note.author else "",
        ),
        language,
    )


def action_caption(
    action: Action, known: Collection[str], today: date, translate: Translate, language: str
) -> str:
    """Return who does it and until when, that it is late, or when it was done."""
    when = ""
    if action.done_at is not None:
        said = translate("Notes", "done on {day}")
        when = said.format(day=full_day(action.done_at.date(), language))
    elif action.until is not None:
        said = translate("Notes", "until {day}")
        when = said.format(day=_until(action.until, today, language))
    late = translate("Notes", "late") if is_late(action, today) else ""
    return joined((action.who, when, late, *_names(action, (*known, action.who))), language)


def subject_caption(subject: Subject, translate: Translate, language: str) -> str:
    """Return how much was written about somebody, and when last."""
    latest = "" if subject.latest is None else short_date(subject.latest.date(), language)
    said = joined((amounts(subject, translate, language), latest), language)
    return said or translate("Notes", "Nothing written yet")


def amounts(subject: Subject, translate: Translate, language: str) -> str:
    """Return how much was written about somebody; empty if nothing was."""
    parts = []
    if subject.open_actions:
        parts.append(translate("Notes", "%n open actions", n=subject.open_actions))
    if subject.late:
        parts.append(translate("Notes", "%n of them late", n=subject.late))
    if subject.notes:
        parts.append(translate("Notes", "%n notes", n=subject.notes))
    return joined(parts, language)


def _until(day: date, today: date, language: str) -> str:
    """Return the day by which something is to be done, with its year where that is another."""
    return with_year(short_day(day, language), day, unless=today)


def _names(entry: Entry, known: Collection[str]) -> tuple[str, ...]:
    return tuple(each for each in (entry.project, entry.mentor) if each not in known)
