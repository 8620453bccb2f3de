# SPDX-License-Identifier: Apache-2.0
"""The rules that one session obeys or breaks by itself, whatever stands beside it."""

from collections.abc import Callable

from ateliers_desktop.residency import Session
from ateliers_desktop.scheduling.audit.facts import Facts
from ateliers_desktop.scheduling.rules import RuleId, Violation

SessionRule = Callable[[Facts, Session], Violation | None]


def grid(facts: Facts, session: Session) -> Violation | None:
    """Check that it starts at a slot and fills contiguous slots exactly to its end."""
    if facts.grid.covering(session.start, session.end) is not None:
        return None
    return Violation(rule=RuleId.GRID, sessions=(session,), day=session.day)


def length(facts: Facts, session: Session) -> Violation | None:
    """Check that it fills as many slots as its need wants; off the grid, only `grid` is broken.

    A session whose need is gone has no length to keep.
    """
    filled = facts.grid.covering(session.start, session.end)
    need = facts.projects[session.project].need(session.area)
    if filled is None or need is None or filled == facts.grid.span(filled.start, need.minutes):
        return None
    return Violation(
        rule=RuleId.LENGTH,
        sessions=(session,),
        project=session.project,
        area=session.area,
        day=session.day,
    )


def mentor_available(facts: Facts, session: Session) -> Violation | None:
    """Check that the mentor has arrived, has not left, and has nothing else to attend."""
    if facts.mentor_free(session.mentor, session.start, session.end):
        return None
    return Violation(
        rule=RuleId.MENTOR_AVAILABLE,
        sessions=(session,),
        mentor=session.mentor,
        day=session.day,
    )


def project_available(facts: Facts, session: Session) -> Violation | None:
    """Check that the project has arrived, has not left, and has nothing else to attend."""
    if facts.project_free(session.project, session.start, session.end):
        return None
    return Violation(
        rule=RuleId.PROJECT_AVAILABLE,
        sessions=(session,),
        project=session.project,
        day=session.day,
    )


def room_available(facts: Facts, session: Session) -> Violation | None:
    """Check that the room is open and holds no event, and that there is a room at all.

    Where rooms are given a session needs one; only a fixed session may stand without, since it
    may have been promised that way.
    """
    if not facts.rooms or (session.room is None and session.fixed):
        return None
    if session.room is not None and facts.room_free(session.room, session.start, session.end):
        return None
    return Violation(
        rule=RuleId.ROOM_AVAILABLE,
        sessions=(session,),
        room=session.room or "",
        day=session.day,
    )


def expertise(facts: Facts, session: Session) -> Violation | None:
    """Check that the mentor has the area, at level 1 or more."""
    if facts.has_expertise(session.mentor, session.area):
        return None
    return Violation(
        rule=RuleId.EXPERTISE, sessions=(session,), mentor=session.mentor, area=session.area
    )


def language(facts: Facts, session: Session) -> Violation | None:
    """Check that mentor and project share a language."""
    if facts.understand(session.mentor, session.project):
        return None
    return Violation(
        rule=RuleId.LANGUAGE,
        sessions=(session,),
        mentor=session.mentor,
        project=session.project,
    )


def conflict(facts: Facts, session: Session) -> Violation | None:
    """Check that neither side excludes the other."""
    if facts.may_meet(session.mentor, session.project):
        return None
    return Violation(
        rule=RuleId.CONFLICT,
        sessions=(session,),
        mentor=session.mentor,
        project=session.project,
    )


def equipment(facts: Facts, session: Session) -> Violation | None:
    """Check that the room has all that the project asks for."""
    if not facts.rooms or session.room is None:
        return None
    if facts.is_equipped(session.room, session.project):
        return None
    return Violation(
        rule=RuleId.EQUIPMENT, sessions=(session,), project=session.project, room=session.room
    )


SESSION_RULES: tuple[SessionRule, ...] = (
    grid,
    length,
    mentor_available,
    project_available,
    room_available,
    expertise,
    language,
    conflict,
    equipment,
)
