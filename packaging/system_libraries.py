# SPDX-License-Identifier: Apache-2.0
"""The few libraries that Qt takes from a Linux system: which are missing, and how they come."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# Debian's package by the library that it brings; Qt needs these even where there is no screen.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


class SetUpError(Exception):
    """Something that the person at the machine can mend; says what to do."""


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def libraries_for(purpose: str) -> dict[str, str]:
    """Return the libraries needed to "run" the program (none without a screen) or do more."""
    if not sys.platform.startswith("linux"):
        return {}
    if purpose == "bundle":
        # Whoever gets the bundle may have either kind of screen.
        return {**QT, **X11, **WAYLAND}
    if purpose != "run":
        return QT
    x11 = X11 if os.environ.get("DISPLAY") else {}
    wayland = WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {}
    return {**QT, **x11, **wayland} if has_screen() else {}


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """Return those of the libraries that the system's loader does not find."""
    return {library: name for library, name in libraries.items() if not _loads(library)}


def provide(libraries: dict[str, str]) -> None:
    """Install what is missing of the libraries; SetUpError if that needs a person."""
    lacking = missing(libraries)
    if not lacking:
        return
    print("Qt needs libraries that this system lacks:", ", ".join(lacking), flush=True)
    install(sorted(set(lacking.values())))
    still = missing(lacking)
    if still:
        raise SetUpError(f"Still missing after the installation: {', '.join(still)}.")


def install(packages: list[str]) -> None:
    """Install packages of the system with apt; SetUpError with the command if it may not."""
    if shutil.which("apt-get") is None:
        raise SetUpError(
            "Install them with your system's own tool (on Debian they are called "
            f"{' '.join(packages)}), then run make again."
        )
    rights = _rights()
    command = ["apt-get", "install", "--no-install-recommends", *packages]
    by_hand = " ".join(["sudo", *command] if rights is None else [*rights, *command])
    if rights is None:
        raise SetUpError(f"Ask an administrator to run this, then run make again:\n  {by_hand}")
    print(f"Installing them: {by_hand}", flush=True)
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    subprocess.run([*apt, "update"], check=False)
    done = subprocess.run([*apt, "install", "-y", "--no-install-recommends", *packages])
    if done.returncode != 0:
        raise SetUpError(f"apt could not install them. Try it by hand:\n  {by_hand}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _rights() -> list[str] | None:
    """Return what to put before apt-get: nothing for root, sudo where it can work, else None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if sys.stdin.isatty():
        return ["sudo"]
    quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ["sudo", "-n"] if quiet.returncode == 0 else None
