# SPDX-License-Identifier: Apache-2.0
"""Each rule among sessions: schedules that just obey it, and schedules that just break it."""

from typing import Any

import pytest

from ateliers_desktop.residency import Expertise, Need, Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.builders import MORNING, mentor, project, residency, room, session, slots

PEOPLE = ("Awa", "Omar", "Grace", "Karim", "Salma", "Fatou")
PROJECTS = ("Sirocco", "Carthage", "Baobab", "Griot", "Zellige", "Radio")
BOTH_AREAS = (Expertise(area="pitch"), Expertise(area="son"))
ROOMS = ("Atelier", "Studio", "Labo")


def crowd(**fields: Any) -> Residency:
    """Six mentors and six projects whom no limit stops, and three rooms."""
    loose = {"max_per_day": 9, "max_in_row": 9}
    defaults: dict[str, Any] = {
        "mentors": tuple(mentor(name, **loose) for name in PEOPLE),
        "projects": tuple(project(name, max_per_day=9) for name in PROJECTS),
        "rooms": tuple(room(name) for name in ROOMS),
    }
    return residency(**{**defaults, **fields})


def awa(**limits: int) -> Residency:
    """The crowd, with limits for Awa."""
    return crowd(mentors=(mentor("Awa", **{"max_per_day": 9, "max_in_row": 9, **limits}),))


def found(there: Residency, *sessions: Session) -> tuple[Violation, ...]:
    return audit(there, Schedule(sessions=sessions))


def broken(there: Residency, *sessions: Session) -> list[RuleId]:
    return [each.rule for each in found(there, *sessions)]


def day_of_awa(*hours: str, day: int = 0) -> tuple[Session, ...]:
    """Sessions of Awa at these hours, each with another project."""
    return tuple(
        session(each, day=day, project=name) for each, name in zip(hours, PROJECTS, strict=False)
    )


# the "once" rules

OTHERS = {
    RuleId.MENTOR_ONCE: {"project": "Carthage", "room": "Studio"},
    RuleId.PROJECT_ONCE: {"mentor": "Omar", "room": "Studio"},
    RuleId.ROOM_ONCE: {"mentor": "Omar", "project": "Carthage"},
}


@pytest.mark.parametrize("rule", OTHERS)
def test_one_session_at_a_time(rule: RuleId) -> None:
    first, together = session(), session(**OTHERS[rule])
    after = session("09:45-10:30", **OTHERS[rule])
    assert broken(crowd(), first, together) == [rule]
    assert broken(crowd(), first, after) == []


@pytest.mark.parametrize("rule", OTHERS)
def test_sessions_that_overlap_in_part_are_at_one_time(rule: RuleId) -> None:
    needs = (Need(area="pitch", minutes=90),)
    there = crowd(projects=tuple(project(n, max_per_day=9, needs=needs) for n in PROJECTS))
    first, over = session("09:00-10:30"), session("09:45-11:15", **OTHERS[rule])
    later = session("10:30-12:00", **OTHERS[rule])
    assert broken(there, first, over) == [rule]
    assert broken(there, first, later) == []


@pytest.mark.parametrize("rule", OTHERS)
def test_a_session_within_a_longer_one_is_at_one_time(rule: RuleId) -> None:
    long, short = session("09:00-12:00"), session("10:30-11:15", **OTHERS[rule])
    between = session("09:45-10:30", mentor="Grace", project="Baobab", room="Labo")
    assert rule in broken(crowd(), long, between, short)


@pytest.mark.parametrize("rule", OTHERS)
@pytest.mark.parametrize("status", ["missed", "cancelled", "clashing"])
def test_what_does_not_stand_occupies_nothing(rule: RuleId, status: str) -> None:
    gone = session(status=SessionStatus(status), **OTHERS[rule])
    assert broken(crowd(), session(), gone) == []


@pytest.mark.parametrize("rule", OTHERS)
def test_held_sessions_occupy(rule: RuleId) -> None:
    held = session(status=SessionStatus.HELD, **OTHERS[rule])
    assert broken(crowd(), session(), held) == [rule]


