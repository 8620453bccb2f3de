# SPDX-License-Identifier: Apache-2.0
"""Each kind of finding about the data: what gives rise to it, and what just does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.data_check import (
    Finding,
    FindingCode,
    Subject,
    Weight,
    check_data,
)
from ateliers_desktop.residency import (
    Expertise,
    Mentor,
    Need,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)
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

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "rabat-2025.xlsx"


def check(wanted: Residency, *sessions: Session) -> tuple[Finding, ...]:
    return check_data(wanted, Schedule(sessions=sessions))


def codes(wanted: Residency, *sessions: Session) -> list[FindingCode]:
    return [each.code for each in check(wanted, *sessions)]


def the(code: FindingCode, wanted: Residency, *sessions: Session) -> Finding:
    """Return the only finding of a kind."""
    (found,) = (each for each in check(wanted, *sessions) if each.code is code)
    return found


def knowing(name: str, *areas: str, **fields: object) -> Mentor:
    return mentor(name, expertises=tuple(Expertise(area=each) for each in areas), **fields)


def test_a_sound_residency_has_no_findings():
    assert check(residency()) == ()


def test_the_sample_has_two_requests_that_no_language_allows():
    reading = read_workbook(SAMPLE)
    assert reading.residency is not None
    found = check_data(reading.residency, reading.schedule)
    assert [(each.code, each.name, each.area) for each in found] == [
        (FindingCode.NEED_LANGUAGE, "Atlas Sonore", "son"),
        (FindingCode.NEED_LANGUAGE, "Atlas Sonore", "jeu"),
    ]


@pytest.mark.parametrize(
    ("code", "lacking"),
    [
        (FindingCode.NO_SLOTS, {"slots": ()}),
        (FindingCode.NO_MENTORS, {"mentors": ()}),
        (FindingCode.NO_PROJECTS, {"projects": ()}),
        (FindingCode.NO_NEEDS, {"projects": (project(needs=()),)}),
        (
            FindingCode.NO_NEEDS,
            {"projects": (project(needs=(Need(area="pitch", sessions=2, set_aside=2),)),)},
        ),
        (FindingCode.MENTORS_NEVER_FREE, {"mentors": (mentor(arrival=at("09:00", 3)),)}),
        (FindingCode.PROJECTS_NEVER_FREE, {"projects": (project(departure=at("08:00")),)}),
        (FindingCode.ROOMS_NEVER_OPEN, {"rooms": (room(unavailable=(window("08:00-13:00"),)),)}),
    ],
)
def test_without_a_foundation_nothing_can_be_proposed_and_only_that_is_told(
    code: FindingCode, lacking: dict[str, object]
):
    (found,) = check(residency(**lacking))
    assert (found.code, found.weight, found.subject) == (
        code,
        Weight.BLOCKING,
        Subject.RESIDENCY,
    )


def test_locked_sessions_at_the_same_time_are_told_once_with_both_sides():
    wanted = residency(projects=(project(), project("Radio")))
    clashing = tuple(
        session(project=name, fixed=True, room_fixed=True, status=SessionStatus.CLASHING)
        for name in ("Sirocco", "Radio")
    )
    found = the(FindingCode.LOCKED_CLASH, wanted, *clashing)
    assert (found.weight, found.subject, found.name) == (Weight.BLOCKING, Subject.MENTOR, "Awa")
    assert set(found.texts("project")) == {"Sirocco", "Radio"}
    apart = replace(clashing[1], start=at("10:30"), end=at("11:15"))
    assert codes(wanted, clashing[0], apart) == []


def test_days_without_slots_or_events_are_noted_as_one_run():
    planned = (*slots("09:00-09:45"), event("10:00-11:00", day=1))
    found = the(FindingCode.DAY_WITHOUT_SLOTS, residency(days=4, slots=planned))
    assert (found.subject, found.name) == (Subject.SLOT, "2025-10-08T00:00:00")
    assert found.text("last") == "2025-10-09"


def test_an_event_of_all_projects_over_slots_is_noted_at_the_first_of_them():
    over = event("09:30-10:00", projects=True)
    found = the(FindingCode.SLOT_UNDER_EVENT, residency(slots=(*slots(*MORNING), over)))
    assert (found.name, found.number("slots")) == (at("09:00").isoformat(), 2)
    beside = event("12:00-13:00", projects=True)
    of_some = event("09:30-10:00", names=("Radio",))
    assert codes(residency(slots=(*slots(*MORNING), beside, of_some))) == []


def test_no_rooms_are_noted_and_room_rules_fall_away():
    asking = project(equipment=("écran",))
    assert codes(residency(rooms=(), projects=(asking,))) == [FindingCode.NO_ROOMS]


def test_a_room_that_is_always_closed_is_noted():
    closed = room("Labo", unavailable=(window("09:00-12:00"),))
    found = the(FindingCode.ROOM_NEVER_OPEN, residency(rooms=(room(), closed)))
    assert (found.weight, found.subject, found.name) == (Weight.NOTE, Subject.ROOM, "Labo")


def test_rooms_are_counted_before_anybody_searches():
    people = {
        "mentors": (mentor(max_per_day=9, max_in_row=9), mentor("Omar")),
        "projects": tuple(project(name) for name in ("Sirocco", "Radio", "Medina")),
    }
    two = slots(*MORNING[:2])
    found = the(FindingCode.ROOMS_TOO_FEW, residency(slots=two, **people))
    assert (found.weight, found.number("asked"), found.number("most")) == (Weight.SERIOUS, 3, 2)
    assert codes(residency(slots=two, rooms=(room(), room("Labo")), **people)) == []
    long = tuple(
        replace(each, needs=(Need(area="pitch", minutes=90),)) for each in people["projects"][:2]
    )
    halved = residency(slots=slots(*MORNING[:3]), mentors=people["mentors"], projects=long)
    assert the(FindingCode.ROOMS_TOO_FEW, halved).number("most") == 1


def test_a_locked_session_counts_on_both_sides_of_the_numbers():
    wanted = residency(
        slots=slots(*MORNING[:2]),
        mentors=(mentor(), mentor("Omar")),
        projects=tuple(project(name) for name in ("Sirocco", "Radio", "Medina")),
    )
    for room_fixed in (True, False):
        locked = session(fixed=True, room_fixed=room_fixed)
        found = the(FindingCode.ROOMS_TOO_FEW, wanted, locked)
        assert (found.number("asked"), found.number("most")) == (3, 2)


def test_equipped_rooms_are_counted_for_those_who_need_them():
    labo = room("Labo", equipment=("casques",), unavailable=(window("09:45-12:00"),))
    wanted = residency(
        rooms=(room(), labo),
        mentors=(mentor(), mentor("Omar")),
        projects=(project(equipment=("casques",)), project("Radio", equipment=("casques",))),
    )
    found = the(FindingCode.EQUIPPED_ROOMS_TOO_FEW, wanted)
    assert (found.number("asked"), found.number("most")) == (2, 1)
    assert found.texts("equipment") == ("casques",)
    assert found.texts("project") == ("Sirocco", "Radio")


def test_equipment_that_no_room_has_and_that_no_room_has_at_once_is_told():
    rooms = (room(equipment=("Écran",)), room("Labo", equipment=("casques",)))
    asking = project(equipment=("écran", "piano"))
    found = the(FindingCode.EQUIPMENT_NOWHERE, residency(rooms=rooms, projects=(asking,)))
    assert (found.weight, found.name) == (Weight.SERIOUS, "Sirocco")
    assert found.texts("nowhere") == ("piano",)
    both = project(equipment=("écran", "casques"))
    assert the(
        FindingCode.EQUIPMENT_NOWHERE, residency(rooms=rooms, projects=(both,))
    ).texts("nowhere") == ()  # fmt: skip
    assert codes(residency(rooms=rooms, projects=(project(equipment=("ecran",)),))) == []


def test_an_area_that_no_mentor_has_is_told_once_for_all_who_ask():
    asking = tuple(
        project(name, needs=(Need(area="pitch"), Need(area="son", sessions=2)))
        for name in ("Sirocco", "Radio")
    )
    found = the(FindingCode.AREA_UNCOVERED, residency(projects=asking))
    assert (found.weight, found.subject, found.name) == (Weight.SERIOUS, Subject.AREA, "son")
    assert (found.number("asked"), found.texts("project")) == (4, ("Sirocco", "Radio"))
    aside = tuple(
        replace(each, needs=(each.needs[0], Need(area="son", set_aside=1))) for each in asking
    )
    assert codes(residency(projects=aside)) == []


def test_areas_that_share_a_mentor_are_counted_together():
    wanted = residency(
        mentors=(knowing("Awa", "pitch", "son", max_per_day=3), knowing("Omar", "droit")),
        projects=tuple(
            project(name, needs=(Need(area="pitch"), Need(area="son")))
            for name in ("Sirocco", "Radio")
        ),
    )
    found = the(FindingCode.AREA_TOO_OFTEN, wanted)
    assert found.texts("area") == ("pitch", "son")
    assert (found.number("asked"), found.number("most")) == (4, 3)
    assert found.texts("mentor") == ("Awa",)


def test_all_mentors_together_are_counted_with_their_pauses():
    four = tuple(project(name) for name in ("Sirocco", "Radio", "Medina", "Atlas"))
    wanted = residency(projects=four, mentors=(mentor(max_in_row=3),))
    found = the(FindingCode.MENTORS_TOO_FEW, wanted)
    assert (found.number("asked"), found.number("most")) == (4, 3)
    assert codes(residency(projects=four, mentors=(mentor(max_in_row=4),))) == []


def test_a_need_longer_than_any_run_of_slots_is_told_with_the_longest():
    broken = slots("09:00-09:45", "09:45-10:30", "10:45-11:30")
    asking = project(needs=(Need(area="pitch", minutes=100),))
    found = the(FindingCode.NEED_TOO_LONG, residency(slots=broken, projects=(asking,)))
    assert (found.name, found.area) == ("Sirocco", "pitch")
    assert (found.number("minutes"), found.number("longest")) == (100, 90)
    fits = project(needs=(Need(area="pitch", minutes=90),))
    assert codes(residency(slots=broken, projects=(fits,))) == []


@pytest.mark.parametrize(
    ("code", "hurdle", "fields"),
    [
        (FindingCode.NEED_EXCLUDED, "excluded", {"excludes": ("Sirocco",)}),
        (FindingCode.NEED_LANGUAGE, "language", {"languages": ("wo",)}),
        (FindingCode.NEED_TIME, "time", {"arrival": at("10:30")}),
        (FindingCode.NEED_LENGTH, "length", {"unavailable": (window("09:00-09:45"),)}),
        (FindingCode.NEED_IN_A_ROW, "row", {"max_in_row": 1}),
        (FindingCode.NEED_ROOM, "room", {}),
    ],
)
def test_what_keeps_every_mentor_from_a_need_is_told_by_its_nearest_cause(
    code: FindingCode, hurdle: str, fields: dict[str, object]
):
    asking = project(
        languages=("fr",), needs=(Need(area="pitch", minutes=90),), departure=at("10:30")
    )
    rooms = (room(unavailable=(window("09:00-09:45"),)),)
    away = mentor("Omar", excludes=("Sirocco",), languages=("fr",))
    awa = mentor(**{"languages": ("fr",), **fields})
    other = project("Radio")
    wanted = residency(projects=(asking, other), rooms=rooms, mentors=(awa, away))
    found = the(code, wanted)
    assert (found.weight, found.name, found.area) == (Weight.SERIOUS, "Sirocco", "pitch")
    assert found.texts(hurdle)[0] == "Awa"
    assert "Omar" in found.texts("excluded")
    opened = replace(wanted, rooms=(room(),), mentors=(replace(awa, **_undone(fields)), away))
    assert codes(opened) == []


def _undone(fields: dict[str, object]) -> dict[str, object]:
    plain = mentor(languages=("fr",))
    return {name: getattr(plain, name) for name in fields}


def test_a_need_with_all_its_sessions_locked_is_asked_for_no_more():
    strangers = residency(
        mentors=(mentor(languages=("wo",)),), projects=(project(languages=("fr",)),)
    )
    assert codes(strangers) == [FindingCode.NEED_LANGUAGE, FindingCode.MENTOR_WITHOUT_MATCH]
    assert codes(strangers, session(fixed=True)) == []
    assert codes(strangers, session()) == codes(strangers)


def test_a_need_with_more_sessions_than_days_to_meet_is_told():
    asking = project(needs=(Need(area="pitch", sessions=3),))
    wanted = residency(days=2, projects=(asking,))
    found = the(FindingCode.NEED_TOO_OFTEN, wanted)
    assert (found.number("asked"), found.number("most")) == (3, 2)
    assert found.texts("mentor") == ("Awa",)
    assert codes(replace(wanted, mentors=(mentor(), mentor("Omar")))) == []
    locked = session(fixed=True)
    found = the(FindingCode.NEED_TOO_OFTEN, wanted, locked)
    assert (found.number("asked"), found.number("most")) == (3, 2)


def test_a_project_is_counted_by_its_days_and_by_its_slots():
    needs = (Need(area="pitch"), Need(area="son"), Need(area="droit"))
    mentors = tuple(
        knowing(f"{area} {n}", area) for area in ("pitch", "son", "droit") for n in "12"
    )
    by_days = residency(projects=(project(needs=needs, max_per_day=2),), mentors=mentors)
    found = the(FindingCode.PROJECT_TOO_OFTEN_FOR_DAYS, by_days)
    assert (found.number("asked"), found.number("most"), found.number("limit")) == (3, 2, 2)
    leaving = project(needs=needs, departure=at("10:30"))
    found = the(
        FindingCode.PROJECT_TOO_OFTEN_FOR_SLOTS, residency(projects=(leaving,), mentors=mentors)
    )
    assert (found.number("asked"), found.number("most")) == (3, 2)
    enough = residency(projects=(project(needs=needs, max_per_day=3),), mentors=mentors)
    assert FindingCode.PROJECT_TOO_OFTEN_FOR_DAYS not in codes(enough)
    assert FindingCode.PROJECT_TOO_OFTEN_FOR_SLOTS not in codes(enough)
