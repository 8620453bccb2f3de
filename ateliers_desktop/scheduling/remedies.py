# SPDX-License-Identifier: Apache-2.0
"""From cases of rules to changes of the data that do away with them.

Leaving a case out frees a whole day; a change is the least that lets the very sessions stand that
the case forbade. Some cases no change of the data can do away with: nobody is in two places.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain, product

from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Session,
    Slot,
    SlotKind,
    Window,
    fold,
)
from ateliers_desktop.scheduling.changes import (
    AddExpertise,
    AddLanguage,
    Change,
    ComeEarlier,
    DropOrder,
    ExtendAvailability,
    LetMeet,
    MissEvent,
    MoveFixed,
    OneMoreInARow,
    OneMoreSessionADay,
    Shorten,
    StayLonger,
)
from ateliers_desktop.scheduling.room_changes import AddEquipment, AddRoom, OpenRoom
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance

Changes = tuple[Change, ...]

SMALLEST_FIRST: tuple[type[Change], ...] = (
    OneMoreSessionADay,
    OneMoreInARow,
    StayLonger,
    ComeEarlier,
    ExtendAvailability,
    OpenRoom,
    AddRoom,
    AddLanguage,
    MoveFixed,
    LetMeet,
    MissEvent,
    DropOrder,
    Shorten,
    AddEquipment,
    AddExpertise,
)
"""The kinds of change, the smallest for a coordinator first."""

EXTRA_ROOM = {"fr": "Salle supplémentaire", "en": "Extra room", "ar": "قاعة إضافية"}
"""What a room that a remedy adds is called, in the language of the residency."""


def size(changes: Changes) -> tuple[int, list[int]]:
    """Return how large changes are, for sorting: fewer first, then smaller kinds."""
    return len(changes), sorted(SMALLEST_FIRST.index(type(each)) for each in changes)


def changes_for(
    cases: Sequence[tuple[RuleInstance, Sequence[Session]]],
    residency: Residency,
    moved: Callable[[RuleInstance], tuple[Session, Session] | None],
) -> list[Changes]:
    """Return the ways to let sessions stand that break some cases of rules.

    Parameters
    ----------
    cases
        Each with the sessions that break it.
    moved
        For a locked session's case the session and where it would go, or None.

    Returns
    -------
    list of Changes
        Empty where no change of the data does away with one of the cases.
    """
    options: list[list[Changes]] = []
    for case, sessions in cases:
        if case.rule is RuleId.FIXED:
            pair = moved(case)
            options.append([(MoveFixed(session=pair[0], to=pair[1]),)] if pair else [])
        else:
            ways = _WAYS.get(case.rule)
            options.append(ways(case, sessions, residency) if ways else [])
    return [tuple(dict.fromkeys(chain(*choice))) for choice in product(*options)]


def _one_a_day(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    return [(OneMoreSessionADay(mentor=case.mentor, project=case.project),)]


def _in_a_row(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    return [(OneMoreInARow(mentor=case.mentor),)]


def _available(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    who: Mentor | Project = (
        residency.mentor(case.mentor) if case.mentor else residency.project(case.project)
    )
    name = {"mentor": case.mentor, "project": case.project}
    found: list[Change] = []
    first, last = min(each.start for each in sessions), max(each.end for each in sessions)
    if who.arrival is not None and first < who.arrival:
        found.append(ComeEarlier(**name, arrival=first))
    if who.departure is not None and who.departure < last:
        found.append(StayLonger(**name, until=last))
    for each in sessions:
        window = Window(start=each.start, end=each.end)
        if any(away.overlaps(each.start, each.end) for away in who.unavailable):
            found.append(ExtendAvailability(**name, window=window))
        found += [
            MissEvent(**name, event=slot)
            for slot in residency.slots
            if slot.kind is SlotKind.EVENT
            and window.overlaps(slot.start, slot.end)
            and _attends(who, slot)
        ]
    return [tuple(found)]


def _attends(who: Mentor | Project, event: Slot) -> bool:
    kind = event.audience.mentors if isinstance(who, Mentor) else event.audience.projects
    return kind or who.name in event.audience.names


def _room_open(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    return [
        tuple(
            OpenRoom(room=case.room, window=Window(start=each.start, end=each.end))
            for each in sessions
        )
    ]


def _speak(case: RuleInstance, sessions: Sequence[Session], residency: Residency) -> list[Changes]:
    mentor, project = residency.mentor(case.mentor), residency.project(case.project)
    theirs = _most_spoken(project.languages, residency.projects)
    ours = _most_spoken(mentor.languages, residency.mentors)
    return [
        (AddLanguage(mentor=mentor.name, code=theirs),),
        (AddLanguage(project=project.name, code=ours),),
    ]


def _most_spoken(codes: Sequence[str], people: Iterable[Mentor | Project]) -> str:
    """Return the one of some languages that most people speak, the first of equal ones."""
    spoken = [code for each in people for code in each.languages]
    return max(codes, key=spoken.count)


def _know(case: RuleInstance, sessions: Sequence[Session], residency: Residency) -> list[Changes]:
    return [(AddExpertise(mentor=case.mentor, area=case.area),)]


def _meet(case: RuleInstance, sessions: Sequence[Session], residency: Residency) -> list[Changes]:
    return [(LetMeet(mentor=case.mentor, project=case.project),)]


def _equip(case: RuleInstance, sessions: Sequence[Session], residency: Residency) -> list[Changes]:
    there = {fold(each) for each in residency.room(case.room).equipment}
    wanted = residency.project(case.project).equipment
    lacking = tuple(each for each in wanted if fold(each) not in there)
    return [(AddEquipment(room=case.room, equipment=lacking),)]


def _more_rooms(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    """Add a room, for one of the sessions that share one; each of them may be the one."""
    return [
        (
            AddRoom(
                name=_new_name(residency),
                equipment=residency.project(each.project).equipment,
                window=Window(start=each.start, end=each.end),
            ),
        )
        for each in sessions[:2]
    ]


def _new_name(residency: Residency) -> str:
    name = EXTRA_ROOM.get(residency.language, EXTRA_ROOM["en"])
    taken = {fold(room.name) for room in residency.rooms}
    names = chain([name], (f"{name} {number}" for number in range(2, len(taken) + 3)))
    return next(each for each in names if fold(each) not in taken)


def _shorter(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    return [(Shorten(project=case.project, area=case.area),)]


def _in_any_order(
    case: RuleInstance, sessions: Sequence[Session], residency: Residency
) -> list[Changes]:
    return [(DropOrder(project=case.project, area=case.area),)]


Ways = Callable[[RuleInstance, Sequence[Session], Residency], list[Changes]]

_WAYS: dict[RuleId, Ways] = {
    RuleId.MENTOR_DAY: _one_a_day,
    RuleId.PROJECT_DAY: _one_a_day,
    RuleId.MENTOR_ROW: _in_a_row,
    RuleId.MENTOR_AVAILABLE: _available,
    RuleId.PROJECT_AVAILABLE: _available,
    RuleId.ROOM_AVAILABLE: _room_open,
    RuleId.ROOM_ONCE: _more_rooms,
    RuleId.LANGUAGE: _speak,
    RuleId.EXPERTISE: _know,
    RuleId.CONFLICT: _meet,
    RuleId.EQUIPMENT: _equip,
    RuleId.LENGTH: _shorter,
    RuleId.ORDER: _in_any_order,
}

REMEDIABLE = frozenset({*_WAYS, RuleId.FIXED})
"""The rules whose cases a change of the data can do away with."""


def moved_session(
    session: Session, before: Sequence[Session], after: Sequence[Session]
) -> tuple[Session, Session] | None:
    """Return a locked session and where a schedule has it instead; None if it left it out."""
    same = [each for each in after if (each.project, each.area) == (session.project, session.area)]
    known = {(each.mentor, each.start) for each in before if each.area == session.area
             and each.project == session.project}  # fmt: skip
    new = [each for each in same if (each.mentor, each.start) not in known]
    best = sorted(new, key=lambda each: (each.mentor != session.mentor, each.start))
    if not best:
        return None
    to = replace(
        session,
        mentor=best[0].mentor,
        start=best[0].start,
        end=best[0].end,
        room=best[0].room,
    )
    return session, to
