# SPDX-License-Identifier: Apache-2.0
"""What a proposal owes to the schedule before it, what forbids it, and what contradicts itself."""

from dataclasses import replace

import pytest

from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit import audit, blamed, contradictions
from ateliers_desktop.scheduling.rules import RuleId, Violation
from tests.builders import at, mentor, project, residency, room, session

HELD, MISSED, CLASHING = SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.CLASHING


def there() -> Residency:
    return residency(
        mentors=tuple(mentor(name, max_per_day=2) for name in ("Awa", "Omar")),
        projects=tuple(project(name, max_per_day=9) for name in ("Sirocco", "Griot", "Zellige")),
        rooms=(room("Atelier"), room("Studio")),
        days=2,
    )


def plan(*sessions: Session) -> Schedule:
    return Schedule(sessions=sessions)


def broken(before: Schedule, proposal: Schedule, now: str = "") -> list[RuleId]:
    moment = at(now) if now else None
    return [each.rule for each in audit(there(), proposal, now=moment, before=before)]


# fixed

FIXED = session(fixed=True, room_fixed=True)


def test_a_fixed_session_that_stays_breaks_nothing() -> None:
    assert broken(plan(FIXED), plan(FIXED, session("09:45-10:30", project="Griot"))) == []


def test_a_fixed_session_may_not_go() -> None:
    found = audit(there(), plan(), before=plan(FIXED))
    assert found == (
        Violation(
            rule=RuleId.FIXED,
            sessions=(FIXED,),
            mentor="Awa",
            project="Sirocco",
            room="Atelier",
            area="pitch",
            day=FIXED.day,
        ),
    )
    assert blamed(found) == found


@pytest.mark.parametrize(
    "change",
    [
        {"mentor": "Omar"},
        {"start": at("09:45"), "end": at("10:30")},
        {"room": "Studio"},
        {"project": "Griot"},
        {"fixed": False},
        {"room_fixed": False},
        {"status": MISSED},
    ],
)
def test_a_fixed_session_keeps_mentor_time_room_and_lock(change: dict[str, object]) -> None:
    moved = replace(FIXED, **change)  # type: ignore[arg-type]
    assert set(broken(plan(FIXED), plan(moved))) == {RuleId.FIXED}


def test_a_fixed_session_keeps_its_area_its_start_and_its_end() -> None:
    for change in ({"area": "son"}, {"start": at("08:15")}, {"end": at("10:30")}):
        moved = replace(FIXED, **change)  # type: ignore[arg-type]
        assert RuleId.FIXED in broken(plan(FIXED), plan(moved))


def test_a_fixed_session_may_change_a_room_that_is_not_fixed() -> None:
    loose = replace(FIXED, room_fixed=False)
    bare = replace(loose, room=None)
    assert broken(plan(loose), plan(replace(loose, room="Studio"))) == []
    assert broken(plan(bare), plan(loose)) == []


def test_a_fixed_session_without_a_room_is_named_without_one() -> None:
    bare = replace(FIXED, room_fixed=False, room=None)
    assert [each.room for each in audit(there(), plan(), before=plan(bare))] == [""]


def test_a_session_that_is_not_fixed_may_move_and_go() -> None:
    free = session()
    assert broken(plan(free), plan(session("09:45-10:30"))) == []
    assert broken(plan(free), plan()) == []


def test_a_proposal_fixes_no_session_of_its_own() -> None:
    assert broken(plan(), plan(FIXED)) == [RuleId.FIXED]
    assert broken(plan(session()), plan(session(fixed=True))) == [RuleId.FIXED]


def test_a_fixed_session_that_does_not_stand_binds_nobody() -> None:
    for status in (MISSED, SessionStatus.CANCELLED, CLASHING):
        assert broken(plan(replace(FIXED, status=status)), plan()) == []


def test_without_a_schedule_before_nothing_is_compared() -> None:
    assert audit(there(), plan(FIXED), now=at("12:00")) == ()


# past


@pytest.mark.parametrize(
    ("now", "rules"), [("08:59", []), ("09:00", [RuleId.PAST]), ("09:01", [RuleId.PAST])]
)
def test_a_session_has_started_at_the_minute_it_starts(now: str, rules: list[RuleId]) -> None:
    assert broken(plan(session()), plan(), now) == rules
    assert broken(plan(), plan(session()), now) == rules


def test_a_session_that_started_stays_as_it_was() -> None:
    before = plan(session())
    assert broken(before, plan(session()), "10:00") == []
    for change in ({"mentor": "Omar"}, {"room": "Studio"}, {"status": HELD}):
        changed = plan(replace(session(), **change))  # type: ignore[arg-type]
        assert broken(before, changed, "10:00") == [RuleId.PAST, RuleId.PAST]


def test_a_session_that_started_does_not_move_to_later() -> None:
    assert broken(plan(session()), plan(session("10:30-11:15")), "09:00") == [RuleId.PAST]


def test_a_session_still_to_come_does_not_move_into_the_past() -> None:
    assert broken(plan(session("10:30-11:15")), plan(session()), "09:00") == [RuleId.PAST]
    assert broken(plan(session("10:30-11:15")), plan(session("11:15-12:00")), "09:00") == []


def test_a_held_session_stays_with_a_now_or_without() -> None:
    held = session(status=HELD)
    for now in ("", "08:00", "12:00"):
        assert broken(plan(held), plan(held), now) == []
        assert broken(plan(held), plan(), now) == [RuleId.PAST]
        assert set(broken(plan(held), plan(replace(held, mentor="Omar")), now)) == {RuleId.PAST}


