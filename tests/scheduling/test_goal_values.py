# SPDX-License-Identifier: Apache-2.0
"""Every goal on examples small enough to count by hand."""

from typing import Any

import pytest

from ateliers_desktop.residency import (
    Expertise,
    Need,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.rules import GoalId, GoalValue
from tests.builders import (
    MORNING,
    at,
    mentor,
    project,
    residency,
    room,
    session,
    slots,
)

PITCH, SON = Expertise(area="pitch"), Expertise(area="son")


def value(
    goal: GoalId, there: Residency, *sessions: Session, before: Schedule | None = None
) -> GoalValue:
    return goal_values(there, Schedule(sessions=sessions), before=before)[goal]


def people(*names: str, **fields: Any) -> Residency:
    """Mentors of these names, three projects, three rooms, two days."""
    return residency(
        mentors=tuple(mentor(name) for name in names or ("Awa",)),
        projects=tuple(project(name) for name in ("Sirocco", "Griot", "Zellige")),
        rooms=tuple(room(name) for name in ("Atelier", "Studio", "Labo")),
        days=2,
        **fields,
    )


def test_goals_come_in_their_order_and_stability_only_towards_a_schedule_before() -> None:
    none = Schedule()
    first = list(goal_values(residency(), none, before=none))
    assert first == list(GoalId)
    rest = list(goal_values(residency(), none))
    assert rest == [goal for goal in GoalId if goal is not GoalId.STABILITY]


# needs


def needy(*needs: Need, **fields: Any) -> Residency:
    return residency(
        mentors=(mentor(expertises=(PITCH, SON)),), projects=(project(needs=needs),), **fields
    )


def test_needs_count_placed_sessions_by_priority() -> None:
    there = residency(
        projects=(
            project("Sirocco", needs=(Need(area="pitch", priority=3, sessions=2),)),
            project("Griot", needs=(Need(area="pitch", priority=1), Need(area="son"))),
        )
    )
    assert value(GoalId.NEEDS, there) == (0, 0, 0)
    sessions = [session(), session(MORNING[1]), session(MORNING[2], project="Griot")]
    assert value(GoalId.NEEDS, there, *sessions) == (2, 0, 1)
    more = session(MORNING[3], project="Griot", area="son")
    assert value(GoalId.NEEDS, there, *sessions, more) == (2, 1, 1)


@pytest.mark.parametrize(
    ("status", "count"),
    [("planned", 1), ("held", 1), ("missed", 0), ("cancelled", 0), ("clashing", 0)],
)
def test_only_standing_sessions_count(status: str, count: int) -> None:
    one = session(status=SessionStatus(status))
    there = needy(Need(area="pitch", priority=3))
    values = goal_values(there, Schedule(sessions=(one,)))
    assert values[GoalId.NEEDS] == (count, 0, 0)
    assert values[GoalId.FAIRNESS] == (1000 * count,)
    assert values[GoalId.MENTORS] == (1 - count,)
    assert values[GoalId.FIT] == (6 * count,)
    assert values[GoalId.PRESENCE] == (count,)
    assert values[GoalId.ROOMS] == (count,)


def test_a_session_beyond_its_need_makes_its_own_request() -> None:
    there = needy(Need(area="pitch", sessions=1))
    assert value(GoalId.NEEDS, there, session(), session(MORNING[2])) == (0, 2, 0)


def test_a_session_whose_need_is_gone_serves_no_goal_but_occupies_its_people() -> None:
    values = goal_values(needy(Need(area="son")), Schedule(sessions=(session(),)))
    assert values[GoalId.NEEDS] == (0, 0, 0)
    assert values[GoalId.FIT] == (0,)
    assert values[GoalId.FAIRNESS] == (0,)
    assert values[GoalId.PRESENCE] == (1,)
    assert values[GoalId.MENTORS] == (0,)


# stability


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, (1, 1)),
        ({"room": "Studio"}, (1, 0)),
        ({"room": None}, (1, 0)),
        ({"mentor": "Omar"}, (0, 0)),
        ({"start": at("09:45"), "end": at("10:30")}, (0, 0)),
        ({"area": "son"}, (0, 0)),
        ({"project": "Griot"}, (0, 0)),
        ({"fixed": True}, (1, 1)),
        ({"status": SessionStatus.MISSED}, (0, 0)),
    ],
)
def test_stability_counts_kept_meetings_then_kept_rooms(
    change: dict[str, Any], expected: GoalValue
) -> None:
    before = Schedule(sessions=(session(),))
    assert (
        value(GoalId.STABILITY, people("Awa", "Omar"), session(**change), before=before)
        == expected
    )


