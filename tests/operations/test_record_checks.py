# SPDX-License-Identifier: Apache-2.0
"""What stands against a record as somebody writes it: each fault, and what just passes."""

from dataclasses import replace
from typing import Any

import pytest

from ateliers_desktop.operations.record_checks import (
    Fault,
    Finding,
    check_needs,
    check_record,
    is_circular,
)
from ateliers_desktop.operations.record_words import finding_text
from ateliers_desktop.residency import Expertise, Mentor, Need, Project, Room, Team
from ateliers_desktop.words import translations
from tests import builders

RESIDENCY = builders.residency(
    rooms=(builders.room("Atelier"), builders.room("Studio")),
    mentors=(builders.mentor("Awa Diagne"), builders.mentor("Idriss Kettani")),
    projects=(builders.project("Médina VR"), builders.project("Sirocco")),
)
PROJECT, MENTOR, ROOM = RESIDENCY.projects[1], RESIDENCY.mentors[1], RESIDENCY.rooms[1]


def faults(old: Project | Mentor | Room | None, **fields: Any) -> list[tuple[Fault, str]]:
    """Return what is wrong with a record of which some fields become others."""
    base = old or PROJECT
    found = check_record(RESIDENCY, old, replace(base, **fields))
    return [(each.fault, each.fields[-1]) for each in found]


@pytest.mark.parametrize("record", [*RESIDENCY.projects, *RESIDENCY.mentors, *RESIDENCY.rooms])
def test_what_is_there_is_right(record: Project | Mentor | Room) -> None:
    assert check_record(RESIDENCY, record, record) == ()


def test_a_name_is_needed_and_not_taken_in_any_spelling() -> None:
    assert faults(PROJECT, name="") == [(Fault.NAME_MISSING, "name")]
    assert faults(PROJECT, name="medina  vr") == [(Fault.NAME_TAKEN, "name")]
    assert faults(PROJECT, name="SIROCCO") == []
    assert faults(None, name="Sirocco") == [(Fault.NAME_TAKEN, "name")]


def test_a_mentor_may_be_called_as_a_project_is() -> None:
    assert faults(MENTOR, name="Sirocco") == []


def test_a_departure_comes_after_the_arrival() -> None:
    noon = builders.at("12:00")
    wrong = [(Fault.LEAVES_TOO_EARLY, "departure")]
    assert faults(MENTOR, arrival=noon, departure=noon) == wrong
    assert faults(MENTOR, arrival=noon, departure=builders.at("12:01")) == []
    assert faults(PROJECT, arrival=noon) == []


@pytest.mark.parametrize(
    ("address", "right"),
    [("", True), ("a@b", True), ("a.b", False), ("@b", False), ("a@", False), ("a @ b", True)],
)
def test_an_address_has_two_parts(address: str, right: bool) -> None:
    assert (faults(MENTOR, email=address) == []) is right


@pytest.mark.parametrize(
    ("record", "field", "least", "most"),
    [
        (MENTOR, "max_per_day", 1, 24),
        (MENTOR, "max_in_row", 1, 24),
        (MENTOR, "min_sessions", 0, 99),
        (PROJECT, "max_per_day", 1, 24),
        (ROOM, "capacity", 0, 99_999),
    ],
)
def test_numbers_have_bounds(
    record: Project | Mentor | Room, field: str, least: int, most: int
) -> None:
    for number, right in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
        found = faults(record, **{field: number})
        assert found == ([] if right else [(Fault.OUT_OF_RANGE, field)])


def test_a_room_need_not_say_how_many_it_holds() -> None:
    assert faults(ROOM, capacity=None) == []


def test_a_team_is_as_large_as_its_names_or_says_nothing() -> None:
    pair = ("Lina", "Samba")
    assert faults(PROJECT, team=Team(members=pair, size=1)) == [(Fault.TEAM_TOO_SMALL, "team")]
    assert faults(PROJECT, team=Team(members=pair, size=2)) == []
    assert faults(PROJECT, team=Team(members=pair)) == []
    assert faults(PROJECT, team=Team(size=-1)) == [(Fault.OUT_OF_RANGE, "team")]


def test_an_area_stands_once_among_needs_and_expertise() -> None:
    twice = (Need(area="pitch"), Need(area="pitch"))
    assert faults(PROJECT, needs=twice) == [(Fault.AREA_TWICE, "area")]
    known = (Expertise(area="son"), Expertise(area="son"))
    assert faults(MENTOR, expertises=known) == [(Fault.AREA_TWICE, "area")]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"priority": 0}, "priority"),
        ({"priority": 4}, "priority"),
        ({"sessions": 0}, "sessions"),
        ({"minutes": 0}, "minutes"),
        ({"set_aside": 2}, "set_aside"),
    ],
)
def test_each_number_of_a_need_has_bounds(fields: dict[str, int], field: str) -> None:
    (found,) = check_needs((Need(area="pitch", **fields),))
    assert (found.fault, found.fields) == (Fault.OUT_OF_RANGE, ("needs", field))


def test_a_need_waits_for_one_that_there_is_and_never_for_itself() -> None:
    unknown = (Need(area="pitch", after="son"),)
    assert [each.fault for each in check_needs(unknown)] == [Fault.AFTER_UNKNOWN]
    chain = (Need(area="a", after="b"), Need(area="b", after="c"), Need(area="c"))
    assert check_needs(chain) == ()
    circle = (*chain[:2], Need(area="c", after="a"))
    assert {each.fault for each in check_needs(circle)} == {Fault.AFTER_CIRCLE}
    assert is_circular((Need(area="a", after="a"),), "a")
    # Whoever waits for a circle is not in it.
    assert not is_circular((Need(area="x", after="a"), *circle), "x")


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_fault_has_words_in_every_language(fault: Fault, language: str) -> None:
    finding = Finding(fault=fault, fields=("name",), name="Sirocco", least=1, most=9)
    text = finding_text(finding, translations(language))
    assert text
    assert "{" not in text


def test_the_words_name_what_an_area_is_called() -> None:
    finding = Finding(fault=Fault.AREA_TWICE, fields=("needs", "area"), name="son")
    text = finding_text(finding, translations("en"), "Sound and music")
    assert text == "“Sound and music” stands there already."
