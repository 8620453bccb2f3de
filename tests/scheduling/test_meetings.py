# SPDX-License-Identifier: Apache-2.0
"""Meetings between given partners: the engine finds what trying every schedule finds."""

from dataclasses import replace
from random import Random

import pytest

from ateliers_desktop.scheduling.rules import GoalId
from tests.scheduling.meetings import (
    Event,
    best,
    blocks,
    breaks,
    legal,
    random_event,
    slots_of,
    solve,
)

_FREE = tuple(range(4))
# P0 has three meetings that can only be at slots 0, 1 and 3: one break; P1 has one at slot 0.
_BREAK = Event(
    days=(4,),
    people=4,
    meetings=(((0, 1), (0,), ()), ((0, 2), (1,), ()), ((0, 3), (3,), ())),
    tables=2,
)


def presence(event: Event) -> int | None:
    solution = solve(event)
    assert solution.infeasible or solution.goals[-1].proven
    value = solution.goals[-1].value
    return None if value is None else value[0]


def test_meetings_of_somebody_are_put_one_after_another() -> None:
    meetings = (((0, 1), _FREE, ()), ((0, 2), (1, 3), ()), ((0, 3), (2,), ()))
    assert presence(replace(_BREAK, meetings=meetings)) == 4


def test_a_break_that_cannot_be_avoided_is_counted_once_however_long() -> None:
    assert presence(_BREAK) == 5
    longer = (*_BREAK.meetings[:2], ((0, 3), (5,), ()))
    assert presence(replace(_BREAK, days=(6,), meetings=longer)) == 5


def test_a_night_is_no_break() -> None:
    event = replace(_BREAK, days=(2, 2))
    assert presence(event) == 5
    assert presence(replace(event, spread=0)) == 5
    assert presence(replace(_BREAK, spread=0)) is None


def test_breaks_may_lie_as_far_apart_as_asked_and_no_farther() -> None:
    assert presence(replace(_BREAK, spread=1)) == 5
    assert solve(replace(_BREAK, spread=0)).infeasible


def test_more_meetings_than_tables_never_run_at_a_time() -> None:
    event = Event(
        days=(2,), people=6, tables=1,
        meetings=tuple(((2 * at, 2 * at + 1), (0, 1), ()) for at in range(3)),
    )  # fmt: skip
    assert solve(event).infeasible
    assert presence(replace(event, tables=2)) == 6


def test_two_partners_may_meet_twice_a_day() -> None:
    event = Event(days=(3,), people=2, tables=1, meetings=(((0, 1), (0, 1, 2), ()),) * 2)
    assert presence(event) == 2


def test_a_meeting_that_can_be_nowhere_makes_the_event_impossible() -> None:
    event = Event(days=(3,), people=2, tables=1, meetings=(((0, 1), (), ()),))
    solution = solve(event)
    assert solution.infeasible
    assert solution.goals[0].value is None


def test_a_meeting_waits_for_the_one_before_it() -> None:
    meetings = (((0, 1), (1, 2), ()), ((2, 3), (0, 1, 2), (0,)))
    event = Event(days=(3,), people=4, tables=2, meetings=meetings)
    assert slots_of(solve(event).plan, event) == (1, 2)


@pytest.mark.parametrize("complete", [True, False])
def test_the_engine_agrees_with_trying_every_schedule(complete: bool) -> None:
    random, impossible, broken, bound = Random(22), 0, 0, 0
    for _ in range(120):
        event = random_event(random, complete=complete)
        wanted, solution = best(event), solve(event)
        assert solution.infeasible == (wanted is None), event
        bound += event.spread is not None and wanted != best(replace(event, spread=None))
        if wanted is None:
            impossible += 1
            continue
        slots = slots_of(solution.plan, event)
        assert legal(event, slots), event
        assert all(goal.proven for goal in solution.goals), event
        found = (sum(slot is not None for slot in slots), blocks(event, slots))
        assert found == wanted, event
        assert solution.goals[-1].value == (wanted[1],)
        assert solution.goals[-1].goal is GoalId.PRESENCE
        broken += any(breaks(event, slots))
    # Otherwise the comparison would show little.
    assert (broken >= 12, bound >= 12) == (True, True), (broken, bound)
    assert (impossible >= 12) == complete
