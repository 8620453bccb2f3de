# SPDX-License-Identifier: Apache-2.0
"""What became of a document's sessions since it was printed: new, moved or changed, gone."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ateliers_desktop.agendas.session_words import room_so_far
from ateliers_desktop.agendas.wording import day_near, side_by_side
from ateliers_desktop.residency import (
    LastPrints,
    PrintedSheet,
    Residency,
    Schedule,
    Session,
    SessionId,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_day, span


class Sign(Enum):
    """What marks a session on paper, told apart without colour."""

    NEW = 1
    MOVED = 2
    GONE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is marked at a session that stands: it is new, or how it was before."""

    sign: Sign
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """What stands there no longer: when it was and with whom, and what became of it.

    Attributes
    ----------
    time
        Empty for somebody who left a list.
    """

    time: str
    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNote:
    """What is told of a document's changes: since when, and what is gone.

    Attributes
    ----------
    headline
        That nothing is left, or empty.
    more
        The words for departures that there is no room for, `{count}` left to put in.
    """

    headline: str
    title: str
    departures: tuple[Departure, ...]
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The changes of one document.

    Attributes
    ----------
    note
        None if no session is new, moved or gone.
    """

    marks: tuple[tuple[SessionId, Change], ...] = ()
    note: ChangeNote | None = None

    def of(self, session: Session) -> Change | None:
        """Return what is marked at a session; None if it stands as it stood."""
        return next((change for each, change in self.marks if each == session.id), None)


def changes_since(since: LastPrints, name: str, sessions: Sequence[Session],
                  residency: Residency, schedule: Schedule, who: Callable[[Session], str],
                  translate: Translate, language: str) -> Changes:  # fmt: skip
    """Return what changed on a document since its last print; nothing if it has none.

    Parameters
    ----------
    since
        All last prints; one that comes from another sheet of the kind says from where.
    name
        That of the document's file.
    sessions
        Those that stand on it now.
    who
        Returns with whom a session is, as the document's reader sees it.
    """
    last = since.get(name)
    if last is None:
        return Changes()
    days = {each.day for each in (*sessions, *last.sessions)}
    words = _Words(residency, translate, language, with_days=len(days) > 1)
    before, gone = _matched(last.sessions, sessions)
    before = {**_printed_elsewhere(since, last, sessions), **before}
    marks = tuple(
        (each.id, change)
        for each in sessions
        if (change := words.change(before.get(each.id), each)) is not None
    )
    departures = tuple(
        words.departure(each, _elsewhere(each, sessions, schedule), who) for each in gone
    )
    if not marks and not departures:
        return Changes()
    stood = (*sessions, *last.sessions)
    note = ChangeNote(
        headline="" if sessions else translate("Change", "No sessions any more"),
        title=title_of_changes(last, stood[0].day, translate, language),
        departures=departures,
        more=translate("Change", "and {count} more"),
    )
    return Changes(marks=marks, note=note)


def title_of_changes(last: PrintedSheet, day: date, translate: Translate, language: str) -> str:
    """Return the words that say since when a document of a day has changed."""
    spoken = day_near(last.printed_at.date(), day, language)
    text = translate("Change", "Changed since the version of {day}, {time}")
    return text.format(day=spoken, time=clock(last.printed_at))


def marks_of_others(last: PrintedSheet | None, day: date, others: Sequence[Session],
                    here: Sequence[Session], residency: Residency, translate: Translate,
                    language: str) -> Changes:  # fmt: skip
    """Return what is marked at the sessions of other days that a day's sheet lists.

    Parameters
    ----------
    here
        Those that stand on the sheet's own day.
    """
    if last is None or all(each.day == day for each in last.sessions):
        return Changes()
    words = _Words(residency, translate, language)
    _, gone = _matched([each for each in last.sessions if each.day == day], here)
    elsewhere = [each for each in last.sessions if each.day != day]
    before, _ = _matched((*elsewhere, *gone), others)
    marks = ((each.id, words.change(before.get(each.id), each)) for each in others)
    return Changes(marks=tuple((one, change) for one, change in marks if change is not None))


def project_and_mentor(language: str) -> Callable[[Session], str]:
    """Return what names a session to everybody."""
    return lambda session: side_by_side((session.project, session.mentor), language, " – ")


class _Words:
    """The words for changes in one language."""

    def __init__(self, residency: Residency, translate: Translate, language: str,
                 *, with_days: bool = False) -> None:  # fmt: skip
        self._residency = residency
        self._with_days = with_days
        self._translate = translate
        self._language = language

    def change(self, before: Session | None, now: Session) -> Change | None:
        """Return what is marked at a session that may have stood there before."""
        if before is None:
            return Change(sign=Sign.NEW, text=self._translate("Change", "New"))
        if _seen(before) == _seen(now):
            return None
        if (before.start, before.end, before.room) == (now.start, now.end, now.room):
            text = self._translate("Change", "Changed, was: {before}")
        else:
            text = self._translate("Change", "Moved, was: {before}")
        return Change(sign=Sign.MOVED, text=text.format(before=self._differing(before, now)))

    def departure(
        self, gone: Session, now: Session | None, who: Callable[[Session], str]
    ) -> Departure:
        """Return what is told of a session that stands there no longer."""
        text = self._translate("Change", "cancelled")
        if now is not None and (where := self._differing(now, gone)):
            text = self._translate("Change", "now: {place}").format(place=where)
        named = side_by_side((who(gone),), self._language)
        return Departure(time=self._when(gone), who=named, text=text)

    def _when(self, session: Session) -> str:
        """Return when a session was: the time, on a document of several days its day as well."""
        if not self._with_days:
            return clock(session.start)
        return f"{short_day(session.day, self._language)} {clock(session.start)}"

    def _differing(self, told: Session, other: Session) -> str:
        """Return what a session says otherwise than another one, in a line."""
        when = ""
        if told.day != other.day:
            when = f"{short_day(told.day, self._language)} {clock(told.start)}"
        elif told.start != other.start:
            when = clock(told.start)
        elif told.end != other.end:
            when = span(told.start, told.end)
        area = self._residency.area(told.area).name(self._language) if self._knows(told) else ""
        room = room_so_far(self._residency, told, self._translate)
        parts = (
            when,
            room if told.room != other.room else "",
            told.project if told.project != other.project else "",
            told.mentor if told.mentor != other.mentor else "",
            area if told.area != other.area else "",
        )
        return side_by_side(parts, self._language)

    def _knows(self, session: Session) -> bool:
        return any(each.code == session.area for each in self._residency.areas)


def _seen(session: Session) -> tuple[Hashable, ...]:
    """Return all that paper shows of a session."""
    return (
        session.project,
        session.mentor,
        session.area,
        session.start,
        session.end,
        session.room,
    )


_LIKENESSES: tuple[Callable[[Session], Hashable], ...] = (
    _seen,
    lambda session: (session.id, session.project),
    lambda session: (session.project, session.mentor, session.area),
    lambda session: (session.project, session.mentor),
)
"""By what a session is found again: what looks the same first, since that is what people read."""


def _matched(
    then: Iterable[Session], now: Iterable[Session]
) -> tuple[dict[SessionId, Session], list[Session]]:
    """Return what each session was before, and those that are found no more."""
    free, pending = list(then), list(now)
    before: dict[SessionId, Session] = {}
    for likeness in _LIKENESSES:
        for each in list(pending):
            alike = [one for one in free if likeness(one) == likeness(each)]
            if alike:
                before[each.id] = alike[0]
                # By identity: equal sessions of a damaged file would take each other along.
                free = [one for one in free if one is not alike[0]]
                pending = [one for one in pending if one is not each]
    return before, free


def _printed_elsewhere(
    since: LastPrints, last: PrintedSheet, sessions: Iterable[Session]
) -> dict[SessionId, Session]:
    """Return how sessions were printed last on other documents of the kind, where they differ."""
    kind = last.name.partition("-")[0]
    others = [
        each for each in since.values()
        if each.name != last.name and each.name.partition("-")[0] == kind
    ]  # fmt: skip
    printed = {
        session.id: session
        for each in sorted(others, key=lambda other: other.printed_at)
        for session in each.sessions
    }
    return {
        each.id: stood
        for each in sessions
        if (stood := printed.get(each.id)) is not None
        and stood.project == each.project
        and _seen(stood) != _seen(each)
    }


def _elsewhere(gone: Session, here: Sequence[Session], schedule: Schedule) -> Session | None:
    """Return a session as it stands outside a document; None if it does not."""
    if any(each.id == gone.id for each in here):
        return None
    return next((each for each in schedule.standing if each.id == gone.id), None)
