# SPDX-License-Identifier: Apache-2.0
"""Each kind of remedy, applied to a small residency and solved again, places what it promised."""

from dataclasses import replace
from typing import Any

import pytest

from ateliers_desktop.residency import Expertise, Need, Residency, Schedule
from ateliers_desktop.scheduling.changes import (
    AddExpertise,
    AddLanguage,
    Change,
    ComeEarlier,
    DropOrder,
    ExtendAvailability,
    LetMeet,
    MissEvent,
    MoveFixed,
    OneMoreInARow,
    OneMoreSessionADay,
    Shorten,
    StayLonger,
)
from ateliers_desktop.scheduling.explanation import Remedy
from ateliers_desktop.scheduling.goal_values import unmet
from ateliers_desktop.scheduling.room_changes import AddEquipment, AddRoom, OpenRoom
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
from tests.scheduling.explained import explained, solved

ALONE = ("09:00-09:45",)
TWO = (project(), project("Carthage"))
OTHER = Expertise(area="son")
MORNING_OFF = (window("08:00-12:00"),)


def needs(sessions: int = 1, **fields: Any) -> tuple[Need, ...]:
    return (Need(area="pitch", sessions=sessions, **fields),)


CASES: dict[Change, Residency] = {
    OneMoreSessionADay(mentor="Awa"): residency(mentors=(mentor(max_per_day=1),), projects=TWO),
    OneMoreSessionADay(project="Sirocco"): residency(
        mentors=(mentor(), mentor("Omar")), projects=(project(needs=needs(2), max_per_day=1),)
    ),
    OneMoreInARow(mentor="Awa"): residency(
        slots=slots(*MORNING[:2]), mentors=(mentor(max_in_row=1),), projects=TWO
    ),
    StayLonger(mentor="Awa", until=at("09:45")): residency(
        slots=slots(*ALONE), mentors=(mentor(departure=at("09:30")),)
    ),
    StayLonger(project="Sirocco", until=at("09:45")): residency(
        slots=slots(*ALONE), projects=(project(departure=at("09:30")),)
    ),
    ComeEarlier(mentor="Awa", arrival=at("09:00")): residency(
        slots=slots(*ALONE), mentors=(mentor(arrival=at("09:30")),)
    ),
    ComeEarlier(project="Sirocco", arrival=at("09:00")): residency(
        slots=slots(*ALONE), projects=(project(arrival=at("09:30")),)
    ),
    ExtendAvailability(mentor="Awa", window=window("09:00-09:45")): residency(
        slots=slots(*ALONE), mentors=(mentor(unavailable=MORNING_OFF),)
    ),
    ExtendAvailability(project="Sirocco", window=window("09:00-09:45")): residency(
        slots=slots(*ALONE), projects=(project(unavailable=MORNING_OFF),)
    ),
    MissEvent(mentor="Awa", event=event("09:00-10:00", mentors=True)): residency(
        slots=(*slots(*ALONE), event("09:00-10:00", mentors=True))
    ),
    MissEvent(project="Sirocco", event=event("09:00-10:00", names=("Sirocco",))): residency(
        slots=(*slots(*ALONE), event("09:00-10:00", names=("Sirocco",)))
    ),
    OpenRoom(room="Atelier", window=window("09:00-09:45")): residency(
        slots=slots(*ALONE), rooms=(room(unavailable=MORNING_OFF),)
    ),
    AddRoom(name="Salle supplémentaire", window=window("09:00-09:45")): residency(
        slots=slots(*ALONE), mentors=(mentor(), mentor("Omar")), projects=TWO
    ),
    AddEquipment(room="Atelier", equipment=("écran",)): residency(
        projects=(project(equipment=("écran",)),)
    ),
    AddLanguage(mentor="Awa", code="ar"): residency(
        mentors=(mentor(languages=("fr",)),), projects=(project(languages=("ar",)),)
    ),
    AddLanguage(project="Sirocco", code="fr"): residency(
        mentors=(mentor(languages=("fr",)),), projects=(project(languages=("ar",)),)
    ),
    AddExpertise(mentor="Awa", area="pitch"): residency(mentors=(mentor(expertises=(OTHER,)),)),
    LetMeet(mentor="Awa", project="Sirocco"): residency(
        mentors=(mentor(excludes=("Sirocco",)),), projects=(project(excludes=("Awa",)),)
    ),
    Shorten(project="Sirocco", area="pitch"): residency(
        slots=slots(*ALONE), projects=(project(needs=needs(minutes=60)),)
    ),
    DropOrder(project="Sirocco", area="son"): residency(
        slots=slots(*MORNING[:2]),
        mentors=(
            mentor(arrival=at("09:45")),
            mentor("Omar", expertises=(OTHER,), departure=at("09:45")),
        ),
        projects=(project(needs=(*needs(priority=3), Need(area="son", after="pitch"))),),
    ),
}


def left_out(there: Residency, schedule: Schedule) -> int:
    return sum(each.requests for each in unmet(there, schedule))


