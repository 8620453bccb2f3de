# SPDX-License-Identifier: Apache-2.0
"""Copies of a programme file in a folder beside it: made whole, opened again, thinned by day."""

import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.safe_files import put_in_place
from ateliers_desktop.storage.database import connect
from ateliers_desktop.storage.failures import plain_failures
from ateliers_desktop.storage.identity import discard, journal_path, needs_recovery
from ateliers_desktop.storage.soundness import examine_whole

_NEWEST_KEPT = 20
_DAYS_KEPT = 60
_MOMENT = re.compile(r" (\d{4}-\d\d-\d\d) (\d\d-\d\d-\d\d)(?:-(\d+))?( .+)?")


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A backup by its name: when it was made by the machine's clock, and before what.

    Attributes
    ----------
    again
        Which it was of those made in one second, from 1.
    label
        Empty where it was made in the course of work.
    """

    made_at: datetime
    again: int
    label: str
    path: Path


def back_up(path: Path, label: str = "") -> Path:
    """Copy a file into its folder of backups, check the copy, and thin the older ones.

    Parameters
    ----------
    label
        Put at the end of the name: before what it was made. The labelled are thinned by
        themselves; the one of an older version of the file stays for good.

    Raises
    ------
    UserError
        If the copy does not pass the check; it is then not kept, and nothing is thinned.
    MachineError
        If the folder cannot be written to or the disk is full.
    """
    target = _free_name(path, label)
    part = target.with_name(f"{target.name}.part")
    with plain_failures(target):
        target.parent.mkdir(exist_ok=True)
        try:
            copy_whole(path, part)
            put_in_place(part, target)
        finally:
            discard(part)
        for old in _superfluous(path):
            old.unlink(missing_ok=True)
    return target


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file as it stands between two edits, and check the copy; raises what goes wrong."""
    if needs_recovery(source):
        # Its last writer was killed: what that had begun is rolled back in the copy alone.
        shutil.copyfile(source, target)
        shutil.copyfile(journal_path(source), journal_path(target))
        with closing(connect(target, "rw")) as copy:
            copy.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    else:
        with closing(connect(source, "ro")) as present, closing(connect(target, "rwc")) as copy:
            present.backup(copy)
    examine_whole(target)


def backups(path: Path) -> tuple[Path, ...]:
    """Return the backups of a file, the newest first."""
    return tuple(each.path for each in found_backups(path))


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup that passes the check, or None."""
    for each in backups(path):
        try:
            examine_whole(each)
        except AteliersError:
            continue
        return each
    return None


def backup_folder(path: Path) -> Path:
    """Return the folder in which backups of a file are kept."""
    return path.parent / "backups"


def _free_name(path: Path, label: str) -> Path:
    moment = f"{datetime.now():%Y-%m-%d %H-%M-%S}"
    there = [each.stem for each in backup_folder(path).glob("*.ateliers")]
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        name = " ".join(part for part in (path.stem, moment + again, label) if part)
        taken = (each for each in there if f"{each} ".startswith(f"{path.stem} {moment}{again} "))
        if not any(taken):
            return backup_folder(path) / f"{name}.ateliers"
    raise AssertionError("numbers do not end")


def found_backups(path: Path) -> list[Backup]:
    """Return what is told by the names of a file's backups, the newest first."""
    found = [
        named_backup(each, path.stem)
        for each in backup_folder(path).glob("*.ateliers")
        if each.stem.startswith(path.stem)
    ]
    return sorted((each for each in found if each is not None), reverse=True)


def named_backup(backup: Path, stem: str | None = None) -> Backup | None:
    """Return what the name of a backup tells, of one file if its name is given; or None."""
    moment = (
        _MOMENT.search(backup.stem) if stem is None else _MOMENT.fullmatch(backup.stem, len(stem))
    )
    if moment is None:
        return None
    day, time, again, label = moment.groups()
    try:
        made_at = datetime.strptime(f"{day} {time}", "%Y-%m-%d %H-%M-%S")
    except ValueError:
        return None
    return Backup(made_at, int(again or 1), (label or "").strip(), backup)


def _superfluous(path: Path) -> tuple[Path, ...]:
    """Name what is too much of the labelled, and of the others, each by themselves."""
    found = [each for each in found_backups(path) if not each.label.startswith("version ")]
    labelled = [each for each in found if each.label]
    ordinary = [each for each in found if not each.label]
    return (*_beyond(labelled), *_beyond(ordinary))


def _beyond(found: list[Backup]) -> tuple[Path, ...]:
    """Name all but the newest, and the last of each of the newest days."""
    last_of_day: dict[date, Path] = {}
    for each in found:
        last_of_day.setdefault(each.made_at.date(), each.path)
    kept = {each.path for each in found[:_NEWEST_KEPT]}
    kept.update(list(last_of_day.values())[:_DAYS_KEPT])
    return tuple(each.path for each in found if each.path not in kept)
