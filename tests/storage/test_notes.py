# SPDX-License-Identifier: Apache-2.0
"""Notes and actions are kept word by word, follow names, and outlive what they are about."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Edit, EditKind, Notebook, NoteEdit, residency_edit
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.raw import dump, fingerprint
from tests.storage.rich import NOTEBOOK, RESIDENCY, SCHEDULE, at

NOTE, EMPTY = NOTEBOOK.notes
ACTION = NOTEBOOK.actions[0]
ALL = NoteEdit(after=NOTEBOOK.entries)


def test_a_notebook_comes_out_of_the_file_as_it_was_written(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        assert file.notebook(1) == Notebook()
        file.write_notes(1, ALL)
    with ProgrammeFile.open(path, read_only=True) as file:
        assert file.notebook(1) == NOTEBOOK


def test_a_change_of_an_entry_takes_its_place_and_can_be_taken_back(path: Path) -> None:
    edit = NoteEdit(
        before=(NOTE, ACTION),
        after=(replace(NOTE, text="autre", changed_at=at("12:00")), replace(ACTION, done_at=None)),
    )
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        file.write_notes(1, edit)
        assert file.notebook(1) == NOTEBOOK.apply(edit)
        file.write_notes(1, edit.inverse())
        assert file.notebook(1) == NOTEBOOK


def test_an_entry_that_goes_can_come_back(path: Path) -> None:
    removal = NoteEdit(before=(NOTE, ACTION))
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        file.write_notes(1, removal)
        assert file.notebook(1) == NOTEBOOK.apply(removal)
        file.write_notes(1, removal.inverse())
        assert file.notebook(1) == NOTEBOOK


@pytest.mark.parametrize(
    "edit",
    [
        NoteEdit(before=(replace(NOTE, text="nobody wrote that"),)),
        NoteEdit(before=(replace(EMPTY, id="unknown"),)),  # type: ignore[arg-type]
        NoteEdit(after=(replace(NOTE, text="a second of that id"),)),
    ],
    ids=["another text", "an unknown one", "one twice"],
)
def test_a_change_made_on_another_notebook_is_refused_whole(path: Path, edit: NoteEdit) -> None:
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        before = dump(path)
        with pytest.raises(ValueError, match="notebook has"):
            file.write_notes(1, replace(edit, after=(*edit.after, replace(EMPTY, id="new"))))  # type: ignore[arg-type]
    assert dump(path) == before


def test_notes_follow_a_new_name_and_its_undoing(path: Path) -> None:
    griot, lea = RESIDENCY.projects[0], RESIDENCY.mentors[0]
    renamed = replace(
        RESIDENCY,
        projects=(replace(griot, name="Griotte"), *RESIDENCY.projects[1:]),
        mentors=(
            replace(lea, name="Zoé", excludes=("Griotte", "Baobab")),
            *RESIDENCY.mentors[1:],
        ),
    )
    renamed = replace(
        renamed,
        projects=(replace(renamed.projects[0], wishes=("Nour", "Zoé")), *renamed.projects[1:]),
    )
    moved = tuple(
        replace(
            each,
            project="Griotte" if each.project == "Griot" else each.project,
            mentor="Zoé" if each.mentor == "Léa" else each.mentor,
        )
        for each in SCHEDULE.sessions
    )
    edit = Edit(
        kind=EditKind.CHANGE,
        before=SCHEDULE.sessions,
        after=moved,
        data=residency_edit(RESIDENCY, renamed),
    )
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        file.apply_edit(1, edit)
        found = file.notebook(1)
        assert {(each.project, each.mentor) for each in found.entries} == {
            ("Griotte", "Zoé"),
            ("", ""),
        }
        file.undo(1)
        assert file.notebook(1) == NOTEBOOK


def test_notes_outlive_the_session_and_the_project_they_are_about(path: Path) -> None:
    without = replace(
        RESIDENCY,
        projects=RESIDENCY.projects[1:],
        mentors=tuple(replace(each, excludes=()) for each in RESIDENCY.mentors),
    )
    gone = tuple(each for each in SCHEDULE.sessions if each.project == "Griot")
    edit = Edit(kind=EditKind.REMOVE, before=gone, data=residency_edit(RESIDENCY, without))
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        file.apply_edit(1, edit)
        assert file.notebook(1) == NOTEBOOK
        file.undo(1)
        assert file.notebook(1) == NOTEBOOK


def test_writing_is_no_step_to_undo(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        file.write_notes(1, ALL)
        assert file.history(1).done == ()
        assert file.undo(1) is None
        assert file.notebook(1) == NOTEBOOK


def test_each_residency_has_a_notebook_of_its_own(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        other = file.add_residency(replace(RESIDENCY, name="Salé 2025"), SCHEDULE)
        file.write_notes(other, ALL)
        assert (file.notebook(1), file.notebook(other)) == (Notebook(), NOTEBOOK)


def test_a_file_open_for_reading_takes_no_notes(path: Path) -> None:
    before = fingerprint(path)
    with (
        ProgrammeFile.open(path, read_only=True) as file,
        pytest.raises(UserError, match="open for reading only"),
    ):
        file.write_notes(1, ALL)
    assert fingerprint(path) == before
