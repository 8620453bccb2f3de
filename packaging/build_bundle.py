# SPDX-License-Identifier: Apache-2.0
"""`make bundle`: builds the folder that runs without Python, and packs it for this system.

What comes out lies in `dist/`: a `.tar.xz` and a `.deb` on Linux, a `.zip` and, where Inno Setup
is at hand, an installer on Windows, a `.zip` with the `.app` on macOS.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from pack_linux import pack_deb, pack_tar
from pack_macos import pack_app
from pack_windows import pack_installer, pack_zip

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "ateliers-desktop"
LARGEST = 120 * 10**6
"""Bytes that no archive may exceed: it has to fit the smallest stick and patience."""


def main() -> int:
    """Build, pack, and say how large each file is; 1 if one is too large."""
    build_folder()
    packed = pack()
    for file in packed:
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 10**6:.1f} MB")
    too_large = [file.name for file in packed if file.stat().st_size > LARGEST]
    if too_large:
        print(f"larger than {LARGEST // 10**6} MB: {', '.join(too_large)}", file=sys.stderr)
    return 1 if too_large else 0


def build_folder() -> None:
    """Build `dist/ateliers-desktop`; CalledProcessError if PyInstaller fails."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "PyInstaller",
                "--noconfirm",
                "--clean",
                "--log-level",
                "WARN",
            ),
            *("--workpath", str(ROOT / "build" / "pyinstaller"), "--distpath", str(DIST)),
            str(ROOT / "packaging" / "ateliers.spec"),
        ],
        cwd=ROOT,
        check=True,
    )
    if sys.platform.startswith("linux"):
        (FOLDER / "ateliers").hardlink_to(FOLDER / "ateliers-desktop")
        strip_python()


def strip_python() -> None:
    """Take the debugging symbols off Python's library, two thirds of it; nothing else has any.

    Libraries that were repaired for their wheels would not survive it, so they stay as they are.
    """
    if shutil.which("strip"):
        for library in (FOLDER / "_internal").glob("libpython*.so*"):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def pack() -> list[Path]:
    """Pack the folder as this system wants it, and return the files made."""
    if sys.platform == "win32":
        return [pack_zip(FOLDER, DIST), *pack_installer(FOLDER, DIST)]
    if sys.platform == "darwin":
        return [pack_app(DIST)]
    return [pack_tar(FOLDER, DIST), *pack_deb(FOLDER, DIST)]


if __name__ == "__main__":
    sys.exit(main())
