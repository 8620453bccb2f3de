# SPDX-License-Identifier: Apache-2.0
"""Promises 1, 5 and 11: killed at any moment, disks that fill, vanish or cannot be written."""

import subprocess
import sys
from functools import partial
from pathlib import Path

from promises.broken import LOST
from promises.full_disk import may_mount
from promises.outcome import Harness, Outcome, Scale

_CONTROLS = 3
_POSIX = sys.platform != "win32"


class LossError(Exception):
    """Something that was acknowledged is lost, or something is half-done."""


def _run(what: str, hardship: str, count: int, seed: int, folder: Path) -> str:
    """Run a hardship in a process of its own and return what it says.

    Raises
    ------
    LossError
        If it finds a loss; any other error if it does not even come to look for one.
    """
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "promises.broken", what, hardship, str(count), str(seed)]
    done = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode == LOST:
        raise LossError(done.stderr)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout.strip()


def _try(
    name: str,
    short: int,
    full: int,
    broken: str,
    control: str,
    scale: Scale,
    folder: Path,
    *,
    root: bool = False,
) -> Outcome:
    if not _POSIX:
        return Outcome(skipped="kill -9 and limits of size are not to be had on Windows")
    if root and not may_mount():
        return Outcome(skipped="small disks can be mounted by root alone")
    count, said, lost = scale.of(short, full), [], 0
    for part in range(0, count, 100):
        try:
            here = folder / f"sound {part}"
            said.append(_run("sound", name, min(100, count - part), part + 1, here))
        except LossError as loss:
            lost += 1
            print(loss, file=sys.stderr)
    caught = 0
    for seed in range(_CONTROLS):
        try:
            _run(broken, name, min(short, 40), seed, folder / f"broken {seed}")
        except LossError:
            caught += 1
    return Outcome(
        trials=count,
        losses=lost,
        control=control,
        caught=caught,
        control_trials=_CONTROLS,
        note=f"each 100: {said[-1]}" if said else "",
    )


HARNESSES = (
    Harness(
        promise=1,
        name="kill -9 during edits, adoptions, undo and redo",
        run=partial(
            _try,
            "kill_edits",
            30,
            600,
            "two_transactions",
            "an edit and its entry in the log apart",
        ),
    ),
    Harness(
        promise=1,
        name="kill -9 during imports into new files",
        run=partial(
            _try, "kill_new_files", 12, 200, "in_place", "a new file written in its place"
        ),
    ),
    Harness(
        promise=1,
        name="kill -9 during migrations",
        run=partial(_try, "kill_migrations", 12, 200, "no_backup", "no backup before it"),
    ),
    Harness(
        promise=5,
        name="edits in a file that may not grow",
        run=partial(_try, "fill_disk", 8, 200, "no_journal", "SQLite without its journal"),
    ),
    Harness(
        promise=5,
        name="new files that do not fit",
        run=partial(
            _try, "fill_disk_with_new_files", 20, 500, "leftovers", "unfinished files left behind"
        ),
    ),
    Harness(
        promise=5,
        name="edits on a small disk that fills up",
        run=partial(
            _try, "fill_small_disks", 5, 50, "no_journal", "SQLite without its journal", root=True
        ),
    ),
    Harness(
        promise=5,
        name="files on a medium that is write-protected",
        run=partial(
            _try, "write_protect", 5, 50, "wrong_words", "told as any other failure", root=True
        ),
    ),
    Harness(
        promise=5,
        name="exports that do not fit",
        run=partial(
            _try,
            "export_where_it_does_not_fit",
            50,
            2000,
            "written_over",
            "the export written over",
        ),
    ),
    Harness(
        promise=5,
        name="the folder taken away in mid-work",
        run=partial(
            _try,
            "pull_out",
            10,
            200,
            "blind_to_removal",
            "a lock that hides that the file is gone",
        ),
    ),
)
