# SPDX-License-Identifier: Apache-2.0
"""Findings about the order of needs, and about people, their times, wishes and names."""

from dataclasses import replace

import pytest

from ateliers_desktop.operations.data_check import FindingCode, Subject, Weight
from ateliers_desktop.residency import Expertise, Need, Schedule
from tests.builders import at, mentor, project, residency, room, session, window
from tests.operations.data_check_claims import claim_of, most_placed
from tests.operations.test_data_check import check, codes, knowing, the

BOTH = (knowing("Awa", "pitch"), knowing("Omar", "son"))


def test_a_need_after_one_that_ends_too_late_is_told():
    late = (BOTH[0], replace(BOTH[1], arrival=at("11:15")))
    ordered = project(needs=(Need(area="pitch", after="son"), Need(area="son")))
    wanted = residency(mentors=late, projects=(ordered,))
    found = the(FindingCode.ORDER_IMPOSSIBLE, wanted)
    assert (found.weight, found.name, found.area) == (Weight.SERIOUS, "Sirocco", "pitch")
    assert found.texts("area") == ("son",)
    early = (BOTH[0], replace(BOTH[1], departure=at("09:45")))
    assert codes(residency(mentors=early, projects=(ordered,))) == []


@pytest.mark.parametrize(("area", "hours"), [("son", "11:15-12:00"), ("pitch", "09:00-09:45")])
def test_a_locked_session_can_stand_in_the_way_of_an_order(area: str, hours: str):
    ordered = project(needs=(Need(area="pitch", after="son"), Need(area="son")))
    wanted = residency(mentors=BOTH, projects=(ordered,))
    host = "Awa" if area == "pitch" else "Omar"
    locked = session(hours, fixed=True, area=area, mentor=host)
    found = the(FindingCode.ORDER_IMPOSSIBLE, wanted, locked)
    claim = claim_of(found, wanted, Schedule(sessions=(locked,)))
    assert most_placed(claim.needs, wanted, Schedule(sessions=(locked,))) == claim.most == 1
    between = replace(locked, start=at("09:45"), end=at("10:30"))
    assert codes(wanted, between) == []


def test_needs_that_wait_for_each_other_are_told_once_and_the_solver_agrees():
    circle = (
        Need(area="pitch", after="son"),
        Need(area="son", after="droit"),
        Need(area="droit", after="pitch"),
    )
    mentors = (*BOTH, knowing("Nour", "droit"))
    wanted = residency(mentors=mentors, projects=(project(needs=circle),))
    found = the(FindingCode.ORDER_IN_A_CIRCLE, wanted)
    assert found.texts("area") == ("pitch", "son", "droit")
    claim = claim_of(found, wanted, Schedule())
    assert most_placed(claim.needs, wanted, Schedule()) == claim.most == 2
    one_aside = (*circle[:2], replace(circle[2], set_aside=1))
    aside = residency(mentors=mentors, projects=(project(needs=one_aside),))
    assert FindingCode.ORDER_IN_A_CIRCLE not in codes(aside)


def test_a_need_after_one_that_is_not_there_is_noted():
    stray = project(needs=(Need(area="pitch", after="son"),))
    found = the(FindingCode.ORDER_UNKNOWN, residency(projects=(stray,)))
    assert (found.weight, found.area, found.texts("area")) == (Weight.NOTE, "pitch", ("son",))


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        (FindingCode.NEVER_FREE, {"unavailable": (window("08:00-13:00"),)}),
        (
            FindingCode.LEAVES_BEFORE_ARRIVING,
            {"arrival": at("11:00"), "departure": at("09:00")},
        ),
        (FindingCode.STAYS_OUTSIDE, {"arrival": at("09:00", 1)}),
        (FindingCode.STAYS_OUTSIDE, {"departure": at("12:00", -1)}),
    ],
)
def test_who_is_never_there_is_a_note_for_mentors_and_serious_for_projects(
    code: FindingCode, fields: dict[str, object]
):
    absent = mentor("Omar", **fields)
    found = the(code, residency(mentors=(mentor(), absent)))
    assert (found.weight, found.subject, found.name) == (Weight.NOTE, Subject.MENTOR, "Omar")
    missing = residency(projects=(project(), project("Radio", **fields)))
    found = the(code, missing)
    assert (found.weight, found.subject, found.name) == (Weight.SERIOUS, Subject.PROJECT, "Radio")
    assert len(check(missing)) == 1


def test_absences_on_other_days_are_noted_for_people_and_rooms():
    typo = (window("09:00-12:00", 365), window("09:00-09:45"))
    wanted = residency(
        mentors=(mentor(unavailable=typo),),
        projects=(project(unavailable=typo),),
        rooms=(room(unavailable=typo),),
    )
    found = check(wanted)
    assert {each.code for each in found} == {FindingCode.AWAY_OUTSIDE}
    assert [each.subject for each in found] == [Subject.ROOM, Subject.MENTOR, Subject.PROJECT]
    assert found[0].texts("start") == (at("09:00", 365).isoformat(),)


