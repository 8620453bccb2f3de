# SPDX-License-Identifier: Apache-2.0
"""The folder packed for Linux: a `.tar.xz` that runs from anywhere, and a Debian package."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from draw_icon import NAME, SIDES
from draw_icon import OUT as ICONS
from program_version import ROOT, file_stem, version

LINUX = ROOT / "packaging" / "linux"
PLACES = {
    f"{NAME}.desktop": "usr/share/applications",
    f"{NAME}.xml": "usr/share/mime/packages",
    f"{NAME}.metainfo.xml": "usr/share/metainfo",
}
"""Where the desktop looks for what it has to know."""

# What the bundle takes from the system: the graphics card's own, and as everywhere the C library.
DEPENDS = "libc6 (>= 2.36), libegl1, libgl1"
RECOMMENDS = "libcups2, libwayland-cursor0, libwayland-egl1, xdg-desktop-portal"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The authors of Ateliers Desktop <ateliers-desktop@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: plan, prove and print the mentoring sessions of a residency
 Takes the workbook of a creative residency, proposes who meets whom, when and
 where, proves how good the plan is, lets it be changed by hand, and prints it,
 in French, Arabic and English. Runs offline; Python and all libraries are
 inside.
"""


def pack_tar(folder: Path, out: Path) -> Path:
    """Pack the folder, with what a desktop needs beside it, and return the `.tar.xz`."""
    target = out / f"{file_stem('linux')}.tar.xz"
    plain = target.with_suffix("")
    with tarfile.open(plain, "w") as archive:
        archive.add(folder, NAME, filter=_as_anybody)
        for each in sorted(LINUX.iterdir()):
            archive.add(each, f"{NAME}/share/{each.name}", filter=_as_anybody)
        archive.add(ICONS / f"{NAME}.svg", f"{NAME}/share/{NAME}.svg", filter=_as_anybody)
    # All cores at once, which Python's own xz cannot.
    subprocess.run(["xz", "--threads=0", "-6", "--force", str(plain)], check=True)
    return target


def _as_anybody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built the archive."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def pack_deb(folder: Path, out: Path) -> list[Path]:
    """Pack a Debian package; nothing, with a word why, where dpkg-deb is not at hand."""
    if shutil.which("dpkg-deb") is None:
        print("no .deb: dpkg-deb is not installed here")
        return []
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True)
    architecture = told.stdout.strip()
    target = out / f"{NAME}_{version()}_{architecture}.deb"
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree, folder, architecture)
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    return [target]


def fill(tree: Path, folder: Path, architecture: str) -> None:
    """Lay out the files of the package as they will lie on the system."""
    # Hard links: the same bytes twice would only wear the disk.
    shutil.copytree(folder, tree / "opt" / NAME, symlinks=True, copy_function=os.link)
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    for program in (NAME, "ateliers"):
        (binaries / program).symlink_to(f"/opt/{NAME}/{program}")
    for file, place in PLACES.items():
        _copy(LINUX / file, tree / place / file)
    icons = tree / "usr" / "share" / "icons" / "hicolor"
    for side in SIDES:
        _copy(ICONS / f"{NAME}-{side}.png", icons / f"{side}x{side}" / "apps" / f"{NAME}.png")
    _copy(ICONS / f"{NAME}.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    _copy(LINUX / "copyright", tree / "usr" / "share" / "doc" / NAME / "copyright")
    size = sum(each.lstat().st_size for each in tree.rglob("*")) // 1024
    control = CONTROL.format(
        name=NAME,
        version=version(),
        architecture=architecture,
        kilobytes=size,
        depends=DEPENDS,
        recommends=RECOMMENDS,
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, "utf-8")
    for each in (tree, *tree.rglob("*")):
        if each.is_dir() and not each.is_symlink():
            each.chmod(0o755)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
