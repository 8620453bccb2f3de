# SPDX-License-Identifier: Apache-2.0
"""Who is named anew stays who it is, in the rows too, and whoever mentions it has to follow."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.residency import Expertise, Session
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.raw import rows
from tests.storage.rich import AREAS, LATER, MENTORS, PROJECTS, RESIDENCY, ROOMS, SCHEDULE, change
from tests.storage.test_refused_data_edits import is_refused


def _following(attribute: str, old: str, new: str) -> list[tuple[Session, Session]]:
    """Return each session that has a name, before it has another and after."""
    named = [each for each in SCHEDULE.sessions if getattr(each, attribute) == old]
    return [(each, replace(each, **{attribute: new})) for each in named]


RENAMED = {
    "mentor": (
        replace(
            RESIDENCY,
            mentors=(MENTORS[0], replace(MENTORS[1], name="Noor"), MENTORS[2]),
            projects=(
                replace(PROJECTS[0], wishes=("Noor", "Léa"), excludes=("Noor",)),
                PROJECTS[1],
            ),
        ),
        _following("mentor", "Nour", "Noor"),
    ),
    "project": (
        replace(
            RESIDENCY,
            mentors=(replace(MENTORS[0], excludes=("Griot", "B")), *MENTORS[1:]),
            projects=(PROJECTS[0], replace(PROJECTS[1], name="B")),
        ),
        _following("project", "Baobab", "B"),
    ),
    "room": (
        replace(
            RESIDENCY,
            rooms=(*ROOMS[:2], replace(ROOMS[2], name="Salle 3")),
            mentors=(replace(MENTORS[0], room="Salle 3"), *MENTORS[1:]),
        ),
        _following("room", "قاعة ٣", "Salle 3"),
    ),
    "area": (
        replace(
            RESIDENCY,
            areas=(AREAS[0], replace(AREAS[1], code="conte"), AREAS[2]),
            mentors=(
                replace(
                    MENTORS[0],
                    expertises=(
                        Expertise(area="conte", level=3),
                        Expertise(area="récit", level=1),
                    ),
                ),
                *MENTORS[1:],
            ),
            projects=(
                replace(
                    PROJECTS[0],
                    needs=(
                        replace(PROJECTS[0].needs[0], area="conte"),
                        replace(PROJECTS[0].needs[1], after="conte"),
                    ),
                ),
                PROJECTS[1],
            ),
        ),
        _following("area", "droit", "conte"),
    ),
}


@pytest.mark.parametrize("kind", RENAMED)
def test_who_is_named_anew_keeps_the_number_there_and_back(path: Path, kind: str) -> None:
    new, sessions = RENAMED[kind]
    edit = change(RESIDENCY, new, *sessions)
    before = _numbers(path, kind)
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, edit)
        assert file.load(1) == (new, SCHEDULE.apply(edit))
    after = _numbers(path, kind)
    assert set(after) != set(before)
    assert sorted(after.values()) == sorted(before.values())
    with ProgrammeFile.open(path) as file:
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert _numbers(path, kind) == before


@pytest.mark.parametrize("kind", RENAMED)
def test_a_name_that_changes_without_all_that_mention_itis_refused(path: Path, kind: str) -> None:
    new, sessions = RENAMED[kind]
    alone = {f"{kind}s": getattr(new, f"{kind}s")}
    edit = change(RESIDENCY, replace(RESIDENCY, **alone), *sessions)
    is_refused(path, edit, ValueError, "names something anew")
    if sessions:
        is_refused(path, change(RESIDENCY, new), ValueError, "the residency has no")


def test_names_that_are_swapped_keep_their_numbers_and_what_refers_to_them(path: Path) -> None:
    swapped = replace(
        RESIDENCY,
        mentors=(replace(MENTORS[1], name="Léa"), replace(MENTORS[0], name="Nour"), MENTORS[2]),
    )
    before = _numbers(path, "mentor")
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, change(RESIDENCY, swapped))
        assert file.load(1) == (swapped, SCHEDULE)
        assert _numbers(path, "mentor") == before
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert _numbers(path, "mentor") == before


def test_who_comes_gets_a_number_that_nobody_has_or_had(path: Path) -> None:
    before = _numbers(path, "mentor")
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, change(RESIDENCY, LATER))
    after = _numbers(path, "mentor")
    assert {name: after[name] for name in before} == before
    assert after["Zoé"] not in before.values()


def _numbers(path: Path, table: str) -> dict[str, int]:
    return dict(rows(path, f"SELECT name, id FROM {table}"))
