# SPDX-License-Identifier: Apache-2.0
"""The licences of what a bundle takes from the system that builds it, besides Python's libraries.

On Debian each file belongs to a package, and each package brings its copyright. On Windows and
macOS a bundle takes nothing but Python's own libraries, whose texts stand in Python's licence.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

_SHORT = re.compile(r"^License:[ \t]*(\S.*)$", re.MULTILINE)
_COPYRIGHTS = Path("/usr/share/doc")


def collect(binaries: Iterable[str], folder: Path) -> Path:
    """Write the licences of the system's files, and Python's, into a folder; return it.

    Parameters
    ----------
    binaries
        The paths from which the bundle's files were taken.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(python_licence(), folder / "LICENSE.txt")
    parts = []
    for package in sorted(set(packages_of(binaries))):
        text = (_COPYRIGHTS / package / "copyright").read_text("utf-8", errors="replace")
        parts.append({"name": package, "version": _version(package), "licence": short(text)})
        (folder / f"{package}.txt").write_text(text, "utf-8")
    (folder / "parts.json").write_text(json.dumps(parts, indent=1), "utf-8")
    return folder


def packages_of(binaries: Iterable[str]) -> Iterator[str]:
    """Yield the Debian packages that files came from; of other files nothing."""
    if shutil.which("dpkg-query") is None:
        return
    for binary in binaries:
        # Debian 12 lists what lies in /usr/lib as /lib, where it lay before.
        real = os.path.realpath(binary)
        for path in (real, real.removeprefix("/usr")):
            asked = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
            if asked.returncode == 0:
                yield asked.stdout.partition(":")[0]
                break


def short(copyright_text: str) -> str:
    """Return the names of the licences in a copyright file that lists them, else "see text"."""
    named = dict.fromkeys(match.strip() for match in _SHORT.findall(copyright_text))
    return ", ".join(list(named)[:3]) or "see the text"


def python_licence() -> Path:
    """Return the file of Python's licence; it lies elsewhere on each system."""
    library = Path(sysconfig.get_path("stdlib"))
    # Debian's Python, python.org's for Windows, for macOS.
    for place in (
        library / "LICENSE.txt",
        Path(sysconfig.get_path("data")) / "LICENSE.txt",
        *_COPYRIGHTS.glob(f"{library.name}/copyright"),
        *library.glob("LICENSE*"),
    ):
        if place.is_file():
            return place
    raise FileNotFoundError(f"no licence of Python beside {library}")


def _version(package: str) -> str:
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True).stdout.partition("\n")[0]