def test_sessions_without_a_room_share_none() -> None:
    first = session(room=None, fixed=True)
    second = session(room=None, fixed=True, mentor="Omar", project="Carthage")
    assert broken(crowd(), first, second) == []


def test_three_at_one_time_are_three_pairs() -> None:
    three = [session(project=name, room=at_) for name, at_ in zip(PROJECTS, ROOMS, strict=False)]
    assert broken(crowd(), *three) == [RuleId.MENTOR_ONCE] * 3


def test_who_or_what_is_in_two_sessions_is_named() -> None:
    first, second = session(mentor="Awa"), session(mentor="Omar")
    both = (first, second)
    assert found(crowd(), second, first) == (
        Violation(rule=RuleId.PROJECT_ONCE, sessions=both, project="Sirocco", day=first.day),
        Violation(rule=RuleId.ROOM_ONCE, sessions=both, room="Atelier", day=first.day),
    )


def test_a_mentor_in_two_sessions_is_named_with_the_day() -> None:
    both = (session(), session(project="Sirocco", room="Studio"))
    first = found(crowd(), *both)[0]
    assert first == Violation(
        rule=RuleId.MENTOR_ONCE, sessions=first.sessions, mentor="Awa", day=both[0].day
    )
    assert set(first.sessions) == set(both)


def test_violations_come_in_the_order_of_the_rules_then_of_time() -> None:
    there = crowd(mentors=(mentor("Awa", max_per_day=1, max_in_row=9, expertises=()),))
    late, early = session(MORNING[2]), session(MORNING[0], project="Carthage")
    listed = [(each.rule, each.sessions) for each in found(there, late, early)]
    assert listed == [
        (RuleId.EXPERTISE, (early,)),
        (RuleId.EXPERTISE, (late,)),
        (RuleId.MENTOR_DAY, (early, late)),
    ]
    lost = session(MORNING[1], mentor="Omar", area="son", room="Studio", project="Baobab")
    off_grid = session("12:00-12:45", mentor="Omar", project="Baobab")
    rules = broken(crowd(), lost, off_grid)
    assert rules == [RuleId.GRID, RuleId.EXPERTISE, RuleId.PAIR_DAY]


def test_the_same_session_twice_breaks_all_three() -> None:
    rules = broken(crowd(), session(), session())
    assert rules == [*OTHERS, RuleId.PAIR_DAY]


# mentor-day, project-day, pair-day


def test_a_mentor_gives_at_most_so_many_sessions_a_day() -> None:
    three = day_of_awa(*MORNING[:3])
    assert broken(awa(max_per_day=3), *three) == []
    assert found(awa(max_per_day=2), *three) == (
        Violation(rule=RuleId.MENTOR_DAY, sessions=three, mentor="Awa", day=three[0].day, limit=2),
    )


def test_a_mentors_maximum_counts_each_day_for_itself() -> None:
    there = crowd(days=2, mentors=(mentor("Awa", max_per_day=2),))
    monday = day_of_awa(*MORNING[:2])
    assert broken(there, *monday, *day_of_awa(*MORNING[:2], day=1)) == []
    assert broken(there, *monday, *day_of_awa(*MORNING[:3], day=1)) == [RuleId.MENTOR_DAY]


def test_a_mentors_maximum_counts_sessions_not_slots() -> None:
    there = crowd(
        mentors=(mentor("Awa", max_per_day=2),),
        projects=tuple(project(n, needs=(Need(area="pitch", minutes=90),)) for n in PROJECTS),
    )
    assert broken(there, *day_of_awa("09:00-10:30", "10:30-12:00")) == []


def test_a_maximum_of_none_forbids_the_first_session() -> None:
    assert broken(awa(max_per_day=0), session()) == [RuleId.MENTOR_DAY]


def test_fixed_and_held_sessions_count_towards_the_maximum() -> None:
    one, two = day_of_awa(*MORNING[:2])
    held = session(MORNING[2], project="Baobab", status=SessionStatus.HELD)
    fixed = session(MORNING[3], project="Griot", fixed=True)
    assert broken(awa(max_per_day=3), one, two, held, fixed) == [RuleId.MENTOR_DAY]


