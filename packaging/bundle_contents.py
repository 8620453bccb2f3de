# SPDX-License-Identifier: Apache-2.0
"""What a bundle holds beside the program's code, and what is left out; docs/bundle.md says why.

Plain values and two functions, for `ateliers.spec` and for the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import PurePosixPath

TAKEN = {
    "resources": "ateliers_desktop/resources",
    "LICENSE": ".",
    # Alembic reads the migrations as files.
    "ateliers_desktop/storage/migrations": "ateliers_desktop/storage/migrations",
}
"""Folders and files of the source, and where the program looks for them in the bundle."""

PACKAGES_BY_NAME = ("ateliers_desktop", "reportlab.graphics.barcode")
"""Packages of which modules are imported by name, which cannot be seen in the code."""

PACKAGES_WITH_DATA = ("anyascii", "tzdata")
"""Packages that read files of their own: letters of other scripts, and time zones."""

MODULES_LEFT_OUT = (
    # Other ways to a screen, to tables, to a shell; libraries of ours know them, none is used.
    *("tkinter", "IPython", "matplotlib", "scipy", "sphinx", "jinja2", "pyarrow", "readline"),
    # Kinds of pictures that are neither read nor written.
    *("PIL._avif", "PIL._webp", "PIL._imagingcms"),
    *("numpy.f2py", "numpy.testing", "pandas.tests"),
)

QT_PLATFORMS = {"cocoa", "offscreen", "wayland", "windows", "xcb"}
"""Where a window can be shown: one or two for each system, and memory, for the self-test."""
QT_IMAGES = {"ico", "icns", "jpeg", "svg"}
QT_LANGUAGES = {"qtbase_ar.qm", "qtbase_en.qm", "qtbase_fr.qm"}
QT_PLUGINS_LEFT_OUT = {
    # Small devices without a desktop.
    *("egldeviceintegrations", "generic", "platforminputcontexts/qtvirtualkeyboard"),
    # Networks.
    *("networkinformation", "tls"),
    # GTK's dialogs would drag GTK in; the desktop's portal shows its own.
    "platformthemes/qgtk3",
}

FROM_THE_SYSTEM = re.compile(
    r"lib(?:EGL|GL|GLX|GLdispatch|OpenGL|GLU|drm|gbm|vulkan"  # the graphics card's own
    r"|cups|avahi-\w+|gnutls|p11-kit|nettle|hogweed|gmp|tasn1"
    r"|idn2|unistring"  # CUPS, to match the system's printing
    # GTK, left out with the plugin above, and what it alone brings along.
    r"|gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|pango\w*-1\.0|cairo|cairo-gobject|fribidi|thai"
    r"|datrie|pixman-1|harfbuzz|graphite2|jpeg|epoxy|atspi|atk-bridge-2\.0|gio-2\.0|gobject-2\.0"
    r"|gmodule-2\.0|mount|blkid|selinux|Xdamage|Xinerama|Xcomposite|Xrandr|Xi|Xext"
    r"|readline|tinfo)\.so[.\d]*"
)
"""Libraries that a Linux system has in the form that fits it, or that nothing needs."""


def of_others(parts: Iterable[str]) -> list[str]:
    """Return the modules installed here that belong to none of these parts, by their names.

    They are the tools that lie beside the program where it is built. A library imports one or the
    other where it finds it, and it would be in the bundle, large and without its licence.
    """
    ours = {_plain(part) for part in parts}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not ours & {_plain(owner) for owner in owners}
    )


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def is_wanted(destination: str) -> bool:
    """Tell whether a file belongs into the bundle, by the place it would have there."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if FROM_THE_SYSTEM.fullmatch(path.name) and len(path.parts) == 1:
        return False
    # Where the source lay on the machine that built this is nobody's business.
    if path.name == "direct_url.json":
        return False
    if "translations" in path.parts and path.suffix == ".qm":
        return path.name in QT_LANGUAGES
    if "plugins" in path.parts and "PySide6" in path.parts:
        return _is_wanted_plugin(path)
    return not {"tests", "qml"} & set(path.parts[:-1])


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    kind, name = path.parts[-2], path.stem.removeprefix("lib")
    if {kind, f"{kind}/{name}"} & QT_PLUGINS_LEFT_OUT:
        return False
    if kind == "platforms":
        return name.removeprefix("q") in QT_PLATFORMS
    if kind == "imageformats":
        return name.removeprefix("q") in QT_IMAGES
    return True
