# SPDX-License-Identifier: Apache-2.0
"""Who is to be expected when: by arrival and departure, absences, and the sessions they have."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Schedule,
    Session,
    SlotKind,
    Window,
)

_MIDDAY = time(13)
_WHOLE_DAY = timedelta(hours=4)
"""What is longer and goes over midday belongs to both halves of the day."""


@dataclass(frozen=True, slots=True)
class Halves:
    """When something goes on, before and after midday; breaks do not count."""

    morning: tuple[Window, ...]
    afternoon: tuple[Window, ...]


def program_of(residency: Residency, schedule: Schedule, day: date) -> tuple[Window, ...]:
    """Return when people are needed on a date: its slots, its events, its sessions."""
    slots = (each for each in residency.on(day) if each.kind is not SlotKind.BREAK)
    times = {(slot.start, slot.end) for slot in slots}
    times |= {(session.start, session.end) for session in schedule.on(day)}
    return tuple(Window(start=start, end=end) for start, end in sorted(times))


def has_program(residency: Residency, schedule: Schedule, day: date) -> bool:
    """Tell whether a date has sessions or events."""
    events = (each for each in residency.on(day) if each.kind is SlotKind.EVENT)
    return bool(schedule.on(day)) or any(events)


def halves(program: Iterable[Window]) -> Halves:
    """Return a day's program by halves: what goes over midday counts where most of it lies."""
    morning, afternoon = [], []
    for each in program:
        midday = datetime.combine(each.start, _MIDDAY)
        if each.end - each.start > _WHOLE_DAY and each.start < midday < each.end:
            morning.append(Window(start=each.start, end=midday))
            afternoon.append(Window(start=midday, end=each.end))
        elif each.start + (each.end - each.start) / 2 < midday:
            morning.append(each)
        else:
            afternoon.append(each)
    return Halves(tuple(morning), tuple(afternoon))


def is_expected(
    person: Mentor | Project, program: Iterable[Window], sessions: Sequence[Session]
) -> bool:
    """Tell whether somebody is there for some part of a program, or has a session in it."""
    own = [each for each in sessions if _takes_part(person, each)]
    return any(
        _is_there(person, part) or any(part.overlaps(each.start, each.end) for each in own)
        for part in program
    )


def _is_there(person: Mentor | Project, part: Window) -> bool:
    if person.arrival is not None and person.arrival >= part.end:
        return False
    if person.departure is not None and person.departure <= part.start:
        return False
    return not any(
        away.start <= part.start and part.end <= away.end for away in person.unavailable
    )


def _takes_part(person: Mentor | Project, session: Session) -> bool:
    return person.name == (session.mentor if isinstance(person, Mentor) else session.project)