def kept_word(remedy: Remedy, there: Residency, schedule: Schedule) -> bool:
    """Tell whether a schedule solved after a remedy leaves out fewer by what it promised."""
    changed, before = remedy.apply(there, schedule)
    after = solved(changed, before)
    return left_out(there, schedule) - left_out(changed, after) >= remedy.places >= 1


@pytest.mark.parametrize("change", CASES, ids=repr)
def test_a_change_that_would_place_a_request_is_offered_and_keeps_its_word(
    change: Change,
) -> None:
    there = CASES[change]
    found = explained(there)
    remedies = {each.changes: each for each in found.explanations[0].remedies}
    assert (change,) in remedies
    assert kept_word(remedies[change,], there, found.schedule)


def test_a_locked_session_is_moved_out_of_the_way_and_stays_locked() -> None:
    there = residency(
        slots=slots(*MORNING[:2]), projects=(project(departure=at("09:45")), project("Carthage"))
    )
    locked = session(project="Carthage", fixed=True)
    found = explained(there, Schedule(sessions=(locked,)))
    moves = [
        remedy
        for remedy in found.explanations[0].remedies
        if isinstance(remedy.changes[0], MoveFixed)
    ]
    changed, moved = moves[0].apply(there, found.schedule)
    now = moved.by_id(locked.id)
    assert (now.start, now.mentor, now.fixed) == (at("09:45"), "Awa", True)
    assert kept_word(moves[0], there, found.schedule)
    assert changed == there


def test_what_no_single_change_mends_takes_two_together() -> None:
    there = residency(
        mentors=(mentor(languages=("fr",), excludes=("Sirocco",)),),
        projects=(project(languages=("ar",)),),
    )
    found = explained(there)
    remedies = found.explanations[0].remedies
    assert remedies
    for remedy in remedies:
        assert len(remedy.changes) == 2
        assert kept_word(remedy, there, found.schedule)
        for change in remedy.changes:
            alone = Remedy(changes=(change,), places=1)
            assert not kept_word(alone, there, found.schedule)


def test_the_smallest_change_comes_first() -> None:
    there = residency(
        slots=slots(*ALONE),
        mentors=(mentor(departure=at("09:30")), mentor("Omar", expertises=(OTHER,))),
    )
    remedies = explained(there).explanations[0].remedies
    assert [type(each.changes[0]) for each in remedies] == [StayLonger, AddExpertise]


def test_no_more_than_three_remedies_are_offered() -> None:
    people = tuple(mentor(name, languages=("fr",)) for name in ("Awa", "Omar", "Grace", "Karim"))
    there = residency(mentors=people, projects=(project(languages=("ar",)),))
    assert len(explained(there).explanations[0].remedies) == 3


def test_a_language_that_opens_more_doors_promises_more() -> None:
    there = residency(
        mentors=(mentor(languages=("fr",)), mentor("Omar", languages=("fr",))),
        projects=(project(languages=("ar",), needs=needs(2)),),
    )
    remedies = {each.changes: each.places for each in explained(there).explanations[0].remedies}
    assert remedies[AddLanguage(project="Sirocco", code="fr"),] == 2
    assert remedies[AddLanguage(mentor="Awa", code="ar"),] == 1


def test_where_no_change_of_the_data_helps_no_remedy_is_offered() -> None:
    found = explained(residency(), now=at("11:30"))
    assert found.explanations[0].reasons
    assert found.explanations[0].remedies == ()


def test_somebody_excused_from_an_event_leaves_everybody_else_in_it() -> None:
    held = event("09:00-10:00", mentors=True, names=("Sirocco",))
    there = residency(slots=(held,), mentors=(mentor(), mentor("Omar")))
    changed, _ = MissEvent(mentor="Awa", event=held).apply(there, Schedule())
    audience = changed.slots[0].audience
    assert (audience.mentors, audience.names) == (False, ("Sirocco", "Omar"))


def test_a_window_freed_in_the_middle_leaves_the_rest() -> None:
    there = residency(mentors=(mentor(unavailable=MORNING_OFF),))
    change = ExtendAvailability(mentor="Awa", window=window("09:00-09:45"))
    changed, _ = change.apply(there, Schedule())
    assert changed.mentors[0].unavailable == (window("08:00-09:00"), window("09:45-12:00"))


def test_a_room_more_has_a_name_of_its_own() -> None:
    there = residency(
        slots=slots(*ALONE),
        mentors=(mentor(), mentor("Omar")),
        projects=TWO,
        rooms=(room("salle supplementaire"),),
    )
    added = [
        change
        for remedy in explained(there).explanations[0].remedies
        for change in remedy.changes
        if isinstance(change, AddRoom)
    ]
    assert [each.name for each in added] == ["Salle supplémentaire 2"]


def test_a_remedy_leaves_what_it_is_not_about_as_it_was() -> None:
    there = CASES[OneMoreSessionADay(mentor="Awa")]
    changed, schedule = OneMoreSessionADay(mentor="Awa").apply(there, Schedule())
    assert changed == replace(there, mentors=(replace(there.mentors[0], max_per_day=2),))
    assert schedule == Schedule()
