# SPDX-License-Identifier: Apache-2.0
"""The mentors' sheets as values: each one's day in order, and what came before."""

from collections.abc import Sequence
from datetime import date, datetime

from ateliers_desktop.agendas.changes import Changes
from ateliers_desktop.agendas.day_codes import mentor_code
from ateliers_desktop.agendas.documents import Heading, Meeting, MentorSheet
from ateliers_desktop.agendas.noted_sheets import NotedSheets, told_until
from ateliers_desktop.agendas.past_notes import Past
from ateliers_desktop.agendas.session_words import (
    day_facts,
    need_and_priority,
    previous_session,
    room_of,
)
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Residency,
    Schedule,
    Session,
    clean,
)
from ateliers_desktop.residency.notes import NO_NOTES, Notebook
from ateliers_desktop.words import Translate
from ateliers_desktop.words.countries import country_name
from ateliers_desktop.words.dates import span
from ateliers_desktop.words.stages import stage_name


def mentor_sheets(residency: Residency, schedule: Schedule, day: date | None, mentor: str | None,
                  translate: Translate, language: str, printed_at: datetime,
                  since: LastPrints = NEVER_PRINTED,
                  notebook: Notebook = NO_NOTES) -> tuple[MentorSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which mentors have sessions, by day, then by mentor.

    Parameters
    ----------
    day, mentor
        Only this date, only the mentor of this name; None takes them all.
    since
        Marks what changed since these last prints; a day on which no session is left of those
        that were printed has a sheet as well.
    notebook
        What may be told of earlier sessions; what is confidential only if that was chosen.
    """
    mentors = [each.name for each in residency.mentors if mentor in (None, each.name)]
    words = _Words(
        residency=residency,
        schedule=schedule,
        translate=translate,
        language=language,
        printed_at=printed_at,
        since=since,
        notebook=notebook,
    )
    return words.by_day(mentors, day, words.sheet)


class _Words(NotedSheets):
    """The words on the sheets of mentors."""

    def sheet(self, mentor: str, day: date) -> MentorSheet | None:
        """Return the sheet of a mentor's day; None if there is nothing to tell."""
        sessions = tuple(each for each in self.schedule.on(day) if each.mentor == mentor)
        names = (each.name for each in self.residency.mentors)
        origin = self.origin("mentor", mentor, names, day, sessions)
        changes = self.changes(origin, day, lambda each: each.project)
        if changes is None:
            return None
        return MentorSheet(
            origin=origin,
            heading=self._heading(mentor, day, sessions),
            code=mentor_code(self.residency, sessions, self.translate) if sessions else None,
            meetings=tuple(
                self._meeting(each, changes, told_until(each.project, each, sessions))
                for each in sessions
            ),
            footer=self.translate(
                "Sheet", "Notes and actions written here are copied by the coordinators."
            ),
            changes=changes.note,
        )

    def _heading(self, mentor: str, day: date, sessions: Sequence[Session]) -> Heading:
        kicker = (self.translate("Sheet", "Mentor sheet"), self.residency.name)
        facts = day_facts(sessions, self.translate, self.language)
        return self.heading(kicker, mentor, day, facts)

    def _meeting(self, session: Session, changes: Changes, since: datetime) -> Meeting:
        project = self.residency.project(session.project)
        country = country_name(project.country, self.language)
        about = (clean(project.summary), country, stage_name(project.stage, self.language))
        need = project.need(session.area)
        never = self.translate("Sheet", "First session with you.")
        return Meeting(
            time=span(session.start, session.end),
            room=room_of(self.residency, session, self.translate),
            project=project.name,
            need=need_and_priority(
                self.residency, need, session.area, self.translate, self.language
            ),
            about=side_by_side(about, self.language),
            before=(
                previous_session(
                    self.residency, self.schedule, session, self.translate, self.language
                )
                or never,
            ),
            change=changes.of(session),
            past=self._past(session, since),
        )

    def _past(self, session: Session, since: datetime) -> Past | None:
        """Return all that was written of the project from then on, with whomever it was."""
        return self.past_words.before(
            session, lambda _: since, actions_since=since, title=session.project
        )
