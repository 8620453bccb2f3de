# SPDX-License-Identifier: Apache-2.0
"""An edit of the data is stored as it is made, taken back exactly, also after a restart."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Area,
    EditKind,
    Mentor,
    Residency,
    Room,
    Schedule,
    difference,
    residency_edit,
)
from ateliers_desktop.storage import ProgrammeFile
from tests.later_states import later_states
from tests.storage.raw import dump, fingerprint, tamper
from tests.storage.rich import (
    AREAS,
    LATER,
    MENTORS,
    PROJECTS,
    RESIDENCY,
    ROOMS,
    SCHEDULE,
    SLOTS,
    M,
    at,
    change,
    slot,
)
from tests.strategies import residencies_with_schedules

CHANGES = {
    "its own facts": replace(
        RESIDENCY,
        name="Tunis",
        first_day=date(2025, 10, 5),
        days=4,
        programme="Autre",
        time_zone="",
        language="fr",
        remark="",
    ),
    "a slot's title": replace(
        RESIDENCY, slots=(SLOTS[0], replace(SLOTS[1], title="x"), *SLOTS[2:])
    ),
    "an event's audience and place": replace(
        RESIDENCY,
        slots=(*SLOTS[:6], replace(SLOTS[6], place="", audience=SLOTS[8].audience), *SLOTS[7:]),
    ),
    "a slot more between others": replace(
        RESIDENCY, slots=(*SLOTS[:7], slot(M, "08:00", "08:45", 7), *SLOTS[7:])
    ),
    "the order of slots": replace(RESIDENCY, slots=SLOTS[::-1]),
    "a room more in the middle": replace(RESIDENCY, rooms=(ROOMS[0], Room(name="Z"), *ROOMS[1:])),
    "the order of rooms": replace(RESIDENCY, rooms=ROOMS[::-1]),
    "what a room has": replace(
        RESIDENCY, rooms=(replace(ROOMS[0], equipment=("son",), unavailable=()), *ROOMS[1:])
    ),
    "an area more at the front": replace(RESIDENCY, areas=(Area(code="neuf"), *AREAS)),
    "an area less": replace(RESIDENCY, areas=AREAS[:2]),
    "the order of areas": replace(RESIDENCY, areas=(AREAS[2], *AREAS[:2])),
    "a mentor more at the end": replace(
        RESIDENCY, mentors=(*MENTORS, replace(MENTORS[0], name="Zoé"))
    ),
    "a mentor less": replace(RESIDENCY, mentors=MENTORS[:2]),
    "what a mentor knows and where": replace(
        RESIDENCY,
        mentors=(replace(MENTORS[0], expertises=(), room="Atelier B", excludes=()), *MENTORS[1:]),
    ),
    "the order of mentors": replace(RESIDENCY, mentors=MENTORS[::-1]),
    "a project more in the middle": replace(
        RESIDENCY, projects=(PROJECTS[0], replace(PROJECTS[0], name="Kora"), PROJECTS[1])
    ),
    "what a project needs": replace(
        RESIDENCY,
        projects=(replace(PROJECTS[0], needs=PROJECTS[0].needs[:1], wishes=()), PROJECTS[1]),
    ),
    "the order of projects": replace(RESIDENCY, projects=PROJECTS[::-1]),
    "each list and its own facts": LATER,
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_stored_and_undone_and_redone_also_after_a_restart(
    path: Path, what: str
) -> None:
    new, edit = CHANGES[what], change(RESIDENCY, CHANGES[what])
    content = _content(path)
    with ProgrammeFile.open(path) as file:
        assert file.apply_edit(1, edit).edit == edit
        assert file.load(1) == (new, SCHEDULE)
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (new, SCHEDULE)
        assert [each.edit for each in file.history(1).done] == [edit]
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert _content(path) == content
    with ProgrammeFile.open(path) as file:
        assert [each.edit for each in file.history(1).undone] == [edit]
        file.redo(1)
        assert file.load(1) == (new, SCHEDULE)


def _content(path: Path) -> list[str]:
    """Return all statements that make a file up, but for its log and for numbers given anew."""
    left_out = ('INSERT INTO "edit"', 'INSERT INTO "residency"', 'INSERT INTO "programme"')
    return sorted(each for each in dump(path) if not each.startswith(left_out))


def test_slots_move_and_their_sessions_with_them(path: Path) -> None:
    moved = [
        replace(each, start=at("10:50"), end=at("11:30")) if each.start == at("10:45") else each
        for each in SLOTS
    ]
    here = [each for each in SCHEDULE.sessions if each.start == at("10:45") and each.stands]
    later = [(each, replace(each, start=at("10:50"))) for each in here]
    edit = change(RESIDENCY, replace(RESIDENCY, slots=tuple(moved)), *later)
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, edit)
        assert file.load(1) == (replace(RESIDENCY, slots=tuple(moved)), SCHEDULE.apply(edit))
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)


def test_a_change_that_is_tampered_with_is_told_as_damage_when_it_is_undone(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, change(RESIDENCY, LATER))
    tamper(path, "UPDATE edit SET data = replace(data, 'Salé', 'Fès')")
    before = fingerprint(path)
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match="is damaged"):
            file.undo(1)
        assert file.load(1) == (LATER, SCHEDULE)
        assert len(file.history(1).done) == 1
    assert fingerprint(path) == before


def test_a_change_that_names_a_stranger_is_told_as_damage_when_it_is_redone(path: Path) -> None:
    new = replace(RESIDENCY, mentors=(*MENTORS, Mentor(name="Z", room="Atelier B")))
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, change(RESIDENCY, new))
        file.undo(1)
    tamper(path, "UPDATE edit SET data = replace(data, 'Atelier B', 'Atelier Z')")
    before = fingerprint(path)
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match="is damaged"):
            file.redo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert fingerprint(path) == before


def test_an_edit_leaves_the_other_residencies_of_the_file_alone(path: Path) -> None:
    other = replace(RESIDENCY, name="Tunis 2025")
    with ProgrammeFile.open(path) as file:
        number = file.add_residency(other, SCHEDULE)
        file.apply_edit(1, change(RESIDENCY, LATER))
        assert file.load(number) == (other, SCHEDULE)
        file.apply_edit(number, change(other, replace(LATER, name="Tunis 2025")))
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
        assert file.load(number) == (replace(LATER, name="Tunis 2025"), SCHEDULE)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file without any residency, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.ateliers"
    ProgrammeFile.create(path).close()
    return path


states = residencies_with_schedules()


@settings(max_examples=20, derandomize=True)
@given(states, states | st.none(), st.data())
def test_any_residency_becomes_any_other_and_is_itself_again(
    empty: Path, old: tuple[Residency, Schedule], other: object, data: st.DataObject
) -> None:
    new = other or data.draw(later_states(old))
    path = Path(shutil.copyfile(empty, empty.with_name("any.ateliers")))
    edit = replace(
        difference(old[1], new[1].sessions, EditKind.UPDATE), data=residency_edit(old[0], new[0])
    )
    with ProgrammeFile.open(path) as file:
        number = file.add_residency(*old)
        file.apply_edit(number, edit)
        assert file.load(number) == new
    with ProgrammeFile.open(path) as file:
        assert file.load(number) == new
        file.undo(number)
        assert file.load(number) == old
    with ProgrammeFile.open(path) as file:
        assert file.load(number) == old
        file.redo(number)
        assert file.load(number) == new
