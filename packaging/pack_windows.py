# SPDX-License-Identifier: Apache-2.0
"""The folder packed for Windows: a portable `.zip`, and an installer made by Inno Setup."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from program_version import ROOT, file_stem, version

SCRIPT = ROOT / "packaging" / "windows" / "ateliers-desktop.iss"
_USUAL_PLACES = ("ProgramFiles(x86)", "ProgramFiles")


def pack_zip(folder: Path, out: Path) -> Path:
    """Pack the folder so that it runs wherever it is unpacked, and return the `.zip`."""
    stem = out / f"{file_stem('windows')}-portable"
    return Path(shutil.make_archive(str(stem), "zip", folder.parent, folder.name))


def pack_installer(folder: Path, out: Path) -> list[Path]:
    """Make the installer; nothing, with a word why, where Inno Setup is not at hand."""
    compiler = inno_setup()
    if compiler is None:
        print("no installer: Inno Setup 6 is not installed here")
        return []
    name = f"{file_stem('windows')}-setup"
    subprocess.run([compiler, *defined(folder, out, name), str(SCRIPT)], check=True)
    return [out / f"{name}.exe"]


def defined(folder: Path, out: Path, name: str) -> list[str]:
    """Return what the script has to be told: version, where from, where to."""
    return [
        *("/Q", f"/DVersion={version()}", f"/DFolder={folder}"),
        *(f"/DIcons={ROOT / 'resources' / 'program'}", f"/O{out}", f"/F{name}"),
    ]


def inno_setup() -> str | None:
    """Return Inno Setup's compiler, from the path or its usual place."""
    found = shutil.which("iscc")
    places = (
        Path(os.environ[key]) / "Inno Setup 6" / "ISCC.exe"
        for key in _USUAL_PLACES
        if key in os.environ
    )
    return found or next((str(place) for place in places if place.is_file()), None)
