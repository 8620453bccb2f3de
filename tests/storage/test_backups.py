# SPDX-License-Identifier: Apache-2.0
"""A backup is a whole, checked copy beside the file; old ones are thinned by day."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.storage import ProgrammeFile, back_up, backups, newest_good_backup
from tests.storage.raw import fingerprint, tamper
from tests.storage.rich import RESIDENCY, SCHEDULE, place, session


def test_a_backup_holds_what_the_file_held_also_while_it_is_open(path: Path) -> None:
    edit = place(session(60, status=SessionStatus.CANCELLED))
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, edit)
        copy = back_up(path)
        file.undo(1)
    with ProgrammeFile.open(copy) as restored:
        assert restored.load(1) == (RESIDENCY, SCHEDULE.apply(edit))
    assert copy.parent == path.parent / "backups"
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]


def test_two_backups_in_one_second_are_two_files_the_newest_first(path: Path) -> None:
    made = [back_up(path) for _ in range(4)]
    assert len(set(made)) == 4
    assert backups(path) == tuple(reversed(made))


def test_a_damaged_file_is_not_backed_up_over_good_ones(path: Path) -> None:
    good = back_up(path)
    tamper(path, "DROP TABLE wish")
    with pytest.raises(UserError, match="structure was changed"):
        back_up(path)
    assert [each.name for each in good.parent.iterdir()] == [good.name]


def test_the_newest_good_backup_passes_over_those_that_are_damaged(path: Path) -> None:
    assert newest_good_backup(path) is None
    good, broken = back_up(path), back_up(path)
    broken.write_bytes(broken.read_bytes()[:5000])
    assert newest_good_backup(path) == good


def test_backups_of_other_files_are_left_alone(path: Path) -> None:
    own = back_up(path)
    other = own.with_name(f"{path.stem} other 2020-01-01 10-00-00.ateliers")
    other.write_bytes(b"")
    assert backups(path) == (own,)


def test_backups_are_thinned_to_the_newest_and_one_a_day_and_the_labelled(path: Path) -> None:
    labelled = back_up(path, "version 1")
    start = datetime(2025, 1, 1, 8)
    for hours in range(0, 24 * 80, 6):
        moment = f"{start + timedelta(hours=hours):%Y-%m-%d %H-%M-%S}"
        labelled.with_name(f"{path.stem} {moment}.ateliers").touch()
    newest = back_up(path)
    left = backups(path)
    assert labelled in left
    ordinary = [each for each in left if each != labelled]
    assert ordinary[0] == newest
    days = [each.stem[-19:-9] for each in ordinary]
    assert len(set(days)) == 60
    assert len(ordinary) == 20 + 60 - len(set(days[:20]))
    assert all(each.stem.endswith("20-00-00") for each in ordinary[20:])


def test_a_folder_of_backups_that_cannot_be_made_is_told_in_words(path: Path) -> None:
    (path.parent / "backups").write_text("in the way", encoding="utf-8")
    before = fingerprint(path)
    with pytest.raises(MachineError, match="the disk or the folder failed"):
        back_up(path)
    assert fingerprint(path) == before
