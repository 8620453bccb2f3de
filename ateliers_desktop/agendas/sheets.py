# SPDX-License-Identifier: Apache-2.0
"""The mentors' sheets as values: each one's day in order, and what came before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.agendas.changes import Changes, changes_since
from ateliers_desktop.agendas.day_codes import mentor_code
from ateliers_desktop.agendas.documents import Heading, Meeting, MentorSheet, Origin
from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.agendas.session_words import (
    day_facts,
    need_and_priority,
    previous_session,
    room_of,
)
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Residency,
    Schedule,
    Session,
    clean,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, span


def mentor_sheets(residency: Residency, schedule: Schedule, day: date | None, mentor: str | None,
                  translate: Translate, language: str, printed_at: datetime,
                  since: LastPrints = NEVER_PRINTED) -> tuple[MentorSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which mentors have sessions, by day, then by mentor.

    Parameters
    ----------
    day, mentor
        Only this date, only the mentor of this name; None takes them all.
    since
        Marks what changed since these last prints; a day on which no session is left of those
        that were printed has a sheet as well.
    """
    days = residency.dates if day is None else (day,)
    mentors = [each.name for each in residency.mentors if mentor in (None, each.name)]
    words = _Words(
        residency=residency,
        schedule=schedule,
        translate=translate,
        language=language,
        printed_at=printed_at,
        since=since,
    )
    return tuple(
        sheet
        for each_day in days
        for name in mentors
        if (sheet := words.sheet(name, each_day)) is not None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What is the same for all sheets of a printing, and the words made of it."""

    residency: Residency
    schedule: Schedule
    translate: Translate
    language: str
    printed_at: datetime
    since: LastPrints

    def sheet(self, mentor: str, day: date) -> MentorSheet | None:
        """Return the sheet of a mentor's day; None if there is nothing to tell."""
        sessions = tuple(each for each in self.schedule.on(day) if each.mentor == mentor)
        origin = self._origin(mentor, day, sessions)
        last = self.since.get(origin.file_name)
        if not sessions and (last is None or not last.sessions):
            return None
        changes = changes_since(
            last, sessions, self.residency, self.schedule, lambda each: each.project,
            self.translate, self.language,
        )  # fmt: skip
        return MentorSheet(
            origin=origin,
            heading=self._heading(mentor, day, sessions),
            code=mentor_code(self.residency, sessions, self.translate) if sessions else None,
            meetings=tuple(self._meeting(each, changes) for each in sessions),
            footer=self.translate(
                "Sheet", "Notes and actions written here are copied by the coordinators."
            ),
            changes=changes.note,
        )

    def _origin(self, mentor: str, day: date, sessions: tuple[Session, ...]) -> Origin:
        residency = self.residency
        slugs = unique_slugs((each.name for each in residency.mentors), fallback="mentor")
        return Origin(
            subject=f"{mentor} · {day_and_month(day, self.language)} · {residency.name}",
            author=residency.programme or residency.name,
            language=self.language,
            printed_at=self.printed_at,
            file_name=f"mentor-{day.isoformat()}-{slugs[mentor]}.pdf",
            sessions=sessions,
        )

    def _heading(self, mentor: str, day: date, sessions: Sequence[Session]) -> Heading:
        translate, language = self.translate, self.language
        which_day = day_number(self.residency, day, translate)
        kind = translate("Sheet", "Mentor sheet")
        return Heading(
            kicker=side_by_side((kind, self.residency.name, which_day), language),
            title=mentor,
            facts=(
                capitalised(day_and_month(day, language)),
                *day_facts(sessions, translate, language),
            ),
            version=version(day, self.printed_at, translate, language),
        )

    def _meeting(self, session: Session, changes: Changes) -> Meeting:
        project = self.residency.project(session.project)
        about = (clean(project.summary), project.country, project.stage)
        need = project.need(session.area)
        first = self.translate("Sheet", "First session with you.")
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
                or first,
            ),
            change=changes.of(session),
        )
