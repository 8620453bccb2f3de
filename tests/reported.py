# SPDX-License-Identifier: Apache-2.0
"""A residency of which all that a report tells has happened: held, missed, cancelled, met."""

from dataclasses import replace

from ateliers_desktop.residency import (
    Need,
    NeedState,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)

COUNTRIES = ("Maroc", "Sénégal", "Tunisie", "", "maroc", "Tunisia", "المغرب")
DISCIPLINES = ("Jeu vidéo", "Son", "Bande dessinée", "jeu video")
STATUSES = (
    *(SessionStatus.HELD for _ in range(5)),
    *(SessionStatus.MISSED, SessionStatus.PLANNED, SessionStatus.CANCELLED),
)
STATES = (NeedState.MET, NeedState.OPEN, NeedState.MORE, NeedState.MET, NeedState.MET)


def reported(residency: Residency, schedule: Schedule) -> tuple[Residency, Schedule]:
    """Return a residency and its schedule as they are when it is over, the same each time."""
    projects = tuple(
        replace(
            each,
            country=COUNTRIES[number % len(COUNTRIES)],
            discipline=DISCIPLINES[number % len(DISCIPLINES)],
            needs=tuple(_said(need, number + at) for at, need in enumerate(each.needs)),
        )
        for number, each in enumerate(residency.projects)
    )
    mentors = tuple(
        replace(each, country=COUNTRIES[(number * 3) % len(COUNTRIES)])
        for number, each in enumerate(residency.mentors)
    )
    sessions = tuple(_over(each, number) for number, each in enumerate(schedule.sessions))
    return replace(residency, projects=projects, mentors=mentors), Schedule(sessions=sessions)


def _said(need: Need, number: int) -> Need:
    return replace(need, state=STATES[number % len(STATES)])


def _over(session: Session, number: int) -> Session:
    return replace(session, status=STATUSES[number % len(STATUSES)])
