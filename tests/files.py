# SPDX-License-Identifier: Apache-2.0
"""Programme files for tests: written once as the program writes them, then copied."""

from pathlib import Path

from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.storage import write_new

_WRITTEN: dict[tuple[Residency, Schedule], bytes] = {}


def new_file(path: Path, residency: Residency, schedule: Schedule) -> Path:
    """Make a file with a residency and its schedule, and return its path.

    Writing one takes longer than most tests; what was written before comes to the byte.
    """
    wanted = residency, schedule
    if wanted in _WRITTEN:
        path.write_bytes(_WRITTEN[wanted])
    else:
        write_new(path, residency, schedule)
        _WRITTEN[wanted] = path.read_bytes()
    return path
