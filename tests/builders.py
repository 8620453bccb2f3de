# SPDX-License-Identifier: Apache-2.0
"""Tiny residencies for tests: every value valid by default, each test says only what matters."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from ateliers_desktop.residency import (
    Area,
    Audience,
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Session,
    Slot,
    SlotKind,
    Window,
)

FIRST_DAY = date(2025, 10, 6)

MORNING = ("09:00-09:45", "09:45-10:30", "10:30-11:15", "11:15-12:00")
"""Four slots of 45 minutes, one touching the next."""


def at(clock: str, day: int = 0) -> datetime:
    """Return a local time such as "09:45" on a day of the residency, counted from 0."""
    return datetime.combine(FIRST_DAY + timedelta(days=day), time.fromisoformat(clock))


def window(hours: str, day: int = 0) -> Window:
    """Return the window of hours such as "09:00-10:30"."""
    start, end = hours.split("-")
    return Window(start=at(start, day), end=at(end, day))


def slots(*hours: str, days: int = 1) -> tuple[Slot, ...]:
    """Return mentoring slots of these hours on each of the first days."""
    return tuple(
        Slot(kind=SlotKind.MENTORING, start=at(start, day), end=at(end, day))
        for day in range(days)
        for start, end in (each.split("-") for each in hours)
    )


def event(
    hours: str,
    *,
    day: int = 0,
    projects: bool = False,
    mentors: bool = False,
    names: tuple[str, ...] = (),
    place: str = "",
) -> Slot:
    """Return an event that nobody attends unless said."""
    held = window(hours, day)
    audience = Audience(projects=projects, mentors=mentors, names=names)
    return Slot(
        kind=SlotKind.EVENT, start=held.start, end=held.end, place=place, audience=audience
    )


def mentor(name: str = "Awa", **fields: Any) -> Mentor:
    """Return a mentor with the area "pitch" at level 2."""
    fields.setdefault("expertises", (Expertise(area="pitch"),))
    return Mentor(name=name, **fields)


def project(name: str = "Sirocco", **fields: Any) -> Project:
    """Return a project that needs one session in the area "pitch"."""
    fields.setdefault("needs", (Need(area="pitch"),))
    return Project(name=name, **fields)


def room(name: str = "Atelier", **fields: Any) -> Room:
    """Return a room that is always open."""
    return Room(name=name, **fields)


def residency(**fields: Any) -> Residency:
    """Return a residency of one morning with one mentor, one project and one room."""
    defaults: dict[str, Any] = {
        "name": "Essai",
        "first_day": FIRST_DAY,
        "days": 1,
        "slots": slots(*MORNING, days=fields.get("days", 1)),
        "rooms": (room(),),
        "areas": (Area(code="pitch", french="Pitch"), Area(code="son", french="Son")),
        "mentors": (mentor(),),
        "projects": (project(),),
    }
    return Residency(**{**defaults, **fields})


def session(hours: str = "09:00-09:45", *, day: int = 0, **fields: Any) -> Session:
    """Return a session of the first mentor and project in the first room, by default."""
    held = window(hours, day)
    standard = Session(
        project="Sirocco",
        area="pitch",
        mentor="Awa",
        room="Atelier",
        start=held.start,
        end=held.end,
    )
    return replace(standard, **fields)
