# SPDX-License-Identifier: Apache-2.0
"""The search that tries everything, itself compared with what is known by hand and by chance."""

import pytest

from ateliers_desktop.residency import Need, Residency, Schedule
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.rules import GoalId
from tests.builders import MORNING, mentor, project, residency, room, session, slots
from tests.scheduling.exhaustive_search import TooLargeError, best_needs
from tests.scheduling.random_residencies import random_residency, random_schedule


def rivals() -> Residency:
    """Three projects of priorities 1, 2 and 3 want the same mentor."""
    return residency(
        slots=slots(*MORNING[:2]),
        projects=tuple(
            project(f"P{priority}", needs=(Need(area="pitch", priority=priority),))
            for priority in (1, 2, 3)
        ),
    )


def test_the_most_pressing_requests_get_the_few_slots() -> None:
    assert best_needs(rivals(), Schedule(), None) == (1, 1, 0)


def test_a_fixed_session_keeps_its_slot_from_a_more_pressing_request() -> None:
    fixed = session(project="P1", fixed=True, room_fixed=True)
    assert best_needs(rivals(), Schedule(sessions=(fixed,)), None) == (1, 0, 1)


def test_one_pressing_request_outweighs_many_others() -> None:
    there = residency(
        slots=slots(*MORNING[:2]),
        projects=(
            project("Sirocco", needs=(Need(area="pitch", priority=3, minutes=90),)),
            project("Griot", needs=(Need(area="pitch", priority=2),)),
            project("Zellige", needs=(Need(area="pitch", priority=2),)),
        ),
    )
    assert best_needs(there, Schedule(), None) == (1, 0, 0)


def test_what_is_too_large_is_said_to_be() -> None:
    there = residency(
        days=3,
        mentors=tuple(mentor(f"M{n}") for n in range(4)),
        rooms=tuple(room(f"R{n}") for n in range(4)),
        projects=tuple(
            project(f"P{n}", needs=(Need(area="pitch", sessions=3),)) for n in range(5)
        ),
    )
    with pytest.raises(TooLargeError):
        best_needs(there, Schedule(), None)


def test_no_legal_proposal_places_more_and_some_place_as_much() -> None:
    compared = reached = 0
    for seed in range(40):
        there, present, now = random_residency(seed)
        try:
            best = best_needs(there, present, now)
        except TooLargeError:
            continue
        for number in range(10):
            proposal = random_schedule(there, present, 10 * seed + number, now)
            if not blamed(audit(there, proposal, now=now, before=present), now):
                value = goal_values(there, proposal)[GoalId.NEEDS]
                assert value <= best, seed
                compared += 1
                reached += value == best
    assert compared > 40
    assert reached > 10
