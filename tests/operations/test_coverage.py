# SPDX-License-Identifier: Apache-2.0
"""What is asked of an area and what its mentors could give; levels and areas as edits."""

from ateliers_desktop.operations.coverage import (
    Coverage,
    CoverageState,
    asking,
    coverage,
    most_sessions,
)
from ateliers_desktop.operations.expertise_edits import check_area, new_area, set_level
from ateliers_desktop.operations.record_checks import Fault
from ateliers_desktop.residency import Area, Expertise, Need, Residency, Schedule
from tests import builders


def asked_for(*needs: Need, **fields: object) -> Residency:
    return builders.residency(projects=(builders.project(needs=needs),), **fields)


def of_pitch(residency: Residency) -> Coverage:
    return coverage(residency).areas["pitch"]


def test_what_is_set_aside_is_not_asked() -> None:
    assert of_pitch(asked_for(Need(area="pitch", sessions=3, set_aside=1))).asked == 2


def test_each_day_gives_its_free_slots_up_to_the_limit() -> None:
    afternoon_off = (builders.window("09:00-11:00", day=1),)
    mentor = builders.mentor(max_per_day=3, unavailable=afternoon_off)
    residency = builders.residency(days=2, mentors=(mentor,))
    assert most_sessions(residency, mentor) == 3 + 1


def test_events_and_travel_leave_no_free_slots() -> None:
    kept = builders.event("09:00-10:00", mentors=True)
    mentor = builders.mentor(arrival=builders.at("11:15"))
    slots = (*builders.slots(*builders.MORNING), kept)
    assert most_sessions(builders.residency(slots=slots, mentors=(mentor,)), mentor) == 1
    there = builders.mentor()
    assert most_sessions(builders.residency(slots=slots, mentors=(there,)), there) == 2


def test_an_area_that_nobody_has_is_uncovered() -> None:
    found = coverage(asked_for(Need(area="son"))).areas["son"]
    assert found == Coverage(asked=1)
    assert found.state is CoverageState.UNCOVERED


def test_an_area_whose_mentors_never_have_time_is_uncovered() -> None:
    away = builders.mentor(unavailable=(builders.window("08:00-20:00"),))
    found = of_pitch(asked_for(Need(area="pitch"), mentors=(away,)))
    assert found.mentors == ("Awa",)
    assert found.state is CoverageState.UNCOVERED


def test_an_area_is_scarce_when_more_is_asked_than_possible() -> None:
    enough = of_pitch(asked_for(Need(area="pitch", sessions=4)))
    assert (enough.possible, enough.state) == (4, CoverageState.ENOUGH)
    scarce = of_pitch(asked_for(Need(area="pitch", sessions=5)))
    assert (scarce.possible, scarce.state) == (4, CoverageState.SCARCE)


def test_an_area_that_nobody_asks_for_is_neither() -> None:
    assert of_pitch(asked_for(Need(area="son"))).state is CoverageState.UNASKED


def test_all_areas_together_count_each_mentor_once() -> None:
    both = builders.mentor(expertises=(Expertise(area="pitch"), Expertise(area="son")))
    idle = builders.mentor("Ba", expertises=())
    needs = (Need(area="pitch", sessions=2), Need(area="son"))
    overall = coverage(asked_for(*needs, mentors=(both, idle))).overall
    assert overall == Coverage(asked=3, mentors=("Awa",), possible=4)


def test_who_asks_for_an_area_is_told_with_what_stands_between() -> None:
    residency = builders.residency(
        mentors=(builders.mentor(languages=("fr",), excludes=("Oasis",)),),
        projects=(
            builders.project("Sirocco", languages=("ar",)),
            builders.project("Oasis", needs=(Need(area="pitch", priority=3, sessions=2),)),
            builders.project("Dune", needs=(Need(area="pitch", set_aside=1),)),
            builders.project("Médina", needs=(Need(area="son"),)),
        ),
    )
    oasis, sirocco = asking(residency, "pitch", residency.mentors[0])
    assert (oasis.project, oasis.sessions, oasis.speaks, oasis.may_meet) == (
        "Oasis",
        2,
        True,
        False,
    )
    assert (sirocco.project, sirocco.speaks, sirocco.may_meet) == ("Sirocco", False, True)
    assert all(each.speaks and each.may_meet for each in asking(residency, "pitch", None))


def test_a_level_is_given_changed_in_its_place_and_taken_away() -> None:
    residency, schedule = builders.residency(), Schedule()
    levels = {}
    for area, level in (("son", 3), ("pitch", 1), ("pitch", 0), ("son", 0)):
        edit = set_level(residency, schedule, "Awa", area, level)
        mentor = edit.data.apply(residency).mentor("Awa")
        levels[area, level] = [(each.area, each.level) for each in mentor.expertises]
    assert levels == {
        ("son", 3): [("pitch", 2), ("son", 3)],
        ("pitch", 1): [("pitch", 1)],
        ("pitch", 0): [],
        ("son", 0): [("pitch", 2)],
    }
    assert set_level(residency, schedule, "Awa", "pitch", 2).is_empty


def test_a_new_area_is_called_as_nothing_else_is() -> None:
    residency = builders.residency(areas=(Area(code="x", french="Nouvelle expertise"),))
    area = new_area(residency, "Nouvelle expertise", "fr")
    assert area == Area(code="Nouvelle expertise 2", french="Nouvelle expertise 2")
    assert new_area(residency, "مجال", "ar") == Area(code="مجال", arabic="مجال")
    assert check_area(residency, None, area) == ()


def test_an_area_needs_a_name_and_not_that_of_another() -> None:
    residency = builders.residency()
    pitch = residency.area("pitch")
    nameless = check_area(residency, pitch, Area(code="pitch"))
    assert [(each.fault, each.fields) for each in nameless] == [
        (Fault.NAME_MISSING, ("french", "english", "arabic"))
    ]
    taken = check_area(residency, pitch, Area(code="pitch", english="sôn"))
    assert [(each.fault, each.fields, each.name) for each in taken] == [
        (Fault.NAME_TAKEN, ("english",), "Son")
    ]
    assert check_area(residency, pitch, pitch) == ()
