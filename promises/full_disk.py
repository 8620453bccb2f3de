# SPDX-License-Identifier: Apache-2.0
"""Further hardships of a disk: small for real, read-only, pulled out; exports that do not fit."""

import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

from ateliers_desktop.errors import AteliersError, MachineError
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.storage import ProgrammeFile, write_new
from tests.storage.hardship import expected, step, steps_until_refused, stored
from tests.storage.rich import RESIDENCY, SCHEDULE

write_export: Callable[[Path, bytes], object] = write_safely


def may_mount() -> bool:
    """Tell whether small disks can be made here."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Make a disk of a size in memory, and take it away again; root alone may."""
    folder.mkdir(exist_ok=True)
    size = f"size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill_small_disks(count: int, rng: Random, folder: Path) -> str:
    """Edit on disks that fill up: each edit that was acknowledged is there afterwards."""
    for number in range(count):
        with small_disk(folder / "disk", 4000) as disk:
            path = disk / "edits.ateliers"
            write_new(path, RESIDENCY, SCHEDULE)
            ballast = disk / "ballast"
            free = os.statvfs(disk).f_bavail * 4096
            ballast.write_bytes(bytes(max(0, free - rng.randrange(4096, 120_000))))
            steps = steps_until_refused(path)
            ballast.unlink()
            assert stored(path) == expected(steps), f"disk {number}: after {steps} steps"
    return f"{count} filled up"


def pull_out(count: int, rng: Random, folder: Path) -> str:
    """Take the folder away in mid-work: the next edit is refused, those before it are there."""
    for number in range(count):
        path = folder / f"stick {number}" / "edits.ateliers"
        path.parent.mkdir()
        write_new(path, RESIDENCY, SCHEDULE)
        steps, away = rng.randrange(1, 12), folder / "pocket"
        file = ProgrammeFile.open(path)
        for at in range(steps):
            step(file, at)
        path.parent.rename(away)
        refused = False
        try:
            step(file, steps)
        except AteliersError:
            refused = True
        file.close()
        away.rename(path.parent)
        assert refused, "an edit was acknowledged that went nowhere"
        assert stored(path) == expected(steps), f"after {steps} steps"
    return f"{count} pulled out"


def write_protect(count: int, rng: Random, folder: Path) -> str:
    """Open files on a medium that cannot be written: told in words, readable all the same."""
    del rng
    with small_disk(folder / "disk", 4000) as disk:
        path = disk / "edits.ateliers"
        write_new(path, RESIDENCY, SCHEDULE)
        remount = ["mount", "-o", "remount,ro", str(disk)]
        subprocess.run(remount, check=True)
        for _ in range(count):
            told = ""
            try:
                ProgrammeFile.open(path).close()
            except MachineError as failure:
                told = failure.source
            assert "cannot be written" in told, "where nothing can be written"
            with ProgrammeFile.open(path, read_only=True) as file:
                assert file.load(1) == (RESIDENCY, SCHEDULE)
    return f"{count} refused and read"


def export_where_it_does_not_fit(count: int, rng: Random, folder: Path) -> str:
    """Write exports that end in mid-write: the one before stays whole."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    target, before = folder / "plan.pdf", rng.randbytes(50_000)
    write_safely(target, before)
    for _ in range(count):
        resource.setrlimit(
            resource.RLIMIT_FSIZE, (rng.randrange(1, 60_000), resource.RLIM_INFINITY)
        )
        with suppress(MachineError, OSError):
            write_export(target, rng.randbytes(60_000))
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        assert target.read_bytes() == before, "the last export is no longer whole"
        assert [each.name for each in folder.iterdir()] == [target.name]
    return f"{count} refused"


HARDSHIPS = {
    each.__name__: each
    for each in (fill_small_disks, pull_out, write_protect, export_where_it_does_not_fit)
}
