# SPDX-License-Identifier: Apache-2.0
"""Documents of one day as they were printed, and what is printed after some sessions changed."""

from datetime import datetime, timedelta

from ateliers_desktop.agendas import door_sheets, mentor_sheets, project_sheets, wall_agenda
from ateliers_desktop.residency import PrintedSheet, Schedule
from ateliers_desktop.words import translations
from tests.agendas.builders import PRINTED_AT, TUESDAY, at, session, slot, small, with_slots

WEDNESDAY = TUESDAY.replace(day=8)
LATER = datetime(2025, 10, 7, 8, 15)


def residency():
    """Return two days with two mentors, three projects and two rooms."""
    made = small(
        mentors=("Salma Berrada", "Omar Sefrioui"),
        projects=("Médina VR", "Sirocco", "راديو الواحة"),
        rooms=("Studio 1", "Labo XR"),
        areas=("Narration", "Pitch"),
    )
    return with_slots(made, *(slot(WEDNESDAY, clock) for clock in ("09:00", "09:45")))


RESIDENCY = residency()
MEDINA = session(RESIDENCY, "09:00")
SIROCCO = session(RESIDENCY, "09:45", project="Sirocco")
BESIDE = session(RESIDENCY, "09:00", project="Sirocco", mentor="Omar Sefrioui", room="Labo XR")


def planned(*sessions):
    """Return a schedule."""
    return Schedule(sessions=sessions)


def prints(documents, printed_at=PRINTED_AT):
    """Return what is remembered of documents that were printed."""
    return {
        each.origin.file_name: PrintedSheet(
            name=each.origin.file_name,
            language=each.origin.language,
            printed_at=printed_at,
            sessions=each.origin.sessions,
            digest="",
        )
        for each in documents
    }


def documents(schedule, language="fr", since=None, printed_at=PRINTED_AT):
    """Return the agenda of Tuesday, then all sheets of that day."""
    words = (translations(language), language, printed_at, since or {})
    return (
        wall_agenda(RESIDENCY, schedule, TUESDAY, *words),
        *mentor_sheets(RESIDENCY, schedule, TUESDAY, None, *words),
        *project_sheets(RESIDENCY, schedule, TUESDAY, None, *words),
        *door_sheets(RESIDENCY, schedule, TUESDAY, None, *words),
    )


def reprinted(before, after, language="fr"):
    """Return the documents of a later schedule by their names, marked since an earlier one."""
    since = prints(documents(before, language))
    made = documents(after, language, since, LATER)
    return {each.origin.file_name.removesuffix(".pdf"): each for each in made}


AGENDA, DAY = "agenda-2025-10-07", "2025-10-07"
SALMA, OMAR = f"mentor-{DAY}-salma-berrada", f"mentor-{DAY}-omar-sefrioui"
STUDIO, LABO = f"room-{DAY}-studio-1", f"room-{DAY}-labo-xr"


def project_name(slug):
    """Return the name of a project's sheet."""
    return f"project-{DAY}-{slug}"


def day_of(clock, day=WEDNESDAY):
    """Return the start and the end of a slot."""
    start = at(day, clock)
    return {"start": start, "end": start + timedelta(minutes=45)}
