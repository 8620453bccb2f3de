# SPDX-License-Identifier: Apache-2.0
"""Small random residencies in which every rule binds often, and random schedules for them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from ateliers_desktop.residency import (
    Area,
    Audience,
    Expertise,
    Mentor,
    Need,
    NeedState,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    Window,
)
from tests.scheduling.random_schedules import draw_session, random_schedule

__all__ = ["random_residency", "random_schedule"]

_FIRST_DAY = date(2025, 10, 6)
_LANGUAGES = ((), ("fr",), ("fr",), ("fr", "en"), ("fr", "en"), ("ar", "en"))
_EQUIPMENT = ((), (), ("screen",), ("screen", "desks"))
_GAPS = (0, 0, 0, 0, 15, 29, 30, 45)
_STATES = (*(NeedState.OPEN,) * 6, NeedState.MET, NeedState.MORE)
_LENGTHS = (None, None, None, None, 30, 60, 75, 90)


def random_residency(seed: int) -> tuple[Residency, Schedule, datetime | None]:
    """Draw a residency, its present schedule and, for a fifth of the seeds, a now.

    The present schedule holds sessions that are fixed, held, planned, missed and cancelled; the
    standing ones may break any rule except `grid` and the "once" rules, which no file can.
    """
    rng = Random(seed)
    days = rng.randint(1, 3)
    slots = _slots(rng, days=days)
    grid = tuple(each for each in slots if each.kind is SlotKind.MENTORING)
    areas = tuple(Area(code=code, english=code) for code in "abc"[: rng.randint(1, 3)])
    rooms = tuple(Room(name=f"R{n}") for n in range(1, rng.randint(0, 3) + 1))
    residency = Residency(
        name=f"Random {seed}",
        first_day=_FIRST_DAY,
        days=days,
        slots=slots,
        areas=areas,
        rooms=tuple(
            replace(
                each,
                equipment=rng.choice(_EQUIPMENT),
                unavailable=_windows(rng, grid, chance=0.25),
            )
            for each in rooms
        ),
        mentors=tuple(Mentor(name=f"M{n}") for n in range(1, rng.randint(2, 4) + 1)),
        projects=tuple(Project(name=f"P{n}") for n in range(1, rng.randint(2, 5) + 1)),
    )
    residency = replace(
        residency,
        mentors=tuple(_mentor(rng, residency, each) for each in residency.mentors),
        projects=tuple(_project(rng, residency, each) for each in residency.projects),
        slots=_with_events(rng, residency),
    )
    # What is said of the needs comes from a generator of its own: all else of a seed stays.
    residency = _with_states(Random(f"states of {seed}"), residency)
    return residency, _present(rng, residency), _now(rng, grid)


def _slots(rng: Random, *, days: int) -> tuple[Slot, ...]:
    found = []
    for day in range(days):
        minute = 9 * 60
        for _ in range(rng.randint(2, 5)):
            length = rng.choice((30, 45, 45, 60))
            found.append(_slot(SlotKind.MENTORING, day, minute, minute + length))
            gap = rng.choice(_GAPS)
            if gap and rng.random() < 0.5:
                found.append(_slot(SlotKind.BREAK, day, minute + length, minute + length + gap))
            minute += length + gap
    return tuple(found)


def _slot(kind: SlotKind, day: int, start: int, end: int) -> Slot:
    midnight = datetime.combine(_FIRST_DAY + timedelta(days=day), time())
    return Slot(
        kind=kind,
        start=midnight + timedelta(minutes=start),
        end=midnight + timedelta(minutes=end),
    )


def _with_events(rng: Random, residency: Residency) -> tuple[Slot, ...]:
    people = [each.name for each in (*residency.mentors, *residency.projects)]
    places = ["", "Patio", *(each.name for each in residency.rooms)]
    events = tuple(
        Slot(
            kind=SlotKind.EVENT,
            start=held.start,
            end=held.end,
            title="Workshop",
            place=rng.choice(places),
            audience=rng.choice(
                (
                    Audience(projects=True, mentors=False),
                    Audience(projects=False, mentors=True),
                    Audience(projects=False, mentors=False, names=_some(rng, people, 2)),
                    Audience(projects=False, mentors=False, names=_some(rng, people, 3)),
                )
            ),
        )
        for held in _windows(rng, residency.mentoring_slots, chance=0.6)
    )
    return tuple(sorted((*residency.slots, *events), key=lambda each: each.start))


def _windows(rng: Random, slots: Sequence[Slot], *, chance: float) -> tuple[Window, ...]:
    """Draw no window, or one that covers a slot, touches it, or begins or ends inside it."""
    if rng.random() >= chance:
        return ()
    slot = rng.choice(slots)
    early, late = rng.choice(((0, 0), (0, 0), (15, 0), (0, 15), (-15, 15)))
    return (
        Window(
            start=slot.start + timedelta(minutes=early), end=slot.end + timedelta(minutes=late)
        ),
    )


def _stay(rng: Random, slots: Sequence[Slot]) -> tuple[datetime | None, datetime | None]:
    """Draw an arrival in the first half, a departure in the second, each a quarter of the time."""
    half = len(slots) // 2
    late = timedelta(minutes=rng.choice((0, 0, 10)))
    arrival = rng.choice(slots[: half + 1]).start + late if rng.random() < 0.25 else None
    departure = rng.choice(slots[half:]).end - late if rng.random() < 0.25 else None
    return arrival, departure


def _mentor(rng: Random, residency: Residency, mentor: Mentor) -> Mentor:
    arrival, departure = _stay(rng, residency.mentoring_slots)
    own = rng.choice([each.name for each in residency.rooms] or [""])
    codes = [each.code for each in residency.areas]
    chosen = rng.sample(codes, rng.randint(1, len(codes)))
    return replace(
        mentor,
        languages=rng.choice(_LANGUAGES),
        expertises=tuple(Expertise(area=code, level=rng.randint(1, 3)) for code in chosen),
        arrival=arrival,
        departure=departure,
        unavailable=_windows(rng, residency.mentoring_slots, chance=0.25),
        max_per_day=rng.choice((1, 2, 2, 3, 3)),
        max_in_row=rng.choice((1, 2, 2, 3)),
        min_sessions=rng.randint(0, 2),
        room=own if rng.random() < 0.4 else "",
        excludes=_some(rng, [each.name for each in residency.projects], 1, chance=0.25),
    )


def _project(rng: Random, residency: Residency, project: Project) -> Project:
    arrival, departure = _stay(rng, residency.mentoring_slots)
    mentors = [each.name for each in residency.mentors]
    return replace(
        project,
        languages=rng.choice(_LANGUAGES),
        needs=_needs(rng, [each.code for each in residency.areas]),
        arrival=arrival,
        departure=departure,
        unavailable=_windows(rng, residency.mentoring_slots, chance=0.25),
        max_per_day=rng.choice((1, 2, 2, 3, 3)),
        equipment=rng.choice(_EQUIPMENT),
        wishes=_some(rng, mentors, 1, chance=0.4),
        excludes=_some(rng, mentors, 1, chance=0.25),
    )


def _needs(rng: Random, codes: list[str]) -> tuple[Need, ...]:
    chosen = rng.sample(codes, rng.randint(1, len(codes)))
    needs: list[Need] = []
    for code in chosen:
        sessions = rng.choice((1, 1, 2, 2, 3))
        needs.append(
            Need(
                area=code,
                priority=rng.randint(1, 3),
                sessions=sessions,
                minutes=rng.choice(_LENGTHS),
                after=rng.choice(needs).area if needs and rng.random() < 0.6 else "",
                set_aside=rng.randint(1, sessions) if rng.random() < 0.15 else 0,
            )
        )
    rng.shuffle(needs)
    return tuple(needs)


def _with_states(rng: Random, residency: Residency) -> Residency:
    return replace(
        residency,
        projects=tuple(
            replace(
                project,
                needs=tuple(replace(each, state=rng.choice(_STATES)) for each in project.needs),
            )
            for project in residency.projects
        ),
    )


def _some(rng: Random, names: list[str], most: int, chance: float = 1.0) -> tuple[str, ...]:
    if rng.random() >= chance:
        return ()
    return tuple(rng.sample(names, rng.randint(1, min(most, len(names)))))


def _now(rng: Random, slots: Sequence[Slot]) -> datetime | None:
    if rng.random() >= 0.2:
        return None
    early = slots[: len(slots) // 2 + 1]
    return rng.choice(early).start + timedelta(minutes=rng.choice((-1, 0, 0, 20)))


def _present(rng: Random, residency: Residency) -> Schedule:
    kinds = ("fixed", "fixed", "room fixed", "held", "planned", "planned", "missed", "cancelled")
    sessions: list[Session] = []
    for _ in range(rng.choice((0, 1, 2, 3, 4))):
        new = draw_session(rng, residency, placed=())
        if new is None:
            continue
        kind = rng.choice(kinds)
        new = replace(
            new,
            fixed="fixed" in kind,
            room_fixed=kind == "room fixed" and new.room is not None,
            status=SessionStatus(kind) if "fixed" not in kind else SessionStatus.PLANNED,
        )
        if not new.stands or not any(each.stands and _clash(each, new) for each in sessions):
            sessions.append(new)
    return Schedule(sessions=tuple(sessions))


def _clash(one: Session, other: Session) -> bool:
    shared = one.mentor == other.mentor or one.project == other.project
    in_room = one.room is not None and one.room == other.room
    return (shared or in_room) and one.start < other.end and other.start < one.end
