# SPDX-License-Identifier: Apache-2.0
"""Residencies of any size, drawn from a seed: what the engine is measured on as it grows."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from ateliers_desktop.residency import (
    Area,
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Slot,
    SlotKind,
    Window,
)

_FIRST_DAY = date(2027, 3, 1)
_LANGUAGES = (("fr",), ("fr", "ar"), ("fr", "en"), ("fr", "wo"), ("ar", "fr", "en"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large a residency is.

    Attributes
    ----------
    slots, minutes
        Mentoring slots a day and their length; two breaks and a lunch lie between.
    needs
        Least and most needs of a project.
    project_day, mentor_day
        Most sessions a day.
    stay
        The chance that a mentor stays for all days; the others come for about half.
    """

    name: str
    projects: int
    mentors: int
    rooms: int
    days: int
    slots: int = 8
    minutes: int = 45
    areas: int = 14
    needs: tuple[int, int] = (4, 5)
    project_day: int = 3
    mentor_day: int = 5
    stay: float = 0.6


SIZES = (
    Size(name="14x12", projects=14, mentors=12, rooms=5, days=6),
    Size(name="30x25", projects=30, mentors=25, rooms=8, days=6, areas=18),
    Size(name="60x40", projects=60, mentors=40, rooms=12, days=6, areas=24),
    Size(name="120x80", projects=120, mentors=80, rooms=20, days=6, areas=30),
    Size(
        name="mentor-days",
        projects=12,
        mentors=100,
        rooms=12,
        days=5,
        slots=20,
        minutes=20,
        areas=30,
        needs=(28, 30),
        project_day=18,
        mentor_day=10,
    ),
)


def generated_residency(size: Size, seed: int = 0) -> Residency:
    """Return a residency of a size; the same seed gives the same one on every machine."""
    rng = Random(f"{size.name} {seed}")
    areas = tuple(Area(code=f"a{n}", english=f"Area {n}") for n in range(size.areas))
    slots = tuple(slot for day in range(size.days) for slot in _day(size, day))
    mentors = tuple(_mentor(rng, size, n) for n in range(size.mentors))
    rooms = tuple(
        Room(
            name=f"Room {n}",
            equipment=("screen",) if n % 2 else (),
            unavailable=(_half_day(rng, size),) if rng.random() < 0.2 else (),
        )
        for n in range(size.rooms)
    )
    return Residency(
        name=f"Generated {size.name} {seed}",
        first_day=_FIRST_DAY,
        days=size.days,
        language="en",
        slots=slots,
        rooms=rooms,
        areas=areas,
        mentors=mentors,
        projects=tuple(_project(rng, size, n, mentors) for n in range(size.projects)),
    )


def _day(size: Size, day: int) -> list[Slot]:
    """Return a day's slots: a pause of 15 minutes in the middle of each half, lunch between."""
    half, moment, found = size.slots // 2, datetime.combine(_FIRST_DAY, time(9)), []
    moment += timedelta(days=day)
    for at in range(size.slots):
        if at == half:
            moment += timedelta(minutes=75)
        elif at and at % (half // 2) == 0:
            moment += timedelta(minutes=15)
        end = moment + timedelta(minutes=size.minutes)
        found.append(Slot(kind=SlotKind.MENTORING, start=moment, end=end))
        moment = end
    return found


def _half_day(rng: Random, size: Size) -> Window:
    day = _FIRST_DAY + timedelta(days=rng.randrange(size.days))
    start, end = rng.choice(((9, 13), (13, 19)))
    return Window(start=datetime.combine(day, time(start)), end=datetime.combine(day, time(end)))


def _mentor(rng: Random, size: Size, n: int) -> Mentor:
    count = rng.choice((1, 2, 2, 3))
    chosen = rng.sample(range(size.areas), count)
    chosen[0] = n % size.areas
    whole = rng.random() < size.stay
    first = rng.randrange(max(1, size.days // 2))
    last = first + size.days // 2
    return Mentor(
        name=f"Mentor {n}",
        languages=rng.choice(_LANGUAGES),
        expertises=tuple(
            Expertise(area=f"a{area}", level=rng.choice((1, 2, 3, 3)))
            for area in dict.fromkeys(chosen)
        ),
        arrival=None if whole else datetime.combine(_FIRST_DAY, time()) + timedelta(days=first),
        departure=None if whole else datetime.combine(_FIRST_DAY, time()) + timedelta(days=last),
        unavailable=(_half_day(rng, size),) if rng.random() < 0.25 else (),
        max_per_day=size.mentor_day,
        max_in_row=4 if size.minutes > 30 else 6,
        room=f"Room {n}" if n < size.rooms and rng.random() < 0.5 else "",
    )


def _project(rng: Random, size: Size, n: int, mentors: tuple[Mentor, ...]) -> Project:
    count = rng.randint(*size.needs)
    areas = rng.sample(range(size.areas), min(count, size.areas))
    many = size.needs[0] > 10
    needs = [
        Need(
            area=f"a{area}",
            priority=rng.choice((1, 2, 2, 3)),
            sessions=rng.choice((1, 2, 2, 3, 3, 3)) if many else rng.choice((1, 1, 1, 2)),
            minutes=2 * size.minutes if rng.random() < 0.03 else None,
        )
        for area in areas
    ]
    if len(needs) > 2 and rng.random() < 0.2:
        needs[2] = Need(area=needs[2].area, priority=1, after=needs[0].area)
    return Project(
        name=f"Project {n}",
        languages=rng.choice(_LANGUAGES),
        needs=tuple(needs),
        unavailable=(_half_day(rng, size),) if rng.random() < 0.2 else (),
        max_per_day=size.project_day,
        equipment=("screen",) if rng.random() < 0.15 else (),
        wishes=(rng.choice(mentors).name,) if rng.random() < 0.3 else (),
        excludes=(rng.choice(mentors).name,) if rng.random() < 0.1 else (),
    )
