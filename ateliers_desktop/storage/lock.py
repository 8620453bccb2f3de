# SPDX-License-Identifier: Apache-2.0
"""One writer at a time: a lock beside the file, and a note that says who holds it.

The lock is the operating system's and ends with its owner, however that ends: a note that is left
behind means nothing once the lock can be had.
"""

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ateliers_desktop.errors import UserError
from ateliers_desktop.storage.failures import read_only


def lock_path(path: Path) -> Path:
    """Return where the lock of a file lies: beside the file itself, not beside a link to it."""
    real = path.resolve()
    return real.with_name(f"{real.name}.lock")


def note_path(path: Path) -> Path:
    """Return where the note about the owner of a file's lock lies."""
    real = path.resolve()
    return real.with_name(f"{real.name}.owner")


class FileInUseError(UserError):
    """Someone else has a file open for writing; the values say who and since when."""


class WriterLock:
    """The right to write a file, held from the moment this is made until `release`.

    Raises
    ------
    FileInUseError
        If someone else holds it; the message names them.
    UnwritableFileError
        If the folder cannot be written to.
    """

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(lock_path(path), timeout=0, thread_local=False)
        self._note = note_path(path)
        try:
            self._lock.acquire()
        except Timeout:
            raise FileInUseError(
                "{file}: is open already ({user} on {host}, since {since}, process {pid}); "
                "close it there or open it for reading only",
                file=path,
                **_owner_in(self._note),
            ) from None
        except OSError as failure:
            raise read_only(path) from failure
        try:
            self._note.write_text(json.dumps(_this_process()), encoding="utf-8")
        except OSError as failure:
            self.release()
            raise read_only(path) from failure

    def release(self) -> None:
        """Let others write; the files of the lock go away. Releasing again does nothing."""
        if not self._lock.is_locked:
            return
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        if os.name != "nt":
            with suppress(OSError):
                Path(self._lock.lock_file).unlink()
        self._lock.release()


def _this_process() -> dict[str, str]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    since = datetime.now().isoformat(sep=" ", timespec="minutes")
    return {"user": user, "host": socket.gethostname(), "pid": str(os.getpid()), "since": since}


def _owner_in(note: Path) -> dict[str, str]:
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    known = found if isinstance(found, dict) else {}
    return {word: str(known.get(word, "?")) for word in ("user", "host", "pid", "since")}
