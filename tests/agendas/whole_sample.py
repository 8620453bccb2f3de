# SPDX-License-Identifier: Apache-2.0
"""The sample with all that any paper shows, the same each time, and its documents of each kind."""

from dataclasses import replace
from datetime import datetime

from ateliers_desktop.operations.partner_reports import report_document
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.residency import Schedule, Team, Window
from tests.agendas.builders import PRINTED_AT, TUESDAY, at, filled, sample
from tests.reported import reported

SINGLE = {Kind.MENTORS, Kind.PROJECTS, Kind.ROOMS}
"""Kinds of which a day has many alike: the first one stands for them."""
REPORT = "report"
"""The report for the partners: no kind of the print room, and drawn as all of them are."""
KINDS = (*Kind, REPORT)
ARABIC_NAME = "راديو الواحة (2)"
_TEAMS = (
    Team(members=("Amina", "يوسف"), size=2),
    Team(members=("Coumba",), size=3),
    Team(size=2),
    Team(),
)
_AWAY = {
    1: {"arrival": at(TUESDAY, "13:30")},
    3: {"unavailable": (Window(start=at(TUESDAY, "08:00"), end=at(TUESDAY, "19:00")),)},
    4: {"departure": at(TUESDAY, "12:15")},
}
"""Which mentors are away when, by their number."""


def whole_sample():
    """Return a residency with people, places and names in two scripts, and its schedule.

    Every fourth session is still to be placed, and those of mentors who are away.
    """
    plain = sample()
    residency = replace(
        plain,
        mentors=tuple(
            replace(each, organisation="Maison des récits", **_AWAY.get(number, {}))
            for number, each in enumerate(plain.mentors)
        ),
        projects=tuple(
            replace(each, team=_TEAMS[number % len(_TEAMS)])
            for number, each in enumerate(plain.projects)
        ),
        rooms=tuple(
            replace(each, capacity=8, equipment=("écran", "casques VR")) for each in plain.rooms
        ),
    )
    residency = _renamed(residency, plain.projects[0].name, ARABIC_NAME)
    schedule = filled(residency)
    kept = [
        each
        for number, each in enumerate(schedule.sessions)
        if number % 4 and _is_there(residency, each)
    ]
    return residency, Schedule(sessions=tuple(kept))


def documents_of(kind, language, printed_at: datetime = PRINTED_AT):
    """Return what is printed of a kind for Tuesday; one document of many that are alike."""
    residency, schedule = whole_sample()
    if kind == REPORT:
        residency, schedule = reported(replace(residency, city="Rabat"), schedule)
    documents = built(residency, schedule, kind, language, printed_at)
    return documents[:1] if kind in SINGLE else documents


def built(residency, schedule, kind, language, printed_at: datetime = PRINTED_AT):
    """Return the documents of a kind for Tuesday, the report among them."""
    if kind == REPORT:
        return (report_document([(residency, schedule)], language, printed_at),)
    return build_documents(residency, schedule, kind, language, TUESDAY, printed_at=printed_at)


def _renamed(residency, old, new):
    projects = (
        replace(each, name=new) if each.name == old else each for each in residency.projects
    )
    return replace(residency, projects=tuple(projects))


def _is_there(residency, session):
    mentor = residency.mentor(session.mentor)
    arrived = mentor.arrival is None or mentor.arrival <= session.start
    stays = mentor.departure is None or session.end <= mentor.departure
    away = any(each.overlaps(session.start, session.end) for each in mentor.unavailable)
    return arrived and stays and not away
