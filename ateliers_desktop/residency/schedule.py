# SPDX-License-Identifier: Apache-2.0
"""A schedule as a value: its sessions, and edits of it that can be taken back."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import uuid4

from ateliers_desktop.residency.residency_edit import NO_CHANGE, ResidencyEdit

SessionId = NewType("SessionId", str)


def new_session_id() -> SessionId:
    """Return an identifier that no other session has."""
    return SessionId(uuid4().hex)


class SessionStatus(StrEnum):
    """What became of a session; only planned and held ones stand and occupy people and rooms.

    A clashing one was asked for as fixed but contradicts another fixed session: it waits,
    occupies nothing, and is reported as a contradiction until the clash is mended.
    """

    PLANNED = "planned"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"
    CLASHING = "clashing"

    @property
    def stands(self) -> bool:
        """Tell whether a session of this status occupies its people, its room and its request."""
        return self in (SessionStatus.PLANNED, SessionStatus.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One request placed: who meets whom, about what, when and where.

    Two sessions are equal when they say the same; the `id` only follows one through its edits.

    Attributes
    ----------
    area
        The code of the area; with `project` it names the need that the session serves.
    start, end
        Local time: the start of its first slot, the end of its last.
    room
        The name of a room, or None while it has none.
    fixed
        A proposal keeps its mentor, start and area ...
    room_fixed
        ... and its room, if this is set too.
    """

    project: str
    area: str
    mentor: str
    start: datetime
    end: datetime
    room: str | None = None
    fixed: bool = False
    room_fixed: bool = False
    status: SessionStatus = SessionStatus.PLANNED
    id: SessionId = field(default_factory=new_session_id, compare=False)

    @property
    def day(self) -> date:
        """The date it stands on."""
        return self.start.date()

    @property
    def stands(self) -> bool:
        """Tell whether it occupies its people, its room and its request."""
        return self.status.stands

    def overlaps(self, other: "Session") -> bool:
        """Tell whether the two share a moment."""
        return self.start < other.end and other.start < self.end

    def clashes(self, other: "Session") -> bool:
        """Tell whether both need one mentor, one project or one room at the same time."""
        shared = self.mentor == other.mentor or self.project == other.project
        in_room = self.room is not None and self.room == other.room
        return (shared or in_room) and self.overlaps(other)

    @property
    def order(self) -> tuple[datetime, str, str, str]:
        """The key in which sessions are listed: time, then names."""
        return (self.start, self.mentor, self.project, self.area)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """All sessions of a residency, in order of time; equal when they hold equal sessions."""

    sessions: tuple[Session, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "sessions", tuple(sorted(self.sessions, key=_whole_order)))

    @property
    def standing(self) -> tuple[Session, ...]:
        """The sessions that are planned or were held."""
        return tuple(each for each in self.sessions if each.stands)

    def on(self, day: date) -> tuple[Session, ...]:
        """Return the standing sessions of a date, in order of time."""
        return tuple(each for each in self.standing if each.day == day)

    def placed(self) -> Counter[tuple[str, str]]:
        """Return how many sessions stand for each need (project, area)."""
        return Counter((each.project, each.area) for each in self.standing)

    def by_id(self, session_id: SessionId) -> Session:
        """Return the session with that id; KeyError if there is none."""
        for each in self.sessions:
            if each.id == session_id:
                return each
        raise KeyError(session_id)

    def apply(self, edit: "Edit") -> "Schedule":
        """Return the schedule after an edit; KeyError if a session to take out is missing."""
        kept = {each.id: each for each in self.sessions}
        for gone in edit.before:
            del kept[gone.id]
        for new in edit.after:
            kept[new.id] = new
        return Schedule(sessions=tuple(kept.values()))


class EditKind(StrEnum):
    """What an edit was for; the words for it are put on elsewhere."""

    ADOPT = "adopt"
    PLACE = "place"
    MOVE = "move"
    SWAP = "swap"
    UNPLACE = "unplace"
    LOCK = "lock"
    UNLOCK = "unlock"
    STATUS = "status"
    SHIFT = "shift"
    ASIDE = "aside"
    REMEDY = "remedy"
    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    UPDATE = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One step of work: a change of the schedule, of the residency's data, or of both.

    Attributes
    ----------
    before, after
        The sessions as they were, and as they become; one that only changes stands on both
        sides under one id.
    data
        What changes of the residency itself.
    """

    kind: EditKind
    before: tuple[Session, ...] = ()
    after: tuple[Session, ...] = ()
    data: ResidencyEdit = NO_CHANGE

    def inverse(self) -> "Edit":
        """Return the edit that takes this one back."""
        return replace(self, before=self.after, after=self.before, data=self.data.inverse())

    @property
    def is_empty(self) -> bool:
        """Tell whether it changes nothing."""
        return not self.before and not self.after and self.data.is_empty

    @property
    def added(self) -> tuple[Session, ...]:
        """The sessions that were not there before."""
        known = {each.id for each in self.before}
        return tuple(each for each in self.after if each.id not in known)

    @property
    def changed(self) -> tuple[tuple[Session, Session], ...]:
        """The sessions on both sides, each as it was and as it becomes."""
        after = {each.id: each for each in self.after}
        return tuple((each, after[each.id]) for each in self.before if each.id in after)

    @property
    def removed(self) -> tuple[Session, ...]:
        """The sessions that are not there any more."""
        kept = {each.id for each in self.after}
        return tuple(each for each in self.before if each.id not in kept)


def difference(present: Schedule, wanted: Iterable[Session], kind: EditKind) -> Edit:
    """Return the edit from a schedule to the wanted sessions, touching as few as it can.

    Wanted sessions take over the identity of present ones: the very same first, then those of
    the same need where nothing differs, then same mentor and start, then same mentor, then same
    start, then any. So notes stay with the conversation that they belong to.
    """
    free = {each.id: each for each in present.sessions}
    pending = list(wanted)
    before: list[Session] = []
    after: list[Session] = []
    for likeness in _LIKENESSES:
        candidates: dict[Hashable, list[Session]] = {}
        for old in free.values():
            candidates.setdefault(likeness(old), []).append(old)
        rest: list[Session] = []
        for new in pending:
            alike = candidates.get(likeness(new))
            if not alike:
                rest.append(new)
                continue
            old = free.pop(alike.pop(0).id)
            if old != new:
                before.append(old)
                after.append(replace(new, id=old.id))
        pending = rest
    return Edit(kind=kind, before=(*before, *free.values()), after=(*after, *pending))


def _whole_order(session: Session) -> tuple[object, ...]:
    """Order by all that a session says, so that equal schedules list theirs in one order."""
    room = (session.room is not None, session.room or "")
    return (
        *session.order,
        session.status,
        session.end,
        room,
        session.fixed,
        session.room_fixed,
    )


def _need(session: Session) -> tuple[Hashable, ...]:
    return (session.project, session.area, session.status)


_LIKENESSES: tuple[Callable[[Session], Hashable], ...] = (
    lambda session: session.id,
    lambda session: session,
    lambda session: (*_need(session), session.mentor, session.start),
    lambda session: (*_need(session), session.mentor),
    lambda session: (*_need(session), session.start),
    _need,
)
