# SPDX-License-Identifier: Apache-2.0
"""Where a session may be dropped: each cell of the week says what the audit would say."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ateliers_desktop.residency import (
    Expertise,
    Need,
    Residency,
    Schedule,
    Session,
    SessionId,
    SessionStatus,
)
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.drop_targets import (
    DropTarget,
    DropTargets,
    DropVerdict,
    drop_targets,
    targets_in,
    violations_at,
)
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.builders import MORNING, at, mentor, project, residency, room, session, slots, window
from tests.scheduling.random_residencies import random_residency, random_schedule

ROOM_RULES = {RuleId.ROOM_ONCE, RuleId.ROOM_AVAILABLE, RuleId.EQUIPMENT}
REFUSED = {RuleId.GRID, RuleId.MENTOR_ONCE, RuleId.PROJECT_ONCE, RuleId.ROOM_ONCE}
NEVER = {RuleId.LENGTH, RuleId.FIXED, RuleId.PAST}
"""A drop gives a session the length of its need; the other two compare two schedules."""


def boards(seed: int) -> Iterator[tuple[Residency, Schedule]]:
    """Give the present schedule of a random residency and a fuller one, not always legal."""
    there, present, now = random_residency(seed)
    yield there, present
    yield there, random_schedule(there, present, seed, now)


def cells(targets: DropTargets) -> Iterator[tuple[DropTarget, Session]]:
    """Give every cell with the session as it would be there."""
    for (name, start), target in targets.by_mentor.items():
        yield target, targets.with_mentor(name, start)
    for (name, start), target in targets.by_room.items():
        yield target, targets.in_room(name, start)


def without(schedule: Schedule, lifted: SessionId) -> tuple[Session, ...]:
    return tuple(each for each in schedule.sessions if each.id != lifted)


def gained(there: Residency, others: tuple[Session, ...], moved: Session) -> list[Violation]:
    """What is broken with the session that is not broken without it."""
    broken = Counter(audit(there, Schedule(sessions=(*others, moved))))
    return list((broken - Counter(audit(there, Schedule(sessions=others)))).elements())


@pytest.mark.parametrize("seed", range(150))
def test_every_cell_says_what_the_audit_says_of_the_session_there(seed: int) -> None:
    for there, schedule in boards(seed):
        index = WeekIndex(there, schedule)
        slots_of_week = {slot.start for slot in there.mentoring_slots}
        for lifted in schedule.sessions:
            targets, others = targets_in(index, lifted), without(schedule, lifted.id)
            assert set(targets.by_mentor) == {
                (each.name, start) for each in there.mentors for start in slots_of_week
            }
            assert set(targets.by_room) == {
                (name, start)
                for name in ("", *(each.name for each in there.rooms))
                for start in slots_of_week
            }
            for target, moved in cells(targets):
                rules = {each.rule for each in gained(there, others, moved)}
                if RuleId.GRID in rules:
                    rules = {RuleId.GRID}
                assert target.rules == tuple(rule for rule in RuleId if rule in rules)
                assert (target.verdict is DropVerdict.LEGAL) == (not rules)
                assert (target.verdict is DropVerdict.IMPOSSIBLE) == bool(rules & REFUSED)


def test_the_random_boards_make_cells_break_every_rule_and_none() -> None:
    seen = Counter(
        rules
        for seed in range(60)
        for there, schedule in boards(seed)
        for lifted in schedule.sessions
        for target, _ in cells(drop_targets(there, schedule, lifted.id))
        for rules in target.rules or (None,)
    )
    assert set(seen) == {None, *RuleId} - NEVER
    assert min(seen.values()) > 100


@pytest.mark.parametrize("seed", range(30))
def test_the_words_for_a_cell_are_made_from_what_the_audit_gains(seed: int) -> None:
    for there, schedule in boards(seed):
        for lifted in schedule.sessions[:2]:
            others = without(schedule, lifted.id)
            for _, moved in cells(drop_targets(there, schedule, lifted.id)):
                named = violations_at(there, schedule, moved)
                assert list(named) == gained(there, others, moved)


@pytest.mark.parametrize("seed", range(60))
def test_no_other_room_would_do_better_where_none_is_asked_for(seed: int) -> None:
    for there, schedule in boards(seed):
        for lifted in schedule.sessions:
            targets = drop_targets(there, schedule, lifted.id)
            for (_, start), target in targets.by_mentor.items():
                rooms = {each.name: targets.by_room[each.name, start] for each in there.rooms}
                clear = [n for n, each in rooms.items() if not ROOM_RULES & set(each.rules)]
                assert RuleId.ROOM_ONCE not in target.rules
                if clear and target.room != lifted.room:
                    assert not ROOM_RULES & set(target.rules)


def test_a_session_that_waits_beside_the_board_finds_the_same_cells() -> None:
    for seed in range(20):
        for there, schedule in boards(seed):
            for lifted in schedule.sessions:
                rest = Schedule(sessions=without(schedule, lifted.id))
                waiting = targets_in(WeekIndex(there, rest), lifted)
                assert waiting == drop_targets(there, schedule, lifted.id)


# one morning, two mentors and two projects


def of(there: Residency, lifted: Session, *others: Session) -> DropTargets:
    return drop_targets(there, Schedule(sessions=(lifted, *others)), lifted.id)


def busy(hours: str = MORNING[1], **fields: object) -> Session:
    """A session that shares nobody with the one lifted."""
    return session(hours, mentor="Omar", project="Carthage", **fields)


def house(*rooms: object, **fields: object) -> Residency:
    """Two mentors, two projects that ask for a screen, and rooms."""
    fields.setdefault("projects", (project(equipment=("screen",)), project("Carthage")))
    return residency(rooms=rooms, mentors=(mentor(), mentor("Omar")), **fields)


def seated(
    there: Residency, *others: Session, **fields: object
) -> tuple[str | None, list[RuleId]]:
    """The room that the lifted session gets at the second slot, and the rules broken there."""
    target = of(there, session(**fields), *others).by_mentor["Awa", at("09:45")]
    return target.room, list(target.rules)


SCREEN = {"equipment": ("screen",)}
CLOSED = {"unavailable": (window("09:00-12:00"),)}


def test_a_free_room_is_kept_though_it_lacks_something() -> None:
    there = house(room("Studio", **SCREEN), room("Atelier"))
    assert seated(there) == ("Atelier", [RuleId.EQUIPMENT])


def test_a_room_that_is_taken_is_exchanged_for_a_free_one_with_the_equipment() -> None:
    there = house(room("Atelier", **SCREEN), room("Labo"), room("Studio", **SCREEN))
    assert seated(there, busy()) == ("Studio", [])


def test_a_room_that_is_closed_is_exchanged_too() -> None:
    there = house(room("Atelier", **SCREEN, **CLOSED), room("Studio", **SCREEN))
    assert seated(there) == ("Studio", [])


def test_a_free_room_without_the_equipment_is_better_than_none() -> None:
    there = house(room("Atelier", **SCREEN), room("Studio", **SCREEN, **CLOSED), room("Labo"))
    assert seated(there, busy()) == ("Labo", [RuleId.EQUIPMENT])


def test_where_no_room_is_free_the_closed_one_is_kept() -> None:
    there = house(room("Studio", **SCREEN, **CLOSED), room("Atelier", **SCREEN, **CLOSED))
    assert seated(there) == ("Atelier", [RuleId.ROOM_AVAILABLE])


def test_where_every_room_is_taken_the_session_goes_without() -> None:
    assert seated(house(room(**SCREEN)), busy()) == (None, [RuleId.ROOM_AVAILABLE])


def test_a_session_promised_without_a_room_stays_without() -> None:
    assert seated(house(room(**SCREEN)), room=None, fixed=True) == (None, [])


def test_a_session_without_a_room_finds_one() -> None:
    assert seated(house(room(**SCREEN)), room=None) == ("Atelier", [])


def test_where_no_rooms_are_given_what_a_session_says_of_its_room_is_left() -> None:
    assert seated(house(), busy(), room="Patio") == ("Patio", [])


def test_on_the_board_by_rooms_a_room_that_is_taken_is_impossible() -> None:
    targets = of(house(room(**SCREEN), room("Studio", **SCREEN)), session(), busy())
    taken, free = (targets.by_room[name, at("09:45")] for name in ("Atelier", "Studio"))
    assert (taken.rules, taken.verdict) == ((RuleId.ROOM_ONCE,), DropVerdict.IMPOSSIBLE)
    assert (free.rules, free.verdict) == ((), DropVerdict.LEGAL)
    assert targets.in_room("Studio", at("09:45")).room == "Studio"


def test_a_session_may_be_put_back_where_it_was() -> None:
    lifted = session()
    targets = of(residency(), lifted)
    assert targets.by_mentor["Awa", at("09:00")].verdict is DropVerdict.LEGAL
    assert targets.with_mentor("Awa", at("09:00")) == lifted


def test_a_session_of_two_slots_needs_two_that_touch() -> None:
    there = residency(
        slots=slots("09:00-09:45", "09:45-10:30", "10:45-11:30"),
        projects=(project(needs=(Need(area="pitch", minutes=90),)),),
    )
    targets = of(there, session("09:00-10:30"))
    first, *rest = (targets.by_mentor["Awa", at(hour)] for hour in ("09:00", "09:45", "10:45"))
    assert (first.rules, first.end) == ((), at("10:30"))
    assert [(each.rules, each.verdict) for each in rest] == [
        ((RuleId.GRID,), DropVerdict.IMPOSSIBLE)
    ] * 2


def test_a_session_takes_the_length_that_its_need_has_now() -> None:
    there = residency(projects=(project(needs=(Need(area="pitch", minutes=90),)),))
    assert of(there, session("09:00-09:45")).with_mentor("Awa", at("10:30")) == session(
        "10:30-12:00"
    )


def test_a_session_whose_need_is_gone_keeps_its_length() -> None:
    there = residency(
        projects=(project(needs=()),), mentors=(mentor(expertises=(Expertise(area="pitch"),)),)
    )
    moved = of(there, session("09:00-10:30")).with_mentor("Awa", at("10:30"))
    assert moved == session("10:30-12:00")


@pytest.mark.parametrize("status", ["missed", "cancelled", "clashing"])
def test_a_session_that_does_not_stand_is_planned_again_where_it_is_dropped(status: str) -> None:
    lifted = session(status=SessionStatus(status))
    targets = of(residency(mentors=(mentor(), mentor("Omar"))), lifted, session(project="Sirocco"))
    assert targets.by_mentor["Omar", at("09:00")].rules[0] is RuleId.PROJECT_ONCE
    moved = targets.with_mentor("Awa", at("10:30"))
    assert (moved.id, moved.status) == (lifted.id, SessionStatus.PLANNED)


def test_a_limit_that_is_passed_already_is_broken_by_one_more() -> None:
    there = residency(mentors=(mentor(max_per_day=1),), projects=tuple(map(project, "ABC")))
    others = (session(MORNING[1], project="A"), session(MORNING[2], project="B"))
    targets = of(there, session(project="C"), *others)
    assert targets.by_mentor["Awa", at("11:15")].rules == (RuleId.MENTOR_DAY,)


def test_an_unknown_session_is_refused() -> None:
    there = residency()
    with pytest.raises(KeyError):
        drop_targets(there, Schedule(), replace(session()).id)
