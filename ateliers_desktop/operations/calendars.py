# SPDX-License-Identifier: Apache-2.0
"""Exporting calendars: of everything, or one for each mentor, project or room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange.calendar_writing import (
    Entry,
    Stamp,
    calendar_bytes,
    write_calendar,
)
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import (
    PrintedSheet,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    name_of_area,
    with_event_ids,
)
from ateliers_desktop.words import Translate, translations
from ateliers_desktop.words.joining import joined

_OURS = "ateliers-desktop"
_ENDING = ".ics"


class Share(StrEnum):
    """How a residency is divided into calendars."""

    ALL = "all"
    MENTORS = "mentors"
    PROJECTS = "projects"
    ROOMS = "rooms"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A calendar ready to be written.

    Attributes
    ----------
    name
        Of its file: ASCII, no spaces, the same each time.
    note
        What is to be remembered once it is written: with it the next calendar can cancel what
        is no longer in it.
    """

    name: str
    content: bytes
    note: PrintedSheet


def calendars(
    residency: Residency,
    schedule: Schedule,
    share: Share,
    noted: Iterable[PrintedSheet] = (),
    now: datetime | None = None,
) -> tuple[CalendarFile, ...]:
    """Return the calendars of a share, in the residency's language; empty ones are left out.

    Parameters
    ----------
    noted
        What is remembered of calendars and prints: sessions and events that a calendar had and
        that are no longer in it come as cancelled.
    now
        In UTC; the present moment unless given.
    """
    residency = with_event_ids(residency)
    known = {each.name: each for each in sorted(noted, key=lambda each: each.printed_at)}
    stamp = _stamp((now or datetime.now(UTC)).replace(microsecond=0), known.values())
    made = (
        _calendar(residency, schedule, owner, known.get(owner.file_name), stamp)
        for owner in _owners(residency, share)
    )
    return tuple(each for each in made if each is not None)


def write_calendars(
    files: Iterable[CalendarFile], folder: Path, on_progress: OnProgress = ignore_progress
) -> tuple[Path, ...]:
    """Write calendars into a folder, each under its name; the step of progress is "write"."""
    made = tuple(files)
    written = []
    for number, each in enumerate(made, start=1):
        written.append(write_calendar(folder / each.name, each.content))
        on_progress(Progress(step="write", done=number, total=len(made), subject=each.name))
    return tuple(written)


def export_calendar(
    residency: Residency,
    schedule: Schedule,
    target: Path,
    noted: Iterable[PrintedSheet] = (),
) -> CalendarFile:
    """Write the calendar of everything to a path and return it.

    Raises
    ------
    UserError
        If there is nothing to be written.
    MachineError
        If it could not be written; what was there before stays.
    """
    for each in calendars(residency, schedule, Share.ALL, noted):
        write_calendar(target, each.content)
        return each
    raise UserError("{residency}: has no sessions and no events yet; propose a schedule first",
                    residency=residency.name)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owner:
    """Whose a calendar is: nobody's for the one of everything."""

    share: Share
    name: str
    file_name: str

    def has(self, session: Session) -> bool:
        """Tell whether a session is in this calendar."""
        match self.share:
            case Share.MENTORS:
                return session.mentor == self.name
            case Share.PROJECTS:
                return session.project == self.name
            case Share.ROOMS:
                return session.room == self.name
        return True

    def title(self, session: Session, residency: Residency) -> str:
        """Return with whom a session is, for the reader of this calendar, then about what."""
        area = _area(session, residency)
        match self.share:
            case Share.MENTORS:
                facts: tuple[str, ...] = (session.project, area)
            case Share.PROJECTS:
                facts = (session.mentor, area)
            case _:
                facts = (session.project, session.mentor, area)
        return joined(facts, residency.language)


def _owners(residency: Residency, share: Share) -> Iterator[_Owner]:
    if share is Share.ALL:
        yield _Owner(share=share, name="", file_name=f"calendar{_ENDING}")
        return
    kind, names = {
        Share.MENTORS: ("mentor", [each.name for each in residency.mentors]),
        Share.PROJECTS: ("project", [each.name for each in residency.projects]),
        Share.ROOMS: ("room", [each.name for each in residency.rooms]),
    }[share]
    for name, slug in unique_slugs(names, kind).items():
        yield _Owner(share=share, name=name, file_name=f"calendar-{kind}-{slug}{_ENDING}")


