# SPDX-License-Identifier: Apache-2.0
"""A file that would have to be changed to be read is read from a private copy, and stays."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.private_folders import PrivateFolder, clear_left_behind
from ateliers_desktop.storage import ProgrammeFile, migrations
from ateliers_desktop.storage.identity import journal_path, needs_recovery
from tests.storage.kept_files import OLD_FILES, history_of, notebook_of, prints_of, state_after
from tests.storage.next_version import write_next_version
from tests.storage.raw import fingerprint
from tests.storage.rich import RESIDENCY, SCHEDULE

OLDER = OLD_FILES[:-1]


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for temporary files of its own."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def copied(old: Path, folder: Path) -> Path:
    """Return a copy in a folder that holds nothing else."""
    folder.mkdir()
    return Path(shutil.copyfile(old, folder / old.name))


@pytest.mark.parametrize("old", OLDER, ids=lambda old: old.stem)
def test_a_file_of_every_older_version_is_read_and_stays_as_it_is(
    old: Path, tmp_path: Path, scratch: Path
) -> None:
    path = copied(old, tmp_path / "stick")
    version = int(old.stem.removeprefix("v"))
    before = fingerprint(path)
    with ProgrammeFile.open(path, read_only=True) as file:
        assert (file.read_only, file.is_copied, file.path) == (True, True, path)
        assert file.load(1) == state_after(version, history_of(version)[0])
        assert file.printed(1) == prints_of(version)
        assert file.notebook(1) == notebook_of(version)
        with pytest.raises(UserError, match="reading only"):
            file.undo(1)
        (folder,) = scratch.iterdir()
        if os.name == "posix":
            assert folder.stat().st_mode & 0o077 == 0
    assert fingerprint(path) == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert list(scratch.iterdir()) == []


def test_a_file_of_this_version_is_read_where_it_lies(path: Path, scratch: Path) -> None:
    with ProgrammeFile.open(path, read_only=True) as file:
        assert not file.is_copied
        assert list(scratch.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="folders are protected otherwise")
def test_nothing_is_written_beside_a_file_on_a_protected_medium(tmp_path: Path) -> None:
    path = copied(OLDER[0], tmp_path / "disc")
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with ProgrammeFile.open(path, read_only=True) as file:
            assert file.load(1)[0].name == RESIDENCY.name
    finally:
        path.parent.chmod(0o755)


def test_a_file_that_another_one_has_open_is_read_as_it_is_between_two_edits(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ProgrammeFile.open(path) as writer, monkeypatch.context() as patch:
        patch.setattr(migrations, "FOLDER", write_next_version(tmp_path / "scripts"))
        with ProgrammeFile.open(path, read_only=True) as file:
            assert file.is_copied
            assert file.load(1) == (RESIDENCY, SCHEDULE)
        assert not writer.read_only


def test_a_file_whose_writer_was_killed_is_read_as_it_was_before_what_that_had_begun(
    path: Path, tmp_path: Path
) -> None:
    killed_while_writing(path)
    assert needs_recovery(path)
    before, journal = fingerprint(path), journal_path(path).read_bytes()
    with ProgrammeFile.open(path, read_only=True) as file:
        assert file.is_copied
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert fingerprint(path) == before
    assert journal_path(path).read_bytes() == journal


def test_a_copy_that_cannot_be_brought_up_is_taken_away(
    path: Path, tmp_path: Path, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint(path)
    broken = write_next_version(tmp_path / "broken", "ALTER TABLE residency ADD COLUMN motto TEXT")
    monkeypatch.setattr(migrations, "FOLDER", broken)
    with pytest.raises(UserError, match="is damaged") as refusal:
        ProgrammeFile.open(path, read_only=True)
    assert str(scratch) not in str(refusal.value)
    assert fingerprint(path) == before
    assert list(scratch.iterdir()) == []


def test_a_damaged_file_of_an_older_version_is_refused_before_anything_is_copied(
    tmp_path: Path, scratch: Path
) -> None:
    path = copied(OLDER[-1], tmp_path / "stick")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError):
        ProgrammeFile.open(path, read_only=True)
    assert list(scratch.iterdir()) == []


def test_what_a_process_left_behind_that_was_killed_is_taken_away_at_the_next_start(
    tmp_path: Path, scratch: Path
) -> None:
    path = copied(OLDER[-1], tmp_path / "stick")
    reading = (
        "import sys, time; from pathlib import Path\n"
        "from ateliers_desktop.storage import ProgrammeFile\n"
        "file = ProgrammeFile.open(Path(sys.argv[1]), read_only=True)\n"
        "print('open', flush=True); time.sleep(600)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", reading, str(path)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    clear_left_behind()
    assert len(list(scratch.iterdir())) == 1, "what is in use stays"
    process.kill()
    process.communicate()
    assert len(list(scratch.iterdir())) == 1
    clear_left_behind()
    assert list(scratch.iterdir()) == []


def test_a_process_that_ends_without_closing_leaves_nothing(tmp_path: Path, scratch: Path) -> None:
    path = copied(OLDER[-1], tmp_path / "stick")
    reading = (
        "import sys; from pathlib import Path\n"
        "from ateliers_desktop.storage import ProgrammeFile\n"
        "file = ProgrammeFile.open(Path(sys.argv[1]), read_only=True)\n"
    )
    subprocess.run(
        [sys.executable, "-c", reading, str(path)], check=True,
        env={**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)},
    )  # fmt: skip
    assert list(scratch.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_only_folders_of_ours_are_taken_away(tmp_path: Path, scratch: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (scratch / "ateliers-reading-link").symlink_to(elsewhere)
    (scratch / "ateliers-reading-file").write_text("mine")
    (scratch / "other").mkdir()
    mine = PrivateFolder()
    clear_left_behind()
    assert elsewhere.is_dir()
    assert mine.path.is_dir()
    assert len(list(scratch.iterdir())) == 4
    mine.discard()
    mine.discard()
    assert len(list(scratch.iterdir())) == 3


def test_a_folder_that_another_process_is_just_making_stays(scratch: Path) -> None:
    (scratch / "ateliers-reading-new").mkdir()
    clear_left_behind()
    assert (scratch / "ateliers-reading-new").is_dir()


def test_without_any_place_for_temporary_files_nothing_is_cleared_and_nothing_raised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full() -> str:
        raise FileNotFoundError("No usable temporary directory found")

    monkeypatch.setattr(tempfile, "gettempdir", full)
    clear_left_behind()


def killed_while_writing(path: Path) -> None:
    """Let a process be killed after its pages reached the file and before it had committed."""
    writing = (
        "import sqlite3, sys, time\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA cache_size = 1'); db.execute('PRAGMA cache_spill = 1')\n"
        "db.execute('BEGIN IMMEDIATE')\n"
        'db.execute("UPDATE mentor SET name = name || hex(randomblob(9000))")\n'
        'db.execute("UPDATE residency SET remark = hex(randomblob(90000))")\n'
        "print('begun', flush=True); time.sleep(600)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", writing, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    process.communicate()
