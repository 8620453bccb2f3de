# SPDX-License-Identifier: Apache-2.0
"""When mentors, projects and rooms are free: arrivals, windows, events, and who attends them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ateliers_desktop.residency import (
    Audience,
    Residency,
    Schedule,
    Session,
    Slot,
    SlotKind,
)
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.facts import Facts
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.builders import (
    MORNING,
    at,
    event,
    mentor,
    project,
    residency,
    room,
    session,
    slots,
    window,
)


def found(there: Residency, *sessions: Session) -> tuple[Violation, ...]:
    return audit(there, Schedule(sessions=sessions))


def broken(there: Residency, *sessions: Session) -> list[RuleId]:
    return [each.rule for each in found(there, *sessions)]


# mentor-available, project-available: the same rule for either side


Sided = Callable[..., Residency]


def with_mentor(**fields: object) -> Residency:
    return residency(mentors=(mentor(**fields),), days=2)


def with_project(**fields: object) -> Residency:
    return residency(projects=(project(**fields),), days=2)


SIDES = pytest.mark.parametrize(
    ("build", "rule"),
    [(with_mentor, RuleId.MENTOR_AVAILABLE), (with_project, RuleId.PROJECT_AVAILABLE)],
)


@SIDES
def test_a_session_starts_at_the_arrival_or_after(build: Sided, rule: RuleId) -> None:
    assert broken(build(arrival=at("09:00")), session()) == []
    assert broken(build(arrival=at("09:01")), session()) == [rule]


@SIDES
def test_a_bare_arrival_date_lets_the_whole_day_count(build: Sided, rule: RuleId) -> None:
    there = build(arrival=at("00:00", day=1))
    assert broken(there, session(day=1)) == []
    assert broken(there, session(day=0)) == [rule]


@SIDES
def test_a_session_ends_at_the_departure_or_before(build: Sided, rule: RuleId) -> None:
    assert broken(build(departure=at("09:45")), session()) == []
    assert broken(build(departure=at("09:44")), session()) == [rule]


@SIDES
def test_a_bare_departure_date_lets_its_whole_day_count(build: Sided, rule: RuleId) -> None:
    there = build(departure=at("23:59", day=0))
    assert broken(there, session("11:15-12:00", day=0)) == []
    assert broken(there, session("09:00-09:45", day=1)) == [rule]


@SIDES
@pytest.mark.parametrize(
    ("hours", "free"),
    [
        ("08:00-09:00", True),
        ("09:45-10:30", True),
        ("08:00-09:01", False),
        ("09:44-10:30", False),
        ("09:10-09:20", False),
        ("08:00-12:00", False),
    ],
)
def test_an_unavailable_window_is_half_open(
    build: Sided, rule: RuleId, hours: str, free: bool
) -> None:
    there = build(unavailable=(window("14:00-15:00"), window(hours)))
    assert broken(there, session()) == ([] if free else [rule])


@SIDES
def test_a_window_of_another_day_does_not_count(build: Sided, rule: RuleId) -> None:
    there = build(unavailable=(window("09:00-09:45", day=1),))
    assert broken(there, session()) == []
    assert broken(there, session(day=1)) == [rule]


def test_who_is_not_there_is_named_with_the_day() -> None:
    there = residency(
        mentors=(mentor(arrival=at("09:01")),), projects=(project(arrival=at("09:01")),)
    )
    late = session()
    assert found(there, late) == (
        Violation(rule=RuleId.MENTOR_AVAILABLE, sessions=(late,), mentor="Awa", day=late.day),
        Violation(
            rule=RuleId.PROJECT_AVAILABLE, sessions=(late,), project="Sirocco", day=late.day
        ),
    )


# events


@pytest.mark.parametrize(
    ("audience", "rules"),
    [
        ({}, []),
        ({"mentors": True}, [RuleId.MENTOR_AVAILABLE]),
        ({"projects": True}, [RuleId.PROJECT_AVAILABLE]),
        (
            {"mentors": True, "projects": True},
            [RuleId.MENTOR_AVAILABLE, RuleId.PROJECT_AVAILABLE],
        ),
        ({"names": ("Awa",)}, [RuleId.MENTOR_AVAILABLE]),
        ({"names": ("Sirocco",)}, [RuleId.PROJECT_AVAILABLE]),
        ({"names": ("Grace", "Carthage")}, []),
        ({"names": ("Grace",), "mentors": True}, [RuleId.MENTOR_AVAILABLE]),
    ],
)
def test_those_who_attend_an_event_are_not_free(
    audience: dict[str, bool], rules: list[RuleId]
) -> None:
    there = residency(slots=(*slots(*MORNING), event("09:30-10:00", **audience)))
    assert broken(there, session("09:00-09:45")) == rules
    assert broken(there, session("10:30-11:15")) == []


def test_a_session_may_touch_an_event() -> None:
    workshop = event("09:45-10:30", mentors=True, projects=True, place="Atelier")
    there = residency(slots=(*slots(*MORNING), workshop))
    assert broken(there, session("09:00-09:45")) == []
    assert broken(there, session("10:30-11:15")) == []


def test_a_break_blocks_nobody() -> None:
    pause = Slot(kind=SlotKind.BREAK, start=at("09:00"), end=at("12:00"), place="Atelier")
    assert broken(residency(slots=(*slots(*MORNING), pause)), session()) == []


# room-available


def test_an_event_takes_its_room_whoever_attends() -> None:
    for place, rules in (("Atelier", [RuleId.ROOM_AVAILABLE]), ("Patio", []), ("", [])):
        there = residency(slots=(*slots(*MORNING), event("09:30-10:00", place=place)))
        assert broken(there, session()) == rules


def test_a_room_is_outside_its_unavailable_windows() -> None:
    for hours, rules in (("09:45-10:30", []), ("09:44-10:30", [RuleId.ROOM_AVAILABLE])):
        there = residency(rooms=(room(unavailable=(window(hours),)),))
        assert broken(there, session()) == rules


def test_where_rooms_are_given_only_a_fixed_session_may_stand_without_one() -> None:
    bare = session(room=None)
    assert found(residency(), bare) == (
        Violation(rule=RuleId.ROOM_AVAILABLE, sessions=(bare,), day=bare.day),
    )
    assert broken(residency(), session(room=None, fixed=True)) == []


def test_a_fixed_session_in_a_closed_room_is_marked() -> None:
    there = residency(rooms=(room(unavailable=(window("08:00-12:00"),)),))
    assert broken(there, session(fixed=True, room_fixed=True)) == [RuleId.ROOM_AVAILABLE]


def test_without_rooms_the_room_rules_fall_away() -> None:
    asking = project("Sirocco", equipment=("screen",))
    there = residency(
        rooms=(),
        mentors=(mentor(), mentor("Omar")),
        projects=(asking, project("Carthage", equipment=("screen",))),
    )
    sessions = session(room=None), session(room=None, mentor="Omar", project="Carthage")
    assert broken(there, *sessions) == []
    assert broken(there, *(replace(each, room="Patio") for each in sessions)) == []
    assert broken(replace(there, rooms=(room(),)), *sessions) == [RuleId.ROOM_AVAILABLE] * 2


def test_equipment_places_and_attendees_are_the_same_without_case_and_accents() -> None:
    """The solver compares them so; a proposal would else fail its audit for a capital letter."""
    equipped = room("Studio", equipment=("Écran",))
    asking = project("Sirocco", equipment=("ecran",))
    event = Slot(
        kind=SlotKind.EVENT,
        start=at("09:00"),
        end=at("09:45"),
        place="studio",
        audience=Audience(projects=False, mentors=False, names=("SIROCCO",)),
    )
    facts = Facts(residency(slots=(event,), rooms=(equipped,), projects=(asking,)))
    assert facts.is_equipped("Studio", "Sirocco")
    assert not facts.room_free("Studio", at("09:00"), at("09:45"))
    assert not facts.project_free("Sirocco", at("09:00"), at("09:45"))
