# SPDX-License-Identifier: Apache-2.0
"""A harness's own module run as a program with a window, in memory and with nobody's settings."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any


def told_by(module: str, folder: Path, *arguments: str, seconds: float) -> Any:
    """Run a module in a process of its own and return what its last line says as JSON.

    Parameters
    ----------
    folder
        Where it finds no settings, and leaves its own.
    seconds
        How long it may take; TimeoutExpired after that, AssertionError if it fails.
    """
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=seconds
    )
    if done.returncode != 0:
        raise AssertionError(done.stderr[-3000:])
    return json.loads(done.stdout.splitlines()[-1])
