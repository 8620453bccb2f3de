# SPDX-License-Identifier: Apache-2.0
"""For each rule a residency in which it alone keeps a request out, and is named so.

Each has a single mentor, project and need where it can, so that nothing else could help.
"""

from dataclasses import replace
from typing import Any

import pytest

from ateliers_desktop.residency import Expertise, Need, Residency, Schedule
from ateliers_desktop.scheduling.explanation import Explanation
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance
from tests.builders import (
    FIRST_DAY,
    MORNING,
    at,
    mentor,
    project,
    residency,
    room,
    session,
    slots,
    window,
)
from tests.scheduling.explained import Explained, explained

ALONE = ("09:00-09:45",)
APART = ("09:00-09:45", "11:15-12:00")


def needs(sessions: int = 1, **fields: Any) -> tuple[Need, ...]:
    return (Need(area="pitch", sessions=sessions, **fields),)


def case(rule: RuleId, **facts: Any) -> frozenset[RuleInstance]:
    return frozenset({RuleInstance(rule=rule, **facts)})


DAY = {"day": FIRST_DAY}
BOTH = {"mentor": "Awa", "project": "Sirocco"}
NEED = {"project": "Sirocco", "area": "pitch"}
TWO = (project(), project("Carthage"))
OTHER = Expertise(area="son")

CASES: dict[RuleId, tuple[Residency, dict[str, Any]]] = {
    RuleId.MENTOR_AVAILABLE: (
        residency(mentors=(mentor(departure=at("09:30")),)),
        {"mentor": "Awa", **DAY},
    ),
    RuleId.PROJECT_AVAILABLE: (
        residency(projects=(project(arrival=at("11:30")),)),
        {"project": "Sirocco", **DAY},
    ),
    RuleId.ROOM_AVAILABLE: (
        residency(rooms=(room(unavailable=(window("08:00-12:00"),)),)),
        {"room": "Atelier", **DAY},
    ),
    RuleId.EXPERTISE: (
        residency(mentors=(mentor(expertises=(OTHER,)),)),
        {"mentor": "Awa", "area": "pitch"},
    ),
    RuleId.LANGUAGE: (
        residency(mentors=(mentor(languages=("fr",)),), projects=(project(languages=("ar",)),)),
        BOTH,
    ),
    RuleId.CONFLICT: (residency(mentors=(mentor(excludes=("Sirocco",)),)), BOTH),
    RuleId.EQUIPMENT: (
        residency(projects=(project(equipment=("écran",)),)),
        {"room": "Atelier", "project": "Sirocco"},
    ),
    RuleId.MENTOR_DAY: (
        residency(mentors=(mentor(max_per_day=1),), projects=TWO),
        {"mentor": "Awa", **DAY},
    ),
    RuleId.PROJECT_DAY: (
        residency(
            mentors=(mentor(), mentor("Omar")), projects=(project(needs=needs(2), max_per_day=1),)
        ),
        {"project": "Sirocco", **DAY},
    ),
    RuleId.MENTOR_ROW: (
        residency(slots=slots(*MORNING[:2]), mentors=(mentor(max_in_row=1),), projects=TWO),
        {"mentor": "Awa", **DAY},
    ),
    RuleId.PAIR_DAY: (residency(projects=(project(needs=needs(2)),)), {**BOTH, **DAY}),
    RuleId.MENTOR_ONCE: (
        residency(slots=slots(*ALONE), projects=TWO, rooms=()),
        {"mentor": "Awa", **DAY},
    ),
    RuleId.PROJECT_ONCE: (
        residency(
            slots=slots(*ALONE),
            mentors=(mentor(), mentor("Omar")),
            projects=(project(needs=needs(2)),),
            rooms=(),
        ),
        {"project": "Sirocco", **DAY},
    ),
    RuleId.ROOM_ONCE: (
        residency(slots=slots(*ALONE), mentors=(mentor(), mentor("Omar")), projects=TWO),
        DAY,
    ),
    RuleId.LENGTH: (
        residency(slots=slots(*ALONE), projects=(project(needs=needs(minutes=60)),)),
        NEED,
    ),
    RuleId.ORDER: (
        residency(
            slots=slots(*MORNING[:2]),
            mentors=(
                mentor(arrival=at("09:45")),
                mentor("Omar", expertises=(OTHER,), departure=at("09:45")),
            ),
            projects=(project(needs=(*needs(priority=3), Need(area="son", after="pitch"))),),
        ),
        {"project": "Sirocco", "area": "son", "other": "pitch"},
    ),
}


