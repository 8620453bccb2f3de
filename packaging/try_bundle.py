# SPDX-License-Identifier: Apache-2.0
"""`make try-bundle`: runs what `make bundle` built as far from the source as it can get.

The archive is unpacked into a folder with spaces and accents in its name, without Python on the
path; then, where root and debootstrap are at hand, in a bare Debian without Python and without a
network, where the Debian package is installed, run and removed too. What cannot be tried says why.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from bare_root import BareRoot, why_not
from build_bundle import DIST, FOLDER, ROOT
from program_version import file_stem

MOVED = "Clé USB – Résidence d’été/إقامة"
SAMPLE = ROOT / "build" / "bare"


class TrialError(Exception):
    """Something built does not do what it has to; says what."""


def main() -> int:
    """Try what can be tried on this system; 1 at the first thing that fails."""
    try:
        with tempfile.TemporaryDirectory(prefix="try bundle ") as name:
            try_moved(Path(name))
            if sys.platform.startswith("linux"):
                try_bare(Path(name))
    except (TrialError, subprocess.CalledProcessError) as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    print("the bundle passed what could be tried here")
    return 0


def try_moved(folder: Path) -> None:
    """Run the self-test from another folder, without what this machine has installed."""
    if not FOLDER.is_dir():
        raise TrialError(f"there is no {FOLDER}; run make bundle first")
    if sys.platform.startswith("linux"):
        place = unpack(folder)
    else:
        place = folder / MOVED
        place.parent.mkdir(parents=True)
        FOLDER.rename(place)
    print(f"self-test in {place}", flush=True)
    try:
        ending = ".exe" if sys.platform == "win32" else ""
        run([str(place / f"ateliers{ending}"), "--self-test"], env=_bare_environment(folder))
    finally:
        if not FOLDER.exists():
            place.rename(FOLDER)


def unpack(folder: Path) -> Path:
    """Unpack the archive and return the folder in which the program lies."""
    place = folder / MOVED
    place.mkdir(parents=True)
    with tarfile.open(DIST / f"{file_stem('linux')}.tar.xz") as archive:
        archive.extractall(place, filter="tar")
    return place / "ateliers-desktop"


def try_bare(folder: Path) -> None:
    """Run archive and package in a system that has nothing but what they ask for."""
    reason = why_not()
    if reason:
        print(f"skipped, the bare system: {reason}")
        return
    # What it lies on is kept between trials; nothing of a trial stays in it.
    with BareRoot(SAMPLE) as bare:
        bare.refuse_python()
        home = bare.copy(folder / MOVED.partition("/")[0], "/home")
        print(f"self-test in the bare system, {home}", flush=True)
        program = f"{home}/{MOVED.partition('/')[2]}/ateliers-desktop/ateliers"
        bare.run([program, "--self-test"])
        for package in sorted(DIST.glob("*.deb")):
            try_package(bare, package)


def try_package(bare: BareRoot, package: Path) -> None:
    """Install the Debian package, run it, remove it, and see that nothing stays."""
    before = bare.files()
    inside = bare.copy(package, "/tmp")
    print(f"installing {package.name} in the bare system", flush=True)
    bare.run(["dpkg", "--install", inside])
    bare.run(["/usr/bin/ateliers", "--self-test"])
    bare.run(["dpkg", "--remove", "ateliers-desktop"])
    left = {each for each in bare.files() - before if not each.startswith("/tmp/")}
    if left:
        raise TrialError(f"after its removal the package leaves {', '.join(sorted(left))}")
    print("removed; nothing stays behind")


def run(command: list[str], env: dict[str, str]) -> None:
    """Run a command and show what it says; CalledProcessError if it fails."""
    subprocess.run(command, env=env, check=True, stdin=subprocess.DEVNULL)


def _bare_environment(folder: Path) -> dict[str, str]:
    """Return an environment in which neither Python nor Qt of this machine can be found."""
    home = {"HOME": str(folder), "USERPROFILE": str(folder)}
    if sys.platform == "win32":
        system = os.environ["SYSTEMROOT"]
        return {**home, "SYSTEMROOT": system, "PATH": system, "TEMP": str(folder)}
    return {**home, "PATH": "/nonexistent", "TMPDIR": str(folder)}


if __name__ == "__main__":
    sys.exit(main())
