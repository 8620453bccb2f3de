# SPDX-License-Identifier: Apache-2.0
"""A place is found for what waits: the best that fits, else the nearest with what it breaks."""

from datetime import datetime

import pytest

from ateliers_desktop.operations.placing import Suggestion, suggest
from ateliers_desktop.residency import EditKind, Expertise, Need, Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.goal_values import unmet
from ateliers_desktop.scheduling.rules import RuleId
from tests.builders import MORNING, at, mentor, project, residency, room, session
from tests.operations.hands import REFUSED, boards


def place_for(there: Residency, *sessions: Session, project: str = "Sirocco") -> Suggestion | None:
    schedule = Schedule(sessions=sessions)
    return suggest(there, schedule, WeekIndex(there, schedule), project, "pitch")


def two_mentors(**fields: object) -> Residency:
    strong = mentor("Omar", expertises=(Expertise(area="pitch", level=3),))
    return residency(mentors=(mentor(), strong), **fields)


def test_the_mentor_who_suits_best_comes_before_the_earlier_time() -> None:
    busy = tuple(session(each, project="Radio", mentor="Omar") for each in MORNING[:2])
    there = two_mentors(projects=(project(), project("Radio")))
    found = place_for(there, *busy)
    assert found is not None
    assert (found.session.mentor, found.session.start) == ("Omar", at("10:30"))
    assert not found.broken
    assert found.edit.kind is EditKind.PLACE


def test_a_wished_for_mentor_counts_as_one_level_more() -> None:
    there = residency(
        mentors=(mentor("Omar"), mentor("Awa")), projects=(project(wishes=("Awa",)),)
    )
    found = place_for(there)
    assert found is not None
    assert found.session.mentor == "Awa"


def test_where_nothing_fits_the_place_that_breaks_least_is_told() -> None:
    there = residency(mentors=(mentor(departure=at("08:00"), excludes=("Radio",)),))
    found = place_for(there)
    assert found is not None
    assert [each.rule for each in found.broken] == [RuleId.MENTOR_AVAILABLE]


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (at("08:00"), at("09:00")),
        (at("09:00"), at("09:45")),
        (at("10:00"), at("10:30")),
        (at("23:00"), None),
        (at("10:00", day=400), at("09:00")),
    ],
    ids=["before the first", "as one begins", "in the middle", "in the evening", "long after"],
)
def test_nothing_that_has_begun_is_a_place_while_the_residency_is_on(
    now: datetime, start: datetime | None
) -> None:
    there, schedule = residency(), Schedule()
    week = WeekIndex(there, schedule)
    found = suggest(there, schedule, week, "Sirocco", "pitch", now=now)
    assert (found.session.start if found else None) == start


def test_nobody_is_displaced_for_a_suggestion() -> None:
    full = tuple(session(each, project="Radio") for each in MORNING)
    there = residency(projects=(project(), project("Radio")), rooms=(room(), room("Studio")))
    assert place_for(there, *full) is None


def test_nobody_who_lacks_the_area_is_suggested() -> None:
    there = residency(mentors=(mentor(expertises=(Expertise(area="son"),)),))
    assert place_for(there) is None


def test_a_residency_without_slots_or_mentors_has_no_place() -> None:
    assert place_for(residency(slots=())) is None
    assert place_for(residency(mentors=())) is None


def test_a_need_that_is_longer_than_any_run_of_slots_has_no_place() -> None:
    long = project(needs=(Need(area="pitch", minutes=600),))
    assert place_for(residency(projects=(long,))) is None


@pytest.mark.parametrize("seed", range(40))
def test_what_is_suggested_does_what_it_says(seed: int) -> None:
    for there, schedule in boards(seed):
        week, before = WeekIndex(there, schedule), audit(there, schedule)
        for each in unmet(there, schedule):
            found = suggest(there, schedule, week, each.project, each.area)
            if found is None:
                continue
            after = audit(there, schedule.apply(found.edit))
            assert not {one.rule for one in after} & REFUSED
            new = [one for one in after if one not in before]
            assert list(found.broken) == new