def test_a_proposal_holds_no_session_of_its_own() -> None:
    assert broken(plan(), plan(session(status=HELD))) == [RuleId.PAST]


def test_a_missed_session_frees_its_request_but_not_the_past() -> None:
    missed = plan(session(status=MISSED))
    assert broken(missed, plan(session(day=1)), "12:00") == []
    assert broken(missed, plan(session("11:15-12:00")), "12:00") == [RuleId.PAST]
    assert broken(missed, plan(), "12:00") == []


def test_the_same_past_session_cannot_come_twice() -> None:
    twice = plan(session(), session())
    assert RuleId.PAST in broken(plan(session()), twice, "12:00")


# blamed


def rules_blamed(proposal: Schedule, now: str = "") -> list[RuleId]:
    moment = at(now) if now else None
    return [each.rule for each in blamed(audit(there(), proposal), moment)]


def late(**fields: object) -> Session:
    """A session in the wrong area for its mentor."""
    return session(area="son", **fields)  # type: ignore[arg-type]


def test_a_free_session_that_breaks_a_rule_is_blamed() -> None:
    assert rules_blamed(plan(late())) == [RuleId.EXPERTISE]


def test_fixed_and_held_sessions_that_break_a_rule_are_marked_and_not_blamed() -> None:
    for kind in (late(fixed=True), late(status=HELD)):
        assert [each.rule for each in audit(there(), plan(kind))] == [RuleId.EXPERTISE]
        assert rules_blamed(plan(kind)) == []


@pytest.mark.parametrize(
    ("now", "rules"), [("", [RuleId.EXPERTISE]), ("08:59", [RuleId.EXPERTISE]), ("09:00", [])]
)
def test_a_session_that_started_is_not_blamed(now: str, rules: list[RuleId]) -> None:
    assert rules_blamed(plan(late()), now) == rules


def test_one_free_session_among_fixed_ones_is_enough() -> None:
    names, hours = ("Sirocco", "Griot", "Zellige"), ("09:00-09:45", "09:45-10:30", "11:15-12:00")
    day = [session(at_, project=name) for at_, name in zip(hours, names, strict=True)]
    locked = [replace(each, fixed=True) for each in day]
    assert rules_blamed(plan(*locked)) == []
    assert rules_blamed(plan(*locked[:2], day[2])) == [RuleId.MENTOR_DAY]
    assert rules_blamed(plan(*locked[:2], replace(day[2], status=HELD))) == []


# contradictions

CLASHES = [
    ({"project": "Griot", "room": "Studio"}, RuleId.MENTOR_ONCE),
    ({"mentor": "Omar", "room": "Studio"}, RuleId.PROJECT_ONCE),
    ({"mentor": "Omar", "project": "Griot"}, RuleId.ROOM_ONCE),
]


@pytest.mark.parametrize(("other", "rule"), CLASHES)
def test_a_clashing_session_contradicts_the_fixed_one(other: dict[str, str], rule: RuleId) -> None:
    waiting = replace(FIXED, status=CLASHING, **other)  # type: ignore[arg-type]
    found = contradictions(there(), plan(FIXED, waiting))
    assert [each.rule for each in found] == [rule]
    assert set(found[0].sessions) == {FIXED, waiting}
    assert audit(there(), plan(FIXED, waiting)) == ()


@pytest.mark.parametrize(("other", "rule"), CLASHES)
def test_fixed_sessions_that_both_stand_contradict_each_other(
    other: dict[str, str], rule: RuleId
) -> None:
    second = replace(FIXED, **other)  # type: ignore[arg-type]
    assert [each.rule for each in contradictions(there(), plan(FIXED, second))] == [rule]


@pytest.mark.parametrize(("other", "rule"), CLASHES)
def test_a_clashing_session_contradicts_what_was_held(other: dict[str, str], rule: RuleId) -> None:
    held = session(status=HELD)
    waiting = replace(FIXED, status=CLASHING, **other)  # type: ignore[arg-type]
    assert [each.rule for each in contradictions(there(), plan(held, waiting))] == [rule]


def test_two_clashing_sessions_contradict_each_other() -> None:
    two = [replace(FIXED, status=CLASHING, project=name) for name in ("Sirocco", "Griot")]
    rules = [each.rule for each in contradictions(there(), plan(*two))]
    assert rules == [RuleId.MENTOR_ONCE, RuleId.ROOM_ONCE]


def test_only_rooms_that_are_fixed_contradict_each_other() -> None:
    loose = replace(FIXED, room_fixed=False)
    waiting = replace(FIXED, status=CLASHING, mentor="Omar", project="Griot")
    assert contradictions(there(), plan(loose, waiting)) == ()


def test_a_free_session_gives_way_and_is_no_contradiction() -> None:
    waiting = replace(FIXED, status=CLASHING)
    assert contradictions(there(), plan(session(), waiting)) == ()


def test_a_clash_that_is_mended_is_no_contradiction() -> None:
    waiting = replace(FIXED, status=CLASHING, project="Griot")
    later = replace(FIXED, start=at("09:45"), end=at("10:30"))
    assert contradictions(there(), plan(later, waiting)) == ()
    for gone in (MISSED, SessionStatus.CANCELLED):
        assert contradictions(there(), plan(replace(FIXED, status=gone), waiting)) == ()


def test_other_rules_among_fixed_sessions_are_no_contradiction() -> None:
    again = replace(FIXED, start=at("10:30"), end=at("11:15"))
    both = plan(FIXED, again)
    assert [each.rule for each in audit(there(), both)] == [RuleId.PAIR_DAY]
    assert contradictions(there(), both) == ()
