# SPDX-License-Identifier: Apache-2.0
"""The attendance list of a day as a value: everybody who is to sign, by project, then mentors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from ateliers_desktop.agendas.attendance_changes import ChangesOfPeople, changes_of_people
from ateliers_desktop.agendas.changes import Change, ChangeNote
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.presence import halves, has_program, is_expected, program_of
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Mentor,
    PrintedPerson,
    Project,
    Residency,
    Schedule,
    Window,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody who signs.

    Attributes
    ----------
    belonging
        The project of a member of a team, the organisation of a mentor; may be empty.
    named
        Whether `name` is a name; otherwise there is room to write one.
    marks
        For each half of the day the words that stand where nobody is expected to sign, or
        nothing: there is the box.
    change
        What is marked at them since the last print.
    """

    name: str
    belonging: str
    named: bool
    marks: tuple[str, ...]
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A part of the list with its title; people of one project stand together in a group."""

    title: str
    groups: tuple[tuple[Attendee, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """A day's list to sign.

    Attributes
    ----------
    columns
        The headings of the names, of what they belong to, and of each half of the day that has
        something in it.
    total
        How many people the list has.
    absent
        Who is not expected on the day at all, in a line, or empty.
    page_number
        The words for a page's number with `{number}` and `{count}` left to put in.
    changes
        What changed since the last print, where that is told.
    """

    origin: Origin
    heading: Heading
    columns: tuple[str, ...]
    rolls: tuple[Roll, ...]
    total: str
    absent: str
    page_number: str
    changes: ChangeNote | None = None


def attendance_lists(residency: Residency, schedule: Schedule, day: date | None,
                     translate: Translate, language: str, printed_at: datetime,
                     since: LastPrints = NEVER_PRINTED) -> tuple[AttendanceList, ...]:  # fmt: skip
    """Return the lists of the days that have sessions or events.

    Parameters
    ----------
    day
        Only this date; None takes them all.
    since
        Marks who came and who left since these last prints.
    """
    days = residency.dates if day is None else (day,)
    return tuple(
        _Day(residency, schedule, each, translate, language).attendance_list(printed_at, since)
        for each in days
        if has_program(residency, schedule, each)
    )


class _Day:
    """What the parts of one day's list have in common while it is made."""

    def __init__(self, residency: Residency, schedule: Schedule, day: date,
                 translate: Translate, language: str) -> None:  # fmt: skip
        self._residency = residency
        self._day = day
        self._translate = translate
        self._language = language
        self._sessions = schedule.on(day)
        both = halves(program_of(residency, schedule, day))
        self._titles = {
            half: title
            for half, title, program in (
                ("morning", translate("Attendance", "Morning"), both.morning),
                ("afternoon", translate("Attendance", "Afternoon"), both.afternoon),
            )
            if program
        }
        self._halves = [each for each in (both.morning, both.afternoon) if each]

    def attendance_list(self, printed_at: datetime, since: LastPrints) -> AttendanceList:
        """Return the list, marked since its last print if there was one."""
        projects = [each for each in self._residency.projects if self._comes(each)]
        mentors = [each for each in self._residency.mentors if self._comes(each)]
        teams = tuple(self._team(each) for each in projects)
        guides: tuple[tuple[Attendee, ...], ...] = tuple((self._mentor(each),) for each in mentors)
        people = tuple(self._printed(each) for group in (*teams, *guides) for each in group)
        origin = self._origin(printed_at, people)
        changes = changes_of_people(
            since.get(origin.file_name), people, self._titles, self._day, self._translate,
            self._language,
        )  # fmt: skip
        marked = _marked((*teams, *guides), changes)
        teams, guides = marked[: len(teams)], marked[len(teams) :]
        return AttendanceList(
            origin=origin,
            heading=self._heading(teams, guides, printed_at),
            columns=(
                self._translate("Attendance", "Name"),
                self._translate("Attendance", "Project or organisation"),
                *self._titles.values(),
            ),
            rolls=tuple(
                roll
                for roll in (
                    self._roll(self._translate("Attendance", "Projects"), teams),
                    self._roll(self._translate("Attendance", "Mentors"), guides),
                )
                if roll.groups
            ),
            total=self._total(teams, guides),
            absent=self._absent(),
            page_number=self._translate("Attendance", "page {number} of {count}"),
            changes=changes.note,
        )

    def _printed(self, attendee: Attendee) -> PrintedPerson:
        """Return what is remembered of somebody on the list."""
        halves_ = zip(self._titles, attendee.marks, strict=True)
        return PrintedPerson(
            name=attendee.name,
            belonging=attendee.belonging,
            halves=tuple(half for half, mark in halves_ if not mark),
        )

    def _origin(self, printed_at: datetime, people: tuple[PrintedPerson, ...]) -> Origin:
        residency, spoken = self._residency, day_and_month(self._day, self._language)
        kind = self._translate("Attendance", "Attendance list")
        return Origin(
            subject=f"{kind} · {spoken} · {residency.name}",
            author=residency.programme or residency.name,
            language=self._language,
            printed_at=printed_at,
            file_name=f"attendance-{self._day.isoformat()}.pdf",
            sessions=self._sessions,
            people=people,
        )

    def _heading(
        self,
        teams: Sequence[Sequence[Attendee]],
        mentors: Sequence[Sequence[Attendee]],
        printed_at: datetime,
    ) -> Heading:
        kind = self._translate("Attendance", "Attendance list")
        which_day = day_number(self._residency, self._day, self._translate)
        counts = (
            self._translate("Agenda", "%n project(s)", n=len(teams)) if teams else "",
            self._translate("Agenda", "%n mentor(s)", n=len(mentors)) if mentors else "",
        )
        return Heading(
            kicker=side_by_side((kind, self._residency.name, which_day), self._language),
            title=capitalised(day_and_month(self._day, self._language)),
            facts=(
                self._people(_count(teams) + _count(mentors)),
                *filter(None, (side_by_side(counts, self._language),)),
            ),
            version=version(self._day, printed_at, self._translate, self._language),
        )

    def _roll(self, title: str, groups: tuple[tuple[Attendee, ...], ...]) -> Roll:
        counted = side_by_side((title, self._people(_count(groups))), self._language)
        return Roll(title=counted, groups=groups)

    def _team(self, project: Project) -> tuple[Attendee, ...]:
        """Return a project's people by name, then by number; one line if nobody is known."""
        names, marks = project.team.members, self._marks(project)
        numbers = range(len(names) + 1, project.team.size + 1)
        unnamed = self._translate("Attendance", "Person {number}")
        people = (
            *((name, True) for name in names),
            *((unnamed.format(number=number), False) for number in numbers),
        )
        if not people:
            return (Attendee(name=project.name, belonging="", named=True, marks=marks),)
        return tuple(
            Attendee(name=name, belonging=project.name, named=named, marks=marks)
            for name, named in people
        )

    def _mentor(self, mentor: Mentor) -> Attendee:
        return Attendee(
            name=mentor.name,
            belonging=mentor.organisation,
            named=True,
            marks=self._marks(mentor),
        )

    def _marks(self, person: Mentor | Project) -> tuple[str, ...]:
        word = self._translate("Attendance", "Not expected")
        return tuple("" if self._comes_for(person, half) else word for half in self._halves)

    def _comes(self, person: Mentor | Project) -> bool:
        return any(self._comes_for(person, half) for half in self._halves)

    def _comes_for(self, person: Mentor | Project, half: Sequence[Window]) -> bool:
        return is_expected(person, half, self._sessions)

    def _people(self, count: int) -> str:
        return self._translate("Attendance", "%n people", n=count)

    def _total(
        self, teams: Sequence[Sequence[Attendee]], mentors: Sequence[Sequence[Attendee]]
    ) -> str:
        text = self._translate("Attendance", "In all: {people}")
        return text.format(people=self._people(_count(teams) + _count(mentors)))

    def _absent(self) -> str:
        people: tuple[Mentor | Project, ...] = (
            *self._residency.projects,
            *self._residency.mentors,
        )
        names = [each.name for each in people if not self._comes(each)]
        if not names:
            return ""
        comma = "، " if self._language == "ar" else ", "
        text = self._translate("Attendance", "Not expected on this day: {names}")
        return text.format(names=side_by_side(names, self._language, comma))


def _marked(
    groups: Sequence[tuple[Attendee, ...]], changes: ChangesOfPeople
) -> tuple[tuple[Attendee, ...], ...]:
    """Return the groups of a list with what is marked at each who stands in them."""
    marks: Iterator[Change | None] = iter(changes.marks)
    return tuple(
        tuple(replace(each, change=next(marks, None)) for each in group) for group in groups
    )


def _count(groups: Sequence[Sequence[Attendee]]) -> int:
    return sum(map(len, groups))