def only(found: Explained) -> Explanation:
    assert len(found.explanations) == 1
    return found.explanations[0]


def named(explanation: Explanation) -> list[frozenset[RuleInstance]]:
    return [frozenset(reason.cases) for reason in explanation.reasons]


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_that_alone_keeps_a_request_out_is_the_first_reason(rule: RuleId) -> None:
    there, facts = CASES[rule]
    found = explained(there)
    explanation = only(found)
    assert named(explanation)[0] == case(rule, **facts)
    assert found.reaches(explanation, case(rule, **facts))
    assert not found.reaches(explanation)


def test_a_break_that_divides_the_day_is_a_reason_beside_the_length() -> None:
    """Whoever could sit through a break could come for one slot, so `grid` never stands alone."""
    there = residency(slots=slots(*APART), projects=(project(needs=needs(minutes=60)),))
    assert named(only(explained(there))) == [
        case(RuleId.LENGTH, **NEED),
        case(RuleId.GRID, **NEED),
    ]


def test_a_locked_session_that_is_in_the_way_is_the_reason() -> None:
    there = residency(
        slots=slots(*MORNING[:2]),
        mentors=(mentor(max_in_row=9),),
        projects=(project(departure=at("09:45")), project("Carthage")),
    )
    locked = session(project="Carthage", fixed=True)
    found = explained(there, Schedule(sessions=(locked,)))
    start = {"start": locked.start, "area": "pitch"}
    assert case(RuleId.FIXED, mentor="Awa", project="Carthage", **start) in named(only(found))


def test_what_has_begun_is_the_reason_when_no_slot_is_left() -> None:
    found = explained(residency(), now=at("11:30"))
    assert named(only(found)) == [case(RuleId.PAST, **DAY)]


def test_two_rules_that_only_together_keep_a_request_out_are_one_reason() -> None:
    there = residency(
        mentors=(mentor(languages=("fr",), excludes=("Sirocco",)),),
        projects=(project(languages=("ar",)),),
    )
    assert named(only(explained(there))) == [
        case(RuleId.LANGUAGE, **BOTH) | case(RuleId.CONFLICT, **BOTH)
    ]


def test_two_mentors_who_could_help_are_two_reasons() -> None:
    there = residency(
        mentors=(mentor(languages=("fr",)), mentor("Omar", languages=("en",))),
        projects=(project(languages=("ar",)),),
    )
    assert set(named(only(explained(there)))) == {
        case(RuleId.LANGUAGE, mentor=name, project="Sirocco") for name in ("Awa", "Omar")
    }


def test_no_more_than_three_reasons_are_given() -> None:
    people = tuple(mentor(name, languages=("fr",)) for name in ("Awa", "Omar", "Grace", "Karim"))
    there = residency(mentors=people, projects=(project(languages=("ar",)),))
    assert len(named(only(explained(there)))) == 3


def test_a_request_set_aside_is_not_explained() -> None:
    there = residency(mentors=(), projects=(project(needs=needs(set_aside=1)),))
    assert explained(there).explanations == ()


def test_a_residency_without_slots_or_mentors_has_no_reason_to_give() -> None:
    assert only(explained(residency(slots=()))).reasons == ()
    assert only(explained(residency(mentors=()))).reasons == ()


def test_the_most_pressing_need_comes_first() -> None:
    there = residency(
        mentors=(mentor(languages=("fr",), expertises=(Expertise(area="pitch"), OTHER)),),
        projects=(
            project(languages=("ar",), needs=(*needs(priority=1), Need(area="son", priority=3))),
        ),
    )
    assert [each.area for each in explained(there).explanations] == ["son", "pitch"]


def test_a_request_that_gives_way_to_a_more_pressing_one_is_explained_without_moving_it() -> None:
    there = residency(
        slots=slots(*ALONE),
        projects=(project(needs=needs(priority=3)), project("Carthage", needs=needs(priority=2))),
        rooms=(),
    )
    found = only(explained(there))
    assert (found.project, named(found)) == (
        "Carthage",
        [case(RuleId.MENTOR_ONCE, mentor="Awa", **DAY)],
    )
    rooms = replace(there, rooms=(room(),))
    assert all(len(each) == 2 for each in named(only(explained(rooms))))
