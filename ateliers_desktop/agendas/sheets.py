# SPDX-License-Identifier: Apache-2.0
"""The mentors' sheets as values: each one's day in order, and what came before."""

from collections.abc import Sequence
from datetime import date, datetime

from ateliers_desktop.agendas.day_codes import mentor_code
from ateliers_desktop.agendas.documents import Heading, Meeting, MentorSheet, Origin
from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.residency import Residency, Schedule, Session, clean
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, span


def mentor_sheets(residency: Residency, schedule: Schedule, day: date | None, mentor: str | None,
                  translate: Translate, language: str, printed_at: datetime,
                  ) -> tuple[MentorSheet, ...]:  # fmt: skip
    """Return the sheets of the days on which mentors have sessions, by day, then by mentor.

    Parameters
    ----------
    day, mentor
        Only this date, only the mentor of this name; None takes them all.
    """
    days = residency.dates if day is None else (day,)
    mentors = [each.name for each in residency.mentors if mentor in (None, each.name)]
    return tuple(
        _sheet(residency, schedule, sessions, translate, language, printed_at)
        for each_day in days
        for name in mentors
        if (sessions := [each for each in schedule.on(each_day) if each.mentor == name])
    )


def _sheet(residency: Residency, schedule: Schedule, sessions: Sequence[Session],
           translate: Translate, language: str, printed_at: datetime) -> MentorSheet:  # fmt: skip
    day, mentor = sessions[0].day, sessions[0].mentor
    slugs = unique_slugs((each.name for each in residency.mentors), fallback="mentor")
    return MentorSheet(
        origin=Origin(
            subject=f"{mentor} · {day_and_month(day, language)} · {residency.name}",
            author=residency.programme or residency.name,
            language=language,
            printed_at=printed_at,
            file_name=f"mentor-{day.isoformat()}-{slugs[mentor]}.pdf",
        ),
        heading=_heading(residency, sessions, translate, language, printed_at),
        code=mentor_code(residency, sessions, translate),
        meetings=tuple(
            _meeting(residency, schedule, session, translate, language) for session in sessions
        ),
        footer=translate(
            "Sheet", "Notes and actions written here are copied by the coordinators."
        ),
    )


def _heading(residency: Residency, sessions: Sequence[Session], translate: Translate,
             language: str, printed_at: datetime) -> Heading:  # fmt: skip
    day, mentor = sessions[0].day, sessions[0].mentor
    which_day = day_number(residency, day, translate)
    kind = translate("Sheet", "Mentor sheet")
    return Heading(
        kicker=side_by_side((kind, residency.name, which_day), language),
        title=mentor,
        facts=(
            capitalised(day_and_month(day, language)),
            side_by_side(
                (
                    translate("Sheet", "%n session(s)", n=len(sessions)),
                    _rooms(sessions, translate),
                ),
                language,
            ),
            _hours(sessions, translate),
        ),
        version=version(day, printed_at, translate, language),
    )


def _rooms(sessions: Sequence[Session], translate: Translate) -> str:
    rooms = {session.room for session in sessions}
    named = [room for room in rooms if room]
    if len(rooms) == 1 and len(sessions) > 1 and named:
        return translate("Sheet", "{room} all day").format(room=named[0])
    if len(rooms) == 1:
        return named[0] if named else ""
    return translate("Sheet", "%n room(s)", n=len(named))


def _hours(sessions: Sequence[Session], translate: Translate) -> str:
    first, last = clock(sessions[0].start), clock(sessions[-1].start)
    if len(sessions) == 1:
        return translate("Sheet", "At {first}").format(first=first)
    return translate("Sheet", "First at {first}, last at {last}").format(first=first, last=last)


def _meeting(residency: Residency, schedule: Schedule, session: Session, translate: Translate,
             language: str) -> Meeting:  # fmt: skip
    project = residency.project(session.project)
    about = (clean(project.summary), project.country, project.stage)
    return Meeting(
        time=span(session.start, session.end),
        room=session.room or translate("Sheet", "Room to be told") if residency.rooms else "",
        project=project.name,
        need=_need(residency, session, translate, language),
        about=side_by_side(about, language),
        before=(_before(residency, schedule, session, translate, language),),
    )


def _need(residency: Residency, session: Session, translate: Translate, language: str) -> str:
    need = residency.project(session.project).need(session.area)
    priority = ""
    if need is not None:
        priority = translate("Sheet", "priority {number}").format(number=need.priority)
    return side_by_side((residency.area(session.area).name(language), priority), language)


def _before(residency: Residency, schedule: Schedule, session: Session, translate: Translate,
            language: str) -> str:  # fmt: skip
    earlier = [
        each
        for each in schedule.standing
        if (each.mentor, each.project) == (session.mentor, session.project)
        and each.start < session.start
    ]
    if not earlier:
        return translate("Sheet", "First session with you.")
    last = earlier[-1]
    if last.day == session.day:
        spoken = translate("Sheet", "today at {time}").format(time=clock(last.start))
    else:
        spoken = day_and_month(last.day, language)
    text = translate("Sheet", "Previous session: {day}").format(day=spoken)
    return side_by_side((text, residency.area(last.area).name(language)), language)