def test_a_missed_session_does_not_count_towards_the_maximum() -> None:
    one, two = day_of_awa(*MORNING[:2])
    missed = session(MORNING[2], project="Baobab", status=SessionStatus.MISSED)
    assert broken(awa(max_per_day=2), one, two, missed) == []


def test_a_project_has_at_most_so_many_sessions_a_day() -> None:
    met = tuple(session(each, mentor=name) for each, name in zip(MORNING, PEOPLE, strict=False))
    four = crowd(projects=(project(max_per_day=4),))
    three = crowd(projects=(project(max_per_day=3),))
    assert broken(four, *met) == []
    assert found(three, *met) == (
        Violation(
            rule=RuleId.PROJECT_DAY, sessions=met, project="Sirocco", day=met[0].day, limit=3
        ),
    )


def test_a_projects_maximum_counts_each_day_for_itself() -> None:
    there = crowd(days=2, projects=(project(max_per_day=1),))
    monday, tuesday = session(day=0), session(day=1)
    assert broken(there, monday, tuesday) == []
    more = session(MORNING[2], day=1, mentor="Omar")
    assert broken(there, monday, tuesday, more) == [RuleId.PROJECT_DAY]


def test_a_pair_meets_at_most_once_a_day() -> None:
    first, again = session(MORNING[0]), session(MORNING[2])
    tomorrow = session(MORNING[2], day=1)
    other = session(MORNING[2], mentor="Omar")
    assert broken(crowd(days=2), first, tomorrow, other) == []
    assert found(crowd(), first, again) == (
        Violation(
            rule=RuleId.PAIR_DAY,
            sessions=(first, again),
            mentor="Awa",
            project="Sirocco",
            day=first.day,
        ),
    )


def test_a_pair_meets_once_a_day_whatever_the_area() -> None:
    there = crowd(
        mentors=(mentor("Awa", expertises=BOTH_AREAS),),
        projects=(project(needs=(Need(area="pitch"), Need(area="son"))),),
    )
    assert broken(there, session(), session(MORNING[2], area="son")) == [RuleId.PAIR_DAY]


# mentor-row


def test_a_mentor_works_at_most_so_many_slots_in_a_row() -> None:
    three = day_of_awa(*MORNING[:3])
    assert broken(awa(max_in_row=3), *three) == []
    assert found(awa(max_in_row=2), *three) == (
        Violation(rule=RuleId.MENTOR_ROW, sessions=three, mentor="Awa", day=three[0].day, limit=2),
    )


def test_a_free_slot_ends_a_row() -> None:
    apart = day_of_awa(MORNING[0], MORNING[1], MORNING[3])
    assert broken(awa(max_in_row=2), *apart) == []


def test_a_session_of_two_slots_counts_twice_in_a_row() -> None:
    needs = (Need(area="pitch", minutes=90),)
    there = crowd(
        mentors=(mentor("Awa", max_in_row=2),),
        projects=(project("Sirocco", needs=needs), project("Carthage")),
    )
    assert broken(there, session("09:00-10:30")) == []
    next_one = session("10:30-11:15", project="Carthage")
    assert broken(there, session("09:00-10:30"), next_one) == [RuleId.MENTOR_ROW]


def test_one_session_may_be_too_long_a_row_by_itself() -> None:
    needs = (Need(area="pitch", minutes=90),)
    there = crowd(mentors=(mentor(max_in_row=1),), projects=(project(needs=needs),))
    assert broken(there, session("09:00-10:30")) == [RuleId.MENTOR_ROW]


@pytest.mark.parametrize(
    ("second", "rules"),
    [
        ("09:45-10:30", [RuleId.MENTOR_ROW]),
        ("10:00-10:45", [RuleId.MENTOR_ROW]),
        ("10:14-10:59", [RuleId.MENTOR_ROW]),
        ("10:15-11:00", []),
        ("10:30-11:15", []),
    ],
)
def test_slots_are_close_with_less_than_thirty_minutes_between(
    second: str, rules: list[RuleId]
) -> None:
    there = crowd(slots=slots("09:00-09:45", second), mentors=(mentor(max_in_row=1),))
    assert broken(there, *day_of_awa("09:00-09:45", second)) == rules