def test_a_mentor_without_expertise_is_noted():
    blank = residency(mentors=(mentor(), mentor("Omar", expertises=())))
    found = the(FindingCode.MENTOR_WITHOUT_EXPERTISE, blank)
    assert (found.weight, found.name) == (Weight.NOTE, "Omar")


def test_a_mentor_whose_expertise_nobody_needs_is_noted_only_if_that_is_true_of_all():
    found = the(FindingCode.MENTOR_NOT_NEEDED, residency(mentors=BOTH))
    assert (found.name, found.number("least")) == ("Omar", 1)
    both = (mentor(), knowing("Omar", "son", "pitch", min_sessions=0))
    assert codes(residency(mentors=both)) == []


def test_a_mentor_whom_no_asking_project_can_meet_is_noted_with_the_causes():
    asking = (project(languages=("fr",)), project("Radio", languages=("fr",)))
    mentors = (mentor(), mentor("Omar", languages=("wo",), excludes=("Radio",)))
    found = the(FindingCode.MENTOR_WITHOUT_MATCH, residency(mentors=mentors, projects=asking))
    assert (found.name, found.texts("language")) == ("Omar", ("Sirocco",))
    assert found.texts("excluded") == ("Radio",)


def test_a_minimum_out_of_reach_is_noted():
    wanted = residency(mentors=(mentor(min_sessions=2),))
    found = the(FindingCode.MENTOR_BELOW_MINIMUM, wanted)
    assert (found.number("least"), found.number("most")) == (2, 1)
    assert codes(residency(mentors=(mentor(min_sessions=1),))) == []
    assert codes(wanted, session(fixed=True, project="Sirocco")) == [
        FindingCode.MENTOR_BELOW_MINIMUM
    ]


def test_an_own_room_that_is_closed_while_the_mentor_is_there_is_noted():
    closed = room("Labo", unavailable=(window("09:00-10:30"),))
    leaving = mentor(room="labo", departure=at("10:30"))
    found = the(FindingCode.OWN_ROOM_CLOSED, residency(rooms=(room(), closed), mentors=(leaving,)))
    assert (found.subject, found.name, found.text("room")) == (Subject.MENTOR, "Awa", "labo")
    staying = mentor(room="labo", departure=at("11:15"))
    assert codes(residency(rooms=(room(), closed), mentors=(staying,))) == []


def test_a_project_that_asks_for_nothing_is_noted():
    found = the(
        FindingCode.PROJECT_WITHOUT_NEEDS,
        residency(projects=(project(), project("Radio", needs=()))),
    )
    assert (found.weight, found.name) == (Weight.NOTE, "Radio")


@pytest.mark.parametrize(
    ("reason", "fields"),
    [
        ("excluded", {"excludes": ("Sirocco",)}),
        ("area", {"expertises": (Expertise(area="son"),)}),
        ("language", {"languages": ("wo",)}),
        ("time", {"unavailable": (window("08:00-13:00"),)}),
    ],
)
def test_a_wish_that_cannot_come_true_is_noted_with_what_stands_against_it(
    reason: str, fields: dict[str, object]
):
    wishing = project(languages=("fr",), wishes=("Omar",))
    wished = mentor("Omar", **fields)
    found = the(
        FindingCode.WISH_IN_VAIN, residency(projects=(wishing,), mentors=(mentor(), wished))
    )
    assert (found.weight, found.name, found.text("mentor")) == (Weight.NOTE, "Sirocco", "Omar")
    assert found.text("reason") == reason
    possible = residency(projects=(wishing,), mentors=(mentor(), mentor("Omar")))
    assert FindingCode.WISH_IN_VAIN not in codes(possible)


def test_names_nearly_alike_are_noted_unless_a_figure_sets_them_apart():
    mentors = (mentor("Karim El Fassi"), mentor("Karim El Fasi", min_sessions=0))
    found = the(FindingCode.NEARLY_ALIKE, residency(mentors=mentors))
    assert (found.subject, found.name) == (Subject.MENTOR, "Karim El Fasi")
    assert found.text("other") == "Karim El Fassi"
    numbered = residency(projects=(project("Médina VR 1"), project("Médina VR 2")))
    assert codes(numbered) == []
    accents = residency(projects=(project("Médina"), project("Medina")))
    assert codes(accents) == [FindingCode.NEARLY_ALIKE]


def test_the_worst_comes_first_then_the_order_of_the_residency():
    needs = (Need(area="pitch"), Need(area="son"))
    wanted = residency(
        mentors=(mentor("Omar", languages=("wo",)), mentor("Nour", expertises=())),
        projects=(
            project("Radio", needs=needs, languages=("fr",)),
            project(needs=needs, languages=("fr",)),
        ),
    )
    assert [(each.weight, each.code, each.name) for each in check(wanted)] == [
        (Weight.SERIOUS, FindingCode.AREA_UNCOVERED, "son"),
        (Weight.SERIOUS, FindingCode.NEED_LANGUAGE, "Radio"),
        (Weight.SERIOUS, FindingCode.NEED_LANGUAGE, "Sirocco"),
        (Weight.NOTE, FindingCode.MENTOR_WITHOUT_MATCH, "Omar"),
        (Weight.NOTE, FindingCode.MENTOR_WITHOUT_EXPERTISE, "Nour"),
    ]
