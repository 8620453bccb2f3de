# SPDX-License-Identifier: Apache-2.0
"""The wall agenda of a day as a value: who meets whom, when and where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.agendas.changes import Changes, changes_since, project_and_mentor
from ateliers_desktop.agendas.day_codes import room_codes
from ateliers_desktop.agendas.documents import (
    Band,
    Card,
    Heading,
    Key,
    Origin,
    Row,
    WallAgenda,
)
from ateliers_desktop.agendas.names import short_names
from ateliers_desktop.agendas.wording import (
    capitalised,
    day_number,
    session_counts,
    side_by_side,
    version,
)
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    Audience,
    LastPrints,
    Residency,
    Schedule,
    Session,
    Slot,
    SlotKind,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, span

_Times = tuple[datetime, datetime]


def wall_agenda(residency: Residency, schedule: Schedule, day: date, translate: Translate,
                language: str, printed_at: datetime, since: LastPrints = NEVER_PRINTED,
                ) -> WallAgenda:  # fmt: skip
    """Return the agenda of a date with the sessions that stand on it.

    Parameters
    ----------
    language
        "fr", "en" or "ar": of the dates, the areas and the page's direction.
    printed_at
        Local time; it stands on the page as the version.
    since
        Marks what changed since these last prints.
    """
    sessions = schedule.on(day)
    origin = _origin(residency, sessions, day, language, printed_at)
    changes = changes_since(
        since, origin.file_name, sessions, residency, schedule, project_and_mentor(language),
        translate, language,
    )  # fmt: skip
    rows = _rows(residency, sessions, day)
    lanes = (_lanes(residency, sessions, translate) if rows else []) or [_Lane("")]
    cards = _cards(residency, lanes, rows, changes, language)
    return WallAgenda(
        origin=origin,
        heading=_heading(residency, sessions, day, translate, language, printed_at),
        columns=tuple(lane.title for lane in lanes),
        rows=tuple(Row(start=clock(start), end=clock(end)) for start, end in rows),
        bands=_bands(residency, rows, cards, day, translate, language),
        cards=cards,
        legend=_legend(residency, sessions, language),
        codes=room_codes(residency, sessions, translate, language),
        codes_caption=translate(
            "Code", "Scan a code: its day goes into your phone’s calendar, no internet needed"
        ),
        changes=changes.note,
    )


def _origin(residency: Residency, sessions: tuple[Session, ...], day: date, language: str,
            printed_at: datetime) -> Origin:  # fmt: skip
    return Origin(
        subject=f"{capitalised(day_and_month(day, language))} · {residency.name}",
        author=residency.programme or residency.name,
        language=language,
        printed_at=printed_at,
        file_name=f"agenda-{day.isoformat()}.pdf",
        sessions=sessions,
    )


def _heading(residency: Residency, sessions: Sequence[Session], day: date, translate: Translate,
             language: str, printed_at: datetime) -> Heading:  # fmt: skip
    which_day = day_number(residency, day, translate)
    return Heading(
        kicker=side_by_side((residency.programme, residency.name, which_day), language),
        title=capitalised(day_and_month(day, language)),
        facts=session_counts(sessions, translate, language),
        version=version(day, printed_at, translate, language),
    )


@dataclass(frozen=True, slots=True)
class _Lane:
    """A column with its sessions, of which no two overlap."""

    title: str
    sessions: tuple[Session, ...] = ()


def _lanes(residency: Residency, sessions: Sequence[Session], translate: Translate) -> list[_Lane]:
    """Return the columns; a room that is booked twice at a time gets as many as it takes."""
    if not residency.rooms:
        busy = {session.mentor for session in sessions}
        mentors = [each.name for each in residency.mentors if each.name in busy or not busy]
        return [
            lane
            for name in mentors
            for lane in _apart(name, [each for each in sessions if each.mentor == name])
        ]
    lanes = [
        lane
        for room in residency.rooms
        for lane in _apart(room.name, [each for each in sessions if each.room == room.name])
    ]
    rooms = {room.name for room in residency.rooms}
    roomless = [each for each in sessions if each.room not in rooms]
    return lanes + (_apart(translate("Agenda", "No room yet"), roomless) if roomless else [])


def _apart(title: str, sessions: Iterable[Session]) -> list[_Lane]:
    """Give out sessions in order of time to the first lane that is free again."""
    lanes: list[list[Session]] = [[]]
    for session in sessions:
        free = next((lane for lane in lanes if not lane or lane[-1].end <= session.start), None)
        if free is None:
            lanes.append([session])
        else:
            free.append(session)
    return [_Lane(title, tuple(lane)) for lane in lanes]


def _rows(residency: Residency, sessions: Iterable[Session], day: date) -> list[_Times]:
    """Return the day's mentoring slots, and a row for each session that starts beside them."""
    slots = [each for each in residency.on(day) if each.kind is SlotKind.MENTORING]
    starts = {slot.start for slot in slots}
    beside = {(each.start, each.end) for each in sessions if each.start not in starts}
    return sorted({(slot.start, slot.end) for slot in slots} | beside)


