# SPDX-License-Identifier: Apache-2.0
"""Nothing acknowledged is lost, nothing half-done, when the program is killed or a disk fills."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and limits of size")


@pytest.mark.parametrize(
    ("what", "count"),
    [
        ("kill_edits", 15),
        ("kill_new_files", 6),
        ("kill_migrations", 6),
        ("fill_disk", 4),
        ("fill_disk_with_new_files", 10),
    ],
)
def test_nothing_is_lost_or_left_half_done(tmp_path: Path, what: str, count: int) -> None:
    command = [sys.executable, "-m", "tests.storage.hardship", what, str(count), "1"]
    done = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
