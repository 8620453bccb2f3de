# SPDX-License-Identifier: Apache-2.0
"""Who is the same over residencies is one rule: in reports, stories, notes and personal data."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.operations.counting import count_figures
from ateliers_desktop.operations.editing import change
from ateliers_desktop.operations.former_names import SamePeople
from ateliers_desktop.operations.known_people import person_of
from ateliers_desktop.operations.notebooks import chapters_about, notebook_on_paper, subjects
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.story import story_of
from ateliers_desktop.residency import Note, NoteEdit, Party, Project, Schedule, fold
from ateliers_desktop.residency.figures import Dimension
from ateliers_desktop.storage import ProgrammeFile
from tests.builders import project, residency
from tests.files import new_file

YEAR = timedelta(days=364)
NAMES = ("Sirocco", "SIROCCO", "Kora", "Médina", "Bazar", "Souk")


def same(*residencies: tuple[Project, ...]) -> SamePeople:
    return SamePeople(dict(enumerate(residencies)))


def programme_of(path: Path, *residencies: tuple[Project, ...]) -> Programme:
    """Return a file with a residency a year, each with a note on each of its projects."""
    first, *others = (
        residency(
            name=f"Year {at}", first_day=residency().first_day + at * YEAR, slots=(), projects=each
        )
        for at, each in enumerate(residencies)
    )
    new_file(path, first, Schedule())
    with Programme.open(path) as opened:
        for each in others:
            opened.add_residency(each, Schedule())
    for at, each in enumerate(residencies):
        with Programme.open(path, residency=f"Year {at}") as opened:
            when = datetime(2025 + at, 10, 8, 10)
            opened.note(
                NoteEdit(
                    after=tuple(
                        Note(
                            text=f"{one.name}, year {at}",
                            written_at=when,
                            changed_at=when,
                            project=one.name,
                        )
                        for one in each
                    )
                )
            )
    return Programme.open(path, residency="Year 0")


def chapters_of(programme: Programme, name: str) -> dict[str, list[str]]:
    """Return what the story and the notes of a project are taken from; they have to agree."""
    told = {
        each.residency.name: [one.note.text for one in each.events if hasattr(one, "note")]
        for each in story_of(programme, Party.PROJECT, name).chapters
    }
    noted = {
        each.residency.name: [one.text for one in each.notebook.notes]
        for each in chapters_about(programme, Party.PROJECT, name)
    }
    assert told == noted
    return told


def test_notes_and_the_story_follow_a_name_that_a_later_residency_gave(tmp_path: Path) -> None:
    years = (
        (project("Médina"),),
        (project("Souk", formerly=("MEDINA",)),),
        (project("Bazar", formerly=("Souk",)),),
    )
    with programme_of(tmp_path / "x.ateliers", *years) as programme:
        everything = {
            "Year 0": ["Médina, year 0"],
            "Year 1": ["Souk, year 1"],
            "Year 2": ["Bazar, year 2"],
        }
        assert chapters_of(programme, "Médina") == everything
        listed = subjects(programme, Party.PROJECT, datetime(2027, 1, 1).date())
        assert [(each.name, each.notes) for each in listed] == [("Médina", 3)]
        assert {each.project for each in notebook_on_paper(programme).entries} == {"Médina"}
        last = programme.at(programme.residencies[-1])
        assert chapters_of(last, "Bazar") == everything


def test_a_new_one_of_an_old_name_is_not_who_has_another_name_by_now(tmp_path: Path) -> None:
    years = (
        (project("Médina"),),
        (project("Souk", formerly=("Médina",)),),
        (project("Bazar", formerly=("Souk",)), project("Médina")),
    )
    with programme_of(tmp_path / "x.ateliers", *years) as programme:
        last = programme.at(programme.residencies[-1])
        assert set(chapters_of(last, "Bazar")) == {"Year 0", "Year 1", "Year 2"}
        assert set(chapters_of(last, "Médina")) == {"Year 2"}
        held = [programme.load(each) for each in programme.residencies]
        figures = count_figures(held, "fr")
        needs = {each.name: each.needs.total for each in figures.lines[Dimension.PROJECT]}
        assert needs == {"Bazar": 3, "Médina": 1}


def test_who_was_in_between_under_another_name_is_joined_once_that_is_said() -> None:
    rule = same((project("Kora"),), (project("Souk"),), (project("Souk", formerly=("Kora",)),))
    assert rule.who(0, "kora") == rule.who(1, "Souk") == rule.who(2, "Souk")
    assert rule.last_name(0, "Kora") == "Souk"


def test_somebody_who_took_the_old_name_again_is_the_same() -> None:
    rule = same((project("Kora"),), (project("Souk", formerly=("Kora",)),), (project("KORA"),))
    assert rule.who(0, "Kora") == rule.who(1, "Souk") == rule.who(2, "Kora")


def test_two_of_one_residency_stay_two_although_they_became_one() -> None:
    years = (project("Sirocco"), project("Kora")), (project("Duo", formerly=("Sirocco", "Kora")),)
    rule = same(*years)
    assert rule.who(0, "Sirocco") == rule.who(1, "Duo")
    assert rule.who(0, "Kora") != rule.who(1, "Duo")


def test_a_name_of_nobody_is_just_that_name() -> None:
    rule = same((project("Kora"),), (project("Kora"),))
    assert rule.who(0, "Parti") == rule.who(1, "PARTI") != rule.who(0, "Kora")
    assert rule.name_in(0, rule.who(1, "Parti")) is None


def test_a_name_that_somebody_else_bears_is_not_erased_along(tmp_path: Path) -> None:
    years = (
        (project("Sirocco"),),
        (project("Harmattan", formerly=("Sirocco", "Simoun")), project("Sirocco")),
    )
    with programme_of(tmp_path / "x.ateliers", *years) as programme:
        contents = programme.contents()
    assert person_of(contents, "Harmattan", Party.PROJECT).names == ("Harmattan", "Simoun")
    assert person_of(contents, "Simoun", Party.PROJECT).folded == {"harmattan", "simoun"}
    assert person_of(contents, "Sirocco", Party.PROJECT).names == ("Sirocco",)


def test_who_is_the_same_is_told_without_reading_another_residency_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    years = (project("Médina"),), (project("Souk", formerly=("Médina",)),)
    with programme_of(tmp_path / "x.ateliers", *years) as programme:
        monkeypatch.delattr(ProgrammeFile, "load")
        rule = programme.same_people(Party.PROJECT)
        here, there = (each.id for each in programme.residencies)
        assert rule.who(here, "Médina") == rule.who(there, "Souk")
        assert [each.name for each in programme.people_elsewhere(Party.PROJECT)] == ["Souk"]


def test_a_name_or_a_residency_that_comes_is_reckoned_with(tmp_path: Path) -> None:
    years = (project("Médina"),), (project("Souk"),)
    with programme_of(tmp_path / "x.ateliers", *years) as programme:
        here, there = (each.id for each in programme.residencies)
        rule = programme.same_people(Party.PROJECT)
        assert rule.who(here, "Médina") != rule.who(there, "Souk")
        known = programme.residency.projects[0]
        told = replace(known, formerly=("Souk",))
        programme.apply(change(programme.residency, programme.schedule, known, told))
        rule = programme.same_people(Party.PROJECT)
        assert rule.who(here, "Médina") == rule.who(there, "Souk")
        third = residency(
            name="Year 2", first_day=residency().first_day + 2 * YEAR, slots=(),
            projects=(project("Souk"),),
        )  # fmt: skip
        later = programme.add_residency(third, Schedule())
        rule = programme.same_people(Party.PROJECT)
        assert rule.who(later.id, "Souk") == rule.who(here, "Médina")


@st.composite
def years_of_projects(draw: st.DrawFn) -> list[tuple[Project, ...]]:
    former = st.lists(st.sampled_from(NAMES), max_size=2).map(tuple)
    years = []
    for _ in range(draw(st.integers(1, 4))):
        names = draw(st.lists(st.sampled_from(NAMES), unique_by=fold, max_size=4))
        years.append(tuple(project(each, formerly=draw(former)) for each in names))
    return years


@given(years_of_projects())
def test_everybody_of_every_residency_is_one_and_nobody_is_two(
    years: list[tuple[Project, ...]],
) -> None:
    rule = same(*years)
    for at, people in enumerate(years):
        assert len({rule.who(at, each.name) for each in people}) == len(people)
        assert len({fold(rule.last_name(at, each.name)) for each in people}) == len(people)
        for each in people:
            assert rule.name_in(at, rule.who(at, each.name)) == each.name
    for one, people in enumerate(years):
        for other, others in enumerate(years[one + 1 :], one + 1):
            if not any(each.formerly for year in years[: other + 1] for each in year):
                for each in people:
                    namesake = any(fold(each.name) == fold(there.name) for there in others)
                    found = rule.name_in(other, rule.who(one, each.name))
                    assert (found is not None) == namesake
