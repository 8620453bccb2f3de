# SPDX-License-Identifier: Apache-2.0
"""The projects' sheets as values: each one's day in order, its other sessions, its needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.agendas.changes import Change, ChangeNote, Changes, marks_of_others
from ateliers_desktop.agendas.day_codes import DayCode, project_code
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.noted_sheets import NotedSheets, told_until
from ateliers_desktop.agendas.past_notes import ActionList, Past
from ateliers_desktop.agendas.project_state import ProjectState, how_far, project_state, stage_of
from ateliers_desktop.agendas.session_words import (
    day_facts,
    enumerated,
    need_and_priority,
    previous_session,
    room_of,
)
from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
)
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.residency.notes import NO_NOTES, Notebook
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date, short_day_name, span


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
        When the two met last, or that they did not yet.
    change
        What is marked at it since the last print.
    past
        What was written of earlier sessions, if anything was.
    """

    time: str
    room: str
    mentor: str
    need: str
    about: str
    before: tuple[str, ...]
    change: Change | None = None
    past: Past | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSession:
    """A session of another day: when, and with whom, about what and where on one line.

    Attributes
    ----------
    change
        What is marked at it since the last print.
    """

    time: str
    text: str
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedLine:
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
    code
        The day for a phone; None where no session is left.
    changes
        What changed since the last print, where that is told.
    actions
        What is still to be done, if anything is.
    state
        Where the project stands, if anything is written of that.
    """

    origin: Origin
    heading: Heading
    code: DayCode | None
    meetings: tuple[ProjectMeeting, ...]
    others_title: str
    others: tuple[OtherSession, ...]
    needs_title: str
    needs: tuple[NeedLine, ...]
    footer: str
    changes: ChangeNote | None = None
    actions: ActionList | None = None
    state: ProjectState | None = None


def project_sheets(residency: Residency, schedule: Schedule, day: date | None,
                   project: str | None, translate: Translate, language: str,
                   printed_at: datetime, since: LastPrints = NEVER_PRINTED,
                   notebook: Notebook = NO_NOTES) -> tuple[ProjectSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which projects have sessions, by day, then by project.

    Parameters
    ----------
    day, project
        Only this date, only the project of this name; None takes them all.
    since
        Marks what changed since these last prints; a day on which no session is left of those
        that were printed has a sheet as well.
    notebook
        What may be told of earlier sessions; what is confidential only if that was chosen.
    """
    projects = [each for each in residency.projects if project in (None, each.name)]
    words = _Words(
        residency=residency,
        schedule=schedule,
        translate=translate,
        language=language,
        printed_at=printed_at,
        since=since,
        notebook=notebook,
    )
    return words.by_day(projects, day, words.sheet)


class _Words(NotedSheets):
    """The words on the sheets of projects."""

    def sheet(self, project: Project, day: date) -> ProjectSheet | None:
        """Return the sheet of a project's day; None if there is nothing to tell."""
        sessions = tuple(each for each in self.schedule.on(day) if each.project == project.name)
        names = (each.name for each in self.residency.projects)
        others = self._elsewhere(project, day)
        origin = self.origin("project", project.name, names, day, (*sessions, *others))
        changes = self.changes(origin, day, lambda each: each.mentor)
        return None if changes is None else self._sheet(project, day, sessions, origin, changes)

    def _sheet(self, project: Project, day: date, sessions: tuple[Session, ...],
               origin: Origin, changes: Changes) -> ProjectSheet:  # fmt: skip
        marks = marks_of_others(
            self.since.get(origin.file_name), day, self._elsewhere(project, day), sessions,
            self.residency, self.translate, self.language,
        )  # fmt: skip
        others = self._others(project, day, marks)
        title = self.translate("Sheet", "Other sessions")
        nothing = self.translate("Sheet", "No session on another day")
        return ProjectSheet(
            origin=origin,
            heading=self._heading(project, day, sessions),
            code=project_code(self.residency, sessions, self.translate) if sessions else None,
            meetings=tuple(self._meeting(project, each, changes, sessions) for each in sessions),
            others_title=title if others else nothing,
            others=others,
            needs_title=self.translate("Sheet", "Needs") if project.needs else "",
            needs=self._needs(project),
            footer=self.translate(
                "Sheet", "Notes and actions written here are copied by the coordinators."
            ),
            changes=changes.note,
            actions=self.past_words.action_list(project.name, day),
            state=project_state(project, self.translate, self.language),
        )

    def _heading(self, project: Project, day: date, sessions: Sequence[Session]) -> Heading:
        stage = stage_of(project, self.translate, self.language)
        kicker = (self.translate("Sheet", "Project sheet"), self.residency.name, stage)
        facts = day_facts(sessions, self.translate, self.language)
        return self.heading(kicker, project.name, day, facts)

    def _meeting(self, project: Project, session: Session, changes: Changes,
                 day: Sequence[Session]) -> ProjectMeeting:  # fmt: skip
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
            change=changes.of(session),
            past=self._past(session, day),
        )

    def _past(self, session: Session, day: Sequence[Session]) -> Past | None:
        """Return what was written of the two, or of the project alone, and is not told above."""
        since = {
            "": told_until(session.project, session, day),
            session.mentor: told_until(session.mentor, session, day),
        }
        return self.past_words.before(
            session, lambda note: since.get(note.mentor), actions_since=None, title=session.mentor
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

    def _elsewhere(self, project: Project, day: date) -> tuple[Session, ...]:
        """Return a project's sessions on other days."""
        return tuple(
            each
            for each in self.schedule.standing
            if each.project == project.name and each.day != day
        )

    def _others(self, project: Project, day: date, marks: Changes) -> tuple[OtherSession, ...]:
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
                change=marks.of(each),
            )
            for each in self._elsewhere(project, day)
        )

    def _when(self, session: Session) -> str:
        spoken = short_day_name(session.day, self.language)
        return f"{spoken} {short_date(session.day, self.language)} · {clock(session.start)}"

    def _needs(self, project: Project) -> tuple[NeedLine, ...]:
        colours, placed = area_colours(self.residency), self.schedule.placed()
        return tuple(
            self._need_state(need, placed[project.name, need.area], colours[need.area])
            for need in project.needs
        )

    def _need_state(self, need: Need, placed: int, colour: AreaColour) -> NeedLine:
        left = max(need.requests - placed, 0)
        parts = (
            how_far(need, self.translate),
            self.translate("Sheet", "%n placed", n=placed) if placed else "",
            self.translate("Sheet", "%n to be placed", n=left) if left else "",
            self.translate("Sheet", "%n set aside", n=need.set_aside) if need.set_aside else "",
        )
        return NeedLine(
            need=self._need(need, need.area),
            colour=colour,
            state=side_by_side(parts, self.language),
            complete=not left,
        )
