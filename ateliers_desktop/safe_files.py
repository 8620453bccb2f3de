# SPDX-License-Identifier: Apache-2.0
"""Writing a file so that whoever looks finds the old one or the new one, whole."""

import os
from collections.abc import Callable
from pathlib import Path

from ateliers_desktop.errors import MachineError, system_reason


def write_safely(
    target: Path, content: bytes, check: Callable[[Path], None] | None = None
) -> Path:
    """Write a file beside its place, flush it to the disk, check it, then put it in place.

    Parameters
    ----------
    check
        Opens the finished file and raises whatever it finds wrong; the target is then untouched.

    Raises
    ------
    MachineError
        If the disk is full, the folder is missing or read-only, or the target is held open
        elsewhere; the target is as it was.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if check is not None:
            check(part)
        put_in_place(part, target)
    except OSError as failure:
        raise MachineError(
            "{file}: could not be written ({reason}); nothing was changed there",
            file=target,
            reason=system_reason(failure),
        ) from failure
    finally:
        part.unlink(missing_ok=True)
    return target


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file that is on the disk its name, for good; OSError if that fails."""
    os.replace(part, target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