def test_a_free_slot_between_ends_a_row_even_if_little_time_lies_between() -> None:
    there = crowd(
        slots=slots("09:00-09:45", "09:50-10:05", "10:10-10:55"),
        mentors=(mentor("Awa", max_in_row=1),),
    )
    assert broken(there, *day_of_awa("09:00-09:45", "10:10-10:55")) == []


def test_rows_of_two_days_do_not_join() -> None:
    there = crowd(
        days=2,
        slots=slots("00:00-01:00", "22:00-23:00", "23:00-23:59", days=2),
        mentors=(mentor("Awa", max_in_row=2),),
    )
    night = day_of_awa("22:00-23:00", "23:00-23:59")
    assert broken(there, *night, session("00:00-01:00", day=1, project="Griot")) == []


def test_each_row_that_is_too_long_is_a_violation_of_its_own() -> None:
    hours = ("09:00-09:45", "09:45-10:30", "11:00-11:45", "11:45-12:30")
    there = crowd(slots=slots(*hours), mentors=(mentor(max_in_row=1),))
    sessions = day_of_awa(*hours)
    assert [each.sessions for each in found(there, *sessions)] == [sessions[:2], sessions[2:]]


# order

NEEDS = (Need(area="pitch", after="son"), Need(area="son", sessions=2))


def pair(pitch: str, *sons: str) -> tuple[Session, ...]:
    """A pitch session, and sessions in sound with other mentors."""
    others = (
        session(each, area="son", mentor=name, room="Studio")
        for each, name in zip(sons, PEOPLE[1:], strict=False)
    )
    return (session(pitch), *others)


def ordered() -> Residency:
    return crowd(
        mentors=tuple(mentor(name, expertises=BOTH_AREAS) for name in PEOPLE),
        projects=(project(needs=NEEDS, max_per_day=9),),
    )


def test_a_need_after_another_may_start_when_that_one_ends() -> None:
    assert broken(ordered(), *pair("09:45-10:30", "09:00-09:45")) == []


def test_a_need_after_another_does_not_come_before_it() -> None:
    sessions = pair("09:00-09:45", "09:45-10:30")
    assert found(ordered(), *sessions) == (
        Violation(
            rule=RuleId.ORDER, sessions=sessions, project="Sirocco", area="pitch", other="son"
        ),
    )


def test_a_need_after_another_waits_for_the_end_of_every_placed_session_of_it() -> None:
    assert broken(ordered(), *pair("10:30-11:15", "09:00-09:45", "09:45-10:30")) == []
    assert broken(ordered(), *pair("09:45-10:30", "09:00-09:45", "10:30-11:15")) == [RuleId.ORDER]


def test_each_session_of_the_later_need_waits() -> None:
    early, late = session("09:00-09:45"), session("10:30-11:15", mentor="Grace")
    first = session("09:45-10:30", area="son", mentor="Omar")
    there = ordered()
    assert [each.sessions for each in found(there, early, late, first)] == [(early, first)]


def test_order_goes_from_day_to_day() -> None:
    there = residency(days=2, mentors=ordered().mentors, projects=ordered().projects)
    monday, tuesday = session(day=0), session(day=1, area="son")
    assert broken(there, monday, tuesday) == [RuleId.ORDER]
    assert broken(there, session(day=1), session(day=0, area="son")) == []


def test_a_need_after_one_that_is_not_placed_may_come_at_any_time() -> None:
    assert broken(ordered(), session()) == []
    missed = session("10:30-11:15", area="son", status=SessionStatus.MISSED)
    assert broken(ordered(), session(), missed) == []


def test_order_holds_within_a_project_only() -> None:
    there = crowd(
        mentors=ordered().mentors, projects=(project(needs=NEEDS), project("Griot", needs=NEEDS))
    )
    other = session("10:30-11:15", project="Griot", area="son", mentor="Omar")
    assert broken(there, session(), other) == []
