# SPDX-License-Identifier: Apache-2.0
"""What sheets say of sessions: their need, room and hours, and the one that came before."""

from collections.abc import Iterable, Sequence

from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.residency import Need, Residency, Schedule, Session
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month


def enumerated(names: Iterable[str], language: str) -> str:
    """Return names with the commas of a language between them."""
    return side_by_side(names, language, separator="، " if language == "ar" else ", ")


def need_and_priority(
    residency: Residency, need: Need | None, area: str, translate: Translate, language: str
) -> str:
    """Return an area by its code, and how pressing it is where it was asked for."""
    priority = ""
    if need is not None:
        priority = translate("Sheet", "priority {number}").format(number=need.priority)
    return side_by_side((residency.area(area).name(language), priority), language)


def room_of(residency: Residency, session: Session, translate: Translate) -> str:
    """Return the room of a session, or that it is to be told; empty where there are no rooms."""
    if not residency.rooms:
        return ""
    return session.room or translate("Sheet", "Room to be told")


def room_so_far(residency: Residency, session: Session, translate: Translate) -> str:
    """Return the room of a session, or that it has none yet; empty where there are no rooms."""
    if not residency.rooms:
        return ""
    return session.room or translate("Agenda", "No room yet")


def rooms_of(sessions: Sequence[Session], translate: Translate, language: str) -> str:
    """Return the one room of a day's sessions, or how many they are."""
    rooms = {session.room for session in sessions}
    named = [room for room in rooms if room]
    if len(rooms) == 1 and len(sessions) > 1 and named:
        room = isolate(named[0], Direction.of_language(language))
        return translate("Sheet", "{room} all day").format(room=room)
    if len(rooms) == 1:
        return named[0] if named else ""
    return translate("Sheet", "%n room(s)", n=len(named))


def hours_of(sessions: Sequence[Session], translate: Translate) -> str:
    """Return when the first session of a day begins, and the last one."""
    first, last = clock(sessions[0].start), clock(sessions[-1].start)
    if len(sessions) == 1:
        return translate("Sheet", "At {first}").format(first=first)
    return translate("Sheet", "First at {first}, last at {last}").format(first=first, last=last)


def day_facts(sessions: Sequence[Session], translate: Translate, language: str) -> tuple[str, ...]:
    """Return how many sessions a day has and where, then when; nothing if it has none."""
    if not sessions:
        return ()
    counts = (
        translate("Sheet", "%n session(s)", n=len(sessions)),
        rooms_of(sessions, translate, language),
    )
    return side_by_side(counts, language), hours_of(sessions, translate)


def previous_session(
    residency: Residency, schedule: Schedule, session: Session, translate: Translate, language: str
) -> str:
    """Return when the pair met last before a session and about what; empty if it never did."""
    earlier = [
        each
        for each in schedule.standing
        if (each.mentor, each.project) == (session.mentor, session.project)
        and each.start < session.start
    ]
    if not earlier:
        return ""
    last = earlier[-1]
    spoken = day_and_month(last.day, language)
    if last.day == session.day:
        spoken = translate("Sheet", "today at {time}").format(time=clock(last.start))
    text = translate("Sheet", "Previous session: {day}").format(day=spoken)
    return side_by_side((text, residency.area(last.area).name(language)), language)
