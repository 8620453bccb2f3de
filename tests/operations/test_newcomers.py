# SPDX-License-Identifier: Apache-2.0
"""A new cohort comes in from a workbook: who is new is added, who is here stays as they are."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import write_workbook
from ateliers_desktop.operations.newcomers import add_people, newcomers, read_newcomers
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Area,
    Canvas,
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Schedule,
)
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.words import translations
from tests.builders import mentor, project, residency
from tests.files import new_file

HERE = residency(name="Dakar 2026")
EARLIER = residency(
    name="Rabat 2025",
    projects=(project("Mirage", canvas=Canvas(value="une voix"), stage="MVP"),),
    mentors=(mentor("Idriss Kettani"),),
)


def incoming(*, mentors: tuple[Mentor, ...] = (), projects: tuple[Project, ...] = ()) -> Residency:
    areas = (Area(code="PITCH"), Area(code="droit", french="Droit"), Area(code="vue"))
    return residency(name="Formulaire", areas=areas, mentors=mentors, projects=projects)


def names(found: tuple[object, ...]) -> list[tuple[str, list[tuple[str, bool]]]]:
    return [
        (each.record.name, [(near.record.name, near.here) for near in each.near]) for each in found
    ]


def test_who_is_here_by_that_name_is_not_new():
    there = incoming(mentors=(mentor("AWA"),), projects=(project(), project("Baobab")))
    assert names(newcomers(HERE, there, ())) == [("Baobab", [])]


def test_a_near_name_is_offered_from_here_and_from_other_residencies():
    there = incoming(
        mentors=(mentor("Idris Kettani"),), projects=(project("Siroco"), project("Mirages"))
    )
    assert names(newcomers(HERE, there, (EARLIER,))) == [
        ("Siroco", [("Sirocco", True)]),
        ("Mirages", [("Mirage", False)]),
        ("Idris Kettani", [("Idriss Kettani", False)]),
    ]


def test_whoever_had_the_name_before_is_offered_as_the_same():
    here = residency(
        name="Dakar 2026",
        projects=(project("Harmattan", formerly=("Sirocco",)),),
        mentors=(mentor("Awa Diop", formerly=("Awa",)), mentor("Awatif")),
    )
    there = incoming(mentors=(mentor("Awa"),), projects=(project("Sirocco"),))
    assert names(newcomers(here, there, ())) == [
        ("Sirocco", [("Harmattan", True)]),
        ("Awa", [("Awa Diop", True)]),
    ]


def test_new_people_are_added_with_the_areas_that_they_need_and_nothing_else_changes():
    new = mentor("Nour", expertises=(Expertise(area="droit", level=3),), room="Ailleurs")
    needs = (Need(area="PITCH"), Need(area="droit", after="PITCH"))
    other = project("Baobab", needs=needs, wishes=("Nour", "awa", "Inconnue"))
    there = incoming(mentors=(new, mentor("AWA", email="autre@example.org")), projects=(other,))
    edit = add_people(HERE, there, {"Nour": None, "Baobab": None})
    after = edit.data.apply(HERE)
    assert after.mentors[:1] == HERE.mentors
    assert after.projects[:1] == HERE.projects
    assert [each.code for each in after.areas] == ["pitch", "son", "droit"]
    assert (after.mentors[1].expertises, after.mentors[1].room) == (new.expertises, "")
    assert after.projects[1].needs == (Need(area="pitch"), Need(area="droit", after="pitch"))
    assert after.projects[1].wishes == ("Nour", "Awa")
    assert edit.data.inverse().apply(after) == HERE


def test_somebody_found_again_keeps_their_history_and_the_new_spelling():
    there = incoming(projects=(project("Mirages"),))
    (found,) = newcomers(HERE, there, (EARLIER,))
    edit = add_people(HERE, there, {"Mirages": found.near[0]})
    added = edit.data.apply(HERE).projects[-1]
    assert (added.name, added.formerly) == ("Mirages", ("Mirage",))
    assert (added.canvas.value, added.stage) == ("une voix", "MVP")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of both residencies."""
    path = tmp_path / "programme.ateliers"
    new_file(path, HERE, Schedule())
    with ProgrammeFile.open(path) as file:
        file.add_residency(EARLIER, Schedule())
    return path


def test_newcomers_may_wish_to_meet_whoever_is_here_though_the_workbook_has_them_not(
    path: Path, tmp_path: Path
):
    workbook = tmp_path / "formulaire.xlsx"
    baobab = project("Baobab", wishes=("Awa",))
    nour = mentor("Nour", excludes=("Sirocco",), room="Atelier")
    alone = replace(HERE, projects=(baobab,), mentors=(nour,), rooms=())
    write_workbook(alone, Schedule(), workbook, "fr")
    with Programme.open(path, residency="Dakar 2026") as programme:
        there, found = read_newcomers(workbook, programme, translations("en"))
        edit = add_people(programme.residency, there, {"Baobab": None, "Nour": None})
        after = edit.data.apply(programme.residency)
    assert [each.record.name for each in found] == ["Baobab", "Nour"]
    assert after.project("Baobab").wishes == ("Awa",)
    assert (after.mentor("Nour").excludes, after.mentor("Nour").room) == (("Sirocco",), "Atelier")


def test_a_wish_for_somebody_whom_nobody_knows_is_still_an_error(path: Path, tmp_path: Path):
    workbook = tmp_path / "formulaire.xlsx"
    stranger = replace(HERE, projects=(project("Baobab", wishes=("Inconnue",)),))
    write_workbook(stranger, Schedule(), workbook, "fr")
    with (
        Programme.open(path, residency="Dakar 2026") as programme,
        pytest.raises(UserError, match="has errors"),
    ):
        read_newcomers(workbook, programme, translations("en"))


def test_a_workbook_without_anybody_new_is_told_in_words(path: Path, tmp_path: Path):
    workbook = tmp_path / "formulaire.xlsx"
    write_workbook(HERE, Schedule(), workbook, "fr")
    with (
        Programme.open(path, residency="Dakar 2026") as programme,
        pytest.raises(UserError, match="in the residency already"),
    ):
        read_newcomers(workbook, programme, translations("en"))


def test_a_workbook_with_errors_adds_nobody(path: Path, tmp_path: Path):
    workbook = tmp_path / "vide.xlsx"
    workbook.write_bytes(b"pas un classeur")
    with (
        Programme.open(path, residency="Dakar 2026") as programme,
        pytest.raises(UserError, match="has errors"),
    ):
        read_newcomers(workbook, programme, translations("en"))
