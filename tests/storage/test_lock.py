# SPDX-License-Identifier: Apache-2.0
"""One writer at a time, who is named to the second; a lock whose owner is gone means nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.storage.lock import lock_path, note_path
from tests.storage.rich import RESIDENCY, SCHEDULE, place, session

HOLD = """
import sys
from pathlib import Path
from ateliers_desktop.storage import ProgrammeFile
with ProgrammeFile.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
    finally:
        process.communicate()


def test_a_second_writer_is_refused_and_told_who_has_the_file_open(path: Path) -> None:
    with another_writer(path) as other:
        with pytest.raises(UserError, match=rf"is open already \(.+ on .+, process {other.pid}\)"):
            ProgrammeFile.open(path)
        with ProgrammeFile.open(path, read_only=True) as file:
            assert file.load(1) == (RESIDENCY, SCHEDULE)
    with ProgrammeFile.open(path) as file:
        assert not file.read_only


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_the_lock_of_a_killed_writer_is_taken_over(path: Path) -> None:
    with another_writer(path) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    assert note_path(path).exists(), "the killed writer left no note, so this shows nothing"
    with ProgrammeFile.open(path) as file:
        file.apply_edit(
            1,
            place(
                session(
                    60,
                    status=SCHEDULE.sessions[0].status,
                    area="droit",
                    project="Baobab",
                    mentor="Nour",
                    start=SCHEDULE.sessions[-1].start,
                    end=SCHEDULE.sessions[-1].end,
                )
            ),
        )
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_same_process_does_not_open_a_file_twice_for_writing(path: Path) -> None:
    with ProgrammeFile.open(path), pytest.raises(UserError, match=f"process {os.getpid()}"):
        ProgrammeFile.open(path)


def test_a_link_to_a_file_that_is_open_is_refused_too(path: Path) -> None:
    link = path.with_name("link.ateliers")
    link.symlink_to(path)
    with ProgrammeFile.open(path), pytest.raises(UserError, match="is open already"):
        ProgrammeFile.open(link)


@pytest.mark.parametrize("note", ["", "[]", "{}", "\x00"])
def test_a_note_that_cannot_be_read_still_refuses(path: Path, note: str) -> None:
    with ProgrammeFile.open(path):
        note_path(path).write_text(note, encoding="utf-8")
        with pytest.raises(UserError, match=r"is open already \(\? on \?"):
            ProgrammeFile.open(path)


def test_files_left_behind_without_an_owner_do_not_lock(path: Path) -> None:
    lock_path(path).touch()
    note_path(path).write_text('{"pid": 1}', encoding="utf-8")
    ProgrammeFile.open(path).close()


def test_reading_takes_no_lock_and_changes_nothing(path: Path) -> None:
    with ProgrammeFile.open(path, read_only=True) as file:
        assert file.read_only
        assert [each.name for each in path.parent.iterdir()] == [path.name]
        for change in (
            lambda: file.apply_edit(1, place(session(60))),
            lambda: file.undo(1),
            lambda: file.redo(1),
            lambda: file.add_residency(RESIDENCY, SCHEDULE),
        ):
            with pytest.raises(UserError, match="is open for reading only"):
                change()


def test_a_reader_sees_what_the_writer_has_stored_meanwhile(path: Path) -> None:
    with (
        ProgrammeFile.open(path, read_only=True) as reader,
        ProgrammeFile.open(path) as writer,
    ):
        edit = place(
            session(
                60,
                start=SCHEDULE.sessions[-1].start,
                mentor="Nour",
                end=SCHEDULE.sessions[-1].end,
                project="Baobab",
            )
        )
        writer.apply_edit(1, edit)
        assert reader.load(1)[1] == SCHEDULE.apply(edit)


def test_closing_twice_does_nothing_more(path: Path) -> None:
    file = ProgrammeFile.open(path)
    file.close()
    with ProgrammeFile.open(path):
        file.close()
        with pytest.raises(UserError, match="is open already"):
            ProgrammeFile.open(path)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
@pytest.mark.parametrize("protected", ["the folder", "the file"])
def test_what_cannot_be_written_is_told_in_words(path: Path, protected: str) -> None:
    target, rights = (path.parent, 0o500) if protected == "the folder" else (path, 0o400)
    target.chmod(rights)
    try:
        with pytest.raises(MachineError, match="cannot be written to"):
            ProgrammeFile.open(path)
        ProgrammeFile.open(path, read_only=True).close()
    finally:
        target.chmod(0o700)
