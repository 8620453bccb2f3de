# SPDX-License-Identifier: Apache-2.0
"""Keeping a file safe: which backups there are, putting one back, a copy to work on.

What is opened here is opened as it can be: for reading only where it cannot be written.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.storage import (
    BackupOfferError,
    Content,
    FileInUseError,
    UnwritableFileError,
    back_up,
    content_of,
    copy_new,
    found_backups,
    named_backup,
    restore,
)


class Cause(StrEnum):
    """Before what a backup was made."""

    WORK = ""
    UPDATE = "update"
    ADOPT = "adopt"
    RESTORE = "restore"
    NEXT = "next residency"
    REMOVE = "removal"
    ERASE = "erasure"
    VERSION = "version"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBackup:
    """A backup of a file.

    Attributes
    ----------
    made_at
        By the clock of the machine that made it.
    content
        How much it holds; None if it is damaged.
    """

    path: Path
    made_at: datetime
    cause: Cause
    content: Content | None


def kept_backups(path: Path) -> tuple[KeptBackup, ...]:
    """Return the backups of a file, the newest first, each of them checked."""
    return tuple(
        KeptBackup(
            path=each.path,
            made_at=each.made_at,
            cause=_cause(each.label),
            content=content_of(each.path),
        )
        for each in found_backups(path)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFacts:
    """What the name of a backup says of it."""

    made_at: datetime
    cause: Cause


def facts_of(backup: Path) -> BackupFacts:
    """Return what the name of a backup says of it.

    Raises
    ------
    ValueError
        If it is no name of a backup.
    """
    found = named_backup(backup)
    if found is None:
        raise ValueError("no name of a backup")
    return BackupFacts(made_at=found.made_at, cause=_cause(found.label))


def _cause(label: str) -> Cause:
    """Return the cause that a label begins with: behind it may stand a number."""
    if not label:
        return Cause.WORK
    causes = (each for each in Cause if each and f"{label} ".startswith(f"{each} "))
    return next(causes, Cause.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A programme that was opened, and why it can only be read, if it can only be read."""

    programme: Programme
    why_read_only: AteliersError | None = None


def open_as_can_be(
    path: Path, *, residency: str | None = None, today: date | None = None
) -> Opened:
    """Open a file for writing, or for reading only where someone else or the medium forbids it.

    Takes and raises what `Programme.open` does.
    """
    try:
        return Opened(programme=Programme.open(path, residency=residency, today=today))
    except (FileInUseError, UnwritableFileError) as failure:
        programme = Programme.open(path, read_only=True, residency=residency, today=today)
        return Opened(programme=programme, why_read_only=failure)


def back_up_work(path: Path) -> Path:
    """Make a backup in the course of work; raises as `storage.back_up`."""
    return back_up(path)


def restore_backup(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of its file, which is closed; raises as `storage.restore`."""
    return restore(path, backup)


def copy_to_work_on(path: Path, target: Path) -> Path:
    """Copy a file, open elsewhere perhaps, to a place of its own; raises as `storage.copy_new`."""
    copy_new(path, target)
    return target


__all__ = [
    "BackupOfferError",
    "Cause",
    "Content",
    "FileInUseError",
    "KeptBackup",
    "Opened",
    "UnwritableFileError",
    "back_up_work",
    "content_of",
    "copy_to_work_on",
    "facts_of",
    "kept_backups",
    "open_as_can_be",
    "restore_backup",
]
