# SPDX-License-Identifier: Apache-2.0
"""Contradictions among locked sessions: every smallest set, by name, and nothing else."""

import threading
from itertools import combinations
from random import Random

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.explanations import violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import Outcome, ProposalOptions, adopt, propose
from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit import contradictions
from ateliers_desktop.scheduling.rules import GoalId, RuleId
from ateliers_desktop.storage import write_new
from ateliers_desktop.words import translations
from tests.builders import MORNING, at, mentor, project, residency, room, session

PEOPLE, PROJECTS, ROOMS = ("Awa", "Omar", "Grace"), ("Sirocco", "Carthage"), ("Atelier", "Studio")
CLASHING = SessionStatus.CLASHING


def there() -> Residency:
    return residency(
        mentors=tuple(mentor(name) for name in PEOPLE),
        projects=tuple(project(name) for name in PROJECTS),
        rooms=tuple(room(name) for name in ROOMS),
    )


def random_sessions(seed: int) -> tuple[Session, ...]:
    rng = Random(seed)
    return tuple(
        session(
            rng.choice((*MORNING, "09:00-10:30", "10:00-10:15")),
            mentor=rng.choice(PEOPLE),
            project=rng.choice(PROJECTS),
            room=rng.choice((None, *ROOMS)),
            fixed=rng.random() < 0.8,
            room_fixed=rng.random() < 0.5,
            status=rng.choice([*SessionStatus, SessionStatus.PLANNED, CLASHING]),
        )
        for _ in range(rng.randint(2, 6))
    )


def clash(one: Session, other: Session) -> set[RuleId]:
    """Say by hand how two sessions contradict each other."""
    if not (given(one) and given(other) and one.start < other.end and other.start < one.end):
        return set()
    broken = set()
    if one.mentor == other.mentor:
        broken.add(RuleId.MENTOR_ONCE)
    if one.project == other.project:
        broken.add(RuleId.PROJECT_ONCE)
    if one.room is not None and one.room == other.room and sure(one) and sure(other):
        broken.add(RuleId.ROOM_ONCE)
    return broken


def given(one: Session) -> bool:
    planned = one.status is SessionStatus.PLANNED and one.fixed
    return planned or one.status in (SessionStatus.HELD, CLASHING)


def sure(one: Session) -> bool:
    return one.room_fixed or one.status is SessionStatus.HELD


@pytest.mark.parametrize("part", range(5))
def test_every_pair_that_clashes_is_named_with_its_rule_and_no_other_is(part: int) -> None:
    named = 0
    for seed in range(part, 300, 5):
        schedule = Schedule(sessions=random_sessions(seed))
        found = {
            (frozenset(each.id for each in violation.sessions), violation.rule)
            for violation in contradictions(there(), schedule)
        }
        assert found == {
            (frozenset((one.id, other.id)), rule)
            for one, other in combinations(schedule.sessions, 2)
            for rule in clash(one, other)
        }, seed
        named += len(found)
    assert named > 20


@pytest.mark.parametrize("part", range(5))
def test_a_contradiction_is_a_smallest_set(part: int) -> None:
    """Its sessions alone contradict each other, and neither does by itself."""
    for seed in range(part, 300, 5):
        for violation in contradictions(there(), Schedule(sessions=random_sessions(seed))):
            assert len(violation.sessions) == 2
            assert contradictions(there(), Schedule(sessions=violation.sessions))
            for one in violation.sessions:
                assert contradictions(there(), Schedule(sessions=(one,))) == ()


def test_a_contradiction_is_told_by_name() -> None:
    pair = (
        session(fixed=True),
        session("09:30-10:15", project="Carthage", room="Studio", status=CLASHING),
    )
    found = contradictions(there(), Schedule(sessions=pair))
    texts = [violation_text(each, there(), translations("en")) for each in found]
    day = "lundi 6 octobre"
    assert texts == [
        f"Awa is in two sessions at once (Sirocco × Awa, {day} 09:00; Carthage × Awa, {day} 09:30)"
    ]


def test_a_clash_with_what_has_begun_is_a_contradiction() -> None:
    """It was planned and not locked; but begun, it can no longer give way."""
    schedule = Schedule(
        sessions=(session(), session("09:30-10:15", project="Carthage", status=CLASHING))
    )
    rules = [each.rule for each in contradictions(there(), schedule, at("09:10"))]
    assert rules == [RuleId.MENTOR_ONCE]
    assert contradictions(there(), schedule, at("08:59")) == ()


def test_a_contradiction_is_not_solved_nor_adopted(tmp_path) -> None:
    pair = (session(fixed=True), session("09:30-10:15", project="Carthage", status=CLASHING))
    schedule = Schedule(sessions=pair)
    options = ProposalOptions(seconds=60, goals=(GoalId.NEEDS,))
    proposal = propose(there(), schedule, options, lambda _: None, threading.Event())
    assert proposal.outcome is Outcome.CONTRADICTION
    assert proposal.edit.is_empty
    assert {each.rule for each in proposal.contradictions} == {RuleId.MENTOR_ONCE}
    file = tmp_path / "clash.ateliers"
    write_new(file, there(), schedule)
    with Programme.open(file) as programme, pytest.raises(UserError, match="contradict"):
        adopt(programme, proposal)


def test_without_the_clash_the_waiting_session_stands_as_locked() -> None:
    later = at("09:45")
    waiting = session(
        "09:45-10:30", project="Carthage", room="Studio", fixed=True, status=CLASHING
    )
    schedule = Schedule(sessions=(session(fixed=True), waiting))
    options = ProposalOptions(seconds=60, workers=1, goals=(GoalId.NEEDS,))
    proposal = propose(there(), schedule, options, lambda _: None, threading.Event())
    assert proposal.contradictions == ()
    stands = {each.project: each for each in proposal.schedule.standing}
    assert stands["Carthage"].start == later
    assert stands["Carthage"].fixed
