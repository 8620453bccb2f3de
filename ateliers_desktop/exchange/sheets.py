# SPDX-License-Identifier: Apache-2.0
"""A residency and its schedule as the sheets of a workbook: what stands in which cell."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from ateliers_desktop.exchange.columns import (
    CANVAS_COLUMNS,
    COLUMN_NAMES,
    ONLY_WHERE_FILLED,
    Column,
    in_language,
)
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId
from ateliers_desktop.exchange.list_writing import (
    AreaWriter,
    audience_text,
    clock_of_day,
    languages_text,
    names_text,
    team_text,
    windows_text,
)
from ateliers_desktop.exchange.note_tables import action_rows, note_rows
from ateliers_desktop.exchange.words_of_cells import (
    COLOUR_WORDS,
    KIND_WORDS,
    LANGUAGE_WORDS,
    STATUS_WORDS,
    YES_WORDS,
    word,
)
from ateliers_desktop.residency import (
    NO_NOTES,
    Area,
    Audience,
    Mentor,
    NeedState,
    Notebook,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    TimeGrid,
)

SheetValue = str | int | date | datetime | time | None
"""What a cell holds: text, a number, a date, a moment, a time of day, or nothing."""

_Values = Mapping[Column, SheetValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its name, its headings, its rows."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[SheetValue, ...], ...]


def sheets_of(
    residency: Residency, schedule: Schedule, language: str, notebook: Notebook = NO_NOTES
) -> tuple[Sheet, ...]:
    """Return the sheets in the order in which a person reads them."""
    writer = _RowWriter(residency, language)
    fixed, others = divided(residency, schedule)
    rows: dict[TableId, list[_Values]] = {
        TableId.RESIDENCY: [writer.residency()],
        TableId.SLOTS: [writer.slot(each) for each in residency.slots],
        TableId.ROOMS: [writer.room(each) for each in residency.rooms],
        TableId.AREAS: [writer.area(each) for each in residency.areas],
        TableId.MENTORS: [writer.mentor(each) for each in residency.mentors],
        TableId.PROJECTS: [writer.project(each) for each in residency.projects],
        TableId.FIXED: [writer.fixed(each) for each in fixed],
        TableId.PLANNED: [writer.other(each) for each in others],
    }
    if not others:
        del rows[TableId.PLANNED]
    if notebook.notes:
        rows[TableId.NOTES] = note_rows(notebook, schedule, language)
    if notebook.actions:
        rows[TableId.ACTIONS] = action_rows(notebook, schedule)
    return tuple(_sheet(kind, values, language) for kind, values in rows.items())


def _sheet(kind: TableId, rows: Iterable[_Values], language: str) -> Sheet:
    rows = tuple(rows)
    columns = tuple(
        each
        for each in TABLE_FORMS[kind].columns
        if each not in ONLY_WHERE_FILLED or any(row.get(each) for row in rows)
    )
    return Sheet(
        name=in_language(TABLE_FORMS[kind].names, language),
        headings=tuple(in_language(COLUMN_NAMES[each], language) for each in columns),
        rows=tuple(tuple(values.get(each) for each in columns) for values in rows),
    )


def divided(
    residency: Residency, schedule: Schedule
) -> tuple[tuple[Session, ...], tuple[Session, ...]]:
    """Return the sessions that the table of fixed sessions can hold, and all others.

    That table holds planned sessions that are fixed, serve a need that asks for them, and fill
    slots that there are; it says of a room only that it is fixed or that it is proposed.
    """
    grid = TimeGrid.of(residency.mentoring_slots)
    open_requests = Counter(
        {
            (project.name, need.area): need.sessions
            for project in residency.projects
            for need in project.needs
        }
    )
    fixed: list[Session] = []
    others: list[Session] = []
    for session in schedule.sessions:
        request = (session.project, session.area)
        if (
            session.fixed
            and session.status is SessionStatus.PLANNED
            and not (session.room_fixed and session.room is None)
            and open_requests[request] > 0
            and grid.covering(session.start, session.end) is not None
        ):
            open_requests[request] -= 1
            fixed.append(session)
        else:
            others.append(session)
    return tuple(fixed), tuple(others)


class _RowWriter:
    """Writes each value of a residency as the cells of a row."""

    def __init__(self, residency: Residency, language: str) -> None:
        self._residency = residency
        self._language = language
        self._areas = AreaWriter(residency.areas, language)

    def residency(self) -> _Values:
        each = self._residency
        return {
            Column.NAME: each.name,
            Column.PROGRAMME: each.programme,
            Column.CITY: each.city,
            Column.VENUE: each.venue,
            Column.COUNTRY: each.country,
            Column.TIME_ZONE: each.time_zone,
            Column.FIRST_DAY: each.first_day,
            Column.DAYS: each.days,
            Column.LANGUAGE: word(LANGUAGE_WORDS, each.language, self._language),
            Column.REMARK: each.remark,
        }

    def slot(self, each: Slot) -> _Values:
        says_who = each.kind is SlotKind.EVENT or each.audience != Audience()
        return {
            **_times(each.start, each.end),
            Column.KIND: word(KIND_WORDS, each.kind, self._language),
            Column.TITLE: each.title,
            Column.ROOM: each.place,
            Column.AUDIENCE: audience_text(each.audience, self._language) if says_who else "",
        }

    def room(self, each: Room) -> _Values:
        return {
            Column.NAME: each.name,
            Column.CAPACITY: each.capacity,
            Column.EQUIPMENT: names_text(each.equipment),
            Column.UNAVAILABLE: windows_text(each.unavailable),
        }

    def area(self, each: Area) -> _Values:
        return {
            Column.CODE: each.code,
            Column.FRENCH: each.french,
            Column.ENGLISH: each.english,
            Column.ARABIC: each.arabic,
            Column.COLOUR: word(COLOUR_WORDS, each.colour, self._language) if each.colour else "",
        }

    def mentor(self, each: Mentor) -> _Values:
        return {
            **self._person(each),
            Column.ORGANISATION: each.organisation,
            Column.EXPERTISES: self._areas.expertises(each.expertises),
            Column.MAX_IN_ROW: each.max_in_row,
            Column.MIN_SESSIONS: each.min_sessions,
            Column.ROOM: each.room,
        }

    def project(self, each: Project) -> _Values:
        return {
            **self._person(each),
            Column.DISCIPLINE: each.discipline,
            Column.TEAM: team_text(each.team),
            Column.TEAM_SIZE: each.team.size if each.team.members and each.team.size else None,
            Column.STAGE: each.stage,
            Column.SUMMARY: each.summary,
            Column.NEEDS: self._areas.needs(each.needs),
            Column.SET_ASIDE: self._areas.set_aside(each.needs),
            Column.MET: self._areas.of_state(each.needs, NeedState.MET),
            Column.MORE: self._areas.of_state(each.needs, NeedState.MORE),
            Column.EQUIPMENT: names_text(each.equipment),
            Column.WISHES: names_text(each.wishes),
            **{column: getattr(each.canvas, block) for block, column in CANVAS_COLUMNS.items()},
        }

    def _person(self, each: Mentor | Project) -> _Values:
        return {
            Column.NAME: each.name,
            Column.COUNTRY: each.country,
            Column.EMAIL: each.email,
            Column.PHONE: each.phone,
            Column.LANGUAGES: languages_text(each.languages, self._language),
            Column.ARRIVAL: each.arrival,
            Column.DEPARTURE: _departure(each.departure),
            Column.UNAVAILABLE: windows_text(each.unavailable),
            Column.MAX_PER_DAY: each.max_per_day,
            Column.NOT_WITH: names_text(each.excludes),
            Column.FORMERLY: names_text(each.formerly),
        }

    def fixed(self, each: Session) -> _Values:
        column = Column.ROOM if each.room_fixed else Column.PROPOSED_ROOM
        return {**self._meeting(each), column: each.room}

    def other(self, each: Session) -> _Values:
        yes = in_language(YES_WORDS, self._language)
        return {
            **self._meeting(each),
            Column.ROOM: each.room,
            Column.FIXED: yes if each.fixed else "",
            Column.ROOM_FIXED: yes if each.room_fixed else "",
            Column.STATUS: word(STATUS_WORDS, each.status, self._language),
        }

    def _meeting(self, each: Session) -> _Values:
        return {
            **_times(each.start, each.end),
            Column.MENTOR: each.mentor,
            Column.PROJECT: each.project,
            Column.AREA: self._areas.name(each.area),
        }


def _times(start: datetime, end: datetime) -> _Values:
    """Return date, start and end; no time cell can hold the midnight at the end of a day."""
    midnight = datetime.combine(start.date(), time())
    same_day = end.date() == start.date()
    return {
        Column.DATE: start.date(),
        Column.START: start.time(),
        Column.END: end.time() if same_day else clock_of_day(end, midnight),
    }


def _departure(moment: datetime | None) -> datetime | str | None:
    """Return a departure; a midnight as text, for a spreadsheet takes it for the bare date."""
    if moment is None or moment.time() != time():
        return moment
    return f"{moment:%Y-%m-%d %H:%M}"
