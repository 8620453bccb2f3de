# SPDX-License-Identifier: Apache-2.0
"""Promise 4: a damaged file is refused and stays as it is, and its newest good backup is named."""

import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

from ateliers_desktop.errors import UserError
from ateliers_desktop.storage import ProgrammeFile, back_up, programme_file, write_new
from promises.outcome import Harness, Outcome, Scale
from tests.storage.raw import fingerprint
from tests.storage.rich import RESIDENCY, SCHEDULE
from tests.storage.test_identity import _mutated


def _fault(path: Path, backup: Path) -> str:
    """Open a file and say what was wrong with how that went, or nothing."""
    before = fingerprint(path)
    try:
        with ProgrammeFile.open(path, read_only=True) as file:
            file.load(1)
            file.history(1)
        fault = "" if _is_whole(path) else "a damaged file was opened"
    except UserError as refusal:
        named = refusal.values.get("backup")
        fault = "" if named == backup else "the backup was not named"
    except Exception as failure:
        fault = f"it broke: {failure!r}"
    if fingerprint(path) != before:
        return "the file was changed"
    return fault


def _is_whole(path: Path) -> bool:
    """Look at the pages with SQLite alone."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False


def _faults(folder: Path, count: int) -> tuple[int, int, dict[str, int]]:
    """Damage a file again and again; return how often that went wrong, and how often refused."""
    path, chance = folder / "edits.ateliers", Random(count)
    write_new(path, RESIDENCY, SCHEDULE)
    backup, whole, wrong, accepted = back_up(path), path.read_bytes(), 0, 0
    told: Counter[str] = Counter()
    for _ in range(count):
        path.write_bytes(_mutated(whole, chance))
        fault = _fault(path, backup)
        wrong += bool(fault)
        told[fault] += 1
        accepted += _is_whole(path)
    return wrong, count - accepted, dict(told)


def _run(scale: Scale, folder: Path) -> Outcome:
    count = scale.of(200, 3_000)
    (folder / "sound").mkdir()
    (folder / "broken").mkdir()
    wrong, refused, told = _faults(folder / "sound", count)
    checks = programme_file.check_readable
    programme_file.check_readable = lambda _: True
    try:
        caught, *_ = _faults(folder / "broken", 60)
    finally:
        programme_file.check_readable = checks
    shutil.rmtree(folder / "broken")
    return Outcome(
        trials=count,
        losses=wrong,
        control="files opened without being examined",
        caught=caught,
        control_trials=60,
        note=f"{refused} were no longer whole; {told}",
    )


HARNESSES = (Harness(promise=4, name="files with bytes changed, cut or moved", run=_run),)
