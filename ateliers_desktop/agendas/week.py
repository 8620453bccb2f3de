# SPDX-License-Identifier: Apache-2.0
"""The overview of a week as a value: the mentors' sessions day by day, everything at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from ateliers_desktop.agendas.changes import (
    ChangeNote,
    Changes,
    Sign,
    changes_since,
    project_and_mentor,
)
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.presence import is_expected, program_of
from ateliers_desktop.agendas.session_words import room_so_far
from ateliers_desktop.agendas.wording import capitalised, session_counts, side_by_side, version
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Mentor,
    Residency,
    Schedule,
    SlotKind,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, date_range, day_name

_DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A session in a cell of the week; `sign` marks what changed since the last print."""

    time: str
    project: str
    room: str
    sign: Sign | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCell:
    """A mentor's day: the sessions in order, or a note where the mentor is not expected."""

    appointments: tuple[Appointment, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """A column: the day, and a note if it has no slots for sessions."""

    title: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """A mentor with a cell for each day."""

    mentor: str
    cells: tuple[WeekCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekOverview:
    """A week of a residency, seven days at most.

    Attributes
    ----------
    page_number
        The words for a page's number with `{number}` and `{count}` left to put in.
    changes
        What changed since the last print, where that is told.
    """

    origin: Origin
    heading: Heading
    corner: str
    days: tuple[WeekDay, ...]
    rows: tuple[WeekRow, ...]
    page_number: str
    changes: ChangeNote | None = None


def week_overviews(residency: Residency, schedule: Schedule, days: Sequence[date],
                   translate: Translate, language: str, printed_at: datetime,
                   since: LastPrints = NEVER_PRINTED) -> tuple[WeekOverview, ...]:  # fmt: skip
    """Return the overviews of the weeks in which some dates lie.

    A residency of up to seven days is one week, whatever weekday it begins on; a longer one is
    parted after its Sundays. A week without slots and sessions has no overview. What changed
    since these last prints is marked.
    """
    weeks = weeks_of(residency)
    return tuple(
        _Week(residency, schedule, dates, (number, len(weeks)), translate, language)
        .overview(printed_at, since)
        for number, dates in enumerate(weeks, start=1)
        if any(day in days for day in dates)
        and any(residency.on(day) or schedule.on(day) for day in dates)
    )  # fmt: skip


def weeks_of(residency: Residency) -> tuple[tuple[date, ...], ...]:
    """Return the dates of a residency by weeks."""
    if residency.days <= _DAYS_OF_A_WEEK:
        return (residency.dates,)
    by_week = groupby(residency.dates, key=lambda day: day.isocalendar()[:2])
    return tuple(tuple(days) for _, days in by_week)


class _Week:
    """What the parts of one week's overview have in common while it is made."""

    def __init__(self, residency: Residency, schedule: Schedule, dates: tuple[date, ...],
                 number: tuple[int, int], translate: Translate, language: str,
                 ) -> None:  # fmt: skip
        self._residency = residency
        self._schedule = schedule
        self._dates = dates
        self._number, self._count = number
        self._translate = translate
        self._language = language

    def overview(self, printed_at: datetime, since: LastPrints) -> WeekOverview:
        """Return the overview."""
        translate = self._translate
        origin = self._origin(printed_at)
        changes = changes_since(
            since, origin.file_name, origin.sessions, self._residency, self._schedule,
            project_and_mentor(self._language), translate, self._language,
        )  # fmt: skip
        return WeekOverview(
            origin=origin,
            heading=self._heading(printed_at),
            corner=translate("Week", "Mentors"),
            days=tuple(self._day(day) for day in self._dates),
            rows=tuple(self._row(mentor, changes) for mentor in self._residency.mentors),
            page_number=translate("Week", "page {number} of {count}"),
            changes=changes.note,
        )

    def _origin(self, printed_at: datetime) -> Origin:
        residency = self._residency
        kind = self._translate("Week", "Week overview")
        which = f"-{self._number}" if self._count > 1 else ""
        return Origin(
            subject=f"{kind} · {self._spoken()} · {residency.name}",
            author=residency.programme or residency.name,
            language=self._language,
            printed_at=printed_at,
            file_name=f"week{which}.pdf",
            sessions=tuple(each for day in self._dates for each in self._schedule.on(day)),
        )

    def _spoken(self) -> str:
        return date_range(self._dates[0], self._dates[-1], self._language)

    def _heading(self, printed_at: datetime) -> Heading:
        translate, residency = self._translate, self._residency
        which = translate("Week", "week {number} of {count}")
        parts = (
            translate("Week", "Week overview"),
            residency.programme,
            residency.name,
            which.format(number=self._number, count=self._count) if self._count > 1 else "",
        )
        sessions = [each for day in self._dates for each in self._schedule.on(day)]
        return Heading(
            kicker=side_by_side(parts, self._language),
            title=self._spoken(),
            facts=session_counts(sessions, translate, self._language),
            version=version(self._dates[0], printed_at, translate, self._language),
        )

    def _day(self, day: date) -> WeekDay:
        slots = any(each.kind is SlotKind.MENTORING for each in self._residency.on(day))
        note = self._translate("Week", "No slots")
        return WeekDay(
            title=f"{capitalised(day_name(day, self._language))} {day.day}",
            note="" if slots or self._schedule.on(day) else note,
        )

    def _row(self, mentor: Mentor, changes: Changes) -> WeekRow:
        cells = (self._cell(mentor, day, changes) for day in self._dates)
        return WeekRow(mentor=mentor.name, cells=tuple(cells))

    def _cell(self, mentor: Mentor, day: date, changes: Changes) -> WeekCell:
        sessions = [each for each in self._schedule.on(day) if each.mentor == mentor.name]
        program = program_of(self._residency, self._schedule, day)
        missing = bool(program) and not is_expected(mentor, program, sessions)
        return WeekCell(
            appointments=tuple(
                Appointment(
                    time=clock(each.start),
                    project=each.project,
                    room=room_so_far(self._residency, each, self._translate),
                    sign=change.sign if (change := changes.of(each)) is not None else None,
                )
                for each in sessions
            ),
            note=self._translate("Week", "Not expected") if missing else "",
        )
