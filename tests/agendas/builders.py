# SPDX-License-Identifier: Apache-2.0
"""Residencies and schedules to print: the sample's tables, and small ones made by hand."""

import csv
import re
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from ateliers_desktop.residency import (
    Area,
    Audience,
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    Slot,
    SlotKind,
)
from ateliers_desktop.words import translations

SAMPLE = Path(__file__).parents[1] / "data" / "rabat-2025"
TUESDAY = date(2025, 10, 7)
PRINTED_AT = datetime(2025, 10, 6, 18, 40)
KINDS = {"mentorat": SlotKind.MENTORING, "pause": SlotKind.BREAK, "événement": SlotKind.EVENT}

french = translations("fr")


def at(day, clock):
    """Return a moment of a date: at(TUESDAY, "09:45")."""
    return datetime.combine(day, datetime.strptime(clock, "%H:%M").time())


def sample():
    """Return the sample residency, without what paper does not show."""
    areas = tuple(
        Area(code=row["code"], french=row["français"], english=row["anglais"],
             arabic=row["arabe"])
        for row in _table("expertises")
    )  # fmt: skip
    codes = {area.french: area.code for area in areas}
    first = date(2025, 10, 6)
    return Residency(
        name="Résidence de Rabat",
        programme="Ateliers Sud-Sud : Ici et Ailleurs",
        first_day=first,
        days=6,
        areas=areas,
        slots=_sample_slots(first),
        rooms=tuple(Room(name=row["nom"]) for row in _table("salles")),
        mentors=tuple(_mentor(row, codes) for row in _table("mentors")),
        projects=tuple(_project(row, codes) for row in _table("projets")),
    )


def small(mentors=("Salma Berrada",), projects=("Médina VR",), rooms=("Studio 1",),
          clocks=("09:00", "09:45", "10:30"), areas=("Narration",)):  # fmt: skip
    """Return a residency of one day with slots of 45 minutes; everybody fits everybody."""
    codes = [f"a{number}" for number in range(len(areas))]
    return Residency(
        name="Résidence",
        first_day=TUESDAY,
        days=1,
        areas=tuple(Area(code=code, french=name) for code, name in zip(codes, areas, strict=True)),
        slots=tuple(slot(TUESDAY, clock) for clock in clocks),
        rooms=tuple(Room(name=name) for name in rooms),
        mentors=tuple(
            Mentor(name=name, expertises=tuple(Expertise(area=code) for code in codes))
            for name in mentors
        ),
        projects=tuple(
            Project(name=name, needs=tuple(Need(area=code) for code in codes)) for name in projects
        ),
    )


def slot(day, clock, minutes=45, kind=SlotKind.MENTORING, **words):
    """Return a row of the grid."""
    start = at(day, clock)
    return Slot(kind=kind, start=start, end=start + timedelta(minutes=minutes), **words)


def session(residency, clock="09:00", minutes=45, day=TUESDAY, **given):
    """Return a session of the first project, mentor, room and area unless others are given."""
    start = at(day, clock)
    values = {
        "project": residency.projects[0].name,
        "mentor": residency.mentors[0].name,
        "area": residency.areas[0].code,
        "room": residency.rooms[0].name if residency.rooms else None,
    }
    return Session(**(values | given), start=start, end=start + timedelta(minutes=minutes))


def filled(residency, most=3):
    """Return a schedule that gives each slot its mentors in turn, as many as there are rooms."""
    sessions, count = [], Counter()
    rooms = [room.name for room in residency.rooms] or [None] * len(residency.mentors)
    requests = [
        (project.name, need.area)
        for number in range(most)
        for project in residency.projects
        for need in project.needs
        if number < need.sessions
    ]
    for each in residency.mentoring_slots:
        free_rooms, busy = list(rooms), set()
        for request in list(requests):
            project, area = request
            mentor = next(
                (one.name for one in residency.mentors if one.level(area)
                 and one.name not in busy and count[each.day, one.name] < 5), None,
            )  # fmt: skip
            if mentor and free_rooms and project not in busy and count[each.day, project] < most:
                busy |= {mentor, project}
                count.update([(each.day, mentor), (each.day, project)])
                requests.remove(request)
                sessions.append(
                    Session(project=project, area=area, mentor=mentor, start=each.start,
                            end=each.end, room=free_rooms.pop(0))
                )  # fmt: skip
    return Schedule(sessions=tuple(sessions))


def with_slots(residency, *slots):
    """Return the residency with further rows in its grid."""
    grid = sorted((*residency.slots, *slots), key=lambda each: each.start)
    return replace(residency, slots=tuple(grid))


def _table(name):
    with (SAMPLE / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def _sample_slots(first):
    rows = _table("créneaux")
    own = {row["date"] for row in rows}
    made = []
    for number in range(6):
        day = first + timedelta(days=number)
        spoken = f"{day:%d/%m/%Y}"
        made += [
            Slot(
                kind=KINDS[row["type"]],
                start=at(day, row["début"]),
                end=at(day, row["fin"]),
                title=row["intitulé"],
                place=row["salle"],
                audience=Audience(mentors=row["public"] != "projets"),
            )
            for row in rows
            if row["date"] == (spoken if spoken in own else "*")
        ]
    return tuple(made)


def _mentor(row, codes):
    expertises = re.findall(r"([^;(]+) \((\d)\)", row["expertises"])
    return Mentor(
        name=row["nom"],
        expertises=tuple(
            Expertise(area=codes[name.strip()], level=int(level)) for name, level in expertises
        ),
    )


def _project(row, codes):
    needs = re.findall(r"([^;(]+) \((\d)\)(?: x(\d))?", row["besoins"])
    return Project(
        name=row["nom"],
        country=row["pays"],
        stage=row["stade"],
        summary=row["résumé"],
        needs=tuple(
            Need(area=codes[name.strip()], priority=int(priority), sessions=int(times or 1))
            for name, priority, times in needs
        ),
    )
