# SPDX-License-Identifier: Apache-2.0
"""The living day: who is where now and next, who is missing, what is still to be ticked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    Window,
    fold,
)

_NEWS = timedelta(minutes=20)
"""For so long after its start a session whose room was not left by then counts as kept waiting."""


class Phase(StrEnum):
    """Where a moment lies: before the residency, in one of its days, between two, or after it."""

    BEFORE = "before"
    DAY = "day"
    BETWEEN = "between"
    AFTER = "after"


class Absence(StrEnum):
    """Why somebody who has a session now or next is not there."""

    NOT_ARRIVED = "not-arrived"
    LEFT = "left"
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What happens in one room, or with one mentor whose session has no room.

    Attributes
    ----------
    room
        The name of the room, or None for a session without one.
    now
        The session that is planned or was held for this moment.
    event
        The event held in the room now.
    next
        The first session after it that is planned, today or on a later day.
    free_until
        When the room is taken again today, by a session or an event; None where it is taken now
        or stays free to the end of the day.
    closed_until
        When a room opens again that cannot be used now.
    """

    room: str | None
    now: Session | None = None
    event: Slot | None = None
    next: Session | None = None
    free_until: datetime | None = None
    closed_until: datetime | None = None

    @property
    def is_quiet(self) -> bool:
        """Tell whether nothing happens here any more, now or later."""
        return self.now is None and self.event is None and self.next is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """A session whose end has passed without a mark; `waiting` should be in its place by now."""

    session: Session
    waiting: Session | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Somebody who cannot be in a session now or next, and until or since when."""

    name: str
    absence: Absence
    moment: datetime
    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """A moment of a residency.

    Attributes
    ----------
    row
        The row of the grid that runs now: a slot, a break or an event.
    coming
        The next row of the grid today that begins after now.
    resumes
        Where nothing more is on today's grid: the first row of a later day.
    places
        The rooms in their order, then one for each mentor who has a session without a room.
    running
        The planned sessions that have begun and have not ended.
    overdue
        Those of today that have ended without a mark.
    unticked_before
        Those of earlier days without a mark.
    ticked
        Those of today with a mark.
    """

    now: datetime
    phase: Phase
    row: Slot | None
    coming: Slot | None
    resumes: Slot | None
    places: tuple[Place, ...]
    missing: tuple[Missing, ...]
    running: tuple[Session, ...]
    overdue: tuple[Overdue, ...]
    unticked_before: tuple[Session, ...]
    ticked: tuple[Session, ...]

    @property
    def day(self) -> date:
        """The date of the moment."""
        return self.now.date()

    @property
    def to_tick(self) -> int:
        """How many sessions have ended without a mark."""
        return len(self.overdue) + len(self.unticked_before)


def today(residency: Residency, schedule: Schedule, now: datetime) -> Today:
    """Return what a moment looks like; `now` is local wall-clock time without a zone."""
    rows = sorted(residency.slots, key=lambda each: (each.start, each.end))
    planned = [each for each in schedule.sessions if each.status is SessionStatus.PLANNED]
    running = tuple(each for each in planned if each.start <= now < each.end)
    places = _places(residency, schedule, now)
    return Today(
        now=now,
        phase=_phase(residency, rows, now),
        row=_running_row(rows, now),
        coming=next((each for each in rows if each.start > now and each.day == now.date()), None),
        resumes=_resumes(rows, now),
        places=places,
        missing=_missing(residency, places, now),
        running=running,
        overdue=tuple(
            Overdue(session=each, waiting=_waiting(each, schedule, now))
            for each in planned
            if each.day == now.date() and each.end <= now
        ),
        unticked_before=tuple(each for each in planned if each.day < now.date()),
        ticked=tuple(
            each for each in schedule.sessions if each.day == now.date() and each.status in _MARKED
        ),
    )


_MARKED = (SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.CANCELLED)


def _phase(residency: Residency, rows: list[Slot], now: datetime) -> Phase:
    """Return where a moment lies; a day lasts from its first row to the end of its last."""
    if not rows:
        inside = residency.first_day <= now.date() <= residency.last_day
        early = now.date() < residency.first_day
        return Phase.DAY if inside else Phase.BEFORE if early else Phase.AFTER
    if now < rows[0].start:
        return Phase.BEFORE
    if now >= max(each.end for each in rows):
        return Phase.AFTER
    there = [each for each in rows if each.day == now.date()]
    if there and there[0].start <= now < max(each.end for each in there):
        return Phase.DAY
    return Phase.BETWEEN


def _running_row(rows: list[Slot], now: datetime) -> Slot | None:
    """Return what runs now; an event before a slot that it overlaps, and that before a break."""
    order = (SlotKind.EVENT, SlotKind.MENTORING, SlotKind.BREAK)
    there = [each for each in rows if each.start <= now < each.end]
    # An event for a few leaves the others their slot.
    for_all = [each for each in there if each.kind is not SlotKind.EVENT or _for_all(each)]
    return min(for_all or there, key=lambda each: order.index(each.kind), default=None)


def _for_all(event: Slot) -> bool:
    return event.audience.everybody


def _resumes(rows: list[Slot], now: datetime) -> Slot | None:
    if any(each.day == now.date() and each.end > now for each in rows):
        return None
    return next((each for each in rows if each.start > now), None)


def _places(residency: Residency, schedule: Schedule, now: datetime) -> tuple[Place, ...]:
    standing = schedule.standing
    found = [_place(room, residency, standing, now) for room in residency.rooms]
    without = [each for each in standing if each.room is None and each.end > now]
    for mentor in dict.fromkeys(each.mentor for each in without):
        theirs = [each for each in without if each.mentor == mentor]
        # Of later days alone, it says nothing of today.
        if any(each.day == now.date() for each in theirs):
            found.append(Place(room=None, now=_now(theirs, now), next=_next(theirs, now)))
    return tuple(found)


def _place(room: Room, residency: Residency, standing: Iterable[Session], now: datetime) -> Place:
    theirs = [each for each in standing if each.room == room.name]
    events = [
        each
        for each in residency.slots
        if each.kind is SlotKind.EVENT and each.place and fold(each.place) == fold(room.name)
    ]
    session = _now(theirs, now)
    event = next((each for each in events if each.start <= now < each.end), None)
    closed = [each.end for each in room.unavailable if each.start <= now < each.end]
    taken = session is not None or event is not None or bool(closed)
    takers: tuple[Session | Slot | Window, ...] = (*theirs, *events, *room.unavailable)
    starts = [
        each.start for each in takers if each.start > now and each.start.date() == now.date()
    ]
    return Place(
        room=room.name,
        now=session,
        event=event,
        next=_next(theirs, now),
        free_until=None if taken else min(starts, default=None),
        closed_until=max(closed, default=None),
    )


def _now(sessions: Iterable[Session], now: datetime) -> Session | None:
    return next((each for each in sessions if each.start <= now < each.end), None)


def _next(sessions: Iterable[Session], now: datetime) -> Session | None:
    return next(
        (each for each in sessions if each.start > now and each.status is SessionStatus.PLANNED),
        None,
    )


def _waiting(overdue: Session, schedule: Schedule, now: datetime) -> Session | None:
    """Return who should sit in the place of an overdue session, for as long as that is news.

    Where marks are made in the evening, all sessions of the day are without one.
    """
    for each in schedule.standing:
        people = each.mentor == overdue.mentor or each.project == overdue.project
        in_room = overdue.room is not None and each.room == overdue.room
        if each.start >= overdue.end and (people or in_room):
            is_new = each.start <= now < min(each.end, each.start + _NEWS)
            return each if is_new else None
    return None


def _missing(residency: Residency, places: Iterable[Place], now: datetime) -> tuple[Missing, ...]:
    """Return who is not there for what runs or comes next today, each once."""
    found: dict[str, Missing] = {}
    wanted = [
        each
        for place in places
        for each in (place.now, place.next)
        if each is not None and each.day == now.date() and each.status is SessionStatus.PLANNED
    ]
    for session in sorted(wanted, key=lambda each: each.order):
        people: tuple[Mentor | Project, ...] = (
            residency.mentor(session.mentor),
            residency.project(session.project),
        )
        for person in people:
            missing = _absence(person, session, now)
            if missing is not None:
                found.setdefault(person.name, missing)
    return tuple(found.values())


def _absence(person: Mentor | Project, session: Session, now: datetime) -> Missing | None:
    """Return why somebody is not in a session, for what is left of it."""
    start = max(session.start, now)
    if person.arrival is not None and person.arrival > start:
        absence, moment = Absence.NOT_ARRIVED, person.arrival
    elif person.departure is not None and person.departure < session.end:
        absence, moment = Absence.LEFT, person.departure
    else:
        away = [each for each in person.unavailable if each.overlaps(start, session.end)]
        if not away:
            return None
        absence, moment = Absence.AWAY, max(each.end for each in away)
    return Missing(name=person.name, absence=absence, moment=moment, session=session)