def _calendar(
    residency: Residency,
    schedule: Schedule,
    owner: _Owner,
    last: PrintedSheet | None,
    stamp: Stamp,
) -> CalendarFile | None:
    shown = tuple(
        each
        for each in schedule.sessions
        if owner.has(each) and each.status is not SessionStatus.CLASHING
    )
    here = {each.id for each in shown}
    gone = tuple(
        replace(each, status=SessionStatus.CANCELLED)
        for each in (last.sessions if last is not None else ())
        if each.id not in here
    )
    alive = {each.id for each in schedule.sessions}
    entries = [_entry(each, owner, residency) for each in shown]
    entries += [
        replace(_entry(each, owner, residency), elsewhere=each.id in alive) for each in gone
    ]
    events, off = _events(residency, last) if owner.share is Share.ALL else ((), ())
    entries += [_event(each, residency) for each in events]
    entries += [_event(each, residency, cancelled=True) for each in off]
    if not entries:
        return None
    name = joined((owner.name, residency.name), residency.language)
    content = calendar_bytes(name, entries, residency.time_zone, stamp)
    note = PrintedSheet(
        name=owner.file_name,
        language=residency.language,
        printed_at=stamp.revised_at.astimezone().replace(tzinfo=None),
        sessions=(*shown, *gone),
        digest=sha256(content).hexdigest(),
        events=(*events, *off),
    )
    return CalendarFile(name=owner.file_name, content=content, note=note)


def _events(
    residency: Residency, last: PrintedSheet | None
) -> tuple[tuple[Slot, ...], tuple[Slot, ...]]:
    """Return the events of the programme, as openings and visits, and those that are no more."""
    events = tuple(each for each in residency.slots if each.kind is SlotKind.EVENT)
    here = {each.id for each in events}
    known = () if last is None else last.events
    return events, tuple(each for each in known if each.id not in here)


def _stamp(made_at: datetime, known: Iterable[PrintedSheet]) -> Stamp:
    """Return as of when calendars are: if the clock says less, the second after the last of any.

    A session that goes from one calendar to another would lose against the one that it left.
    """
    last = [each.printed_at.astimezone(UTC) for each in known if each.name.endswith(_ENDING)]
    revised_at = max([made_at, *(each + timedelta(seconds=1) for each in last)])
    return Stamp(made_at=made_at, revised_at=revised_at)


def _entry(session: Session, owner: _Owner, residency: Residency) -> Entry:
    translate, language = translations(residency.language), residency.language
    title = owner.title(session, residency)
    cancelled = not session.stands
    if cancelled:
        text = (
            translate("Calendar", "Missed: {session}")
            if session.status is SessionStatus.MISSED
            else translate("Calendar", "Cancelled: {session}")
        )
        title = text.format(session=title)
    return Entry(
        uid=f"{session.id}@{_OURS}",
        start=session.start,
        end=session.end,
        title=title,
        place=joined((session.room or "", residency.venue), language),
        notes=_notes(session, residency, translate),
        cancelled=cancelled,
    )


def _notes(session: Session, residency: Residency, translate: Translate) -> tuple[str, ...]:
    """Return the whole session in lines, whoever reads it."""
    facts = (
        (translate("Calendar", "Project: {name}"), session.project),
        (translate("Calendar", "Mentor: {name}"), session.mentor),
        (translate("Calendar", "Area: {name}"), _area(session, residency)),
        (translate("Calendar", "Room: {name}"), session.room or ""),
    )
    return tuple(text.format(name=name) for text, name in facts if name)


def _area(session: Session, residency: Residency) -> str:
    """Return an area's name; a session that is no more may be of one that is no more either."""
    return name_of_area(session.area, residency.areas, residency.language)


def _event(slot: Slot, residency: Residency, *, cancelled: bool = False) -> Entry:
    translate = translations(residency.language)
    title = slot.title or translate("Calendar", "Event")
    if cancelled:
        title = translate("Calendar", "Cancelled: {event}").format(event=title)
    return Entry(
        uid=f"{slot.id}@{_OURS}",
        start=slot.start,
        end=slot.end,
        title=title,
        place=_place(slot, residency),
        cancelled=cancelled,
    )


def _place(slot: Slot, residency: Residency) -> str:
    return joined((slot.place, residency.venue), residency.language)
