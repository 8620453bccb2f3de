# SPDX-License-Identifier: Apache-2.0
"""The rules that sessions obey or break together: those of one mentor, project, room or pair."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from ateliers_desktop.residency import Session
from ateliers_desktop.scheduling.audit.facts import Facts, runs
from ateliers_desktop.scheduling.rules import RuleId, Violation

Group = Callable[[Session], Hashable]
"""What the sessions of one group share; None leaves a session out."""

GroupRule = Callable[[Facts, Sequence[Session]], Iterator[Violation]]
"""A check of all standing sessions of one group, in order of time."""


def mentor_once(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a mentor is in one session at a time."""
    for pair in overlapping(sessions):
        yield Violation(
            rule=RuleId.MENTOR_ONCE, sessions=pair, mentor=pair[0].mentor, day=pair[0].day
        )


def project_once(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a project is in one session at a time."""
    for pair in overlapping(sessions):
        yield Violation(
            rule=RuleId.PROJECT_ONCE, sessions=pair, project=pair[0].project, day=pair[0].day
        )


def room_once(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a room holds one session at a time."""
    if not facts.rooms:
        return
    for pair in overlapping(sessions):
        yield Violation(
            rule=RuleId.ROOM_ONCE, sessions=pair, room=pair[0].room or "", day=pair[0].day
        )


def mentor_day(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a mentor gives at most so many sessions a day."""
    first = sessions[0]
    limit = facts.mentors[first.mentor].max_per_day
    if len(sessions) > limit:
        yield Violation(
            rule=RuleId.MENTOR_DAY,
            sessions=tuple(sessions),
            mentor=first.mentor,
            day=first.day,
            limit=limit,
        )


def project_day(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a project has at most so many sessions a day."""
    first = sessions[0]
    limit = facts.projects[first.project].max_per_day
    if len(sessions) > limit:
        yield Violation(
            rule=RuleId.PROJECT_DAY,
            sessions=tuple(sessions),
            project=first.project,
            day=first.day,
            limit=limit,
        )


def mentor_row(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a mentor works at most so many slots that are close, one to the next.

    Slots are counted, not sessions: one of two slots counts twice. Each run that is too long
    is one violation.
    """
    first = sessions[0]
    limit = facts.mentors[first.mentor].max_in_row
    occupied = (at for each in sessions for at in facts.occupied(each))
    for run in runs(occupied, facts.grid.close):
        if len(run) > limit:
            within = (each for each in sessions if not set(run).isdisjoint(facts.occupied(each)))
            yield Violation(
                rule=RuleId.MENTOR_ROW,
                sessions=tuple(within),
                mentor=first.mentor,
                day=first.day,
                limit=limit,
            )


def pair_day(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a mentor and a project meet at most once a day."""
    first = sessions[0]
    if len(sessions) > 1:
        yield Violation(
            rule=RuleId.PAIR_DAY,
            sessions=tuple(sessions),
            mentor=first.mentor,
            project=first.project,
            day=first.day,
        )


def order(facts: Facts, sessions: Sequence[Session]) -> Iterator[Violation]:
    """Check that a need "after" another starts when every placed session of that one has ended.

    Each pair of sessions in the wrong order is one violation.
    """
    project = facts.projects[sessions[0].project]
    for need in project.needs:
        firsts = [each for each in sessions if each.area == need.after]
        for later in (each for each in sessions if each.area == need.area):
            for first in firsts:
                if later.start < first.end:
                    pair = sorted((later, first), key=lambda each: each.order)
                    yield Violation(
                        rule=RuleId.ORDER,
                        sessions=tuple(pair),
                        project=project.name,
                        area=need.area,
                        other=need.after,
                    )


def overlapping(sessions: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """Give every two sessions that share a moment; the sessions come in order of time."""
    for at, one in enumerate(sessions):
        for other in sessions[at + 1 :]:
            if other.start >= one.end:
                break
            yield one, other


def of_mentor(session: Session) -> Hashable:
    """Group by mentor."""
    return session.mentor


def of_project(session: Session) -> Hashable:
    """Group by project."""
    return session.project


def of_room(session: Session) -> Hashable:
    """Group by room; sessions without one are in no group."""
    return session.room


def of_mentor_day(session: Session) -> Hashable:
    """Group by mentor and date."""
    return (session.mentor, session.day)


def of_project_day(session: Session) -> Hashable:
    """Group by project and date."""
    return (session.project, session.day)


def of_pair_day(session: Session) -> Hashable:
    """Group by mentor, project and date."""
    return (session.mentor, session.project, session.day)


def grouped(sessions: Sequence[Session], group: Group) -> Iterator[list[Session]]:
    """Give the sessions of each group, in the order in which they come."""
    groups: defaultdict[Hashable, list[Session]] = defaultdict(list)
    for each in sessions:
        key = group(each)
        if key is not None:
            groups[key].append(each)
    yield from groups.values()


GROUP_RULES: tuple[tuple[Group, GroupRule], ...] = (
    (of_mentor, mentor_once),
    (of_project, project_once),
    (of_room, room_once),
    (of_mentor_day, mentor_day),
    (of_project_day, project_day),
    (of_mentor_day, mentor_row),
    (of_pair_day, pair_day),
    (of_project, order),
)
