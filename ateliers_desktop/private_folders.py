# SPDX-License-Identifier: Apache-2.0
"""Folders of this process alone, for what is only read: gone with it, or at the next start.

A lock in the folder is the operating system's and ends with its owner, however that ends. A
folder whose lock can be had was left behind.
"""

import os
import shutil
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock

_PREFIX, _LOCK = "ateliers-reading-", "lock"


class PrivateFolder:
    """A new folder that nobody else may read.

    Raises
    ------
    OSError
        If none can be made.
    """

    def __init__(self) -> None:
        clear_left_behind()
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = _lock_of(self.path)
        self.discard = weakref.finalize(self, _discard, self.path, lock)
        """Takes it away; again it does nothing. At the latest it happens when Python ends."""
        lock.acquire()


def clear_left_behind() -> None:
    """Take away the folders of processes that died; those that are in use stay."""
    # With every disk full there is no place for temporary files: programs start all the same.
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            _clear(folder)


def _clear(folder: Path) -> None:
    # The lock's library is loaded only where there is something. Its Timeout is an OSError.
    with suppress(OSError):
        # An empty one was made a moment ago by a process that has not got its lock yet.
        if _is_own(folder) and any(folder.iterdir()):
            lock = _lock_of(folder)
            lock.acquire()
            _discard(folder, lock)


def _is_own(folder: Path) -> bool:
    """Tell whether this user made a folder: what others put there is not to be followed."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return os.name == "nt" or folder.stat().st_uid == os.getuid()


def _lock_of(folder: Path) -> "BaseFileLock":
    from filelock import FileLock

    return FileLock(folder / _LOCK, timeout=0, thread_local=False)


def _discard(folder: Path, lock: "BaseFileLock") -> None:
    # Windows takes no file away that is locked.
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
