# SPDX-License-Identifier: Apache-2.0
"""A backup takes the place of its file; what stood there is kept, whatever it was."""

import shutil
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.storage import (
    BackupOfferError,
    ProgrammeFile,
    back_up,
    backups,
    content_of,
    copy_new,
    newest_good_backup,
    restore,
)
from ateliers_desktop.storage.identity import journal_path
from tests.storage.raw import dump, fingerprint, tamper
from tests.storage.rich import RESIDENCY, SCHEDULE, place, session
from tests.storage.test_identity import _leave_hot_journal

LATER = place(session(60, status=SessionStatus.CANCELLED))


def test_a_backup_comes_back_and_what_was_there_is_a_backup_itself(path: Path) -> None:
    backup = back_up(path)
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, LATER)
    after = dump(path)
    kept = restore(path, backup)
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)
        assert not file.history(1).done
    assert kept in backups(path)
    assert dump(kept) == after
    restore(path, kept)
    assert dump(path) == after


def test_a_damaged_file_is_set_aside_to_the_byte(path: Path) -> None:
    backup = back_up(path)
    path.write_bytes(path.read_bytes()[:9000])
    before = fingerprint(path)
    aside = restore(path, backup)
    assert aside is not None
    assert fingerprint(aside) == before
    assert aside.parent == path.parent
    assert "damaged" in aside.name
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)


def test_a_journal_of_the_damaged_file_is_not_played_back_into_the_restored_one(
    path: Path,
) -> None:
    backup = back_up(path)
    path.unlink()
    _leave_hot_journal(path)
    journal = fingerprint(journal_path(path))
    aside = restore(path, backup)
    assert aside is not None
    assert fingerprint(journal_path(aside)) == journal
    assert not journal_path(path).exists()
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)


def test_a_file_that_is_gone_comes_back_from_its_backup(path: Path) -> None:
    backup = back_up(path)
    path.unlink()
    with pytest.raises(BackupOfferError) as offer:
        ProgrammeFile.open(path)
    assert offer.value.backup == backup
    assert restore(path, backup) is None
    ProgrammeFile.open(path).close()


def test_a_damaged_backup_and_an_open_file_are_refused_and_nothing_changes(path: Path) -> None:
    backup = back_up(path)
    broken = backup.with_name(backup.name.replace(" 20", " 30", 1))
    broken.write_bytes(backup.read_bytes()[:9000])
    before = fingerprint(path)
    with pytest.raises(UserError, match="is damaged"):
        restore(path, broken)
    with ProgrammeFile.open(path), pytest.raises(UserError, match="is open already"):
        restore(path, backup)
    assert fingerprint(path) == before
    assert set(backups(path)) == {backup, broken}
    assert not list(path.parent.glob("*.part"))


def test_damage_found_in_the_rows_offers_the_backup_too(path: Path) -> None:
    backup = back_up(path)
    tamper(path, "UPDATE mentor SET phone = CAST(x'ff41' AS TEXT)")
    with pytest.raises(BackupOfferError, match="is damaged") as offer:
        ProgrammeFile.open(path)
    assert offer.value.backup == backup


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE mentor SET phone = CAST(x'ff41' AS TEXT)",
        "UPDATE slot SET starts = starts || ' ' WHERE 0 OR ordinal = 99",
        "INSERT INTO edit VALUES (1, 1, 'nonsense', '2025-10-06 09:00', '[]', '[]', '{}', '')",
    ],
    ids=["bytes that are no text", "nothing", "an edit of no kind"],
)
def test_what_is_damaged_in_the_rows_alone_is_no_good_backup(path: Path, harm: str) -> None:
    good = back_up(path)
    bad = good.with_name(good.name.replace(" 2", " 3", 1))
    shutil.copyfile(good, bad)
    tamper(bad, harm)
    tamper(path, harm)
    harmless = " WHERE 0 " in harm
    before = fingerprint(path)
    assert newest_good_backup(path) == (bad if harmless else good)
    kept = restore(path, good)
    assert kept is not None
    assert (kept in backups(path)) == harmless
    if not harmless:
        assert fingerprint(kept) == before


def test_a_content_is_counted_and_of_a_damaged_file_is_none(path: Path) -> None:
    content = content_of(path)
    assert content is not None
    assert content.sessions == len(SCHEDULE.sessions)
    assert (content.projects, content.mentors) == (
        len(RESIDENCY.projects),
        len(RESIDENCY.mentors),
    )
    tamper(path, "DROP TABLE wish")
    assert content_of(path) is None


def test_a_copy_to_work_on_is_whole_though_the_file_is_open(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.ateliers"
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, LATER)
        copy_new(path, target)
        assert dump(target) == dump(path)
        with ProgrammeFile.open(target) as copy:
            assert not copy.read_only
    before = fingerprint(target)
    with pytest.raises(UserError, match="something of that name"):
        copy_new(path, target)
    assert fingerprint(target) == before


def test_the_labelled_are_thinned_by_themselves_and_versions_never(path: Path) -> None:
    made = back_up(path, "version 1")
    for label in ("version 2", "adopt", "update", ""):
        for number in range(30):
            name = f"{path.stem} 2025-01-01 08-{number:02}-00 {label}".strip()
            shutil.copyfile(made, made.with_name(f"{name}.ateliers"))
    back_up(path, "adopt")
    left = [each.stem for each in backups(path)]
    assert sum("version" in each for each in left) == 31
    assert sum(each.endswith(("adopt", "update")) for each in left) == 20
    assert sum(each.endswith("-00") for each in left) == 20
