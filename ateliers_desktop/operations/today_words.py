# SPDX-License-Identifier: Apache-2.0
"""The living day in words, the same for the window and for the screen in the hall."""

from datetime import date, datetime

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.today import Absence, Missing, Overdue, Phase, Place, Today
from ateliers_desktop.residency import Residency, Session, SessionStatus, Slot, SlotKind
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, moment
from ateliers_desktop.words.joining import joined


def when_text(start: datetime, now: datetime, language: str) -> str:
    """Return a time, with its day where that is another one: "11:30", "mar. 7 oct. 09:00"."""
    return clock(start) if start.date() == now.date() else moment(start, language)


def minutes_left(end: datetime, now: datetime) -> int:
    """Return how many minutes are left, those begun included."""
    return max(0, -int((now - end).total_seconds() // 60))


def day_text(day: date, language: str) -> str:
    """Return a day as a heading: "Mardi 7 octobre"."""
    text = day_and_month(day, language)
    return f"{text[:1].upper()}{text[1:]}"


def row_text(row: Slot, language: str, translate: Translate) -> str:
    """Return what a row of the grid is, and where: "Déjeuner · Terrasse"."""
    return joined((row_title(row, translate), row.place), language)


def row_title(row: Slot, translate: Translate) -> str:
    """Return what a row of the grid is called."""
    if row.title:
        return row.title
    names = {
        SlotKind.MENTORING: translate("Today", "Sessions"),
        SlotKind.BREAK: translate("Today", "Break"),
        SlotKind.EVENT: translate("Today", "Event"),
    }
    return names[row.kind]


def state_text(today: Today, language: str, translate: Translate) -> str:
    """Return where the moment lies, where no slot, break or event runs now."""
    if today.phase is Phase.AFTER:
        return translate("Today", "The residency is over.")
    coming = today.coming or today.resumes
    if coming is None:
        return translate("Today", "Nothing is planned any more.")
    what = row_text(coming, language, translate)
    when = when_text(coming.start, today.now, language)
    if today.phase is Phase.BEFORE:
        text = translate("Today", "The residency begins {time}: {what}")
    elif coming is today.resumes:
        text = translate("Today", "Nothing more today. It goes on {time}: {what}")
    else:
        text = translate("Today", "Nothing just now. At {time}: {what}")
    return text.format(time=when, what=what)


def free_text(place: Place, translate: Translate) -> str:
    """Return what a room is in which no session runs: an event's, closed, or free until when."""
    if place.event is not None:
        text = translate("Today", "{event}, until {time}")
        return text.format(event=row_title(place.event, translate), time=clock(place.event.end))
    if place.closed_until is not None:
        text = translate("Today", "Closed until {time}")
        return text.format(time=clock(place.closed_until))
    if place.free_until is not None:
        return translate("Today", "Free until {time}").format(time=clock(place.free_until))
    return translate("Today", "Free")


def place_name(place: Place, translate: Translate) -> str:
    """Return the name of a room, or that there is none."""
    return place.room or translate("Today", "Without a room")


def people_text(session: Session, residency: Residency, language: str) -> str:
    """Return who gives a session, and about what: "Salma Berrada · Narration"."""
    return joined((session.mentor, area_name(session.area, residency)), language)


def missing_text(missing: Missing, now: datetime, language: str, translate: Translate) -> str:
    """Return why somebody is not there, and which session that is."""
    texts = {
        Absence.NOT_ARRIVED: translate("Today", "arrives {time}"),
        Absence.LEFT: translate("Today", "leaves or left {time}"),
        Absence.AWAY: translate("Today", "not available until {time}"),
    }
    why = texts[missing.absence].format(time=when_text(missing.moment, now, language))
    return joined((why, session_line(missing.session)), language)


def session_line(session: Session) -> str:
    """Return when a session is, and who meets whom: "09:00 Sirocco × Salma Berrada"."""
    return f"{clock(session.start)} {session.project} × {session.mentor}"


def overdue_text(overdue: Overdue, now: datetime, translate: Translate) -> str:
    """Return since when a session should be over, and who waits for it."""
    minutes = int((now - overdue.session.end).total_seconds() // 60)
    if overdue.waiting is None:
        if minutes < 1:
            return translate("Today", "has just ended")
        if minutes < 60:
            return translate("Today", "ended %n minutes ago", n=minutes)
        return translate("Today", "ended at {time}").format(time=clock(overdue.session.end))
    text = translate("Today", "ended at {time}; {project} should have begun")
    return text.format(time=clock(overdue.session.end), project=overdue.waiting.project)


def status_text(status: SessionStatus, translate: Translate) -> str:
    """Return what became of a session, in a word."""
    words = {
        SessionStatus.PLANNED: translate("Today", "planned"),
        SessionStatus.HELD: translate("Today", "held"),
        SessionStatus.MISSED: translate("Today", "missed"),
        SessionStatus.CANCELLED: translate("Today", "cancelled"),
        SessionStatus.CLASHING: translate("Today", "clashing"),
    }
    return words[status]
