# SPDX-License-Identifier: Apache-2.0
"""The program's version, read from its source, so that no package has to be loaded."""

from __future__ import annotations

import platform
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version() -> str:
    """Return the version that the program tells of itself."""
    source = (ROOT / "ateliers_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    assert found is not None, "the version stands in ateliers_desktop/__init__.py"
    return found[1]


def file_stem(system: str) -> str:
    """Return a packed file's name up to its ending, as "ateliers-desktop-0.1.0-linux-x86_64"."""
    return f"ateliers-desktop-{version()}-{system}-{platform.machine().lower()}"
