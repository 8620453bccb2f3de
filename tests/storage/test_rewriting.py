# SPDX-License-Identifier: Apache-2.0
"""A file written anew holds what it is to hold, and its bytes hold nothing of before."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Edit, EditKind, Residency, Schedule, residency_edit
from ateliers_desktop.storage import ProgrammeFile, StoredResidency, programme_file, write_new
from ateliers_desktop.storage.database import run_plainly
from ateliers_desktop.storage.identity import examine
from tests.storage import rich

NAME = "Zoubeïda Inoubliable"


def changed(before: Residency, after: Residency) -> Edit:
    return Edit(kind=EditKind.CHANGE, data=residency_edit(before, after))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in which a mentor's name stands in the data and in the log."""
    path = tmp_path / "riche.ateliers"
    write_new(path, rich.RESIDENCY, rich.SCHEDULE)
    with ProgrammeFile.open(path) as file:
        named = _with_organisation(rich.RESIDENCY, NAME)
        file.apply_edit(1, changed(rich.RESIDENCY, named))
        file.apply_edit(1, changed(named, _with_organisation(named, "Studio")))
        file.undo(1)
    return path


def _with_organisation(residency: Residency, text: str) -> Residency:
    first, *others = residency.mentors
    return replace(residency, mentors=(replace(first, organisation=text), *others))


def without_name(stored: StoredResidency) -> StoredResidency:
    """Return the same with an empty log, and without the name."""
    residency = _with_organisation(stored.residency, "")
    return replace(
        stored, residency=residency, history=replace(stored.history, done=(), undone=())
    )


def test_what_is_written_as_it_was_read_is_the_same(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        before = file.contents()
        file.rewrite(before)
        assert file.contents() == before
        assert file.redo(1) is not None
        assert file.undo(1) is not None
        assert file.undo(1) is not None
        assert file.load(1) == (rich.RESIDENCY, rich.SCHEDULE)
    examine(path)


def test_the_bytes_of_the_file_hold_nothing_of_before(path: Path) -> None:
    assert NAME.encode() in path.read_bytes()
    with ProgrammeFile.open(path) as file:
        file.rewrite(map(without_name, file.contents()))
    assert NAME.encode() not in path.read_bytes()
    examine(path)


def test_a_plain_change_leaves_the_name_in_the_bytes(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA secure_delete = OFF").close()
        connection.execute("DELETE FROM edit")
        connection.execute("UPDATE mentor SET organisation = ''")
        connection.commit()
        (there,) = connection.execute(
            "SELECT count(*) FROM mentor WHERE organisation <> ''"
        ).fetchone()
    assert there == 0
    assert NAME.encode() in path.read_bytes()


def test_what_cannot_be_written_leaves_all_as_it_was(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        before = file.contents()
        (there,) = before
        twice = replace(there.residency, mentors=(*there.residency.mentors,) * 2)
        with pytest.raises(UserError, match="taken already"):
            file.rewrite([replace(there, residency=twice, schedule=Schedule())])
        assert file.contents() == before


def test_a_file_that_is_only_read_is_not_written_anew(path: Path) -> None:
    content = path.read_bytes()
    with (
        ProgrammeFile.open(path, read_only=True) as file,
        pytest.raises(UserError, match="reading only"),
    ):
        file.rewrite(file.contents())
    assert path.read_bytes() == content


def test_a_disk_too_full_for_packing_leaves_no_trace_either(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(engine: object, statement: str) -> None:
        if statement == "VACUUM":
            raise sqlite3.OperationalError("database or disk is full")
        run_plainly(engine, statement)  # type: ignore[arg-type]

    monkeypatch.setattr(programme_file, "run_plainly", run)
    with ProgrammeFile.open(path) as file:
        file.rewrite(map(without_name, file.contents()))
    assert NAME.encode() not in path.read_bytes()
    examine(path)
