# SPDX-License-Identifier: Apache-2.0
"""Whether a file lies on this computer, on a stick that may be pulled out, or on a network."""

import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QStorageInfo

_NETWORKS = ("nfs", "cifs", "smb", "sshfs", "9p", "afp", "webdav", "davfs", "ncp", "fuse.sshfs")
_MOUNTED_BY_HAND = ("/media/", "/run/media/", "/Volumes/")
_SYSFS = Path("/sys/class/block")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


class Medium(StrEnum):
    """What a file lies on."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the system says of the place of a file.

    Attributes
    ----------
    root
        Where its disk begins among the folders.
    device, file_system
        As in "/dev/sdb1" and "vfat".
    pulled_out
        The system itself says that it may be pulled out.
    """

    root: str
    device: str = ""
    file_system: str = ""
    pulled_out: bool = False


def medium_of(path: Path) -> Medium:
    """Return what a file lies on; what cannot be found out counts as this computer's own."""
    if sys.platform == "win32":
        return _windows_medium(path)
    info = QStorageInfo(str(path.parent))
    device = bytes(info.device().data()).decode(errors="replace")
    return judged(
        Place(
            root=info.rootPath(),
            device=device,
            file_system=bytes(info.fileSystemType().data()).decode(errors="replace"),
            pulled_out=_says_removable(device),
        )
    )


def judged(place: Place) -> Medium:
    """Return what a place is by what the system says of it."""
    kind = place.file_system.lower()
    if any(kind.startswith(name) for name in _NETWORKS) or place.device.startswith("//"):
        return Medium.NETWORK
    root = place.root if place.root.endswith("/") else f"{place.root}/"
    if place.pulled_out or any(root.startswith(each) for each in _MOUNTED_BY_HAND):
        return Medium.REMOVABLE
    return Medium.FIXED


def _says_removable(device: str, blocks: Path = _SYSFS) -> bool:
    """Ask Linux whether a partition's disk, or the disk itself, may be pulled out."""
    name = PurePosixPath(device).name
    if not device.startswith("/dev/") or not name:
        return False
    block = (blocks / name).resolve()
    for folder in (block, block.parent):
        try:
            if (folder / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False


def _windows_medium(path: Path) -> Medium:
    root = path.absolute().drive
    if root.startswith("\\\\"):
        return Medium.NETWORK
    if sys.platform != "win32":
        return Medium.FIXED
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{root}\\")
    known = {_WINDOWS_REMOVABLE: Medium.REMOVABLE, _WINDOWS_REMOTE: Medium.NETWORK}
    return known.get(kind, Medium.FIXED)