def test_stability_counts_nothing_for_new_sessions_and_missed_ones_before() -> None:
    kept, new = session(), session(MORNING[1], project="Griot")
    missed = session(MORNING[1], project="Griot", status=SessionStatus.MISSED)
    before = Schedule(sessions=(kept, missed))
    assert value(GoalId.STABILITY, people(), kept, new, before=before) == (1, 1)


def test_stability_without_rooms_counts_the_room_as_kept() -> None:
    bare = session(room=None)
    before = Schedule(sessions=(bare,))
    assert value(GoalId.STABILITY, residency(rooms=()), bare, before=before) == (1, 1)


# fairness


def test_fairness_is_the_smallest_share_of_priorities_per_mille_rounded_down() -> None:
    there = residency(
        mentors=(mentor(expertises=(PITCH, SON)),),
        projects=(
            project("Sirocco", needs=(Need(area="pitch", priority=2), Need(area="son"))),
            project("Griot", needs=(Need(area="pitch", priority=1), Need(area="son"))),
        ),
    )
    sirocco, griot = session(), session(MORNING[1], project="Griot")
    assert value(GoalId.FAIRNESS, there) == (0,)
    assert value(GoalId.FAIRNESS, there, sirocco) == (0,)
    assert value(GoalId.FAIRNESS, there, sirocco, griot) == (333,)
    son = session(MORNING[1], project="Griot", area="son")
    assert value(GoalId.FAIRNESS, there, sirocco, son) == (500,)


def test_fairness_leaves_out_what_is_not_possible_and_what_is_set_aside() -> None:
    lone = mentor(expertises=(PITCH,))
    impossible = Need(area="son", priority=3)
    there = residency(mentors=(lone,), projects=(project(needs=(Need(area="pitch"), impossible)),))
    assert value(GoalId.FAIRNESS, there, session()) == (1000,)
    aside = needy(Need(area="pitch", sessions=3, set_aside=2))
    assert value(GoalId.FAIRNESS, aside, session()) == (1000,)
    three = needy(Need(area="pitch", sessions=3))
    assert value(GoalId.FAIRNESS, three, session()) == (333,)
    assert value(GoalId.FAIRNESS, three, session(), session(MORNING[2])) == (666,)


def test_fairness_does_not_count_projects_without_a_possible_request() -> None:
    there = residency(projects=(project("Sirocco"), project("Griot", needs=(Need(area="son"),))))
    assert value(GoalId.FAIRNESS, there, session()) == (1000,)
    assert value(GoalId.FAIRNESS, residency(projects=(project(needs=()),))) == (1000,)
    assert value(GoalId.FAIRNESS, residency(projects=())) == (1000,)


def test_fairness_never_passes_a_thousand() -> None:
    assert value(GoalId.FAIRNESS, residency(), session(), session(MORNING[2])) == (1000,)


# mentors


def test_mentors_counts_sessions_missing_to_each_ones_minimum() -> None:
    there = residency(
        mentors=(
            mentor("Awa", min_sessions=3),
            mentor("Omar", min_sessions=1),
            mentor("Grace", min_sessions=0),
        )
    )
    assert value(GoalId.MENTORS, there) == (4,)
    awa, omar = session(), session(MORNING[1], mentor="Omar")
    grace = session(MORNING[2], mentor="Grace")
    assert value(GoalId.MENTORS, there, awa) == (3,)
    assert value(GoalId.MENTORS, there, awa, omar, grace) == (2,)


# fit


def test_fit_is_priority_times_level_and_one_level_more_for_a_wish() -> None:
    there = residency(
        mentors=(
            mentor("Awa", expertises=(Expertise(area="pitch", level=3), SON)),
            mentor("Omar", expertises=(Expertise(area="pitch", level=1),)),
        ),
        projects=(
            project(needs=(Need(area="pitch", priority=3), Need(area="son")), wishes=("Omar",)),
        ),
    )
    assert value(GoalId.FIT, there) == (0,)
    assert value(GoalId.FIT, there, session()) == (9,)
    assert value(GoalId.FIT, there, session(mentor="Omar")) == (6,)
    assert value(GoalId.FIT, there, session(), session(MORNING[1], area="son")) == (13,)


