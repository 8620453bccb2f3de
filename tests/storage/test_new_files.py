# SPDX-License-Identifier: Apache-2.0
"""A new file is there whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import ProgrammeFile, write_new
from tests.storage.raw import fingerprint
from tests.storage.rich import RESIDENCY, SCHEDULE, session


def test_a_new_file_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.ateliers"
    write_new(path, RESIDENCY, SCHEDULE)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)


def test_a_created_file_is_empty_and_open(tmp_path: Path) -> None:
    with ProgrammeFile.create(tmp_path / "new.ateliers") as file:
        assert file.residencies() == ()
        assert not file.read_only
        number = file.add_residency(RESIDENCY, SCHEDULE)
        assert file.load(number) == (RESIDENCY, SCHEDULE)


@pytest.mark.parametrize(
    "make", [ProgrammeFile.create, lambda p: write_new(p, RESIDENCY, SCHEDULE)]
)
def test_nothing_is_written_over(path: Path, make: object) -> None:
    before = fingerprint(path)
    with pytest.raises(UserError, match="of that name already"):
        make(path)
    assert fingerprint(path) == before


def test_a_residency_that_is_refused_leaves_nothing(tmp_path: Path) -> None:
    clash = Schedule(sessions=(session(1), session(2, project="Baobab")))
    with pytest.raises(UserError, match="a mentor would have two sessions"):
        write_new(tmp_path / "new.ateliers", RESIDENCY, clash)
    late = replace(RESIDENCY, language="xx")
    with pytest.raises(UserError, match="contradicts itself"):
        write_new(tmp_path / "new.ateliers", late, Schedule())
    assert not list(tmp_path.iterdir())


def test_what_a_killed_attempt_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "new.ateliers.part").write_bytes(b"half")
    (tmp_path / "new.ateliers.part-journal").write_bytes(b"half")
    write_new(tmp_path / "new.ateliers", RESIDENCY, SCHEDULE)
    assert [each.name for each in tmp_path.iterdir()] == ["new.ateliers"]


def test_a_journal_without_its_file_is_not_taken_for_the_new_files(tmp_path: Path) -> None:
    journal = tmp_path / "new.ateliers-journal"
    journal.write_bytes(b"something")
    with pytest.raises(UserError, match="belongs to a programme that is not there"):
        write_new(tmp_path / "new.ateliers", RESIDENCY, SCHEDULE)
    assert [each.name for each in tmp_path.iterdir()] == [journal.name]


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no such folder"):
        write_new(tmp_path / "none" / "new.ateliers", RESIDENCY, SCHEDULE)
