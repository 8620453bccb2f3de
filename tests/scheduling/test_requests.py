# SPDX-License-Identifier: Apache-2.0
"""Which requests an empty residency could place, and which a schedule leaves."""

from typing import Any

import pytest

from ateliers_desktop.residency import Expertise, Need, Residency, Schedule, SessionStatus
from ateliers_desktop.scheduling.goal_values import possible_requests, unmet
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

PITCH, SON = Expertise(area="pitch"), Expertise(area="son")


def needy(*needs: Need) -> Residency:
    return residency(mentors=(mentor(expertises=(PITCH, SON)),), projects=(project(needs=needs),))


# possible requests


def possible(there: Residency) -> int:
    return possible_requests(there)["Sirocco", "pitch"]


def test_a_plain_request_is_possible() -> None:
    assert possible_requests(residency()) == {("Sirocco", "pitch"): 1}


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"mentors": (mentor(expertises=(SON,)),)}, 0),
        ({"mentors": (mentor(expertises=(Expertise(area="pitch", level=0),)),)}, 0),
        ({"mentors": ()}, 0),
        ({"slots": ()}, 0),
        ({"mentors": (mentor(languages=("fr",)),)}, 1),
        ({"mentors": (mentor(excludes=("Sirocco",)),)}, 0),
        ({"projects": (project(excludes=("Awa",)),)}, 0),
        ({"projects": (project(languages=("en",)),), "mentors": (mentor(languages=("fr",)),)}, 0),
        ({"projects": (project(needs=(Need(area="pitch", minutes=180),)),)}, 1),
        ({"projects": (project(needs=(Need(area="pitch", minutes=181),)),)}, 0),
        ({"projects": (project(equipment=("screen",)),)}, 0),
        ({"projects": (project(equipment=("screen",)),), "rooms": ()}, 1),
        ({"rooms": (room(unavailable=(window("08:00-11:16"),)),)}, 0),
        ({"rooms": (room(unavailable=(window("08:00-11:15"),)),)}, 1),
        ({"slots": (*slots(*MORNING), event("08:00-12:00", place="Atelier"))}, 0),
        ({"slots": (*slots(*MORNING), event("08:00-12:00", place="Patio"))}, 1),
        ({"slots": (*slots(*MORNING), event("08:00-12:00", projects=True))}, 0),
        ({"slots": (*slots(*MORNING), event("08:00-12:00", names=("Awa",)))}, 0),
        ({"mentors": (mentor(departure=at("09:44")),)}, 0),
        ({"mentors": (mentor(departure=at("09:45")),)}, 1),
        ({"projects": (project(arrival=at("11:16")),)}, 0),
    ],
)
def test_a_request_is_possible_where_an_empty_residency_could_place_it(
    fields: dict[str, Any], count: int
) -> None:
    assert possible(residency(**fields)) == count


def test_mentor_project_and_room_have_to_be_free_at_one_time() -> None:
    early, late = window("08:00-10:30"), window("10:30-12:00")
    for other in (early, late):
        there = residency(
            mentors=(mentor(unavailable=(early,)),), projects=(project(unavailable=(other,)),)
        )
        assert possible(there) == (other is early)
        there = residency(
            mentors=(mentor(unavailable=(early,)),), rooms=(room(unavailable=(other,)),)
        )
        assert possible(there) == (other is early)


def test_the_room_that_is_free_has_to_be_the_one_equipped() -> None:
    equipped = room("Studio", equipment=("screen",), unavailable=(window("08:00-12:00"),))
    asking = (project(equipment=("screen",)),)
    assert possible(residency(rooms=(room(), equipped), projects=asking)) == 0
    assert possible(residency(rooms=(room(equipment=("screen",)), equipped), projects=asking)) == 1


def test_maxima_and_order_do_not_make_a_request_impossible() -> None:
    first = Need(area="son")
    there = residency(
        mentors=(mentor(max_per_day=0, max_in_row=0),),
        projects=(project(max_per_day=0, needs=(Need(area="pitch", after="son"), first)),),
    )
    assert possible_requests(there) == {("Sirocco", "pitch"): 1}


def test_requests_of_a_need_are_all_possible_except_those_set_aside() -> None:
    assert possible(needy(Need(area="pitch", sessions=9))) == 9
    assert possible(needy(Need(area="pitch", sessions=9, set_aside=2))) == 7
    assert possible_requests(needy(Need(area="pitch", set_aside=1))) == {}


# unmet


def test_unmet_needs_come_in_the_order_of_projects_and_needs() -> None:
    there = residency(
        projects=(
            project("Zellige", needs=(Need(area="son", priority=3), Need(area="pitch"))),
            project("Griot", needs=(Need(area="pitch", sessions=3, set_aside=1),)),
        )
    )
    placed = Schedule(sessions=(session(project="Zellige"),))
    assert unmet(there, placed) == (("Zellige", "son", 3, 1), ("Griot", "pitch", 2, 2))


def test_unmet_counts_sessions_that_stand_as_placed() -> None:
    there = needy(Need(area="pitch", sessions=3))
    held = session(status=SessionStatus.HELD)
    missed = session(MORNING[1], status=SessionStatus.MISSED)
    assert unmet(there, Schedule(sessions=(held, missed))) == (("Sirocco", "pitch", 2, 2),)


def test_unmet_never_counts_below_nothing() -> None:
    there = needy(Need(area="pitch"), Need(area="son", set_aside=1))
    surplus = Schedule(sessions=(session(fixed=True), session(MORNING[2], fixed=True)))
    assert unmet(there, surplus) == ()
    assert unmet(there, Schedule()) == (("Sirocco", "pitch", 2, 1),)
