# SPDX-License-Identifier: Apache-2.0
"""Backups in words: "yesterday 18:05, before a proposal was adopted", and how much they hold."""

from datetime import datetime, timedelta

from ateliers_desktop.operations.keeping import Cause, Content
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, with_year


def moment_text(made_at: datetime, now: datetime, language: str, translate: Translate) -> str:
    """Return when something was made, seen from now: "today 14:05", "Tuesday 7 October 18:05"."""
    time = clock(made_at)
    if made_at.date() == now.date():
        return translate("Backups", "today {time}").format(time=time)
    if made_at.date() == now.date() - timedelta(days=1):
        return translate("Backups", "yesterday {time}").format(time=time)
    day = with_year(day_and_month(made_at.date(), language), made_at, unless=now)
    return f"{day} {time}"


def cause_text(cause: Cause, translate: Translate) -> str:
    """Return before what a backup was made."""
    words = {
        Cause.WORK: translate("Backups", "in the course of work"),
        Cause.UPDATE: translate("Backups", "before a later state of the form was brought in"),
        Cause.ADOPT: translate("Backups", "before a proposal was adopted"),
        Cause.RESTORE: translate("Backups", "before a backup was restored"),
        Cause.NEXT: translate("Backups", "before a further residency was made"),
        Cause.REMOVE: translate("Backups", "before a residency was removed"),
        Cause.ERASE: translate("Backups", "before a person’s data were erased"),
        Cause.VERSION: translate("Backups", "before the file was brought to a newer version"),
        Cause.OTHER: translate("Backups", "made by hand"),
    }
    return words[cause]


def content_text(content: Content | None, present: Content | None, translate: Translate) -> str:
    """Return how much a backup holds, and how many sessions the file has more or less now."""
    if content is None:
        return translate("Backups", "Damaged: cannot be restored")
    parts = []
    if content.residencies > 1:
        parts.append(translate("Backups", "%n residencies", n=content.residencies))
    parts += [
        translate("Backups", "%n sessions", n=content.sessions),
        translate("Backups", "%n projects", n=content.projects),
        translate("Backups", "%n mentors", n=content.mentors),
    ]
    if present is not None:
        more = present.sessions - content.sessions
        if more > 0:
            parts.append(translate("Backups", "%n sessions more since", n=more))
        elif more < 0:
            parts.append(translate("Backups", "%n sessions fewer since", n=-more))
    return " · ".join(parts)
