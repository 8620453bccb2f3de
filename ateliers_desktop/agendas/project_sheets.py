# SPDX-License-Identifier: Apache-2.0
"""The projects' sheets as values: each one's day in order, its other sessions, its needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.agendas.day_codes import DayCode, project_code
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.agendas.session_words import (
    enumerated,
    hours_of,
    need_and_priority,
    previous_session,
    room_of,
    rooms_of,
)
from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import Need, Project, Residency, Schedule, Session
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, short_date, short_day_name, span


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMeeting:
    """A session on a project's sheet.

    Attributes
    ----------
    time, room
        What stands at the side.
    need
        What it is about and how pressing that is.
    about
        The mentor in a line: organisation and languages.
    before
        What was said and agreed in earlier sessions, a line each.
    """

    time: str
    room: str
    mentor: str
    need: str
    about: str
    before: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSession:
    """A session of another day: when, and with whom, about what and where on one line."""

    time: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedState:
    """What became of a need: how many of its sessions are placed and how many are not yet.

    Attributes
    ----------
    complete
        Whether nothing of it is left to be placed.
    """

    need: str
    colour: AreaColour
    state: str
    complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSheet:
    """A project's day, in order, with room to write, and where it stands in the residency.

    Attributes
    ----------
    others_title, needs_title
        What stands above the other sessions and the needs; empty where there are no needs.
    """

    origin: Origin
    heading: Heading
    code: DayCode
    meetings: tuple[ProjectMeeting, ...]
    others_title: str
    others: tuple[OtherSession, ...]
    needs_title: str
    needs: tuple[NeedState, ...]
    footer: str


def project_sheets(residency: Residency, schedule: Schedule, day: date | None,
                   project: str | None, translate: Translate, language: str,
                   printed_at: datetime) -> tuple[ProjectSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which projects have sessions, by day, then by project.

    Parameters
    ----------
    day, project
        Only this date, only the project of this name; None takes them all.
    """
    days = residency.dates if day is None else (day,)
    projects = [each for each in residency.projects if project in (None, each.name)]
    words = _Words(
        residency=residency,
        schedule=schedule,
        translate=translate,
        language=language,
        printed_at=printed_at,
    )
    return tuple(
        words.sheet(each, sessions)
        for each_day in days
        for each in projects
        if (sessions := [one for one in schedule.on(each_day) if one.project == each.name])
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What is the same for all sheets of a printing, and the words made of it."""

    residency: Residency
    schedule: Schedule
    translate: Translate
    language: str
    printed_at: datetime

    def sheet(self, project: Project, sessions: Sequence[Session]) -> ProjectSheet:
        """Return the sheet of a day's sessions of a project."""
        others = self._others(project, sessions[0].day)
        title = self.translate("Sheet", "Other sessions")
        nothing = self.translate("Sheet", "No session on another day")
        return ProjectSheet(
            origin=self._origin(project, sessions[0].day),
            heading=self._heading(project, sessions),
            code=project_code(self.residency, sessions, self.translate),
            meetings=tuple(self._meeting(project, each) for each in sessions),
            others_title=title if others else nothing,
            others=others,
            needs_title=self.translate("Sheet", "Needs") if project.needs else "",
            needs=self._needs(project),
            footer=self.translate(
                "Sheet", "Notes and actions written here are copied by the coordinators."
            ),
        )

    def _origin(self, project: Project, day: date) -> Origin:
        residency = self.residency
        slugs = unique_slugs((each.name for each in residency.projects), fallback="project")
        return Origin(
            subject=f"{project.name} · {day_and_month(day, self.language)} · {residency.name}",
            author=residency.programme or residency.name,
            language=self.language,
            printed_at=self.printed_at,
            file_name=f"project-{day.isoformat()}-{slugs[project.name]}.pdf",
        )

    def _heading(self, project: Project, sessions: Sequence[Session]) -> Heading:
        day, translate, language = sessions[0].day, self.translate, self.language
        kind = translate("Sheet", "Project sheet")
        which_day = day_number(self.residency, day, translate)
        counts = (
            translate("Sheet", "%n session(s)", n=len(sessions)),
            rooms_of(sessions, translate, language),
        )
        return Heading(
            kicker=side_by_side((kind, self.residency.name, which_day), language),
            title=project.name,
            facts=(
                capitalised(day_and_month(day, language)),
                side_by_side(counts, language),
                hours_of(sessions, translate),
            ),
            version=version(day, self.printed_at, translate, language),
        )

    def _meeting(self, project: Project, session: Session) -> ProjectMeeting:
        mentor = self.residency.mentor(session.mentor)
        spoken = [language_name(code, self.language) for code in mentor.languages]
        return ProjectMeeting(
            time=span(session.start, session.end),
            room=room_of(self.residency, session, self.translate),
            mentor=mentor.name,
            need=self._need(project.need(session.area), session.area),
            about=side_by_side(
                (mentor.organisation, enumerated(spoken, self.language)), self.language
            ),
            before=(self._before(session),),
        )

    def _before(self, session: Session) -> str:
        previous = previous_session(
            self.residency, self.schedule, session, self.translate, self.language
        )
        mentor = isolate(session.mentor, Direction.of_language(self.language))
        first = self.translate("Sheet", "First session with {mentor}.")
        return previous or first.format(mentor=mentor)

    def _need(self, need: Need | None, area: str) -> str:
        return need_and_priority(self.residency, need, area, self.translate, self.language)

    def _others(self, project: Project, day: date) -> tuple[OtherSession, ...]:
        return tuple(
            OtherSession(
                time=self._when(each),
                text=side_by_side(
                    (
                        each.mentor,
                        self.residency.area(each.area).name(self.language),
                        room_of(self.residency, each, self.translate),
                    ),
                    self.language,
                ),
            )
            for each in self.schedule.standing
            if each.project == project.name and each.day != day
        )

    def _when(self, session: Session) -> str:
        spoken = short_day_name(session.day, self.language)
        return f"{spoken} {short_date(session.day, self.language)} · {clock(session.start)}"

    def _needs(self, project: Project) -> tuple[NeedState, ...]:
        colours, placed = area_colours(self.residency), self.schedule.placed()
        return tuple(
            self._need_state(need, placed[project.name, need.area], colours[need.area])
            for need in project.needs
        )

    def _need_state(self, need: Need, placed: int, colour: AreaColour) -> NeedState:
        left = max(need.sessions - need.set_aside - placed, 0)
        parts = (
            self.translate("Sheet", "%n placed", n=placed) if placed else "",
            self.translate("Sheet", "%n to be placed", n=left) if left else "",
            self.translate("Sheet", "%n set aside", n=need.set_aside) if need.set_aside else "",
        )
        return NeedState(
            need=self._need(need, need.area),
            colour=colour,
            state=side_by_side(parts, self.language),
            complete=not left,
        )
