# SPDX-License-Identifier: Apache-2.0
"""The application packed for macOS."""

from __future__ import annotations

import subprocess
from pathlib import Path

from program_version import file_stem

APPLICATION = "Ateliers Desktop.app"


def pack_app(out: Path) -> Path:
    """Pack the `.app` into a `.zip`, with its links kept as they are, and return that."""
    target = out / f"{file_stem('macos')}.zip"
    target.unlink(missing_ok=True)
    pack = ["ditto", "-c", "-k", "--keepParent", str(out / APPLICATION), str(target)]
    subprocess.run(pack, check=True)
    return target
