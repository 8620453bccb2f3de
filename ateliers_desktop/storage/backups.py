# SPDX-License-Identifier: Apache-2.0
"""Copies of a programme file in a folder beside it: made whole, opened again, thinned by day."""

import re
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.safe_files import put_in_place
from ateliers_desktop.storage.database import connect
from ateliers_desktop.storage.failures import plain_failures
from ateliers_desktop.storage.identity import discard, examine

_NEWEST_KEPT = 20
_DAYS_KEPT = 60
_MOMENT = re.compile(r" (\d{4}-\d\d-\d\d) (\d\d-\d\d-\d\d)(?:-(\d+))?( .+)?")


@dataclass(frozen=True, slots=True, order=True)
class _Backup:
    day: str
    time: str
    again: int
    label: str
    path: Path


def back_up(path: Path, label: str = "") -> Path:
    """Copy a file into its folder of backups, check the copy, and thin the older ones.

    Parameters
    ----------
    label
        Put at the end of the name; a backup with a label is never thinned.

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
            with closing(connect(path, "ro")) as source, closing(connect(part, "rwc")) as copy:
                source.backup(copy)
            examine(part)
            put_in_place(part, target)
        finally:
            discard(part)
        for old in _superfluous(path):
            old.unlink(missing_ok=True)
    return target


def backups(path: Path) -> tuple[Path, ...]:
    """Return the backups of a file, the newest first."""
    return tuple(each.path for each in _found(path))


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup that passes the check, or None."""
    for each in backups(path):
        try:
            examine(each)
        except AteliersError:
            continue
        return each
    return None


def backup_folder(path: Path) -> Path:
    """Return the folder in which backups of a file are kept."""
    return path.parent / "backups"


def _free_name(path: Path, label: str) -> Path:
    moment = f"{datetime.now():%Y-%m-%d %H-%M-%S}"
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        name = " ".join(part for part in (path.stem, moment + again, label) if part)
        target = backup_folder(path) / f"{name}.ateliers"
        if not target.exists():
            return target
    raise AssertionError("numbers do not end")


def _found(path: Path) -> list[_Backup]:
    found = []
    for each in backup_folder(path).glob("*.ateliers"):
        if each.stem.startswith(path.stem):
            moment = _MOMENT.fullmatch(each.stem, len(path.stem))
            if moment:
                day, time, again, label = moment.groups()
                found.append(_Backup(day, time, int(again or 1), label or "", each))
    return sorted(found, reverse=True)


def _superfluous(path: Path) -> tuple[Path, ...]:
    """Name all but the newest, the last of each of the newest days, and the labelled."""
    ordinary = [each for each in _found(path) if not each.label]
    last_of_day: dict[str, Path] = {}
    for each in ordinary:
        last_of_day.setdefault(each.day, each.path)
    kept = {each.path for each in ordinary[:_NEWEST_KEPT]}
    kept.update(list(last_of_day.values())[:_DAYS_KEPT])
    return tuple(each.path for each in ordinary if each.path not in kept)
