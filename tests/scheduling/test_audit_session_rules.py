# SPDX-License-Identifier: Apache-2.0
"""Each rule of a single session: one that just obeys it, one that just breaks it."""

from dataclasses import replace
from datetime import datetime

import pytest

from ateliers_desktop.residency import (
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
)
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.builders import (
    at,
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


def test_a_plain_session_breaks_nothing() -> None:
    assert found(residency(), session()) == ()


def test_an_empty_schedule_breaks_nothing() -> None:
    assert found(residency()) == ()


@pytest.mark.parametrize("status", ["missed", "cancelled", "clashing"])
def test_a_session_that_does_not_stand_breaks_nothing(status: str) -> None:
    there = residency(mentors=(mentor(expertises=()),))
    assert broken(there, session()) == [RuleId.EXPERTISE]
    assert broken(there, session(status=SessionStatus(status))) == []


def test_fixed_and_held_sessions_are_marked_like_any_other() -> None:
    there = residency(mentors=(mentor(expertises=()),))
    assert broken(there, session(fixed=True)) == [RuleId.EXPERTISE]
    assert broken(there, session(status=SessionStatus.HELD)) == [RuleId.EXPERTISE]


def test_a_session_names_people_and_rooms_that_the_residency_has() -> None:
    for wrong in (session(mentor="X"), session(project="X"), session(room="X")):
        with pytest.raises(KeyError):
            found(residency(), wrong)


# grid


@pytest.mark.parametrize("hours", ["09:05-09:50", "08:15-09:00", "12:00-12:45", "09:00-09:40"])
def test_a_session_starts_and_ends_with_slots(hours: str) -> None:
    assert broken(residency(), session(hours)) == [RuleId.GRID]


def test_a_session_does_not_stand_on_a_date_without_slots() -> None:
    assert broken(residency(), session(day=1)) == [RuleId.GRID]


def test_a_session_does_not_stand_in_a_break_or_an_event() -> None:
    for kind in (SlotKind.BREAK, SlotKind.EVENT):
        there = residency(slots=(Slot(kind=kind, start=at("09:00"), end=at("09:45")),))
        nobody = replace(there.slots[0].audience, projects=False, mentors=False)
        there = replace(there, slots=(replace(there.slots[0], audience=nobody),))
        assert broken(there, session()) == [RuleId.GRID]


def test_a_session_does_not_go_on_across_a_break() -> None:
    two = project(needs=(Need(area="pitch", minutes=90),))
    touching = residency(slots=slots("09:00-09:45", "09:45-10:30"), projects=(two,))
    parted = residency(slots=slots("09:00-09:45", "10:00-10:45"), projects=(two,))
    assert broken(touching, session("09:00-10:30")) == []
    assert broken(parted, session("09:00-10:45")) == [RuleId.GRID]


def test_off_the_grid_says_which_session_and_day() -> None:
    wrong = session("09:05-09:50")
    assert found(residency(), wrong) == (
        Violation(rule=RuleId.GRID, sessions=(wrong,), day=at("09:00").date()),
    )


# length


@pytest.mark.parametrize(
    ("minutes", "hours"),
    [
        (None, "09:00-09:45"),
        (1, "09:00-09:45"),
        (45, "09:00-09:45"),
        (46, "09:00-10:30"),
        (90, "09:00-10:30"),
        (91, "09:00-11:15"),
    ],
)
def test_a_session_fills_as_many_slots_as_reach_its_length_and_no_more(
    minutes: int | None, hours: str
) -> None:
    there = residency(projects=(project(needs=(Need(area="pitch", minutes=minutes),)),))
    for tried in ("09:00-09:45", "09:00-10:30", "09:00-11:15"):
        expected = [] if tried == hours else [RuleId.LENGTH]
        assert broken(there, session(tried)) == expected


def test_length_counts_from_the_first_slot_on_where_slots_differ() -> None:
    there = residency(
        slots=slots("09:00-09:30", "09:30-10:30", "10:30-11:00"),
        projects=(project(needs=(Need(area="pitch", minutes=60),)),),
    )
    assert broken(there, session("09:00-10:30")) == []
    assert broken(there, session("09:30-10:30")) == []
    assert broken(there, session("09:30-11:00")) == [RuleId.LENGTH]


def test_no_session_reaches_a_length_across_a_break() -> None:
    there = residency(
        slots=slots("09:00-09:45", "10:00-10:45"),
        projects=(project(needs=(Need(area="pitch", minutes=90),)),),
    )
    short = session("09:00-09:45")
    assert found(there, short) == (
        Violation(
            rule=RuleId.LENGTH, sessions=(short,), project="Sirocco", area="pitch", day=short.day
        ),
    )


def test_a_session_whose_need_is_gone_has_no_length_to_keep() -> None:
    there = residency(projects=(project(needs=()),))
    assert broken(there, session("09:00-10:30")) == []


# expertise, language, conflict, equipment


def test_a_mentor_has_the_area() -> None:
    for expertises, rules in (
        ((Expertise(area="son", level=3), Expertise(area="pitch", level=1)), []),
        ((Expertise(area="son", level=3),), [RuleId.EXPERTISE]),
        ((Expertise(area="pitch", level=0),), [RuleId.EXPERTISE]),
    ):
        assert broken(residency(mentors=(mentor(expertises=expertises),)), session()) == rules


@pytest.mark.parametrize(
    ("mentors", "projects", "rules"),
    [
        (("fr",), ("fr",), []),
        (("fr", "ar"), ("en", "ar"), []),
        (("fr", "ar"), ("en", "wo"), [RuleId.LANGUAGE]),
        ((), ("en",), []),
        (("fr",), (), []),
        ((), (), []),
    ],
)
def test_mentor_and_project_share_a_language_unless_a_side_names_none(
    mentors: tuple[str, ...], projects: tuple[str, ...], rules: list[RuleId]
) -> None:
    there = residency(
        mentors=(mentor(languages=mentors),), projects=(project(languages=projects),)
    )
    assert broken(there, session()) == rules


def test_a_pair_that_either_side_excludes_never_meets() -> None:
    for mentors, projects, rules in (
        (("Sirocco",), (), [RuleId.CONFLICT]),
        ((), ("Awa",), [RuleId.CONFLICT]),
        (("Sirocco",), ("Awa",), [RuleId.CONFLICT]),
        (("Carthage",), ("Omar",), []),
    ):
        there = residency(
            mentors=(mentor(excludes=mentors),), projects=(project(excludes=projects),)
        )
        assert broken(there, session()) == rules


def test_a_room_has_all_that_the_project_asks_for() -> None:
    for asked, rules in (
        ((), []),
        (("screen",), []),
        (("screen", "desks"), []),
        (("screen", "headsets"), [RuleId.EQUIPMENT]),
    ):
        there = residency(
            rooms=(room(equipment=("desks", "screen")),), projects=(project(equipment=asked),)
        )
        assert broken(there, session()) == rules


def test_capacity_is_no_rule() -> None:
    assert broken(residency(rooms=(room(capacity=0),)), session()) == []


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (
            residency(mentors=(mentor(expertises=()),)),
            {"rule": RuleId.EXPERTISE, "mentor": "Awa", "area": "pitch"},
        ),
        (
            residency(
                mentors=(mentor(languages=("fr",)),), projects=(project(languages=("en",)),)
            ),
            {"rule": RuleId.LANGUAGE, "mentor": "Awa", "project": "Sirocco"},
        ),
        (
            residency(mentors=(mentor(excludes=("Sirocco",)),)),
            {"rule": RuleId.CONFLICT, "mentor": "Awa", "project": "Sirocco"},
        ),
        (
            residency(projects=(project(equipment=("screen",)),)),
            {"rule": RuleId.EQUIPMENT, "project": "Sirocco", "room": "Atelier"},
        ),
        (
            residency(rooms=(room(unavailable=(window("09:00-10:00"),)),)),
            {"rule": RuleId.ROOM_AVAILABLE, "room": "Atelier", "day": at("09:00").date()},
        ),
    ],
)
def test_a_violation_says_whom_and_what_it_is_about(
    there: Residency, expected: dict[str, object]
) -> None:
    one = session()
    assert found(there, one) == (Violation(sessions=(one,), **expected),)  # type: ignore[arg-type]


def test_one_session_may_break_many_rules_and_they_come_in_the_order_of_the_rules() -> None:
    there = residency(
        rooms=(Room(name="Atelier", unavailable=(window("09:00-12:00"),)),),
        mentors=(
            Mentor(
                name="Awa", languages=("fr",), arrival=datetime(2025, 10, 7), excludes=("Sirocco",)
            ),
        ),
        projects=(
            Project(
                name="Sirocco",
                languages=("en",),
                departure=datetime(2025, 10, 5),
                equipment=("screen",),
                needs=(Need(area="pitch", minutes=90),),
            ),
        ),
    )
    rules = broken(there, session())
    assert rules == [rule for rule in RuleId if rule in rules]
    assert len(rules) == 8