# presence


@pytest.mark.parametrize(
    ("hours", "blocks"),
    [
        ((), 0),
        (("09:00-09:45",), 1),
        (("09:00-09:45", "09:45-10:30"), 1),
        (("09:00-09:45", "10:30-11:15"), 2),
        (("09:00-09:45", "14:00-14:45"), 2),
        (("10:30-11:15", "14:00-14:45"), 1),
        (("09:00-09:45", "10:30-11:15", "14:00-14:45"), 2),
        (("09:00-10:30", "10:30-11:15"), 1),
    ],
)
def test_presence_counts_runs_of_neighbours_however_long_the_break(
    hours: tuple[str, ...], blocks: int
) -> None:
    there = people(slots=slots("09:00-09:45", "09:45-10:30", "10:30-11:15", "14:00-14:45"))
    assert value(GoalId.PRESENCE, there, *(session(each) for each in hours)) == (blocks,)


def test_presence_counts_each_mentor_and_each_day() -> None:
    there = people("Awa", "Omar")
    sessions = [session(), session(mentor="Omar"), session(day=1)]
    assert value(GoalId.PRESENCE, there, *sessions) == (3,)


def test_presence_does_not_join_the_last_slot_of_a_day_to_the_first_of_the_next() -> None:
    assert value(GoalId.PRESENCE, people(), session(MORNING[3]), session(day=1)) == (2,)


# rhythm


@pytest.mark.parametrize(
    ("hours", "times"),
    [
        (("09:00-09:45",), 0),
        (("09:00-09:45", "10:30-11:15"), 0),
        (("09:00-09:45", "09:45-10:30"), 1),
        (("10:30-11:15", "14:00-14:45"), 1),
        (("09:00-09:45", "09:45-10:30", "10:30-11:15"), 2),
        (("09:00-10:30",), 0),
        (("09:00-10:30", "10:30-11:15"), 1),
    ],
)
def test_rhythm_counts_two_different_sessions_in_neighbouring_slots(
    hours: tuple[str, ...], times: int
) -> None:
    there = people(slots=slots("09:00-09:45", "09:45-10:30", "10:30-11:15", "14:00-14:45"))
    assert value(GoalId.RHYTHM, there, *(session(each) for each in hours)) == (times,)


def test_a_session_that_the_grid_no_longer_has_is_in_no_slot() -> None:
    there = people(slots=slots("09:00-09:45", "10:30-11:15"))
    lost = session("09:45-10:30", fixed=True)
    assert value(GoalId.RHYTHM, there, lost, session("10:30-11:15")) == (0,)
    assert value(GoalId.PRESENCE, there, lost) == (0,)


def test_rhythm_is_a_matter_of_one_project_and_one_day() -> None:
    other = session("09:45-10:30", project="Griot")
    assert value(GoalId.RHYTHM, people(), session(), other) == (0,)
    assert value(GoalId.RHYTHM, people(), session(MORNING[3]), session(day=1)) == (0,)


# rooms


def test_rooms_counts_the_rooms_of_each_mentor_and_day() -> None:
    there = people("Awa", "Omar")
    awa = session()
    assert value(GoalId.ROOMS, there, awa, session(MORNING[1])) == (1,)
    assert value(GoalId.ROOMS, there, awa, session(MORNING[1], room="Studio")) == (2,)
    assert value(GoalId.ROOMS, there, awa, session(day=1)) == (2,)
    assert value(GoalId.ROOMS, there, awa, session(MORNING[1], mentor="Omar")) == (2,)


def test_rooms_counts_each_session_outside_the_mentors_own_room() -> None:
    there = residency(
        mentors=(mentor("Awa", room="Atelier"), mentor("Omar")),
        rooms=(room("Atelier"), room("Studio")),
    )
    assert value(GoalId.ROOMS, there, session()) == (1,)
    away = [session(room="Studio"), session(MORNING[1], room="Studio")]
    assert value(GoalId.ROOMS, there, *away) == (3,)
    assert value(GoalId.ROOMS, there, session(mentor="Omar")) == (1,)


def test_a_session_without_a_room_uses_none() -> None:
    there = residency(mentors=(mentor(room="Atelier"),))
    assert value(GoalId.ROOMS, there, session(room=None)) == (0,)
