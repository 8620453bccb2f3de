# SPDX-License-Identifier: Apache-2.0
"""A Debian with nothing in it, to try programs in: no Python, no network, no tools to build with.

Needs root, debootstrap and unshare. The system is fetched once and kept; what a trial does to it
goes to a layer in memory that is thrown away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

RELEASE = "bookworm"
ASKED_FOR = ("libegl1", "libgl1")
"""What the program takes from the system besides the C library."""
_SKIPPED = ("/proc", "/sys", "/dev", "/var/lib/dpkg", "/var/log", "/var/cache", "/etc/ld.so.cache")
_NEEDED = ("debootstrap", "unshare", "chroot", "mount")


def why_not() -> str:
    """Return why no bare system can be made here; empty if one can."""
    if not sys.platform.startswith("linux"):
        return "only on Linux"
    if os.geteuid() != 0:
        return "it needs root"
    lacking = [tool for tool in _NEEDED if shutil.which(tool) is None]
    return f"not installed here: {', '.join(lacking)}" if lacking else ""


class BareRoot:
    """A system to run commands in; what they change lasts as long as this is open.

    Parameters
    ----------
    kept
        Where the untouched system lies, or is made the first time.
    """

    def __init__(self, kept: Path) -> None:
        self._kept = kept
        self._scratch = Path(tempfile.mkdtemp(prefix="bare-"))
        self._root = self._scratch / "root"

    def __enter__(self) -> BareRoot:
        if not (self._kept / "made").exists():
            self._make()
        subprocess.run(["mount", "-t", "tmpfs", "bare", str(self._scratch)], check=True)
        for name in ("root", "upper", "work"):
            (self._scratch / name).mkdir()
        layers = f"lowerdir={self._kept / 'system'},upperdir={self._scratch / 'upper'},"
        layers += f"workdir={self._scratch / 'work'}"
        overlay = ["mount", "-t", "overlay", "overlay", "-o", layers, str(self._root)]
        if subprocess.run(overlay, capture_output=True).returncode != 0:
            # A kernel without layers: a copy costs some memory more.
            shutil.copytree(self._kept / "system", self._root, symlinks=True, dirs_exist_ok=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        subprocess.run(["umount", str(self._root)], capture_output=True)
        subprocess.run(["umount", str(self._scratch)], capture_output=True)
        shutil.rmtree(self._scratch, ignore_errors=True)

    def run(self, command: list[str]) -> None:
        """Run a command without a network; CalledProcessError if it fails."""
        # A namespace of its own has no network but a loopback that is down.
        inside = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'
        apart = ["unshare", "--net", "--mount", "--pid", "--fork", "sh", "-c", inside]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C"}
        environment["DEBIAN_FRONTEND"] = "noninteractive"
        subprocess.run(
            [*apart, str(self._root), *command],
            env=environment,
            check=True,
            stdin=subprocess.DEVNULL,
        )

    def copy(self, source: Path, folder: str) -> str:
        """Copy a file or a folder into the system; return its path as seen in there."""
        target = self._root / folder.strip("/") / source.name
        if source.is_dir():
            shutil.copytree(source, target, symlinks=True)
        else:
            shutil.copy(source, target)
        return f"{folder}/{source.name}"

    def files(self) -> set[str]:
        """Return all files of the system but those that any installation changes."""
        found = {f"/{each.relative_to(self._root)}" for each in self._root.rglob("*")}
        return {each for each in found if not each.startswith(_SKIPPED)}

    def refuse_python(self) -> None:
        """Make sure that the trial is one: no Python, and nothing to build with."""
        there = [
            name
            for name in ("python3", "python3.11", "gcc", "pip")
            if any((self._root / place / name).exists() for place in ("usr/bin", "usr/local/bin"))
        ]
        assert not there, f"the bare system is not bare: {', '.join(there)}"

    def _make(self) -> None:
        print(f"Making a bare Debian {RELEASE} in {self._kept} ...", flush=True)
        system = self._kept / "system"
        shutil.rmtree(self._kept, ignore_errors=True)
        system.mkdir(parents=True)
        make = ["debootstrap", "--variant=minbase", f"--include={','.join(ASKED_FOR)}"]
        subprocess.run([*make, RELEASE, str(system)], check=True, stdout=subprocess.DEVNULL)
        (self._kept / "made").touch()