def _cards(residency: Residency, lanes: Sequence[_Lane], rows: Sequence[_Times],
           changes: Changes, language: str) -> tuple[Card, ...]:  # fmt: skip
    colours = area_colours(residency)
    shorts = short_names([mentor.name for mentor in residency.mentors])
    cards = []
    for column, lane in enumerate(lanes):
        for session in lane.sessions:
            filled = [at for at, (start, _) in enumerate(rows) if _within(start, session)]
            exact = [rows[at] for at in filled] == [(session.start, session.end)]
            named = bool(residency.rooms)
            cards.append(
                Card(
                    project=session.project,
                    mentor=session.mentor if named else "",
                    mentor_short=shorts[session.mentor] if named else "",
                    area=residency.area(session.area).name(language),
                    colour=colours[session.area],
                    time="" if exact else span(session.start, session.end),
                    column=column,
                    first_row=filled[0],
                    last_row=filled[-1],
                    change=changes.of(session),
                )
            )
    return tuple(cards)


def _within(start: datetime, session: Session) -> bool:
    return session.start <= start < session.end


def _bands(residency: Residency, rows: Sequence[_Times], cards: Sequence[Card], day: date,
           translate: Translate, language: str) -> tuple[Band, ...]:  # fmt: skip
    slots = residency.on(day)
    starts = {slot.start for slot in slots}
    bands = []
    for slot in slots:
        if slot.kind is SlotKind.MENTORING:
            continue
        until = "" if slot.end in starts else _until(slot, translate)
        title = slot.title or _untitled(slot, translate)
        parts = (title, slot.place, _attending(slot, translate, language), until)
        before = sum(start < slot.start for start, _ in rows)
        bands.append(
            Band(
                time=clock(slot.start),
                text=side_by_side(parts, language),
                before=_outside(before, cards),
            )
        )
    return tuple(sorted(bands, key=lambda band: band.before))


def _outside(before: int, cards: Sequence[Card]) -> int:
    """Return the nearest row boundary, up from the one given, that cuts through no card."""
    while any(card.first_row < before <= card.last_row for card in cards):
        before -= 1
    return before


def _untitled(slot: Slot, translate: Translate) -> str:
    if slot.kind is SlotKind.BREAK:
        return translate("Agenda", "Break")
    return translate("Agenda", "Event")


def _until(slot: Slot, translate: Translate) -> str:
    return translate("Agenda", "until {time}").format(time=clock(slot.end))


def _attending(slot: Slot, translate: Translate, language: str) -> str:
    """Return who attends an event that is not for everybody."""
    audience: Audience = slot.audience
    if slot.kind is SlotKind.BREAK or audience.everybody:
        return ""
    groups = (
        translate("Agenda", "all projects") if audience.projects else "",
        translate("Agenda", "all mentors") if audience.mentors else "",
    )
    return side_by_side((*groups, *audience.names), language, separator=", ")


def _legend(residency: Residency, sessions: Iterable[Session], language: str) -> tuple[Key, ...]:
    colours = area_colours(residency)
    present = {session.area for session in sessions}
    return tuple(
        Key(area=area.name(language), colour=colours[area.code])
        for area in residency.areas
        if area.code in present
    )
